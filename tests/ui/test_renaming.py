"""Notes that are renamed on the disk are followed by everything that holds their names."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from conceptmap.model.saved_views import load_views, save_view
from conceptmap.ui.commands import saved_views
from conceptmap.ui.navigation import connect_selected, toggle_local_map
from conceptmap.ui.panels.paths import PathsPanel
from conceptmap.ui.panels.views import ViewsPanel
from conceptmap.ui.session.session import Session
from conceptmap.ui.window import MainWindow

OpenVault = Callable[[Path], MainWindow]


@pytest.fixture
def window(open_vault: OpenVault, small_vault: Path, qtbot: QtBot) -> MainWindow:
    window = open_vault(small_vault)
    qtbot.waitSignal(window.session.settled, timeout=60_000).wait()
    return window


def session_of(window: MainWindow) -> Session:
    session = window.session.current
    assert session is not None
    return session


def rename(window: MainWindow, old: str, new: str, qtbot: QtBot) -> None:
    """Rename a note on the disk and wait until the map has it."""
    session = session_of(window)
    root = session.vault.root
    with qtbot.waitSignal(session.map_updated, timeout=10_000):
        (root / old).rename(root / new)
    assert session.has_node(new)
    qtbot.waitUntil(lambda: "view" not in session.map_workers.running, timeout=5000)


def shown(window: MainWindow) -> set[str]:
    session = session_of(window)
    return {id_ for id_ in session.vault_map.topology.ids if session.is_visible(id_)}


def test_back_rename_and_forward_selects_the_note_by_its_new_name(
    window: MainWindow, qtbot: QtBot
) -> None:
    session = session_of(window)
    session.select("Hub.md")
    session.select("Alpha.md")
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert session.selected_ids == ("Hub.md",)
    rename(window, "Alpha.md", "Omega.md", qtbot)
    qtbot.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert session.selected_ids == ("Omega.md",)


def test_rename_and_back_selects_the_note_by_its_new_name(window: MainWindow, qtbot: QtBot) -> None:
    session = session_of(window)
    session.select("Alpha.md")
    session.select("Hub.md")
    rename(window, "Alpha.md", "Omega.md", qtbot)
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert session.selected_ids == ("Omega.md",)


def test_a_local_map_goes_on_around_a_note_that_is_renamed(
    window: MainWindow, qtbot: QtBot
) -> None:
    session = session_of(window)
    session.select("Alpha.md")
    toggle_local_map(window.context)
    qtbot.waitUntil(lambda: shown(window) == {"Alpha.md", "Hub.md", "sub/Beta.md"}, timeout=5000)
    rename(window, "Alpha.md", "Omega.md", qtbot)
    qtbot.waitUntil(lambda: shown(window) == {"Omega.md", "Hub.md", "sub/Beta.md"}, timeout=5000)
    local = session.view_state.settings.local
    assert local is not None
    assert local.note == "Omega.md"
    assert "Omega" in window.page.header.local_bar._centre_label.text()


def test_back_to_a_local_map_around_a_note_that_was_renamed_shows_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    session = session_of(window)
    session.select("Alpha.md")
    session.show_local_map("Alpha.md")
    session.show_local_map(None)
    qtbot.waitUntil(lambda: len(shown(window)) > 3, timeout=5000)
    rename(window, "Alpha.md", "Omega.md", qtbot)
    session.history.go_back()
    qtbot.waitUntil(lambda: shown(window) == {"Omega.md", "Hub.md", "sub/Beta.md"}, timeout=5000)


def test_undo_returns_to_a_local_map_around_a_note_that_was_renamed(
    window: MainWindow, qtbot: QtBot
) -> None:
    session = session_of(window)
    session.show_local_map("Alpha.md")
    session.show_local_map(None)
    qtbot.waitUntil(lambda: len(shown(window)) > 3, timeout=5000)
    rename(window, "Alpha.md", "Omega.md", qtbot)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: shown(window) == {"Omega.md", "Hub.md", "sub/Beta.md"}, timeout=5000)


def test_undo_of_a_move_returns_a_renamed_note_and_its_pin(
    window: MainWindow, qtbot: QtBot
) -> None:
    session = session_of(window)
    before = session.position_of("Alpha.md")
    session.positions.pin(["Alpha.md"])
    session.drag({"Alpha.md": (9.0, 9.0)})
    session.positions.drop(["Alpha.md"])
    rename(window, "Alpha.md", "Omega.md", qtbot)
    assert session.positions.pinned == {"Omega.md"}
    session.undo_stack.undo()
    qtbot.waitUntil(
        lambda: session.position_of("Omega.md") == pytest.approx(before, abs=0.1), timeout=5000
    )
    assert session.positions.pinned == {"Omega.md"}
    session.undo_stack.undo()
    assert session.positions.pinned == frozenset()
    session.undo_stack.redo()
    assert session.positions.pinned == {"Omega.md"}


def test_a_note_that_is_renamed_while_it_is_dragged_is_pinned_where_it_is_dropped(
    window: MainWindow, qtbot: QtBot
) -> None:
    session = session_of(window)
    session.drag({"Alpha.md": (9.0, 9.0)})
    rename(window, "Alpha.md", "Omega.md", qtbot)
    session.positions.drop(["Omega.md"])
    assert session.positions.pinned == {"Omega.md"}
    assert session.position_of("Omega.md") == (9.0, 9.0)


def test_a_note_that_is_deleted_while_it_is_dragged_is_gone_and_the_others_stay(
    window: MainWindow, qtbot: QtBot
) -> None:
    session = session_of(window)
    session.drag({"Lone.md": (9.0, 9.0)})
    with qtbot.waitSignal(session.map_updated, timeout=10_000):
        (session.vault.root / "Lone.md").unlink()
    assert not session.has_node("Lone.md")
    session.drag({"Lone.md": (8.0, 8.0)})
    session.positions.drop(["Lone.md"])
    assert session.positions.pinned == frozenset()
    assert session.position_of("Alpha.md") is not None


def test_saved_views_follow_a_renamed_note_and_show_it(window: MainWindow, qtbot: QtBot) -> None:
    session = session_of(window)
    panel = window.docks.show("views")
    assert isinstance(panel, ViewsPanel)
    session.positions.pin(["Alpha.md"])
    session.show_local_map("Alpha.md")
    save_view(session.vault.root, saved_views.capture(window.context, "Around Alpha"))
    session.show_local_map(None)
    qtbot.waitUntil(lambda: len(shown(window)) > 3, timeout=5000)
    rename(window, "Alpha.md", "Omega.md", qtbot)
    (view,) = load_views(session.vault.root)
    assert view.view_settings.local is not None
    assert view.view_settings.local.note == "Omega.md"
    assert set(view.pins) == {"Omega.md"}
    item = panel.list.item(0)
    assert "Omega.md" in item.toolTip()
    at = panel.list.visualItemRect(item).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: shown(window) == {"Omega.md", "Hub.md", "sub/Beta.md"}, timeout=5000)


def test_the_path_that_is_shown_follows_a_renamed_note(window: MainWindow, qtbot: QtBot) -> None:
    session = session_of(window)
    session.select("Alpha.md", "Missing note")
    connect_selected(window.context)
    panel = window.docks.panel("connection")
    assert isinstance(panel, PathsPanel)
    qtbot.waitUntil(lambda: bool(panel.paths), timeout=5000)
    rename(window, "Alpha.md", "Omega.md", qtbot)
    assert session.selection.path == ("Omega.md", "Hub.md", "Missing note")
    assert (panel.start, panel.paths[0]) == ("Omega.md", session.selection.path)


def test_pins_last_though_their_note_is_renamed_while_the_vault_is_closed(
    window: MainWindow, small_vault: Path, qtbot: QtBot
) -> None:
    session_of(window).positions.pin(["Alpha.md"])
    window.session.close()
    (small_vault / "Alpha.md").rename(small_vault / "Omega.md")
    with qtbot.waitSignal(window.session.opened, timeout=60_000):
        window.open_vault(small_vault)
    assert session_of(window).positions.pinned == {"Omega.md"}


def test_a_local_map_around_a_note_that_is_deleted_gives_way_to_the_whole_map(
    window: MainWindow, small_vault: Path, qtbot: QtBot
) -> None:
    session = session_of(window)
    session.show_local_map("Lone.md")
    qtbot.waitUntil(lambda: shown(window) == {"Lone.md"}, timeout=5000)
    (small_vault / "Lone.md").unlink()
    qtbot.waitUntil(lambda: "Hub.md" in shown(window), timeout=10_000)
    assert session.view_state.settings.local is None
    assert "Lone.md no longer exists" in window.message.text
