"""HTML within Markdown as plain text: tags are removed, and what is not for reading.

Code keeps its tags, since there they are what it says. For short texts: leads and sentences.
"""

from __future__ import annotations

import re
from html import unescape

_ATTRIBUTES = r"(?:\s(?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*+|\s[^<>]*)?"
_HTML = re.compile(
    r"(?P<code>^[ \t]*(?P<fence>```|~~~).*?(?:^[ \t]*(?P=fence)|\Z)|(?P<ticks>`++)[^`]++(?P=ticks))"
    r"|(?P<comment><!--.*?(?:-->|\Z)|<[!?][A-Za-z][^<>]*>)"
    r"|(?P<unread><(?P<element>script|style|svg|math|iframe|object|template|textarea|title|video"
    r"|audio|canvas|table|summary|nav)\b[^<>]*>.*?</(?P=element)\s*>)"
    rf"|(?P<tag></?(?P<name>[A-Za-z][A-Za-z0-9-]*+){_ATTRIBUTES}/?>)"
    r"|<(?P<address>[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>]+)>"
    r"|(?P<entity>&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)",
    re.DOTALL | re.MULTILINE | re.IGNORECASE,
)
_CUT_TAG = re.compile(r"<[A-Za-z/!][^<>]*\Z")
_REST_OF_TAG = re.compile(r"\A[^<>]*[\"'/]>")
_WITHIN_WORDS = frozenset(
    "a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike"
    " strong sub sup time tt u var wbr".split()
)


_MARK = "\0"


def remove_html(text: str) -> str:
    """Return a text without HTML."""
    return _HTML.sub(_plain, text) if "<" in text or "&" in text else text


def remove_html_around(text: str, offset: int, *, is_cut: bool = False) -> tuple[str, int]:
    """Return a text without HTML, and where the character at an offset of it is then.

    `is_cut` tells that the text may begin or end within a tag.
    """
    if not ("<" in text or ">" in text or "&" in text):
        return text, offset
    before, behind = text[:offset].replace(_MARK, " "), text[offset:].replace(_MARK, " ")
    if is_cut:
        before, behind = _REST_OF_TAG.sub("", before), _CUT_TAG.sub("", behind)
    plain = remove_html(f"{before}{_MARK}{behind}")
    at = plain.find(_MARK)
    if at >= 0:
        return plain[:at] + plain[at + 1 :], at
    return remove_html(before + behind), len(remove_html(before))


def _plain(match: re.Match[str]) -> str:
    """Return what is left of a match: words stay together, all else stays apart."""
    if match["code"] is not None:
        return match[0]
    if match["entity"] is not None:
        return unescape(match[0])
    if match["address"] is not None:
        return match["address"]
    return "" if (match["name"] or "").lower() in _WITHIN_WORDS else " "
