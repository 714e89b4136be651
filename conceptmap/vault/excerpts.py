"""What a note is about, in a line or two: its first sentences, as plain text."""

from __future__ import annotations

import re

from conceptmap.vault import frontmatter
from conceptmap.vault.reader import decode_text, read_head
from conceptmap.vault.sentences import strip_markdown
from conceptmap.vault.vault import Vault

EXCERPT_MAX_CHARS = 220
"""A longer excerpt is cut."""

_READ_BYTES = 6000
"""Only the beginning of a note is read."""

# Headings, lines of tags alone, rules, pictures, tables, math, comments, HTML and lone links.
_SKIPPED_LINE = re.compile(
    r"[ \t]*(?:#{1,6}[ \t].*|(?:#[^\s#]++[ \t]*+)+|[-*_]{3,}[ \t]*|(?:!\[|\||\$\$|%%|<).*"
    r"|\[\[[^\]]*\]\])?$"
)


def note_excerpt(vault: Vault, path: str) -> str:
    """Return the excerpt of a note; empty when it has no words or cannot be read."""
    try:
        data = read_head(str(vault.disk_path(path)), _READ_BYTES)
    except OSError:
        return ""
    return excerpt_from_text(decode_text(data)[0])


def excerpt_from_text(text: str) -> str:
    """Return the first words of a note's text that are not a heading, picture or code."""
    lines: list[str] = []
    fenced = False
    for line in text[frontmatter.body_start(text) :].split("\n"):
        if line.lstrip().startswith(("```", "~~~")):
            fenced = not fenced
        if fenced or _SKIPPED_LINE.match(line):
            if lines:
                break
            continue
        lines.append(strip_markdown(line))
        if sum(map(len, lines)) > EXCERPT_MAX_CHARS:
            break
    words = " ".join(each for each in lines if each)
    if len(words) <= EXCERPT_MAX_CHARS:
        return words
    return f"{words[: EXCERPT_MAX_CHARS - 1].rstrip()}…"
