"""Folders and files that are not notes: of programs, of built sites, and what a vault names."""

from __future__ import annotations

import os

from conceptmap.vault.dialects.dialect import Dialect
from conceptmap.vault.gitignore import GitIgnore
from conceptmap.vault.note import Problem

PROGRAM_FOLDERS = frozenset(
    ("node_modules", "bower_components", "__pycache__", "site-packages", "jspm_packages")
)
"""Folders that programs fill, in any place."""

MARKS_INSIDE = ("pyvenv.cfg", "CACHEDIR.TAG")
"""A folder that holds one of these is a virtual environment or a cache."""

BUILT_SITES = {
    "_site": ("_config.yml", ".eleventy.js", "eleventy.config.js", "eleventy.config.mjs"),
    "public": (
        "hugo.toml",
        "hugo.yaml",
        "config.toml",
        "config.yaml",
        "quartz.config.ts",
        "gatsby-config.js",
        "_config.yml",
    ),
    "site": ("mkdocs.yml",),
    "book": ("book.toml",),
    "_book": ("book.json", "SUMMARY.md"),
    "build": ("docusaurus.config.js", "docusaurus.config.ts"),
    "_build": ("conf.py", "_config.yml"),
}
"""The folders that generators of sites write into, with the files next to them that tell so."""

SITE_PAGE = "index.html"
"""What every built site begins with."""

TELLING_NAMES = frozenset(
    (*MARKS_INSIDE, SITE_PAGE, *(name for beside in BUILT_SITES.values() for name in beside))
)
"""Files that tell by their names what the folder is that they lie in."""


class LeftOut:
    """What does not belong to a vault, of what is not hidden."""

    def __init__(
        self, root: str, dialect: Dialect, problems: list[Problem], *, gitignore: bool
    ) -> None:
        self._root = root
        self._dialect = dialect
        self._gitignore = GitIgnore(root, problems) if gitignore else None
        self._folders: dict[str, bool] = {"": False}
        """What was found out about folders, for `below`."""

    def file(self, path: str) -> bool:
        """Return whether a file is left out, given that its folder is not."""
        return self._dialect.leaves_out(path) or (
            self._gitignore is not None and self._gitignore.ignores(path, is_folder=False)
        )

    def folder(self, path: str) -> bool:
        """Return whether a folder is left out, given that the one above it is not."""
        name = path.rpartition("/")[2]
        if name in PROGRAM_FOLDERS or self._dialect.leaves_out(path):
            return True
        if self._gitignore is not None and self._gitignore.ignores(path, is_folder=True):
            return True
        disk_path = os.path.join(self._root, path)
        if any(os.path.lexists(os.path.join(disk_path, mark)) for mark in MARKS_INSIDE):
            return True
        beside = BUILT_SITES.get(name)
        return beside is not None and _is_built_site(disk_path, beside)

    def below(self, path: str) -> bool:
        """Return whether a path, or a folder above it, is left out."""
        return self._is_folder_left_out(path.rpartition("/")[0]) or self.file(path)

    def _is_folder_left_out(self, path: str) -> bool:
        known = self._folders.get(path)
        if known is None:
            above = path.rpartition("/")[0]
            known = self._is_folder_left_out(above) or self.folder(path)
            self._folders[path] = known
        return known


def _is_built_site(disk_path: str, beside: tuple[str, ...]) -> bool:
    if not os.path.isfile(os.path.join(disk_path, SITE_PAGE)):
        return False
    above = os.path.dirname(disk_path)
    return any(os.path.isfile(os.path.join(above, each)) for each in beside)
