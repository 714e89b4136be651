"""Zettlr: notes that are linked by an identifier in the name of the file or in the text.

Links by an identifier in the name of a file, or behind `@ID:`, lead there in every dialect; here
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

import platformdirs
import regex

from conceptmap.core.json_files import JsonError, read_json
from conceptmap.core.translation import Text
from conceptmap.core.untrusted_regex import RegexError, compile_regex
from conceptmap.vault.dialects.dialect import Dialect
from conceptmap.vault.label_first import LabelFirstScanner, write_label_behind
from conceptmap.vault.markdown import scan_note
from conceptmap.vault.note import Note, Problem
from conceptmap.vault.note_content import NoteContent
from conceptmap.vault.note_ids import notes_by_id
from conceptmap.vault.page_text import PageText
from conceptmap.vault.resolver import LinkResolver, RelativeLinkResolver
from conceptmap.vault.scanner import MarkdownScanner

DEFAULT_PATTERN = r"(\d{14})"

SEARCH_TIMEOUT_S = 0.2
"""Seconds in which the pattern of an identifier is looked for in one text."""

_MARKS = (".ztr-", ".zettlr")
"""How the files begin that Zettlr writes into folders that it has settings for."""

_NOT_BEFORE, _NOT_BEHIND = r"(?<![\d\[])(?<!\[\[)", r"(?!\d)"
"""A number within a longer one is no identifier, nor is one in a link."""


class Settings(NamedTuple):
    """What Zettlr's own settings say of links, in all workspaces."""

    pattern: str = DEFAULT_PATTERN
    """The regular expression of identifiers."""
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

    def __init__(self, settings: Settings = Settings()) -> None:  # noqa: B008 (never changes)
        self._settings = settings

    @classmethod
    def read(cls, root: str, problems: list[Problem]) -> Self:
        return cls(read_settings())

    def scan_settings(self) -> str:
        return "" if self._settings == Settings() else json.dumps(self._settings)

    @classmethod
    def scanner(cls, settings: str = "") -> Callable[[str], NoteContent]:
        pattern, is_label_first = Settings(*json.loads(settings)) if settings else Settings()
        compiled = _compiled(pattern)
        scanner = LabelFirstScanner if is_label_first else MarkdownScanner
        return lambda text: scan_zettlr(text, compiled, scanner)

    def page_text(self, text: str, block_text: Callable[[str], str]) -> PageText:
        return PageText(write_label_behind(text) if self._settings.label_first else text)

    def make_resolver(self, files: Iterable[str], notes: Mapping[str, Note]) -> LinkResolver:
        paths, pattern = tuple(files), _compiled(self._settings.pattern)

        def find_ids() -> dict[str, str]:
            found = notes_by_id(paths, notes)
            for path in sorted(notes):
                if id_ := _first_id(path.rpartition("/")[2], pattern):
                    found.setdefault(id_, path)
            return found

        return ZettlrResolver(paths, find_ids)


class ZettlrResolver(RelativeLinkResolver):
    """Finds notes by identifiers of any form, where no file has such a name."""

    def resolve(self, link_path: str, source: str) -> str | None:
        """Return the file that a link path leads to, None when there is none."""
        found = super().resolve(link_path, source)
        return self._ids.get(link_path) if found is None else found


def scan_zettlr(
    text: str, pattern: regex.Pattern[str], scanner: type[MarkdownScanner] = MarkdownScanner
) -> NoteContent:
    """Scan a note, and find its identifier. Never raises."""
    found = scan_note(text, scanner)
    first = _first_id(text, pattern)
    return found._replace(blocks=(first, *found.blocks)) if first else found


def read_settings() -> Settings:
    """Return what Zettlr's own settings say of links."""
    folder = platformdirs.user_config_path("Zettlr", appauthor=False, roaming=True)
    try:
        settings = read_json(folder / "config.json", dict[str, Any])
    except (OSError, JsonError):
        return Settings()
    section = settings.get("zkn")
    if not isinstance(section, dict):
        return Settings()
    pattern = section.get("idRE")
    if not isinstance(pattern, str) or not pattern.strip():
        pattern = DEFAULT_PATTERN
    return Settings(pattern, section.get("linkFormat") == "title|link")


def _compiled(pattern: str) -> regex.Pattern[str]:
    try:
        return compile_regex(f"{_NOT_BEFORE}(?:{pattern}){_NOT_BEHIND}")
    except RegexError:
        return compile_regex(f"{_NOT_BEFORE}{DEFAULT_PATTERN}{_NOT_BEHIND}")


def _first_id(text: str, pattern: regex.Pattern[str]) -> str:
    """Return the first identifier in a text, empty for none."""
    try:
        match = pattern.search(text, timeout=SEARCH_TIMEOUT_S)
    except (TimeoutError, MemoryError):
        return ""
    if match is None:
        return ""
    groups: tuple[str | None, ...] = match.groups()
    return next((group for group in groups if group), match[0])


DIALECT = ZettlrDialect
