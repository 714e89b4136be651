from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from conceptmap.layout.forces import Forces
from conceptmap.ui.commands.node_menu import node_menu
from conceptmap.ui.panels.display import DisplayPanel
from conceptmap.ui.window import MainWindow

OpenVault = Callable[[Path], MainWindow]


@pytest.fixture
def open_(open_vault: OpenVault, small_vault: Path, qtbot: QtBot) -> MainWindow:
    window = open_vault(small_vault)
    qtbot.waitSignal(window.session.settled, timeout=60_000).wait()
    return window


def places(window: MainWindow) -> dict[str, tuple[float, float] | None]:
    assert window.session.current.vault_map is not None
    return {
        id_: window.session.current.position_of(id_)
        for id_ in window.session.current.vault_map.topology.ids
    }


def length(window: MainWindow) -> float:
    ends = places(window)
    return float(np.hypot(*np.subtract(ends["Hub.md"], ends["Alpha.md"])))


def reopened(window: MainWindow, root: Path, qtbot: QtBot) -> None:
    window.session.close()
    with qtbot.waitSignal(window.session.settled, timeout=60_000):
        window.open_vault(root)


def test_a_map_reopens_exactly_as_it_was_left(
    open_: MainWindow, small_vault: Path, qtbot: QtBot
) -> None:
    before = places(open_)
    reopened(open_, small_vault, qtbot)
    assert places(open_) == before


def test_a_map_that_is_kept_slowly_does_not_undo_what_was_kept_after_it(
    open_: MainWindow, small_vault: Path, qtbot: QtBot
) -> None:
    session = open_.session.current
    positions, workers = session.positions, session.workers
    with positions.writer.lock:
        positions.save()
        qtbot.waitUntil(lambda: "save positions" in workers.unfinished, timeout=5000)
        session.drag({"Lone.md": (5.0, 5.0)})
        positions.drop(["Lone.md"])
    reopened(open_, small_vault, qtbot)
    assert open_.session.current.positions.pinned == {"Lone.md"}


def test_a_dragged_note_is_pinned_and_pins_last(
    open_: MainWindow, small_vault: Path, qtbot: QtBot
) -> None:
    session = open_.session.current
    session.drag({"Lone.md": (5.0, 5.0)})
    session.positions.drop(["Lone.md"])
    assert session.positions.pinned == {"Lone.md"}
    qtbot.waitUntil(lambda: session.position_of("Lone.md") == (5.0, 5.0), timeout=5000)
    reopened(open_, small_vault, qtbot)
    session = open_.session.current
    assert session.positions.pinned == {"Lone.md"}
    assert session.position_of("Lone.md") == (5.0, 5.0)
    session.positions.unpin()
    assert session.positions.pinned == frozenset()


def test_a_note_renamed_while_closed_keeps_its_place(
    open_: MainWindow, small_vault: Path, qtbot: QtBot
) -> None:
    before = places(open_)
    open_.session.close()
    (small_vault / "Alpha.md").rename(small_vault / "Omega.md")
    with qtbot.waitSignal(open_.session.settled, timeout=60_000):
        open_.open_vault(small_vault)
    assert places(open_)["Omega.md"] == pytest.approx(before["Alpha.md"], abs=0.3)


def test_arranging_afresh_can_be_undone(open_: MainWindow, qtbot: QtBot) -> None:
    session = open_.session.current
    session.positions.pin(["Hub.md"])
    before = places(open_)
    session.positions.rearrange()
    qtbot.waitUntil(
        lambda: session.undo_stack.canUndo() and places(open_) != before, timeout=10_000
    )
    assert session.positions.pinned == frozenset()
    assert session.undo_stack.undoText() == "Arrange Afresh"
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: places(open_) == before, timeout=10_000)
    assert session.positions.pinned == {"Hub.md"}
    session.undo_stack.redo()
    qtbot.waitUntil(lambda: places(open_) != before, timeout=10_000)
    assert session.positions.pinned == frozenset()


def test_forces_are_felt_and_remembered(open_: MainWindow, qtbot: QtBot) -> None:
    panel = open_.docks.show("display")
    assert isinstance(panel, DisplayPanel)
    size = length(open_)
    with qtbot.waitSignal(open_.session.settled, timeout=20_000):
        panel.force_sliders.sliders["distance"].setValue(200)
    assert length(open_) > 1.4 * size
    assert open_.settings.text("forces/distance") == "500"
    panel.reset_forces()
    assert open_.session.current.positions.forces == Forces()


def test_the_menu_of_a_note_pins_and_copies(open_: MainWindow) -> None:
    actions = {a.text(): a for a in node_menu(open_.context, "Hub.md").actions()}
    assert {"Open in Default App", "Show in File Manager", "Copy Path", "Copy Wikilink"} <= set(
        actions
    )
    actions["Copy Wikilink"].trigger()
    from PySide6.QtGui import QGuiApplication

    assert QGuiApplication.clipboard().text() == "[[Hub]]"
    actions["Pin\tCtrl+K"].trigger()
    assert open_.session.current.positions.pinned == {"Hub.md"}
    names = {a.text() for a in node_menu(open_.context, "Missing note").actions()}
    assert "Open in Default App" not in names
    assert "Unpin All" in names
