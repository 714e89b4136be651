"""What notes are called by a choice of names, and which choice suits a vault."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conceptmap.vault.note import Note
from conceptmap.vault.note_content import Heading
from conceptmap.vault.shown_names import (
    MAX_NAME_CHARS,
    NAME_CHOICES,
    guess_name_choice,
    is_identifier,
    name_of,
    offered_properties,
    shown_names,
)


def note(
    path: str,
    heading: str = "",
    aliases: tuple[str, ...] = (),
    properties: dict[str, tuple[str, ...]] | None = None,
    level: int = 1,
) -> Note:
    headings = (Heading(level, heading, 1),) if heading else ()
    return Note(path, 1, 1, aliases=aliases, headings=headings, properties=properties or {})


def titled(path: str, title: str) -> Note:
    return note(path, properties={"title": (title,)})


def test_a_name_comes_from_a_property_the_first_heading_or_the_first_alias() -> None:
    both = note("a/1.md", "Heading", ("Alias", "B"), {"title": ("Title",), "Name": ("Own",)})
    chosen = {choice: name_of(both, choice) for choice in (*NAME_CHOICES, "name", "gone")}
    assert chosen == {
        "file": "",
        "title": "Title",
        "heading": "Heading",
        "alias": "Alias",
        "name": "Own",
        "gone": "",
    }


def test_what_is_empty_is_passed_over_and_a_name_is_one_short_line() -> None:
    headings = (Heading(1, " ", 1), Heading(2, "Second", 3))
    empty = Note("1.md", 1, 1, aliases=("", "Alias"), headings=headings)
    assert (name_of(empty, "heading"), name_of(empty, "alias")) == ("Second", "Alias")
    long = titled("1.md", "two\n lines " + "x" * 10_000)
    assert name_of(long, "title").startswith("two lines x")
    assert len(name_of(long, "title")) == MAX_NAME_CHARS
    assert shown_names({"1.md": titled("1.md", " ")}, "title") == {}


def test_days_keep_their_names_beside_a_heading_that_others_have_too() -> None:
    notes = [
        note("2024-01-01.md", "Tasks"),
        note("2024-01-02.md", "Tasks"),
        note("20240103.md", "A walk"),
        note("202401041230.md", "Tasks"),
    ]
    assert shown_names({each.path: each for each in notes}, "heading") == {
        "20240103.md": "A walk",
        "202401041230.md": "Tasks",
    }


IDENTIFIERS = (
    "20221215212200",
    "202212152122",
    "2022-08-10",
    "2022_08_10",
    "2022-W32",
    "12",
    "2.1",
    "1a2b3",
    "1657296016-ABCD",
    "550e8400-e29b-41d4-a716-446655440000",
    "x9ht4mrkb3xpwhp1xvhv",
    "01ARZ3NDEKTSV4RRFFQ69G5FAV",
    "0KJK892AcWBLO0ukBJEEd",
    "2022-08-10T12:30",
)
WORDS = (
    "Attention",
    "BERT",
    "GPT-4",
    "Chapter 12",
    "202212152122 On graphs",
    "2022-08-10 Meeting",
    "C3PO",
    "wav2vec",
    "图论",
    "Introduction to graphs",
    "",
)


@pytest.mark.parametrize("name", IDENTIFIERS)
def test_codes_dates_and_numbers_are_identifiers(name: str) -> None:
    assert is_identifier(name)


@pytest.mark.parametrize("name", WORDS)
def test_words_are_no_identifiers(name: str) -> None:
    assert not is_identifier(name)


def test_files_called_by_words_keep_their_names() -> None:
    notes = [titled(f"Note {i}.md", f"Title {i}") for i in range(5)]
    assert guess_name_choice(notes) == "file"
    assert guess_name_choice([]) == "file"


@pytest.mark.parametrize("name", [*IDENTIFIERS, "my-note", "my_note", "lang.python", "note"])
def test_files_called_by_codes_or_slugs_are_shown_by_their_titles(name: str) -> None:
    notes = [titled(f"{i}/{name}.md", f"Title {i}") for i in range(3)]
    assert guess_name_choice(notes) == "title"
    assert guess_name_choice([*notes, *(titled(f"A {i}.md", "T") for i in range(4))]) == "file"


def test_without_titles_the_headings_or_aliases_are_taken() -> None:
    assert guess_name_choice([note(f"2022121521220{i}.md", f"H{i}") for i in range(5)]) == "heading"
    assert guess_name_choice([note(f"to-be-{i}.md", f"To be {i}") for i in range(5)]) == "heading"
    assert guess_name_choice([note(f"{i}.md", aliases=(f"A{i}",)) for i in range(5)]) == "alias"
    assert guess_name_choice([note(f"{i}.md") for i in range(5)]) == "file"


def test_what_tells_no_notes_apart_is_not_guessed() -> None:
    assert guess_name_choice([note(f"2024-01-0{i}.md", "Tasks") for i in range(1, 9)]) == "file"
    slugs = [note(f"to-be-{i}.md", "Agenda", level=2) for i in range(5)]
    assert guess_name_choice(slugs) == "file"


def test_properties_of_one_value_are_offered_those_of_most_notes_first() -> None:
    notes = [
        note("1.md", properties={"name": ("A",), "tags": ("x",), "Title": ("T",)}),
        note("2.md", properties={"name": ("B",), "author": ("C",), "list": ("D", "E")}),
    ]
    assert offered_properties(notes) == ["name", "author"]


texts = st.text(max_size=40)


@given(
    st.lists(
        st.builds(
            note,
            texts.map("{}.md".format),
            texts,
            st.lists(texts, max_size=2).map(tuple),
            st.dictionaries(
                st.sampled_from(["title", "Title", "name", ""]),
                st.lists(texts, max_size=2).map(tuple),
                max_size=2,
            ),
            st.integers(1, 6),
        ),
        max_size=6,
    )
)
def test_any_notes_have_a_guess_and_names_of_one_line(notes: list[Note]) -> None:
    assert guess_name_choice(notes) in NAME_CHOICES
    by_path = {each.path: each for each in notes}
    for choice in (*NAME_CHOICES, "name"):
        names = shown_names(by_path, choice)
        assert names.keys() <= by_path.keys()
        assert all(name and name.split() == name.split(" ") for name in names.values())


@given(st.text(st.sampled_from("0123abcXYZ-_. :\n"), max_size=60))
def test_any_name_is_an_identifier_or_not(name: str) -> None:
    assert is_identifier(name) in (True, False)
