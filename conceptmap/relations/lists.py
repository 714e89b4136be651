"""Relations of list items that begin with a link, named by the line or heading above the list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from conceptmap.relations.blocks import Block, BlockKind, LinkSpan, spans_within
from conceptmap.relations.english.lexicon import (
    AUXILIARIES,
    BASES,
    DETERMINERS,
    GERUNDS,
    ORDERS,
    THIRD_FORMS,
)
from conceptmap.relations.fields import leading_list
from conceptmap.relations.keys import SEE_ALSO, key_phrase, see_also_phrase
from conceptmap.relations.proposition import THE_NOTE, Level, Origin, Proposition
from conceptmap.vault.note_content import Link

CONTAINS = "contains"
"""The phrase from an index note to what it lists."""

MIN_INDEX_LINKS = 8
"""A note of fewer listed links is no index."""

MIN_INDEX_SHARE = 0.7
"""The share of a note's links that begin list items, from which on it is an index."""

MAX_HEADING_WORDS = 5
MAX_LEAD_WORDS = 4

_GENERIC_HEADINGS = frozenset(
    "links notes index contents overview introduction list pages toc home start inhalt übersicht "
    "einführung notizen seiten contenu sommaire introducción índice contenido indice contenuti "
    "overzicht inhoud 目录 概述 笔记 链接".split()
)
_LEAD_OPENING = re.compile(
    r"(?:(?:it|they|this|these|he|she|there (?:is|are)|here (?:is|are)|the following|"
    r"some|several|a few|many|other|main|key|all|for example|e\.g\.)[ \t]+)*",
    re.IGNORECASE,
)
_INSTRUCTIONS = frozenset("how what why when where get manage explore using edit import".split())
_FIRST_WORD = re.compile(r"[ \t*_=~]*([a-z']+)\b")
_DATE = re.compile(r"[\W\d_]+$|\d{4}-\d\d")


def list_propositions(
    text: str,
    blocks: Sequence[Block],
    spans: Sequence[LinkSpan],
    links: Sequence[Link],
    names: frozenset[str],
) -> Iterator[Proposition]:
    """Yield the propositions of items that begin with links; `names` are those of the note."""
    begun = [
        (block, leading_list(text, here))
        for block in blocks
        if block.kind is BlockKind.ITEM
        and (here := spans_within(spans, block.start, block.end))
        and not text[block.start : here[0].start].strip(" \t*_=~")
    ]
    listed = sum(len(leading) for _, leading in begun)
    is_index = listed >= MIN_INDEX_LINKS and listed >= MIN_INDEX_SHARE * len(spans)
    for block, leading in begun:
        if leading and _begins_sentence(text[leading[-1].end : block.end]):
            continue
        phrase = _lead_phrase(block.lead) or _heading_phrase(block.heading, names)
        if is_index and phrase != "see also":
            phrase = CONTAINS if not block.lead else phrase or CONTAINS
        if phrase:
            for span in leading:
                yield Proposition(
                    *(THE_NOTE, phrase, span.number),
                    *(Level.EXPLICIT, Origin.LIST, links[span.number].line),
                )


def _begins_sentence(rest: str) -> bool:
    """Return whether a verb follows the links that an item begins with."""
    first = _FIRST_WORD.match(rest)
    return first is not None and (first[1] in AUXILIARIES or first[1] in THIRD_FORMS)


def _lead_phrase(lead: str) -> str:
    """Return the phrase of a line above a list, which ends in a colon or is a short label."""
    lead = lead.strip()
    if "[[" in lead or "](" in lead:
        return ""
    if not lead.rstrip("*_ ").endswith((":", "：")) and not lead.endswith((":**", ":*")):
        return ""
    lead = _LEAD_OPENING.sub("", lead.strip("*_ \t:："), count=1)
    if len(lead.split()) > MAX_LEAD_WORDS or any(mark in lead for mark in ".!?;"):
        return ""
    return see_also_phrase(key_phrase(lead))


def _heading_phrase(heading: str, names: frozenset[str]) -> str:
    if len(heading.split()) > MAX_HEADING_WORDS or _DATE.match(heading):
        return ""
    phrase = key_phrase(heading)
    if not phrase or phrase in _GENERIC_HEADINGS or phrase in names or heading.endswith("?"):
        return ""
    first = phrase.split()[0]
    orders = first in BASES and phrase.split()[1:2] and phrase.split()[1] in DETERMINERS
    if phrase not in SEE_ALSO and (
        orders or first in _INSTRUCTIONS or first in ORDERS or first in GERUNDS
    ):
        return ""  # a step, and no relation
    return see_also_phrase(phrase)
