"""What notes say of their links, as propositions."""

import pytest

from conceptmap.relations.proposition import THE_NOTE, Level, Proposition
from conceptmap.relations.propositions import note_propositions
from conceptmap.relations.shown_links import shown_text
from conceptmap.vault.note import Note
from conceptmap.vault.reader import parse_note
from tests.relations.sentences import ENGLISH, FORMS, OTHERS
from tests.relations.traps import CONTEXTS, FRAGMENTS, OTHER_TRAPS, TRAPS

TITLE = "Tidal power"
HEADER = '---\naliases: ["tide energy"]\n---\n'
ENGLISH_WORDS = "\n\nThe rest of the text is here for the language of it and not to be linked.\n"


def stated(text: str, title: str = TITLE) -> list[str]:
    note = parse_note(text.encode(), f"{title}.md", 1, 1)
    return [described(each, note) for each in note_propositions(note, text)]


def described(proposition: Proposition, note: Note) -> str:
    def name(number: int) -> str:
        return "note" if number == THE_NOTE else shown_text(note.links[number])

    likely = "~" if proposition.level is Level.LIKELY else ""
    subject, object_ = name(proposition.subject), name(proposition.object)
    return f"{likely}{subject} - {proposition.phrase} > {object_}"


def test_english_sentences_say() -> None:
    found = [(each, sorted(stated(HEADER + each + ENGLISH_WORDS))) for each, _ in ENGLISH]
    assert found == [(each, sorted(expected)) for each, expected in ENGLISH]


@pytest.mark.parametrize("sentences", [FRAGMENTS, TRAPS], ids=["fragments", "traps"])
def test_english_sentences_that_are_easily_misread_say(
    sentences: dict[str, tuple[str, ...]],
) -> None:
    found = {each: tuple(sorted(stated(HEADER + each + ENGLISH_WORDS))) for each in sentences}
    assert found == sentences


@pytest.mark.parametrize("title", CONTEXTS)
def test_sentences_of_other_languages_that_are_easily_misread_say(title: str) -> None:
    sentences = OTHER_TRAPS[title]
    found = {each: tuple(stated(f"{each} {CONTEXTS[title]}", title)) for each in sentences}
    assert found == sentences


def test_a_short_note_of_another_language_is_not_read_as_english() -> None:
    assert stated("De wind is geen [[bron]].", "De wind") == []


@pytest.mark.parametrize(("title", "context", "sentence", "expected"), OTHERS)
def test_a_sentence_of_another_language_says(
    title: str, context: str, sentence: str, expected: tuple[str, ...]
) -> None:
    assert stated(f"{sentence}\n\n{context}", title) == list(expected)


def test_forms_name_the_relation() -> None:
    found = [(text, sorted(stated(text))) for text, _ in FORMS]
    assert found == [(text, sorted(expected)) for text, expected in FORMS]


GERMAN = "Das ist ein Text und die Sprache ist nicht neu.\n\n"
NAMED = [
    ("tidal-power.md", "Tidal power uses [[A]].", ["note - uses > A"]),
    ("tidal_power.md", "Tidal power uses [[A]].", ["note - uses > A"]),
    ("03 - Tidal power.md", "Tidal power uses [[A]].", ["note - uses > A"]),
    ("tp.md", "---\ntitle: Tidal power\n---\nTidal power uses [[A]].", ["note - uses > A"]),
    ("Tidal power/index.md", "Tidal power uses [[A]].", ["note - uses > A"]),
    ("Blue power.md", "Blue [[power]] uses [[A]].", ["note - uses > A"]),
    ("Mills MOC.md", "Of [[wood]].\n\n- [[A]]", ["note - contains > A"]),
    ("Mühlen MOC.md", f"{GERMAN}## Wasserkraft\n- [[A]]", ["note - contains > A"]),
    ("Mühlen.md", f"{GERMAN}## Werkzeuge\n- [[A]]", ["note - werkzeuge > A"]),
    ("Tide theorem.md", "A [[mill]] $A$ with two wheels.", []),
    ("mills/index.md", "## Related\n- [[tides/index|Tides]]", ["note - see also > Tides"]),
    ("mills/index.md", "## Related\n- [Tides](../index.md)", ["note - see also > Tides"]),
    ("mills/index.md", "[[mills/index]] uses [[A]].", ["note - uses > A"]),
    ("EBS.md", "Elastic Block Storage is a [[disk]] for servers.", ["note - is a > disk"]),
    ("EBS.md", "Every Big Storm uses [[disks]] a lot.", []),
    ("2024-05-06.md", "A [[meeting]] with Ada.", []),
]


@pytest.mark.parametrize(("path", "text", "expected"), NAMED)
def test_a_note_goes_by(path: str, text: str, expected: list[str]) -> None:
    note = parse_note(text.encode(), path, 1, 1)
    assert [described(each, note) for each in note_propositions(note, text)] == expected


@pytest.mark.parametrize("suffix", ["", ".md", ".MD", ".markdown"])
def test_a_link_to_its_own_note_is_the_note_with_any_ending(suffix: str) -> None:
    text = f"[[{TITLE}{suffix}]] is part of the [[grid]]."
    assert stated(HEADER + text + ENGLISH_WORDS) == ["note - is part of > grid"]
