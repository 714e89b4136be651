"""Propositions of any text: none raises, none takes more than linear time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conceptmap.relations.proposition import MAX_PHRASE_WORDS, THE_NOTE
from conceptmap.relations.propositions import note_propositions
from conceptmap.vault.reader import parse_note
from tests.clocks import thread_time_of

PIECES = st.sampled_from(
    [
        *("[[a]]", "[[b|c]]", "![[d]]", "[e](f.md)", "[[", "]]", "|", "\n", "\n\n", "- ", "  - "),
        *(
            "> ",
            "## ",
            "key:: ",
            "(k:: ",
            "[k:: ",
            "**L**: ",
            "is ",
            "a ",
            "uses ",
            "which ",
            "by ",
        ),
        *(
            "and ",
            "not ",
            ", ",
            ". ",
            "( ",
            ") ",
            "---\n",
            "k: ",
            '"[[g]]"',
            "| x | y |\n",
            "|--|--|\n",
        ),
        *(
            "```\n",
            "it ",
            "to ",
            "developed ",
            "是",
            "ist ",
            "est ",
            "'s ",
            "e.g. ",
            "…",
            "?",
            "no ",
        ),
    ]
)


@given(st.lists(PIECES, max_size=60))
def test_any_mixture_of_forms_is_read(pieces: list[str]) -> None:
    text = "".join(pieces)
    note = parse_note(text.encode(), "a.md", 1, 1)
    for proposition in note_propositions(note, text):
        assert THE_NOTE <= proposition.subject < len(note.links)
        assert THE_NOTE <= proposition.object < len(note.links)
        assert proposition.subject != proposition.object
        assert proposition.phrase == proposition.phrase.strip() != ""
        assert len(proposition.phrase.split()) <= MAX_PHRASE_WORDS


LONG = {
    "links": "[[a]] ",
    "lists": "- [[a]]\n",
    "items": "- uses [[a]]\n",
    "sentences": "Tides use [[a]]. ",
    "one sentence": "tides use [[a]] and [[b]], ",
    "clauses": "which uses [[a]] that needs [[b]] ",
    "tables": "| [[a]] | [[b]] |\n",
    "one row": "| [[a]] ",
    "one heading": "# tides use [[a]] ",
    "fields": "k:: [[a]]\n",
    "fields in a line": "(k:: [[a]]) ",
    "open fields": "(k:: [[a]] ",
    "labels": "**L**: [[a]], ",
    "asides": "(by [[a]] ",
    "quotes": "> [[a]]\n",
    "nested": "  - [[a]]\n",
    "brackets": "[[a]](",
    "markdown links": "[a](b.md) ",
    "commas": ", [[a]] and ",
    "colons": "a: [[a]]\n",
    "long leads": "words " * 200 + ":\n" + "- [[a]]\n" * 200,
    "see": "See [[a]]. ",
    "callouts": "> [!see also]\n> - [[a]]\n\n",
    "lines of links": "[[a]]\n",
}


@pytest.mark.parametrize("piece", LONG.values(), ids=LONG.keys())
def test_time_is_in_proportion_to_the_text(piece: str) -> None:
    def seconds(length: int) -> float:
        text = (piece * (length // len(piece) + 1))[:length]
        note = parse_note(text.encode(), "Tides.md", 1, 1)
        return thread_time_of(lambda: note_propositions(note, text))

    seconds(1000)
    assert any(seconds(12_000) <= 8 * min(seconds(2000) for _ in range(2)) + 0.01 for _ in range(5))


def test_links_within_links_are_read_in_time() -> None:
    text = "![" * 4000 + "x" + "](y)" * 4000
    note = parse_note(text.encode(), "Tides.md", 1, 1)
    assert thread_time_of(lambda: note_propositions(note, text)) < 0.5, "it took more than 3 s"
