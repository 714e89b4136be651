"""Blocks of HTML in a note: cleaned, so that nothing in them runs or fetches."""

from __future__ import annotations

import re
from html import escape, unescape
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

import nh3

from conceptmap.page.hrefs import is_web_url
from conceptmap.page.inline_parser import InlineResolver, parse_html_attributes

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

_FRAME = re.compile(
    r"<(?:iframe|embed|video|audio)\b([^<>]*)>(?:.*?</(?:iframe|video|audio)>)?", re.I | re.S
)
_DETAILS = re.compile(
    r"\s*<details\b([^<>]*)>\s*(?:<summary\b[^<>]*>(.*?)</summary>)?(.*)", re.IGNORECASE | re.DOTALL
)
_END = re.compile(r"</details\s*>\s*$", re.IGNORECASE)
_NO_PICTURE = re.compile(r"<img(?![^<>]*\ssrc=)[^<>]*>")
_ELEMENT = re.compile(r"<[^<>]*>")


class DetailsElement(NamedTuple):
    """The beginning of an element `details`."""

    summary: str
    rest: str
    """What else stands in the same block, as Markdown."""
    open: bool
    closed: bool
    """Whether the element ends in the same block."""


def parse_details(raw: str) -> DetailsElement | None:
    """Read a block that begins with an element `details`; None for another block."""
    match = _DETAILS.match(raw)
    if match is None:
        return None
    rest, closed = _END.subn("", match[3])
    summary = unescape(_ELEMENT.sub("", match[2] or "")).strip() or "Details"
    return DetailsElement(summary, rest.strip("\n"), "open" in match[1].lower().split(), closed > 0)


def replace_frames(html: str) -> str:
    """Put a link in the place of every frame, which is not loaded."""

    def link(match: re.Match[str]) -> str:
        source = parse_html_attributes(match[1]).get("src", "")
        if not is_web_url(source):
            return ""
        host = urlsplit(source).hostname or source
        return f'<p><a href="{escape(source)}">Frame from {escape(host)} (not loaded)</a></p>'

    return _FRAME.sub(link, html)


def clean_html(html: str, resolver: InlineResolver) -> str:
    """Clean HTML; its pictures are those of the vault, or of the web where that is allowed."""

    def kept(tag: str, attribute: str, value: str) -> str | None:
        if (tag, attribute) != ("img", "src"):
            return value
        target = unescape(value)
        if is_web_url(target) or target.startswith("//"):
            found = resolver.load_web_image(target, 0, 0)
        else:
            found = resolver.load_image(unquote(target), 0, 0)
        return found.key if found is not None else None

    clean = nh3.clean(
        html,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        url_schemes={"http", "https", "mailto", "obsidian", "picture"},
        link_rel=None,
        attribute_filter=kept,
    )
    return _NO_PICTURE.sub("", clean)
