"""Screen readers: every control has a name, the map reads its notes, lists read their rows."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QDialog, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from conceptmap.ui.canvas.accessible_map import LINE_PX, reading_order
from conceptmap.ui.window import MainWindow
from tests.conftest import MakeVault
from tests.ui.exploring import NOTES

OpenVault = Callable[[Path], MainWindow]

Name, Description = QAccessible.Text.Name, QAccessible.Text.Description


def interface(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def names_of_items(view: QWidget) -> list[str]:
    """The names of the notes that the map reads."""
    children = (interface(view).child(n) for n in range(interface(view).childCount()))
    return [each.text(Name) for each in children if each.role() == QAccessible.Role.ListItem]


def nameless(window: QWidget) -> list[str]:
    """The controls that take the keyboard and have no name for a screen reader."""
    return [
        f"{type(each).__name__} in {type(each.parentWidget()).__name__}"
        for each in [window, *window.findChildren(QWidget)]
        if each.isVisible()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and not isinstance(each, QTabBar)
        # The list of a box opens with the name of the box.
        and not each.parentWidget().inherits("QComboBoxPrivateContainer")
        and not interface(each).text(Name).strip()
    ]


@pytest.fixture
def window(open_vault: OpenVault, make_vault: MakeVault) -> MainWindow:
    window = open_vault(make_vault(NOTES))
    window.activateWindow()
    return window


def test_every_control_has_a_name(window: MainWindow, qtbot: QtBot) -> None:
    window.session.current.select("Start.md")
    qtbot.waitUntil(lambda: window.preview.page is not None)
    window.page.time_lapse.start()
    for name in window.docks.names:
        panel = window.docks.show(name)
        if name == "groups":
            panel.add_group()
    window.preview.view.open_find_bar()
    window.page.open_palette("")
    window.session.current.show_local_map("Start.md")
    qtbot.wait(20)
    assert nameless(window) == []


@pytest.mark.parametrize(
    "command", ["file.export", "help.shortcuts", "help.panels", "help.about", "vault.reading"]
)
def test_every_control_of_a_dialog_has_a_name(
    window: MainWindow, qtbot: QtBot, command: str
) -> None:
    found: list[list[str]] = []

    def look() -> None:
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                found.append(nameless(dialog))
                dialog.reject()

    QTimer.singleShot(300, look)
    window.menu_bar.action(command).trigger()
    qtbot.waitUntil(lambda: bool(found), timeout=5000)
    assert found == [[]]


def test_the_map_reads_its_notes_line_by_line_and_the_one_that_is_selected(
    window: MainWindow, qtbot: QtBot
) -> None:
    view, session = window.map_view, window.session.current
    qtbot.waitUntil(lambda: not view.is_moving and len(names_of_items(view)) == len(NOTES))
    ids = view.notes_in_view.ids
    assert names_of_items(view) == [session.vault_map.title(id_) for id_ in ids]
    assert interface(view).text(Name) == "Map of notes"
    points = [view.pixel_of(id_) for id_ in ids]
    lines = [int(point.y() // LINE_PX) for point in points]
    assert lines == sorted(lines)
    session.select("Middle.md")
    view.setFocus()
    number = ids.index("Middle.md")
    item = interface(view).child(number)
    assert (item.text(Name), item.text(Description)) == ("Middle", "Links to 1, linked from 1")
    assert item.state().selected
    assert item.parent().role() == QAccessible.Role.List
    assert interface(view).focusChild().text(Name) == "Middle"
    assert interface(view).indexOfChild(item) == number
    centre = view.mapToGlobal(view.pixel_of("Middle.md"))
    assert item.rect().contains(centre)
    assert "1 neighbour" in interface(view).text(Description) or "2" in interface(view).text(
        Description
    )
    session.view_state.change_settings("Filter", query="zebra", hide_filtered=True)
    qtbot.waitUntil(lambda: names_of_items(view) == ["Away"], timeout=5000)
    assert item.text(Name) == "" or number == 0
    session.view_state.change_settings("Filter", query="")
    # What floats over the map is read after the notes.
    children = [interface(view).child(n) for n in range(interface(view).childCount())]
    assert any(each.role() != QAccessible.Role.ListItem for each in children)


def test_items_outlive_the_session_and_the_window(
    open_in_new_window: OpenVault, make_vault: MakeVault, qtbot: QtBot
) -> None:
    window = open_in_new_window(make_vault(NOTES))
    view = window.map_view
    qtbot.waitUntil(lambda: bool(names_of_items(view)))
    item = interface(view).child(0)
    assert item.isValid()
    window.session.close()
    assert not item.isValid()
    assert (item.text(Name), names_of_items(view)) == ("", [])
    assert item.state().invisible


def test_lists_read_their_rows(window: MainWindow, qtbot: QtBot) -> None:
    window.session.current.select("Middle.md")
    links = window.docks.show("links")
    qtbot.waitUntil(lambda: len(links.list.rows) > 2, timeout=5000)
    rows = interface(links.list)
    read = [rows.child(n).text(Name) for n in range(rows.childCount())]
    assert [text for text in read if text] == [row.plain_text for row in links.list.rows]
    page = interface(window.preview.browser)

    def words() -> str:
        return page.textInterface().text(0, page.textInterface().characterCount())

    qtbot.waitUntil(lambda: "Goes on to" in words(), timeout=5000)
    assert words().index("Middle") < words().index("Goes on to")


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 900), st.integers(0, 700)), max_size=30))
def test_points_are_read_line_by_line(points: list[tuple[int, int]]) -> None:
    array = np.array(points, np.float32).reshape(-1, 2)
    order = reading_order(array)
    assert sorted(order) == list(range(len(points)))
    read = [(points[n][1] // LINE_PX, points[n][0]) for n in order]
    assert read == sorted(read)
