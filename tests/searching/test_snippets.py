"""Pieces of notes that a search shows are in plain words."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conceptmap.searching.fts_syntax import SNIPPET_BEGIN as B
from conceptmap.searching.fts_syntax import SNIPPET_END as E
from conceptmap.searching.fts_syntax import split_snippet, without_header


def text_of(snippet: str) -> str:
    return "".join(piece for piece, _ in split_snippet(snippet)).strip()


@pytest.mark.parametrize(
    ("snippet", "plain"),
    [
        (f"See [[Deep {B}work{E}]] and\n---\nmore", "See Deep work and more"),
        (f"| Name | {B}Age{E} |\n| --- | --- |\n| Ada | 36 |", "Name Age Ada 36"),
        (f"…cut]] a {B}word{E} [[cut…", "…cut a word cut…"),
        (f'<button class="x">{B}Press{E}</button> me', "Press me"),
        (f'…class="x">{B}Press{E} me <div cla', "…Press me"),
        (f"- [ ] **buy** `{B}milk{E}`", "buy milk"),
        (f"![[up.svg#icon]] a {B}b{E} ![[Plan {B}b{E}.png|300]] c", "a b c"),
        (f"![[Note]] a {B}b{E} ![[lucide-mo…", "Note a b"),
        (f"a < {B}b{E} > c", "a < b > c"),
        (f"## A {B}heading{E}\n* * *\n> quoted", "A heading quoted"),
    ],
)
def test_a_snippet_is_plain_words(snippet: str, plain: str) -> None:
    assert text_of(snippet) == plain


HEADER = "---\ntags: [tide]\ncssclasses: wide\n---\n"


@pytest.mark.parametrize(
    ("snippet", "plain"),
    [
        (f"{HEADER}# Mills\nA {B}mill{E}…", "Mills A mill…"),
        (f"---\ntags: [{B}tide{E}]\ncssclasses: wide…", "tags: [tide]"),
        ("---\ntags: [tide]\ncssclasses: wide…", "Mills A mill by the sea."),
        (f"…wide\n---\n# Mills\nA {B}mill{E}…", "…wide Mills A mill…"),
        (f"A {B}mill{E}…", "A mill…"),
    ],
)
def test_a_snippet_has_of_the_header_only_what_was_found(snippet: str, plain: str) -> None:
    assert text_of(without_header(snippet, f"{HEADER}# Mills\nA mill by the sea.")) == plain


def test_the_words_that_were_found_stay_marked() -> None:
    assert [piece for piece, is_match in split_snippet(f"a **{B}b{E}** c") if is_match] == ["b"]


@given(st.text(alphabet=f"ab<>[]|-*_`\"'=\n {B}{E}", max_size=200))
def test_any_text_is_split(text: str) -> None:
    shown = text_of(text)
    assert "[[" not in shown
    assert B not in shown


def test_a_long_snippet_takes_time_in_proportion() -> None:
    for text in ("-" * 20_000 + "x", "<a" * 10_000, "|" * 20_000 + "x", "[[" * 10_000):
        begin = time.perf_counter()
        text_of(text)
        assert time.perf_counter() - begin < 1
