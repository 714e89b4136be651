"""A piece of one line of Markdown → plain text, such as a heading or the text of a link."""

from __future__ import annotations

import re

from conceptmap.vault.link_syntax import WIKILINK_OPENING, WIKILINK_PATH, WIKILINK_TEXT

_WIKILINK = re.compile(rf"!?{WIKILINK_OPENING}({WIKILINK_PATH})(?:\|({WIKILINK_TEXT}))?\]\]")
_MARKDOWN_LINK = re.compile(
    r"!?\[([^\[\]\n]*)\]\((?:<[^<>\n]*>|[^()\n]*(?:\([^()\n]*\)[^()\n]*)*)\)"
)
_MARKS = re.compile(r"\*\*|__|==|~~|%%|`|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)|[ \t]\^[\w-]+$", re.M)
_MARK_CHARS = r"\[\]*_=~%`|^"
_ANY_MARK = re.compile(rf"[{_MARK_CHARS}]")
_MAX_RUN_CHARS = 100
PLAIN_LINE = rf"[^{_MARK_CHARS}#\n]{{0,{_MAX_RUN_CHARS}}}+"
"""A pattern of what has no marks to be removed, but may have white space to be joined."""
_LONG_RUN = re.compile(
    rf"(?:data:[\w.+-]++/[\w.+-]++[;,])?+[A-Za-z0-9+/=%;,]{{{_MAX_RUN_CHARS},}}+"
)
"""Letters without a blank that no word has, such as those of a picture in a `data:` URL."""
_SPACE = re.compile(r"\s+")


def strip_inline_markdown(text: str) -> str:
    """Remove the marks within a line: links, emphasis, code."""
    if len(text) > _MAX_RUN_CHARS:
        text = _LONG_RUN.sub("…", text)
    if _ANY_MARK.search(text) is None:
        return " ".join(text.split())
    text = _WIKILINK.sub(_display_text, text)
    text = _MARKDOWN_LINK.sub(lambda match: match[1], text)
    text = _MARKS.sub("", text)
    if text.lstrip().startswith("|"):
        text = text.replace("|", " ")  # a table row
    return _SPACE.sub(" ", text).strip()


def _display_text(match: re.Match[str]) -> str:
    """Return what Obsidian shows for a wikilink."""
    path: str = match[1].strip().rstrip("\\")
    return match[2] or path.replace("#", " > ").removeprefix(" > ")
