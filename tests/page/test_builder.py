"""Building the page of a node, chunk by chunk."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conceptmap.model.vault_map import build_vault_map
from conceptmap.page import context
from conceptmap.page.blocks import (
    HeadingBlock,
    InlineFormula,
    InlineImage,
    Page,
    TextSpan,
    inline_text,
)
from conceptmap.page.builder import build_page
from conceptmap.page.context import PageRequest
from conceptmap.page.hrefs import fold_href, node_href, parse_fold_href, parse_node_href
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault
from tests.page.helpers import PageOf, all_inlines, all_spans, find_span, page_blocks, page_text


def test_chunks_know_the_lines_they_begin_at(page_of: PageOf) -> None:
    text = "---\na: 1\n---\n" + "".join(f"# H{i}\n\n{'word ' * 1000}\n\n" for i in range(5))
    page = page_of(text)
    written = text.split("\n")
    for part in page.chunks:
        if part.line and isinstance(part.blocks[0], HeadingBlock):
            assert written[part.line - 1] == f"# {inline_text(part.blocks[0].content)}"
    assert sum(part.line > 0 for part in page.chunks) > 1


def test_the_page_of_an_unresolved_name_or_tag_lists_the_notes_that_link_to_it(
    page_of: PageOf,
) -> None:
    others: dict[str, str | bytes] = {"B.md": "Here is [[Gone]] again. #t"}
    page = page_of("See [[Gone]].", others, "Gone")
    assert "Linked from 2 notes" in page_text(page)
    assert "Here is Gone again." in page_text(page)
    assert find_span(page, "B").href == "note:B.md"
    assert "1 note has this tag." in page_text(page_of("", others, "#t"))


def test_a_note_that_cannot_be_read_says_why(make_vault: MakeVault) -> None:
    root = make_vault({"Note.md": "x"})
    vault_map = build_vault_map(Vault.open(root, cache=None))
    (root / "Note.md").unlink()
    page = build_page(PageRequest(vault_map, "Note.md", 400, 1.0, 14, "#000000"))
    assert "could not be read: No such file" in page_text(page)


def test_the_first_chunks_of_a_long_page_come_early_and_all_in_the_end(
    page_of: PageOf, tmp_path: Path
) -> None:
    text = "".join(f"# Heading {i}\n\nParagraph {i} " + "x " * 2000 + "\n\n" for i in range(120))
    root = page_of(text).file.parent  # type: ignore[union-attr]
    early: list[Page] = []
    vault_map = build_vault_map(Vault.open(root, cache=None))
    page = build_page(PageRequest(vault_map, "Note.md", 400, 1.0, 14, "#000000"), early.append)
    assert len(early) == 1
    assert not early[0].complete
    assert page.chunks[: len(early[0].chunks)] == early[0].chunks
    assert len(page.outline) == 120
    for i in range(120):
        assert f"Paragraph {i} " in page_text(page)


def test_building_a_page_stops_when_it_is_cancelled(page_of: PageOf) -> None:
    text = "".join(f"# Heading {i}\n\n" + f"See [[Gone {i}]] " * 300 + "\n\n" for i in range(20))
    root = page_of(text).file.parent  # type: ignore[union-attr]
    vault_map = build_vault_map(Vault.open(root, cache=None))
    asked: list[None] = []

    def check() -> None:
        asked.append(None)
        if len(asked) == 3:
            raise PageCancelled

    with pytest.raises(PageCancelled):
        build_page(
            PageRequest(vault_map, "Note.md", 400, 1.0, 14, "#000000"), check_cancelled=check
        )
    assert len(asked) == 3


class PageCancelled(Exception):
    """Says that a page is not wanted any more."""


PIECES = (
    "# > - 1. ``` $$ $ %% <!-- --> [[ ]] ![[ | [^a] [^a]: ^x <details> </details> <div> * _ ~~ == "
    "[!note]- --- \\ ( ) [ ] http://a.b #tag : |-|- & &lt;"
).split()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.one_of(
            st.sampled_from([*PIECES, " ", "\t", "\n", "\n\n"]),
            st.text(max_size=6),
        ),
        max_size=60,
    ).map("".join)
)
def test_any_text_becomes_a_page(page_of: PageOf, text: str) -> None:
    page = page_of(text)
    assert page.complete
    assert all(
        isinstance(each, TextSpan | InlineImage | InlineFormula)
        for inlines in all_inlines(page_blocks(page))
        for each in inlines
    )
    assert all("javascript:" not in each.href for each in all_spans(page))


@pytest.mark.parametrize("letter", [*"[`$*_<>!#|-\\(&^%=~", "> ", "- ", "[[", "![[", "<a "])
def test_repeated_syntax_is_parsed_in_linear_time(page_of: PageOf, letter: str) -> None:
    # 10,000 in one line: a reader of quadratic time would need a minute.
    page = page_of((letter * 10_000)[:10_000])
    assert page_blocks(page)


def test_a_page_says_in_which_folder_its_note_is_and_does_not_repeat_its_title(
    page_of: PageOf,
) -> None:
    others: dict[str, str | bytes] = {"a/b/Deep.md": "# Deep\n\nwords"}
    assert page_text(page_of("", others, "a/b/Deep.md")).split("\n") == ["a › b", "Deep", "words"]


def test_formulas_for_which_there_is_no_time_are_shown_as_they_are_written(
    page_of: PageOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(context, "FORMULA_TIME_S", -1.0)
    text = page_text(page_of("$x^2$ and\n\n$$\ny\n$$"))
    assert "Some formulas are shown as they are written: there are too many." in text


def test_more_pictures_than_a_page_has_room_for_are_named(
    page_of: PageOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(context, "MAX_PAGE_IMAGE_BYTES", 10_000)
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="50" height="40"><rect/></svg>'
    others: dict[str, str | bytes] = {f"{name}.svg": drawing for name in "ab"}
    page = page_of("![[a.svg]] ![[a.svg]]\n\n![[b.svg]]", others)
    assert len(page.images) == 1
    assert "b.svg (cannot be shown here)" in page_text(page)


@pytest.mark.parametrize("href", [node_href("a b/ü?.md", "x#y"), node_href("a"), "note:"])
def test_an_href_leads_back_to_its_node(href: str) -> None:
    node = parse_node_href(href)
    assert node is not None
    assert node_href(*node) == href
    for other in ("http://a", "#a", "open:a", "fold:1"):
        assert parse_node_href(other) is None
    assert parse_fold_href(fold_href(12)) == 12
    assert [parse_fold_href(each) for each in ("fold:", "fold:x", "fold:" + "9" * 50, "a")] == (
        [None] * 4
    )
