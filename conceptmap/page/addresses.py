"""Where the links of a page lead: to nodes of the map, within the page, to deeds, to the web."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import quote, unquote

WEB = ("http", "https", "mailto", "obsidian")

ALLOW_WEB = "do:allow-web"
"""Show the pictures of this vault that lie on the web."""


class NodeAddress(NamedTuple):
    """A node, and a heading or `^block` of its note."""

    id: str
    part: str


def address(id_: str, part: str = "") -> str:
    """Give the address of a node, and of a heading or block in its note."""
    # No letter is left as it is that an address could take for its own or put in lower case.
    return f"note:{quote(id_, safe='')}" + (f"#{quote(part, safe='')}" if part else "")


def node_of(href: str) -> NodeAddress | None:
    """Give the node and part that an address leads to, None when it leads elsewhere."""
    rest = _rest(href, "note:")
    if rest is None:
        return None
    id_, _, part = rest.partition("#")
    return NodeAddress(unquote(id_), unquote(part))


def inside(anchor: str) -> str:
    """Give the address of an anchor, heading or block of the same page."""
    return f"#{quote(anchor, safe='')}"


def anchor_of(href: str) -> str | None:
    """Give the anchor of the same page that an address leads to, None when it leads elsewhere."""
    return unquote(href[1:]) if href.startswith("#") else None


def tag_address(name: str) -> str:
    """Give the address that filters by a tag."""
    return f"tag:{quote(name, safe='')}"


def tag_of(href: str) -> str | None:
    """Give the tag that an address filters by, None when it leads elsewhere."""
    rest = _rest(href, "tag:")
    return None if rest is None else unquote(rest)


def open_address(path: str) -> str:
    """Give the address that opens a file of the vault in its own application."""
    return f"open:{quote(path, safe='')}"


def file_of(href: str) -> str | None:
    """Give the path in the vault of a file to be opened, None when it leads elsewhere."""
    rest = _rest(href, "open:")
    return None if rest is None else unquote(rest)


def fold_address(number: int) -> str:
    """Give the address that folds and unfolds a box."""
    return f"fold:{number}"


def fold_of(href: str) -> int | None:
    """Give the number of the box that an address folds, None when it leads elsewhere."""
    rest = _rest(href, "fold:")
    return int(rest) if rest is not None and rest.isdecimal() else None


def is_web(href: str) -> bool:
    """Tell the addresses that may be handed to the system."""
    return href.partition(":")[0].lower() in WEB and ":" in href


def _rest(href: str, scheme: str) -> str | None:
    return href[len(scheme) :] if href.startswith(scheme) else None
