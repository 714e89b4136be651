"""The kinds of callouts, their other names and their colours.

Source: Obsidian Help, "Callouts".
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Kind(NamedTuple):
    """A kind of callout."""

    hue: str
    """The colour of the theme: one of `style.calls`."""
    names: str
    """What else it is called."""


KINDS = {
    "note": Kind("blue", ""),
    "abstract": Kind("cyan", "summary tldr"),
    "info": Kind("blue", ""),
    "todo": Kind("blue", ""),
    "tip": Kind("cyan", "hint important"),
    "success": Kind("green", "check done"),
    "question": Kind("orange", "help faq"),
    "warning": Kind("orange", "caution attention"),
    "failure": Kind("red", "fail missing"),
    "danger": Kind("red", "error"),
    "bug": Kind("red", ""),
    "example": Kind("purple", ""),
    "quote": Kind("grey", "cite"),
    "details": Kind("grey", ""),
}
"""By name; `details` is the element of HTML."""

_KNOWN = {name: kind for kind, entry in KINDS.items() for name in (kind, *entry.names.split())}

_HEAD = re.compile(r"\[!([^\[\]\n]+)\]([+-]?)[ \t]*([^\n]*)(?:\n|\Z)")


class Head(NamedTuple):
    """The first line of a callout."""

    kind: str
    folds: bool
    folded: bool
    title: str
    """As Markdown."""
    rest: str
    """What the paragraph goes on with."""


def head_of(text: str) -> Head | None:
    """Read the head of a callout from the first paragraph of a quotation; None if it is none."""
    match = _HEAD.match(text)
    if match is None:
        return None
    name = match[1].partition("|")[0].strip().lower()
    title = match[3].strip() or name.replace("-", " ").capitalize()
    kind = _KNOWN.get(name, "note")
    return Head(kind, match[2] != "", match[2] == "-", title, text[match.end() :])
