"""Unlinked mentions: where a note's title or alias stands in other notes' text without a link."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from conceptmap.search.full_text import FullText
from conceptmap.vault import frontmatter
from conceptmap.vault.code_blocks import mask_code_blocks
from conceptmap.vault.note import Note
from conceptmap.vault.reader import decode_text, read_bytes
from conceptmap.vault.sentences import sentence_in
from conceptmap.vault.vault import Vault

MIN_NAME_CHARS = 2
"""Names of fewer characters are found everywhere and mean nothing."""

MAX_MENTIONS = 100
"""So many notes that mention another are given."""

_LINKS = re.compile(
    r"!?\[\[[^\[\]\n]*\]\]|!?\[[^\[\]\n]*\]\([^()\n]*\)|`[^`\n]*`|<[^<>\n]*>|https?://\S+"
)


class Mention(NamedTuple):
    """A name in another note's text."""

    path: str
    line: int
    """Counted from 1."""
    name: str
    """As it is written there."""
    sentence: str


def find_mentions(
    vault: Vault,
    full_text: FullText,
    note: Note,
    check_cancelled: Callable[[], object] = lambda: None,
) -> list[Mention]:
    """Find where other notes name this one without linking to it; for a thread of its own.

    `check` is called before each note that is read, and may raise to give up.
    """
    names = sorted({n for n in (note.title, *note.aliases) if len(n) >= MIN_NAME_CHARS}, key=len)
    if not names:
        return []
    pattern = _names_pattern(names[::-1])
    candidates: dict[str, None] = {}
    for name in names:
        candidates |= {hit.path: None for hit in full_text.search(f'"{name}"', 4 * MAX_MENTIONS)}
    found: list[Mention] = []
    for path in candidates:
        check_cancelled()
        if path != note.path and path in vault.notes:
            found += _mentions_in_note(vault, path, pattern)
        if len(found) >= MAX_MENTIONS:
            break
    return found


def _mentions_in_note(vault: Vault, path: str, pattern: re.Pattern[str]) -> list[Mention]:
    try:
        text, _ = decode_text(read_bytes(str(vault.disk_path(path))))
    except OSError:
        return []
    begin = frontmatter.body_start(text)
    clear = text[:begin] + mask_code_blocks("\n" + text[begin:])[1:]
    clear = _LINKS.sub(lambda match: " " * len(match[0]), clear)
    found = []
    lines = set()
    for match in pattern.finditer(clear, begin):
        line = text.count("\n", 0, match.start()) + 1
        if line not in lines:
            lines.add(line)
            sentence = sentence_in(text, match.start(), begin)
            found.append(Mention(path, line, match[0], sentence))
        if len(found) == 3:
            break
    return found


def _names_pattern(names: list[str]) -> re.Pattern[str]:
    """Match any of the names as words of their own; scripts without spaces have none."""
    parts = []
    for name in names:
        first = r"(?<!\w)" if _is_spaced(name[0]) else ""
        last = r"(?!\w)" if _is_spaced(name[-1]) else ""
        parts.append(f"{first}{re.escape(name)}{last}")
    return re.compile("|".join(parts), re.IGNORECASE)


def _is_spaced(character: str) -> bool:
    return character.isalnum() and ord(character) < 0x0E00
