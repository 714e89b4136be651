"""The list of rich text, whose rows are laid out when they come into view."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conceptmap.render.theme import app_font
from conceptmap.ui.panels.rich_list import ListRow, RichList
from conceptmap.ui.settings import Settings
from conceptmap.ui.theme import AppTheme

WORDS = "A sentence that is long enough to be broken into lines. "


@pytest.fixture
def rows(qtbot: QtBot) -> RichList:
    shown = RichList(AppTheme(Settings()), "Rows")
    qtbot.addWidget(shown)
    shown.resize(300, 400)
    shown.set_rows(
        [ListRow(f"Row {i}<br>{WORDS * (i * 7 % 5)}", f"Row {i}", i) for i in range(500)]
    )
    shown.show()
    qtbot.waitUntil(lambda: shown.verticalScrollBar().maximum() > 0)
    return shown


def wanted_height(rows: RichList, row: int) -> int:
    document = QTextDocument()
    document.setDefaultFont(app_font(13))
    document.setDocumentMargin(0)
    document.setTextWidth(rows.viewport().width() - 24)
    document.setHtml(f"<body>{rows.rows[row].html}</body>")
    return round(document.size().height()) + 14


def in_view(rows: RichList) -> dict[int, tuple[int, int]]:
    """Return the top and height of each visible row."""
    found = {}
    for number in range(len(rows.rows)):
        rect = rows.visualRect(rows.model().index(number, 0))
        if rect.isValid() and rect.bottom() >= 0 and rect.top() <= rows.viewport().height():
            found[number] = (rect.top(), rect.height())
    return found


def test_visible_rows_are_as_high_as_their_text_at_any_scroll_position(rows: RichList) -> None:
    bar = rows.verticalScrollBar()
    for share in (0.0, 0.5, 0.13, 1.0, 0.9):
        bar.setValue(round(bar.maximum() * share))
        seen = in_view(rows)
        assert len(seen) > 2
        for number, (_, height) in seen.items():
            assert height == wanted_height(rows, number)


def test_the_last_row_can_be_scrolled_to(rows: RichList, qtbot: QtBot) -> None:
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_End)
    assert rows.currentIndex().row() == 499
    top, height = in_view(rows)[499]
    assert top + height <= rows.viewport().height() + 1


def test_scrolling_up_moves_visible_rows_by_the_scrolled_distance_only(rows: RichList) -> None:
    bar = rows.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    for _ in range(30):
        seen = in_view(rows)
        number = next(n for n, (top, _) in seen.items() if top > rows.viewport().height() // 2)
        bar.setValue(bar.value() - 37)
        now, _ = in_view(rows)[number]
        assert now == seen[number][0] + 37


def test_the_arrow_keys_move_through_all_rows(rows: RichList, qtbot: QtBot) -> None:
    rows.setFocus()
    rows.setCurrentIndex(rows.model().index(0, 0))
    for number in range(1, 60):
        qtbot.keyClick(rows, Qt.Key.Key_Down)
        assert rows.currentIndex().row() == number
        top, height = in_view(rows)[number]
        assert top >= 0
        assert top + height <= rows.viewport().height() + 1


def test_a_row_far_down_can_be_chosen(rows: RichList, qtbot: QtBot) -> None:
    rows.verticalScrollBar().setValue(rows.verticalScrollBar().maximum() * 2 // 3)
    number, (top, height) = list(in_view(rows).items())[2]
    with qtbot.waitSignal(rows.chosen) as chosen:
        pos = rows.visualRect(rows.model().index(number, 0)).center()
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=pos)
    assert chosen.args == [number]
    assert height > 0 < top + height


def test_a_row_may_be_gone_when_it_was_chosen(rows: RichList, qtbot: QtBot) -> None:
    rows.chosen.connect(lambda _: rows.set_rows(()))
    pos = rows.visualRect(rows.model().index(0, 0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=pos)
    assert not rows.rows


def test_the_colours_of_rows_follow_the_theme(rows: RichList, qtbot: QtBot) -> None:
    theme = AppTheme(Settings())
    shown = RichList(theme, "Rows")
    qtbot.addWidget(shown)
    shown.resize(300, 100)
    block = "\u2588" * 40
    shown.set_rows([ListRow(f"<b class='accent'>{block}</b>", "Row", 1)])
    shown.show()
    for name in ("light", "dark"):
        theme.choose(name)
        accent = QColor(theme.colours.accent)
        qtbot.waitUntil(lambda accent=accent: colour_count(shown, accent) > 100, timeout=2000)


def colour_count(shown: RichList, colour: QColor) -> int:
    """Return how many pixels of a list have a colour."""
    image = shown.viewport().grab().toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixelColor(x, y) == colour for x, y in points)


def test_other_rows_are_as_high_as_their_text_wherever_the_list_was_scrolled_to(
    rows: RichList,
) -> None:
    text = "Words "
    for share in (1.0, 0.4):
        for counts in ((120, 128), (20, 90, 140), (140, 15, 30), (6, 200)):
            bar = rows.verticalScrollBar()
            bar.setValue(round(share * bar.maximum()))
            for count in counts:
                rows.set_rows(
                    [ListRow(text * (number * 37 % 100), text) for number in range(count)]
                )
                QApplication.processEvents()
                for row, (_, height) in in_view(rows).items():
                    assert height == wanted_height(rows, row), (share, counts, count)
