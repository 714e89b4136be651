"""The kinds of relations, about a dozen, and their names for the user."""

from __future__ import annotations

from enum import StrEnum

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
