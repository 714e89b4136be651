"""Dendron: notes whose names have levels with dots between them, in one or more vaults.

Sources: Dendron's documentation, "Links" (the label comes first, links to other vaults), "Note
References", "Tags" and "User Tags".
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Self

from conceptmap.core.translation import Text
from conceptmap.vault.dialects.dialect import Dialect
from conceptmap.vault.note import Note, Problem
from conceptmap.vault.note_content import OPTIONAL_PAGE, NoteContent
from conceptmap.vault.note_formats import title_from_path
from conceptmap.vault.note_ids import notes_by_id
from conceptmap.vault.page_text import PageText
from conceptmap.vault.reader import read_head
from conceptmap.vault.resolver import LinkResolver, RelativeLinkResolver

CONFIG_FILE = "dendron.yml"
_MARKS = (CONFIG_FILE, "dendron.code-workspace", "root.schema.yml")
"""The files of a workspace, and of a vault that is opened alone, that tell of Dendron."""

MAX_CONFIG_BYTES = 16 * 1024

MAX_LEVELS = 30
"""Deeper levels of names are not told apart."""

ROOT_NOTE = "root"
"""The note above all others of a vault."""

_OTHER_VAULT = re.compile(r"dendron://(?P<name>[^/\s]+)/")


class DendronDialect(Dialect):
    """The rules of a Dendron workspace, recognised by its `dendron.yml` and the like."""

    name = "dendron"
    label = Text("Dendron workspace")
    order = 20
    settings_files = (CONFIG_FILE,)
    resolves_by_path = False
    has_hierarchy = True

    @classmethod
    def recognise(cls, root: str) -> str:
        if os.path.isdir(os.path.join(root, ".obsidian")):
            return ""  # whoever moved to Obsidian writes the label after the bar
        found = (mark for mark in _MARKS if os.path.isfile(os.path.join(root, mark)))
        return next(found, "")

    def __init__(self, vault_folders: Mapping[str, str] = MappingProxyType({})) -> None:
        self._vault_folders = vault_folders
        """The folders of the vaults of the workspace, by the names that links call them by."""

    @classmethod
    def read(cls, root: str, problems: list[Problem]) -> Self:
        return cls(_read_vault_folders(root, problems))

    @classmethod
    def scanner(cls, settings: str = "") -> Callable[[str], NoteContent]:
        # Imported late, as all that reads texts is: a vault that has not changed needs none.
        from conceptmap.vault.dendron_scanner import scan_dendron

        return scan_dendron

    def make_resolver(self, files: Iterable[str], notes: Mapping[str, Note]) -> LinkResolver:
        paths = tuple(files)
        return DendronResolver(paths, lambda: notes_by_id(paths, notes), self._vault_folders)

    def unresolved_name(self, link_path: str) -> str:
        # Where a slash comes first it is a picture, or another file that is not there; a star
        # stands for the names of all notes below one.
        name = super().unresolved_name(_OTHER_VAULT.sub("", link_path, count=1))
        return "" if name.startswith("/") or "*" in name else name

    def page_text(self, text: str, block_text: Callable[[str], str]) -> PageText:
        from conceptmap.vault.label_first import write_label_behind

        return PageText(write_label_behind(text, _OTHER_VAULT))

    def names_above(self, note: Note) -> tuple[str, ...]:
        name = title_from_path(note.path)
        if name == ROOT_NOTE:
            return ()
        parts = name.split(".")[:MAX_LEVELS]
        above = [".".join(parts[:count]) for count in range(len(parts) - 1, 0, -1)]
        return (*above, ROOT_NOTE)


class DendronResolver(RelativeLinkResolver):
    """Finds notes by name, those of the same vault first, or of the vault that a link names."""

    def __init__(
        self,
        files: Iterable[str],
        find_ids: Callable[[], Mapping[str, str]],
        vault_folders: Mapping[str, str],
    ) -> None:
        super().__init__(files, find_ids)
        self._vault_folders = vault_folders

    def resolve(self, link_path: str, source: str) -> str | None:
        path = link_path.removeprefix(OPTIONAL_PAGE)
        if (other := _OTHER_VAULT.match(path)) is not None:
            path = path[other.end() :]
            folder = self._vault_folders.get(other["name"], other["name"])
            source = f"{folder}/{ROOT_NOTE}" if folder else ROOT_NOTE
        return super().resolve(path, source)


def _read_vault_folders(root: str, problems: list[Problem]) -> dict[str, str]:
    """Return the folders of the vaults that have names of their own in a workspace's settings."""
    try:
        text = read_head(os.path.join(root, CONFIG_FILE), MAX_CONFIG_BYTES).decode(errors="replace")
    except FileNotFoundError:
        return {}
    except OSError as error:
        problems.append(_unreadable(error))
        return {}
    import yaml  # imported late: few vaults are of Dendron

    try:
        config = yaml.load(text, yaml.BaseLoader)  # makes plain values alone
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        problems.append(_unreadable(error))
        return {}
    found: dict[str, str] = {}
    sections = [config, config.get("workspace")] if isinstance(config, dict) else []
    for section in sections:
        vaults = section.get("vaults") if isinstance(section, dict) else None
        for vault in vaults if isinstance(vaults, list) else ():
            folder = vault.get("fsPath") if isinstance(vault, dict) else None
            if not isinstance(folder, str):
                continue
            name = vault.get("name")
            folder = folder.replace("\\", "/").strip("/").removeprefix("./")
            folder = "" if folder == "." else folder
            known = name if isinstance(name, str) else folder.rpartition("/")[2]
            found.setdefault(known, folder)
    return found


def _unreadable(error: Exception) -> Problem:
    words = Text("The workspace's settings could not be read: {error}.")
    return Problem(CONFIG_FILE, words.filled(error=type(error).__name__))


DIALECT = DendronDialect
