"""The kind of a relation follows from its phrase."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conceptmap.relations.kinds import kind_of
from conceptmap.relations.other_languages import LANGUAGES, verbs_of
from conceptmap.relations.relation_kind import RelationKind


@pytest.mark.parametrize(
    ("phrase", "kind"),
    [
        ("is a", RelationKind.IS_A),
        ("are", RelationKind.IS_A),
        ("is not a", RelationKind.IS_A),
        ("is a kind of", RelationKind.IS_A),
        ("is an example of", RelationKind.EXAMPLE_OF),
        ("is part of", RelationKind.PART_OF),
        ("belongs to", RelationKind.PART_OF),
        ("up", RelationKind.PART_OF),
        ("parent", RelationKind.PART_OF),
        ("contains", RelationKind.HAS_PART),
        ("consists of", RelationKind.HAS_PART),
        ("uses", RelationKind.USES),
        ("is based on", RelationKind.USES),
        ("does not require", RelationKind.USES),
        ("is used to train", RelationKind.USED_FOR),
        ("can be used for", RelationKind.USED_FOR),
        ("leads to", RelationKind.CAUSES),
        ("causes", RelationKind.CAUSES),
        ("comes from", RelationKind.COMES_FROM),
        ("was introduced in", RelationKind.COMES_FROM),
        ("source", RelationKind.COMES_FROM),
        ("was developed by", RelationKind.MADE_BY),
        ("author", RelationKind.MADE_BY),
        ("describes", RelationKind.DESCRIBES),
        ("is not to be confused with", RelationKind.CONTRASTS_WITH),
        ("is unlike", RelationKind.CONTRASTS_WITH),
        ("is faster than", RelationKind.CONTRASTS_WITH),
        ("is similar to", RelationKind.SIMILAR_TO),
        ("see also", RelationKind.RELATED),
        ("ist ein", RelationKind.IS_A),
        ("sind", RelationKind.IS_A),
        ("gehört zu", RelationKind.PART_OF),
        ("est une", RelationKind.IS_A),
        ("utilisent", RelationKind.USES),
        ("es parte de", RelationKind.PART_OF),
        ("deriva da", RelationKind.COMES_FROM),
        ("contêm", RelationKind.HAS_PART),
        ("schreef", RelationKind.MADE_BY),
        ("是一种", RelationKind.IS_A),
        ("属于", RelationKind.PART_OF),
        ("wandert durch", RelationKind.OTHER),
        ("sapere", RelationKind.OTHER),
    ],
)
def test_a_phrase_has_a_kind(phrase: str, kind: RelationKind) -> None:
    assert kind_of(phrase) is kind


@given(st.text(max_size=60))
def test_any_phrase_has_a_kind(phrase: str) -> None:
    assert kind_of(phrase) in RelationKind


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_nearly_every_verb_of_a_language_has_a_kind(language: str) -> None:
    without = {verb for verb in verbs_of(language) if kind_of(verb) is RelationKind.OTHER}
    assert without <= {"由", "对应", "對應"}
