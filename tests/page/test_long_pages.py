"""Long lists, boxes and tables: written in pieces that Qt lays out one by one, and whole."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument, QTextTable
from PySide6.QtWidgets import QApplication

from conceptmap.page import block_output, builder
from conceptmap.page.blocks import (
    Block,
    BlockQuote,
    CodeBlock,
    ListBlock,
    ListItem,
    Page,
    Paragraph,
    TextSpan,
    inline_text,
)
from conceptmap.page.box_pieces import block_weight, split_blocks, split_code
from conceptmap.page.chunks import split_chunks
from conceptmap.page.long_paragraphs import split_long_paragraph
from conceptmap.page.renderer import PageRenderer
from conceptmap.page.text_formats import TextFormats
from conceptmap.render.theme import load_theme
from conceptmap.ui.preview import page_rendering
from tests.page.helpers import PageOf, page_blocks


def rendered(page: Page) -> QTextDocument:
    document = QTextDocument()
    renderer = PageRenderer(document, TextFormats(load_theme("light"), 14), lambda *_: False)
    for _ in renderer.write(page, page.chunks):
        pass
    return document


def test_the_numbers_of_a_long_list_go_on(page_of: PageOf) -> None:
    document = rendered(page_of("".join(f"{n}. item {n}\n" for n in range(3, 103))))
    block, shown = document.begin(), []
    while block.isValid():
        if (item_list := block.textList()) is not None:
            shown.append((block.text(), item_list.itemText(block)))
        block = block.next()
    assert shown == [(f"item {n}", f"{n}.") for n in range(3, 103)]


@pytest.mark.parametrize(
    "piece",
    ["> a@\n\nx\n\n", "```\na@\n```\n\n", "> [!note] t\n> a@\n\nx\n\n", "|a@|b|\n|-|-|\n|c|d|\n\n"],
)
def test_all_of_a_page_of_too_many_boxes_is_shown(
    page_of: PageOf, monkeypatch: pytest.MonkeyPatch, piece: str
) -> None:
    monkeypatch.setattr(block_output, "MAX_BOXES", 50)
    count = 70
    document = rendered(page_of("".join(piece.replace("@", f"{n}.") for n in range(count))))
    text = document.toPlainText()
    assert [n for n in range(count) if f"a{n}." not in text] == []
    tables = [each for each in document.rootFrame().childFrames() if isinstance(each, QTextTable)]
    assert len(tables) == 50


@pytest.mark.parametrize(
    "text",
    [
        "".join(f"> - a{n}.\n" for n in range(800)),
        "".join(f"> a{n}.\n>\n" for n in range(800)),
        "> [!tip]\n" + "".join(f"> a{n}.\n" for n in range(800)),
        "> > > x\n" + "".join(f"> > > {n % 9 + 1}. a{n}.\n" for n in range(800)),
        "```\n" + "".join(f"a{n}.\n" for n in range(800)) + "```\n",
        "> ```\n" + "".join(f"> a{n}.\n" for n in range(800)) + "> ```\n",
    ],
)
def test_all_of_a_long_box_is_shown_in_order(page_of: PageOf, text: str) -> None:
    shown = rendered(page_of(text)).toPlainText()
    places = [shown.find(f"a{n}.") for n in range(800)]
    assert -1 not in places
    assert places == sorted(places)


def test_the_pieces_of_a_list_are_light_and_its_items_all_there() -> None:
    items = tuple(ListItem((Paragraph((TextSpan(f"{n}" * 20),)),)) for n in range(500))
    pieces = list(split_blocks([ListBlock(items, 7)], 2000))
    assert all(sum(map(block_weight, piece)) < 2100 for piece in pieces)
    lists = [block for piece in pieces for block in piece if isinstance(block, ListBlock)]
    assert [item for block in lists for item in block.items] == list(items)
    assert [block.start for block in lists][:2] == [7, 7 + len(lists[0].items)]


def test_the_pieces_of_code_are_light_and_its_lines_all_there() -> None:
    code = "".join(f"line {n}\n" for n in range(800)) + "x" * 5000
    pieces = list(split_code(CodeBlock("", (("a", code),)), 1000))
    assert max(map(block_weight, pieces)) < 2700
    lines = [line for piece in pieces for line in "".join(t for _, t in piece.tokens).split("\n")]
    assert lines[:800] == code.split("\n")[:800]
    assert "".join(lines[800:]) == "x" * 5000


def test_a_paragraph_of_many_lines_is_split(page_of: PageOf) -> None:
    (block,) = page_blocks(page_of("x\n" * 10))[1:]
    assert list(split_long_paragraph(block)) == [block]
    blocks = page_blocks(page_of("x\n" * 5000))[1:]
    texts = ["".join(each.text for each in block.content) for block in blocks]  # type: ignore[union-attr, misc]
    assert max(text.count("\n") for text in texts) < 450
    assert "\n".join(texts) == "\n".join("x" * 5000)


@pytest.mark.parametrize("formula", ["${}$", "a ${}$ b", "$$\n{}\n$$"])
def test_the_source_of_a_formula_too_long_to_be_set_is_split(page_of: PageOf, formula: str) -> None:
    source = "{" * 9000 + "x" + "}" * 9000
    blocks = page_blocks(page_of(formula.format(source)))[1:]
    assert max(map(block_weight, blocks)) < 6000
    assert source in "".join(inline_text(block.content) for block in blocks)  # type: ignore[union-attr]


def test_what_is_too_long_for_one_place_goes_on_below_it(page_of: PageOf) -> None:
    title = " ".join(f"w{n}." for n in range(2000))
    for text in (f"> [!note] {title}\n> body\n", f"# {title}\n", f"<div>{title * 4}</div>\n"):
        shown = rendered(page_of(text)).toPlainText()
        assert all(f"w{n}." in shown for n in range(2000))
    emphasised = "".join(f"*a **w{n}. " for n in range(1000)) + "** b*" * 1000
    shown = rendered(page_of(emphasised)).toPlainText()
    assert all(f"w{n}." in shown for n in range(1000))


def test_properties_of_too_many_values_say_how_many_more(page_of: PageOf) -> None:
    values = "".join(f"  - value {n}\n" for n in range(5000))
    shown = rendered(page_of(f"---\nlist: \n{values}long: {'x' * 9000}\n---\nText")).toPlainText()
    assert "value 0," in shown
    assert "value 4999" not in shown
    assert " … and 4," in shown
    assert "xx…" in shown
    assert len(shown) < 10_000


def test_a_page_that_takes_too_long_says_that_it_is_cut(
    page_of: PageOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(builder, "PAGE_TIME_S", 0.0)
    shown = rendered(page_of("words of a paragraph\n\n" * 2000)).toPlainText()
    assert "The rest of this note is not shown" in shown
    assert 0 < shown.count("paragraph") < 2000
    shown = rendered(page_of("a^[first note] b^[second note]")).toPlainText()
    assert "first note" in shown
    assert "second note" not in shown
    assert shown.endswith("The rest of this note is not shown here: it is too long.")


def test_words_too_long_for_a_line_are_written_in_smaller_pieces(page_of: PageOf) -> None:
    """Qt's layout of one takes time that grows with its square."""
    word = "[" * 20_000
    for text in (f"{word}", f"> {word}", f"a\n{word}\nb c", f"`{word}`"):
        blocks = page_blocks(page_of(text))[1:]
        found = [each.content for each in all_paragraphs(blocks)]
        assert max(len(inline_text(content)) for content in found) < 1_500
        assert word in "".join(map(inline_text, found))
    sentence = "no word of this is long. " * 150
    assert len(page_blocks(page_of(sentence))) == 2
    assert len(page_blocks(page_of("字" * 3_900))) == 2, "which Qt breaks anywhere"


def all_paragraphs(blocks: Iterable[Block]) -> Iterator[Paragraph]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        elif isinstance(block, BlockQuote):
            yield from all_paragraphs(block.blocks)


@pytest.mark.parametrize("text", ["word\n\n" * 3000, "> word\n\nx\n\n" * 900, "- word\n" * 3000])
def test_what_takes_too_long_to_write_is_cut_and_said_to_be(
    page_of: PageOf, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setattr(page_rendering, "SHOW_TIME_S", 0.0)
    document, formats = QTextDocument(), TextFormats(load_theme("light"), 14)
    rendering = page_rendering.PageRendering(document, formats, lambda *_: False, "Note.md")
    rendering.render(page_of(text))
    while not rendering.complete:
        QApplication.processEvents()
    shown = document.toPlainText()
    assert shown.count("word") < text.count("word")
    last = document.lastBlock()
    assert last.text() == "The rest of this note is not shown here: it is too long."
    assert QTextCursor(last).currentTable() is None


@pytest.mark.parametrize(
    "line",
    [
        "- item @\n",
        "@. item @\n",
        "line @\n",
        "* [ ] item @\n  more\n",
        "> quote @\n",
        "[[word]] ",
        "-\n",
    ],
)
def test_a_list_or_paragraph_that_never_ends_is_read_in_parts(line: str) -> None:
    """A page that takes too long stops between two parts."""
    text = "".join(line.replace("@", str(n)) for n in range(200_000 // len(line)))
    chunks = list(split_chunks(text))
    assert max(len(chunk.text) for chunk in chunks) < 100_000
    assert "".join(chunk.text for chunk in chunks) == text
    begins = [sum(len(chunk.text) for chunk in chunks[:at]) for at in range(len(chunks))]
    assert [chunk.line for chunk in chunks] == [1 + text.count("\n", 0, at) for at in begins]
    code = f"```\n{text}\n```\n"
    assert [chunk.text for chunk in split_chunks(code)] == [code], "code is not Markdown"


def test_a_long_item_is_written_in_many_steps(page_of: PageOf) -> None:
    """Between two steps the window answers."""
    page = page_of("- a\n" + "  b\n" * 20_000)
    document = QTextDocument()
    renderer = PageRenderer(document, TextFormats(load_theme("light"), 14), lambda *_: False)
    lengths = [document.characterCount() for _ in renderer.write(page, page.chunks)]
    assert max(b - a for a, b in pairwise(lengths)) < 2_000
