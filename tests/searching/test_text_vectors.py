"""How alike texts are, and in which words."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conceptmap.searching.text_terms import words_of
from conceptmap.searching.text_vectors import TextVectors, read_vectors
from conceptmap.vault.note import Note

TEXTS = {
    "Tide.md": "The moon pulls the sea; the sea rises twice a day in the harbour.",
    "Moon.md": "The moon goes round the earth and pulls the sea.",
    "Bread.md": "Flour, water and yeast make a dough, which is baked.",
    "Pizza.md": "A flat dough of flour and yeast, baked with tomatoes.",
    "潮汐.md": "月亮引起海洋的潮汐变化。",
    "月亮.md": "月亮绕地球运行，引起潮汐。",
}


def vectors_of(texts: dict[str, str], before: TextVectors | None = None) -> TextVectors:
    notes = {path: Note(path, len(text), hash(text)) for path, text in texts.items()}
    return read_vectors(notes, texts.__getitem__, before)


def nearest(vectors: TextVectors, path: str) -> str:
    likeness = vectors.likeness(vectors.row_of[path])
    return list(vectors.notes)[int(likeness.argmax())]


def test_notes_on_one_thing_are_alike_in_words_of_their_own() -> None:
    vectors = vectors_of(TEXTS)
    assert nearest(vectors, "Tide.md") == "Moon.md"
    assert nearest(vectors, "Bread.md") == "Pizza.md"
    assert nearest(vectors, "潮汐.md") == "月亮.md"
    shared = vectors.shared_words(vectors.row_of["Bread.md"], vectors.row_of["Pizza.md"], 9)
    assert {"dough", "flour", "yeast", "baked"} <= set(shared)
    assert "the" not in shared


def test_inflected_forms_and_other_compositions_of_a_word_are_one_term() -> None:
    vectors = vectors_of(
        {"A.md": "Communities of cafés", "B.md": "community cafe\u0301s", "C.md": "x"}
    )
    row = vectors.row_of
    assert set(vectors.shared_words(row["A.md"], row["B.md"], 9)) == {"communities", "cafés"}


def test_the_keys_of_a_header_make_no_notes_alike() -> None:
    header = "---\npermalink: {0}\naliases:\n- {0}\n---\n"
    vectors = vectors_of(
        {f"{each}.md": header.format(each) + "Notes on dough." for each in ("One", "Two")}
    )
    assert vectors.table.known("permalink") == -1
    assert set(vectors.shared_words(0, 1, 9)) == {"notes", "on", "dough"}


def test_a_text_that_no_note_is_finds_what_is_about_it() -> None:
    vectors = vectors_of(TEXTS)
    likeness = vectors.likeness_of("Baked doughs")
    assert sorted(likeness.tolist())[-2:] == sorted(
        likeness[[vectors.row_of["Bread.md"], vectors.row_of["Pizza.md"]]].tolist()
    )
    assert not vectors.likeness_of("Quark").any()


@given(
    st.dictionaries(st.sampled_from("abcdef"), st.text("xyz ", max_size=12), max_size=6),
    st.dictionaries(st.sampled_from("abcdef"), st.text("xyz ", max_size=12), max_size=6),
)
def test_vectors_that_were_updated_are_those_read_anew(
    before: dict[str, str], after: dict[str, str]
) -> None:
    updated = vectors_of(after, vectors_of(before))
    anew = vectors_of(after)
    words, others = updated.table.words, anew.table.words
    for row in range(len(after)):
        one, other = (
            dict(
                zip(
                    (table[term] for term in vectors.terms[here].tolist()),
                    vectors.counts[here].tolist(),
                    strict=True,
                )
            )
            for vectors, table in ((updated, words), (anew, others))
            for here in [slice(vectors.starts[row], vectors.starts[row + 1])]
        )
        assert one == other


@given(st.text(max_size=60))
def test_any_text_has_words(text: str) -> None:
    assert all(words_of(text))


def test_runs_of_letters_that_are_no_words_are_left_out() -> None:
    assert words_of("see " + "b" * 60 + " https://example.org/tea tea") == ["see", "tea"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("tea ![[Pasted image 2024.png]] cup", "tea cup"),
        ("tea ![[films/My tea.mp4|400]] cup", "tea films cup"),
        ("tea ![a pot](../media/pot%20of%20tea.JPG) cup", "tea pot media cup"),
        ("tea see-brewing.webm cup", "tea cup"),
        ("the [[Tea.md]] and [cup](Cup.md)", "the tea and cup cup"),
        ('tea <iframe width="560" src="pot"></iframe> <b>cup</b>', "tea cup"),
        ("> [!warning]- Tea", "tea"),
        ("```python\ntea\n```", "tea"),
        ("if tea < cup and cup > pot", "if tea cup and cup pot"),
        ("e.g. .png tea", "tea"),
    ],
)
def test_markup_and_names_of_media_are_no_words(text: str, words: str) -> None:
    assert words_of(text) == words.split()


def test_the_time_for_a_run_of_letters_grows_with_its_length() -> None:
    def seconds(text: str) -> float:
        begin = process_time()
        words_of(text)
        return process_time() - begin

    # With the square of the length it would take 5 s and more.
    assert all(seconds(part * 50_000) < 1 for part in ("a", "a1", "a://", "é", "<a", ".png", "[!"))
