"""Relations that a block names outright: inline fields, link types, labels, tables and lists."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from conceptmap.relations.blocks import Block, BlockKind, LinkSpan, spans_within
from conceptmap.relations.english import lexicon as words
from conceptmap.relations.keys import SEE_ALSO, key_phrase, see_also_phrase
from conceptmap.relations.proposition import THE_NOTE, Level, Origin, Proposition
from conceptmap.vault.note_content import Link

_FIELD = re.compile(r"[*_=]{0,3}(?P<key>[^\W\d_][^:\[\](){}|\n]{0,60}?)[*_=]{0,3}[ \t]*::[ \t]*")
_BRACKETED_FIELD = re.compile(r"[(\[](?P<key>[^\W\d_][^:\[\](){}|\n]{0,60}?)[ \t]*::[ \t]*")
_LABEL = re.compile(
    r"(?:(?P<mark>\*\*|__|\*|_|==)(?P<marked>[^*_=\[\]\n]{1,60}?)[ \t]*"
    r"(?::[ \t]*(?P=mark)|(?P=mark)[ \t]*:)"
    r"|(?P<plain>[^\W\d_][^:*\[\](){}|\n.!?;,]{0,40}?)[ \t]*[:：])[ \t]*"
)
_LINE_START = re.compile(r"[ \t>]*(?:[-*+][ \t]+)?")
_BETWEEN_LINKS = re.compile(
    r"[\s,;·•|/&+*_~=→←<>–—-]*(?:and|or|und|oder|et|ou|y|e|o|en|of|和|与|及|、|，)?[\s*_]*"
    r"(?:\([^()\n]{0,80}\))?[\s.,;*_]*"
)
_NEXT_WORD = re.compile(r"[*_]*[ \t]+(?P<word>[^\W\d_][\w'’-]*)")
_PHRASE_ENDS = (
    words.PREPOSITIONS | words.CONJUNCTIONS | words.DETERMINERS | words.SUBORDINATORS
) | words.RELATIVES.union(
    "und oder für von mit bei als wie et ou de du des pour par avec y o para por con e di da per "
    "com en of van voor met och eller för".split()
)
"""Words that do not go on with the noun phrase of a link."""

MAX_PLAIN_LABEL_WORDS = 4
MAX_WORDS_IN_CELL = 4
"""A table cell of more words beside its links is prose, which says more than its column."""

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
        typed = _TYPED_PATH.match(links[span.number].path)
        if typed and (phrase := key_phrase(typed[1])):
            done.add(span.number)
            yield explicit(span, phrase, Origin.LINK_TYPE)
    if block.kind is BlockKind.ROW:
        yield from _row_propositions(text, block, spans, explicit)
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
                _type_propositions(text, line_start, inside)
                if has_types and block.kind is BlockKind.ITEM
                else []
            )
        )
        for span, phrase, origin in found:
            yield explicit(span, phrase, origin)


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
    match = _LABEL.match(text, start, min(end, spans[0].start))
    if match is None:
        return _see_also(text, start, spans)
    if text[match.end() : spans[0].start].strip(" \t*_"):
        return []  # a sentence follows
    if match["plain"] and len(match["plain"].split()) > MAX_PLAIN_LABEL_WORDS:
        return []
    phrase = see_also_phrase(key_phrase(match["marked"] or match["plain"]))
    listed = leading_list(text, spans)
    if not phrase or continues_phrase(text, listed[-1].end, end):
        return []
    return [(span, phrase, Origin.LABEL) for span in listed]


def _see_also(text: str, start: int, spans: Sequence[LinkSpan]) -> Found:
    opening = text[start : spans[0].start].strip(" \t*_([:（").casefold()
    if opening not in SEE_ALSO or opening in ("related", "voir", "zie", "siehe", "相关"):
        return []
    return [(span, "see also", Origin.LABEL) for span in leading_list(text, spans)]


def _type_propositions(text: str, start: int, spans: Sequence[LinkSpan]) -> Found:
    """Return the links behind one to three words that begin a list item, as Juggl has them."""
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
    if rest.strip(" \t.") or any(part.casefold() in _FUNCTION_WORDS for part in parts[:1]):
        return []
    if any(part[:1].isupper() for part in parts):
        return []
    phrase = see_also_phrase(key_phrase(match[0]))
    return [(span, phrase, Origin.LINK_TYPE) for span in spans] if phrase else []


def leading_list(text: str, spans: Sequence[LinkSpan]) -> Sequence[LinkSpan]:
    """Return the first links as far as only commas, `and` and remarks stand between them."""
    for count, (before, after) in enumerate(pairwise(spans), 1):
        if not _BETWEEN_LINKS.fullmatch(text, before.end, after.start):
            return spans[:count]
    return spans


def continues_phrase(text: str, position: int, end: int) -> bool:
    """Return whether what a link shows is only part of what is meant, `[[x]] blades`.

    A word follows that neither belongs to another phrase nor begins a remark.
    """
    following = _NEXT_WORD.match(text, position, end)
    return (
        following is not None
        and following["word"][0].islower()
        and following["word"] not in _PHRASE_ENDS
    )


def _row_propositions(
    text: str,
    block: Block,
    spans: Sequence[LinkSpan],
    explicit: Callable[[LinkSpan, str, Origin, int], Proposition],
) -> Iterator[Proposition]:
    cells = _cells(text, block, spans)
    header = [each.strip() for each in block.header_row.strip().strip("|").split("|")]
    in_first = [span for span in spans if cells and cells[0][0] <= span.start < cells[0][1]]
    for column, (start, end) in enumerate(cells):
        name = key_phrase(header[column]) if column < len(header) else ""
        for span in _named_in_cell(text, start, end, spans_within(spans, start, end)):
            if column and len(cells) == 2 and not in_first:
                name = key_phrase(text[cells[0][0] : cells[0][1]]) or name
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
    starts = iter([*spans, LinkSpan(0, len(text), len(text))])
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
