"""Whatever is typed on the map finds a note: no letter or sign is a command there."""

from collections.abc import Callable
from pathlib import Path
from string import ascii_letters, digits, punctuation

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QTextBrowser
from pytestqt.qtbot import QtBot

from conceptmap.ui.canvas.keyboard import typed_text
from conceptmap.ui.window import MainWindow
from tests.conftest import MakeVault

OpenVault = Callable[[Path], MainWindow]
NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(open_vault: OpenVault, make_vault: MakeVault, qtbot: QtBot) -> MainWindow:
    window = open_vault(make_vault({"C++.md": "[[Film]]", "Film.md": "", "What?.md": "[[Film]]"}))
    qtbot.waitSignal(window.session.settled, timeout=60_000).wait()
    window.map_view.setFocus()
    return window


def test_every_letter_and_sign_opens_the_palette_with_it(window: MainWindow) -> None:
    camera, palette = window.map_view.camera, window.page.command_palette
    for letter in [*ascii_letters, *digits, *punctuation, *"éßжの"]:
        window.map_view.setFocus()
        if letter.isascii():
            QTest.keyClicks(window.map_view, letter)
        else:
            press(window, Qt.Key.Key_unknown, letter)
        assert palette.isVisible(), letter
        assert palette.line.text() == letter
        assert window.map_view.camera == camera
        assert window.findChildren(QDialog) == []
        QTest.keyClick(palette.line, Qt.Key.Key_Escape)
        assert not palette.isVisible()


def test_a_name_is_typed_from_its_first_letter_on(window: MainWindow) -> None:
    palette = window.page.command_palette
    for name in ("f", "C++", "What?", "film", "+", "/", "-", "=1"):
        window.map_view.setFocus()
        QTest.keyClicks(window.map_view, name[0])
        QTest.keyClicks(palette.line, name[1:])
        assert palette.line.text() == name
        QTest.keyClick(palette.line, Qt.Key.Key_Escape)


def test_a_letter_with_shift_is_typed_and_one_with_ctrl_or_alt_is_not(window: MainWindow) -> None:
    for modifier in (CONTROL, ALT):
        press(window, Qt.Key.Key_J, "j", modifier)
        assert not window.page.command_palette.isVisible()
    press(window, Qt.Key.Key_F, "F", SHIFT)
    assert window.page.command_palette.line.text() == "F"


def test_a_letter_that_an_input_method_makes_is_typed(window: MainWindow) -> None:
    assert window.map_view.inputMethodQuery(Qt.InputMethodQuery.ImEnabled)
    event = QInputMethodEvent("", [])
    event.setCommitString("日本")
    QApplication.sendEvent(window.map_view, event)
    assert window.page.command_palette.line.text() == "日本"


def test_the_alt_gr_key_types_on_every_system(monkeypatch: pytest.MonkeyPatch) -> None:
    for system, modifiers in (("win32", CONTROL | ALT), ("darwin", ALT), ("linux", NONE)):
        monkeypatch.setattr("sys.platform", system)
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_At, modifiers, "@")
        assert typed_text(event) == "@"


def test_the_view_is_zoomed_and_fitted_with_ctrl_and_keys_that_type_nothing(
    window: MainWindow, qtbot: QtBot
) -> None:
    view = window.map_view
    view.fit(animated=False)
    fitted = view.camera.scale
    for key, modifier in (
        (Qt.Key.Key_Plus, CONTROL),
        (Qt.Key.Key_Equal, CONTROL),
        (Qt.Key.Key_PageUp, NONE),
    ):
        before = view.camera.scale
        qtbot.keyClick(view, key, modifier)
        qtbot.waitUntil(lambda: view.camera.scale > 1.2 * before, timeout=2000)  # noqa: B023
        qtbot.wait(200)
    for key, modifier in ((Qt.Key.Key_Minus, CONTROL), (Qt.Key.Key_PageDown, NONE)):
        before = view.camera.scale
        qtbot.keyClick(view, key, modifier)
        qtbot.waitUntil(lambda: view.camera.scale < before / 1.2, timeout=2000)  # noqa: B023
        qtbot.wait(200)
    for key, modifier in ((Qt.Key.Key_0, CONTROL), (Qt.Key.Key_Home, NONE)):
        view.zoom(2, duration_ms=0)
        qtbot.keyClick(view, key, modifier)
        qtbot.waitUntil(lambda: view.camera.scale == pytest.approx(fitted), timeout=2000)
    assert not window.page.command_palette.isVisible()


def test_the_shortcut_sheet_has_a_key_that_types_nothing(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window.map_view, Qt.Key.Key_F1)
    assert window.findChild(QTextBrowser, "shortcut sheet") is not None


def press(
    window: MainWindow, key: Qt.Key, text: str, modifiers: Qt.KeyboardModifier = NONE
) -> None:
    """Press a key that types a text, which QTest has no key for."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)
    QApplication.sendEvent(window.map_view, event)
