"""HTML within Markdown as plain text, in leads and sentences."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conceptmap.vault.excerpts import excerpt_from_text, note_excerpt
from conceptmap.vault.html_text import remove_html, remove_html_around
from conceptmap.vault.sentences import SENTENCE_SEARCH_CHARS, sentence_in
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("<b>Bold</b> and H<sub>2</sub>O", "Bold and H2O"),
        ("one<br>two<br/>three", "one two three"),
        ('<p align="center">Words</p>', "Words"),
        ('<div\n  class="a"\n  id="b">\nWords\n</div>', "Words"),
        ("<!-- not\n\nthis -->Words", "Words"),
        ("<!-- never ends", ""),
        ("<style>p { color: red }</style>Words", "Words"),
        ("<script>\nif (a < b) c();\n</script>\nWords", "Words"),
        ("<details><summary>Contents</summary>\n\nWords\n</details>", "Words"),
        ("<table><tr><td>1</td></tr></table>\n\nWords", "Words"),
        ("<svg viewBox='0 0 1 1'><path d='M0 0'/></svg>Words", "Words"),
        ('<img src="a.png" alt="1 > 0">Words', "Words"),
        ("&nbsp;A&amp;B &#8211; C", "A&B – C"),
        (
            "See <https://example.org> or <me@example.org>",
            "See https://example.org or me@example.org",
        ),
        ("1 < 2 and 3 > 2, I <3 it, a<b", "1 < 2 and 3 > 2, I <3 it, a<b"),
        ("the element `<div>` is", "the element <div> is"),
        ("%% a note to\n\nmyself %%Words", "Words"),
        ("</div>\n<div>\n\nWords", "Words"),
    ],
)
def test_a_lead_has_no_html(text: str, plain: str) -> None:
    assert excerpt_from_text(text) == plain


def test_code_keeps_its_tags() -> None:
    code = "```html\n<div>\n```\n`<b>` &lt;"
    assert remove_html(code) == "```html\n<div>\n```\n`<b>` <"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("One <b>bold</b> [[x]]. Two.", "One bold x."),
        ('<p class="a. B">See [[x]] here.</p> Two.', "See x here."),
        ("A.<br>See [[x]] here.<br>More.", "See x here."),
        ("<!-- [[y]] -->See [[x]] here.", "See x here."),
        ("see [[x]]<sup>1</sup> and `<i>`", "see x1 and <i>"),
        ("- <a href='u'>[[x]]</a> y", "x y"),
    ],
)
def test_the_sentence_of_a_link_has_no_html(text: str, sentence: str) -> None:
    assert sentence_in(text, text.index("[[x]]")) == sentence


def test_a_tag_that_the_window_of_a_sentence_cuts_is_not_shown() -> None:
    long = "y" * (SENTENCE_SEARCH_CHARS - 5)
    text = f'<a title="{long}">See [[x]] now {long}<b class="wide"> end'
    assert "title" not in sentence_in(text, text.index("[[x]]"))
    assert "<" not in sentence_in(text, text.index("[[x]]"))


def test_a_long_header_is_no_lead(make_vault: MakeVault) -> None:
    header = "\n".join(f"key{i}: value {i}" for i in range(2000))
    files = {
        "Long.md": f"---\n{header}\n---\nThe words.",
        "Rule.md": "---\nNo header, but words.\n",
        "Bad.md": "---\na: [b\n---\nThe words.",
    }
    vault = Vault.open(make_vault(files), cache=None)
    assert note_excerpt(vault, "Long.md") == "The words."
    assert note_excerpt(vault, "Rule.md") == "No header, but words."
    assert note_excerpt(vault, "Bad.md") == "The words."


def test_a_tag_at_the_end_of_what_is_read_is_not_shown(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Words " + "<i></i>" * 1000 + "x")
    assert "<" not in note_excerpt(Vault.open(tmp_path, cache=None), "a.md")


pieces = st.sampled_from(
    ["<", ">", "<b>", "</b>", "<!--", "-->", "&amp;", '"', "`", "\0", " ", "x"]
)


@given(st.lists(pieces, max_size=30).map("".join), st.integers(0, 60), st.booleans())
def test_any_text_loses_its_html(text: str, offset: int, is_cut: bool) -> None:
    offset = min(offset, len(text))
    plain, at = remove_html_around(text, offset, is_cut=is_cut)
    assert 0 <= at <= len(plain)
    assert excerpt_from_text(text) is not None
