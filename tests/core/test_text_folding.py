"""Names and typed text are compared in any letter case and composition, and nothing else."""

import time
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from conceptmap.core.text_folding import fold_text, fold_with_offsets

SAME = [
    ("Café", "CAFE\u0301"),
    ("한국어", unicodedata.normalize("NFD", "한국어")),
    ("ガラス", "カ\u3099ラス"),
    ("Việt Nam", unicodedata.normalize("NFD", "VIỆT NAM")),
    ("ΟΔΟΣ", "οδος"),
    ("Straße", "STRAẞE"),
    ("Ångström", "\u212bngstro\u0308m"),
    ("İzmir", "i\u0307zmir"),
    ("ᾼ", "α\u0345"),
    ("☂ Rain", "☂ rain"),
    ("🌱 SEEDS", "🌱 seeds"),
    ("C++", "c++"),
]

DIFFERENT = [
    ("Straße", "Strasse"),
    ("ﬁn", "fin"),
    ("Cafe", "Café"),
    ("☂", "☔"),
    ("C++", "C#"),
    ("🌱", ""),
    ("①", "1"),
    ("ガ", "カ"),
    ("ı", "i"),
]

# Letters whose folding or composition is out of the ordinary come often.
TEXTS = st.text(
    st.sampled_from(
        "aeIiſßẞŉǰJΣςᾼᾳΑα\u0345\u0301\u0308\u030c\u0323\u0307\u3099カガİıK\u212bﬁﬅ한\u1112\u1161\u11ab🌱\ufe0f"
    )
    | st.characters(exclude_categories=[]),
    max_size=40,
)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_letter_case_and_composition_make_no_difference(one: str, other: str) -> None:
    assert fold_text(one) == fold_text(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_different_names_stay_different(one: str, other: str) -> None:
    assert fold_text(one) != fold_text(other)


@given(TEXTS)
@example("J\u030c")
@example("ß" + "\u0301\u0323")
def test_folding_is_idempotent_and_independent_of_composition(text: str) -> None:
    folded = fold_text(text)
    assert fold_text(folded) == folded
    for form in ("NFC", "NFD"):
        assert fold_text(unicodedata.normalize(form, text)) == folded  # type: ignore[arg-type]


def test_a_character_that_full_folding_expands_is_only_lowered() -> None:
    expanded = [c for c in map(chr, range(0x10000)) if len(c.casefold()) > 1]
    lowered = [unicodedata.normalize("NFC", each).lower() for each in expanded]
    assert [fold_text(each) for each in expanded] == lowered


@given(TEXTS)
def test_simple_folding_leaves_as_many_letters_as_there_were(text: str) -> None:
    composed = unicodedata.normalize("NFC", text).replace("İ", "")
    assert len(unicodedata.normalize("NFD", fold_text(composed))) >= len(composed)
    assert len(fold_text(composed)) <= len(composed)


@given(TEXTS)
@example("A cafe\u0301 \u1112\u1161\u11ab x")
def test_offsets_lead_from_the_folded_text_to_the_text(text: str) -> None:
    folded, offsets = fold_with_offsets(text)
    assert folded == fold_text(text)
    assert len(offsets) == len(folded) + 1
    assert list(offsets) == sorted(offsets)
    assert offsets[-1] == len(text)


def test_a_decomposed_word_is_selected_whole() -> None:
    text = "Das Cafe\u0301 dort"
    folded, offsets = fold_with_offsets(text)
    start = folded.index("café")
    assert text[offsets[start] : offsets[start + 4]] == "Cafe\u0301"


@pytest.mark.parametrize("marks", ["\u0301\u0316", "\u0301", "\u0345\u0301"])
def test_a_wall_of_marks_takes_linear_time(marks: str) -> None:
    text = "a" + marks * 100_000
    begun = time.perf_counter()
    fold_text(text)
    fold_with_offsets(text)
    assert time.perf_counter() - begun < 5
