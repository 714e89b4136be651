import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from conceptmap import layout
from conceptmap.layout.forces import Forces
from conceptmap.ui.commands.node_menu import node_menu
from conceptmap.ui.panels.display import DisplayPanel
from conceptmap.ui.window import MainWindow
from tests.conftest import MakeVault

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


@pytest.fixture
def slow_arrange(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Have a new arrangement wait until the event is set."""
    go_on = threading.Event()
    arrange = layout.arrange

    def wait_and_arrange(*given: object, **named: object) -> object:
        go_on.wait(10)
        return arrange(*given, **named)

    monkeypatch.setattr(layout, "arrange", wait_and_arrange)
    return go_on


def test_the_map_is_arranged_afresh_though_a_note_is_saved_meanwhile(
    open_: MainWindow, small_vault: Path, slow_arrange: threading.Event, qtbot: QtBot
) -> None:
    session = open_.session.current
    before = places(open_)
    session.positions.rearrange()
    (small_vault / "Lone.md").write_text("Now linked with [[Hub]] and with [[Fresh]].\n")
    (small_vault / "Fresh.md").write_text("New.\n")
    qtbot.waitUntil(lambda: session.has_node("Fresh.md"), timeout=10_000)
    slow_arrange.set()
    qtbot.waitUntil(lambda: session.undo_stack.undoText() == "Arrange Afresh", timeout=10_000)
    qtbot.waitUntil(lambda: not session.positions.is_animating, timeout=5000)
    now = places(open_)
    assert "Fresh.md" in now
    assert np.isfinite(session.node_positions).all()
    moved = [np.hypot(*np.subtract(now[id_], before[id_])) for id_ in ("Hub.md", "Alpha.md")]
    assert max(moved) > 0.1
    session.undo_stack.undo()
    qtbot.waitUntil(
        lambda: places(open_)["Hub.md"] == pytest.approx(before["Hub.md"], abs=0.3), timeout=10_000
    )


def test_a_note_saved_while_the_map_moves_to_its_new_arrangement_does_not_stop_it(
    open_: MainWindow, small_vault: Path, qtbot: QtBot
) -> None:
    session = open_.session.current
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
    now = places(open_)
    assert np.hypot(*np.subtract(now["Hub.md"], target["Hub.md"])) < 3


def test_arranging_afresh_in_a_local_map_is_seen_when_the_whole_map_is_back(
    open_: MainWindow, slow_arrange: threading.Event, qtbot: QtBot
) -> None:
    session = open_.session.current
    before = places(open_)
    session.positions.rearrange()
    session.show_local_map("Hub.md")
    qtbot.waitUntil(lambda: session.positions.is_subset, timeout=5000)
    slow_arrange.set()
    qtbot.waitUntil(lambda: session.undo_stack.undoText() == "Arrange Afresh", timeout=10_000)
    session.show_local_map(None)
    qtbot.waitUntil(lambda: not session.positions.is_subset, timeout=5000)
    qtbot.waitUntil(lambda: not session.positions.is_animating, timeout=5000)
    assert places(open_) != before


def test_the_copied_wikilink_of_a_note_leads_to_that_very_note(
    open_vault: OpenVault, make_vault: MakeVault
) -> None:
    from PySide6.QtGui import QGuiApplication

    files: dict[str, str | bytes] = {"a/Idea.md": "One.", "b/Idea.md": "Other.", "Plan.md": "x"}
    window = open_vault(make_vault(files))
    session = window.session.current
    for id_ in files:
        actions = {a.text(): a for a in node_menu(window.context, id_).actions()}
        actions["Copy Wikilink"].trigger()
        link = QGuiApplication.clipboard().text().removeprefix("[[").removesuffix("]]")
        for source in ("Plan.md", "a/x.md", "b/x.md", "c/x.md"):
            assert session.vault.resolver.resolve(link, source) == id_
    assert link == "Plan"
    session.select(*files)
    actions = {a.text(): a for a in node_menu(window.context, "Plan.md").actions()}
    actions["Copy Wikilinks"].trigger()
    assert QGuiApplication.clipboard().text().split() == ["[[a/Idea]]", "[[b/Idea]]", "[[Plan]]"]
