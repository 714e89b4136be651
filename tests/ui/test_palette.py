"""The palette and the hints: finding notes and commands by name."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from conceptmap.ui.navigation import find
from conceptmap.ui.window import MainWindow
from tests.conftest import MakeVault
from tests.ui.exploring import NOTES, OpenVault, texts


@pytest.fixture
def window(open_in_new_window: OpenVault, make_vault: MakeVault) -> MainWindow:
    return open_in_new_window(make_vault(NOTES))


def test_typing_on_the_map_finds_a_note_and_enter_flies_there(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.map_view.setFocus()
    palette = window.page.command_palette
    qtbot.keyClicks(window.map_view, "c")
    qtbot.keyClicks(palette.line, "entr")
    qtbot.waitUntil(lambda: palette.isVisible() and bool(palette.list.rows), timeout=5000)
    qtbot.waitUntil(lambda: "Middle" in palette.list.rows[0].html, timeout=5000)
    qtbot.waitUntil(lambda: "Middle.md" in window.session.current.selection.matches, timeout=5000)
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert window.session.current.selected_ids == ("Middle.md",)
    assert not palette.isVisible()
    assert window.session.current.selection.matches == ()


def test_opening_the_palette_hides_a_hint_but_not_a_message(window: MainWindow) -> None:
    window.message.show_message("This need not stay.", stay=False)
    find(window.context)
    assert not window.message.text
    window.message.show_message("This is to stay.")
    find(window.context)
    assert window.message.text == "This is to stay."


def test_the_palette_finds_commands_and_escape_closes_it(window: MainWindow, qtbot: QtBot) -> None:
    find(window.context, ">fit map")
    palette = window.page.command_palette
    qtbot.waitUntil(lambda: any("Fit map" in row for row in texts(palette.list)), timeout=5000)
    qtbot.keyClick(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert window.session.current.selected_ids == ()
