"""The other panels by mouse and keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QInputDialog,
    QLineEdit,
    QPushButton,
    QTreeView,
)
from pytestqt.qtbot import QtBot

from conceptmap.render.display_settings import DisplaySettings
from conceptmap.ui.commands import saved_views
from conceptmap.ui.panels.display import DisplayPanel
from conceptmap.ui.panels.filter import FilterPanel
from conceptmap.ui.panels.groups import GroupsPanel
from conceptmap.ui.panels.insights import InsightsPanel
from conceptmap.ui.panels.problems import ProblemsPanel
from conceptmap.ui.panels.search import SearchPanel
from conceptmap.ui.panels.views import ViewsPanel
from conceptmap.ui.panels.wrapping_cells import WrappingCells
from conceptmap.ui.window import MainWindow
from tests.cases import case
from tests.conftest import MakeVault
from tests.ui.exploring import NOTES, OpenVault, choose, click_row, panel, texts


@pytest.fixture
def window(open_in_new_window: OpenVault, make_vault: MakeVault) -> MainWindow:
    return open_in_new_window(make_vault(NOTES))


def test_the_search_panel_finds_text_and_scrolls_the_preview_to_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    search = panel(window, "search", SearchPanel)
    assert isinstance(search, SearchPanel)
    qtbot.keyClicks(search.query_line, "zebra")
    qtbot.waitUntil(lambda: len(search.list.rows) == 1, timeout=10_000)
    click_row(search.list, "Away", qtbot)
    assert window.session.current.selected_ids == ("Far/Away.md",)
    qtbot.waitUntil(lambda: bool(window.preview.browser.extraSelections()), timeout=10_000)
    assert window.preview.browser.extraSelections()[0].cursor.selectedText() == "zebra"
    # What was found glows on the map no more when the panel is closed, whatever changes on disk.
    selection = window.session.current.selection
    assert selection.matches == ("Far/Away.md",)
    window.context.docks.toggle("search")
    assert selection.matches == ()
    with qtbot.waitSignal(window.session.current.changed_on_disk, timeout=10_000):
        (window.session.current.vault.root / "Zebra.md").write_text("A zebra.")
        window.session.current.reload()
    assert not window.session.current.workers.is_running("search")
    assert selection.matches == ()
    window.context.docks.toggle("search")
    qtbot.waitUntil(lambda: set(selection.matches) == {"Far/Away.md", "Zebra.md"}, timeout=10_000)


def test_found_notes_of_one_name_are_told_apart_by_their_folders(
    open_in_new_window: OpenVault, make_vault: MakeVault, qtbot: QtBot
) -> None:
    notes: dict[str, str | bytes] = {"A/Same.md": "zebra", "B/Same.md": "zebra", "Own.md": "zebra"}
    search = panel(open_in_new_window(make_vault(notes)), "search", SearchPanel)
    assert isinstance(search, SearchPanel)
    qtbot.keyClicks(search.query_line, "zebra")
    qtbot.waitUntil(lambda: sorted(texts(search.list)) == ["Own", "Same A", "Same B"])


def test_groups_colour_the_map_and_appear_in_the_legend(window: MainWindow, qtbot: QtBot) -> None:
    groups = panel(window, "groups", GroupsPanel)
    assert isinstance(groups, GroupsPanel)
    groups.add_group()
    qtbot.keyClicks(groups._group_rows[0].query_field.line_edit, "tag:green")
    qtbot.waitUntil(
        lambda: bool(window.session.current.view_state.settings.groups[0].query), timeout=5000
    )
    assert window.session.current.view_state.settings.colour_by == "groups"

    def legend() -> list[str]:
        styles = window.session.current.view_state.node_styles
        return [] if styles is None else [entry.text for entry in styles.legend]

    qtbot.waitUntil(lambda: legend() == ["tag:green"], timeout=5000)


def test_a_view_is_saved_applied_renamed_and_deleted(window: MainWindow, qtbot: QtBot) -> None:
    views = panel(window, "views", ViewsPanel)
    assert isinstance(views, ViewsPanel)
    window.session.current.view_state.change_settings("Filter", query="tag:green")

    def type_name() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QInputDialog)
        (field,) = dialog.findChildren(QLineEdit)
        assert field.width() > 300
        assert field.selectedText() == "tag:green", "what is shown is proposed"
        qtbot.keyClicks(field, "Green")
        qtbot.keyClick(field, Qt.Key.Key_Return)

    QTimer.singleShot(0, type_name)
    qtbot.mouseClick(views.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: views.list.count() == 1, timeout=5000)
    window.session.current.view_state.change_settings("Filter", query="")
    saved_views.apply_named(window.context, "green")
    assert window.session.current.view_state.settings.query == "tag:green"
    from conceptmap.model.saved_views import find_view

    assert window.session.current.vault is not None
    root = window.session.current.vault.root
    views.rename(find_view(root, "Green"), "tag:green")
    assert views.proposed_name() == "tag:green 2"
    views.rename(find_view(root, "tag:green"), "Leaves")
    assert find_view(root, "Leaves").view_settings.query == "tag:green"
    views.delete(find_view(root, "Leaves"))
    assert views.list.count() == 0


def test_an_unknown_view_is_reported(window: MainWindow) -> None:
    saved_views.apply_named(window.context, "Nowhere")
    assert "no view named Nowhere" in window.message.text


def findings(insights: InsightsPanel) -> list[str]:
    findings = insights.findings
    return [findings.index(row, 0).data() for row in range(findings.rowCount())]


def test_every_insight_finds_something(window: MainWindow, qtbot: QtBot) -> None:
    insights = panel(window, "insights", InsightsPanel)
    assert isinstance(insights, InsightsPanel)
    for question, first in [
        ("Most linked", "End"),
        ("Most central", "End"),
        ("Bridges", None),
        ("Orphans", "Away"),
        ("Dead ends", None),
        ("Not written yet", None),
        ("Suggested links", None),
    ]:
        with case(question, first):
            box = insights.question_combo
            number = next(
                (i for i in range(box.count()) if question.lower() in box.itemText(i).lower()), -1
            )
            assert number >= 0, [box.itemText(i) for i in range(box.count())]
            choose(box, number)
            qtbot.waitUntil(
                lambda: not window.session.current.workers.is_running("insights"), timeout=10_000
            )
            if first is not None:
                qtbot.waitUntil(
                    lambda first=first: findings(insights)[:1] == [first], timeout=10_000
                )
                table = insights.table
                for column in range(insights.findings.columnCount()):
                    assert table.columnWidth(column) >= table.sizeHintForColumn(column)
                table.clicked.emit(insights.findings.index(0, 0))
                assert window.session.current.selected_ids
                if question == "Most linked":
                    model, rows = (
                        table.selectionModel(),
                        [insights.findings.index(i, 0) for i in (0, 2)],
                    )
                    for row in rows:
                        model.select(row, model.SelectionFlag.Select | model.SelectionFlag.Rows)
                    table.clicked.emit(rows[-1])
                    chosen = {insights.findings.finding(i).nodes[0] for i in (0, 2)}
                    assert set(window.session.current.selected_ids) == chosen
                    table.clearSelection()


def test_rows_of_findings_are_as_high_as_their_texts_are_when_they_are_broken(
    window: MainWindow,
) -> None:
    insights = panel(window, "insights", InsightsPanel)
    assert isinstance(insights, InsightsPanel)
    view = QTreeView(insights)
    view.setItemDelegate(WrappingCells(view))
    view.setWordWrap(True)
    view.header().setStretchLastSection(False)
    model = QStandardItemModel(0, 1, view)
    view.setModel(model)
    model.appendRow(QStandardItem("Two words"))
    view.show()
    index, metrics = model.index(0, 0), view.fontMetrics()
    line = metrics.lineSpacing()
    needed = metrics.horizontalAdvance("Two words")
    heights = []
    # With the padding of cells there is no room for both until the column is wider.
    for width in (needed + 6, needed + 40):
        view.setColumnWidth(0, width)
        heights.append(view.sizeHintForIndex(index).height())
    assert heights[0] == heights[1] + line


def test_findings_are_sorted_by_a_column_and_chosen_with_the_keyboard(
    window: MainWindow, qtbot: QtBot
) -> None:
    insights = panel(window, "insights", InsightsPanel)
    assert isinstance(insights, InsightsPanel)
    choose(insights.question_combo, 0)
    qtbot.waitUntil(lambda: len(findings(insights)) == 3, timeout=10_000)
    header, tree = insights.table.header(), insights.table
    tree.setCurrentIndex(insights.findings.index(0, 0))

    def click(column: int) -> None:
        pos = QPoint(header.sectionViewportPosition(column) + 8, header.height() // 2)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=pos)

    click(0)
    assert findings(insights) in (["End", "Middle", "Side"], ["Side", "Middle", "End"])
    click(0)
    assert findings(insights) in (["End", "Middle", "Side"], ["Side", "Middle", "End"])
    assert tree.currentIndex().data() == "End"
    click(1)
    numbers = [int(insights.findings.index(row, 1).data()) for row in range(3)]
    assert numbers in (sorted(numbers), sorted(numbers, reverse=True))
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert window.session.current.selected_ids == ("End.md",)


def test_the_display_follows_its_sliders_and_is_undone_and_reset(
    window: MainWindow, qtbot: QtBot
) -> None:
    display = panel(window, "display", DisplayPanel)
    assert isinstance(display, DisplayPanel)
    view_state = window.session.current.view_state
    before = window.map_view.grab().toImage()
    display.arrows_box.click()
    slider = display.display_sliders.sliders["node_size"]
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: view_state.settings.display.arrows, timeout=2000)
    assert view_state.settings.display.node_size > 1
    qtbot.waitUntil(lambda: window.map_view.grab().toImage() != before, timeout=2000)
    window.session.current.undo_stack.undo()
    assert view_state.settings.display == DisplaySettings()
    assert not display.arrows_box.isChecked()
    window.session.current.undo_stack.redo()
    assert view_state.settings.display.arrows
    reset = next(each for each in display.findChildren(QPushButton) if each.text() == "Reset")
    qtbot.mouseClick(reset, Qt.MouseButton.LeftButton)
    assert view_state.settings.display == DisplaySettings()
    assert display.display_sliders.values["node_size"] == 1


def test_problems_name_the_file_and_a_click_selects_it(
    open_in_new_window: OpenVault, make_vault: MakeVault, qtbot: QtBot
) -> None:
    window = open_in_new_window(
        make_vault({**NOTES, "Odd.md": "---\na: [1\n---\nSee [[Start]].\n"})
    )
    problems = panel(window, "problems", ProblemsPanel)
    assert isinstance(problems, ProblemsPanel)
    item = problems.table.topLevelItem(0)
    assert item is not None
    assert item.text(0) == "Odd.md"
    assert item.text(1)
    qtbot.wait(50)
    at = problems.table.visualItemRect(item).center()
    qtbot.mouseClick(problems.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.session.current.selected_ids == ("Odd.md",)
    (window.session.current.vault.root / "Odd.md").write_text("---\na: 1\n---\n")
    window.session.current.reload()
    qtbot.waitUntil(lambda: problems.table.topLevelItemCount() == 0, timeout=5000)
    assert not problems.table.isVisible()


def test_the_shortcut_of_a_panel_shows_it_in_front_and_then_hides_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    actions = {each.text().replace("&", ""): each for each in window.menu_bar.all_actions()}
    docks = window.docks
    window.activateWindow()

    def in_front(name: str) -> bool:
        return docks[name].isVisible() and not docks[name].visibleRegion().isEmpty()

    actions["Filter"].trigger()
    line = panel(window, "filter", FilterPanel).query_field.line_edit  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: in_front("filter") and line.hasFocus(), timeout=3000)
    assert actions["Filter"].isChecked()
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert window.map_view.hasFocus()
    actions["Insights"].trigger()
    qtbot.waitUntil(lambda: in_front("insights") and not in_front("filter"), timeout=3000)
    actions["Filter"].trigger()
    qtbot.waitUntil(lambda: in_front("filter") and not in_front("insights"), timeout=3000)
    assert not actions["Insights"].isChecked()
    actions["Filter"].trigger()
    qtbot.waitUntil(lambda: docks["filter"].isHidden(), timeout=3000)
    assert not actions["Filter"].isChecked()
    window.session.close()
    assert not actions["Filter"].isEnabled()


def test_a_row_of_findings_is_as_high_as_its_text_needs(
    open_in_new_window: OpenVault, make_vault: MakeVault, qtbot: QtBot
) -> None:
    words = "an uncommonly long name that takes more than one line of a panel"
    notes: dict[str, str | bytes] = {f"{words} {i}.md": "[[Hub]] [[Rim]]" for i in range(3)}
    insights = panel(open_in_new_window(make_vault(notes)), "insights", InsightsPanel)
    assert isinstance(insights, InsightsPanel)
    choose(insights.question_combo, 6)
    qtbot.waitUntil(lambda: insights.findings.rowCount() > 0, timeout=10_000)
    table, index = insights.table, insights.findings.index(0, 0)
    line = table.fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: table.visualRect(index).height() > 4.5 * line)
