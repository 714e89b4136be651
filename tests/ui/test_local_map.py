"""The local map in a window: links among the neighbours are drawn and picked, or not."""

from collections.abc import Callable
from math import hypot
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QMenu
from pytestqt.qtbot import QtBot

from conceptmap.core.errors import UserError
from conceptmap.exporting.formats import FORMATS
from conceptmap.exporting.graph_records import edge_records
from conceptmap.ui.commands.exporting import export_source, whole_text
from conceptmap.ui.dialogs.export import SELECTION, ExportOptions
from conceptmap.ui.window import MainWindow
from tests.conftest import MakeVault

OpenVault = Callable[[Path], MainWindow]

TRIANGLE: dict[str, str | bytes] = {"M.md": "[[N]] [[O]]", "N.md": "[[O]]", "O.md": ""}


@pytest.fixture
def window(open_vault: OpenVault, make_vault: MakeVault, qtbot: QtBot) -> MainWindow:
    """Return a window with the local map of one corner of a triangle."""
    window = open_vault(make_vault(TRIANGLE))
    qtbot.waitSignal(window.session.settled, timeout=60_000).wait()
    window.session.current.select("M.md")
    window.session.current.show_local_map("M.md")
    window.session.current.select()
    qtbot.waitUntil(lambda: checkbox(window).isVisible(), timeout=5000)
    return window


def status(window: MainWindow) -> list[str]:
    return [label.text() for label in window.statusBar().findChildren(QLabel)]


def checkbox(window: MainWindow) -> QCheckBox:
    boxes = window.findChildren(QCheckBox)
    return next(box for box in boxes if box.text() == "Neighbour links")


def drawn_links(window: MainWindow) -> int:
    render_input = window.map_view.item.render_input()
    assert render_input is not None
    assert render_input.edge_order is not None
    return len(render_input.edge_order.edges)


def middle_between(window: MainWindow, first: str, second: str) -> QPointF:
    one, other = window.map_view.pixel_of(first), window.map_view.pixel_of(second)
    assert one is not None
    assert other is not None
    return QPointF((one.x() + other.x()) / 2, (one.y() + other.y()) / 2)


def picked(window: MainWindow) -> set[str] | None:
    """Return the ends of the link at the middle between the two neighbours."""
    found = window.map_view.edge_at(middle_between(window, "N.md", "O.md"))
    return None if found is None else set(found)


def test_links_among_neighbours_disappear_and_come_back_with_the_checkbox(
    window: MainWindow, qtbot: QtBot
) -> None:
    session, box = window.session.current, checkbox(window)
    qtbot.waitSignal(session.settled, timeout=20_000).wait()
    qtbot.waitUntil(lambda: drawn_links(window) == 3, timeout=5000)
    qtbot.waitUntil(lambda: picked(window) == {"N.md", "O.md"}, timeout=5000)
    at_box = QPoint(8, box.height() // 2)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=at_box)
    qtbot.waitUntil(lambda: drawn_links(window) == 2, timeout=5000)
    assert picked(window) is None
    session.select("N.md")
    qtbot.keyClick(window.map_view, Qt.Key.Key_Tab)
    assert session.selected_ids == ("M.md",)
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: drawn_links(window) == 3, timeout=5000)
    assert box.isChecked()


def test_links_that_are_hidden_do_not_pull_and_are_not_exported(
    window: MainWindow, qtbot: QtBot
) -> None:
    session, box = window.session.current, checkbox(window)

    def distance(first: str, second: str) -> float:
        one, other = session.position_of(first), session.position_of(second)
        assert one is not None
        assert other is not None
        return hypot(one[0] - other[0], one[1] - other[1])

    def spread() -> float:
        return distance("N.md", "O.md") / distance("M.md", "N.md")

    def exported_links() -> int:
        source = export_source(window.context, ExportOptions(FORMATS["json"]))
        assert source is not None
        return len(edge_records(source, lambda *_: None))

    qtbot.waitSignal(session.settled, timeout=20_000).wait()
    assert spread() < 1.3
    assert exported_links() == 3
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    qtbot.waitUntil(lambda: drawn_links(window) == 2, timeout=5000)
    qtbot.waitSignal(session.settled, timeout=20_000).wait()
    assert spread() > 1.5
    assert exported_links() == 2


def test_the_middle_of_a_local_map_leaves_what_is_two_links_away_as_it_is(
    open_in_new_window: OpenVault, make_vault: MakeVault, qtbot: QtBot
) -> None:
    chain: dict[str, str | bytes] = {f"{i}.md": f"[[{i + 1}]]" for i in range(9)}
    window = open_in_new_window(make_vault(chain))
    session, highlight = window.session.current, window.map_view.highlight_animator
    session.select("2.md")
    qtbot.waitUntil(lambda: highlight.highlight.dimming == 1)
    session.show_local_map("2.md")
    depth = window.page.header.local_bar.depth_choice
    qtbot.waitUntil(depth.isVisible)
    qtbot.keyClick(depth.buttons[1], Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: session.view_state.result.count == 5)
    qtbot.waitUntil(lambda: highlight.highlight.dimming == 0)
    assert highlight.highlight.focus == session.vault_map.index_of["2.md"]
    session.select("3.md")
    qtbot.waitUntil(lambda: highlight.highlight.dimming == 1)
    session.select("2.md")
    session.show_local_map(None)
    qtbot.waitUntil(lambda: highlight.highlight.dimming == 1)


def test_a_bar_without_room_lists_the_links_in_a_menu_and_stays_one_line(
    window: MainWindow, qtbot: QtBot
) -> None:
    bar = window.page.header.local_bar
    height = bar.height()
    window.resize(1000, 700)
    qtbot.waitUntil(bar.menu_button.isVisible)
    assert not any(box.isVisible() for box in bar.boxes.values())
    qtbot.waitUntil(lambda: bar.height() <= height)
    bar.menu_button.click()
    menu = next(each for each in bar.findChildren(QMenu) if each.isVisible())
    action = next(each for each in menu.actions() if each.text() == "Neighbour links")
    assert action.isChecked()
    action.trigger()
    assert not window.session.current.view_state.settings.local.between
    menu.close()
    window.resize(1400, 800)
    qtbot.waitUntil(bar.boxes["between"].isVisible)
    assert not bar.boxes["between"].isChecked()
    assert bar.menu_button.isHidden()


def test_an_export_and_the_status_bar_say_what_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    view_state = window.session.current.view_state
    assert whole_text(view_state.settings) == "The local map"
    window.session.current.select("O.md")
    assert any("linked from" in text for text in status(window))
    window.session.current.show_local_map(None)
    view_state.change_settings("Filter", query="file:N.md", hide_filtered=True)
    qtbot.waitUntil(lambda: not view_state.shows("O.md"))
    assert whole_text(view_state.settings) == "What the filter shows"
    assert "O: not among those shown" in status(window)
    with pytest.raises(UserError):
        export_source(window.context, ExportOptions(FORMATS["json"], SELECTION))
