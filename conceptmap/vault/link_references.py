"""The definitions of link references in a note, which stand apart from the links.

Sources: CommonMark 0.31.2, sections 4.7 (link reference definitions) and 6.3 (links); Foam's
documentation, "Link Reference Definitions" (a wikilink leads where the definition of its name
says, from the folder of its note).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import NamedTuple

from conceptmap.vault.link_syntax import (
    DESTINATION,
    GAP,
    NO_BLANK_LINE,
    NO_TARGET,
    TITLE,
    LinkTarget,
    parse_destination,
    parse_wikilink,
    written_destination,
)

_MAX_LABEL_CHARS = 999

_LABEL = rf"(?:[^\[\]\\\n]|\\[^\n]|\\(?=\n)|{NO_BLANK_LINE})"
_LABEL_END = re.compile(r"\]:")
"""Found in a third of the time that `in` takes where there are many brackets."""
_FULL_LABEL = re.compile(rf"\[({_LABEL}{{0,{_MAX_LABEL_CHARS}}}+)\]")

# A line after which a paragraph begins: a blank one, a heading, its underline or a rule.
_ENDS_PARAGRAPH = re.compile(
    r"[ \t>]*+(?:(?:[-*+]|\d{1,9}[.)])(?:[ \t]++|$))*+"
    r"(?:#{1,6}(?:[ \t].*)?|(?:=+|-+)[ \t]*|(?:[-*_][ \t]*+){3,})?"
)
_NOT_LINE_END = re.compile(r"[^\n]")


@cache
def _definition() -> re.Pattern[str]:
    # Compiled late: it takes some milliseconds, and few notes need it.
    return re.compile(
        r"\n(?P<containers>[ \t>]*+(?:(?:[-*+]|\d{1,9}[.)])[ \t]++)*+)"
        rf"\[(?!\^)(?P<label>{_LABEL}{{1,{_MAX_LABEL_CHARS}}}+)\]:{GAP}"
        rf"(?=\S){DESTINATION}(?:{TITLE})?[ \t]*(?=\n|\Z)"
    )


class References(NamedTuple):
    """The references that a note defines."""

    destinations: Mapping[str, str]
    """As written, by normalised label."""
    text: str
    """The note's text with the definitions blanked out."""


def find_references(text: str) -> References:
    """Find the references that a text defines, whose blocks of code and HTML are blanked out.

    `text` begins with a line end. Of several definitions of a label the first counts.
    """
    destinations: dict[str, str] = {}
    if _LABEL_END.search(text) is None:
        return References(destinations, text)
    pieces: list[str] = []
    copied = 0
    for match in _definition().finditer(text):
        start, end = match.span()
        label = normalise_label(match["label"])
        # Definitions follow each other without a blank line.
        if label and (start == copied or _begins_paragraph(text, match)):
            destinations.setdefault(label, written_destination(match))
            pieces += (text[copied:start], _NOT_LINE_END.sub(" ", match[0]))
            copied = end
    return References(destinations, "".join((*pieces, text[copied:])) if pieces else text)


def full_label(text: str, start: int) -> tuple[str, int] | None:
    """Return the label in brackets at an offset, and the offset after it; None for no label."""
    match = _FULL_LABEL.match(text, start)
    return None if match is None else (match[1], match.end())


def normalise_label(label: str) -> str:
    """Return the form in which labels are compared, in any letter case and white space."""
    return " ".join(label.split()).casefold()


def defined_target(
    written: str, shown: str | None, destination_of: Callable[[str], str | None]
) -> LinkTarget:
    """Return what a wikilink leads to: where the definition of its name says, if there is one.

    `written` and `shown` are what stands before and after its bar; `destination_of` returns the
    destination that is defined for a label.
    """
    target = parse_wikilink(written, has_text=shown is not None)
    for label in (written if shown is None else f"{written}|{shown}", target.path):
        destination = destination_of(label)
        defined = NO_TARGET if destination is None else parse_destination(destination)
        if defined.path:
            is_rooted = defined.path.startswith(("/", "./", "../"))
            path = defined.path if is_rooted else f"./{defined.path}"
            return LinkTarget(path, defined.fragment or target.fragment)
    return target


def _begins_paragraph(text: str, match: re.Match[str]) -> bool:
    """Return whether a definition stands where a paragraph begins; it cannot interrupt one."""
    start = match.start()
    before = text[text.rfind("\n", 0, start) + 1 : start]
    if _ENDS_PARAGRAPH.fullmatch(before):
        return True
    containers = match["containers"]
    quotes = before[: len(before) - len(before.lstrip(" \t>"))].count(">")
    return containers.count(">") > quotes or containers.strip(" \t>") != ""
