"""A folder of Markdown notes that no program has put its settings in, such as a repository."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import Self

from conceptmap.vault.dialects.dialect import Dialect
from conceptmap.vault.note import Note, Problem
from conceptmap.vault.note_ids import notes_by_id
from conceptmap.vault.resolver import LinkResolver, RelativeLinkResolver

_REPOSITORY_FILES = frozenset(
    (
        ".git",
        ".gitignore",
        ".github",
        "_config.yml",
        "book.toml",
        "config.toml",
        "conf.py",
        "docusaurus.config.js",
        "docusaurus.config.ts",
        "hugo.toml",
        "mkdocs.yml",
        "package.json",
        "pyproject.toml",
    )
)
_REPOSITORY_NAMES = ("readme", "license")
"""How the files begin, with or without an ending, that every repository has."""


def is_repository_name(name: str) -> bool:
    """Return whether a folder that holds a file or folder of this name is a repository."""
    name = name.lower()
    return name in _REPOSITORY_FILES or name.partition(".")[0] in _REPOSITORY_NAMES


class PlainDialect(Dialect):
    """Notes of any program, or a repository or the source of a site.

    In a repository links are paths from the folder of their note; all others are found as in
    Obsidian. What `.gitignore` names is left out.
    """

    uses_gitignore = True

    def __init__(self, *, is_repository: bool = False) -> None:
        self._is_repository = is_repository

    @classmethod
    def read(cls, root: str, problems: list[Problem]) -> Self:
        try:
            names = os.listdir(root)
        except OSError:
            names = []
        return cls(is_repository=any(map(is_repository_name, names)))

    def make_resolver(self, files: Iterable[str], notes: Mapping[str, Note]) -> LinkResolver:
        paths = tuple(files)
        return RelativeLinkResolver(
            paths, lambda: notes_by_id(paths, notes), beside_first=self._is_repository
        )

    def unresolved_name(self, link_path: str) -> str:
        name = super().unresolved_name(link_path)
        if not self._is_repository:
            return name
        # Hidden files are there, but are no notes; nor is a page of HTML.
        is_hidden = any(part.startswith(".") and part.strip(".") for part in name.split("/"))
        return "" if is_hidden or name.lower().endswith((".html", ".htm")) else name


DIALECT = PlainDialect
