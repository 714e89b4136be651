"""Expressions as JavaScript has them match what they match there."""

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from conceptmap.core.untrusted_regex import RegexError, compile_regex
from conceptmap.searching.javascript_regex import from_javascript


@pytest.mark.parametrize(
    ("source", "text", "found"),
    [
        (r"\d{4}-\d{2}-\d{2}", "on 2022-01-01", "2022-01-01"),
        (r"a[^]b", "a\nb", "a\nb"),
        (r"a[]b", "ab", None),
        (r"(?<q>['\"])x\k<q>", "'x'", "'x'"),
        (r"(?<q>['\"])x\k<q>", "'x\"", None),
        (r"(a)\1", "aa", "aa"),
        (r"\u{1F331}", "🌱", "🌱"),
        (r"[\u{1F331}☂]", "☂", "☂"),
        (r"caf\u00e9", "café", "café"),
        (r"\x41", "A", "A"),
        (r"\cJ", "\n", "\n"),
        (r"\A\Z\m", "AZm", "AZm"),
        (r"[[a]", "[", "["),
        (r"[a&&b]", "&", "&"),
        (r"[[:alpha:]]", "a]", "a]"),
        (r"[^\]]+", "]a]", "a"),
        (r"\[\]", "[]", "[]"),
        (r"\/", "/", "/"),
        (r"(?<=a)b(?!c)", "abc ab", "b"),
        (r"\p{L}+", "é1", "é"),
        (r"\bb[\b]?", "a b", "b"),
        (r"[", "[", None),
    ],
)
def test_an_expression_of_javascript_matches_what_it_matches_there(
    source: str, text: str, found: str | None
) -> None:
    try:
        match = compile_regex(from_javascript(source), regex.MULTILINE).search(text)
    except RegexError:
        match = None
    assert (match and match[0]) == found


@given(st.text("ab[]^\\dkAcJu{}1F<>&-(|)?*+.", max_size=14))
def test_any_expression_is_rewritten(source: str) -> None:
    assert isinstance(from_javascript(source), str)


@given(st.text("ab.*+?()|^$ 1", max_size=14))
def test_expressions_that_mean_the_same_are_left_as_they_are(source: str) -> None:
    assert from_javascript(source) == source
