"""Encode and decode the link targets (`href`) of a rendered page.

A link leads to a node of the map or another file of the vault (`note:`), within the page (`#`),
to a tag (`tag:`), to the application of a file of the vault (`open:`), to an action of the program
(`fold:`, `do:`), to the web or another application, or there after a question (`ask:`).
"""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import quote, unquote, urlsplit

WEB_SCHEMES = ("http", "https", "mailto", "obsidian", "tel", "zotero")
"""The schemes of URLs that the system opens without a question."""

_NEVER_OPENED = ("javascript", "vbscript", "data", "blob", "about")
"""The schemes of what is no address but content; such links lead nowhere."""

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+(?=:.)")
"""A letter alone is a drive of Windows."""

ALLOW_WEB_IMAGES_HREF = "do:allow-web"
"""Allow the images on the web for this vault."""

COMPARE_HREF = "do:compare-last-visit"
"""Compare the map with the last visit."""

_MAX_FOLD_DIGITS = 9


class NodeHref(NamedTuple):
    """A node or another file of the vault, and a heading or `^block` of it (empty for none)."""

    id: str
    fragment: str


def node_href(id_: str, fragment: str = "") -> str:
    """Return the href of a node, or of another file by its path, or of a fragment of either."""
    # Everything is quoted: QUrl would put a host into lower case and take `?` for a query.
    return f"note:{quote(id_, safe='')}" + (f"#{quote(fragment, safe='')}" if fragment else "")


def parse_node_href(href: str) -> NodeHref | None:
    """Return the node that an href leads to; None for any other href."""
    rest = _after_scheme(href, "note:")
    if rest is None:
        return None
    id_, _, fragment = rest.partition("#")
    return NodeHref(unquote(id_), unquote(fragment))


def anchor_href(anchor: str) -> str:
    """Return the href of a heading, `^block` or footnote of the same page."""
    return f"#{quote(anchor, safe='')}"


def parse_anchor_href(href: str) -> str | None:
    """Return the anchor of the same page that an href leads to; None for any other href."""
    return unquote(href[1:]) if href.startswith("#") else None


def tag_href(name: str) -> str:
    """Return the href that filters the map by a tag; `name` has no `#`."""
    return f"tag:{quote(name, safe='')}"


def parse_tag_href(href: str) -> str | None:
    """Return the tag that an href filters by; None for any other href."""
    rest = _after_scheme(href, "tag:")
    return None if rest is None else unquote(rest)


def file_href(path: str) -> str:
    """Return the href that opens a file of the vault in its own application."""
    return f"open:{quote(path, safe='')}"


def parse_file_href(href: str) -> str | None:
    """Return the path in the vault of the file that an href opens; None for any other href."""
    rest = _after_scheme(href, "open:")
    return None if rest is None else unquote(rest)


def region_href(number: int) -> str:
    """Return the href that shows a region of the map."""
    return f"region:{number}"


def parse_region_href(href: str) -> int | None:
    """Return the region that an href shows; None for any other href."""
    rest = _after_scheme(href, "region:")
    is_number = rest is not None and rest.isdecimal() and len(rest) <= _MAX_FOLD_DIGITS
    return int(rest) if rest is not None and is_number else None


def fold_href(fold_id: int) -> str:
    """Return the href that folds or unfolds a box of the page."""
    return f"fold:{fold_id}"


def parse_fold_href(href: str) -> int | None:
    """Return the id of the box that an href folds; None for any other href."""
    rest = _after_scheme(href, "fold:")
    if rest is None or not rest.isdecimal() or len(rest) > _MAX_FOLD_DIGITS:
        return None
    return int(rest)


def outside_href(url: str) -> str:
    """Return the href of a URL that leads out of the vault; empty for what is no such URL."""
    if is_web_url(url):
        return url
    match = _SCHEME.match(url)
    if match is None or match[0].lower() in _NEVER_OPENED:
        return ""
    return f"ask:{quote(url, safe='')}"


def parse_ask_href(href: str) -> str | None:
    """Return the URL that an href opens after a question; None for any other href."""
    rest = _after_scheme(href, "ask:")
    return None if rest is None else unquote(rest)


def is_web_url(url: str) -> bool:
    """Return whether a URL may be handed to the system to be opened without a question."""
    return url.partition(":")[0].lower() in WEB_SCHEMES and ":" in url


def host_name(url: str) -> str:
    """Return the host of a URL, or the URL itself when it has none or cannot be parsed."""
    try:
        return urlsplit(url).hostname or url
    except ValueError:  # such as a [ without a ]
        return url


def _after_scheme(href: str, scheme: str) -> str | None:
    return href[len(scheme) :] if href.startswith(scheme) else None
