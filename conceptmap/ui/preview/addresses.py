"""The addresses that links in a preview have: nodes of the map, and the web."""

from __future__ import annotations

from urllib.parse import quote, unquote

SCHEME = "note"
WEB = ("http", "https", "mailto", "obsidian")


def address(id_: str, part: str = "") -> str:
    """Give the address of a node, and of a heading or block in its note."""
    # No letter is left as it is that an address could take for its own or put in lower case.
    return f"{SCHEME}:{quote(id_, safe='')}" + (f"#{quote(part, safe='')}" if part else "")


def node_of(href: str) -> tuple[str, str] | None:
    """Give the node and part that an address leads to, None when it leads elsewhere."""
    scheme, colon, rest = href.partition(":")
    if not colon or scheme != SCHEME:
        return None
    id_, _, part = rest.partition("#")
    return unquote(id_), unquote(part)


def is_web(href: str) -> bool:
    """Tell the addresses that may be handed to the system."""
    return href.partition(":")[0].lower() in WEB and ":" in href
