"""The kinds of relations: about a dozen, told from a proposition's phrase."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from conceptmap.core.translation import Text


class RelationKind(StrEnum):
    """What a phrase says of its subject and object, in a word or two."""

    IS_A = "is a"
    EXAMPLE_OF = "example of"
    PART_OF = "part of"
    HAS_PART = "has part"
    USES = "uses"
    USED_FOR = "used for"
    CAUSES = "causes"
    COMES_FROM = "comes from"
    MADE_BY = "made by"
    DESCRIBES = "describes"
    CONTRASTS_WITH = "contrasts with"
    SIMILAR_TO = "similar to"
    RELATED = "related"
    OTHER = "other"


_NAMES = {
    RelationKind.IS_A: Text("is a", context="kind of link"),
    RelationKind.EXAMPLE_OF: Text("example of", context="kind of link"),
    RelationKind.PART_OF: Text("part of", context="kind of link"),
    RelationKind.HAS_PART: Text("has part", context="kind of link"),
    RelationKind.USES: Text("uses", context="kind of link"),
    RelationKind.USED_FOR: Text("used for", context="kind of link"),
    RelationKind.CAUSES: Text("causes", context="kind of link"),
    RelationKind.COMES_FROM: Text("comes from", context="kind of link"),
    RelationKind.MADE_BY: Text("made by", context="kind of link"),
    RelationKind.DESCRIBES: Text("describes", context="kind of link"),
    RelationKind.CONTRASTS_WITH: Text("contrasts with", context="kind of link"),
    RelationKind.SIMILAR_TO: Text("similar to", context="kind of link"),
    RelationKind.RELATED: Text("related", context="kind of link"),
    RelationKind.OTHER: Text("other", context="kind of link"),
}


def kind_name(kind: str) -> str:
    """Return what a kind is called for the user; a key of the vault's own is its own name."""
    found = _NAMES.get(kind)  # type: ignore[call-overload]
    return kind if found is None else str(found)


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
    """Return the kind of a phrase, `OTHER` when no pattern knows it."""
    folded = phrase.casefold()
    for kind, search in _SEARCHES:
        if search.search(folded):
            return kind
    return RelationKind.OTHER
