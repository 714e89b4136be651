"""Sanitise the HTML blocks of a note, so that nothing in them runs or is fetched."""

from __future__ import annotations

import re
from html import escape, unescape
from typing import NamedTuple
from urllib.parse import unquote

import nh3

from conceptmap.page.hrefs import host_name, is_web_url
from conceptmap.page.inline_parser import parse_html_attributes
from conceptmap.page.resolver_protocols import InlineResolver

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
_DETAILS_END = re.compile(r"</details\s*>\s*$", re.IGNORECASE)
_IMAGE_WITHOUT_SOURCE = re.compile(r"<img(?![^<>]*\ssrc=)[^<>]*>")
_TAG = re.compile(r"<[^<>]*>")


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
    summary = unescape(_TAG.sub("", match[2] or "")).strip() or "Details"
    is_open = "open" in match[1].lower().split()
    return DetailsElement(summary, rest.strip("\n"), is_open, closed > 0)


def replace_frames(html: str) -> str:
    """Replace frames and other embedded media by links to their sources; none is loaded."""

    def link(match: re.Match[str]) -> str:
        source = parse_html_attributes(match[1]).get("src", "")
        if not is_web_url(source):
            return ""
        host = host_name(source)
        return f'<p><a href="{escape(source)}">Frame from {escape(host)} (not loaded)</a></p>'

    return _FRAME.sub(link, html)


def clean_html(html: str, resolver: InlineResolver) -> str:
    """Sanitise HTML. Its images are those of the vault, or of the web where that is allowed."""

    def filter_attribute(tag: str, attribute: str, value: str) -> str | None:
        if (tag, attribute) != ("img", "src"):
            return value
        source = unescape(value)
        if is_web_url(source) or source.startswith("//"):
            found = resolver.load_web_image(source, 0, 0)
        else:
            found = resolver.load_image(unquote(source), 0, 0)
        return found.key if found is not None else None

    clean = nh3.clean(
        html,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        url_schemes={"http", "https", "mailto", "obsidian", "picture"},
        link_rel=None,
        attribute_filter=filter_attribute,
    )
    return _IMAGE_WITHOUT_SOURCE.sub("", clean)
