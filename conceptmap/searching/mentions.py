"""Unlinked mentions: where other notes hold a note's name or alias without linking to it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from conceptmap.core.text_folding import compose
from conceptmap.searching.full_text import FullText
from conceptmap.vault import frontmatter
from conceptmap.vault.literal_blocks import mask_code_blocks
from conceptmap.vault.note import Note
from conceptmap.vault.reader import decode_text, read_bytes
from conceptmap.vault.sentences import sentence_in
from conceptmap.vault.vault import Vault

MIN_NAME_CHARS = 2
"""Shorter names are found everywhere and mean nothing."""

MAX_MENTIONS = 100
"""Mentions after which no further note is read."""

MAX_MENTIONS_PER_NOTE = 3

_LINKS = re.compile(
    r"!?\[\[[^\[\]\n]*\]\]|!?\[[^\[\]\n]*\]\([^()\n]*\)|`[^`\n]*`|<[^<>\n]*>|https?://\S+"
)


class Mention(NamedTuple):
    """A name in another note's text."""

    path: str
    line: int
    """The line of the note, counted from 1."""
    name: str
    """As it is written there."""
    sentence: str


def find_mentions(
    vault: Vault,
    full_text: FullText,
    note: Note,
    title: str,
    check_cancelled: Callable[[], object] = lambda: None,
) -> list[Mention]:
    """Find where other notes name this one without linking to it; reads files.

    Its names are those of its file, its aliases and `title`, which the map shows.
    `check_cancelled` is called before each note that is read, and may raise to stop.
    """
    names = {
        name
        for name in map(compose, (note.title, title, *note.aliases))
        if len(name) >= MIN_NAME_CHARS
    }
    if not names:
        return []
    shortest_first = sorted(names, key=len)
    pattern = _names_pattern(shortest_first[::-1])
    candidates: dict[str, None] = {}
    for name in shortest_first:
        hits = full_text.search(f'"{name}"', 4 * MAX_MENTIONS)
        candidates |= {hit.path: None for hit in hits}
    found: list[Mention] = []
    for path in candidates:
        check_cancelled()
        if path != note.path and path in vault.notes:
            found += _mentions_in_note(vault, path, pattern)
        if len(found) >= MAX_MENTIONS:
            break
    return found


def _mentions_in_note(vault: Vault, path: str, pattern: re.Pattern[str]) -> list[Mention]:
    """Find the first few mentions in one note, at most one a line."""
    try:
        text, _ = decode_text(read_bytes(str(vault.disk_path(path))))
    except OSError:
        return []
    text = compose(text)
    begin = frontmatter.body_start(text)
    # Code and links are blanked out, so that every offset stays what it was.
    masked = text[:begin] + mask_code_blocks("\n" + text[begin:])[1:]
    masked = _LINKS.sub(lambda match: " " * len(match[0]), masked)
    found = []
    lines = set()
    for match in pattern.finditer(masked, begin):
        line = text.count("\n", 0, match.start()) + 1
        if line not in lines:
            lines.add(line)
            sentence = sentence_in(text, match.start(), begin)
            found.append(Mention(path, line, match[0], sentence))
        if len(found) == MAX_MENTIONS_PER_NOTE:
            break
    return found


def _names_pattern(names: list[str]) -> re.Pattern[str]:
    """Match any of the names as whole words; scripts without spaces have none."""
    alternatives = []
    for name in names:
        before = r"(?<!\w)" if _is_spaced(name[0]) else ""
        after = r"(?!\w)" if _is_spaced(name[-1]) else ""
        alternatives.append(f"{before}{re.escape(name)}{after}")
    return re.compile("|".join(alternatives), re.IGNORECASE)


def _is_spaced(character: str) -> bool:
    return character.isalnum() and ord(character) < 0x0E00
