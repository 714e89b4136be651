"""A wrong phrase goes away, another is written, both are undone; propositions are listed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit
from pytestqt.qtbot import QtBot

from conceptmap.model.insights import INSIGHTS
from conceptmap.model.saved_corrections import load_corrections
from conceptmap.ui.commands.link_menu import import_phrases, link_menu
from conceptmap.ui.window import MainWindow
from tests.conftest import MakeVault

NOTES: dict[str, str | bytes] = {
    "Mill.md": "---\nup: '[[Plant]]'\n---\nThe mill uses [[Water]], which is stored in [[Ponds]].",
    "Plant.md": "",
}


def test_phrases_are_hidden_written_undone_and_kept(
    open_vault: Callable[[Path], MainWindow],
    make_vault: MakeVault,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    root = make_vault(NOTES)
    window = open_vault(root)
    context, session = window.context, window.session.current
    qtbot.waitUntil(lambda: session.relations.current is not None, timeout=20_000)

    def phrases(one: str, other: str) -> list[str]:
        relations = session.relations.current
        found = [] if relations is None else relations.between(one, other)
        return [each.phrase for each in found]

    def choose(link: tuple[str, str], text: str) -> None:
        (action, *_) = [each for each in link_menu(context, link).actions() if each.text() == text]
        action.trigger()

    link = "Mill.md", "Water"
    assert phrases(*link) == ["uses"]
    choose(link, "This is wrong")
    qtbot.waitUntil(lambda: phrases(*link) == [])
    qtbot.waitUntil(lambda: len(load_corrections(root)) == 1)

    def type_phrase() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QInputDialog)
        (field,) = dialog.findChildren(QLineEdit)
        assert field.width() > 300
        qtbot.keyClicks(field, " is driven  by ")
        qtbot.keyClick(field, Qt.Key.Key_Return)

    QTimer.singleShot(0, type_phrase)
    choose(link, "Set phrase…")
    qtbot.waitUntil(lambda: phrases(*link) == ["is driven by"])
    QTimer.singleShot(0, type_phrase)
    choose(("Water", "Ponds"), "Set phrase…")
    qtbot.waitUntil(lambda: phrases("Water", "Ponds") == ["is driven by"])
    choose(("Water", "Ponds"), "Restore what the note says")
    qtbot.waitUntil(lambda: phrases("Water", "Ponds") == ["is stored in"])
    for _ in range(4):
        session.undo_stack.undo()
    qtbot.waitUntil(lambda: phrases(*link) == ["uses"])
    qtbot.waitUntil(lambda: len(load_corrections(root)) == 0)

    file = tmp_path / "phrases.json"
    file.write_text(
        '{"corrections": [{"subject": "Mill.md", "object": "Water", "phrase": "uses",'
        ' "shown": "needs"}]}'
    )
    import_phrases(context, file)
    qtbot.waitUntil(lambda: phrases(*link) == ["needs"])

    # The links panel has the same menu, and its rows stand under their kinds.
    panel = window.docks.show("links")
    session.select("Mill.md")

    def rows() -> list[str]:
        return [each.plain_text for each in panel.list.rows]

    qtbot.waitUntil(lambda: "Uses, 1" in rows() and "Part of, 1" in rows(), timeout=10_000)
    asked: list[tuple[str, str]] = []
    panel.menu_requested.connect(lambda link, at: asked.append(link))
    monkeypatch.setattr("conceptmap.ui.panels.links.show_link_menu", lambda *_: None)
    at = rows().index("Part of, 1") + 1
    box = panel.list.visualRect(panel.list.model().index(at, 0))
    panel.list.customContextMenuRequested.emit(box.center())
    panel.list.customContextMenuRequested.emit(QPoint(5, 5))
    assert asked == [("Mill.md", "Plant.md")]


def test_propositions_are_listed_filtered_sorted_and_copied(
    open_vault: Callable[[Path], MainWindow], make_vault: MakeVault, qtbot: QtBot
) -> None:
    window = open_vault(make_vault(NOTES))
    panel = window.docks.show("insights")
    panel.question_combo.setCurrentIndex(
        [str(each.name) for each in INSIGHTS].index("Propositions")
    )
    qtbot.waitUntil(lambda: panel.findings.rowCount() == 3, timeout=10_000)
    panel.filter_line.setText("stored WATER")
    assert panel.findings.rowCount() == 1
    assert panel.findings.finding(0).nodes == ("Water", "Ponds")
    panel.copy_text()
    copied = QGuiApplication.clipboard().text()
    assert copied.split("\t")[:3] == ["Water", "is stored in", "Ponds"]
    panel.filter_line.clear()
    # What is stated is one column, which a narrow panel has room for.
    assert panel.findings.columnCount() == 3
    panel.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    stated = [panel.findings.index(row, 0).data() for row in range(3)]
    assert "Water\nis stored in\nPonds" in stated
    assert stated == sorted(stated, reverse=True)
    panel.table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    said_in = [panel.findings.finding(row).cells[4] for row in range(3)]
    assert said_in == sorted(said_in)
