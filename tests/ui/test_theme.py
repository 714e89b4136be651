"""The theme: the windows of the application agree, in their maps and in their panels."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from conceptmap.render.theme import load_theme
from conceptmap.ui.panels.filter import FilterPanel
from conceptmap.ui.panels.links import LinksPanel
from conceptmap.ui.panels.paths import PathsPanel
from conceptmap.ui.panels.rich_list import RichList
from conceptmap.ui.panels.search import SearchPanel
from conceptmap.ui.settings import Settings
from conceptmap.ui.window import MainWindow
from tests.cases import case
from tests.conftest import MakeVault

NewWindow = Callable[[], MainWindow]

COLOUR = re.compile("#[0-9A-F]{6}")


@pytest.fixture
def windows(new_window: NewWindow, make_vault: MakeVault, qtbot: QtBot) -> list[MainWindow]:
    """Return two windows with a vault each, in the light theme, with the filter panel shown."""
    windows = []
    for number in range(2):
        window = new_window()
        windows.append(window)
        with qtbot.waitSignal(window.session.opened, timeout=60_000):
            window.open_vault(make_vault({"Note.md": "alone"}, f"vault{number}"))
        window.docks.show("filter")
    windows[0].theme.choose("light")
    return windows


def colours(window: MainWindow) -> dict[str, str]:
    """Return the colours that are seen in a window, by where."""
    panel = window.docks.show("filter")
    view, preview = window.map_view, window.preview
    hint = next(label for label in panel.findChildren(QLabel) if label.text())
    return {
        "map": view.grab().toImage().pixelColor(3, 3).name().upper(),
        "panel": panel.palette().color(QPalette.ColorRole.Window).name().upper(),
        "panel text": panel.palette().color(QPalette.ColorRole.WindowText).name().upper(),
        "hint": hint.palette().color(QPalette.ColorRole.WindowText).name().upper(),
        "preview": preview.browser.palette().color(QPalette.ColorRole.Base).name().upper(),
        "header": window.page.header.grab().toImage().pixelColor(QPoint(2, 2)).name().upper(),
    }


def test_a_theme_that_is_chosen_in_one_window_is_that_of_all(
    windows: list[MainWindow], qtbot: QtBot
) -> None:
    for chosen_in in [0, 1]:
        with case(chosen_in):
            for name in ("dark", "light", "dark"):
                windows[chosen_in].theme.choose(name)
                theme = load_theme(name)
                qtbot.wait(50)
                first, second = map(colours, windows)
                assert first == second
                assert first["map"] == theme.background.upper()
                assert first["panel"] == first["preview"] == first["header"] == theme.panel.upper()
                assert first["panel text"] == theme.text.upper()
                assert first["hint"] == theme.muted_text.upper()


def test_a_window_that_is_opened_later_has_the_theme_of_the_others(
    windows: list[MainWindow], new_window: NewWindow, make_vault: MakeVault, qtbot: QtBot
) -> None:
    windows[0].theme.choose("dark")
    later = new_window()
    with qtbot.waitSignal(later.session.opened, timeout=60_000):
        later.open_vault(make_vault({"Note.md": "alone"}, "later"))
    assert colours(later) == colours(windows[1])
    assert Settings().theme == "dark"


def test_a_theme_is_chosen_again_after_a_window_is_closed(
    windows: list[MainWindow], qtbot: QtBot
) -> None:
    windows[1].close()
    qtbot.wait(50)
    windows[0].theme.choose("dark")
    qtbot.wait(50)
    assert colours(windows[0])["map"] == load_theme("dark").background.upper()
    assert QApplication.palette().color(QPalette.ColorRole.Window).name().upper() == (
        load_theme("dark").panel.upper()
    )


def test_nothing_that_is_shown_keeps_a_colour_of_the_theme_before(
    open_vault: Callable[[Path], MainWindow], make_vault: MakeVault, qtbot: QtBot
) -> None:
    notes = {"Start.md": "# Top\nSee [[End]] and [[Nowhere]].\n", "End.md": "[[Start]] words"}
    window = open_vault(make_vault(notes))
    window.theme.choose("light")
    session = window.session.current
    links, paths = window.docks.show("links"), window.docks.show("connection")
    search, filters = window.docks.show("search"), window.docks.show("filter")
    assert isinstance(links, LinksPanel)
    assert isinstance(paths, PathsPanel)
    assert isinstance(search, SearchPanel)
    assert isinstance(filters, FilterPanel)
    window.docks.show("links")
    session.select("Start.md")
    qtbot.waitUntil(lambda: len(links.list.rows) >= 4, timeout=10_000)
    window.docks.show("connection")
    paths.find_paths("Start.md", None)
    paths.find_paths("Start.md", "End.md")
    qtbot.waitUntil(lambda: len(paths.list.rows) >= 3, timeout=10_000)
    window.docks.show("search")
    qtbot.keyClicks(search.query_line, "words")
    qtbot.waitUntil(lambda: len(search.list.rows) == 1, timeout=10_000)
    window.docks.show("filter")
    qtbot.keyClicks(filters.query_field.line_edit, "(")
    qtbot.keyClick(filters.query_field.line_edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(filters.query_field.error), timeout=10_000)
    window.theme.choose("dark")
    qtbot.wait(100)
    texts = [label.text() for label in window.findChildren(QLabel)]
    texts += [row.html for rows in window.findChildren(RichList) for row in rows.rows]
    dark = set(COLOUR.findall(str(load_theme("dark")).upper()))
    light = set(COLOUR.findall(str(load_theme("light")).upper())) - dark
    assert [text for text in texts if set(COLOUR.findall(text.upper())) & light] == []
    paths.clear()
    assert set(COLOUR.findall(str([label.text() for label in paths.findChildren(QLabel)]))) <= dark
