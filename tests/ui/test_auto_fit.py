"""Whatever is to be shown is in view: local maps, filters, imports, saved views, their ends."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conceptmap.render.legend import legend_box, link_legend_box
from conceptmap.ui import navigation
from conceptmap.ui.window import MainWindow
from tests.cases import case
from tests.conftest import MakeVault
from tests.ui.at_rest import GROUPS, SIZE, current, rest
from tests.ui.fitted import assert_fitted, away, shown


@pytest.fixture
def window(still: None, open_groups: Callable[[], MainWindow]) -> MainWindow:
    return open_groups()


def cut_names(window: MainWindow) -> list[list[float]]:
    """Return the rectangles of the names that are not all in view, in pixels."""
    window.map_view.grab()
    drawn, camera = window.map_view.item.drawn_labels, window.map_view.camera
    assert drawn is not None
    boxes = drawn.all_boxes()
    inside = (boxes[:, :2] >= -1).all(axis=1)
    inside &= (boxes[:, 2:] <= np.array([camera.width, camera.height]) + 1).all(axis=1)
    return boxes[~inside].tolist()


@pytest.fixture
def started(window: MainWindow, qtbot: QtBot) -> MainWindow:
    away(window)
    rest(window, qtbot)
    return window


def test_a_local_map_is_fitted_at_every_step(started: MainWindow, qtbot: QtBot) -> None:
    session = current(started)
    session.select("3 0.md")
    qtbot.keyClick(started.map_view, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    rest(started, qtbot)
    assert session.view_state.result.count == SIZE + 2
    assert_fitted(started)
    buttons = started.page.header.local_bar.depth_choice.buttons
    for depth in (2, 1):
        qtbot.mouseClick(buttons[depth], Qt.MouseButton.LeftButton)
        rest(started, qtbot)
        assert_fitted(started)
    for name in ("between", "incoming"):
        box = started.page.header.local_bar.boxes[name]
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
        rest(started, qtbot)
        assert_fitted(started)
    started.map_view.zoom(6, duration_ms=0)
    qtbot.keyClick(started.map_view, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    rest(started, qtbot)
    assert session.view_state.result.count == GROUPS * SIZE
    assert_fitted(started)


def test_nothing_of_a_local_map_is_hidden_behind_the_bar_that_came_above_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.docks["preview"].hide()
    rest(window, qtbot)
    assert window.map_view.is_fitted
    current(window).select("3 0.md")
    navigation.toggle_local_map(window.context)
    rest(window, qtbot)
    qtbot.mouseClick(
        window.page.header.local_bar.depth_choice.buttons[2], Qt.MouseButton.LeftButton
    )
    rest(window, qtbot)
    assert_fitted(window)
    assert not cut_names(window)


def test_a_local_map_that_follows_is_fitted_around_each_note(
    started: MainWindow, qtbot: QtBot
) -> None:
    for go in ["select", "palette", "link"]:
        with case(go):
            current(started).show_local_map(None)
            rest(started, qtbot)
            session = current(started)
            session.show_local_map("3 0.md")
            rest(started, qtbot)
            local = session.view_state.settings.local
            assert local is not None
            following = msgspec.structs.replace(local, follows=True)
            session.view_state.change_settings("Local Map", local=following)
            for id_ in ("4 0.md", "6 5.md"):
                if go == "select":
                    session.select(id_)
                elif go == "palette":
                    started.page.heading_chosen.emit(id_, "")
                else:
                    navigation.show_nodes(started.context, (id_,))
                rest(started, qtbot)
                assert id_ in shown(started)[0]
                assert_fitted(started)


def test_back_and_forward_and_undo_fit_the_map_that_they_return_to(
    window: MainWindow, qtbot: QtBot
) -> None:
    session = current(window)
    session.show_local_map("3 0.md")
    rest(window, qtbot)
    session.show_local_map("7 0.md")
    rest(window, qtbot)
    back, undo = session.history, session.undo_stack
    for step in (undo.undo, undo.redo, back.go_back, back.go_back, back.go_forward):
        window.map_view.zoom(5, duration_ms=0)
        step()
        rest(window, qtbot)
        assert_fitted(window)


def test_a_note_outside_of_a_local_map_that_does_not_follow_leaves_no_blank_map(
    window: MainWindow, qtbot: QtBot
) -> None:
    session = current(window)
    session.show_local_map("3 0.md")
    rest(window, qtbot)
    window.page.heading_chosen.emit("6 5.md", "")
    rest(window, qtbot)
    assert session.selected_ids == ("6 5.md",)
    assert shown(window)[0]


def test_a_filter_that_hides_is_fitted_and_so_is_its_end(started: MainWindow, qtbot: QtBot) -> None:
    session = current(started)
    for rearranged in [False, True]:
        with case(rearranged):
            away(started)
            rest(started, qtbot)
            for query in ("tag:#group5", "tag:#far"):
                session.view_state.change_settings(
                    "Filter", query=query, hide_filtered=True, rearranged=rearranged
                )
                rest(started, qtbot)
                assert_fitted(started)
            session.view_state.change_settings("Filter", query="")
            rest(started, qtbot)
            assert session.view_state.result.count == GROUPS * SIZE
            assert_fitted(started)


def test_what_a_filter_that_dims_includes_is_in_view(started: MainWindow, qtbot: QtBot) -> None:
    session = current(started)
    for query in ("tag:#group5", "tag:#far", "tag:#group6"):
        session.view_state.change_settings("Filter", query=query)
        rest(started, qtbot)
        assert len(shown(started)[0]) == session.view_state.result.count


def test_a_filter_that_dims_does_not_move_a_whole_map(window: MainWindow, qtbot: QtBot) -> None:
    session, camera = current(window), window.map_view.camera
    for query in ("tag:#group5", "tag:#gro", "nothing at all", "(", ""):
        session.view_state.change_settings("Filter", query=query)
        rest(window, qtbot)
        assert tuple(window.map_view.camera) == pytest.approx(tuple(camera), rel=1e-3, abs=1e-3)
    window.resize(1000, 700)
    rest(window, qtbot)
    assert_fitted(window)


def test_a_filter_that_matches_nothing_or_cannot_be_read_does_not_move_the_view(
    window: MainWindow, qtbot: QtBot
) -> None:
    away(window)
    rest(window, qtbot)
    camera = window.map_view.camera
    for query in ["nothing at all", "("]:
        with case(query):
            for hides in (False, True):
                current(window).view_state.change_settings(
                    "Filter", query=query, hide_filtered=hides
                )
                rest(window, qtbot)
                assert window.map_view.camera == camera


def test_tags_and_orphans_are_added_and_taken_off_without_moving_the_view_of_a_reader(
    window: MainWindow, qtbot: QtBot
) -> None:
    away(window)
    rest(window, qtbot)
    camera = window.map_view.camera
    for changes in ({"tags": True}, {"orphans": False}, {"unresolved": False}, {"tags": False}):
        current(window).view_state.change_settings("Kinds", **changes)
        rest(window, qtbot)
        assert window.map_view.camera == camera


def test_arranging_afresh_and_its_undo_keep_a_whole_map_in_view(
    window: MainWindow, qtbot: QtBot
) -> None:
    session = current(window)
    window.map_view.fit(animated=False)
    with qtbot.waitSignal(session.undo_stack.indexChanged, timeout=30_000):
        session.positions.rearrange()
    rest(window, qtbot)
    assert_fitted(window)
    session.undo_stack.undo()
    rest(window, qtbot)
    assert_fitted(window)


def test_what_moves_by_animations_is_fitted_too(
    open_groups: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    window = open_groups()
    session = current(window)
    away(window)
    session.show_local_map("3 0.md")
    rest(window, qtbot)
    assert_fitted(window)
    session.show_local_map(None)
    rest(window, qtbot)
    assert_fitted(window)


def below(window: MainWindow, box: QRectF | None) -> bool:
    """Whether a node that is shown is below a box in pixels of the picture."""
    assert box is not None
    positions = current(window).node_positions[current(window).view_state.result.included]
    x, y = window.map_view.camera.to_pixels(positions).T
    inside = (x > box.left()) & (x < box.right()) & (y > box.top()) & (y < box.bottom())
    return bool(inside.any())


def test_the_fitted_map_is_not_below_the_legend_of_colours(
    window: MainWindow, qtbot: QtBot
) -> None:
    session, view = current(window), window.map_view
    view.fit(animated=False)
    session.view_state.change_settings("Colour", colour_by="folder")
    qtbot.waitUntil(lambda: bool(session.view_state.node_styles.legend))
    rest(window, qtbot)
    legend = legend_box(session.view_state.node_styles, view.camera, is_live=True)
    assert not below(window, legend)
    assert_fitted(window)
    # The legend of links has a place that no widget covers.
    render_input = view.item.render_input()
    assert render_input is not None
    assert render_input.is_under_widget(QRectF(window.page.zoom_controls.geometry()))
    # Around a note that legend is always there.
    session.view_state.change_settings("Colour", colour_by="regions")
    session.select("3 0.md")
    session.show_local_map("3 0.md")
    rest(window, qtbot)
    assert not below(window, link_legend_box(view.camera))
    assert_fitted(window)


def test_a_chip_above_the_map_moves_nothing_on_the_screen(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(520, 620)
    session, view = current(window), window.map_view
    view.fit(animated=False)
    rest(window, qtbot)

    def places() -> list[tuple[int, int]]:
        pixels = [view.pixel_of(id_) for id_ in ("0 0.md", "3 0.md", "6 0.md")]
        return [view.mapToGlobal(each).toTuple() for each in pixels if each is not None]

    before, height = places(), view.height()
    for path, shrinks in ((("0 0.md", "1 0.md"), True), ((), False)):
        session.selection.show_path(path)
        qtbot.waitUntil(lambda shrinks=shrinks: (view.height() < height) == shrinks)  # type: ignore[misc]
        rest(window, qtbot)
        moved = np.abs(np.array(places()) - np.array(before)).max()
        assert moved <= 1


def test_the_legend_opens_by_a_click_which_deselects_nothing_and_covers_no_name_of_a_region(
    open_vault: Callable[[Path], MainWindow], make_vault: MakeVault, qtbot: QtBot
) -> None:
    rings = {f"{i:02}/{j}.md": f"[[{i:02}/{(j + 1) % 6}]]" for i in range(20) for j in range(6)}
    rings |= {f"{i:02}/to.md": f"[[{i:02}/0]] [[{(i + 1) % 20:02}/3]]" for i in range(20)}
    window = open_vault(make_vault(rings))
    session, view = current(window), window.map_view
    session.select("03/0.md")
    session.view_state.change_settings("Colour", colour_by="folder")
    qtbot.waitUntil(lambda: bool(session.view_state.node_styles.legend))
    rest(window, qtbot)
    view.fit(animated=False)
    view.grab()
    drawn, (legend, *_) = view.item.drawn_labels, view.item.legend_boxes
    assert drawn is not None
    low, high = (legend.left(), legend.top()), (legend.right(), legend.bottom())
    regions = drawn._regions[1]
    assert len(regions)
    assert not ((regions[:, :2] < high) & (regions[:, 2:] > low)).all(axis=1).any()

    def click() -> QRectF:
        at = QPoint(int(legend.left()) + 30, int(legend.bottom()) - 15)
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        view.grab()
        assert session.selected_ids == ("03/0.md",)
        return view.item.legend_boxes[0]

    entries = len(session.view_state.node_styles.legend)
    opened = click()
    assert opened.height() > legend.height()
    assert opened.height() >= 20 * entries
    qtbot.wait(QApplication.doubleClickInterval() + 20)
    assert click() == legend


def test_a_map_that_was_in_view_as_a_whole_is_so_in_a_smaller_window_too(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1300, 900)
    rest(window, qtbot)
    view = window.map_view
    view.fit(animated=False)
    view.pan(10, 0)
    assert not view.is_fitted
    window.resize(700, 560)
    rest(window, qtbot)
    assert_fitted(window)
    # What the user zoomed in on stays as large.
    away(window)
    rest(window, qtbot)
    scale = view.camera.scale
    window.resize(660, 520)
    rest(window, qtbot)
    assert view.camera.scale == scale
