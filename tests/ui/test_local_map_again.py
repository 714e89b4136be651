"""A local map that is shown again looks as it did, whatever was shown in between."""

from collections.abc import Callable, Mapping

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from conceptmap.ui.commands.saved_views import capture
from conceptmap.ui.navigation import show_nodes
from conceptmap.ui.panels.views import ViewsPanel
from conceptmap.ui.window import MainWindow
from tests.ui.at_rest import current, rest
from tests.ui.exploring import panel


@pytest.fixture
def window(still: None, open_groups: Callable[[], MainWindow]) -> MainWindow:
    return open_groups()


def picture(window: MainWindow) -> Mapping[str, tuple[float, float]]:
    """Return where on the screen the included nodes are, in pixels."""
    session, found = current(window), {}
    for node in np.flatnonzero(session.view_state.result.included).tolist():
        id_ = session.vault_map.topology.ids[node]
        pixel = window.map_view.pixel_of(id_)
        assert pixel is not None
        found[id_] = pixel.x(), pixel.y()
    return found


def assert_same(window: MainWindow, expected: Mapping[str, tuple[float, float]]) -> None:
    now = picture(window)
    assert now.keys() == expected.keys()
    away = max(float(np.hypot(*np.subtract(now[id_], expected[id_]))) for id_ in now)
    assert away < 1, f"a node is {away:.0f} px away"


def show_around(window: MainWindow, note: str, *depths: int, qtbot: QtBot) -> None:
    """Show a local map, and press the buttons of its depth one after another."""
    current(window).show_local_map(note)
    rest(window, qtbot)
    for depth in depths:
        choice = window.page.header.local_bar.depth_choice
        button = next(each for each in choice.buttons if each.text() == str(depth))
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        rest(window, qtbot)


def leave(window: MainWindow, qtbot: QtBot) -> None:
    current(window).show_local_map(None)
    rest(window, qtbot)


def choose(window: MainWindow, name: str, qtbot: QtBot) -> None:
    """Click a saved view."""
    views = panel(window, "views", ViewsPanel)
    assert isinstance(views, ViewsPanel)
    item = views.list.findItems(name, Qt.MatchFlag.MatchExactly)[0]
    at = views.list.visualItemRect(item).center()
    qtbot.mouseClick(views.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    rest(window, qtbot)


def test_a_saved_view_of_a_local_map_looks_as_when_it_was_saved(
    window: MainWindow, qtbot: QtBot
) -> None:
    views = panel(window, "views", ViewsPanel)
    assert isinstance(views, ViewsPanel)
    positions = current(window).positions
    positions.pin(["2 1.md"])
    rest(window, qtbot)
    whole_map = positions.whole_map
    show_around(window, "2 0.md", 2, qtbot=qtbot)
    fitted = picture(window)
    views.save(capture(window.context, "Fitted"))
    leave(window, qtbot)
    choose(window, "Fitted", qtbot)
    assert_same(window, fitted)
    window.map_view.zoom(1.4)
    rest(window, qtbot)
    moved = picture(window)
    views.save(capture(window.context, "Moved"))
    show_around(window, "3 1.md", qtbot=qtbot)
    choose(window, "Moved", qtbot)
    assert_same(window, moved)
    assert np.array_equal(positions.whole_map, whole_map)


def test_undo_and_back_show_a_local_map_as_it_was(window: MainWindow, qtbot: QtBot) -> None:
    session = current(window)
    show_around(window, "2 0.md", 2, qtbot=qtbot)
    shown = picture(window)
    leave(window, qtbot)
    session.undo_stack.undo()
    rest(window, qtbot)
    assert_same(window, shown)
    leave(window, qtbot)
    session.history.go_back()
    rest(window, qtbot)
    assert_same(window, shown)


def test_a_view_is_marked_only_while_the_map_shows_it(window: MainWindow, qtbot: QtBot) -> None:
    views = panel(window, "views", ViewsPanel)
    assert isinstance(views, ViewsPanel)
    show_around(window, "2 0.md", qtbot=qtbot)
    views.save(capture(window.context, "Local"))
    leave(window, qtbot)
    views.save(capture(window.context, "Whole"))

    def marked() -> list[str]:
        return [item.text() for item in views.list.selectedItems()]

    assert marked() == []
    choose(window, "Local", qtbot)
    assert marked() == ["Local"]
    current(window).undo_stack.undo()
    assert marked() == []
    current(window).undo_stack.redo()
    assert marked() == ["Local"]
    choose(window, "Whole", qtbot)
    assert marked() == ["Whole"]
    current(window).view_state.change_settings("Filter", query="tag:#group3")
    assert marked() == []


def test_notes_that_are_not_on_a_local_map_are_told_of(window: MainWindow, qtbot: QtBot) -> None:
    session = current(window)
    show_around(window, "2 0.md", qtbot=qtbot)
    window.message.hide()
    show_nodes(window.context, ("2 1.md",))
    assert not window.message.isVisible()
    for ids, words in [(("6 1.md", "6 2.md"), "These notes are"), (("6 1.md",), "6 1 is")]:
        show_nodes(window.context, ids)
        texts = [label.text() for label in window.message.findChildren(QLabel)]
        assert f"{words} not on this local map" in texts
        assert session.selected_ids == ids
    rest(window, qtbot)
    button = next(
        each for each in window.message.findChildren(QPushButton) if each.text() == "Whole map"
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert session.view_state.settings.local is None
    assert session.selected_ids == ("6 1.md",)
