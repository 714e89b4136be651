"""What a note is about, in a line or two: its first sentences, as plain text."""

from __future__ import annotations

import re

from conceptmap.vault import frontmatter
from conceptmap.vault.reader import decode, read_head
from conceptmap.vault.sentences import plain
from conceptmap.vault.vault import Vault

LONGEST = 220
"""A lead has no more characters than this."""

_READ = 6000  # bytes of a note that are looked at
# Headings, lines of tags alone, rules, pictures, tables, math, comments, HTML and lone links.
_SKIPPED = re.compile(
    r"[ \t]*(?:#{1,6}[ \t].*|(?:#[^\s#]++[ \t]*+)+|[-*_]{3,}[ \t]*|(?:!\[|\||\$\$|%%|<).*"
    r"|\[\[[^\]]*\]\])?$"
)


def lead_of(vault: Vault, path: str) -> str:
    """Give the lead of a note; empty when it has no words or cannot be read."""
    try:
        data = read_head(str(vault.file(path)), _READ)
    except OSError:
        return ""
    return lead(decode(data)[0])


def lead(text: str) -> str:
    """Give the first words of a note's text that are neither heading, picture nor code."""
    lines: list[str] = []
    fenced = False
    for line in text[frontmatter.body_start(text) :].split("\n"):
        if line.lstrip().startswith(("```", "~~~")):
            fenced = not fenced
        if fenced or _SKIPPED.match(line):
            if lines:
                break
            continue
        lines.append(plain(line))
        if sum(map(len, lines)) > LONGEST:
            break
    words = " ".join(each for each in lines if each)
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1].rstrip()}…"
