"""The filter panel: queries, check boxes, and the text of notes."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from conceptmap.model.local_map import LocalMap
from conceptmap.ui.panels.filter import FilterPanel
from conceptmap.ui.panels.paths import PathsPanel
from conceptmap.ui.panels.query_field import ERROR_DELAY_MS
from conceptmap.ui.session.workers import MAX_CONCURRENT_JOBS
from conceptmap.ui.window import MainWindow
from tests.conftest import MakeVault
from tests.ui.exploring import NOTES, OpenVault, count, panel


@pytest.fixture
def window(open_in_new_window: OpenVault, make_vault: MakeVault) -> MainWindow:
    return open_in_new_window(make_vault(NOTES))


def test_the_filter_dims_hides_reports_errors_and_undoes(window: MainWindow, qtbot: QtBot) -> None:
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
        lambda: "Missing ')'" in str(window.session.current.view_state.errors.get("query")),
        timeout=5000,
    )
    found.reset()
    qtbot.waitUntil(lambda: count(window) == 5, timeout=5000)
    assert found.query_field.line_edit.text() == ""


def test_an_unfinished_query_leaves_the_map_as_it_was(window: MainWindow, qtbot: QtBot) -> None:
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
    qtbot.waitUntil(lambda: "Missing ')'" in found.query_field.error, timeout=5 * ERROR_DELAY_MS)
    found.checkboxes["orphans"].click()
    qtbot.waitUntil(lambda: not window.session.current.view_state.settings.orphans)
    qtbot.wait(100)
    assert "Missing ')'" in found.query_field.error
    assert found.query_field.line_edit.text().endswith("(")
    assert max(counts) <= 2
    found.reset()
    qtbot.waitUntil(lambda: count(window) == 5, timeout=5000)
    assert (found.query_field.line_edit.text(), found.query_field.error) == ("", "")
    qtbot.keyClicks(found.query_field.line_edit, "(")
    qtbot.waitUntil(lambda: "Missing ')'" in found.query_field.error, timeout=5 * ERROR_DELAY_MS)
    found.reset()
    assert (found.query_field.line_edit.text(), found.query_field.error) == ("", "")


@pytest.mark.parametrize("away", [Qt.Key.Key_Escape, Qt.Key.Key_Backspace])
def test_an_error_disappears_when_the_query_is_restored(
    window: MainWindow, qtbot: QtBot, away: Qt.Key
) -> None:
    found = panel(window, "filter", FilterPanel)
    assert isinstance(found, FilterPanel)
    qtbot.keyClicks(found.query_field.line_edit, "(")
    qtbot.waitUntil(lambda: "Missing ')'" in found.query_field.error, timeout=5 * ERROR_DELAY_MS)
    qtbot.keyClick(found.query_field.line_edit, away)
    qtbot.waitUntil(lambda: found.query_field.error == "", timeout=2000)
    assert found.query_field.line_edit.text() == ""


def test_the_text_of_notes_is_read_when_the_filter_gets_the_focus(
    window: MainWindow, qtbot: QtBot
) -> None:
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


def test_a_vault_is_closed_at_once_while_its_text_is_being_read(
    window: MainWindow, qtbot: QtBot
) -> None:
    full_text = window.session.current.search_index.full_text
    assert full_text is not None
    held, over = threading.Event(), threading.Event()

    def hold(_: int, __: int) -> None:
        held.set()
        over.wait(5)

    vault_map = window.session.current.vault_map
    assert vault_map is not None
    reader = threading.Thread(target=lambda: full_text.refresh(vault_map.vault, hold))
    reader.start()
    assert held.wait(5)
    window.session.close()
    assert reader.is_alive()
    assert window.session.current is None
    over.set()
    reader.join(5)


def test_the_check_boxes_of_the_filter_change_the_map(window: MainWindow, qtbot: QtBot) -> None:
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


def test_a_filter_that_takes_long_is_reported_as_running(window: MainWindow, qtbot: QtBot) -> None:
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


def test_a_filter_that_finds_nothing_says_so_on_the_map_and_is_cleared_there(
    window: MainWindow, qtbot: QtBot
) -> None:
    view_state, notice = window.session.current.view_state, window.page.empty_notice
    assert notice.isHidden()
    view_state.change_settings("Filter", query="tag:nowhere")
    qtbot.waitUntil(notice.isVisible, timeout=5000)
    assert notice.label.text() == "Nothing matches 'tag:nowhere'"
    assert window.map_view.rect().contains(notice.geometry())
    assert notice.whole_map_button.isHidden()
    qtbot.mouseClick(notice.clear_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(notice.isHidden, timeout=5000)
    assert view_state.settings.query == ""


def test_what_a_local_map_leaves_out_is_found_from_the_notice_that_nothing_matches(
    window: MainWindow, qtbot: QtBot
) -> None:
    session, notice = window.session.current, window.page.empty_notice
    outside, *inside = session.vault.notes
    session.view_state.change_settings("Local map", local=LocalMap.of(inside[:2]))
    session.view_state.change_settings("Filter", query=f'path:"{outside}"')
    qtbot.waitUntil(notice.isVisible, timeout=5000)
    assert "on this part of the map" in notice.label.text()
    qtbot.mouseClick(notice.whole_map_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: notice.isHidden() and session.view_state.result.count == 1)


def test_an_error_says_which_filter_still_holds(window: MainWindow, qtbot: QtBot) -> None:
    found = panel(window, "filter", FilterPanel)
    assert isinstance(found, FilterPanel)
    field = found.query_field
    field.line_edit.setFocus()
    qtbot.keyClicks(field.line_edit, "tag:green")
    qtbot.waitUntil(
        lambda: window.session.current.view_state.settings.query == "tag:green", timeout=5000
    )
    qtbot.keyClicks(field.line_edit, " (")
    qtbot.waitUntil(lambda: "Missing ')'" in field.error, timeout=5 * ERROR_DELAY_MS)
    assert "Until then: 'tag:green'" in field.error
    assert window.session.current.view_state.settings.query == "tag:green"


def test_what_a_filter_finds_is_not_faded_by_a_selected_note_that_it_leaves_out(
    window: MainWindow, qtbot: QtBot
) -> None:
    found = panel(window, "filter", FilterPanel)
    assert isinstance(found, FilterPanel)
    session, animator = window.session.current, window.map_view.highlight_animator
    session.select("Start.md")
    qtbot.waitUntil(lambda: animator.highlight.dimming == 1)
    qtbot.keyClicks(found.query_field.line_edit, "tag:green")
    qtbot.waitUntil(lambda: count(window) == 2, timeout=5000)
    qtbot.waitUntil(lambda: animator.highlight.dimming == 0)
    assert session.selected_ids == ("Start.md",)
    # One that is selected then is of interest, whatever the filter says of it.
    session.select("Side.md")
    qtbot.waitUntil(lambda: animator.highlight.dimming == 1)
    session.select("Start.md")
    found.reset()
    qtbot.waitUntil(lambda: count(window) == 5, timeout=5000)
    assert animator.highlight.focus == session.vault_map.index_of["Start.md"]


def test_the_counts_are_of_notes(
    open_in_new_window: OpenVault, make_vault: MakeVault, qtbot: QtBot
) -> None:
    window = open_in_new_window(make_vault({"A.md": "[[Unwritten]]", "B.md": "#red [[A]]"}))
    found = panel(window, "filter", FilterPanel)
    assert isinstance(found, FilterPanel)
    counted = found.findChildren(QLabel)
    assert any(label.text() == "All 2 notes" for label in counted)
    for query, long, short in (
        ("tag:red", "1 of 2 notes", "1 of 2"),
        ("path:unwritten", "no notes, 1 other", "no notes, 1 other"),
    ):
        found.query_field.line_edit.clear()
        qtbot.keyClicks(found.query_field.line_edit, query)
        qtbot.waitUntil(lambda long=long: any(each.text() == long for each in counted))
        assert short in window.page.header.filter_chip.text


def test_paths_obey_the_filter_also_where_it_dims_and_when_it_changes(
    open_vault: OpenVault, make_vault: MakeVault, qtbot: QtBot
) -> None:
    root = make_vault(
        {"A.md": "[[Hub]] [[B]]", "Hub.md": "[[Z]]", "B.md": "[[C]]", "C.md": "[[Z]]"}
    )
    (root / "Z.md").write_text("", "utf-8")
    window = open_vault(root)
    session = window.session.current
    paths = window.docks.show("connection")
    assert isinstance(paths, PathsPanel)
    paths.find_paths("A.md", "Z.md")
    qtbot.waitUntil(lambda: len(paths.paths) == 2, timeout=5000)
    assert paths.paths[0] == ("A.md", "Hub.md", "Z.md")
    for query, found in (
        ("-file:Hub", [("A.md", "B.md", "C.md", "Z.md")]),
        ("-file:Hub -file:C", []),
        ("-file:A -file:Hub", [("A.md", "B.md", "C.md", "Z.md")]),
    ):
        session.view_state.change_settings("Filter", query=query)
        qtbot.waitUntil(lambda found=found: list(paths.paths) == found, timeout=5000)
    session.view_state.change_settings("Filter", query="")
    qtbot.waitUntil(lambda: len(paths.paths) == 2, timeout=5000)
