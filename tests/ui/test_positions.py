import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from conceptmap.layout.forces import Forces
from conceptmap.model import map_layout
from conceptmap.ui.commands.node_menu import node_menu
from conceptmap.ui.panels.display import DisplayPanel
from conceptmap.ui.window import MainWindow
from tests.conftest import MakeVault

OpenVault = Callable[[Path], MainWindow]


@pytest.fixture
def opened(open_vault: OpenVault, small_vault: Path, qtbot: QtBot) -> MainWindow:
    window = open_vault(small_vault)
    qtbot.waitSignal(window.session.settled, timeout=60_000).wait()
    return window


def positions_by_id(window: MainWindow) -> dict[str, tuple[float, float] | None]:
    assert window.session.current.vault_map is not None
    return {
        id_: window.session.current.position_of(id_)
        for id_ in window.session.current.vault_map.topology.ids
    }


def link_length(window: MainWindow) -> float:
    ends = positions_by_id(window)
    return float(np.hypot(*np.subtract(ends["Hub.md"], ends["Alpha.md"])))


def reopen(window: MainWindow, root: Path, qtbot: QtBot) -> None:
    window.session.close()
    with qtbot.waitSignal(window.session.settled, timeout=60_000):
        window.open_vault(root)


def test_a_map_is_opened_again_exactly_as_it_was(
    opened: MainWindow, small_vault: Path, qtbot: QtBot
) -> None:
    before = positions_by_id(opened)
    reopen(opened, small_vault, qtbot)
    assert positions_by_id(opened) == before


def test_a_slow_save_does_not_replace_a_later_one(
    opened: MainWindow, small_vault: Path, qtbot: QtBot
) -> None:
    session = opened.session.current
    positions, workers = session.positions, session.workers
    with positions.writer.lock:
        positions.save()
        qtbot.waitUntil(lambda: "save positions" in workers.unfinished, timeout=5000)
        session.drag({"Lone.md": (5.0, 5.0)})
        positions.drop(["Lone.md"])
    reopen(opened, small_vault, qtbot)
    assert opened.session.current.positions.pinned == {"Lone.md"}


def test_a_dragged_note_is_pinned_and_pins_are_saved(
    opened: MainWindow, small_vault: Path, qtbot: QtBot
) -> None:
    session = opened.session.current
    session.drag({"Lone.md": (5.0, 5.0)})
    session.positions.drop(["Lone.md"])
    assert session.positions.pinned == {"Lone.md"}
    qtbot.waitUntil(lambda: session.position_of("Lone.md") == (5.0, 5.0), timeout=5000)
    reopen(opened, small_vault, qtbot)
    session = opened.session.current
    assert session.positions.pinned == {"Lone.md"}
    assert session.position_of("Lone.md") == (5.0, 5.0)
    session.positions.unpin()
    assert session.positions.pinned == frozenset()


def test_a_note_that_is_renamed_while_the_vault_is_closed_keeps_its_position(
    opened: MainWindow, small_vault: Path, qtbot: QtBot
) -> None:
    before = positions_by_id(opened)
    opened.session.close()
    (small_vault / "Alpha.md").rename(small_vault / "Omega.md")
    with qtbot.waitSignal(opened.session.settled, timeout=60_000):
        opened.open_vault(small_vault)
    assert positions_by_id(opened)["Omega.md"] == pytest.approx(before["Alpha.md"], abs=0.3)


def test_arranging_again_can_be_undone(opened: MainWindow, qtbot: QtBot) -> None:
    session = opened.session.current
    session.positions.pin(["Hub.md"])
    before = positions_by_id(opened)
    session.positions.rearrange()
    qtbot.waitUntil(
        lambda: session.undo_stack.canUndo() and positions_by_id(opened) != before, timeout=10_000
    )
    assert session.positions.pinned == frozenset()
    assert session.undo_stack.undoText() == "Rearrange from scratch"
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: positions_by_id(opened) == before, timeout=10_000)
    assert session.positions.pinned == {"Hub.md"}
    session.undo_stack.redo()
    qtbot.waitUntil(lambda: positions_by_id(opened) != before, timeout=10_000)
    assert session.positions.pinned == frozenset()


def test_forces_change_the_layout_and_are_saved(opened: MainWindow, qtbot: QtBot) -> None:
    panel = opened.docks.show("display")
    assert isinstance(panel, DisplayPanel)
    size = link_length(opened)
    panel.force_sliders.sliders["distance"].setValue(200)
    qtbot.waitUntil(lambda: link_length(opened) > 1.4 * size, timeout=20_000)
    assert opened.settings.text("forces/distance") == "500"
    panel.reset_forces()
    assert opened.session.current.positions.forces == Forces()


def test_the_menu_of_a_note_pins_and_copies(opened: MainWindow) -> None:
    actions = {a.text(): a for a in node_menu(opened.context, "Hub.md").actions()}
    assert {"Open in default app", "Show in file manager", "Copy path", "Copy wikilink"} <= set(
        actions
    )
    actions["Copy wikilink"].trigger()
    from PySide6.QtGui import QGuiApplication

    assert QGuiApplication.clipboard().text() == "[[Hub]]"
    actions["Pin\tCtrl+K"].trigger()
    assert opened.session.current.positions.pinned == {"Hub.md"}
    names = {a.text() for a in node_menu(opened.context, "Missing note").actions()}
    assert "Open in default app" not in names
    assert "Unpin all" in names


@pytest.fixture
def slow_arrange(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Have a new arrangement wait until the event is set."""
    go_on = threading.Event()
    arrange = map_layout.arrange_map

    def wait_and_arrange(*given: object, **named: object) -> object:
        go_on.wait(10)
        return arrange(*given, **named)

    monkeypatch.setattr(map_layout, "arrange_map", wait_and_arrange)
    return go_on


def test_the_map_is_arranged_again_though_a_note_is_saved_meanwhile(
    opened: MainWindow, small_vault: Path, slow_arrange: threading.Event, qtbot: QtBot
) -> None:
    session = opened.session.current
    before = positions_by_id(opened)
    session.positions.rearrange()
    (small_vault / "Lone.md").write_text("Now linked with [[Hub]] and with [[Fresh]].\n")
    (small_vault / "Fresh.md").write_text("New.\n")
    qtbot.waitUntil(lambda: session.has_node("Fresh.md"), timeout=10_000)
    slow_arrange.set()
    qtbot.waitUntil(
        lambda: session.undo_stack.undoText() == "Rearrange from scratch", timeout=10_000
    )
    qtbot.waitUntil(lambda: not session.positions.is_animating, timeout=5000)
    now = positions_by_id(opened)
    assert "Fresh.md" in now
    assert np.isfinite(session.node_positions).all()
    moved = [np.hypot(*np.subtract(now[id_], before[id_])) for id_ in ("Hub.md", "Alpha.md")]
    assert max(moved) > 0.1
    session.undo_stack.undo()
    qtbot.waitUntil(
        lambda: positions_by_id(opened)["Hub.md"] == pytest.approx(before["Hub.md"], abs=0.3),
        timeout=10_000,
    )


def test_a_note_saved_while_the_map_moves_to_its_new_arrangement_does_not_stop_it(
    opened: MainWindow, small_vault: Path, qtbot: QtBot
) -> None:
    session = opened.session.current
    session.positions.rearrange()
    qtbot.waitUntil(lambda: session.positions.is_animating, timeout=10_000)
    target = dict(
        zip(
            session.vault_map.topology.ids,
            session.positions._animation.target.tolist(),
            strict=True,
        )
    )
    session._disk.queue(None)
    (small_vault / "Lone.md").write_text("Changed, and [[Hub]].\n")
    with qtbot.waitSignal(session.map_updated, timeout=10_000):
        pass
    qtbot.waitSignal(session.settled, timeout=10_000).wait()
    now = positions_by_id(opened)
    assert np.hypot(*np.subtract(now["Hub.md"], target["Hub.md"])) < 3


def test_arranging_again_in_a_local_map_is_seen_when_the_whole_map_is_back(
    opened: MainWindow, slow_arrange: threading.Event, qtbot: QtBot
) -> None:
    session = opened.session.current
    before = positions_by_id(opened)
    session.positions.rearrange()
    session.show_local_map("Hub.md")
    qtbot.waitUntil(lambda: session.positions.is_subset, timeout=5000)
    slow_arrange.set()
    qtbot.waitUntil(
        lambda: session.undo_stack.undoText() == "Rearrange from scratch", timeout=10_000
    )
    session.show_local_map(None)
    qtbot.waitUntil(lambda: not session.positions.is_subset, timeout=5000)
    qtbot.waitUntil(lambda: not session.positions.is_animating, timeout=5000)
    assert positions_by_id(opened) != before


def test_the_copied_wikilink_of_a_note_leads_to_that_very_note(
    open_vault: OpenVault, make_vault: MakeVault
) -> None:
    from PySide6.QtGui import QGuiApplication

    files: dict[str, str | bytes] = {"a/Idea.md": "One.", "b/Idea.md": "Other.", "Plan.md": "x"}
    window = open_vault(make_vault(files))
    session = window.session.current
    for id_ in files:
        actions = {a.text(): a for a in node_menu(window.context, id_).actions()}
        actions["Copy wikilink"].trigger()
        link = QGuiApplication.clipboard().text().removeprefix("[[").removesuffix("]]")
        for source in ("Plan.md", "a/x.md", "b/x.md", "c/x.md"):
            assert session.vault.resolver.resolve(link, source) == id_
    assert link == "Plan"
    session.select(*files)
    actions = {a.text(): a for a in node_menu(window.context, "Plan.md").actions()}
    actions["Copy wikilinks"].trigger()
    assert QGuiApplication.clipboard().text().split() == ["[[a/Idea]]", "[[b/Idea]]", "[[Plan]]"]
