"""Where the links of a page lead: to nodes of the map, within the page, to deeds, to the web."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import quote, unquote

WEB_SCHEMES = ("http", "https", "mailto", "obsidian")

ALLOW_WEB_IMAGES_HREF = "do:allow-web"
"""Show the pictures of this vault that lie on the web."""


class NodeHref(NamedTuple):
    """A node, and a heading or `^block` of its note."""

    id: str
    part: str


def node_href(id_: str, part: str = "") -> str:
    """Give the address of a node, and of a heading or block in its note."""
    # No letter is left as it is that an address could take for its own or put in lower case.
    return f"note:{quote(id_, safe='')}" + (f"#{quote(part, safe='')}" if part else "")


def parse_node_href(href: str) -> NodeHref | None:
    """Give the node and part that an address leads to, None when it leads elsewhere."""
    rest = _rest(href, "note:")
    if rest is None:
        return None
    id_, _, part = rest.partition("#")
    return NodeHref(unquote(id_), unquote(part))


def anchor_href(anchor: str) -> str:
    """Give the address of an anchor, heading or block of the same page."""
    return f"#{quote(anchor, safe='')}"


def parse_anchor_href(href: str) -> str | None:
    """Give the anchor of the same page that an address leads to, None when it leads elsewhere."""
    return unquote(href[1:]) if href.startswith("#") else None


def tag_href(name: str) -> str:
    """Give the address that filters by a tag."""
    return f"tag:{quote(name, safe='')}"


def parse_tag_href(href: str) -> str | None:
    """Give the tag that an address filters by, None when it leads elsewhere."""
    rest = _rest(href, "tag:")
    return None if rest is None else unquote(rest)


def file_href(path: str) -> str:
    """Give the address that opens a file of the vault in its own application."""
    return f"open:{quote(path, safe='')}"


def parse_file_href(href: str) -> str | None:
    """Give the path in the vault of a file to be opened, None when it leads elsewhere."""
    rest = _rest(href, "open:")
    return None if rest is None else unquote(rest)


def fold_href(fold_id: int) -> str:
    """Give the address that folds and unfolds a box."""
    return f"fold:{fold_id}"


def parse_fold_href(href: str) -> int | None:
    """Give the number of the box that an address folds, None when it leads elsewhere."""
    rest = _rest(href, "fold:")
    return int(rest) if rest is not None and rest.isdecimal() else None


def is_web_url(url: str) -> bool:
    """Tell the addresses that may be handed to the system."""
    return url.partition(":")[0].lower() in WEB_SCHEMES and ":" in url


def _rest(href: str, scheme: str) -> str | None:
    return href[len(scheme) :] if href.startswith(scheme) else None
