"""Operators, tags, folders and properties are offered as a query is typed, in all three fields."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from conceptmap.searching.operators import OPERATORS
from conceptmap.ui.panels.query_completer import QueryCompleter
from conceptmap.ui.panels.query_field import ERROR_DELAY_MS
from conceptmap.ui.window import MainWindow
from tests.conftest import MakeVault

OpenVault = Callable[[Path], MainWindow]
Field = tuple[MainWindow, QLineEdit, QueryCompleter]

NOTES: dict[str, str | bytes] = {
    "Work/Plan.md": "---\nstatus: in progress\n---\n#project/alpha [[Log]]\n",
    "Work/Log.md": "---\nstatus: done\n---\n#project/beta\n",
    "Home.md": "#idea\n",
}


@pytest.fixture
def fields(open_vault: OpenVault, make_vault: MakeVault, qtbot: QtBot) -> Iterator[Field]:
    """Focus the three fields of one window one after the other."""
    root = make_vault(NOTES)

    def each() -> Iterator[Field]:
        window = open_vault(root)
        for name in ("filter", "groups", "search"):
            if window.session.current is None:
                open_vault(root)
            window.activateWindow()
            panel = window.docks.show(name)
            if name == "groups":
                panel.add_group()
                query_field = panel._group_rows[0].query_field
                line, completer = query_field.line_edit, query_field.completer
            elif name == "filter":
                line, completer = panel.query_field.line_edit, panel.query_field.completer
            else:
                line, completer = panel.query_line, panel.completer
            line.clear()
            line.setFocus()
            vocabulary = window.session.current.query_vocabulary
            qtbot.waitUntil(lambda vocabulary=vocabulary: bool(vocabulary.current.tags))
            yield window, line, completer

    return each()


def labels(completer: QueryCompleter) -> list[str]:
    return [each.label for each in completer.suggestions]


def test_typing_and_keys_complete_a_query(fields: Iterator[Field], qtbot: QtBot) -> None:
    for window, line, completer in fields:
        assert not completer.is_open
        qtbot.keyClick(line, Qt.Key.Key_Down)
        assert labels(completer) == [each.syntax for each in OPERATORS.values()]
        assert [each.help for each in completer.suggestions] == [
            str(each.help) for each in OPERATORS.values()
        ]
        qtbot.keyClick(line, Qt.Key.Key_Escape)
        assert not completer.is_open
        qtbot.keyClicks(line, "ta")
        assert labels(completer)[0] == "tag:name"
        qtbot.keyClick(line, Qt.Key.Key_Down)
        assert completer.chosen == 0
        qtbot.keyClick(line, Qt.Key.Key_Return)
        assert line.text() == "tag:"
        assert labels(completer)[:2] == ["project", "idea"]
        if window.docks.is_shown("filter"):
            # An error below the line would push the list away that says what is missing.
            qtbot.wait(ERROR_DELAY_MS + 100)
            assert completer.is_open
        qtbot.keyClicks(line, "be")
        assert labels(completer) == ["project/beta"]
        qtbot.keyClick(line, Qt.Key.Key_Tab)
        assert line.text() == "tag:#project/beta"
        assert line.hasFocus()
        assert not completer.is_open
        qtbot.keyClicks(line, " OR [sta")
        qtbot.keyClick(line, Qt.Key.Key_Tab)
        assert line.text() == "tag:#project/beta OR [status:"
        qtbot.keyClicks(line, "prog")
        qtbot.keyClick(line, Qt.Key.Key_Tab)
        assert line.text() == 'tag:#project/beta OR [status:"in progress"]'
        assert not completer.is_open


def test_enter_means_what_is_typed_unless_a_row_was_chosen(
    fields: Iterator[Field], qtbot: QtBot
) -> None:
    for _, line, completer in fields:
        qtbot.keyClicks(line, "pro")
        assert completer.is_open
        assert completer.chosen == -1
        entered: list[str] = []
        line.returnPressed.connect(lambda entered=entered, line=line: entered.append(line.text()))
        qtbot.keyClick(line, Qt.Key.Key_Return)
        assert entered == ["pro"]
        assert not completer.is_open
        assert line.text() == "pro"


def test_escape_closes_the_list_then_clears_the_line_and_up_leaves_the_list(
    fields: Iterator[Field], qtbot: QtBot
) -> None:
    for window, line, completer in fields:
        qtbot.keyClicks(line, "pa")
        qtbot.keyClick(line, Qt.Key.Key_Down)
        qtbot.keyClick(line, Qt.Key.Key_Up)
        assert (completer.is_open, completer.chosen) == (True, -1)
        qtbot.keyClick(line, Qt.Key.Key_Escape)
        assert (completer.is_open, line.text()) == (False, "pa")
        assert window.focusWidget() is line
        qtbot.keyClick(line, Qt.Key.Key_Escape)
        assert line.text() == ""


def test_tab_is_no_trap(fields: Iterator[Field], qtbot: QtBot) -> None:
    for window, line, completer in fields:
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
        assert completer.is_open
        qtbot.keyClick(line, Qt.Key.Key_Tab)
        assert not completer.is_open
        assert window.focusWidget() is not line
        assert line.text() == ""


@pytest.mark.parametrize("size", [QSize(800, 600), QSize(1280, 800)])
def test_the_mouse_takes_a_suggestion_and_the_list_stays_in_the_window(
    fields: Iterator[Field], qtbot: QtBot, size: QSize
) -> None:
    for window, line, completer in fields:
        window.resize(size)
        qtbot.wait(30)
        line.setFocus()
        qtbot.keyClicks(line, "tag:al")
        popup = completer._popup
        assert popup is not None
        assert window.rect().contains(popup.geometry())
        at_line = line.mapTo(window, QPoint(0, 0))
        assert not popup.geometry().contains(at_line)
        rows = popup.list
        at = rows.visualRect(rows.model().index(0, 0)).center()
        qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert line.text() == "tag:#project/alpha"
        assert line.hasFocus()
        assert not completer.is_open


def test_the_list_goes_when_the_line_loses_the_keyboard_or_its_vault(
    fields: Iterator[Field], qtbot: QtBot
) -> None:
    for window, line, completer in fields:
        qtbot.keyClicks(line, "ta")
        assert completer.is_open
        window.map_view.setFocus()
        assert not completer.is_open
        line.setFocus()
        qtbot.keyClicks(line, "g")
        popup = completer._popup
        window.session.close()
        qtbot.wait(50)
        assert not _is_visible(popup)


def _is_visible(popup: object) -> bool:
    try:
        return popup.isVisible()  # type: ignore[attr-defined]
    except RuntimeError:
        return False
