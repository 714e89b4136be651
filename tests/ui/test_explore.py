"""Finding, filtering, following: every panel by mouse and keyboard, in a real window."""

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from conceptmap.core.resources import resource_path
from conceptmap.render.display_settings import DisplaySettings
from conceptmap.ui.commands import saved_views
from conceptmap.ui.navigation import connect_selected, find, toggle_local_map
from conceptmap.ui.panels.display import DisplayPanel
from conceptmap.ui.panels.filter import FilterPanel
from conceptmap.ui.panels.groups import GroupsPanel
from conceptmap.ui.panels.insights import InsightsPanel
from conceptmap.ui.panels.links import LinksPanel
from conceptmap.ui.panels.paths import PathsPanel
from conceptmap.ui.panels.problems import ProblemsPanel
from conceptmap.ui.panels.query_field import ERROR_DELAY_MS
from conceptmap.ui.panels.rich_list import RichList
from conceptmap.ui.panels.search import SearchPanel
from conceptmap.ui.panels.views import ViewsPanel
from conceptmap.ui.session.workers import MAX_CONCURRENT_JOBS
from conceptmap.ui.window import MainWindow
from tests.conftest import MakeVault

OpenVault = Callable[[Path], MainWindow]

NOTES: dict[str, str | bytes] = {
    "Start.md": "Begins here. See [[Middle]] at once.\n\nAlso [[Side]].\n",
    "Middle.md": "---\naliases: [Centre]\ntags: [green]\n---\nGoes on to [[End]].\n",
    "Side.md": "Another way to the [[End]]. The centre is near, says Middle.\n",
    "End.md": "Nothing more. #green\n",
    "Far/Away.md": "No links, but zebra crossings.\n",
}


@pytest.fixture
def window(open_vault: OpenVault, make_vault: MakeVault, qtbot: QtBot) -> MainWindow:
    return open_vault(make_vault(NOTES))


@pytest.fixture(name="open_vault")
def _open_vault(new_window: Callable[[], MainWindow], qtbot: QtBot) -> OpenVault:
    """Open each vault in a window of its own."""

    def opened(path: Path) -> MainWindow:
        window = new_window()
        with qtbot.waitSignal(window.session.opened, timeout=60_000):
            window.open_vault(path)
        return window

    return opened


def panel(window: MainWindow, name: str, kind: type[QWidget]) -> QWidget:
    found = window.docks.show(name)
    assert isinstance(found, kind)
    return found


def plain(list_: RichList) -> list[str]:
    return [row.plain_text for row in list_.rows]


def click_row(list_: RichList, words: str, qtbot: QtBot) -> None:
    number = next(i for i, row in enumerate(list_.rows) if words in row.plain_text and row.value)
    index = list_.model().index(number, 0)
    list_.scrollTo(index)
    qtbot.mouseClick(
        list_.viewport(), Qt.MouseButton.LeftButton, pos=list_.visualRect(index).center()
    )


def count(window: MainWindow) -> int | None:
    sight = window.session.current.view_state.result
    return None if sight is None else sight.count


def test_typing_on_the_map_finds_a_note_and_enter_flies_there(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.map_view.setFocus()
    palette = window.page.palette_
    qtbot.keyClicks(window.map_view, "c")
    qtbot.keyClicks(palette.line, "entr")
    qtbot.waitUntil(lambda: palette.isVisible() and bool(palette.list.rows), timeout=5000)
    qtbot.waitUntil(lambda: "Middle" in palette.list.rows[0].html, timeout=5000)
    qtbot.waitUntil(lambda: "Middle.md" in window.session.current.selection.matches, timeout=5000)
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert window.session.current.selected_ids == ("Middle.md",)
    assert not palette.isVisible()
    assert window.session.current.selection.matches == ()


def test_a_hint_gives_way_to_finding_and_a_message_stays(window: MainWindow) -> None:
    assert window.message.text
    find(window.context)
    assert not window.message.text
    window.message.show_message("This is to stay.")
    find(window.context)
    assert window.message.text == "This is to stay."


def test_regions_names_are_in_view_when_a_map_is_new(open_vault: OpenVault, qtbot: QtBot) -> None:
    window = open_vault(resource_path("sample"))
    viewing, view = window.session.current.view_state, window.map_view
    rest(window, qtbot)
    qtbot.waitUntil(lambda: viewing.geometry is not None, timeout=10_000)
    qtbot.wait(600)
    assert viewing.geometry is not None
    assert viewing.geometry.labels.regions
    for name in viewing.geometry.labels.regions:
        across, down = view.camera.to_pixel(name.x, name.y)
        if name.min_zoom <= view.camera.scale:
            assert name.width / 2 <= across <= view.width() - name.width / 2
            assert name.height / 2 <= down <= view.height() - name.height / 2


def test_the_palette_finds_commands_and_escape_leaves_it(window: MainWindow, qtbot: QtBot) -> None:
    find(window.context, ">fit the map")
    palette = window.page.palette_
    qtbot.waitUntil(lambda: any("Fit the Map" in row for row in plain(palette.list)), timeout=5000)
    qtbot.keyClick(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert window.session.current.selected_ids == ()


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


def test_the_filter_dims_hides_says_its_errors_and_undoes(window: MainWindow, qtbot: QtBot) -> None:
    found = panel(window, "filter", FilterPanel)
    assert isinstance(found, FilterPanel)
    qtbot.keyClicks(found.query_field.line_edit, "tag:green")
    qtbot.waitUntil(lambda: count(window) == 2, timeout=5000)
    assert window.session.current.is_visible("Start.md")
    found.rest_combo.setCurrentIndex(1)
    found.rest_combo.activated.emit(1)
    qtbot.waitUntil(lambda: not window.session.current.is_visible("Start.md"), timeout=5000)
    window.session.current.undo_stack.undo()
    qtbot.waitUntil(lambda: window.session.current.is_visible("Start.md"), timeout=5000)
    found.query_field.line_edit.selectAll()
    qtbot.keyClicks(found.query_field.line_edit, "tag:green (")
    qtbot.keyClick(found.query_field.line_edit, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: "no )" in str(window.session.current.view_state.errors.get("query")), timeout=5000
    )
    found.reset()
    qtbot.waitUntil(lambda: count(window) == 5, timeout=5000)
    assert found.query_field.line_edit.text() == ""


def test_a_filter_that_is_still_being_written_leaves_the_map_as_it_was(
    window: MainWindow, qtbot: QtBot
) -> None:
    found = panel(window, "filter", FilterPanel)
    assert isinstance(found, FilterPanel)
    qtbot.keyClicks(found.query_field.line_edit, "tag:green")
    qtbot.waitUntil(lambda: count(window) == 2, timeout=5000)
    counts: set[int] = set()
    window.session.current.view_state.changed.connect(lambda: counts.add(count(window)))
    qtbot.keyClicks(found.query_field.line_edit, " (")
    qtbot.wait(ERROR_DELAY_MS // 3)
    assert found.query_field.error == ""
    qtbot.keyClicks(found.query_field.line_edit, "tag:green)")
    qtbot.waitUntil(
        lambda: (
            found.query_field.line_edit.text() == window.session.current.view_state.settings.query
        )
    )
    qtbot.wait(100)
    assert counts <= {2}
    qtbot.keyClicks(found.query_field.line_edit, " (")
    qtbot.waitUntil(lambda: "no )" in found.query_field.error, timeout=5 * ERROR_DELAY_MS)
    found.checkboxes["orphans"].click()
    qtbot.waitUntil(lambda: not window.session.current.view_state.settings.orphans)
    qtbot.wait(100)
    assert "no )" in found.query_field.error
    assert found.query_field.line_edit.text().endswith("(")
    assert max(counts) <= 2
    found.reset()
    qtbot.waitUntil(lambda: count(window) == 5, timeout=5000)
    assert (found.query_field.line_edit.text(), found.query_field.error) == ("", "")
    qtbot.keyClicks(found.query_field.line_edit, "(")
    qtbot.waitUntil(lambda: "no )" in found.query_field.error, timeout=5 * ERROR_DELAY_MS)
    found.reset()
    assert (found.query_field.line_edit.text(), found.query_field.error) == ("", "")


@pytest.mark.parametrize("away", [Qt.Key.Key_Escape, Qt.Key.Key_Backspace])
def test_an_error_goes_with_what_was_wrong_though_the_query_is_as_before(
    window: MainWindow, qtbot: QtBot, away: Qt.Key
) -> None:
    found = panel(window, "filter", FilterPanel)
    assert isinstance(found, FilterPanel)
    qtbot.keyClicks(found.query_field.line_edit, "(")
    qtbot.waitUntil(lambda: "no )" in found.query_field.error, timeout=5 * ERROR_DELAY_MS)
    qtbot.keyClick(found.query_field.line_edit, away)
    qtbot.waitUntil(lambda: found.query_field.error == "", timeout=2000)
    assert found.query_field.line_edit.text() == ""


def test_the_text_is_read_when_the_filter_is_gone_to(window: MainWindow, qtbot: QtBot) -> None:
    texts, workers = window.session.current.search_index, window.session.current.workers
    assert texts.full_text is not None
    assert texts.full_text.text("Far/Away.md") == ""
    window.docks.show("filter")
    window.docks.toggle("filter")
    window.docks.toggle("filter")
    qtbot.waitUntil(
        lambda: not workers.is_running("text") and "zebra" in texts.full_text.text("Far/Away.md"),
        timeout=5000,
    )


def test_a_vault_is_closed_at_once_while_its_text_is_held(window: MainWindow, qtbot: QtBot) -> None:
    fulltext = window.session.current.search_index.full_text
    assert fulltext is not None
    held, over = threading.Event(), threading.Event()

    def hold(_: int, __: int) -> None:
        held.set()
        over.wait(5)

    chart = window.session.current.vault_map
    assert chart is not None
    reader = threading.Thread(target=lambda: fulltext.refresh(chart.vault, hold))
    reader.start()
    assert held.wait(5)
    window.session.close()
    assert reader.is_alive()
    assert window.session.current is None
    over.set()
    reader.join(5)


def test_the_boxes_of_the_filter_do_what_they_say(window: MainWindow, qtbot: QtBot) -> None:
    found = panel(window, "filter", FilterPanel)
    assert isinstance(found, FilterPanel)
    found.checkboxes["orphans"].click()
    qtbot.waitUntil(lambda: count(window) == 4, timeout=5000)
    found.checkboxes["tags"].click()
    qtbot.waitUntil(lambda: window.session.current.has_node("#green"), timeout=5000)
    qtbot.waitUntil(lambda: count(window) == 5, timeout=5000)
    for _ in range(2):
        window.session.current.undo_stack.undo()
    qtbot.waitUntil(
        lambda: count(window) == 5 and not window.session.current.has_node("#green"), timeout=5000
    )


def test_groups_colour_the_map_and_show_in_the_legend(window: MainWindow, qtbot: QtBot) -> None:
    groups = panel(window, "groups", GroupsPanel)
    assert isinstance(groups, GroupsPanel)
    groups.add_group()
    qtbot.keyClicks(groups.query_fields[0].line_edit, "tag:green")
    qtbot.waitUntil(
        lambda: bool(window.session.current.view_state.settings.groups[0].query), timeout=5000
    )
    assert window.session.current.view_state.settings.colour_by == "groups"

    def legend() -> list[str]:
        looks = window.session.current.view_state.node_styles
        return [] if looks is None else [entry.text for entry in looks.legend]

    qtbot.waitUntil(lambda: legend() == ["tag:green"], timeout=5000)


def test_a_view_is_saved_put_on_renamed_and_deleted(window: MainWindow, qtbot: QtBot) -> None:
    views = panel(window, "views", ViewsPanel)
    assert isinstance(views, ViewsPanel)
    window.session.current.view_state.change_settings("Filter", query="tag:green")
    views.save(saved_views.capture(window.context, "Green"))
    qtbot.waitUntil(lambda: views.list.count() == 1, timeout=5000)
    window.session.current.view_state.change_settings("Filter", query="")
    saved_views.apply_named(window.context, "green")
    assert window.session.current.view_state.settings.query == "tag:green"
    from conceptmap.model.saved_views import find_view

    assert window.session.current.vault is not None
    root = window.session.current.vault.root
    views.rename(find_view(root, "Green"), "Leaves")
    assert find_view(root, "Leaves").view_settings.query == "tag:green"
    views.delete(find_view(root, "Leaves"))
    assert views.list.count() == 0


def test_a_view_that_is_not_there_is_said(window: MainWindow) -> None:
    saved_views.apply_named(window.context, "Nowhere")
    assert "no view named Nowhere" in window.message.text


def test_the_path_between_two_notes_lights_up_with_its_sentences(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.session.current.select("Start.md", "End.md")
    connect_selected(window.context)
    connection = window.docks.panel("connection")
    assert isinstance(connection, PathsPanel)
    qtbot.waitUntil(lambda: len(connection.paths) == 2, timeout=5000)
    qtbot.waitUntil(
        lambda: any(
            "Goes on to" in row.html or "Another way" in row.html for row in connection.list.rows
        ),
        timeout=5000,
    )
    assert not any("---" in row.html for row in connection.list.rows)
    first = window.session.current.selection.path
    assert first[0] == "Start.md"
    assert first[-1] == "End.md"
    connection.show_path(1)
    qtbot.waitUntil(lambda: window.session.current.selection.path != first, timeout=5000)
    qtbot.keyClick(window.map_view, Qt.Key.Key_Escape)
    assert window.session.current.selection.path == ()


def test_the_links_panel_shows_each_kind_in_its_sentence(window: MainWindow, qtbot: QtBot) -> None:
    links = panel(window, "links", LinksPanel)
    assert isinstance(links, LinksPanel)
    window.session.current.select("Middle.md")
    qtbot.waitUntil(
        lambda: any("The centre is near" in row for row in plain(links.list)), timeout=10_000
    )
    rows = plain(links.list)
    assert any("See Middle at once." in row for row in rows)
    assert any("Goes on to End." in row for row in rows)
    click_row(links.list, "See Middle at once.", qtbot)
    assert window.session.current.selected_ids == ("Start.md",)
    qtbot.waitUntil(lambda: bool(window.preview.browser.extraSelections()), timeout=10_000)
    assert "See Middle" in window.preview.browser.extraSelections()[0].cursor.selectedText()


def answers(insights: InsightsPanel) -> list[str]:
    answers = insights.findings
    return [answers.index(row, 0).data() for row in range(answers.rowCount())]


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("Most linked", "End"),
        ("Most central", "End"),
        ("Bridges", None),
        ("Orphans", "Away"),
        ("Dead ends", None),
        ("Unresolved", None),
        ("Suggested links", None),
    ],
)
def test_every_insight_answers(
    window: MainWindow, qtbot: QtBot, question: str, first: str | None
) -> None:
    insights = panel(window, "insights", InsightsPanel)
    assert isinstance(insights, InsightsPanel)
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
        qtbot.waitUntil(lambda: answers(insights)[:1] == [first], timeout=10_000)
        insights.table.clicked.emit(insights.findings.index(0, 0))
        assert window.session.current.selected_ids


def test_answers_are_sorted_by_a_click_on_a_column_and_chosen_by_keys(
    window: MainWindow, qtbot: QtBot
) -> None:
    insights = panel(window, "insights", InsightsPanel)
    assert isinstance(insights, InsightsPanel)
    choose(insights.question_combo, 0)
    qtbot.waitUntil(lambda: len(answers(insights)) == 3, timeout=10_000)
    header, tree = insights.table.header(), insights.table
    tree.setCurrentIndex(insights.findings.index(0, 0))

    def click(column: int) -> None:
        pos = QPoint(header.sectionViewportPosition(column) + 8, header.height() // 2)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=pos)

    click(0)
    assert answers(insights) in (["End", "Middle", "Side"], ["Side", "Middle", "End"])
    click(0)
    assert answers(insights) in (["End", "Middle", "Side"], ["Side", "Middle", "End"])
    assert tree.currentIndex().data() == "End"
    click(1)
    numbers = [int(insights.findings.index(row, 1).data()) for row in range(3)]
    assert numbers in (sorted(numbers), sorted(numbers, reverse=True))
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert window.session.current.selected_ids == ("End.md",)


def rest(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until the layout has come to rest."""
    while True:
        before = window.session.current.node_positions.copy()
        qtbot.wait(300)
        if (window.session.current.node_positions == before).all():
            return


def choose(box: QComboBox, number: int) -> None:
    box.setCurrentIndex(number)
    box.activated.emit(number)


def test_the_local_map_shows_what_is_around_and_undoes(window: MainWindow, qtbot: QtBot) -> None:
    rest(window, qtbot)
    window.session.current.select("Start.md")
    toggle_local_map(window.context)
    qtbot.waitUntil(lambda: count(window) == 3, timeout=5000)
    assert not window.session.current.is_visible("Far/Away.md")
    before = window.session.current.positions.whole_map.copy()
    window.page.header.local_bar.depth_box.setValue(2)
    qtbot.waitUntil(lambda: count(window) == 4, timeout=5000)
    toggle_local_map(window.context)
    qtbot.waitUntil(lambda: count(window) == 5, timeout=5000)
    rest(window, qtbot)
    assert np.abs(window.session.current.positions.whole_map - before).max() < 0.01
    window.session.current.undo_stack.undo()
    qtbot.waitUntil(lambda: count(window) == 4, timeout=5000)


def test_the_display_follows_its_sliders_undoes_and_resets(
    window: MainWindow, qtbot: QtBot
) -> None:
    display = panel(window, "display", DisplayPanel)
    assert isinstance(display, DisplayPanel)
    viewing = window.session.current.view_state
    before = window.map_view.grab().toImage()
    display.arrows_box.click()
    slider = display.display_sliders.sliders["node_size"]
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: viewing.settings.display.arrows, timeout=2000)
    assert viewing.settings.display.node_size > 1
    qtbot.waitUntil(lambda: window.map_view.grab().toImage() != before, timeout=2000)
    window.session.current.undo_stack.undo()
    assert viewing.settings.display == DisplaySettings()
    assert not display.arrows_box.isChecked()
    window.session.current.undo_stack.redo()
    assert viewing.settings.display.arrows
    reset = next(each for each in display.findChildren(QPushButton) if each.text() == "Reset")
    qtbot.mouseClick(reset, Qt.MouseButton.LeftButton)
    assert viewing.settings.display == DisplaySettings()
    assert display.display_sliders.values["node_size"] == 1


def test_problems_name_the_file_select_it_and_say_what_is_odd(
    open_vault: OpenVault, make_vault: MakeVault, qtbot: QtBot
) -> None:
    window = open_vault(make_vault({**NOTES, "Odd.md": "---\na: [1\n---\nSee [[Start]].\n"}))
    problems = panel(window, "problems", ProblemsPanel)
    assert isinstance(problems, ProblemsPanel)
    item = problems.table.topLevelItem(0)
    assert item is not None
    assert item.text(0) == "Odd.md"
    assert item.text(1)
    at = problems.table.visualItemRect(item).center()
    qtbot.mouseClick(problems.table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.session.current.selected_ids == ("Odd.md",)
    (window.session.current.vault.root / "Odd.md").write_text("---\na: 1\n---\n")
    window.session.current.reload()
    qtbot.waitUntil(lambda: problems.table.topLevelItemCount() == 0, timeout=5000)
    assert not problems.table.isVisible()


def test_history_goes_back_and_forward_by_keys_and_side_buttons(
    window: MainWindow, qtbot: QtBot
) -> None:
    for id_ in ("Start.md", "Middle.md", "End.md"):
        window.session.current.select(id_)
    assert window.page.header.breadcrumbs.texts == ["Start", "Middle", "End"]
    first, *_ = (
        each for each in window.page.header.findChildren(QToolButton) if each.text() == "Start"
    )
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert window.session.current.selected_ids == ("Start.md",)
    window.session.current.history.go_forward()
    window.session.current.history.go_forward()
    assert window.session.current.selected_ids == ("End.md",)
    browser = window.preview.browser.viewport()
    qtbot.mouseClick(browser, Qt.MouseButton.BackButton, pos=QPoint(5, 5))
    assert window.session.current.selected_ids == ("Middle.md",)
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.session.current.selected_ids == ("Start.md",)
    qtbot.mouseClick(browser, Qt.MouseButton.ForwardButton, pos=QPoint(5, 5))
    assert window.session.current.selected_ids == ("Middle.md",)


def test_the_map_alone_hides_all_around_it_and_escape_brings_it_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.docks.show("filter")
    shown = {name for name in ("preview", "filter") if window.docks[name].isVisible()}
    assert shown == {"preview", "filter"}
    window.full_screen.set_active(True)
    qtbot.wait(50)
    assert not window.page.header.isVisible()
    assert not any(window.docks[name].isVisible() for name in shown)
    qtbot.keyClick(window.map_view, Qt.Key.Key_Escape)
    assert window.page.header.isVisible()
    assert {name for name in shown if window.docks[name].isVisible()} == shown


def test_the_hint_for_newcomers_comes_once(
    open_vault: OpenVault, make_vault: MakeVault, window: MainWindow
) -> None:
    assert "Scroll to zoom" in window.message.text
    again = open_vault(make_vault(NOTES))
    assert "Scroll to zoom" not in again.message.text


def test_assistive_technology_is_told_what_is_selected(window: MainWindow) -> None:
    view = window.map_view
    assert view.accessibleName() == "Map of notes"
    assert "Nothing is selected" in view.accessibleDescription()
    window.session.current.select("Middle.md")
    assert view.accessibleDescription() == "Middle. 2 neighbours: End, Start."
    window.session.current.select("Far/Away.md")
    assert view.accessibleDescription() == "Away. No links."
    window.session.current.select("Start.md", "End.md")
    assert view.accessibleDescription() == "2 notes are selected: Start, End."


def test_what_was_chosen_last_is_there_again_when_the_vault_is_opened_again(
    open_vault: OpenVault, make_vault: MakeVault, qtbot: QtBot
) -> None:
    root = make_vault(NOTES)
    first = open_vault(root)
    first.session.current.view_state.change_settings(
        "Filter", query="tag:green", hide_filtered=True
    )
    first.close()
    second = open_vault(root)
    assert second.session.current.view_state.settings.query == "tag:green"
    qtbot.waitUntil(lambda: count(second) == 2, timeout=5000)


def test_a_panel_comes_to_the_front_by_its_keys_and_hides_by_them_when_it_is_there(
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
    assert actions["Insights"].isChecked()
    actions["Filter"].trigger()
    qtbot.waitUntil(lambda: docks["filter"].isHidden(), timeout=3000)
    assert not actions["Filter"].isChecked()
    window.session.close()
    assert not actions["Filter"].isEnabled()


def test_a_filter_that_takes_long_says_so_until_it_is_there(
    window: MainWindow, qtbot: QtBot
) -> None:
    workers, filters = window.session.current.workers, panel(window, "filter", FilterPanel)
    over = threading.Event()
    for number in range(MAX_CONCURRENT_JOBS):
        workers.start(f"other {number}", lambda _: over.wait(4), lambda _: None, print)
    window.session.current.view_state.change_settings("Filter", query="zebra")
    texts = [each.text() for each in filters.findChildren(QLabel)]
    assert not any("Filtering" in text for text in texts)
    qtbot.waitUntil(
        lambda: any("Filtering" in each.text() for each in filters.findChildren(QLabel)),
        timeout=3000,
    )
    assert "filtering" in window.page.header.filter_chip.text
    over.set()
    qtbot.waitUntil(
        lambda: any("1 of 5" in each.text() for each in filters.findChildren(QLabel)), timeout=5000
    )
    assert "1 of 5" in window.page.header.filter_chip.text
