"""Relations of list items that begin with a link, named by the line or heading above the list."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from conceptmap.relations.blocks import Block, BlockKind, LinkSpan, spans_within
from conceptmap.relations.day_names import names_a_day
from conceptmap.relations.headings import CONTAINS, MAX_LEAD_CHARS, heading_phrase, lead_phrase
from conceptmap.relations.keys import SEE_ALSO_PHRASE, is_see_also, repeats_name
from conceptmap.relations.link_lists import continues_phrase, leading_list
from conceptmap.relations.proposition import THE_NOTE, Level, Origin, Proposition
from conceptmap.relations.shown_links import shown_text
from conceptmap.vault.note_content import Link

MIN_INDEX_LINKS = 8
"""A note of fewer listed links is an index only if it holds little else."""

MIN_LINKS_OF_SHORT_INDEX = 3
MAX_CHARS_A_LINK = 80
MAX_CHARS_A_LINK_OF_INDEX = 250
"""A note of more text lists links besides what it is about."""

MIN_INDEX_SHARE = 0.7
"""The share of a note's links that begin list items, from which on it is an index."""

MIN_SHARE_OF_LIST = 0.34
"""The share of a list's items that begin with links, from which on it is a list of links."""

_INDEX_NAME = re.compile(
    r"(?:moc|toc|index|hub)[ \t]*[-–—:_(]|.*\b(?:moc|toc|maps? of contents?|tables? of contents"
    r"|\w+[ -]index|hub)\)?$"
)
"""How the names of notes begin or end that are an index, however little they list."""

_MAX_PARENT_CHARS = 30
"""Longer lines above a list that end in no colon are no heading of it."""

_TASK = re.compile(r"\[.\][ \t]+$")
_HEADING = re.compile(r"#{1,6}[ \t]+(?P<text>.*)")
_BOLD = re.compile(r"(?:\*\*|__)(?P<text>[^*_]{1,60})(?:\*\*|__)$")

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
    is_index = any(map(_INDEX_NAME.match, names))
    # In other languages no plural tells roles from the topics that headings of an index name.
    has_topics = is_index and language not in ("", "en")
    contents = _contents_level(begun, len(spans), blocks, is_index=is_index)
    is_journal = names_a_day(names)
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
                phrase = "" if has_topics and phrase != SEE_ALSO_PHRASE else phrase
                phrase = "" if is_journal and phrase != SEE_ALSO_PHRASE else phrase
            phrases[entry.place] = phrase
        for span in entry.leading:
            phrase, level = phrases[entry.place], Level.EXPLICIT
            link = links[span.number]
            if not phrase or repeats_name(phrase, shown_text(link)):
                phrase = ""  # a topic, and no role
                is_listed = not entry.is_task and not is_journal
                if is_listed and contents is not None:
                    phrase, level = CONTAINS, contents
            if phrase:
                yield Proposition(THE_NOTE, phrase, span.number, level, Origin.LIST, link.line)


def _contents_level(
    begun: Sequence[_Entry], linked: int, blocks: Sequence[Block], *, is_index: bool
) -> Level | None:
    """Return how sure it is that a note with `linked` links is an index; None when it is none.

    `is_index` is whether its name says so.
    """
    if is_index:
        return Level.EXPLICIT
    listed = sum(len(entry.leading) for entry in begun)
    characters = sum(block.end - block.start for block in blocks)
    if not _is_index(listed, linked, characters):
        return None
    is_little_else = characters <= MAX_CHARS_A_LINK_OF_INDEX * listed
    return Level.EXPLICIT if is_little_else else Level.LIKELY


def _is_index(listed: int, linked: int, characters: int) -> bool:
    """Return whether a note with `linked` links, `listed` of them in lists, is an index."""
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
    is_task: bool

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
            heading, lead = _above(block)
            is_task = _TASK.search(text, max(0, block.start - 8), block.start) is not None
            yield _Entry(block.start, block.end, leading, heading, lead, is_task)
        elif block.kind is BlockKind.PARAGRAPH:
            yield from _linked_lines(text, block, spans)


def _above(block: Block) -> tuple[str, str]:
    """Return the heading and the line above an item; items may be headings, as in Logseq."""
    heading = _heading_in(block.lead) if block.lead else ""
    return (heading, "") if heading else (block.heading, block.lead)


@lru_cache(maxsize=256)
def _heading_in(lead: str) -> str:
    """Return the text of a line that is a heading of the list below it, empty if it is none."""
    if above := _HEADING.match(lead) or _BOLD.match(lead.strip()):
        return above["text"]
    is_short = len(lead) <= _MAX_PARENT_CHARS and not lead.endswith((":", "：", "."))
    return lead if is_see_also(lead) or (is_short and heading_phrase(lead, "en")) else ""


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
            yield _Entry(start, end, leading, block.heading, lead, is_task=False)
        else:
            lead = text[start : min(end, start + MAX_LEAD_CHARS)]
            if not lead.rstrip(" *_\\").endswith((":", "：")):
                return  # prose, and what follows belongs to it
        start = end + 1


def _is_part_of_bold(text: str, start: int, leading: Sequence[LinkSpan]) -> bool:
    """Return whether marks that are open before the first link go on after the last."""
    mark = text[start : leading[0].start].lstrip(" \t")[:1]
    return mark in ("*", "_", "=") and text[leading[-1].end : leading[-1].end + 1] in (" ", "\t")
