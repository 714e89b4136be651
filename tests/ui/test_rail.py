"""The rail at the left: one panel at a time, by the mouse and by keys, at any size."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QTabBar
from pytestqt.qtbot import QtBot

from conceptmap.model.view_settings import ColourGroup
from conceptmap.ui.commands.command_table import find_command
from conceptmap.ui.commands.rail_commands import RAIL
from conceptmap.ui.docks import MIN_LEFT_PX
from conceptmap.ui.panel_spec import LEFT
from conceptmap.ui.panels.registry import panel_specs
from conceptmap.ui.rail import RailButton
from conceptmap.ui.window import MainWindow

OpenVault = Callable[[Path], MainWindow]

AT_LEFT = [spec.name for spec in panel_specs() if spec.area == LEFT]


def button(window: MainWindow, text: str) -> RailButton:
    return next(each for each in window.rail.buttons if each.text() == text)


def click(window: MainWindow, text: str, qtbot: QtBot) -> None:
    qtbot.mouseClick(button(window, text), Qt.MouseButton.LeftButton)
    qtbot.wait(20)


def shown_at_left(window: MainWindow) -> list[str]:
    return [name for name in AT_LEFT if window.docks[name].isVisible()]


def test_the_rail_has_the_commands_of_the_table_with_names_and_shortcuts(
    open_vault: OpenVault, small_vault: Path
) -> None:
    window = open_vault(small_vault)
    assert [each.text() for each in window.rail.buttons] == [
        "Find",
        "Ask",
        "Filter",
        "Colours",
        "Local map",
        "Path",
        "Insights",
        "Changes",
        "Views",
        "Time",
        "Display",
        "Export",
    ]
    for id_, each in zip(RAIL, window.rail.buttons, strict=True):
        command = find_command(id_)
        assert not each.icon().isNull()
        assert each.accessibleName() == each.text()
        assert each.toolTip().startswith(str(command.tip))
        assert command.shortcut_text in each.toolTip()
        assert each.isCheckable() == (command.checked is not None)
    panel_commands = {f"panel.{name}" for name in AT_LEFT} - {"panel.problems"}
    assert panel_commands <= set(RAIL)


@pytest.mark.parametrize("size", [QSize(800, 600), QSize(1280, 800), QSize(2560, 1440)])
def test_each_button_opens_one_panel_in_the_place_and_width_of_the_one_before(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot, size: QSize
) -> None:
    window = open_vault(small_vault)
    window.resize(size)
    qtbot.wait(50)
    places = set()
    for text in ("Find", "Filter", "Colours", "Path", "Insights", "Views", "Display", "Find"):
        click(window, text, qtbot)
        (name,) = shown_at_left(window)
        assert window.docks[name].windowTitle() == text
        places.add(window.docks[name].geometry().getRect())
        checked = [each.text() for each in window.rail.buttons if each.isChecked()]
        assert checked == [text]
        tabs = [bar for bar in window.findChildren(QTabBar) if bar.isVisible()]
        assert not any(window.rect().intersects(bar.geometry()) for bar in tabs)
    assert len(places) == 1
    assert window.size() == size
    click(window, "Find", qtbot)
    assert shown_at_left(window) == []
    assert not button(window, "Find").isChecked()


def test_no_panel_at_the_left_needs_more_than_the_least_width(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    window.session.current.view_state.change_settings(
        "Groups", groups=(ColourGroup("tag:first", "#D1495B"),)
    )
    widths = {name: window.docks.show(name).minimumSizeHint().width() for name in AT_LEFT}
    assert {name: width for name, width in widths.items() if width > MIN_LEFT_PX} == {}


def test_the_map_does_not_move_while_one_panel_takes_the_place_of_another(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    click(window, "Filter", qtbot)
    window.map_view.fit(animated=False)
    sizes = []
    window.map_view.camera_changed.connect(lambda: sizes.append(window.map_view.width()))
    click(window, "Display", qtbot)
    assert len(set(sizes)) <= 1


def test_the_rail_works_by_keys_and_is_reached_by_f6(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    window.activateWindow()
    window.map_view.setFocus()
    next_part = window.menu_bar.action("go.next-part")
    next_part.trigger()
    assert window.preview.isAncestorOf(window.focusWidget())
    next_part.trigger()
    assert window.focusWidget() is button(window, "Find")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    assert window.focusWidget() is button(window, "Ask")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert shown_at_left(window) == ["ask"]
    qtbot.waitUntil(lambda: window.docks.panel("ask").isAncestorOf(window.focusWidget()))
    next_part.trigger()
    assert window.focusWidget() is window.map_view
    for key, text in (
        (Qt.Key.Key_End, "Export"),
        (Qt.Key.Key_Down, "Export"),
        (Qt.Key.Key_Up, "Display"),
        (Qt.Key.Key_Home, "Find"),
    ):
        window.rail.focus_tools()
        qtbot.keyClick(window.focusWidget(), key)
        assert window.focusWidget() is button(window, text)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert shown_at_left(window) == ["search"]
    window.rail.focus_tools()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.focusWidget() is window.map_view


def test_names_go_where_there_is_no_room_and_by_choice_also_at_the_next_start(
    new_window: Callable[[], MainWindow], small_vault: Path, qtbot: QtBot
) -> None:
    def start() -> MainWindow:
        window = new_window()
        with qtbot.waitSignal(window.session.opened, timeout=60_000):
            window.open_vault(small_vault)
        qtbot.wait(20)
        return window

    window = start()
    wide = window.rail.width()
    window.resize(1000, 500)
    qtbot.waitUntil(lambda: window.rail.width() < wide)
    narrow = window.rail.width()
    window.resize(1000, 800)
    qtbot.waitUntil(lambda: window.rail.width() == wide)
    window.menu_bar.action("view.rail-names").trigger()
    qtbot.waitUntil(lambda: window.rail.width() == narrow)
    window.close()
    again = start()
    qtbot.waitUntil(lambda: again.rail.width() == narrow)
    assert not again.menu_bar.action("view.rail-names").isChecked()


def test_the_local_map_and_the_time_lapse_are_ticked_while_they_are_shown(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    assert not button(window, "Local map").isEnabled()
    window.session.current.select("Hub.md")
    click(window, "Local map", qtbot)
    assert button(window, "Local map").isChecked()
    assert window.session.current.view_state.settings.local is not None
    click(window, "Local map", qtbot)
    assert not button(window, "Local map").isChecked()
    click(window, "Time", qtbot)
    assert button(window, "Time").isChecked()
    assert window.page.time_lapse.isVisible()
    qtbot.keyClick(window.page.time_lapse.slider, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not button(window, "Time").isChecked(), timeout=3000)


def test_there_is_no_rail_on_the_start_page_nor_on_the_full_screen(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    assert window.rail.isVisible()
    window.full_screen.set_active(True)
    assert not window.rail.isVisible()
    window.full_screen.set_active(False)
    assert window.rail.isVisible()
    window.session.close()
    assert not window.rail.isVisible()


def test_what_was_found_glows_only_while_the_panel_find_is_shown(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    selection = window.session.current.selection
    click(window, "Find", qtbot)
    qtbot.keyClicks(window.docks.panel("search").query_line, "links")
    qtbot.waitUntil(lambda: list(selection.matches) == ["Lone.md"], timeout=10_000)
    click(window, "Filter", qtbot)
    assert not selection.matches
    click(window, "Find", qtbot)
    qtbot.waitUntil(lambda: list(selection.matches) == ["Lone.md"], timeout=10_000)
