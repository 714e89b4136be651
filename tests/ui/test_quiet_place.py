"""The place of notes without links, in the window: its label selects, opens and hides them."""

import pytest
from pytestqt.qtbot import QtBot

from conceptmap.core.area_numbers import QUIET_AREA
from conceptmap.ui.canvas.map_queries import region_members
from conceptmap.ui.commands.node_menu import region_menu
from conceptmap.ui.window import MainWindow
from tests.conftest import MakeVault
from tests.ui.at_rest import current, rest
from tests.ui.conftest import OpenVault
from tests.ui.pointing import LEFT, double_click, name_of_region, painted

LINKED, LONE = 30, 40


@pytest.fixture
def window(
    still: None, open_in_new_window: OpenVault, make_vault: MakeVault, qtbot: QtBot
) -> MainWindow:
    files: dict[str, str | bytes] = {
        f"{i}.md": f"[[{(i + 1) % LINKED}]] [[{i * 7 % LINKED}]]" for i in range(LINKED)
    }
    window = open_in_new_window(make_vault(files | {f"lone {i}.md": "x" for i in range(LONE)}))
    rest(window, qtbot)
    qtbot.waitUntil(lambda: current(window).view_state.geometry is not None, timeout=20_000)
    window.message.hide()
    window.map_view.fit()
    painted(window, qtbot)
    rest(window, qtbot)
    painted(window, qtbot)
    return window


def test_its_label_selects_its_notes_and_opens_the_place(window: MainWindow, qtbot: QtBot) -> None:
    view, session = window.map_view, current(window)
    qtbot.mouseClick(view.viewport(), LEFT, pos=name_of_region(window, QUIET_AREA))
    assert len(session.selected_ids) == LONE
    assert all(id_.startswith("lone") for id_ in session.selected_ids)
    session.select()
    painted(window, qtbot)
    before = view.camera
    double_click(view.viewport(), name_of_region(window, QUIET_AREA))
    rest(window, qtbot)
    lone = current(window).node_positions[-LONE:]
    # A map of so few notes may have been as near as a fit goes.
    assert view.camera.scale >= before.scale
    assert abs(view.camera.x - lone[:, 0].mean()) < 0.2 * abs(before.x - lone[:, 0].mean())


def test_its_menu_hides_its_notes_and_undo_shows_them(window: MainWindow, qtbot: QtBot) -> None:
    session = current(window)
    actions = {each.text(): each for each in region_menu(window.context, QUIET_AREA).actions()}
    actions["Hide notes without links"].trigger()
    rest(window, qtbot)
    assert not region_members(session, QUIET_AREA)
    assert session.view_state.result.count == LINKED
    session.undo_stack.undo()
    rest(window, qtbot)
    assert len(region_members(session, QUIET_AREA)) == LONE
