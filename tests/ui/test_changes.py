"""The map compared with an earlier moment: the panel Changes, the map, views, snapshots."""

import time
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt, QTimer, QUrl
from PySide6.QtWidgets import QApplication, QCalendarWidget, QDialog, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from conceptmap.core.local_time import local_time
from conceptmap.model.graph_snapshots import Snapshots
from conceptmap.model.graph_state import GraphState
from conceptmap.model.positions_store import save_positions
from conceptmap.model.snapshot_files import load_snapshots, save_snapshots
from conceptmap.page.hrefs import COMPARE_HREF
from conceptmap.render.node_styles import DIMMED_OPACITY
from conceptmap.ui.canvas.map_queries import ghost_position
from conceptmap.ui.commands.changes import day_in_words
from conceptmap.ui.commands.reviews import ask_review, save_review
from conceptmap.ui.panels.changes import ChangesPanel
from conceptmap.ui.session.session import Session
from conceptmap.ui.window import MainWindow
from conceptmap.vault.vault import Vault
from tests.conftest import MakeVault
from tests.git_histories import History
from tests.ui.at_rest import rest
from tests.ui.exploring import OpenVault

DAY_S = 86_400.0
BEFORE = {"a.md": "[[b]] [[gone]]", "b.md": "[[a]]", "gone.md": "[[b]]", "same.md": "[[a]]"}
AFTER = {"a.md": "[[b]] and more", "b.md": "[[a]]", "new.md": "[[b]]", "same.md": "[[a]]"}


def session_of(window: MainWindow) -> Session:
    session = window.session.current
    assert session is not None
    return session


def panel_of(window: MainWindow) -> ChangesPanel:
    panel = window.context.docks.show("changes")
    assert isinstance(panel, ChangesPanel)
    return panel


def opacity(session: Session, id_: str) -> float:
    opacities = session.view_state.node_styles.opacities
    assert opacities is not None
    return float(opacities[session.vault_map.index_of[id_]])


def test_the_map_is_compared_with_a_commit_that_is_typed_and_undone(
    open_in_new_window: OpenVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    history = History(tmp_path / "notes")
    history.commit(BEFORE)
    for name, text in AFTER.items():
        (history.folder / name).write_text(text, "utf-8")
    window = open_in_new_window(history.folder)
    session, panel = session_of(window), panel_of(window)
    panel.moment_combo.setEditText("")
    qtbot.keyClicks(panel.moment_combo, "HEAD")
    qtbot.keyClick(panel.moment_combo, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.view_state.result.comparison is not None, timeout=30_000)
    marks = session.view_state.result.comparison
    assert marks is not None
    assert marks.ghosts == ("gone",)
    assert (len(marks.added_links), len(marks.removed_links)) == (1, 2)
    assert opacity(session, "new.md") == opacity(session, "a.md") == 1
    assert opacity(session, "same.md") < 2 * DIMMED_OPACITY
    legend = [each.text for each in session.view_state.node_styles.legend]
    assert legend == ["New: 1", "Changed: 1", "Gone: 1", "New links: 1", "Links gone: 2"]
    qtbot.waitUntil(lambda: len(panel.list.rows) > 0, timeout=30_000)
    words = [row.plain_text for row in panel.list.rows]
    assert "+ new: now links to b" in words
    assert "− gone: was linked with a and b" in words
    assert any(each.startswith("~ a:") and "no longer links to gone" in each for each in words)
    picture = window.map_view.grab().toImage()
    assert picture.width() > 100

    for name in ("review.md", "review.html"):
        save_review(window.context, tmp_path / name)
        qtbot.waitUntil((tmp_path / name).is_file, timeout=30_000)
    assert "- **new**: New · now links to b" in (tmp_path / "review.md").read_text("utf-8")
    page = (tmp_path / "review.html").read_text("utf-8")
    assert "data:image/png;base64," in page
    assert "<b>gone</b>" in page
    # Neither a name without its ending nor the picture beside a page replaces a file unasked.
    questions: list[str] = []

    def cancel(box: QMessageBox) -> int:
        questions.append(box.text())
        return 0

    monkeypatch.setattr(QMessageBox, "exec", cancel)
    (tmp_path / "month-map.png").write_bytes(b"mine")
    for typed, chosen in (("review", "(*.html)"), ("month", "(*.md)")):
        answer = (str(tmp_path / typed), chosen)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, a=answer, **__: a)
        ask_review(window.context)
    assert questions == ["'review.html' already exists.", "'month-map.png' already exists."]
    assert (tmp_path / "month-map.png").read_bytes() == b"mine"
    assert not (tmp_path / "month.md").exists()

    new = next(row for row in panel.list.rows if row.value == "new.md")
    panel.list.chosen.emit(new.value)
    assert session.selected_ids == ("new.md",)
    shows_a_gone_note_as_it_was(window, panel, qtbot)
    # What changes on the disk is compared too.
    (history.folder / "later.md").write_text("[[a]]", "utf-8")
    qtbot.waitUntil(
        lambda: any("later" in row.plain_text for row in panel.list.rows), timeout=30_000
    )
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: session.view_state.result.comparison is None, timeout=30_000)
    assert session.view_state.settings.compared_with == ""
    assert not panel.list.rows
    assert session.shown_id is None


def shows_a_gone_note_as_it_was(window: MainWindow, panel: ChangesPanel, qtbot: QtBot) -> None:
    """Choose a gone note in the list, and click it on the map; the comparison stays in sight."""
    session, view = session_of(window), window.map_view
    page = window.docks.panel("preview").browser
    for id_ in ("gone.md", "a.md"):
        panel.list.chosen.emit(id_)
        qtbot.waitUntil(lambda: view.item.render_input().highlight.progress == 1)
        assert view.item.render_input().highlight.dimming < 0.7
    qtbot.waitUntil(lambda: "and more" in page.toPlainText(), timeout=30_000)
    at = ghost_position(session, "gone.md")
    assert at is not None
    pixel = QPointF(*view.camera.to_pixel(*at)).toPoint()
    assert view.ghost_at(QPointF(pixel)) == "gone.md"
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=pixel)
    qtbot.waitUntil(lambda: session.shown_id == "gone.md")
    assert session.selected_ids == ()
    qtbot.waitUntil(lambda: view.item.render_input().highlight.ghost == 0)
    qtbot.waitUntil(lambda: "This note is gone" in page.toPlainText(), timeout=30_000)
    assert "Linked from" in page.toPlainText()
    assert window.map_view.grab().toImage().width() > 100
    page.anchorClicked.emit(QUrl("note:a.md"))
    assert session.selected_ids == ("a.md",)
    session.history.go_back()
    assert session.shown_id == "gone.md"
    # Of an impossible moment nothing is known, and there is no such note then.
    panel.moment_combo.chosen.emit("2199-01-01")
    qtbot.waitUntil(lambda: "in the future" in panel._summary.text(), timeout=30_000)
    assert session.shown_id is None
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: session.view_state.result.comparison is not None, timeout=30_000)


def test_an_unknown_moment_is_told_and_the_map_stays_as_it_is(
    open_in_new_window: OpenVault, make_vault: MakeVault, qtbot: QtBot
) -> None:
    window = open_in_new_window(make_vault(AFTER))
    session, panel = session_of(window), panel_of(window)
    panel.keep_box.click()
    for words, told in (
        ("<b>nonsense", "&lt;b&gt;nonsense"),
        ("last visit", "snapshot of this vault"),
    ):
        session.view_state.change_settings("Compare", compared_with=words)
        qtbot.waitUntil(lambda told=told: told in panel._summary.text(), timeout=30_000)
        assert session.view_state.result.comparison is None
        assert not panel.list.rows


def test_the_first_visit_is_compared_with_how_the_vault_was_when_it_was_opened(
    open_in_new_window: OpenVault, make_vault: MakeVault, qtbot: QtBot
) -> None:
    root = make_vault(AFTER)
    window = open_in_new_window(root)
    session, panel = session_of(window), panel_of(window)
    (root / "later.md").write_text("[[a]]", "utf-8")
    qtbot.waitUntil(lambda: session.has_node("later.md"), timeout=30_000)
    opened = local_time(session.comparisons.opened_s)
    for words in (opened.date().isoformat(), "last visit"):
        session.view_state.change_settings("Compare", compared_with=words)
        qtbot.waitUntil(lambda: session.comparisons.latest is not None, timeout=30_000)
        latest = session.comparisons.latest
        assert latest is not None
        assert latest.difference.added == ("later.md",)
        assert panel._summary.text().startswith(f"Since {opened:%Y-%m-%d %H:%M}: 1 new note")
    assert len(load_snapshots(root).moments) == 2


def test_the_last_visit_is_the_snapshot_before_this_one(
    open_in_new_window: OpenVault, make_vault: MakeVault, qtbot: QtBot
) -> None:
    root = make_vault(AFTER)
    before = GraphState.of(Vault.open(make_vault(BEFORE, "before"), cache=None))
    save_snapshots(root, Snapshots().with_state(before, time.time() - 60))
    positions = np.zeros((1, 2), np.float32)
    save_positions(Vault.open(root), ("a.md",), positions, np.zeros(1, np.int32), frozenset())
    window = open_in_new_window(root)
    session = session_of(window)
    session.snapshots.take()
    qtbot.waitUntil(lambda: len(load_snapshots(root).moments) == 2, timeout=30_000)
    page = window.docks.panel("preview").browser
    qtbot.waitUntil(lambda: "Show what changed on the map" in page.toPlainText(), timeout=30_000)
    qtbot.waitUntil(lambda: "1 new note" in window.context.messages.text, timeout=30_000)
    assert window.context.messages.text.startswith("Since ")
    assert "1 note gone" in window.context.messages.text
    page.anchorClicked.emit(QUrl(COMPARE_HREF))
    assert window.docks.panel("changes").isVisible()
    panel = panel_of(window)
    assert panel.moment_combo.currentText() == "My last visit"
    qtbot.waitUntil(lambda: session.comparisons.latest is not None, timeout=30_000)
    latest = session.comparisons.latest
    assert latest is not None
    assert (latest.difference.added, latest.difference.removed) == (("new.md",), ("gone.md",))
    assert not list(root.glob(".*"))
    session.selection.open_gone("gone.md")
    qtbot.waitUntil(lambda: "What it said is not known" in page.toPlainText(), timeout=30_000)
    assert "Links to\nb\nLinked from\na" in page.toPlainText()
    assert panel.delete_button.isVisible()
    assert "KB" in panel._kept.text()
    session.snapshots.delete()
    assert load_snapshots(root) == Snapshots()
    assert not panel.delete_button.isVisible()
    # Switched off, none is taken.
    qtbot.waitUntil(lambda: not session.workers.is_running("snapshot"), timeout=30_000)
    panel.keep_box.click()
    session.snapshots.take()
    assert not session.workers.is_running("snapshot")
    panel.keep_box.click()


def test_one_looks_through_time_step_by_step_and_by_playing_while_all_stays_in_its_place(
    open_in_new_window: OpenVault, tmp_path: Path, qtbot: QtBot
) -> None:
    history = History(tmp_path / "notes")
    for number in range(4):
        files = {f"{n}.md": f"[[{n - 1}]]" for n in range(number + 1)}
        history.commit(files if number != 1 else files | {"brief.md": "[[0]]"})
    for name, text in files.items():
        (history.folder / name).write_text(text, "utf-8")
    window = open_in_new_window(history.folder)
    session, panel = session_of(window), panel_of(window)
    travel, slider = session.time_travel, panel.time_slider
    assert slider.isHidden()
    panel.moment_combo.chosen.emit("HEAD~3")
    qtbot.waitUntil(lambda: travel.last_step == 4, timeout=30_000)
    qtbot.waitUntil(lambda: session.view_state.result.comparison is not None, timeout=30_000)
    assert not slider.isHidden()
    assert slider.text.text() == "Now"
    qtbot.waitUntil(lambda: not session.workers.running, timeout=30_000)
    rest(window, qtbot)
    before, camera = session.node_positions.copy(), window.map_view.camera

    def visible() -> set[str]:
        opacities = session.view_state.node_styles.opacities
        assert opacities is not None
        ids = session.vault_map.topology.ids
        return {ids[node] for node in np.flatnonzero(opacities > 0) if ids[node].endswith(".md")}

    qtbot.keyClick(slider.slider, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: visible() == {"0.md"}, timeout=30_000)
    assert slider.text.text().startswith("2023-11-15")
    assert window.map_view.camera[:3] == camera[:3]
    # A window of another size fits the map the same way, whatever the moment.
    window.resize(window.width() - 90, window.height() - 40)
    rest(window, qtbot)
    camera = window.map_view.camera
    slider.forward_button.click()
    qtbot.waitUntil(lambda: visible() == {"0.md", "1.md"}, timeout=30_000)
    marks = session.view_state.result.comparison
    assert marks is not None
    assert marks.ghosts == ("brief",)
    assert "Change" in slider.text.text()
    assert window.map_view.grab().toImage().width() > 100
    travel.set_speed(4)
    qtbot.keyClick(slider, Qt.Key.Key_Space)
    assert travel.is_playing
    qtbot.waitUntil(lambda: not travel.is_playing, timeout=30_000)
    assert travel.step == 4
    qtbot.waitUntil(lambda: visible() == {f"{n}.md" for n in range(4)}, timeout=30_000)
    assert (session.node_positions == before).all()
    now = window.map_view.camera
    assert now[2:] == camera[2:]
    # The legends of moments differ, which may move a fitted map by parts of a pixel.
    assert max(abs(now.x - camera.x), abs(now.y - camera.y)) * camera.scale < 1
    # What is asked for after this one is dropped.
    slider.back_button.click()
    panel.moment_combo.chosen.emit("")
    assert travel.last_step == 0
    qtbot.waitUntil(lambda: session.view_state.result.comparison is None, timeout=30_000)
    assert slider.isHidden()
    assert session.comparisons.latest is None


def test_days_of_the_last_week_are_called_by_their_names() -> None:
    today = date(2026, 3, 31)
    assert day_in_words(date(2026, 3, 30), today) == "Monday"
    assert day_in_words(date(2026, 3, 25), today) == "Wednesday"
    assert day_in_words(date(2026, 3, 24), today) == "2026-03-24"
    assert day_in_words(today, today) == "2026-03-31"


def test_the_arrow_keys_pass_what_a_dialog_asks_for_and_return_asks(
    open_in_new_window: OpenVault, make_vault: MakeVault, qtbot: QtBot
) -> None:
    root = make_vault(AFTER)
    long_ago = time.time() - 400 * DAY_S
    save_snapshots(root, Snapshots().with_state(GraphState({}, {}), long_ago))
    window = open_in_new_window(root)
    combo = panel_of(window).moment_combo
    combo.setFocus()
    while combo.currentText() != "A date…":
        assert combo.currentIndex() < combo.count() - 1
        qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert QApplication.activeModalWidget() is None

    def accept() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        calendar = dialog.findChild(QCalendarWidget)
        assert calendar is not None
        calendar.setSelectedDate(calendar.selectedDate().addDays(-30))
        dialog.accept()

    QTimer.singleShot(200, accept)
    qtbot.keyClick(combo, Qt.Key.Key_Return)
    session = session_of(window)
    asked = date.fromordinal(date.today().toordinal() - 30).isoformat()
    assert session.view_state.settings.compared_with == asked
    qtbot.waitUntil(lambda: session.view_state.result.comparison is not None, timeout=30_000)
