"""Failures: the error is shown, the work is saved, and the next start offers a clean one."""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import platformdirs
import pytest
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from conceptmap.model.positions_store import load_positions
from conceptmap.model.saved_views import last_view_settings
from conceptmap.model.view_settings import ViewSettings
from conceptmap.ui.app import start_clean
from conceptmap.ui.dialogs.crash import ask_after_crash
from conceptmap.ui.dialogs.failure import ErrorReporter
from conceptmap.ui.run_marker import Crash, RunMarker
from conceptmap.ui.session import workers as workers_module
from conceptmap.ui.session.workers import Workers
from conceptmap.ui.window import MainWindow
from tests.subprocesses import program

OpenVault = Callable[[Path], MainWindow]


@pytest.fixture
def failures(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> ErrorReporter:
    made = ErrorReporter(window.save, window.show_log, lambda: window)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    made.install()
    return made


def raise_one(words: str) -> None:
    error = RuntimeError(words)
    sys.excepthook(RuntimeError, error, None)


@pytest.mark.filterwarnings("ignore")
def test_an_unexpected_error_is_shown_and_the_work_saved(
    open_vault: OpenVault,
    small_vault: Path,
    failures: ErrorReporter,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
) -> None:
    window = open_vault(small_vault)
    window.session.current.positions.pin(["Hub.md"])
    raise_one("the sky fell")
    qtbot.waitUntil(lambda: failures.dialog is not None, timeout=5000)
    box = failures.dialog
    assert box is not None
    assert "RuntimeError: the sky fell" in box.detailedText()
    assert "were saved" in box.informativeText()
    kept = load_positions(small_vault)
    assert kept is not None
    assert kept.pinned == ["Hub.md"]
    assert {button.text() for button in box.buttons()} >= {"Continue", "Show log"}
    raise_one("the sky fell")
    qtbot.wait(50)
    assert failures.dialog is box
    box.close()
    qtbot.waitUntil(lambda: failures.dialog is None, timeout=5000)
    raise_one("the sky fell")
    qtbot.wait(50)
    assert failures.dialog is None, "the same error is shown once"
    assert any("Unhandled" in record.getMessage() for record in caplog.records)
    caplog.clear()


def test_errors_in_other_threads_are_shown_too(
    failures: ErrorReporter, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> None:
        raise ValueError("in a thread")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: failures.dialog is not None, timeout=5000)
    assert failures.dialog is not None
    assert "ValueError: in a thread" in failures.dialog.detailedText()
    failures.dialog.close()
    caplog.clear()


def test_a_run_that_ended_leaves_no_marker_and_one_that_crashed_is_found() -> None:
    folder = platformdirs.user_data_path("conceptmap") / "sessions"
    first = RunMarker()
    assert first.crashes == ()
    first.set_vault("/some/vault")
    first.remove()
    assert list(folder.iterdir()) == []
    child = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True
    )
    (folder / f"{int(child.stdout)}.json").write_text(json.dumps({"vault": "/lost/vault"}))
    (folder / f"{os.getppid()}.json").write_text(json.dumps({"vault": "/running/vault"}))
    (folder / "nonsense.json").write_text("{")
    second = RunMarker()
    assert Crash("/lost/vault") in second.crashes
    assert Crash("/running/vault") not in second.crashes
    second.remove()
    assert RunMarker().crashes == ()


@pytest.mark.skipif(sys.platform != "win32", reason="other systems give numbers again much later")
def test_a_number_that_another_program_has_now_is_no_running_one() -> None:
    marker = platformdirs.user_data_path("conceptmap") / "sessions" / f"{os.getppid()}.json"
    marker.parent.mkdir(parents=True)
    marker.write_text(json.dumps({"vault": "/lost/vault"}))
    os.utime(marker, (1, 1))
    assert RunMarker().crashes == (Crash("/lost/vault"),)


def press(box: QMessageBox, words: str) -> None:
    next(button for button in box.buttons() if button.text() == words).click()


def test_after_a_crash_the_user_starts_clean_or_as_usual(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    window.session.current.view_state.change_settings("Filter", query="tag:#first")
    window.docks.show("insights")
    window.session.close()
    assert last_view_settings(small_vault).query == "tag:#first"
    went_on: list[bool] = []

    def ask() -> QMessageBox:
        return ask_after_crash(
            window,
            Crash(str(small_vault)),
            start_as_usual=lambda: went_on.append(True),
            start_clean=lambda: start_clean(window),
            show_log=window.show_log,
        )

    box = ask()
    assert small_vault.name in box.text()
    press(box, "Start as usual")
    qtbot.waitUntil(lambda: went_on == [True], timeout=5000)
    assert last_view_settings(small_vault).query == "tag:#first"
    box = ask()
    press(box, "Clean start")
    qtbot.waitUntil(lambda: last_view_settings(small_vault) == ViewSettings(), timeout=5000)
    assert went_on == [True]
    assert window.session.current is None
    open_vault(small_vault)
    assert not window.docks["insights"].isVisible()
    assert window.docks["preview"].isVisible()


def test_a_hung_job_is_cancelled_and_blocks_neither_others_nor_the_end(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers_module, "JOB_TIMEOUT_S", 0.5)
    workers = Workers()
    release = threading.Event()
    done: list[object] = []
    running: list[str] = []

    def hang(kind: str) -> None:
        running.append(kind)
        release.wait(30)

    for kind in "abcd":
        workers.start(kind, lambda _, kind=kind: hang(kind), done.append, done.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: sorted(running) == ["a", "b", "c", "d"], timeout=5000)
    assert all(workers.cancel(kind) for kind in "abcd")
    workers.start("quick", lambda _: "came", done.append, done.append)
    qtbot.waitUntil(lambda: done == ["came"], timeout=15_000)
    begun = time.perf_counter()
    workers.shut_down()
    assert time.perf_counter() - begun < 3
    assert set(workers.unfinished) == {"a", "b", "c", "d"}
    release.set()
    qtbot.waitUntil(lambda: workers.unfinished == (), timeout=5000)
    assert done == ["came"]


def test_a_job_that_is_cancelled_before_it_begins_never_runs(qtbot: QtBot) -> None:
    workers = Workers()
    done: list[object] = []
    for _ in range(3):
        workers.start("one", lambda _: done.append("worked"), lambda _: done.append("done"), print)
    assert workers.cancel("one")
    workers.start("other", lambda _: "came", done.append, done.append)
    qtbot.waitUntil(lambda: done == ["came"], timeout=5000)
    qtbot.wait(200)
    assert done == ["came"]


def test_the_program_ends_though_a_job_hangs(small_vault: Path, tmp_path: Path) -> None:
    code = program(
        tmp_path,
        """
import time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from conceptmap.ui import app, window
made = window.MainWindow.__init__
def init(self, *a):
    made(self, *a)
    self.session.workers.start("hang", lambda _: time.sleep(600), print, print)
    QTimer.singleShot(50, self.close)
window.MainWindow.__init__ = init
sys.exit(app.run())
""",
    )
    done = subprocess.run(code, timeout=60, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert list((tmp_path / "data" / "sessions").iterdir()) == []


def test_a_crash_is_asked_about_at_the_next_start_and_the_answer_is_kept(
    small_vault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = program(
        tmp_path,
        f"""
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from conceptmap.ui import app, window
def look(opened):
    boxes = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox)]
    if not (boxes or opened):
        QTimer.singleShot(20, lambda: look(False))
        return
    if said:
        return
    said.append([box.text() for box in boxes])
    print(*said, flush=True)
    if "--crash" in sys.argv:
        os._exit(7)
    for box in boxes:
        box.close()
    QTimer.singleShot(0, QApplication.closeAllWindows)
said = []
made = window.MainWindow.__init__
def init(self, *a):
    made(self, *a)
    # The question is asked before the vault is opened, or never.
    self.session.opened.connect(lambda: QTimer.singleShot(200, lambda: look(True)))
    look(False)
window.MainWindow.__init__ = init
sys.exit(app.run([Path({str(small_vault)!r})]))
""",
    )
    first = subprocess.run([*code, "--crash"], timeout=90, capture_output=True)
    assert (first.returncode, first.stdout.strip()) == (7, b"[]"), first.stderr
    second = subprocess.run(code, timeout=90, capture_output=True, text=True)
    assert "closed unexpectedly while vault was open" in second.stdout, second.stderr
    monkeypatch.setattr(platformdirs, "user_data_path", lambda *_, **__: tmp_path / "data")
    assert RunMarker().crashes == (), "it would be asked about again"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_when_the_system_asks_to_end_the_map_is_saved_and_no_crash_is_seen(
    small_vault: Path, tmp_path: Path
) -> None:
    import signal

    code = program(
        tmp_path,
        f"""
from conceptmap.ui import app, window
made = window.MainWindow.__init__
def init(self, *a):
    made(self, *a)
    self.session.opened.connect(lambda: print("opened", flush=True))
window.MainWindow.__init__ = init
sys.exit(app.run([Path({str(small_vault)!r})]))
""",
    )
    running = subprocess.Popen(code, stdout=subprocess.PIPE, text=True)
    assert running.stdout is not None
    assert running.stdout.readline() == "opened\n"
    running.send_signal(signal.SIGTERM)
    assert running.wait(20) == 0
    assert list((tmp_path / "data" / "sessions").iterdir()) == []
    assert list((tmp_path / "data" / "maps").glob("*.msgpack"))


def test_a_path_that_the_system_asks_to_open_is_opened(qapp: QApplication, tmp_path: Path) -> None:
    asked: list[Path] = []
    qapp.path_wanted.connect(asked.append)  # type: ignore[attr-defined]
    folder = tmp_path / "a folder % #1"
    folder.mkdir()
    QApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(folder))))
    QApplication.sendEvent(qapp, QFileOpenEvent(QUrl("https://example.org/x.md")))
    qapp.path_wanted.disconnect(asked.append)  # type: ignore[attr-defined]
    assert asked == [folder]


def test_the_licences_name_every_library_and_hold_their_texts(window: MainWindow) -> None:
    from conceptmap.ui.dialogs.help import show_about, show_licences

    show_about(window)
    dialog = show_licences(window)
    from PySide6.QtWidgets import QPlainTextEdit

    text = dialog.findChild(QPlainTextEdit).toPlainText()  # type: ignore[attr-defined]
    for name in ("PySide6", "numba", "networkx", "mistune", "pyqtgraph", "SIL Open Font License"):
        assert name in text
    dialog.close()
    QTimer.singleShot(0, QApplication.closeAllWindows)
    for box in window.findChildren(QMessageBox):
        box.close()
    assert os.getpid()
