"""What is said of a query that cannot be read, and of bounds that values are compared with."""

import pytest

from conceptmap.searching.operator import named_prefixes
from conceptmap.searching.property_values import NULL, ValueComparison
from conceptmap.searching.query_nodes import QueryError
from conceptmap.searching.query_parser import parse_query


@pytest.mark.parametrize(
    ("query", "words", "offset", "length"),
    [
        ("a)", "Missing '('", 1, 1),
        ("[]", "Missing property name", 0, 2),
        ("a [ ]", "Missing property name", 2, 2),
        ('[""]', "Missing property name", 0, 2),
        ("[a:b)]", "Missing '('", 4, 1),
        ("[a", "Missing ']'", 0, 1),
        ("b [a:c", "Missing ']'", 2, 1),
        ("[a:>]", "Missing value to compare with", 3, 1),
        ("a OR", "OR needs something on both sides", 2, 2),
    ],
)
def test_an_error_says_what_is_wrong_and_where(
    query: str, words: str, offset: int, length: int
) -> None:
    with pytest.raises(QueryError) as error:
        parse_query(query)
    assert (str(error.value), error.value.offset, error.value.length) == (words, offset, length)


@pytest.mark.parametrize(
    ("sign", "bound", "inside", "outside"),
    [
        ("<", "5", ["4", "-1", " 4.5 "], ["5", "6", "x", "", NULL]),
        (">=", "5", ["5", "5.0", "6"], ["4", "x", ""]),
        ("<", "2024", ["2023", "2023-12-31"], ["2024-01-01", "2025"]),
        (">", "2024-11", ["2024-12-01", "2025-01-01"], ["2024-11-30", "2024-11-01", "2024"]),
        (">", "2024-12", ["2025-01-01"], ["2024-12-31", "2024-12-01"]),
        ("<=", "2024-12", ["2024-12-31", "2024-01-01"], ["2025-01-01", "x"]),
        (">=", "2024-01-31", ["2024-01-31", "2024-02-01"], ["2024-01-30", "words"]),
        ("<", "2024-01-31", ["2024-01-30"], ["2024-01-31", "words"]),
        (">", "m", ["n", "ma"], ["m", "a", "", NULL]),
        (">=", "m", ["m"], ["l"]),
        ("<=", "m", ["m", "l"], ["n"]),
        ("<", "m", ["l"], ["m", "n"]),
    ],
)
def test_values_are_compared_as_numbers_dates_or_text(
    sign: str, bound: str, inside: list[str], outside: list[str]
) -> None:
    comparison = ValueComparison(sign, bound)
    assert [value for value in inside if not comparison.matches_text(value, value)] == []
    assert [value for value in outside if comparison.matches_text(value, value)] == []


def test_a_phrase_to_compare_with_may_hold_quotes() -> None:
    node = parse_query('[a:>"say \\"no\\""]')
    assert 'say "no"' in repr(node)


def test_operators_are_told_by_the_names_before_their_colons() -> None:
    prefixes = named_prefixes().split(", ")
    assert {"path:", "line:"} <= set(prefixes)
    assert all(prefix.endswith(":") for prefix in prefixes)
