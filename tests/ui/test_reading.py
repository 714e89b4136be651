"""How a vault is read is told, and can be changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from conceptmap.model.saved_views import reading_options
from conceptmap.ui.dialogs.reading import ReadingDialog, apply_reading
from conceptmap.ui.panels.display import DisplayPanel
from conceptmap.ui.panels.problems import ProblemsPanel
from conceptmap.ui.window import MainWindow
from tests.vault.dialects.logseq_graph import LOGSEQ_GRAPH
from tests.vault.dialects.vaults import write_files

OpenVault = Callable[[Path], MainWindow]


def shown(browser: QTextBrowser, title: str) -> str:
    """Return the text of the page that is shown, empty for that of another title."""
    text = browser.toPlainText()
    return text if text.startswith(title) else ""


def opened(window: MainWindow) -> object:
    session = window.session.current
    assert session is not None
    return session.vault.dialect.name


def names_are_called(window: MainWindow) -> str:
    """Return the first choice of what notes are called by."""
    display = window.context.docks.show("display")
    assert isinstance(display, DisplayPanel)
    return display.name_combo.itemText(0)


def test_a_recognised_vault_is_told_and_may_be_read_otherwise(
    open_in_new_window: OpenVault, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_in_new_window(write_files(tmp_path / "graph", LOGSEQ_GRAPH))
    assert opened(window) == "logseq"
    assert "Logseq graph" in window.message.text
    problems = window.context.docks.show("problems")
    assert isinstance(problems, ProblemsPanel)
    assert problems.reading.text() == "Recognised by logseq/config.edn: Logseq graph."

    assert names_are_called(window) == "Name of the page"

    dialog = ReadingDialog(window.context.session.vault.reading, window)
    assert dialog.hierarchy.isEnabled()
    assert dialog.hierarchy.isChecked()
    assert dialog.options.hierarchy is None
    dialog.dialect.setCurrentIndex(dialog.dialect.findData("obsidian"))
    assert not dialog.hierarchy.isEnabled()
    with qtbot.waitSignal(window.session.opened, timeout=60_000):
        apply_reading(window.context, dialog.options)
    assert opened(window) == "obsidian"
    assert reading_options(tmp_path / "graph").dialect == "obsidian"
    again = window.context.docks.show("problems")
    assert isinstance(again, ProblemsPanel)
    assert again.reading.text() == "Read as you chose: Obsidian vault."
    assert names_are_called(window) == "File name"


def test_a_page_of_logseq_shows_its_properties_and_blocks(
    open_in_new_window: OpenVault, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_in_new_window(write_files(tmp_path / "graph", LOGSEQ_GRAPH))
    session = window.session.current
    assert session is not None
    session.select("pages/Where to%3F.md")
    browser = window.preview.browser
    qtbot.waitUntil(lambda: "Seven hills" in browser.toPlainText(), timeout=20_000)
    text = browser.toPlainText()
    assert text.startswith("Where to?")
    assert "Palatine" in text
    assert "Small and strong" in text
    assert "((" not in text
    session.select("pages/Italy___Rome.md")
    qtbot.waitUntil(lambda: "Aventine" in shown(browser, "Italy/Rome"), timeout=20_000)
    text = browser.toPlainText()
    assert "founded" in text
    assert "collapsed" not in text


def test_the_vault_above_a_folder_is_offered(
    open_in_new_window: OpenVault, tmp_path: Path, qtbot: QtBot
) -> None:
    files = {".obsidian/app.json": "{}", "sub/a.md": "[[b]]", "b.md": ""}
    root = write_files(tmp_path / "whole", files)
    window = open_in_new_window(root / "sub")
    assert "whole" in window.message.text
    with qtbot.waitSignal(window.session.opened, timeout=60_000):
        window.message._run_action()
    assert window.context.session.vault.root == root
