from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from conceptmap.model.saved_views import SavedView, save_view
from conceptmap.model.view_settings import ViewSettings
from conceptmap.ui.window import MainWindow
from tests.conftest import MakeVault

OpenVault = Callable[[Path], MainWindow]


def drop(window: MainWindow, *urls: QUrl) -> None:
    data = QMimeData()
    data.setUrls(list(urls))
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(300, 300), copy, data, left, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), copy, data, left, none))


def test_a_window_starts_on_the_start_page(window: MainWindow) -> None:
    assert window.start_page.isVisible()
    assert not window.map_view.isVisible()
    labels = {button.text() for button in window.start_page.findChildren(QPushButton)}
    assert {"Open folder…", "Try the sample"} <= labels


def test_dropping_a_folder_opens_it(window: MainWindow, small_vault: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.session.opened, timeout=60_000):
        drop(window, QUrl.fromLocalFile(str(small_vault)))
    assert window.map_view.isVisible()
    assert window.session.current.vault is not None
    assert window.session.current.vault.root == small_vault


def test_dropping_a_note_opens_its_folder_with_the_note_selected(
    window: MainWindow, small_vault: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.session.opened, timeout=60_000):
        drop(window, QUrl.fromLocalFile(str(small_vault / "Alpha.md")))
    assert window.session.current.selected_ids == ("Alpha.md",)


def test_a_folder_dropped_on_an_open_map_replaces_it(
    open_vault: OpenVault, small_vault: Path, make_vault: MakeVault, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    other = make_vault({"Other.md": "[[Elsewhere]]"}, "other")
    with qtbot.waitSignal(window.session.opened, timeout=60_000):
        drop(window, QUrl.fromLocalFile(str(other)))
    assert window.session.current.vault is not None
    assert list(window.session.current.vault.notes) == ["Other.md"]


def test_the_reason_is_shown_for_a_drop_that_cannot_be_opened(
    window: MainWindow, tmp_path: Path
) -> None:
    picture = tmp_path / "holiday.jpg"
    picture.write_bytes(b"x")
    drop(window, QUrl.fromLocalFile(str(picture)))
    assert "holiday.jpg is not a Markdown note" in window.message.text
    drop(window, QUrl.fromLocalFile(str(picture)), QUrl.fromLocalFile(str(tmp_path)))
    assert "2 things" in window.message.text
    drop(window, QUrl("https://example.org"))
    assert "not on this computer" in window.message.text


def test_a_missing_folder_is_reported_on_the_start_page(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.session.failed, timeout=10_000) as failed:
        window.open_vault(tmp_path / "gone")
    assert "There is no folder" in failed.args[0]
    assert "There is no folder" in window.message.text
    assert window.start_page.isVisible()


def test_a_folder_without_notes_is_reported(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "empty").mkdir()
    with qtbot.waitSignal(window.session.failed, timeout=10_000) as failed:
        window.open_vault(tmp_path / "empty")
    assert "no Markdown notes" in failed.args[0]


def test_cancelling_keeps_the_vault_that_was_open(
    open_vault: OpenVault, small_vault: Path, make_vault: MakeVault, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    many = make_vault({f"{i}.md": f"[[{i + 1}]]" for i in range(500)}, "many")
    with qtbot.waitSignal(window.session.cancelled, timeout=10_000):
        window.open_vault(many)
        window.progress.cancelled.emit()
    qtbot.wait(300)
    assert window.session.current.vault is not None
    assert window.session.current.vault.root == small_vault


def test_the_map_settles_automatically(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    qtbot.waitSignal(window.session.settled, timeout=60_000).wait()
    # The last fit comes first, in as many frames as the machine manages; then stillness.
    qtbot.wait(900)
    painted = window.map_view.item.paint_count
    qtbot.wait(400)
    assert window.map_view.item.paint_count == painted


def test_recent_vaults_are_listed_on_the_start_page(
    open_vault: OpenVault, small_vault: Path
) -> None:
    window = open_vault(small_vault)
    assert window.settings.recent == [small_vault]
    window.session.close()
    assert window.start_page.isVisible()
    names = [button.accessibleName() for button in window.start_page.findChildren(QPushButton)]
    assert "Open vault" in names


def test_the_sample_opens_from_the_start_page(window: MainWindow, qtbot: QtBot) -> None:
    button = next(
        each
        for each in window.start_page.findChildren(QPushButton)
        if each.text() == "Try the sample"
    )
    with qtbot.waitSignal(window.session.opened, timeout=60_000):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.session.current.vault is not None
    assert 40 <= len(window.session.current.vault.notes) <= 60
    assert window.session.current.vault.problems == ()


def test_a_vault_is_opened_in_a_saved_view_and_the_next_one_is_not(
    window: MainWindow, small_vault: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    view = SavedView("Tagged", ViewSettings(query="tag:#first"))
    save_view(small_vault, view)
    with qtbot.waitSignal(window.session.failed, timeout=10_000):
        window.open_vault(tmp_path / "gone", "Tagged")
    with qtbot.waitSignal(window.session.opened, timeout=60_000):
        drop(window, QUrl.fromLocalFile(str(small_vault)))
    assert window.session.current.view_state.settings.query == ""
    with qtbot.waitSignal(window.session.opened, timeout=60_000):
        window.open_vault(small_vault, "tagged")
    assert window.session.current.view_state.settings.query == "tag:#first"


def test_panels_have_their_sizes_in_a_new_window(open_vault: OpenVault, small_vault: Path) -> None:
    window = open_vault(small_vault)
    assert window.docks["preview"].width() == 420
    window.docks.show("search")
    QApplication.processEvents()
    assert abs(window.docks["search"].width() - 300) < 30
