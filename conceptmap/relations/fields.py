"""Relations that a block names outright: inline fields, link types, labels, tables and lists."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from conceptmap.relations.blocks import Block, BlockKind, LinkSpan, spans_within
from conceptmap.relations.english import lexicon as words
from conceptmap.relations.headings import without_opening
from conceptmap.relations.keys import key_phrase, repeats_name, see_also_phrase
from conceptmap.relations.link_lists import continues_phrase, leading_list
from conceptmap.relations.proposition import THE_NOTE, Level, Origin, Proposition
from conceptmap.relations.see_also import (
    MAX_WAY_CHARS,
    navigation_phrase,
    see_also_links,
    way_before,
)
from conceptmap.relations.shown_links import shown_text
from conceptmap.relations.tables import row_propositions
from conceptmap.vault.note_content import Link

_FIELD = re.compile(
    r"[*_=]{0,3}(?P<key>[^\W\d_][^:\[\](){}|\n]{0,60}?)[*_=]{0,3}[ \t]*::(?=[ \t\[(\"'“*_])[ \t]*"
)
_BRACKETED_FIELD = re.compile(
    r"[(\[](?P<key>[^\W\d_][^:\[\](){}|\n]{0,60}?)[ \t]*::(?=[ \t\[\"'“*_])[ \t]*"
)
_LABEL = re.compile(
    r"(?:(?P<mark>\*\*|__|\*|_|==)(?P<marked>[^*_=\[\]\n]{1,60}?)[ \t]*"
    r"(?::[ \t]*(?P=mark)|(?P=mark)[ \t]*:)"
    r"|(?P<plain>[^\W\d_][^:*\[\](){}|\n.!?;,]{0,40}?)[ \t]*[:：])[ \t]*"
)
_LINE_START = re.compile(r"[ \t>→➡➔➜]*(?:[-*+][ \t]+)?")
MAX_PLAIN_LABEL_WORDS = 4

_RELATION_PREPOSITIONS = frozenset("of to from by with on for in".split())
_TYPE_WORDS = re.compile(r"[^\W\d_][\w'-]*(?:[ \t]+[\w'-]+){0,2}[ \t]+")
_TYPED_PATH = re.compile(r"([^\W\d_][\w -]{0,30}):(?![:/\\])\S")
_FUNCTION_WORDS = frozenset(
    "a an the this that these those its his her their our my your some any each every one two "
    "and or but nor so yet if when while as than then with from into via at on in to of for by "
    "also just only very more most see read open click visit watch use try check add go get "
    "learn find follow ask note make take let do did is are was were be been has have had can "
    "will would should may might must could not no yes it he she they we you i who which what "
    "how why where there here about after before during through between like new old "
    "der die das ein eine und oder mit von zu im in am le la les un une et ou de du des el los "
    "las una y o con por para il lo gli e di da met het een en van naar".split()
)
"""Words that no link type is made of."""


def named_propositions(
    text: str,
    block: Block,
    spans: Sequence[LinkSpan],
    links: Sequence[Link],
    *,
    has_types: bool = True,
) -> Iterator[Proposition]:
    """Yield what a block says outright of its links; those left over may stand in sentences.

    `has_types`: whether words before a link in a list item are its type. In a language whose
    function words are unknown any piece of a sentence would be one.
    """

    def explicit(
        span: LinkSpan, phrase: str, origin: Origin, subject: int = THE_NOTE
    ) -> Proposition:
        line = links[span.number].line
        return Proposition(subject, phrase, span.number, Level.EXPLICIT, origin, line)

    done: set[int] = set()
    for span in spans:
        before = text[max(block.start, span.start - MAX_WAY_CHARS) : span.start]
        if way := navigation_phrase(links[span.number].text) or way_before(before):
            done.add(span.number)
            yield explicit(span, way, Origin.LABEL)
        typed = _TYPED_PATH.match(links[span.number].path)
        if typed and (phrase := key_phrase(typed[1])):
            done.add(span.number)
            yield explicit(span, phrase, Origin.LINK_TYPE)
    if block.kind is BlockKind.ROW:
        yield from row_propositions(text, block, spans, explicit)
        return
    for line_start, line_end in _lines(text, block):
        here = spans_within(spans, line_start, line_end)
        inside = [span for span in here if span.number not in done]
        if not inside:
            continue
        found = (
            _field_propositions(text, line_start, line_end, inside)
            or _label_propositions(text, line_start, line_end, inside)
            or (
                _type_propositions(text, line_start, inside, is_item=block.kind is BlockKind.ITEM)
                if has_types
                else []
            )
            or [
                (span, "see also", Origin.LABEL)
                for span in see_also_links(text, line_start, inside)
            ]
        )
        for span, phrase, origin in found:
            repeats = repeats_name(phrase, shown_text(links[span.number]))
            if origin is not Origin.LABEL or not repeats:
                yield explicit(span, phrase, origin)


def _is_relation(parts: Sequence[str]) -> bool:
    """Return whether words such as `Part of` say by themselves how two things are related."""
    first = parts[0].casefold()
    relates = first in words.PARTICIPLES | words.PARTITIVES | words.RELATIONAL_ADJECTIVES
    return relates and len(parts) > 1 and parts[-1] in _RELATION_PREPOSITIONS


def _lines(text: str, block: Block) -> Iterator[tuple[int, int]]:
    start = block.start
    while start < block.end:
        end = text.find("\n", start, block.end)
        end = block.end if end < 0 else end
        yield start, end
        start = end + 1


Found = list[tuple[LinkSpan, str, Origin]]


def _field_propositions(text: str, start: int, end: int, spans: Sequence[LinkSpan]) -> Found:
    first = _LINE_START.match(text, start, end)
    assert first is not None
    if whole := _FIELD.match(text, first.end(), end):
        phrase = see_also_phrase(key_phrase(whole["key"]))
        inside = [span for span in spans if span.start >= whole.end()]
        return [(span, phrase, Origin.FIELD) for span in inside] if phrase else []
    found: Found = []
    limit = start
    for match in _BRACKETED_FIELD.finditer(text, start, end):
        if match.start() < limit:
            continue
        limit = _closing_bracket(text, match.start(), end)
        phrase = see_also_phrase(key_phrase(match["key"]))
        if phrase:
            bracketed = spans_within(spans, match.end(), limit)
            found += [(span, phrase, Origin.FIELD) for span in bracketed]
    return found


def _closing_bracket(text: str, start: int, end: int) -> int:
    opening = text[start]
    closing = ")" if opening == "(" else "]"
    depth = 0
    for position in range(start, end):
        depth += (text[position] == opening) - (text[position] == closing)
        if depth == 0:
            return position
    return end


def _label_propositions(text: str, start: int, end: int, spans: Sequence[LinkSpan]) -> Found:
    first = _LINE_START.match(text, start, end)
    begin = first.end() if first else start
    match = _LABEL.match(text, begin, min(end, spans[0].start))
    if match is None:
        return []
    if text[match.end() : spans[0].start].strip(" \t*_"):
        return []  # a sentence follows
    if match["plain"] and len(match["plain"].split()) > MAX_PLAIN_LABEL_WORDS:
        return []
    phrase = see_also_phrase(key_phrase(without_opening(match["marked"] or match["plain"])))
    listed = leading_list(text, spans)
    if not phrase or continues_phrase(text, listed[-1].end, end):
        return []
    return [(span, phrase, Origin.LABEL) for span in listed]


def _type_propositions(text: str, start: int, spans: Sequence[LinkSpan], *, is_item: bool) -> Found:
    """Return the links after one to three words that begin a list item, as Juggl has them.

    Of other lines only those whose words say a relation by themselves, such as `Part of`.
    """
    match = _TYPE_WORDS.match(text, start, spans[0].start)
    if (
        match is None
        or match.end() != spans[0].start
        or len(leading_list(text, spans)) < len(spans)
    ):
        return []
    line_end = text.find("\n", spans[-1].end)
    rest = text[spans[-1].end : line_end if line_end >= 0 else len(text)]
    parts = match[0].split()
    if not is_item and not _is_relation(parts):
        return []
    if rest.strip(" \t.") or parts[0].casefold() in _FUNCTION_WORDS | words.GERUNDS:
        return []
    if any(part[:1].isupper() for part in parts[1:]) or (
        parts[0][:1].isupper() and not _is_relation(parts)
    ):
        return []
    phrase = see_also_phrase(key_phrase(match[0]))
    return [(span, phrase, Origin.LINK_TYPE) for span in spans] if phrase else []
