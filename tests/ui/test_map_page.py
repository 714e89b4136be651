"""The page of the map: local map, history, full screen, and what is restored."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from conceptmap.core.resources import resource_path
from conceptmap.ui.navigation import toggle_local_map
from conceptmap.ui.window import MainWindow
from tests.conftest import MakeVault
from tests.ui.exploring import NOTES, OpenVault, count, wait_until_settled


@pytest.fixture
def window(open_in_new_window: OpenVault, make_vault: MakeVault) -> MainWindow:
    return open_in_new_window(make_vault(NOTES))


def test_the_labels_of_regions_are_in_view_on_a_new_map(
    open_in_new_window: OpenVault, qtbot: QtBot
) -> None:
    window = open_in_new_window(resource_path("sample"))
    view_state, view = window.session.current.view_state, window.map_view
    wait_until_settled(window, qtbot)
    qtbot.waitUntil(lambda: view_state.geometry is not None, timeout=10_000)
    qtbot.wait(600)
    assert view_state.geometry is not None
    assert view_state.geometry.labels.regions
    for name in view_state.geometry.labels.regions:
        across, down = view.camera.to_pixel(name.x, name.y)
        if name.min_zoom <= view.camera.scale:
            assert name.width / 2 <= across <= view.width() - name.width / 2
            assert name.height / 2 <= down <= view.height() - name.height / 2


def test_a_local_map_shows_the_neighbours_and_is_undone(window: MainWindow, qtbot: QtBot) -> None:
    wait_until_settled(window, qtbot)
    window.session.current.select("Start.md")
    toggle_local_map(window.context)
    qtbot.waitUntil(lambda: count(window) == 3, timeout=5000)
    assert not window.session.current.is_visible("Far/Away.md")
    before = window.session.current.positions.whole_map.copy()
    qtbot.mouseClick(
        window.page.header.local_bar.depth_choice.buttons[2], Qt.MouseButton.LeftButton
    )
    qtbot.waitUntil(lambda: count(window) == 4, timeout=5000)
    toggle_local_map(window.context)
    qtbot.waitUntil(lambda: count(window) == 5, timeout=5000)
    wait_until_settled(window, qtbot)
    assert np.abs(window.session.current.positions.whole_map - before).max() < 0.01
    window.session.current.undo_stack.undo()
    qtbot.waitUntil(lambda: count(window) == 4, timeout=5000)


def test_back_and_forward_work_by_keys_and_mouse_buttons(window: MainWindow, qtbot: QtBot) -> None:
    for id_ in ("Start.md", "Middle.md", "End.md"):
        window.session.current.select(id_)
    assert window.page.header.breadcrumbs.texts == ["Start", "Middle", "End"]
    first, *_ = (
        each for each in window.page.header.findChildren(QToolButton) if each.text() == "Start"
    )
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert window.session.current.selected_ids == ("Start.md",)
    window.session.current.history.go_forward()
    window.session.current.history.go_forward()
    assert window.session.current.selected_ids == ("End.md",)
    browser = window.preview.browser.viewport()
    qtbot.mouseClick(browser, Qt.MouseButton.BackButton, pos=QPoint(5, 5))
    assert window.session.current.selected_ids == ("Middle.md",)
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.session.current.selected_ids == ("Start.md",)
    qtbot.mouseClick(browser, Qt.MouseButton.ForwardButton, pos=QPoint(5, 5))
    assert window.session.current.selected_ids == ("Middle.md",)


def test_the_full_screen_hides_panels_and_escape_restores_them(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.docks.show("filter")
    shown = {name for name in ("preview", "filter") if window.docks[name].isVisible()}
    assert shown == {"preview", "filter"}
    had_tour = window.tour.isVisible()
    window.full_screen.set_active(True)
    qtbot.wait(50)
    assert not window.page.header.isVisible()
    assert not any(window.docks[name].isVisible() for name in shown)
    assert not window.tour.isVisible()
    assert window.menuBar().height() == 0
    qtbot.keyClick(window, Qt.Key.Key_F11)  # the shortcuts of menus work as ever
    assert not window.full_screen.active
    assert window.menuBar().height() > 10
    assert window.tour.isVisible() == had_tour
    window.full_screen.set_active(True)
    qtbot.keyClick(window.map_view, Qt.Key.Key_Escape)
    assert window.page.header.isVisible()
    # Once the window has its width again; the offscreen platform's screen is a narrow one.
    qtbot.waitUntil(lambda: all(window.docks[name].isVisible() for name in shown), timeout=3000)


def test_the_selection_is_described_to_assistive_technology(window: MainWindow) -> None:
    view = window.map_view
    assert view.accessibleName() == "Map of notes"
    assert "Nothing is selected" in view.accessibleDescription()
    window.session.current.select("Middle.md")
    assert view.accessibleDescription() == "Middle. 2 neighbours: End and Start."
    window.session.current.select("Far/Away.md")
    assert view.accessibleDescription() == "Away. No links."
    window.session.current.select("Start.md", "End.md")
    assert view.accessibleDescription() == "2 notes are selected: Start and End."


def test_the_last_view_settings_are_restored_with_the_vault(
    open_in_new_window: OpenVault, make_vault: MakeVault, qtbot: QtBot
) -> None:
    root = make_vault(NOTES)
    first = open_in_new_window(root)
    first.session.current.view_state.change_settings(
        "Filter", query="tag:green", hide_filtered=True
    )
    first.close()
    second = open_in_new_window(root)
    assert second.session.current.view_state.settings.query == "tag:green"
    qtbot.waitUntil(lambda: count(second) == 2, timeout=5000)
