"""Folding regions in the window: by a double click, the menu, a key and commands."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from conceptmap.model.saved_views import last_view_settings
from conceptmap.ui.canvas.hover_card import HoverCard
from conceptmap.ui.session import folding
from conceptmap.ui.window import MainWindow
from tests.ui.at_rest import GROUPS, SIZE, current, rest
from tests.ui.pointing import double_click, name_of_region, painted, regions_named
from tests.ui.test_canvas import at, drag, move

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


@pytest.fixture
def window(still: None, open_groups: Callable[[], MainWindow], qtbot: QtBot) -> MainWindow:
    window = open_groups()
    window.message.hide()
    painted(window, qtbot)
    return window


def settle(window: MainWindow, qtbot: QtBot) -> None:
    rest(window, qtbot)
    painted(window, qtbot)


def place_of_fold(window: MainWindow, area: int) -> QPoint:
    pixel = window.map_view.pixel_of(folding.members(current(window), area)[0])
    assert pixel is not None
    return pixel


def rings(window: MainWindow) -> set[str]:
    """The nodes that the map marks as selected."""
    ids = current(window).vault_map.topology.ids
    return {ids[node] for node in window.map_view.highlight_animator.highlight.selected}


def test_a_double_click_on_the_name_folds_a_region_and_one_on_the_node_unfolds_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    session, view = current(window), window.map_view
    area = regions_named(window)[0]
    name = session.vault_map.scene.area_names[area]
    before = session.node_positions.copy()
    double_click(view.viewport(), name_of_region(window, area))
    settle(window, qtbot)
    assert session.view_state.settings.folded == (name,)
    members = folding.members(session, area)
    assert rings(window) == {session.drawn_as(members[0])}, "not of what is folded away"
    assert len(members) == SIZE
    assert (session.node_positions == before).all()
    drawn = session.drawn_as(members[0])
    assert all(session.drawn_as(id_) == drawn for id_ in members)
    # A click selects what is in it, which the preview describes; the card names its notes.
    place = place_of_fold(window, area)
    session.select()
    qtbot.mouseClick(view.viewport(), LEFT, pos=place)
    assert set(session.selected_ids) == set(members)
    assert view.highlight_animator.highlight.selected == (session.vault_map.index_of[drawn],)
    text = window.preview.browser
    qtbot.waitUntil(lambda: text.toPlainText().startswith(name), timeout=5000)
    session.select()
    move(window, place, qtbot)
    card = window.findChild(HoverCard)
    qtbot.waitUntil(lambda: f"{SIZE} notes, folded" in card.text, timeout=3000)
    # A note that is found is pointed at where its region is.
    session.select(members[0])
    assert view.highlight_animator.highlight.selected == (session.vault_map.index_of[drawn],)
    assert view.pixel_of(members[0]) == view.pixel_of(drawn)
    session.select()
    settle(window, qtbot)
    double_click(view.viewport(), place_of_fold(window, area))
    settle(window, qtbot)
    assert session.view_state.settings.folded == ()
    assert session.view_state.result.folds is None
    session.undo_stack.undo()
    settle(window, qtbot)
    assert session.view_state.settings.folded == (name,)
    # All of it is dragged at once.
    place, other = place_of_fold(window, area), members[0]
    start = session.position_of(other)
    drag(window, place, place + QPoint(40, 30))
    end = session.position_of(other)
    assert start is not None
    assert end is not None
    moved = (end[0] - start[0]) * view.camera.scale
    assert moved == pytest.approx(40, abs=6)


def test_regions_are_folded_by_menu_key_and_command_and_kept_with_the_map(
    window: MainWindow, qtbot: QtBot
) -> None:
    session, view = current(window), window.map_view
    area = regions_named(window)[0]
    name = session.vault_map.scene.area_names[area]

    def menu_at(place: QPoint) -> dict[str, Callable[[], object]]:
        qtbot.mouseClick(view.viewport(), RIGHT, pos=place)
        menus = window.findChildren(QMenu)
        menu = next(each for each in menus if each.isVisible())
        menu.close()
        return {action.text().split("\t")[0]: action.trigger for action in menu.actions()}

    menu_at(name_of_region(window, area))["Fold region"]()
    settle(window, qtbot)
    assert folding.is_folded(session, area)
    session.save()
    assert last_view_settings(session.vault.root).folded == (name,)
    other = next(each for each in range(GROUPS) if each != area)
    ids = session.vault_map.topology.ids
    inside = [ids[i] for i in (session.vault_map.scene.regions == other).nonzero()[0].tolist()]
    session.select(inside[3])
    command = window.menu_bar.action("layout.fold")
    assert command.shortcut().toString() == "Ctrl+Shift+M"
    command.trigger()
    settle(window, qtbot)
    assert folding.is_folded(session, other)
    # The region is selected, not what is folded away; opened again, all of it is.
    assert set(session.selected_ids) == set(inside)
    assert rings(window) == {session.drawn_as(inside[0])}
    command.trigger()
    settle(window, qtbot)
    assert rings(window) == set(inside)
    command.trigger()
    settle(window, qtbot)
    # Renaming, a change on disk and another region's fold leave it folded.
    session.region_names.rename(name, "Another name")
    settle(window, qtbot)
    assert "Another name" in session.view_state.settings.folded
    new = session.vault.root / "New.md"
    new.write_text(" ".join(f"[[{id_[:-3]}]]" for id_ in inside))
    session.reload()
    qtbot.waitUntil(lambda: session.has_node("New.md"), timeout=10_000)
    settle(window, qtbot)
    assert folding.folded_around(session, "New.md") == folding.folded_around(session, inside[0])
    assert session.drawn_as("New.md") == session.drawn_as(inside[0])
    menu_at(place_of_fold(window, area))["Unfold all"]()
    settle(window, qtbot)
    assert session.view_state.settings.folded == ()
    assert at(window, inside[0]) is not None
