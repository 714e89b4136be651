"""The sentence around a link, and Markdown as plain text."""

import time

import pytest

from conceptmap.vault.excerpts import excerpt_from_text
from conceptmap.vault.link_contexts import LinkContexts
from conceptmap.vault.sentences import sentence_in, strip_markdown
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("First one. Then [[x]] came. Last one.", "Then x came."),
        ("Hard\nwrapped [[x|here]]\nlines. Next.", "Hard wrapped here lines."),
        ("- first\n- see [[x]], e.g. this. And more\n- last", "see x, e.g. this. And more"),
        ("1. a\n2. [ ] do [[x]]\n", "do x"),
        ("## On [[x]]\ntext", "On x"),
        ("| a | b |\n|---|---|\n| c | [[x]] |", "c x"),
        ("> said [[x]]\n> there", "said x there"),
        ("前一句。这里有[[x]]，对吧。后一句。", "这里有x，对吧。"),
        ("para one\n\nabout **[[x]]** and `y`\n\npara two", "about x and y"),
        ("See [[St. Ives. A town]] now. Next.", "See St. Ives. A town now."),
        ("see [the *x*](x.md) there", "see the x there"),
        ("alias:: a, b\ntags:: [[x]]\ntype:: c\n\n- d", "tags: x"),
        ("- a loaf of [[x]].\n  id:: 6544\n  collapsed:: true\n- b", "a loaf of x."),
        ("- see also:: [[x]]\nwords", "see also: x"),
        ("Use std::vector of [[x]] here", "Use std::vector of x here"),
    ],
)
def test_the_sentence_around_a_link(text: str, sentence: str) -> None:
    at = max(text.find("[["), text.find("[the"))
    assert sentence_in(text, at) == sentence


def test_marks_are_removed_from_plain_text() -> None:
    assert strip_markdown("> **bold** _it_ snake_case ==mark== `code` [t](u) ![[p.png]]") == (
        "bold it snake_case mark code t p.png"
    )


def test_sentences_are_read_from_body_and_header(make_vault: MakeVault) -> None:
    root = make_vault({"a.md": '---\nup: "[[b]]"\nx: 1\n---\nOne. See [[c]] now. Two.'})
    vault = Vault.open(root)
    contexts = LinkContexts(vault)
    assert contexts.sentences("a.md", vault.notes["a.md"].links) == ["up: b", "See c now."]
    (root / "a.md").unlink()
    assert LinkContexts(vault).sentences("a.md", vault.notes["a.md"].links) == ["b", "c"]


@pytest.mark.parametrize("around", ["{} ![]({})", "[x]({1}) {0}", "{0} `{1}`", "{0} {1}"])
def test_a_picture_written_in_a_sentence_is_no_wall_of_letters(around: str) -> None:
    url = "data:image/png;base64," + "iVBO/RwK" * 2000
    text = around.format("See [[b]] there.", url)
    assert len(sentence_in(text, text.index("[[b]]"))) < 40
    assert len(excerpt_from_text(text)) < 40


@pytest.mark.parametrize("piece", ["data:", "data:a/b;", "A", "%;", "data:a/"])
def test_runs_of_letters_are_found_in_linear_time(piece: str) -> None:
    begun = time.perf_counter()
    strip_markdown(piece * 100_000)
    assert time.perf_counter() - begun < 2
