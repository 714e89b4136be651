"""What the elements of HTML in a note say: their attributes, and where links lead."""

from __future__ import annotations

import re
from html import unescape

from conceptmap.core.translation import translate
from conceptmap.page.hrefs import anchor_href, host_name, is_web_url, node_href, outside_href
from conceptmap.page.resolver_protocols import InlineResolver
from conceptmap.vault.link_syntax import outside_address, parse_destination

_HTML_ATTRIBUTE = re.compile(r"([\w-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")

FRAME_ELEMENTS = ("iframe", "embed", "video", "audio")
"""What holds other files; none is loaded."""


def html_link_href(target: str, resolver: InlineResolver) -> str:
    """Return the href of an `a` element: out of the vault or in it, empty for nowhere."""
    if address := outside_address(target):
        return outside_href(address)
    path, fragment = parse_destination(target)
    id_ = resolver.resolve_link(path) if path else None
    if id_ is not None:
        return node_href(id_, fragment)
    return anchor_href(fragment) if fragment and not path else ""


def parse_html_attributes(text: str) -> dict[str, str]:
    """Parse the attributes within an HTML tag, by their names in lower case."""
    return {
        match[1].lower(): unescape(next(value for value in match.groups()[1:] if value is not None))
        for match in _HTML_ATTRIBUTE.finditer(text)
    }


def frame_words(source: str) -> str:
    """Return what is shown in place of a frame, a sound or a video; empty for one of no file."""
    if is_web_url(source):
        return translate("Frame from {site} (not loaded)", site=host_name(source))
    path, _ = parse_destination(source)
    return path.rstrip("/").rpartition("/")[2]
