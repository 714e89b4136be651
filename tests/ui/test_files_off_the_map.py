"""The preview of files that are not on the map, and links that ask before they open."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from conceptmap.core.programs import is_program
from conceptmap.ui.commands.node_menu import node_menu
from conceptmap.ui.panels.rich_list import ListRow
from conceptmap.ui.window import MainWindow
from tests.conftest import MakeVault
from tests.ui.test_preview import click_link, show, text_of

OpenVault = Callable[[Path], MainWindow]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    urls: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: urls.append(url.toString()) or True
    )
    return urls


def test_a_file_off_the_map_is_shown_opened_and_left_again(
    open_vault: OpenVault, make_vault: MakeVault, qtbot: QtBot, opened: list[str]
) -> None:
    files: dict[str, str | bytes] = {
        "Hub.md": "[[paper.pdf|the paper]] [[b|left out]]",
        "paper.pdf": b"%PDF",
        "old/b.md": "Of old. [[paper.pdf|again]]",
        ".obsidian/app.json": json.dumps({"userIgnoreFilters": ["old/"]}),
    }
    root = make_vault(files)
    window = open_vault(root)
    session = window.session.current
    assert session is not None
    show(window, "Hub.md", qtbot)
    click_link(window, "left out", qtbot)
    qtbot.waitUntil(lambda: "Of old." in text_of(window), timeout=5000)
    assert session.selected_ids == ("Hub.md",)
    session.select("Hub.md")
    palette = window.page.command_palette
    window.page.open_palette()
    palette.line.setText("b")

    def excluded() -> list[ListRow]:
        return [row for row in palette.list.rows if "old/b.md · not on the map" in row.html]

    qtbot.waitUntil(lambda: len(excluded()) == 1, timeout=5000)
    palette.list.chosen.emit(excluded()[0].value)
    qtbot.waitUntil(lambda: "Of old." in text_of(window), timeout=5000)
    click_link(window, "again", qtbot)
    qtbot.waitUntil(lambda: "PDF · 4 bytes" in text_of(window), timeout=5000)
    click_link(window, "Open", qtbot)
    assert opened == [(root / "paper.pdf").as_uri()]
    assert window.page.header.breadcrumbs.texts[-3:] == ["Hub", "b.md", "paper.pdf"]
    texts = [action.text() for action in node_menu(window.context, "paper.pdf").actions()]
    assert "Open in default app" in texts
    assert "Copy wikilink" in texts
    session.history.go_back()
    qtbot.waitUntil(lambda: "Of old." in text_of(window), timeout=5000)
    session.history.go_back()
    qtbot.waitUntil(lambda: "the paper" in text_of(window), timeout=5000)
    session.history.go_forward()
    qtbot.waitUntil(lambda: "Of old." in text_of(window), timeout=5000)
    session.select("Hub.md")
    qtbot.waitUntil(lambda: "the paper" in text_of(window), timeout=5000)


def test_an_open_file_that_is_deleted_gives_way_to_the_selected_note(
    open_vault: OpenVault, make_vault: MakeVault, qtbot: QtBot
) -> None:
    root = make_vault({"Hub.md": "[[paper.pdf|the paper]]", "paper.pdf": b"%PDF"})
    window = open_vault(root)
    show(window, "Hub.md", qtbot)
    click_link(window, "the paper", qtbot)
    qtbot.waitUntil(lambda: "PDF · 4 bytes" in text_of(window), timeout=5000)
    (root / "paper.pdf").unlink()
    session = window.session.current
    assert session is not None
    session.reload()
    qtbot.waitUntil(lambda: "the paper" in text_of(window), timeout=5000)
    assert session.selection.file is None


@pytest.mark.parametrize("answer", ["Open", "Cancel"])
def test_a_link_to_a_file_of_the_system_opens_after_a_question_that_names_it(
    open_vault: OpenVault, make_vault: MakeVault, qtbot: QtBot, opened: list[str], answer: str
) -> None:
    window = open_vault(make_vault({"Hub.md": "[passwords](file:///etc/passwd)"}))
    show(window, "Hub.md", qtbot)
    asked: list[str] = []

    def reply() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.informativeText())
        next(each for each in box.buttons() if each.text().strip("&") == answer).click()

    QTimer.singleShot(200, reply)
    click_link(window, "passwords", qtbot)
    assert asked == ["file:///etc/passwd"]
    assert opened == (["file:///etc/passwd"] if answer == "Open" else [])


def test_a_filter_that_changes_on_disk_takes_notes_off_the_map_and_back(
    open_vault: OpenVault, make_vault: MakeVault, qtbot: QtBot
) -> None:
    root = make_vault({"Hub.md": "[[b]]", "old/b.md": "", ".obsidian/app.json": "{}"})
    window = open_vault(root)
    session = window.session.current
    assert session is not None
    assert set(session.vault_map.topology.ids) == {"Hub.md", "old/b.md"}
    qtbot.wait(600)  # until the folder is watched
    (root / ".obsidian/app.json").write_text(json.dumps({"userIgnoreFilters": ["old/"]}))
    qtbot.waitUntil(lambda: session.vault_map.topology.ids == ("Hub.md",), timeout=10_000)
    assert list(session.vault.excluded) == ["old/b.md"]
    (root / ".obsidian/app.json").write_text("{}")
    qtbot.waitUntil(lambda: session.has_node("old/b.md"), timeout=10_000)
    assert session.vault_map.topology.link_count == 1


def test_a_program_in_the_vault_is_run_only_if_the_user_agrees(
    open_vault: OpenVault, make_vault: MakeVault, qtbot: QtBot, opened: list[str]
) -> None:
    root = make_vault({"Hub.md": "[[evil.desktop|a file]]", "evil.desktop": "[Desktop Entry]"})
    window = open_vault(root)
    show(window, "Hub.md", qtbot)
    click_link(window, "a file", qtbot)
    qtbot.waitUntil(lambda: "Open" in text_of(window) and "15 bytes" in text_of(window))
    asked: list[str] = []

    def answer(button: str) -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.informativeText())
        next(each for each in box.buttons() if button in each.text()).click()

    QTimer.singleShot(200, lambda: answer("Cancel"))
    click_link(window, "Open", qtbot)
    assert opened == []
    QTimer.singleShot(200, lambda: answer("Open"))
    click_link(window, "Open", qtbot)
    assert opened == [(root / "evil.desktop").as_uri()]
    assert asked == [str(root / "evil.desktop")] * 2


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        *((name, True) for name in ("a.desktop", "a.SH", "a.exe", "a.pdf.lnk", "a.bat. ", "a.jar")),
        *((name, False) for name in ("a.pdf", "a.md", "a", "a.tar.gz", ".hidden", "exe")),
    ],
)
def test_programs_are_recognised(tmp_path: Path, name: str, expected: bool) -> None:
    file = tmp_path / name
    file.write_bytes(b"")
    assert is_program(file) is expected
    if os.name == "nt":  # links need a permission there, and no file has a right to run
        return
    link = tmp_path / "linked.pdf"
    link.symlink_to(file)
    assert is_program(link) is expected
    file.chmod(0o755)
    assert is_program(file) is (expected or "." not in name.lstrip("."))
