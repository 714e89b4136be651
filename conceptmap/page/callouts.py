"""The kinds of callouts, their other names and their colours.

Source: Obsidian Help, "Callouts".
"""

from __future__ import annotations

import re
from typing import NamedTuple


class CalloutKind(NamedTuple):
    """A kind of callout."""

    colour: str
    """The colour of the theme: one of `style.calls`."""
    aliases: str
    """What else it is called."""


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
"""By name; `details` is the element of HTML."""

_KNOWN = {
    name: kind for kind, entry in CALLOUT_KINDS.items() for name in (kind, *entry.aliases.split())
}

_HEAD = re.compile(r"\[!([^\[\]\n]+)\]([+-]?)[ \t]*([^\n]*)(?:\n|\Z)")


class CalloutHeader(NamedTuple):
    """The first line of a callout."""

    kind: str
    foldable: bool
    folded: bool
    title: str
    """As Markdown."""
    rest: str
    """What the paragraph goes on with."""


def parse_callout_header(text: str) -> CalloutHeader | None:
    """Read the head of a callout from the first paragraph of a quotation; None if it is none."""
    match = _HEAD.match(text)
    if match is None:
        return None
    name = match[1].partition("|")[0].strip().lower()
    title = match[3].strip() or name.replace("-", " ").capitalize()
    kind = _KNOWN.get(name, "note")
    return CalloutHeader(kind, match[2] != "", match[2] == "-", title, text[match.end() :])
