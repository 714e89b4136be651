"""The text of a note of Zettlr → its links, tags and so on, and its identifier.

Source: Zettlr's documentation, "Zettelkasten" (identifiers, and how they are found).
"""

from __future__ import annotations

import regex

from conceptmap.core.untrusted_regex import RegexError, compile_regex
from conceptmap.vault.label_first import LabelFirstScanner
from conceptmap.vault.markdown import scan_note
from conceptmap.vault.note_content import NoteContent
from conceptmap.vault.scanner import MarkdownScanner

DEFAULT_PATTERN = r"(\d{14})"
"""What Zettlr takes for an identifier unless its settings say otherwise."""

SEARCH_TIMEOUT_S = 0.2
"""Seconds in which the pattern of an identifier is looked for in one text."""

_NOT_BEFORE, _NOT_BEHIND = r"(?<![\d\[])(?<!\[\[)", r"(?!\d)"
"""A number within a longer one is no identifier, nor is one in a link."""


def scan_zettlr(text: str, pattern: regex.Pattern[str], *, label_first: bool) -> NoteContent:
    """Scan a note, and find its identifier. Never raises."""
    found = scan_note(text, LabelFirstScanner if label_first else MarkdownScanner)
    first = first_id(text, pattern)
    return found._replace(blocks=(first, *found.blocks)) if first else found


def compile_id_pattern(pattern: str) -> regex.Pattern[str]:
    """Compile the pattern of identifiers; the default when it is empty or cannot be compiled."""
    try:
        return compile_regex(f"{_NOT_BEFORE}(?:{pattern or DEFAULT_PATTERN}){_NOT_BEHIND}")
    except RegexError:
        return compile_regex(f"{_NOT_BEFORE}{DEFAULT_PATTERN}{_NOT_BEHIND}")


def first_id(text: str, pattern: regex.Pattern[str]) -> str:
    """Return the first identifier in a text, empty for none."""
    try:
        match = pattern.search(text, timeout=SEARCH_TIMEOUT_S)
    except (TimeoutError, MemoryError):
        return ""
    if match is None:
        return ""
    groups: tuple[str | None, ...] = match.groups()
    return next((group for group in groups if group), match[0])
