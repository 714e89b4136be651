"""Relations that tables name: the column's header, or the first cell of a row."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from conceptmap.relations.blocks import Block, LinkSpan, spans_within
from conceptmap.relations.keys import key_phrase, see_also_phrase
from conceptmap.relations.link_lists import continues_phrase, leading_list
from conceptmap.relations.proposition import THE_NOTE, Origin, Proposition

MAX_WORDS_IN_CELL = 4
"""A table cell of more words besides its links is prose, which says more than its column."""


_GENERIC = frozenset(
    "section sections page pages file files chapter chapters link doc docs".split()
)
"""Names of columns that list things of no stated relation."""


def row_propositions(
    text: str,
    block: Block,
    spans: Sequence[LinkSpan],
    explicit: Callable[[LinkSpan, str, Origin, int], Proposition],
) -> Iterator[Proposition]:
    """Yield what a row says of its links; `explicit` makes the propositions."""
    cells = _cells(text, block, spans)
    header = [each.strip() for each in block.header_row.strip().strip("|").split("|")]
    in_first = [span for span in spans if cells and cells[0][0] <= span.start < cells[0][1]]
    for column, (start, end) in enumerate(cells):
        name = key_phrase(header[column]) if column < len(header) else ""
        if name in _GENERIC or (column and len(cells) > 2 and not header[0]):
            continue  # nothing said, or a comparison of things by their columns
        for span in _named_in_cell(text, start, end, spans_within(spans, start, end)):
            if column and len(cells) == 2 and not in_first:
                cell = text[cells[0][0] : cells[0][1]]
                if "](" in cell:
                    continue  # a link elsewhere, which the row is about
                name = key_phrase(cell) or name
            subject = in_first[0].number if column and in_first else THE_NOTE
            if name:
                yield explicit(span, see_also_phrase(name), Origin.TABLE, subject)


def _named_in_cell(
    text: str, start: int, end: int, inside: Sequence[LinkSpan]
) -> Sequence[LinkSpan]:
    """Return the links of a table cell that its column's name holds for: none amid prose."""
    if not inside:
        return inside
    ends = [start, *(span.end for span in inside)]
    starts = [*(span.start for span in inside), end]
    count = sum(len(text[a:b].split()) for a, b in zip(ends, starts, strict=True))
    if count <= MAX_WORDS_IN_CELL:
        return inside
    is_leading = not text[start : inside[0].start].strip(" \t*_~=")
    listed = leading_list(text, inside)
    return listed if is_leading and not continues_phrase(text, listed[-1].end, end) else []


def _cells(text: str, block: Block, spans: Sequence[LinkSpan]) -> list[tuple[int, int]]:
    """Return where the cells of a row begin and end; bars within links are no borders."""
    starts = iter([*spans, LinkSpan(len(text), len(text), 0)])
    following = next(starts)
    borders = []
    position = block.start
    while position < block.end:
        if position >= following.start:
            position, following = max(position, following.end), next(starts)
            continue
        if text[position] == "|" and text[position - 1 : position] != "\\":
            borders.append(position)
        position += 1
    row = text[block.start : block.end]
    if not row.lstrip().startswith("|"):
        borders.insert(0, block.start - 1)
    if not row.rstrip().endswith("|") or (borders and borders[-1] < block.end - 2):
        borders.append(block.end)
    return [(before + 1, after) for before, after in pairwise(borders)]
