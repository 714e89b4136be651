"""What speeds a regular expression up never changes what it finds."""

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from conceptmap.core.text_folding import fold_text
from conceptmap.searching.regex_prefilter import compile_folded, required_literal


@pytest.mark.parametrize(
    ("source", "word"),
    [
        ("gardens?", "garden"),
        ("^GARD.n", "gard"),
        (r"\bmap\b \d+ theory", "theory"),
        ("ab{0}c", "a"),
        ("x*", ""),
        ("a{1,2}", ""),
        ("one|other", ""),
        (r"\x41bc", ""),
    ],
)
def test_the_required_literal_is_the_longest_word_of_every_match(source: str, word: str) -> None:
    assert required_literal(source) == word


@given(
    source=st.lists(
        st.sampled_from(
            ["a", "b", "I", "i", "ı", "1", "ß", ".", "?", "*", "+", "{0}", "{1,2}", "\\d", "\\."]
        ),
        max_size=8,
    ).map("".join),
    text=st.text("abABi1İıßſsK.", max_size=12),
)
def test_no_match_is_missed_for_the_required_literal(source: str, text: str) -> None:
    folded = fold_text(text)
    # IGNORECASE takes i and a dotless ı for one letter; an ASCII expression does not.
    seen = folded.replace("ı", "\N{REPLACEMENT CHARACTER}") if source.isascii() else folded
    try:
        found = regex.search(source, seen, regex.IGNORECASE | regex.MULTILINE)
    except regex.error:
        return
    assert found is None or required_literal(source) in folded
    again = compile_folded(source).search(folded)
    assert (found and found.span()) == (again and again.span())
