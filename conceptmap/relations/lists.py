"""Relations of list items that begin with a link, named by the line or heading above the list."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from conceptmap.relations.blocks import Block, BlockKind, LinkSpan, spans_within
from conceptmap.relations.fields import continues_phrase, leading_list
from conceptmap.relations.headings import CONTAINS, heading_phrase, lead_phrase
from conceptmap.relations.proposition import THE_NOTE, Level, Origin, Proposition
from conceptmap.vault.note_content import Link

MIN_INDEX_LINKS = 8
"""A note of fewer listed links is no index."""

MIN_INDEX_SHARE = 0.7
"""The share of a note's links that begin list items, from which on it is an index."""

MIN_SHARE_OF_LIST = 0.5
"""The share of a list's items that begin with links, from which on it is a list of links."""

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
    items = [block for block in blocks if block.kind is BlockKind.ITEM]
    begun = [
        (block, leading_list(text, here))
        for block in items
        if (here := spans_within(spans, block.start, block.end))
        and not text[block.start : here[0].start].strip(" \t*_=~")
    ]
    sizes = Counter((block.heading, block.lead) for block in items)
    linked = Counter((block.heading, block.lead) for block, _ in begun)
    listed = sum(len(leading) for _, leading in begun)
    is_index = listed >= MIN_INDEX_LINKS and listed >= MIN_INDEX_SHARE * len(spans)
    own = {_BY_PARTS.sub(" ", name).strip() for name in names}
    for block, leading in begun:
        place = (block.heading, block.lead)
        if linked[place] < MIN_SHARE_OF_LIST * sizes[place] or not leading:
            continue
        if continues_phrase(text, leading[-1].end, block.end):
            continue
        if _is_part_of_bold(text, block.start, leading):
            continue
        phrase = lead_phrase(block.lead)
        if not phrase and _BY_PARTS.sub(" ", block.heading.casefold()).strip() not in own:
            phrase = heading_phrase(block.heading, language)
        if is_index:
            phrase = phrase or CONTAINS
        if phrase:
            for span in leading:
                yield Proposition(
                    *(THE_NOTE, phrase, span.number),
                    *(Level.EXPLICIT, Origin.LIST, links[span.number].line),
                )


def _is_part_of_bold(text: str, start: int, leading: Sequence[LinkSpan]) -> bool:
    """Return whether marks that are open before the first link go on behind the last."""
    mark = text[start : leading[0].start].lstrip(" \t")[:1]
    return mark in ("*", "_", "=") and text[leading[-1].end : leading[-1].end + 1] in (" ", "\t")
