"""What is offered while a query is typed."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from conceptmap.searching.completion import Completion, complete
from conceptmap.searching.operators import OPERATORS
from conceptmap.searching.query_parser import parse_query
from conceptmap.searching.vocabulary import Entries, Entry, Vocabulary, build_vocabulary
from conceptmap.vault.note import Note

NOTES = [
    Note(
        "Work/Client A/Plan.md",
        1,
        1,
        tags=("idea", "project/alpha"),
        properties={"Status": ("done",)},
    ),
    Note(
        "Work/Log.md",
        1,
        1,
        tags=("project/beta",),
        properties={"status": ("in progress",), "due date": ()},
    ),
    Note("Idle.md", 1, 1, tags=("Idea",), properties={"status": ("done",)}),
]
WORDS = build_vocabulary(NOTES)


def offered(text: str, vocabulary: Vocabulary = WORDS, cursor: int = -1) -> list[str]:
    """Return the queries that accepting a suggestion gives."""
    cursor = len(text) if cursor < 0 else cursor
    found = complete(text, cursor, vocabulary)
    return (
        []
        if found is None
        else [accepted(text, found, number) for number in range(len(found.suggestions))]
    )


def accepted(query: str, found: Completion, number: int) -> str:
    return query[: found.start] + found.suggestions[number].text + query[found.end :]


def test_the_vocabulary_counts_notes_and_merges_spellings_and_levels() -> None:
    assert [(each.text, each.notes) for each in WORDS.tags] == [
        ("idea", 2),
        ("project", 2),
        ("project/alpha", 1),
        ("project/beta", 1),
    ]
    assert [each.text for each in WORDS.folders] == ["Work", "Work/Client A"]
    assert [(each.folded, each.notes) for each in WORDS.properties] == [
        ("status", 3),
        ("due date", 1),
    ]
    assert [each.text for each in WORDS.values["status"]] == ["done", "in progress"]


def test_an_empty_query_offers_every_operator_with_its_help() -> None:
    found = complete("", 0, WORDS)
    assert found is not None
    assert [each.text for each in found.suggestions] == list(OPERATORS)
    assert [each.help for each in found.suggestions] == [
        str(each.help) for each in OPERATORS.values()
    ]
    assert all(each.goes_on for each in found.suggestions)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("ta", ["tag:", "task:", "task-todo:", "task-done:"]),
        ("-ta", ["-tag:"]),
        ("(a OR ta", ["(a OR tag:"]),
        ("tag:", ["tag:#idea", "tag:#project"]),
        ("tag:#pro", ["tag:#project", "tag:#project/alpha", "tag:#project/beta"]),
        ("tag:BET", ["tag:#project/beta"]),
        ("tag: ", ["tag: #idea"]),
        ("tag:(idea be", ["tag:(idea #project/beta"]),
        ("words tag:be| more", ["words tag:#project/beta more"]),
        ("tag:be|ta", ["tag:#project/beta"]),
        ("path:cli", ['path:"Work/Client A"']),
        ('path:"work/c', ['path:"Work/Client A"']),
        ('path:"work/c|" x', ['path:"Work/Client A" x']),
        ("path:wo", ["path:Work", 'path:"Work/Client A"']),
        ("file:lo", ["file:Log.md"]),
        ("match-case:ta", ["match-case:tag:"]),
        ("[st", ["[status:"]),
        ("[due", ['["due date":']),
        ("[", ["[status:", '["due date":']),
        ("[status:", ["[status:done]", '[status:"in progress"]', "[status:null]"]),
        ("[status:in", ['[status:"in progress"]']),
        ('[status:"in pr', ['[status:"in progress"]']),
        ("[status:do|]", ["[status:done]"]),
        ("[status:done OR in", ['[status:done OR "in progress"]']),
        ("[st|:done]", ["[status:done]"]),
        ("idea", ["tag:#idea"]),
        ("#ide", ["tag:#idea"]),
        ("clie", ['path:"Work/Client A"']),
        ("due", ['["due date"]']),
        ("section:(ta", ["section:(task:"]),
        ("/ta", []),
        ("[[ta", []),
        ('"ta', []),
        ("content:ta", ["content:task:"]),
        ("zzz", []),
    ],
)
def test_what_is_offered(query: str, first: list[str]) -> None:
    before, _, after = query.partition("|")
    found = offered(before + after, cursor=len(before))
    assert found[: len(first)] == first
    assert first or not found


@given(st.text(alphabet=' ()"[]/:-\\#ORtagpath', max_size=40), st.integers(-3, 45))
def test_any_text_has_a_place_and_what_is_replaced_holds_the_cursor(
    query: str, cursor: int
) -> None:
    found = complete(query, cursor, WORDS)
    if found is not None:
        at = min(max(cursor, 0), len(query))
        assert 0 <= found.start <= at <= found.end <= len(query)
        assert found.suggestions


names = st.text(min_size=1, max_size=20).filter(lambda text: bool(text.strip()))


@example("\\", '"')
@example('a"b', "\\")
@example("0", "TAG:")
@example("0", "-")
@example("-a", "-5")
@given(names, names)
def test_what_is_accepted_can_be_read_whatever_the_vault_calls_things(
    name: str, value: str
) -> None:
    tag = name.replace("/", "").strip() or "x"
    note = Note(f"{name}/a.md", 1, 1, tags=(tag,), properties={name: (value,)})
    vocabulary = build_vocabulary([note])
    for query in ("tag:", "path:", "file:"):
        for text in offered(query, vocabulary):
            parse_query(text)
    for text in offered("[", vocabulary):
        parse_query(f"{text}x]")
        for whole in offered(text, vocabulary):
            parse_query(whole)


texts = st.text(alphabet="ab\n /", max_size=6)


@given(st.lists(texts, max_size=12), texts, st.integers(1, 5))
def test_entries_that_begin_with_a_text_come_before_those_that_have_it(
    names: list[str], typed: str, limit: int
) -> None:
    entries = [Entry(name, name, 1) for name in names]
    plain = typed.strip().replace("\n", " ")
    lines = [name.replace("\n", " ") for name in names]
    begins = [entry for entry, line in zip(entries, lines, strict=True) if line.startswith(plain)]
    others = [
        entry
        for entry, line in zip(entries, lines, strict=True)
        if plain in line and not line.startswith(plain)
    ]
    assert Entries(entries).matching(typed, limit) == [*begins, *others][:limit]


def test_a_long_query_and_deep_tags_take_no_longer_than_their_length() -> None:
    deep = "/".join("a" * 100_000)
    vocabulary = build_vocabulary(
        [Note("x.md", 1, 1, tags=(deep,), properties={"p": ("y" * 100_000,)})]
    )
    assert all(len(each.text) <= 120 for each in vocabulary.tags)
    for query in ("(" * 100_000, '"' * 100_001, "[a" * 50_000, "tag:" * 30_000, "a\\" * 50_000):
        complete(query, len(query), vocabulary)
