"""A regular expression that anybody may have written is compiled or refused, in little time."""

import contextlib
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conceptmap.core.untrusted_regex import MAX_REGEX_CHARS, RegexError, compile_regex

REFUSED = ["[", "(?P<x>", "a{99999}{9}", "(" * 900 + ")" * 900, "(?a)(?u)b", "a" * 3000, "\\N{no}"]


@pytest.mark.parametrize("source", REFUSED, ids=lambda source: source[:12])
def test_what_is_no_regular_expression_is_refused_with_a_reason(source: str) -> None:
    with pytest.raises(RegexError) as caught:
        compile_regex(source)
    assert str(caught.value)


def test_an_error_tells_where_it_is() -> None:
    with pytest.raises(RegexError) as caught:
        compile_regex("ab[c")
    assert caught.value.offset == 4


@given(st.text(alphabet="ab()[]{}?*+|^$\\.,<=!:-PNpux&~019 ", max_size=30))
def test_any_text_is_compiled_or_refused(source: str) -> None:
    with contextlib.suppress(RegexError):
        compile_regex(source)


@pytest.mark.parametrize("piece", ["(a|b)", "[a-z]", "\\p{L}", "(?:a{1,50}){1,50}", "(?=a)", "ſ"])
def test_the_longest_expressions_are_compiled_in_little_time(piece: str) -> None:
    begun = time.process_time()
    compile_regex(piece * (MAX_REGEX_CHARS // len(piece)))
    assert time.process_time() - begun < 2
