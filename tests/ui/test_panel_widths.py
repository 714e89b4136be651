"""Panels and the window keep their sizes, whatever the bar above the map has to say."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from conceptmap.ui.dock_widths import MIN_CENTRE_PX, fit_widths
from conceptmap.ui.panels.filter import FilterPanel
from conceptmap.ui.window import MainWindow
from tests.cases import case
from tests.conftest import MakeVault

OpenVault = Callable[[Path], MainWindow]

LONG = "A very long name of a note that says far too much about what stands in it, number"
SIZES = [QSize(800, 600), QSize(1024, 768), QSize(1366, 768)]


@pytest.fixture
def vault(make_vault: MakeVault) -> Path:
    return make_vault(
        {f"{LONG} {n}.md": f"[[{LONG} {(n + 1) % 6}]] #{'tag' * 20}\n" for n in range(6)}
    )


def widths(window: MainWindow) -> dict[str, int]:
    return {n: window.docks[n].width() for n in window.docks.names if window.docks[n].isVisible()}


def opened(open_vault: OpenVault, vault: Path, size: QSize, qtbot: QtBot) -> MainWindow:
    window = open_vault(vault)
    window.docks.show("filter")
    resize(window, size, qtbot)
    return window


def resize(window: MainWindow, size: QSize, qtbot: QtBot) -> None:
    window.resize(size)
    qtbot.wait(50)
    assert window.size() == size


def drag_separator(window: MainWindow, dock: str, by: int, qtbot: QtBot) -> None:
    """Drag the line between a panel at the left and the map."""
    edge = window.docks[dock].geometry().topRight() + QPoint(1, 200)
    qtbot.mouseMove(window, edge)
    qtbot.mousePress(window, Qt.MouseButton.LeftButton, pos=edge)
    for step in (by // 2, by):
        qtbot.mouseMove(window, edge + QPoint(step, 0))
        qtbot.wait(20)
    qtbot.mouseRelease(window, Qt.MouseButton.LeftButton, pos=edge + QPoint(by, 0))
    qtbot.wait(50)


def test_typing_a_long_filter_moves_no_panel_and_not_the_window(
    open_vault: OpenVault, vault: Path, qtbot: QtBot
) -> None:
    window = opened(open_vault, vault, SIZES[0], qtbot)
    field = window.docks.show("filter")
    assert isinstance(field, FilterPanel)
    for size in SIZES:
        with case(size):
            field.query_field.line_edit.clear()
            resize(window, size, qtbot)
            before = widths(window)
            for letter in "path:very long OR tag:tagtagtagtag OR name OR number & more (":
                qtbot.keyClicks(field.query_field.line_edit, letter)
                qtbot.wait(5)
                assert widths(window) == before
                assert window.size() == size
            qtbot.wait(600)
            assert (widths(window), window.size()) == (before, size)


def test_breadcrumbs_a_path_and_a_local_map_move_no_panel_and_not_the_window(
    open_vault: OpenVault, vault: Path, qtbot: QtBot
) -> None:
    window = opened(open_vault, vault, SIZES[0], qtbot)
    session = window.session.current
    assert session is not None
    for size in SIZES:
        with case(size):
            session.show_local_map(None)
            session.selection.show_path(())
            session.view_state.change_settings("Filter", query="")
            resize(window, size, qtbot)
            before = widths(window)
            ids = list(session.vault.notes)
            for id_ in ids:
                session.select(id_)
            session.selection.show_path(ids)
            session.show_local_map(ids[-1])
            assert session.selection.path == (), "it would dim the local map"
            session.selection.show_path(ids)
            session.view_state.change_settings("Filter", query=f"{LONG} OR {LONG}")
            qtbot.waitUntil(lambda: window.page.header.local_bar.isVisible())
            qtbot.wait(300)
            assert (widths(window), window.size()) == (before, size)
            header = window.page.header
            assert header.width() == window.map_view.width()
            for part in (
                header.local_bar,
                header.filter_chip,
                header.path_chip,
                header.breadcrumbs,
            ):
                assert part.isVisible()
                corner = part.mapTo(header, QPoint(part.width() - 1, part.height() - 1))
                assert corner.x() < header.width()
                assert corner.y() < header.height()
            for box in header.local_bar.boxes.values():
                assert box.width() >= box.minimumSizeHint().width()
            assert header.breadcrumbs.texts[-1].startswith("A very long name")
            chips = header.path_chip, header.filter_chip
            fits = sum(chip.sizeHint().width() for chip in chips) < header.width() - 40
            assert not fits or all(chip.width() >= chip.sizeHint().width() for chip in chips)


def test_the_filter_chip_has_the_whole_text_though_it_is_cut_off(
    open_vault: OpenVault, vault: Path, qtbot: QtBot
) -> None:
    window = opened(open_vault, vault, QSize(800, 600), qtbot)
    assert window.session.current is not None
    window.session.current.view_state.change_settings("Filter", query="path:a & b")
    qtbot.waitUntil(lambda: "of 6" in window.page.header.filter_chip.text)
    assert "path:a && b" in window.page.header.filter_chip.text


def test_panels_keep_the_width_that_was_dragged_at_the_next_start(
    new_window: Callable[[], MainWindow], vault: Path, qtbot: QtBot
) -> None:
    def start() -> MainWindow:
        window = new_window()
        with qtbot.waitSignal(window.session.opened, timeout=60_000):
            window.open_vault(vault)
        qtbot.wait(50)
        return window

    first = start()
    first.resize(760, 600)
    first.docks.show("filter")
    first.docks["preview"].close()
    qtbot.wait(50)
    before = widths(first)
    drag_separator(first, "filter", 60, qtbot)
    after = widths(first)
    assert after == {"filter": before["filter"] + 60}
    first.session.close()
    with qtbot.waitSignal(first.session.opened, timeout=60_000):
        first.open_vault(vault)
    qtbot.wait(50)
    assert widths(first) == after
    first.close()
    again = start()
    assert widths(again) == after


def test_panels_get_their_width_back_when_a_window_was_narrow_for_a_while(
    open_vault: OpenVault, vault: Path, qtbot: QtBot
) -> None:
    window = opened(open_vault, vault, QSize(1280, 720), qtbot)
    window.resizeDocks(
        [window.docks["filter"], window.docks["preview"]], [320, 460], Qt.Orientation.Horizontal
    )
    qtbot.wait(50)
    before = widths(window)
    assert before == {"filter": 320, "preview": 460}
    for size in (QSize(800, 600), QSize(900, 700), QSize(1280, 720)):
        window.resize(size)
        qtbot.wait(50)
        assert window.size() == size
        assert window.page.width() >= MIN_CENTRE_PX
    assert widths(window) == before
    window.resize(800, 600)
    qtbot.wait(50)
    window.docks["filter"].close()
    qtbot.wait(50)
    assert widths(window) == {"preview": 460}


def test_a_window_without_a_vault_may_be_small(window: QMainWindow) -> None:
    window.resize(640, 480)
    assert window.size() == QSize(640, 480)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.dictionaries(st.sampled_from(["left", "right"]), st.integers(0, 3000)),
    st.dictionaries(st.sampled_from(["left", "right"]), st.integers(0, 500)),
    st.integers(-100, 4000),
)
def test_widths_fit_where_they_can_and_are_those_wanted_where_there_is_room(
    wanted: dict[str, int], least: dict[str, int], room: int
) -> None:
    found = fit_widths(wanted, least, room)
    assert found.keys() == wanted.keys()
    assert all(width >= least.get(side, 0) for side, width in found.items())
    bare = sum(max(least.get(side, 0), 0) for side in wanted)
    if room >= bare:
        assert sum(found.values()) <= max(room, bare) + 1
    if sum(max(width, least.get(side, 0)) for side, width in wanted.items()) <= room:
        assert found == {side: max(width, least.get(side, 0)) for side, width in wanted.items()}


def test_panels_that_nobody_made_wider_leave_room_for_the_map_in_a_narrow_window(
    open_vault: OpenVault, vault: Path, qtbot: QtBot
) -> None:
    window = opened(open_vault, vault, QSize(1280, 720), qtbot)
    assert widths(window)["preview"] == 420
    window.resize(1024, 720)
    qtbot.wait(50)
    assert widths(window)["preview"] == 280
    assert window.page.width() > MIN_CENTRE_PX + 100
    window.resize(1280, 720)
    qtbot.wait(50)
    assert widths(window)["preview"] == 420


def test_where_both_sides_have_no_room_the_one_opened_last_is_shown(
    open_vault: OpenVault, vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(vault)
    docks = window.docks
    window.resize(800, 600)
    shown = lambda: {name for name in docks.names if docks.is_shown(name)}  # noqa: E731
    docks.show("preview")
    docks.show("filter")
    assert shown() == {"filter"}
    assert window.map_view.width() > 400
    docks.show("groups")
    assert shown() == {"groups"}
    docks["groups"].close()
    assert shown() == {"preview"}, "what gave way comes back when there is room"
    docks.show("filter")
    docks.show("preview")
    assert shown() == {"preview"}
    assert window.map_view.width() > 400
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: shown() == {"filter", "preview"})
    window.resize(800, 600)
    qtbot.waitUntil(lambda: len(shown()) == 1)
    docks.remember_visible()
    assert set(window.settings.text("window/panels").split()) == {"filter", "preview"}


def test_tools_beside_a_title_show_their_whole_name_or_their_icon(
    open_vault: OpenVault, vault: Path, qtbot: QtBot
) -> None:
    open_vault(vault)
    window = open_vault(vault)  # again: the tools of the panel before are gone
    preview = window.docks.show("preview")
    for width in [800, 900, 1024, 1280]:
        with case(width):
            window.resize(width, 600)
            # A busy machine shows the size of the window late.
            qtbot.waitUntil(
                lambda: all(
                    tool.isHidden() or tool.width() >= tool.sizeHint().width()
                    for tool in preview.tools
                )
            )
