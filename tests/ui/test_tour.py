"""A first map comes with a tour of three steps, which goes on by itself and can be left."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from conceptmap.ui.dialogs.whats_here import whats_here_html
from conceptmap.ui.panels.registry import panel_specs
from conceptmap.ui.tour import STEPS
from conceptmap.ui.window import MainWindow
from tests.ui.exploring import OpenVault


def button(window: MainWindow, text: str) -> QPushButton:
    return next(each for each in window.tour.findChildren(QPushButton) if each.text() == text)


def test_the_tour_covers_nothing_of_the_map_and_goes_on_as_its_steps_are_done(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    qtbot.waitUntil(window.tour.isVisible)
    assert window.tour.geometry().top() >= window.map_view.geometry().bottom()
    window.context.messages.show_message("Nor does a message cover it")
    top = window.tour.mapTo(window.page, window.tour.rect().topLeft()).y()
    qtbot.waitUntil(lambda: window.message.geometry().bottom() < top)
    window.message.hide()
    window.session.current.select("Hub.md")
    assert window.tour.step == 1
    qtbot.keyClicks(window.map_view, "al")
    qtbot.waitUntil(lambda: window.tour.step == 2)
    qtbot.keyClick(window.page.command_palette.line, Qt.Key.Key_Escape)
    window.docks.show("filter")
    qtbot.waitUntil(lambda: not window.tour.isVisible())
    # What is done last may be typing, which goes on where it began.
    window.tour.begin(window.context)
    window.docks.toggle("filter")
    window.docks.toggle("filter")
    qtbot.waitUntil(lambda: window.tour.step == 1)
    window.map_view.setFocus()
    qtbot.keyClicks(window.map_view, "a")
    qtbot.waitUntil(lambda: not window.tour.isVisible())
    qtbot.keyClicks(window.focusWidget(), "lpha")
    assert window.page.command_palette.line.text() == "alpha"


def test_the_tour_skips_what_was_done_before_it_asks(
    open_in_new_window: Callable[[Path], MainWindow], small_vault: Path, qtbot: QtBot
) -> None:
    window = open_in_new_window(small_vault)
    qtbot.waitUntil(window.tour.isVisible)
    qtbot.keyClicks(window.map_view, "al")
    qtbot.waitUntil(window.page.command_palette.isVisible)
    qtbot.keyClick(window.page.command_palette, Qt.Key.Key_Escape)
    assert window.tour.step == 0
    window.session.current.select("Hub.md")
    assert window.tour.step == 2
    # In a narrow window the buttons go below the words, which keep their room.
    window.tour.setMaximumWidth(240)
    words = window.tour.findChildren(QLabel)[1]
    qtbot.waitUntil(lambda: button(window, "Leave").y() >= words.geometry().bottom())
    assert words.width() > 120


def test_the_tour_can_be_left_and_does_not_come_back(
    open_in_new_window: Callable[[Path], MainWindow], small_vault: Path, qtbot: QtBot
) -> None:
    window = open_in_new_window(small_vault)
    qtbot.waitUntil(window.tour.isVisible)
    qtbot.mouseClick(button(window, "Leave"), Qt.MouseButton.LeftButton)
    assert not window.tour.isVisible()
    assert not open_in_new_window(small_vault).tour.isVisible()


def test_the_tour_is_taken_again_from_the_menu_and_by_its_button(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    window.tour.end()
    window.menu_bar.action("help.tour").trigger()
    assert window.tour.isVisible()
    for _ in STEPS[:-1]:
        qtbot.mouseClick(button(window, "Next"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(window, "Done"), Qt.MouseButton.LeftButton)
    assert not window.tour.isVisible()


@pytest.mark.parametrize("spec", panel_specs(), ids=lambda spec: spec.name)
def test_whats_here_tells_of_every_panel(spec: object) -> None:
    assert spec.tip  # type: ignore[attr-defined]
    assert f">{spec.title}</span>" in whats_here_html(panel_specs())  # type: ignore[attr-defined]
