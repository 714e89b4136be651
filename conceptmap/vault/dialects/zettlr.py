"""Zettlr: notes that are linked by an identifier in the name of the file or in the text.

Links by an identifier in the name of a file, or after `@ID:`, lead there in every dialect; here
what the pattern in Zettlr's own settings finds in a name or a text is one too, by default a
number of fourteen digits. Where its settings say so, the label of a link comes first. Source:
Zettlr's documentation, "Zettelkasten" (identifiers, how they are found, and the settings "ID
regular expression" and "Link format").
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple, Self

from conceptmap.core.json_files import JsonError, read_json
from conceptmap.core.translation import Text
from conceptmap.vault.dialects.dialect import Dialect
from conceptmap.vault.note import Note, Problem
from conceptmap.vault.note_content import NoteContent
from conceptmap.vault.note_ids import notes_by_id
from conceptmap.vault.page_text import PageText
from conceptmap.vault.resolver import LinkResolver, RelativeLinkResolver

_MARKS = (".ztr-", ".zettlr")
"""How the files begin that Zettlr writes into folders that it has settings for."""


class ZettlrSettings(NamedTuple):
    """What Zettlr's own settings say of links, in all workspaces."""

    pattern: str = ""
    """The regular expression of identifiers, empty for the default one."""
    label_first: bool = False
    """Whether the label of a wikilink stands before its bar."""


class ZettlrDialect(Dialect):
    """The rules of a workspace of Zettlr."""

    name = "zettlr"
    label = Text("Zettlr workspace")
    order = 40
    resolves_by_path = False

    @classmethod
    def recognise(cls, root: str) -> str:
        try:
            names = sorted(os.listdir(root))
        except OSError:
            return ""
        return next((name for name in names if name.startswith(_MARKS)), "")

    def __init__(self, settings: ZettlrSettings = ZettlrSettings()) -> None:  # noqa: B008 (never changes)
        self._settings = settings

    @classmethod
    def read(cls, root: str, problems: list[Problem]) -> Self:
        return cls(read_settings())

    def scan_settings(self) -> str:
        return "" if self._settings == ZettlrSettings() else json.dumps(self._settings)

    @classmethod
    def scanner(cls, settings: str = "") -> Callable[[str], NoteContent]:
        pattern, is_label_first = (
            ZettlrSettings(*json.loads(settings)) if settings else ZettlrSettings()
        )
        # Imported late, as all that reads texts is: a vault that has not changed needs none.
        from conceptmap.vault.zettlr_scanner import compile_id_pattern, scan_zettlr

        compiled = compile_id_pattern(pattern)
        return lambda text: scan_zettlr(text, compiled, label_first=is_label_first)

    def page_text(self, text: str, block_text: Callable[[str], str]) -> PageText:
        if not self._settings.label_first:
            return PageText(text)
        from conceptmap.vault.label_first import write_label_behind

        return PageText(write_label_behind(text))

    def make_resolver(self, files: Iterable[str], notes: Mapping[str, Note]) -> LinkResolver:
        from conceptmap.vault.zettlr_scanner import compile_id_pattern, first_id

        paths, pattern = tuple(files), compile_id_pattern(self._settings.pattern)

        def find_ids() -> dict[str, str]:
            found = notes_by_id(paths, notes)
            for path in sorted(notes):
                if id_ := first_id(path.rpartition("/")[2], pattern):
                    found.setdefault(id_, path)
            return found

        return ZettlrResolver(paths, find_ids)


class ZettlrResolver(RelativeLinkResolver):
    """Finds notes by identifiers of any form, where no file has such a name."""

    def resolve(self, link_path: str, source: str) -> str | None:
        """Return the file that a link path leads to, None when there is none."""
        found = super().resolve(link_path, source)
        return self._ids.get(link_path) if found is None else found


def read_settings() -> ZettlrSettings:
    """Return what Zettlr's own settings say of links."""
    import platformdirs

    folder = platformdirs.user_config_path("Zettlr", appauthor=False, roaming=True)
    try:
        settings = read_json(folder / "config.json", dict[str, Any])
    except (OSError, JsonError):
        return ZettlrSettings()
    section = settings.get("zkn")
    if not isinstance(section, dict):
        return ZettlrSettings()
    pattern = section.get("idRE")
    if not isinstance(pattern, str) or not pattern.strip():
        pattern = ""
    return ZettlrSettings(pattern, section.get("linkFormat") == "title|link")


DIALECT = ZettlrDialect
