"""Pointing on the map: names, regions, small dots, hovering, and cards that cover nothing."""

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from pytestqt.qtbot import QtBot

from conceptmap.layout.simulation import Simulation
from conceptmap.ui.canvas.hover_card import HoverCard
from conceptmap.ui.window import MainWindow
from tests.ui.at_rest import GROUPS, SIZE, current, rest
from tests.ui.pointing import (
    LEFT,
    RIGHT,
    double_click,
    painted,
)
from tests.ui.test_canvas import at, drag, move


@pytest.fixture
def window(still: None, open_groups: Callable[[], MainWindow], qtbot: QtBot) -> MainWindow:
    window = open_groups()
    window.message.hide()
    painted(window, qtbot)
    return window


def name_of_note(window: MainWindow) -> tuple[str, QPoint]:
    """Return a note whose name is drawn, and a place on the name far from every dot."""
    view = window.map_view
    drawn = view.item.drawn_labels
    assert drawn is not None
    ids = current(window).vault_map.topology.ids
    dots = view.camera.to_pixels(current(window).node_positions)
    for nodes, boxes in drawn._nodes:
        for node, (left, top, right, bottom) in zip(nodes.tolist(), boxes.tolist(), strict=True):
            for x in (left + 4, right - 4):
                y = (top + bottom) / 2
                inside = 0 < x < view.width() and 0 < y < view.height()
                if inside and np.hypot(*(dots - (x, y)).T).min() > 14:
                    return ids[node], QPoint(round(x), round(y))
    pytest.fail("no name is away from the dots")


def test_a_click_on_the_name_of_a_note_selects_it_and_a_double_click_reads_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    id_, place = name_of_note(window)
    viewport = window.map_view.viewport()
    qtbot.mouseClick(viewport, LEFT, pos=place)
    assert current(window).selected_ids == (id_,)
    current(window).select()
    painted(window, qtbot)
    with qtbot.waitSignal(window.map_view.activated) as read:
        double_click(viewport, place)
    assert read.args == [id_]


def test_a_name_is_hovered_dragged_and_has_the_menu_of_its_note(
    window: MainWindow, qtbot: QtBot
) -> None:
    id_, place = name_of_note(window)
    view, session = window.map_view, current(window)
    move(window, place, qtbot)
    assert view.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    qtbot.waitUntil(lambda: session.selection.hovered == id_, timeout=3000)
    view.menu_requested.disconnect()
    with qtbot.waitSignal(view.menu_requested) as asked:
        qtbot.mouseClick(view.viewport(), RIGHT, pos=place)
    assert asked.args[0] == id_
    session.select()
    move(window, QPoint(3, 3), qtbot)
    painted(window, qtbot)
    before = at(window, id_)
    drag(window, place, place + QPoint(40, 30))
    moved = at(window, id_) - before
    assert moved.x() == pytest.approx(40, abs=4)
    assert moved.y() == pytest.approx(30, abs=4)
    assert id_ in session.positions.pinned


def test_a_small_dot_has_a_target_of_ten_pixels(window: MainWindow, qtbot: QtBot) -> None:
    view, session = window.map_view, current(window)
    window.map_view.zoom(0.35, duration_ms=0)
    rest(window, qtbot)
    pixels = view.camera.to_pixels(session.node_positions)
    distances = np.hypot(*(pixels[:, None] - pixels[None]).transpose(2, 0, 1))
    ids = session.vault_map.topology.ids
    tried = 0
    for node, (x, y) in enumerate(pixels.tolist()):
        # Where the dots of others are as near, the nearest is meant.
        pixel = QPoint(round(x + 7), round(y + 5))
        others = np.hypot(*(pixels - (pixel.x(), pixel.y())).T)
        if others.argmin() == node and np.partition(distances[node], 1)[1] > 14:
            qtbot.mouseClick(view.viewport(), LEFT, pos=pixel)
            assert session.selected_ids == (ids[node],)
            tried += 1
    assert tried or np.partition(distances, 1, axis=1)[:, 1].max() < 14


def test_hovering_begins_when_the_pointer_has_rested(window: MainWindow, qtbot: QtBot) -> None:
    selection = current(window).selection
    viewport = window.map_view.viewport()
    begun: list[str | None] = []
    selection.hover_changed.connect(lambda: begun.append(selection.hovered))
    for id_ in ("1 0.md", "2 0.md", "3 0.md", "4 0.md"):
        qtbot.mouseMove(viewport, at(window, id_))
        qtbot.wait(30)
    assert begun == []
    qtbot.waitUntil(lambda: begun == ["4 0.md"], timeout=3000)


def test_nothing_is_hovered_while_the_map_moves_or_zooms(window: MainWindow, qtbot: QtBot) -> None:
    selection, view = current(window).selection, window.map_view
    move(window, at(window, "4 0.md"), qtbot)
    qtbot.waitUntil(lambda: selection.hovered == "4 0.md", timeout=3000)
    seen: list[str | None] = []
    view.camera_changed.connect(lambda: seen.append(selection.hovered))
    for _ in range(8):
        view.zoom(1.05, at(window, "4 0.md").toPointF(), 0)
        qtbot.wait(25)
    assert seen
    assert set(seen) <= {None}
    # Afterwards what is under the pointer is highlighted again.
    qtbot.waitUntil(lambda: selection.hovered == "4 0.md", timeout=3000)
    engine = current(window).positions.engine
    engine.post(_keep_moving)
    qtbot.waitUntil(lambda: engine.alpha > 0, timeout=3000)
    move(window, at(window, "6 0.md"), qtbot)
    qtbot.wait(200)
    assert selection.hovered != "6 0.md"


def _keep_moving(simulation: Simulation) -> None:
    simulation.set_alpha_target(0.3)
    simulation.reheat(1.0)


def test_hovering_dims_less_than_selecting(window: MainWindow, qtbot: QtBot) -> None:
    animator = window.map_view.highlight_animator
    move(window, at(window, "4 0.md"), qtbot)
    qtbot.waitUntil(lambda: animator.highlight.dimming > 0, timeout=3000)
    hovered = animator.highlight.dimming
    qtbot.mouseClick(window.map_view.viewport(), LEFT, pos=at(window, "4 0.md"))
    qtbot.waitUntil(lambda: animator.highlight.dimming > hovered * 1.5, timeout=3000)
    # The pointer on another note dims no more and no less while a note is selected.
    selected = animator.highlight.dimming
    move(window, at(window, "4 1.md"), qtbot)
    qtbot.waitUntil(lambda: animator.highlight.hovered >= 0, timeout=3000)
    assert animator.highlight.dimming == selected


def test_a_card_covers_no_neighbour_of_the_note_and_none_of_their_names(
    window: MainWindow, qtbot: QtBot
) -> None:
    session, view, card = current(window), window.map_view, window.page.hover_card
    index_of, edges = session.vault_map.index_of, session.vault_map.scene.edges
    shown = 0
    path = ("1 0.md", "3 0.md", "5 0.md")
    for id_ in ("0 0.md", "2 0.md", "4 0.md", "6 0.md", "7 3.md"):
        # Nor what is highlighted otherwise.
        session.selection.show_path(path if id_ in ("6 0.md", "7 3.md") else ())
        move(window, QPoint(2, 2), qtbot)
        move(window, at(window, id_), qtbot)
        qtbot.waitUntil(lambda id_=id_: session.selection.hovered == id_, timeout=3000)  # type: ignore[misc]
        qtbot.wait(450)
        number = index_of[id_]
        neighbours = edges[(edges == number).any(axis=1)].sum(axis=1) - number
        on_path = [index_of[each] for each in session.selection.path]
        lit = np.concatenate([neighbours, [number], on_path]).astype(np.int32)
        if not card.isVisible():
            continue
        shown += 1
        area = card.geometry()
        for x, y in view.camera.to_pixels(session.node_positions[lit]).tolist():
            assert not area.contains(QPoint(round(x), round(y)))
        drawn = view.item.drawn_labels
        assert drawn is not None
        for left, top, right, bottom in drawn.boxes_of(lit).tolist():
            name = QRect(round(left), round(top), round(right - left), round(bottom - top))
            assert not area.intersects(name)
        assert view.rect().contains(area)
    assert shown >= 4


def test_dragging_a_note_moves_its_neighbours_and_nothing_else(
    window: MainWindow, qtbot: QtBot
) -> None:
    session = current(window)
    before = {id_: session.position_of(id_) for id_ in session.vault_map.topology.ids}
    start = at(window, "2 3.md")
    drag(window, start, start + QPoint(110, 80))
    rest(window, qtbot)
    moved = {id_ for id_ in before if session.position_of(id_) != before[id_]}
    assert "2 3.md" in moved
    assert moved <= {f"2 {i}.md" for i in range(SIZE)}
    assert len(moved) > 1
    # Nor when one of them is dragged again, nor a note without many links.
    before = {id_: session.position_of(id_) for id_ in before}
    start = at(window, "5 0.md")
    drag(window, start, start - QPoint(40, 60))
    rest(window, qtbot)
    moved = {id_ for id_ in before if session.position_of(id_) != before[id_]}
    assert moved <= {*(f"5 {i}.md" for i in range(SIZE)), "4 0.md", "6 0.md"}
    session.undo_stack.undo()
    rest(window, qtbot)
    assert {id_: session.position_of(id_) for id_ in before} == before


def test_the_note_under_the_pointer_has_its_name(window: MainWindow, qtbot: QtBot) -> None:
    session, view = current(window), window.map_view
    view.zoom(0.4, duration_ms=0)
    rest(window, qtbot)
    for id_ in ("2 3.md", "5 6.md", "7 1.md"):
        move(window, at(window, id_), qtbot)
        qtbot.waitUntil(lambda: session.selection.hovered is not None, timeout=3000)
        painted(window, qtbot)
        hovered, drawn = session.selection.hovered, view.item.drawn_labels
        assert hovered is not None
        assert drawn is not None
        number = session.vault_map.index_of[hovered]
        assert len(drawn.boxes_of(np.array([number], np.int32))) == 1
        move(window, QPoint(2, 2), qtbot)


def test_far_away_a_strand_says_how_many_links_it_is_and_a_click_selects_their_notes(
    window: MainWindow, qtbot: QtBot
) -> None:
    session, view = current(window), window.map_view
    rest(window, qtbot)
    geometry = session.view_state.geometry
    assert geometry is not None
    far_view = geometry.far_view
    view.move_camera(0, 0, 3 / far_view.spacing, animated=False)
    rest(window, qtbot)

    def apart() -> list[QPoint]:
        """Return the middles of the strands that no note is at."""
        middles = view.camera.to_pixels(far_view.strands.curves[:, 12])
        places = [QPoint(round(x), round(y)) for x, y in middles.tolist()]
        return [each for each in places if view.node_at(each.toPointF()) is None]

    qtbot.waitUntil(lambda: bool(apart()), timeout=3000)
    place = apart()[0]
    areas = view.strand_at(place.toPointF())
    assert areas is not None
    one, other = areas
    names = session.vault_map.scene.area_names
    move(window, place, qtbot)
    qtbot.waitUntil(lambda: session.selection.hovered_strand == areas, timeout=5000)
    number = view.highlight_animator.highlight.hovered_strand
    assert tuple(far_view.strands.areas[number].tolist()) == areas
    card = window.findChild(HoverCard)
    qtbot.waitUntil(lambda: "1 link" in card.text, timeout=3000)
    assert f"{names[one]} — {names[other]}" in card.text
    qtbot.mouseClick(view.viewport(), LEFT, pos=place)
    groups = sorted(int(id_[0]) for id_ in session.selected_ids)
    assert len(groups) == 2
    assert (groups[1] - groups[0]) % GROUPS in (1, GROUPS - 1)
    assert all(id_.endswith(" 0.md") for id_ in session.selected_ids)
    # Notes that have faded cannot be pointed at; near, links are single again.
    view.move_camera(*session.position_of("1 3.md"), 60, animated=False)
    assert view.strand_at(QPoint(5, 5).toPointF()) is None
    assert view.node_at(view.pixel_of("1 3.md").toPointF()) == "1 3.md"
