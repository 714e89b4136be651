"""Links that stand side by side, and whether they are all that is meant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from conceptmap.relations.blocks import LinkSpan
from conceptmap.relations.english import lexicon as words

_BETWEEN_LINKS = re.compile(
    r"[\s,;·•|/&+*_~=→←<>–—-]*(?:and|or|und|oder|et|ou|y|e|o|en|of|和|与|及|、|，)?[\s*_]*"
    r"(?:\([^()\n]{0,80}\))?[\s.,;*_]*"
)
_NEXT_WORD = re.compile(r"[*_]*[ \t]+(?P<word>[^\W\d_][\w'’-]*)")
_DEFINES = re.compile(r"[*_]*[ \t]+(?:is|are|was|were)[ \t]+(?:an?|the|one)[ \t]")
"""What goes on with a sentence that says what the link is: `[[x]] is a mill`."""

_JOINED_WORD = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
"""A letter of a language that is written without spaces, or with endings of nouns."""

_PHRASE_ENDS = (
    words.PREPOSITIONS | words.CONJUNCTIONS | words.DETERMINERS | words.SUBORDINATORS
) | words.RELATIVES.union(
    "und oder für von mit bei als wie et ou de du des pour par avec y o para por con e di da per "
    "com en of van voor met och eller för".split()
)
"""Words that do not go on with the noun phrase of a link."""


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
    if _JOINED_WORD.match(text, position, end):
        return True
    if _DEFINES.match(text, position, end):
        return False
    following = _NEXT_WORD.match(text, position, end)
    return (
        following is not None
        and following["word"][0].islower()
        and following["word"] not in _PHRASE_ENDS
    )
