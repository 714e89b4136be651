"""Each format of notes is recognised by its endings, and scanned by its own function."""

import pytest

from conceptmap.vault.note_content import NoteContent
from conceptmap.vault.note_formats import (
    FILE_DIALOG_FILTER,
    NOTE_FORMATS,
    OMISSIBLE_SUFFIXES,
    NoteFormat,
    format_of,
    is_note,
    title_from_path,
    without_link_suffix,
)
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault

EXAMPLES = {"Markdown": "---\ntags: one\naliases: Other\n---\n# Heading\nSee [[Target]]. #two\n"}
"""A text of each format: a link to Target, two tags, an alias and a heading."""


@pytest.mark.parametrize("format_", NOTE_FORMATS, ids=lambda format_: format_.name)
def test_a_note_of_each_format_is_found_and_scanned(
    format_: NoteFormat, make_vault: MakeVault
) -> None:
    text = EXAMPLES[format_.name]
    for suffix in format_.suffixes:
        for folder, ending in (("small", suffix), ("capital", suffix.upper())):
            name = f"Some note{ending}"
            root = make_vault({name: text}, name=f"{folder}{suffix}")
            vault = Vault.open(root, cache=None)
            note = vault.notes[name]
            assert note.title == "Some note"
            assert [link.path for link in note.links] == ["Target"]
            assert note.tags == ("one", "two")
            assert note.aliases == ("Other",)
            assert [heading.text for heading in note.headings] == ["Heading"]


@pytest.mark.parametrize("format_", NOTE_FORMATS, ids=lambda format_: format_.name)
def test_any_text_is_scanned_without_an_error(format_: NoteFormat) -> None:
    for text in ("", "\n", "---\n---\n", "[[", "\0", EXAMPLES[format_.name] * 100):
        assert isinstance(format_.scan(text), NoteContent)


def test_endings_belong_to_one_format_each_and_are_in_lower_case() -> None:
    suffixes = [suffix for each in NOTE_FORMATS for suffix in each.suffixes]
    assert len(set(suffixes)) == len(suffixes)
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in suffixes)
    assert set(OMISSIBLE_SUFFIXES) <= set(suffixes)
    for each in NOTE_FORMATS:
        for suffix in each.suffixes:
            assert format_of(f"folder/note{suffix.upper()}") is each
            assert f"*{suffix}" in str(FILE_DIALOG_FILTER)


@pytest.mark.parametrize(
    ("path", "note", "title"),
    [
        ("a/b.md", True, "b"),
        ("b.MARKDOWN", True, "b"),
        ("b.c.Md", True, "b.c"),
        ("picture.png", False, "picture.png"),
        ("board.canvas", False, "board.canvas"),
        ("no ending", False, "no ending"),
        ("a/.md", True, ".md"),
        ("md", False, "md"),
    ],
)
def test_a_note_is_shown_by_its_name_without_the_ending(path: str, note: bool, title: str) -> None:
    assert (is_note(path), title_from_path(path)) == (note, title)


@pytest.mark.parametrize(
    ("link", "name"),
    [("a/b.md", "a/b"), ("b.MD", "b"), ("b.markdown", "b"), ("b", "b"), (".md", "")],
)
def test_a_link_may_leave_out_the_ending_of_a_note(link: str, name: str) -> None:
    assert without_link_suffix(link) == name
