"""What a note is about, in a line or two: its first sentences, as plain text."""

from __future__ import annotations

import re

from conceptmap.vault import frontmatter
from conceptmap.vault.html_text import remove_html
from conceptmap.vault.reader import ReadFile, decode_text
from conceptmap.vault.sentences import strip_markdown
from conceptmap.vault.vault import Vault, reader_of

EXCERPT_MAX_CHARS = 220
"""A longer excerpt is cut."""

_READ_BYTES = 6000
"""Only the beginning of a note is read, and more where that does not reach beyond its header."""

# Headings, lines of tags alone, rules, pictures, tables, math and lone links.
_SKIPPED_LINE = re.compile(
    r"[ \t]*(?:#{1,6}[ \t].*|(?:#[^\s#]++[ \t]*+)+|(?:[-*_][ \t]*+){3,}+|[|: \t-]++"
    r"|(?:!\[|\||\$\$).*|\[\[[^\]]*\]\])?$"
)
_COMMENT = re.compile(r"`[^`\n]*`|%%.*?(?:%%|\Z)", re.DOTALL)
_BLOCK_MARK = re.compile(r"[ \t]\^[A-Za-z0-9-]+[ \t]*$", re.MULTILINE)
_CUT_TAG = re.compile(r"<[A-Za-z/!][^<>]*\Z")


def note_excerpt(vault: Vault, path: str, read: ReadFile | None = None) -> str:
    """Return the excerpt of a note; empty when it has no words or cannot be read.

    `read` reads the files of the vault, None for those on disk.
    """
    read = read or reader_of(vault)
    try:
        text = decode_text(read(path, _READ_BYTES))[0]
        if text.startswith("---") and not frontmatter.body_start(text):
            text = decode_text(read(path, _READ_BYTES + frontmatter.MAX_HEADER_CHARS))[0]
            begin = frontmatter.body_start(text)
            text = text[: begin + _READ_BYTES]
    except OSError:
        return ""
    text = vault.dialect_of(path).page_text(_CUT_TAG.sub("", text), lambda _: "").text
    return excerpt_from_text(_BLOCK_MARK.sub("", text))


def excerpt_from_text(text: str) -> str:
    """Return the first words of a note's text that are not a heading, picture or code."""
    lines: list[str] = []
    fenced = False
    body = remove_html(text[frontmatter.body_start(text) :])
    if "%%" in body:
        body = _COMMENT.sub(lambda match: match[0] if match[0][0] == "`" else " ", body)
    for line in body.split("\n"):
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
