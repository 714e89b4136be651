"""The kind of a relation follows from its phrase."""

from __future__ import annotations

import re
from functools import lru_cache

from conceptmap.relations.other_kinds import other_kind_of
from conceptmap.relations.relation_kind import RelationKind

# Each pattern is searched for in the phrase, between words; the first that is found decides.
_PATTERNS: tuple[tuple[RelationKind, str], ...] = (
    (RelationKind.RELATED, r"see also|related|relates to|associated with|linked (?:to|with)"),
    (
        RelationKind.CONTRASTS_WITH,
        r"not to be confused|contrasts?(?: with)?|differs?|different from|unlike|opposes?|"
        r"opposite|opposed|versus|vs|(?:faster|slower|larger|smaller|better|worse|more|less|"
        r"\w+er) than|competes? with|rivals?|contradicts?|alternatives?|not the same",
    ),
    (
        RelationKind.SIMILAR_TO,
        r"similar|like|resembles?|same as|equivalent|analogous|synonyms?|also known as|"
        r"known as|called|equals?|compared",
    ),
    (
        RelationKind.EXAMPLE_OF,
        r"examples?|(?:types|kinds|variants|subtypes|species)(?! of)|(?:instances?|cases?) of|"
        r"exemplifies|instance",
    ),
    (
        RelationKind.PART_OF,
        r"(?:parts?|components?|elements?|members?|subsets?|aspects?|branch|subfields?|piece) of|"
        r"belongs? to|included in|contained in|up|parents?|upstream|parent of|in series|"
        r"topics?|category|within|located in",
    ),
    (
        RelationKind.HAS_PART,
        r"contains?|includes?|consists? of|comprises?|composed of|made up of|has parts?|"
        r"parts|components|members|elements|down|child|children|divided into|index",
    ),
    (
        RelationKind.USED_FOR,
        r"used (?:to|for|in|by|as)|useful for|helps? (?:to )?|enables?|allows?|purpose|"
        r"applications?|applied (?:to|in)|applies to|supports?|serves? (?:to|as|for)|facilitates?",
    ),
    (
        RelationKind.USES,
        r"us(?:es?|ed|ing)|utili[sz]es?|requires?|needs?|depends? on|based on|relies|rely on|"
        r"built on|builds? on|employs?|runs on|powered by|dependencies|implements?|implementing|"
        r"makes? use of|tools?",
    ),
    (
        RelationKind.CAUSES,
        r"causes?|caused|leads? to|results? in|produces?|creates?|generates?|triggers?|induces?|"
        r"affects?|influences?|influenced|increases?|reduces?|improves?|prevents?|changes?|"
        r"converts?|effects?|consequences?",
    ),
    (
        RelationKind.MADE_BY,
        r"(?:\w+ed|written|made|built|founded|led|drawn|sung|given|taught|known|shown|begun|"
        r"driven|held) by|authors?|writers?|creators?|makers?|inventors?|founders?|directors?|"
        r"artists?|composers?|by|invented|wrote|founded|discovered|developed|created|designed",
    ),
    (
        RelationKind.COMES_FROM,
        r"(?:comes?|came|derives?|derived|stems?|originates?|originated|inherits?|evolved|"
        r"extracted|taken|adapted|arises?) from|introduced in|published in|proposed in|"
        r"sources?|references?|origins?|extends?|replaces?|replaced|succeeds?|follows?|"
        r"supersedes?|inspired by",
    ),
    (
        RelationKind.DESCRIBES,
        r"describes?|defines?|explains?|discusses|discussed|covers?|documents?|is about|about|"
        r"shows?|measures?|represents?|denotes?|characteri[sz]es?|summari[sz]es?|introduces?",
    ),
    (
        RelationKind.IS_A,
        r"(?:is|are|was|were|be)(?: not)?(?: an?)?$|(?:kinds?|types?|forms?|sorts?|variants?|"
        r"classe?s?|species|versions?|generali[sz]ations?|speciali[sz]ations?) of|type|kind|class|"
        r"instance of",
    ),
)
_SEARCHES = tuple((kind, re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")) for kind, pattern in _PATTERNS)


@lru_cache(maxsize=4096)
def kind_of(phrase: str) -> RelationKind:
    """Return the kind of a phrase of any language, `OTHER` when no pattern knows it."""
    folded = phrase.casefold()
    for kind, search in _SEARCHES:
        if search.search(folded):
            return kind
    return other_kind_of(folded)
