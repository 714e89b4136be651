"""The whole window by keys: every control is reached, in the order one reads, and has a frame."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from conceptmap.render.picking import nearest_in_direction
from conceptmap.ui.window import MainWindow
from tests.conftest import MakeVault
from tests.ui.exploring import NOTES

OpenVault = Callable[[Path], MainWindow]
Key = Qt.Key
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
AT_LEFT = ("connection", "search", "filter", "groups", "display", "views", "insights")

MAX_STEPS = 90


@pytest.fixture
def window(open_vault: OpenVault, make_vault: MakeVault) -> MainWindow:
    window = open_vault(make_vault(NOTES))
    window.resize(1366, 768)
    window.activateWindow()
    return window


def press(
    key: Key, qtbot: QtBot, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> QWidget:
    """Press a key where the keyboard is; return where it is then."""
    qtbot.keyClick(focused(), key, keys)
    return focused()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def walk(start: QWidget, key: Key, end: QWidget, qtbot: QtBot) -> list[QWidget]:
    """Press a key until the keyboard is at `end`, or back where it was."""
    start.setFocus(Qt.FocusReason.ShortcutFocusReason)
    met = [focused()]
    for _ in range(MAX_STEPS):
        now = press(key, qtbot)
        if now is met[-1]:
            # From link to link of a page.
            continue
        if now in met:
            break
        met.append(now)
        if now is end:
            break
    return met


def reachable(window: MainWindow) -> list[QWidget]:
    """Return the controls that are seen and can be used."""
    return [
        each
        for each in window.findChildren(QWidget)
        if each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and each.window() is window
        # Qt's own, for docks that share a place; two are never shown.
        and not isinstance(each, QTabBar)
    ]


@pytest.mark.parametrize("panel", ["links", "problems", *AT_LEFT])
def test_tab_reaches_every_control_and_each_has_a_frame(
    window: MainWindow, qtbot: QtBot, panel: str
) -> None:
    window.session.current.select("Start.md")
    qtbot.waitUntil(lambda: window.preview.page is not None)
    window.docks.show(panel)
    window.message.show_message("Something to read.", action="Do it")
    qtbot.wait(20)
    window.rail.focus_tools()
    before_map = walk(focused(), Key.Key_Tab, window.map_view, qtbot)
    assert before_map[-1] is window.map_view
    # On the map Tab goes from neighbour to neighbour; F6 leads on.
    assert press(Key.Key_F6, qtbot) is not window.map_view
    behind = walk(focused(), Key.Key_Backtab, window.map_view, qtbot)
    focused_again = walk(behind[0], Key.Key_Tab, before_map[0], qtbot)
    met = {*before_map, *behind, *focused_again}
    missed = [each for each in reachable(window) if each not in met]
    assert [(type(each).__name__, each.accessibleName()) for each in missed] == []
    for control in met:
        control.setFocus(Qt.FocusReason.ShortcutFocusReason)
        framed = window.focus_frame.framed
        assert framed is control or isinstance(control, QLineEdit) or control.inherits("QSpinBox")


def test_tab_goes_line_by_line_and_part_by_part(window: MainWindow, qtbot: QtBot) -> None:
    filter_panel = window.docks.show("filter")
    qtbot.wait(20)
    window.rail.focus_tools()
    met = walk(focused(), Key.Key_Tab, window.map_view, qtbot)
    rail = [n for n, each in enumerate(met) if window.rail.isAncestorOf(each)]
    panel = [n for n, each in enumerate(met) if filter_panel.isAncestorOf(each)]
    header = [n for n, each in enumerate(met) if window.page.header.isAncestorOf(each)]
    assert max(rail) < min(panel) <= max(panel) < min(header) <= max(header)
    tops = [each.mapTo(window, QPoint(0, 0)).y() for each in (met[n] for n in panel)]
    assert all(later >= earlier - 8 for earlier, later in pairwise(tops))


def test_f6_goes_round_the_parts_in_both_directions(window: MainWindow, qtbot: QtBot) -> None:
    window.docks.show("filter")
    window.docks.show("links")
    window.map_view.setFocus()

    def part() -> str:
        for name in window.docks.names:
            if window.docks[name].isAncestorOf(focused()):
                return name
        return "rail" if window.rail.isAncestorOf(focused()) else "map"

    assert [part(), *(press(Key.Key_F6, qtbot, NONE) and part() for _ in range(5))] == [
        "map", "preview", "links", "rail", "filter", "map",
    ]  # fmt: skip
    assert [press(Key.Key_F6, qtbot, SHIFT) and part() for _ in range(2)] == ["filter", "rail"]


def test_arrows_go_from_note_to_note_and_escape_goes_back_step_by_step(
    window: MainWindow, qtbot: QtBot
) -> None:
    session, view = window.session.current, window.map_view
    view.setFocus()
    assert session.selected_ids == ()
    press(Key.Key_Right, qtbot)
    (first,) = session.selected_ids
    met = {first}
    for key, axis, sign in (
        (Key.Key_Right, 0, 1), (Key.Key_Left, 0, -1), (Key.Key_Up, 1, 1), (Key.Key_Down, 1, -1),
    ):  # fmt: skip
        for _ in range(len(NOTES)):
            before = session.selected_ids[-1]
            press(key, qtbot)
            after = session.selected_ids[-1]
            if after == before:
                break
            met.add(after)
            at, now = session.position_of(before), session.position_of(after)
            assert (now[axis] - at[axis]) * sign > 0
    assert len(met) > 2
    with qtbot.waitSignal(view.menu_requested, timeout=2000):
        press(Key.Key_F10, qtbot, SHIFT)
    session.show_local_map(session.selected_ids[-1])
    session.selection.show_path(("Start.md", "Middle.md"))
    view.setFocus()
    press(Key.Key_Escape, qtbot)
    assert (session.selection.path, bool(session.selected_ids)) == ((), True)
    press(Key.Key_Escape, qtbot)
    assert session.selected_ids == ()
    assert session.view_state.settings.local is not None
    press(Key.Key_Escape, qtbot)
    assert session.view_state.settings.local is None
    with qtbot.waitSignal(view.menu_requested, timeout=2000) as asked:
        press(Key.Key_Menu, qtbot)
    assert asked.args[0] == "", "the menu of the map"


def test_a_click_leaves_no_frame_and_frames_follow_what_moves(
    window: MainWindow, qtbot: QtBot
) -> None:
    panel = window.docks.show("filter")
    box = panel.checkboxes["orphans"]
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    box.setFocus(Qt.FocusReason.MouseFocusReason)
    assert window.focus_frame.framed is None
    window.map_view.setFocus()
    box.setFocus(Qt.FocusReason.ShortcutFocusReason)
    ring = window.findChild(QWidget, "focus-ring")
    assert ring.geometry().contains(box.mapTo(window, box.rect().center()))
    window.resize(1100, 500)
    qtbot.wait(30)
    assert ring.geometry().contains(box.mapTo(window, box.rect().center()))
    window.docks["filter"].hide()
    assert not ring.isVisible() or window.focus_frame.framed is not box


points = arrays.arrays(
    "float32", st.tuples(st.integers(0, 12), st.just(2)), elements=st.floats(-9, 9, width=32)
)


@settings(max_examples=60, deadline=None)
@given(points, st.sampled_from([(1, 0), (-1, 0), (0, 1), (0, -1)]))
def test_the_next_note_lies_in_the_direction_or_there_is_none(
    found_points: object, direction: tuple[int, int]
) -> None:
    number = nearest_in_direction(found_points, (0.0, 0.0), direction)
    along = [float(x * direction[0] + y * direction[1]) for x, y in found_points]
    across = [float(abs(x * direction[1]) + abs(y * direction[0])) for x, y in found_points]
    if number >= 0:
        assert along[number] > 0
        assert across[number] <= 2 * along[number]
    else:
        assert not any(a > 1e-5 and b <= a for a, b in zip(along, across, strict=True))
