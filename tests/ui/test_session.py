"""A session: what belongs to an open vault goes with it."""

import gc
import threading
import time
import weakref
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from conceptmap.ui.session.workers import Workers
from conceptmap.ui.window import MainWindow
from tests.conftest import MakeVault

OpenVault = Callable[[Path], MainWindow]


def open_other(window: MainWindow, root: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.opened, timeout=60_000):
        window.open_vault(root)


def test_each_opening_makes_a_session_and_closing_drops_it(
    open_vault: OpenVault, small_vault: Path, make_vault: MakeVault, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    first = window.session.current
    assert first is not None
    open_other(window, make_vault({"Other.md": "[[Elsewhere]]"}, "other"), qtbot)
    second = window.session.current
    assert second is not None
    assert second is not first
    assert not second.undo_stack.canUndo()
    assert not second.history.can_go_back
    window.session.close()
    assert window.session.current is None
    assert window.start_page.isVisible()


def test_jobs_of_a_session_are_dropped_when_it_is_closed(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    session = window.session.current
    assert session is not None
    go_on = threading.Event()
    came: list[object] = []
    for workers in (session.workers, session.map_workers):
        workers.start("slow", lambda _: go_on.wait(10), came.append, came.append)
    qtbot.waitUntil(lambda: session.workers.unfinished.count("slow") == 2, timeout=5000)
    window.session.close()
    go_on.set()
    qtbot.waitUntil(lambda: "slow" not in window.session.workers.unfinished, timeout=5000)
    qtbot.wait(50)
    assert came == []


def test_jobs_of_a_map_are_dropped_when_it_is_replaced_and_those_of_its_session_are_not(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    session = window.session.current
    assert session is not None
    go_on = threading.Event()
    came: list[str] = []

    def work(name: str) -> str:
        go_on.wait(10)
        return name

    session.workers.start("slow", lambda _: work("session"), came.append, came.append)
    session.map_workers.start("slow", lambda _: work("map"), came.append, came.append)
    (small_vault / "New.md").write_text("[[Hub]]")
    qtbot.waitUntil(lambda: session.has_node("New.md"), timeout=10_000)
    go_on.set()
    qtbot.waitUntil(lambda: "session" in came, timeout=5000)
    qtbot.wait(50)
    assert came == ["session"]


def test_workers_that_are_closed_start_nothing(qtbot: QtBot) -> None:
    workers = Workers()
    done: list[object] = []
    workers.close()
    workers.start("late", lambda _: done.append("worked"), done.append, done.append)
    assert not workers.is_running("late")
    qtbot.wait(100)
    assert done == []


def test_workers_that_are_closed_send_no_signal_so_that_they_may_be_deleted(
    qtbot: QtBot,
) -> None:
    workers = Workers()
    entered, left = threading.Event(), threading.Event()

    def receive(*_: object) -> None:
        entered.set()
        time.sleep(0.1)
        left.set()

    # Directly: as long as it is received it is being sent.
    workers.progress.connect(receive, Qt.ConnectionType.DirectConnection)
    workers.start("kind", lambda job: job("a task", 1, 2), print, print)
    qtbot.waitUntil(entered.is_set, timeout=5000)
    workers.close()
    assert left.is_set()


def test_a_map_and_what_shows_it_are_released_when_another_vault_is_opened(
    open_vault: OpenVault, small_vault: Path, make_vault: MakeVault, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    session = window.session.current
    assert session is not None
    for name in window.docks.names:
        window.docks.show(name)
    session.select("Hub.md")
    session.view_state.change_settings("Filter", query="tag:#first")
    qtbot.wait(500)
    released = [
        weakref.ref(each)
        for each in (session.vault_map, session.view_state.result, session.vault_map.scene)
    ]
    panels = [weakref.ref(window.docks.panel(name)) for name in window.docks.names]
    del session
    gc.collect()
    gc.disable()
    try:
        open_other(window, make_vault({"Other.md": "[[Elsewhere]]"}, "other"), qtbot)
        qtbot.waitUntil(lambda: all(each() is None for each in released), timeout=10_000)
    finally:
        gc.enable()
    gc.collect()
    alive = [panel() for panel in panels if panel() is not None]
    assert [type(panel).__name__ for panel in alive if _has_widget(panel)] == []


def _has_widget(panel: QWidget | None) -> bool:
    try:
        return panel is not None and panel.objectName() is not None
    except RuntimeError:
        return False


def test_panels_are_made_for_a_session_and_shown_again_for_the_next(
    open_vault: OpenVault, small_vault: Path, make_vault: MakeVault, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    window.docks.show("links")
    qtbot.wait(50)
    window.resizeDocks([window.docks["links"]], [330], Qt.Orientation.Horizontal)
    qtbot.wait(50)
    width = window.docks["links"].width()
    links, preview = window.docks.panel("links"), window.preview
    open_other(window, make_vault({"Other.md": "[[Elsewhere]]"}, "other"), qtbot)
    assert window.docks["links"].isVisible()
    assert window.docks.panel("links") is not links
    assert window.preview is not preview
    qtbot.wait(50)
    assert window.docks["links"].width() == width
    assert len(window.docks["preview"].titleBarWidget().findChildren(QWidget)) < 12
    window.session.current.select("Other.md")
    qtbot.waitUntil(lambda: window.preview.page is not None, timeout=5000)
    window.session.close()
    assert not any(window.docks[name].isVisible() for name in window.docks.names)
    with pytest.raises(AssertionError, match="no vault is open"):
        window.docks.panel("links")


def test_the_map_view_of_a_script_stays_the_same(
    window: MainWindow, small_vault: Path, make_vault: MakeVault, qtbot: QtBot
) -> None:
    view = window.map_view
    moved: list[bool] = []
    view.camera_changed.connect(lambda: moved.append(True))
    for root in (small_vault, make_vault({"Other.md": "[[Elsewhere]]"}, "other")):
        open_other(window, root, qtbot)
        assert window.map_view is view
        assert view.session is window.session.current
        assert moved
        moved.clear()
    window.session.close()
    assert view.accessibleDescription() == "No map is open."
