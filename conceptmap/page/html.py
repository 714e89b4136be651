"""Sanitise the HTML blocks of a note, so that nothing in them runs or is fetched."""

from __future__ import annotations

import re
from collections import Counter
from html import escape, unescape
from typing import NamedTuple

import nh3

from conceptmap.core.translation import translate
from conceptmap.page.data_urls import is_data_url
from conceptmap.page.hrefs import WEB_SCHEMES, is_web_url
from conceptmap.page.html_elements import frame_words, html_link_href, parse_html_attributes
from conceptmap.page.html_tables import empty_table_places
from conceptmap.page.resolver_protocols import InlineResolver
from conceptmap.vault.link_syntax import parse_destination

MAX_HTML_NESTING = 100
"""HTML nested deeper is shown without its tags; parsing takes the square of its depth."""

MAX_HTML_TABLES = 5
"""Tables nested deeper are shown without their tags; Qt's layout time doubles with each."""

MAX_EMPTY_PLACES = 1000
"""Tables with more places that no cell was written for are shown without their tags: Qt lays each
out, and the places are rows times columns."""

_TAGS = nh3.ALLOWED_TAGS | {"u", "mark", "kbd", "font", "big", "small", "summary", "details"}
_ATTRIBUTES = {
    "a": {"href", "title"},
    "img": {"src", "alt", "width", "height", "title"},
    "table": {"width", "border", "cellpadding", "cellspacing", "bgcolor", "align"},
    "td": {"width", "bgcolor", "align", "valign", "colspan", "rowspan"},
    "th": {"width", "bgcolor", "align", "valign", "colspan", "rowspan"},
    "p": {"align"},
    "div": {"align"},
    "h1": {"align"},
    "h2": {"align"},
    "h3": {"align"},
    "ol": {"start"},
    "font": {"color"},
}

_FILTERED_SCHEMES = ("ask", "note", "picture", "data", "file", "ftp", "smb")
"""The schemes that our own links have, and those of which our own are made."""

_FRAME_START = re.compile(r"<(?:iframe|embed|video|audio)\b([^<>]*)>", re.IGNORECASE)
_FRAME_END = re.compile(r"</(?:iframe|video|audio)>", re.IGNORECASE)
_DETAILS = re.compile(
    r"\s*<details\b([^<>]*)>\s*(?:<summary\b[^<>]*>(.*?)</summary>)?(.*)", re.IGNORECASE | re.DOTALL
)
_DETAILS_END = re.compile(r"</details\s*>\s*$", re.IGNORECASE)
_IMAGE_WITHOUT_SOURCE = re.compile(r"<img(?![^<>]*\ssrc=)[^<>]*>")
_TAG = re.compile(r"<[^<>]*>")
# Elements without content, and those that the next of their kind ends, do not nest.
_NESTING_TAG = re.compile(
    r"<(/?)(?!(?:br|hr|img|col|wbr|area|p|li|dt|dd|t[rdh]|thead|tbody|tfoot)\b)([a-z][a-z0-9]*)",
    re.IGNORECASE,
)


class DetailsElement(NamedTuple):
    """The beginning of a `details` element."""

    summary: str
    rest: str
    """What follows in the same block, as Markdown."""
    open: bool
    closed: bool
    """Whether the element ends in the same block."""


def parse_details(raw: str) -> DetailsElement | None:
    """Parse a block that begins with a `details` element; None for any other block."""
    match = _DETAILS.match(raw)
    if match is None:
        return None
    rest, closed = _DETAILS_END.subn("", match[3])
    summary = unescape(_TAG.sub("", match[2] or "")).strip() or translate("Details")
    is_open = "open" in match[1].lower().split()
    return DetailsElement(summary, rest.strip("\n"), is_open, closed > 0)


def replace_frames(html: str) -> str:
    """Replace frames and other embedded media by links to their sources; none is loaded."""

    pieces: list[str] = []
    copied = 0
    may_end = True
    for match in _FRAME_START.finditer(html):
        if match.start() < copied:
            continue
        pieces += (html[copied : match.start()], _frame_link(match[1]))
        end = _FRAME_END.search(html, match.end()) if may_end else None
        may_end = end is not None
        copied = match.end() if end is None else end.end()
    return "".join([*pieces, html[copied:]])


def _frame_link(attributes: str) -> str:
    source = parse_html_attributes(attributes).get("src", "")
    words = frame_words(source)
    return f'<p><a href="{escape(source)}">{escape(words)}</a></p>' if words else ""


def clean_html(html: str, resolver: InlineResolver) -> str:
    """Sanitise HTML. Its images are those of the vault, or of the web where that is allowed."""

    if _nests_too_deeply(html):
        return without_tags(html)

    def filter_attribute(tag: str, attribute: str, value: str) -> str | None:
        if (tag, attribute) == ("a", "href"):
            return html_link_href(unescape(value), resolver) or None
        if (tag, attribute) != ("img", "src"):
            return value
        source = unescape(value)
        if is_data_url(source):
            found = resolver.load_data_image(source, 0, 0)
            return found.key if found is not None else None
        if is_web_url(source) or source.startswith("//"):
            found = resolver.load_web_image(source, 0, 0)
        else:
            found = resolver.load_image(parse_destination(source).path, 0, 0)
        return found.key if found is not None else None

    clean = nh3.clean(
        html,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        url_schemes={*WEB_SCHEMES, *_FILTERED_SCHEMES},
        link_rel=None,
        attribute_filter=filter_attribute,
    )
    clean = _IMAGE_WITHOUT_SOURCE.sub("", clean)
    if _nests_too_deeply(clean) or empty_table_places(clean) > MAX_EMPTY_PLACES:
        return without_tags(clean)
    return clean


def without_tags(html: str) -> str:
    """Return the text of HTML, escaped."""
    return escape(unescape(_TAG.sub("", html)))


def _nests_too_deeply(html: str) -> bool:
    opened: Counter[str] = Counter()
    depth = 0
    for match in _NESTING_TAG.finditer(html):
        name = match[2].lower()
        if not match[1]:
            opened[name] += 1
            depth += 1
            if depth > MAX_HTML_NESTING or opened["table"] > MAX_HTML_TABLES:
                return True
        elif opened[name]:
            opened[name] -= 1
            depth -= 1
    return False
