"""The properties that links in a note's header stand under."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from conceptmap.relations.keys import key_phrase, see_also_phrase
from conceptmap.relations.proposition import THE_NOTE, Level, Origin, Proposition
from conceptmap.vault.note_content import Link

_KEY = re.compile(
    r"(?P<indent>[ \t]*)(?P<dashes>(?:-[ \t]+)*)"
    r"(?P<key>\"(?:[^\"\\\n]|\\.)+\"|'[^'\n]+'"
    r"|[^\s\"'\[\]{}#,&*!|>%@`:-][^:\n\[\]{}\"']*):(?=[ \t]|$)"
)
_INNER_KEY = re.compile(r"[{,][ \t]*[\"']?([\w][\w \t-]*)[\"']?[ \t]*:[ \t]+[^,{}]*$")


def property_propositions(
    text: str, links: Sequence[Link], body_start: int
) -> Iterator[Proposition]:
    """Yield the propositions of the links before `body_start`, each under its innermost key."""
    keys = list(_keys(text, body_start))
    starts = [start for start, _ in keys]
    for number, link in enumerate(links):
        if link.offset >= body_start or link.embed:
            continue
        above = bisect_right(starts, link.offset)
        if not above:
            continue
        line_start = text.rfind("\n", 0, link.offset) + 1
        flow = _INNER_KEY.search(text, line_start, link.offset)
        phrase = see_also_phrase(key_phrase(flow[1] if flow else keys[above - 1][1]))
        if phrase:
            yield Proposition(THE_NOTE, phrase, number, Level.EXPLICIT, Origin.PROPERTY, link.line)


def _keys(text: str, end: int) -> Iterator[tuple[int, str]]:
    """Yield where each key that holds values begins, and its name.

    A list below a key stays the key's; where a mapping of it ends, the outer key comes back.
    """
    open_keys: list[tuple[int, str]] = []
    position = 0
    while position < end:
        line_end = text.find("\n", position, end)
        line_end = end if line_end < 0 else line_end
        line = text[position:line_end]
        stripped = line.lstrip(" \t")
        if stripped and not stripped.startswith("#"):
            indent = len(line) - len(stripped)
            match = _KEY.match(line)
            is_item = stripped.startswith("-")
            depth = indent + (len(match["dashes"]) if match else 0)
            # A list may be indented no further than its key.
            while open_keys and (
                open_keys[-1][0] > indent or (open_keys[-1][0] == indent and not is_item)
            ):
                open_keys.pop()
            if match:
                open_keys.append((depth, match["key"].strip("\"' \t")))
            if open_keys:
                yield position, open_keys[-1][1]
        position = line_end + 1
