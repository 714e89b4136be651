"""Rendering blocks into a text document."""

from typing import get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextTable,
)

from conceptmap.page.block_parser import BLOCK_BUILDERS
from conceptmap.page.blocks import Block, BlockQuote, Page, PageChunk, Paragraph, Table, TextSpan
from conceptmap.page.renderer import BLOCK_WRITERS, PageRenderer
from conceptmap.page.text_formats import TextFormats
from conceptmap.render.theme import load_theme
from tests.page.helpers import PageOf, page_blocks


def rendered(page: Page) -> QTextDocument:
    document = QTextDocument()
    renderer = PageRenderer(document, TextFormats(load_theme("light"), 14), lambda *_: False)
    for _ in renderer.write(page, page.chunks):
        pass
    return document


def test_each_type_of_block_has_a_writer() -> None:
    assert set(BLOCK_WRITERS) == set(get_args(Block))


EXAMPLES = {
    "heading": "# x",
    "paragraph": "x",
    "block_text": "- x",
    "list": "- x",
    "block_quote": "> x",
    "block_code": "```\nx\n```",
    "block_math": "$$\nx\n$$",
    "table": "|x|y|\n|-|-|\n",
    "thematic_break": "***",
    "block_html": "<div>x</div>",
}


def test_each_type_of_token_has_an_example() -> None:
    assert set(EXAMPLES) == set(BLOCK_BUILDERS)


@pytest.mark.parametrize("kind", EXAMPLES)
def test_each_type_of_token_becomes_blocks_that_are_rendered(page_of: PageOf, kind: str) -> None:
    page = page_of(EXAMPLES[kind])
    assert len(page_blocks(page)) >= 2, "the title, and what stands below it"
    assert rendered(page).characterCount() > len("Note")


@pytest.mark.parametrize(
    ("text", "first_row", "alignments"),
    [
        ("|a|b|\n|-|:-|\n|1|2|", ["a", "b"], "LL"),
        ("|الاسم|العمر|\n|-|:-|\n|a|2|", ["العمر", "الاسم"], "LR"),
        ("|שם|1|\n|:-:|-|\n|a|2|", ["1", "שם"], "RC"),
    ],
)
def test_the_columns_of_a_table_are_laid_out_as_its_head_is_read(
    page_of: PageOf, text: str, first_row: list[str], alignments: str
) -> None:
    document = rendered(page_of(text))
    frames = document.rootFrame().childFrames()
    (table,) = (each for each in frames if isinstance(each, QTextTable))
    cells = [table.cellAt(0, column).firstCursorPosition().block() for column in (0, 1)]
    assert [each.text() for each in cells] == first_row
    flags = {"L": Qt.AlignmentFlag.AlignLeft, "R": Qt.AlignmentFlag.AlignRight}
    flags["C"] = Qt.AlignmentFlag.AlignHCenter
    for cell, letter in zip(cells, alignments, strict=True):
        assert cell.blockFormat().alignment() & flags[letter]


def test_an_empty_quotation_leaves_the_gap_below_a_table_as_it_is() -> None:
    cell = (TextSpan("x"),)
    table = Table(((cell,), (cell,)), ("",))
    chunk = PageChunk(1, (table, Paragraph(cell), BlockQuote(())))
    document = rendered(Page("a", "a", (chunk,)))
    tables = [each for each in document.rootFrame().childFrames() if isinstance(each, QTextTable)]
    assert tables[0].format().bottomMargin() > 0


def test_no_bullet_stands_above_a_quotation(page_of: PageOf) -> None:
    def marked(text: str) -> list[str]:
        document = rendered(page_of(text))
        blocks = (document.findBlockByNumber(i) for i in range(document.blockCount()))
        return [block.text() for block in blocks if block.textList() is not None]

    assert marked("- > a\n- b") == ["b"]
    assert marked("1. > a\n2. b") == ["", "b"]


@pytest.mark.parametrize(
    "text", ["![p](high.svg)", "$$\n\\frac{\\frac{a}{b}}{\\frac{c}{d}}\n$$", "x ![p](high.svg)"]
)
def test_there_is_no_gap_below_a_high_picture_or_formula(page_of: PageOf, text: str) -> None:
    high = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="300"><rect/></svg>'
    document = rendered(page_of(text, {"high.svg": high}))
    document.setTextWidth(600)
    layout = document.documentLayout()
    whole = layout.documentSize().height()
    position = document.toRawText().index("\ufffc")
    cursor = QTextCursor(document)
    cursor.setPosition(position + 1)
    image = cursor.charFormat().toImageFormat()
    assert image.height() > 22
    top = layout.blockBoundingRect(cursor.block()).top()
    assert whole - top - image.height() < 18, "a margin, and nothing else"


@pytest.mark.parametrize("name", ["status", "publication-date", "Verantwortliche", "due date soon"])
def test_names_of_properties_do_not_break_within_a_word(page_of: PageOf, name: str) -> None:
    value = "a rather long value that takes more than one line of the page " * 3
    document = rendered(page_of(f"---\n{name}: {value}\n---\nText"))
    document.setTextWidth(330)
    block = document.findBlock(document.find(name.split(" ")[0]).position())
    document.documentLayout().documentSize()
    layout = block.layout()
    lines = [layout.lineAt(i) for i in range(layout.lineCount())]
    pieces = [name[line.textStart() : line.textStart() + line.textLength()] for line in lines]
    words = name.replace("-", " ").split()
    broken = [
        piece for piece in pieces for word in piece.replace("-", " ").split() if word not in words
    ]
    assert broken == []


def test_the_marks_of_text_are_seen(page_of: PageOf) -> None:
    text = "plain **bold** *slanted* ==lit== <small>small</small> x<sup>up</sup> x<sub>low</sub>"
    document = rendered(page_of(f"{text} ~~out~~ `code` <u>under</u> one<br>two [[Gone]] #tag"))
    plain = seen_format(document, "plain")
    assert seen_format(document, "bold").fontWeight() > plain.fontWeight()
    assert seen_format(document, "slanted").fontItalic()
    assert seen_format(document, "lit").background() != plain.background()
    assert seen_format(document, "small").font().pixelSize() < plain.font().pixelSize()
    raised = QTextCharFormat.VerticalAlignment
    assert seen_format(document, "up").verticalAlignment() == raised.AlignSuperScript
    assert seen_format(document, "low").verticalAlignment() == raised.AlignSubScript
    assert seen_format(document, "out").fontStrikeOut()
    assert seen_format(document, "under").fontUnderline()
    assert seen_format(document, "code").font().families() != plain.font().families()
    assert seen_format(document, "Gone").anchorHref()
    assert seen_format(document, "#tag").foreground() != plain.foreground()
    assert "one\ntwo" in document.toPlainText()


def seen_format(document: QTextDocument, words: str) -> QTextCharFormat:
    found = document.find(words)
    assert not found.isNull(), words
    return found.charFormat()


def test_code_is_coloured_and_aligned_html_aligned(page_of: PageOf) -> None:
    document = rendered(page_of('```python\ndef name(): "said"\n```\n\n<p align="center">in</p>\n'))
    assert seen_format(document, "def").foreground() != seen_format(document, "name").foreground()
    aligned = document.find("in", options=QTextDocument.FindFlag.FindWholeWords).blockFormat()
    assert aligned.alignment() & Qt.AlignmentFlag.AlignHCenter


def test_tasks_have_boxes_that_say_whether_they_are_done(page_of: PageOf) -> None:
    document = rendered(page_of("- [x] done\n- [ ] open\n- neither\n"))
    marker = QTextBlockFormat.MarkerType
    kinds = [document.find(word).blockFormat().marker() for word in ("done", "open", "neither")]
    assert kinds == [marker.Checked, marker.Unchecked, marker.NoMarker]


def test_a_picture_may_be_a_link_and_one_that_is_dropped_leaves_its_place(page_of: PageOf) -> None:
    drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect/></svg>'
    page = page_of("[![p](dot.svg)](https://a.example) and text", {"dot.svg": drawing})
    document = rendered(page)
    cursor = QTextCursor(document)
    cursor.setPosition(document.toRawText().index("\ufffc") + 1)
    assert cursor.charFormat().anchorHref() == "https://a.example"
    without = rendered(page._replace(images={}))
    assert "\ufffc" not in without.toRawText()
    assert "and text" in without.toPlainText()


def test_a_formula_that_cannot_be_set_is_shown_as_it_is_written(page_of: PageOf) -> None:
    document = rendered(page_of("see $\\frac{$ here"))
    assert "\\frac{" in document.toPlainText()
    assert (
        seen_format(document, "frac").font().families()
        != seen_format(document, "here").font().families()
    )


def test_the_rows_of_a_long_table_are_all_shown_in_columns_of_one_width(page_of: PageOf) -> None:
    rows = "".join(f"|a{n}.|{'long ' * 9}|\n" for n in range(150))
    document = rendered(page_of(f"|head|b|\n|-|-:|\n{rows}"))
    shown = document.toPlainText()
    assert all(f"a{n}." in shown for n in range(150))
    tables = [each for each in document.rootFrame().childFrames() if isinstance(each, QTextTable)]
    assert len(tables) == 3
    widths = [[each.rawValue() for each in t.format().columnWidthConstraints()] for t in tables]
    assert widths[0] == widths[1] == widths[2]


def test_properties_fold(page_of: PageOf) -> None:
    page = page_of("---\nstatus: begun\n---\nText")
    document = QTextDocument()
    renderer = PageRenderer(document, TextFormats(load_theme("light"), 14), lambda *_: True)
    for _ in renderer.write(page, page.chunks):
        pass
    assert "Properties" in document.toPlainText()
    assert "begun" not in document.toPlainText()
    assert "begun" in rendered(page).toPlainText()


def test_a_quote_holds_tables_and_html_and_a_callout_nothing_but_its_title(page_of: PageOf) -> None:
    text = "> |a|b|\n> |-|-|\n> |c|d|\n>\n> <div>in it</div>\n\n> [!tip]- title alone\n"
    shown = rendered(page_of(f"{text}\n<details><summary>more</summary></details>")).toPlainText()
    assert [each for each in ("a", "d", "in it", "title alone", "more") if each not in shown] == []


def test_a_table_whose_rule_has_other_columns_is_text(page_of: PageOf) -> None:
    shown = rendered(page_of("|a|b|\n|-|\n|c|d|")).toPlainText()
    assert "|a|b|" in shown
