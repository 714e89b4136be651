"""Relations of list items that begin with a link, named by the line or heading above the list."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from conceptmap.relations.blocks import Block, BlockKind, LinkSpan, spans_within
from conceptmap.relations.headings import CONTAINS, MAX_LEAD_CHARS, heading_phrase, lead_phrase
from conceptmap.relations.keys import repeats_name
from conceptmap.relations.link_lists import continues_phrase, leading_list
from conceptmap.relations.proposition import THE_NOTE, Level, Origin, Proposition
from conceptmap.vault.note_content import Link

MIN_INDEX_LINKS = 8
"""A note of fewer listed links is an index only if it holds little else."""

MIN_LINKS_OF_SHORT_INDEX = 3
MAX_CHARS_A_LINK = 80

MIN_INDEX_SHARE = 0.7
"""The share of a note's links that begin list items, from which on it is an index."""

MIN_SHARE_OF_LIST = 0.34
"""The share of a list's items that begin with links, from which on it is a list of links."""

_INDEX_NAME = re.compile(r"\b(?:moc|toc|map of contents?|table of contents|\w+[ -]index)$")
"""How the names of notes end that are an index, however little they list."""

_ARROWS = ("→", "➡", "➔", "➜", "->", "↳", "•", "·")
_BY_PARTS = re.compile(r"[\W_]+")


def list_propositions(
    text: str,
    blocks: Sequence[Block],
    spans: Sequence[LinkSpan],
    links: Sequence[Link],
    names: frozenset[str],
    language: str,
) -> Iterator[Proposition]:
    """Yield the propositions of items that begin with links.

    `names` are those of the note, case-folded; `language` is its own, empty when unknown.
    """
    entries = list(_entries(text, blocks, spans))
    sizes = Counter(entry.place for entry in entries)
    begun = [entry for entry in entries if entry.leading]
    linked = Counter(entry.place for entry in begun)
    listed = sum(len(entry.leading) for entry in begun)
    characters = sum(block.end - block.start for block in blocks)
    is_index = any(map(_INDEX_NAME.search, names)) or _is_index(listed, len(spans), characters)
    phrases: dict[tuple[str, str], str] = {}
    own = {_BY_PARTS.sub(" ", name).strip() for name in names}
    for entry in begun:
        if linked[entry.place] < MIN_SHARE_OF_LIST * sizes[entry.place]:
            continue
        if continues_phrase(text, entry.leading[-1].end, entry.end):
            continue
        if _is_part_of_bold(text, entry.start, entry.leading):
            continue
        if entry.place not in phrases:
            phrase = lead_phrase(entry.lead)
            if not phrase and _BY_PARTS.sub(" ", entry.heading.casefold()).strip() not in own:
                phrase = heading_phrase(entry.heading, language)
            phrases[entry.place] = phrase or (CONTAINS if is_index else "")
        for span in entry.leading:
            phrase = phrases[entry.place]
            link = links[span.number]
            if phrase and repeats_name(phrase, link.text or link.path):
                phrase = CONTAINS if is_index else ""  # a topic, and no role
            if phrase:
                yield Proposition(
                    *(THE_NOTE, phrase, span.number),
                    *(Level.EXPLICIT, Origin.LIST, link.line),
                )


def _is_index(listed: int, linked: int, characters: int) -> bool:
    """Return whether a note of so many links, of which some are listed, is an index."""
    is_short = listed >= MIN_LINKS_OF_SHORT_INDEX and characters <= MAX_CHARS_A_LINK * listed
    return (listed >= MIN_INDEX_LINKS or is_short) and listed >= MIN_INDEX_SHARE * linked


class _Entry(NamedTuple):
    """A list item, or a line that is as one."""

    start: int
    end: int
    leading: Sequence[LinkSpan]
    """The links that it begins with; none when it begins otherwise."""
    heading: str
    lead: str

    @property
    def place(self) -> tuple[str, str]:
        """What the list is found by."""
        return self.heading, self.lead


def _entries(text: str, blocks: Sequence[Block], spans: Sequence[LinkSpan]) -> Iterator[_Entry]:
    for block in blocks:
        if block.kind is BlockKind.ITEM:
            here = spans_within(spans, block.start, block.end)
            opening = text[block.start : here[0].start].strip(" \t*_=~") if here else "-"
            leading = () if opening else leading_list(text, here)
            yield _Entry(block.start, block.end, leading, block.heading, block.lead)
        elif block.kind is BlockKind.PARAGRAPH:
            yield from _linked_lines(text, block, spans)


def _linked_lines(text: str, block: Block, spans: Sequence[LinkSpan]) -> Iterator[_Entry]:
    """Yield the lines of a paragraph that hold links alone, or begin with an arrow to one."""
    lead = ""
    inside = spans_within(spans, block.start, block.end)
    if not inside:
        return
    start = block.start
    while start < block.end:
        end = text.find("\n", start, block.end)
        end = block.end if end < 0 else end
        here = spans_within(inside, start, end)
        opening = text[start : here[0].start].strip(" \t*_=~>") if here else "-"
        leading = leading_list(text, here) if not opening or opening in _ARROWS else ()
        rest = text[leading[-1].end : end].strip(" \t*_=~.,;\\") if leading else ""
        if leading and (opening or not rest):
            yield _Entry(start, end, leading, block.heading, lead)
        else:
            lead = text[start : min(end, start + MAX_LEAD_CHARS)]
            if not lead.rstrip(" *_\\").endswith((":", "：")):
                return  # prose, and what follows belongs to it
        start = end + 1


def _is_part_of_bold(text: str, start: int, leading: Sequence[LinkSpan]) -> bool:
    """Return whether marks that are open before the first link go on behind the last."""
    mark = text[start : leading[0].start].lstrip(" \t")[:1]
    return mark in ("*", "_", "=") and text[leading[-1].end : leading[-1].end + 1] in (" ", "\t")
