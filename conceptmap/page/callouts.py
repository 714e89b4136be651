"""The kinds of callouts, their aliases and colours, and the header line that begins one.

Source: Obsidian Help, "Callouts".
"""

from __future__ import annotations

import re
from typing import NamedTuple


class CalloutKind(NamedTuple):
    """A kind of callout, with its colour and other names."""

    colour: str
    """One of `text_formats.COLOUR_INDICES`, or `grey`."""
    aliases: str
    """Its other names, separated by spaces."""


CALLOUT_KINDS = {
    "note": CalloutKind("blue", ""),
    "abstract": CalloutKind("cyan", "summary tldr"),
    "info": CalloutKind("blue", ""),
    "todo": CalloutKind("blue", ""),
    "tip": CalloutKind("cyan", "hint important"),
    "success": CalloutKind("green", "check done"),
    "question": CalloutKind("orange", "help faq"),
    "warning": CalloutKind("orange", "caution attention"),
    "failure": CalloutKind("red", "fail missing"),
    "danger": CalloutKind("red", "error"),
    "bug": CalloutKind("red", ""),
    "example": CalloutKind("purple", ""),
    "quote": CalloutKind("grey", "cite"),
    "details": CalloutKind("grey", ""),
}
"""The kinds by name; each but `details`, the HTML element, has an icon in
resources/icons/callouts."""

_KIND_BY_NAME = {
    name: kind for kind, entry in CALLOUT_KINDS.items() for name in (kind, *entry.aliases.split())
}

_HEADER = re.compile(r"\[!([^\[\]\n]+)\]([+-]?)[ \t]*([^\n]*)(?:\n|\Z)")


class CalloutHeader(NamedTuple):
    """The first line of a callout, such as `[!tip]- Title`."""

    kind: str
    foldable: bool
    folded: bool
    title: str
    """The title as inline Markdown."""
    rest: str
    """The rest of the paragraph that the header begins."""


def parse_callout_header(text: str) -> CalloutHeader | None:
    """Parse the first paragraph of a block quote; None when it begins no callout.

    An unknown kind becomes `note`, its name the title.
    """
    match = _HEADER.match(text)
    if match is None:
        return None
    name = match[1].partition("|")[0].strip().lower()
    title = match[3].strip() or name.replace("-", " ").capitalize()
    kind = _KIND_BY_NAME.get(name, "note")
    return CalloutHeader(kind, match[2] != "", match[2] == "-", title, text[match.end() :])
