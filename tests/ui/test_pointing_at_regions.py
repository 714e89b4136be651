"""The mouse on regions: their names and their land are selected, opened, renamed and left."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from conceptmap.model.positions_store import load_positions
from conceptmap.ui.canvas.map_queries import region_members
from conceptmap.ui.window import MainWindow
from tests.cases import case
from tests.ui.at_rest import GROUPS, SIZE, current, rest
from tests.ui.pointing import (
    LEFT,
    RIGHT,
    SHIFT,
    double_click,
    name_of_region,
    painted,
    regions_named,
)


@pytest.fixture
def window(still: None, open_groups: Callable[[], MainWindow], qtbot: QtBot) -> MainWindow:
    window = open_groups()
    window.message.hide()
    painted(window, qtbot)
    return window


def land_of_region(window: MainWindow, region: int) -> QPoint:
    """Return a place on a region's land that is on no name and no dot, once land is drawn."""
    loop, found = QEventLoop(), _land(window, region)
    for _ in range(60):
        if found:
            return found[0]
        QTimer.singleShot(50, loop.quit)
        loop.exec()
        found = _land(window, region)
    pytest.fail("the region has no land")


def _land(window: MainWindow, region: int) -> list[QPoint]:
    """Return the first place on a region's land that is on no name and no dot, if there is one."""
    view = window.map_view
    for y in range(10, view.height() - 10, 6):
        for x in range(10, view.width() - 10, 6):
            pixel = QPoint(x, y).toPointF()
            if (
                view.region_at(pixel) == region
                and view.region_at(pixel, name_only=True) < 0
                and view.node_at(pixel) is None
            ):
                return [QPoint(x, y)]
    return []


def test_the_name_of_a_region_selects_its_notes_and_a_double_click_on_its_land_zooms_to_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    view, session = window.map_view, current(window)
    first, second = regions_named(window)[:2]
    for region in (first, second):
        qtbot.mouseClick(view.viewport(), LEFT, pos=name_of_region(window, region))
        members = region_members(session, region)
        assert len(members) == SIZE
        assert set(session.selected_ids) == set(members)
        painted(window, qtbot)
    qtbot.mouseClick(view.viewport(), LEFT, SHIFT, name_of_region(window, first))
    assert len(session.selected_ids) == 2 * SIZE
    session.select()
    rest(window, qtbot)
    painted(window, qtbot)
    scale = view.camera.scale
    double_click(view.viewport(), land_of_region(window, first))
    rest(window, qtbot)
    assert view.camera.scale > 1.5 * scale
    pixels = [view.pixel_of(id_) for id_ in region_members(session, first)]
    assert all(pixel is not None and view.rect().contains(pixel) for pixel in pixels)


def test_the_land_of_a_region_selects_it_but_deselects_a_note_first(
    window: MainWindow, qtbot: QtBot
) -> None:
    viewport, session = window.map_view.viewport(), current(window)
    one, other = land_of_region(window, 1), land_of_region(window, 2)
    members = [set(region_members(session, region)) for region in (1, 2)]
    qtbot.mouseClick(viewport, LEFT, pos=one)
    assert set(session.selected_ids) == members[0]
    qtbot.mouseClick(viewport, LEFT, pos=other)
    assert set(session.selected_ids) == members[1]
    qtbot.mouseClick(viewport, LEFT, pos=other)
    assert session.selected_ids == ()
    session.select("3 0.md")
    qtbot.mouseClick(viewport, LEFT, pos=one)
    assert session.selected_ids == ()
    qtbot.mouseClick(viewport, LEFT, pos=one)
    assert set(session.selected_ids) == members[0]


def test_the_preview_says_what_the_region_is_that_is_selected(
    window: MainWindow, qtbot: QtBot
) -> None:
    session, text = current(window), window.preview.browser
    region = regions_named(window)[0]
    qtbot.mouseClick(window.map_view.viewport(), LEFT, pos=name_of_region(window, region))
    qtbot.waitUntil(lambda: f"{SIZE} notes" in text.toPlainText(), timeout=5000)
    assert text.toPlainText().startswith(session.vault_map.scene.region_names[region])
    assert "Key notes" in text.toPlainText()
    session.select(session.selected_ids[0])
    qtbot.waitUntil(lambda: window.preview.page is not None, timeout=5000)


def test_a_region_has_a_menu(window: MainWindow, qtbot: QtBot) -> None:
    session, view = current(window), window.map_view
    region = regions_named(window)[0]

    def menus() -> list[QMenu]:
        return [each for each in window.findChildren(QMenu) if each.isVisible()]

    for place in [name_of_region, land_of_region]:
        with case(place):
            session.select()
            view.fit(animated=False)
            rest(window, qtbot)
            painted(window, qtbot)
            members = set(region_members(session, region))
            qtbot.mouseClick(view.viewport(), RIGHT, pos=place(window, region))
            qtbot.waitUntil(lambda: any(menus()), timeout=2000)
            menu = menus()[0]
            actions = {action.text(): action for action in menu.actions()}
            assert session.vault_map.scene.region_names[region] in actions
            actions[f"Select its {SIZE} notes"].trigger()
            assert set(session.selected_ids) == members
            scale = view.camera.scale
            actions["Zoom to region"].trigger()
            rest(window, qtbot)
            assert view.camera.scale > 1.5 * scale
            actions["Filter to region"].trigger()
            rest(window, qtbot)
            assert session.view_state.result.count == SIZE
            assert session.view_state.settings.filters_nodes
            menu.close()
            session.undo_stack.undo()
            rest(window, qtbot)
            assert session.view_state.result.count == GROUPS * SIZE


def test_a_region_is_renamed_and_the_name_is_undone_filtered_by_and_kept(
    window: MainWindow, qtbot: QtBot
) -> None:
    session = current(window)
    region = regions_named(window)[0]
    name = session.vault_map.scene.region_names[region]
    other = session.vault_map.scene.region_names[regions_named(window)[1]]
    session.view_state.change_settings("Filter to region", region=name)
    rest(window, qtbot)
    session.region_names.rename(name, "  My own   name ")
    rest(window, qtbot)
    assert session.vault_map.scene.region_names[region] == "My own name"
    assert session.view_state.settings.region == "My own name"
    assert session.view_state.result.count == SIZE
    session.undo_stack.undo()
    rest(window, qtbot)
    assert session.vault_map.scene.region_names[region] == name
    assert not session.vault_map.regions.given
    session.undo_stack.redo()
    session.region_names.rename("My own name", other.upper())
    rest(window, qtbot)
    assert session.vault_map.scene.region_names[region] == f"{other.upper()} 2"
    geometry = session.view_state.geometry
    assert geometry is not None
    assert f"{other.upper()} 2" in {label.text for label in geometry.labels.regions}
    session.region_names.rename("no such region", "name")
    session.region_names.rename(f"{other.upper()} 2", "   ")
    session.save()
    saved = load_positions(session.vault.root)
    assert saved is not None
    assert saved.given_names == [f"{other.upper()} 2"]
