"""Two windows of one program look the same."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from conceptmap.ui.commands.command_table import find_command
from conceptmap.ui.window import MainWindow


def corner(window: MainWindow) -> QColor:
    """Return the colour of the map where nothing is drawn."""
    return window.map_view.grab().toImage().pixelColor(2, window.map_view.height() // 2)


def test_a_theme_chosen_in_one_window_colours_the_map_and_the_panels_of_both(
    new_window: Callable[[], MainWindow], small_vault: Path, qtbot: QtBot
) -> None:
    both = (new_window(), new_window())
    for window in both:
        with qtbot.waitSignal(window.session.opened, timeout=60_000):
            window.open_vault(small_vault)
    for name, dark in (("dark", True), ("light", False)):
        find_command(f"view.theme.{name}").run(both[0].context)
        for window in both:
            panel = window.docks.panel("preview").palette().color(QPalette.ColorRole.Window)
            assert (panel.lightnessF() < 0.5) == dark
            qtbot.waitUntil(lambda w=window, d=dark: (corner(w).lightnessF() < 0.5) == d)
            ticked = {
                action.objectName().rpartition(".")[2]
                for action in window.menu_bar.all_actions()
                if action.objectName().startswith("view.theme.") and action.isChecked()
            }
            assert ticked == {name}


def test_a_theme_goes_on_to_be_followed_when_the_window_that_chose_it_is_closed(
    new_window: Callable[[], MainWindow], small_vault: Path, qtbot: QtBot
) -> None:
    first, second = new_window(), new_window()
    with qtbot.waitSignal(second.session.opened, timeout=60_000):
        second.open_vault(small_vault)
    first.theme.choose("dark")
    first.close()
    second.theme.choose("light")
    qtbot.waitUntil(lambda: corner(second).lightnessF() > 0.5)
