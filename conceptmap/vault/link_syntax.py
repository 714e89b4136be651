"""How links are written: wikilinks, and the destinations of Markdown links.

Sources: Obsidian Help, "Internal links"; CommonMark 0.31.2, sections 2.4 (escapes), 2.5
(entities) and 6.3 (links).
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from conceptmap.vault.note_formats import NOTE_SUFFIXES

# Single brackets belong to what a wikilink holds, and of three that close, the first closes what
# was opened within. Three that open hold a link, unless the inner one is closed before its end.
WIKILINK_OPENING = r"\[\[(?:(?!\[)|(?=\[[^\[\]\n|]*+\](?![\](])))"
WIKILINK_PATH = (
    r"[^\[\]\n|]*+(?:(?:\[[^\[\]\n|]*+\](?!\(|\](?!\]))|\[(?!\[)|\](?![\](]))[^\[\]\n|]*+)*+"
)
"""What stands before the bar: a link path and a fragment, but for a Markdown link."""
WIKILINK_TEXT = r"[^\[\]\n]*+(?:(?:\[[^\[\]\n]*+\](?!\](?!\]))|\[(?!\[)|\](?!\]))[^\[\]\n]*+)*+"
"""What stands after the bar."""

BLOCK_ID = r"[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"
BLOCK_PATH = re.compile(rf"\(\(({BLOCK_ID})\)\)")
"""How the path of a link to a block is written in Logseq, which no name of a page is."""

_MAX_NESTED_PARENTHESES = 32
"""Deeper ones make no destination, which bounds the time that is spent on them."""

GAP = r"[ \t]*+(?:\n[ \t>]*+)?"
"""White space within a link, with at most one line end, after which a quote's mark may stand."""
NO_BLANK_LINE = r"\n(?![ \t>]*+(?:\n|\Z))"
"""A line end before a line that is not blank."""
TITLE = (
    rf"(?=[ \t\n]){GAP}(?:"
    + "|".join(
        rf"{opening}(?:[^{marks}\\\n]++|\\[^\n]|\\(?=\n)|{NO_BLANK_LINE})*+{closing}"
        for opening, marks, closing in (('"', '"', '"'), ("'", "'", "'"), (r"\(", "()", r"\)"))
    )
    + ")"
)


def _bare_destination(nested: int) -> str:
    parentheses = rf"|\({_bare_destination(nested - 1)}\)" if nested else ""
    return rf"(?:[^\x00-\x20\x7f()\\]++|\\[!-/:-@\[-`{{-~]|\\{parentheses})*+"


DESTINATION = (
    r"(?:<(?P<angle>(?:[^<>\n\\]|\\.)*+)>"
    rf"|(?P<bare>(?!<){_bare_destination(_MAX_NESTED_PARENTHESES)}))"
)


@cache
def _inline_destination() -> re.Pattern[str]:
    # Compiled late: it takes some milliseconds, and few notes need it.
    return re.compile(rf"\({GAP}{DESTINATION}(?:{TITLE})?+{GAP}\)")


# Other programs' addresses: with a scheme or a host, of a query, of a resource of Joplin's.
_OUTSIDE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//|\?|:/")
_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:.")
"""A letter alone is a drive of Windows."""
_WEB_HOST = re.compile(
    r"www\.(?:[\w-]+\.)+[A-Za-z]{2,}(?=[/?#:]|$)|\d{1,3}(?:\.\d{1,3}){3}(?=:\d)", re.IGNORECASE
)
_WIKILINK_URL = re.compile(r"(?!dendron:)[A-Za-z][A-Za-z0-9+.-]+://|mailto:", re.IGNORECASE)
"""A colon may stand in a name; and Dendron writes links between its vaults so."""
_MAIL_ADDRESS = re.compile(r"[\w.+-]+@(?:[A-Za-z][\w-]*\.)+[A-Za-z]+")
_FILE_SUFFIXES = (*NOTE_SUFFIXES, ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".pdf")
"""The endings of files whose names may look like mail addresses."""
_QUERY = re.compile(r"[\w.~%+-]++=[\w.~%+/:,@=-]*+(?:&[\w.~%+-]++(?:=[\w.~%+/:,@=-]*+)?)*+")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")


class Destination(NamedTuple):
    """The destination of a Markdown link, as it is written."""

    written: str
    end: int
    """The offset after the parenthesis that closes it."""


class LinkTarget(NamedTuple):
    """What a link leads to in the vault; the path is empty for a part of the note itself."""

    path: str
    fragment: str


NO_TARGET = LinkTarget("", "")


def inline_destination(text: str, start: int) -> Destination | None:
    """Return the destination whose opening parenthesis is at an offset, None for none."""
    match = _inline_destination().match(text, start)
    return None if match is None else Destination(written_destination(match), match.end())


def written_destination(match: re.Match[str]) -> str:
    """Return what a match of `DESTINATION` holds."""
    angle: str | None = match["angle"]
    return match["bare"] if angle is None else angle


def parse_destination(written: str) -> LinkTarget:
    """Return what a Markdown link leads to, `NO_TARGET` for one out of the vault."""
    if _OUTSIDE.match(written) or _is_web_host(written):
        return NO_TARGET
    plain = _ESCAPE.sub(r"\1", _unescape(written) if "&" in written else written)
    if plain != written and (_OUTSIDE.match(plain) or _is_web_host(plain)):
        return NO_TARGET
    if plain.startswith("["):
        if plain.startswith("[[") and plain.endswith("]]"):
            return parse_wikilink(plain[2:-2], has_text=False)
        if "](" in plain:
            return NO_TARGET  # a link within a destination, by a slip of the pen
    path, _, fragment = plain.partition("#")
    if "@" in path and _is_mail_address(path):
        return NO_TARGET
    file, mark, query = path.partition("?")
    if mark and (file.lower().endswith(NOTE_SUFFIXES) or _QUERY.fullmatch(query)):
        path = file  # a query, such as that of a page on the web
    path = _unquote(path).strip()
    if path.startswith("\\"):
        return NO_TARGET  # a host, as Windows writes it
    return LinkTarget(path, _unquote(fragment).strip())


# Imported late: few links need them, and importing them is a tenth of the start of a helper.
def _unescape(text: str) -> str:
    from html import unescape

    return unescape(text)


def _unquote(text: str) -> str:
    if "%" not in text:
        return text
    from urllib.parse import unquote

    return unquote(text)


def parse_wikilink(path: str, *, has_text: bool) -> LinkTarget:
    """Return what a wikilink leads to, given what stands before its bar, if it has one."""
    if wikilink_address(path):
        return NO_TARGET
    path, hash_, fragment = path.partition("#")
    if has_text:
        # In a table the bar is escaped; the backslash is no part of the name.
        if hash_:
            fragment = fragment.removesuffix("\\")
        else:
            path = path.removesuffix("\\")
    return LinkTarget(path.strip(), fragment.strip())


def outside_address(written: str) -> str:
    """Return the URL of a link that leads out of the vault, empty for one that does not.

    A host and a mail address get the scheme that they leave out.
    """
    written = written.strip()
    if _URL.match(written):
        return written
    if written.startswith("//") or _is_web_host(written):
        return f"https:{written}" if written.startswith("//") else f"https://{written}"
    return f"mailto:{written}" if "@" in written and _is_mail_address(written) else ""


def wikilink_address(path: str) -> str:
    """Return the URL that stands in a wikilink instead of a name, empty for a name."""
    path = path.strip()
    return path if _WIKILINK_URL.match(path) else ""


def _is_web_host(written: str) -> bool:
    match = _WEB_HOST.match(written)
    return match is not None and not match[0].lower().endswith(_FILE_SUFFIXES)


def _is_mail_address(path: str) -> bool:
    return _MAIL_ADDRESS.fullmatch(path) is not None and not path.lower().endswith(_FILE_SUFFIXES)
