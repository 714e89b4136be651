"""The panels Links and Paths."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from conceptmap.ui.navigation import connect_selected
from conceptmap.ui.panels.link_lists import text_in_sentence
from conceptmap.ui.panels.links import LinksPanel
from conceptmap.ui.panels.paths import PathsPanel
from conceptmap.ui.window import MainWindow
from conceptmap.vault.note_content import Link
from tests.conftest import MakeVault
from tests.ui.exploring import NOTES, OpenVault, click_row, panel, texts


@pytest.fixture
def window(open_in_new_window: OpenVault, make_vault: MakeVault) -> MainWindow:
    return open_in_new_window(make_vault(NOTES))


def test_the_path_between_two_notes_is_highlighted_and_listed_with_its_sentences(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.session.current.select("Start.md", "End.md")
    connection = panel(window, "connection", PathsPanel)
    assert isinstance(connection, PathsPanel)
    buttons = connection.findChildren(QAbstractButton)
    shown = [each.text() for each in buttons if each.isVisible()]
    assert shown == ["Start here", "End here"]
    connect_selected(window.context)
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
    qtbot.waitUntil(lambda: texts(connection.list)[-3:-2] == ["In common: 2 notes"])
    assert {row.partition(",")[0] for row in texts(connection.list)[-2:]} == {"Middle", "Side"}
    qtbot.waitUntil(lambda: window.session.current.selection.path != first, timeout=5000)
    session, second = window.session.current, window.session.current.selection.path
    qtbot.keyClick(window.map_view, Qt.Key.Key_Escape)
    assert session.selection.path == ()
    session.undo_stack.undo()
    assert (session.selection.path, connection.start, connection.end) == (
        second,
        first[0],
        "End.md",
    )
    qtbot.waitUntil(lambda: set(connection.paths) == {first, second})
    assert session.selection.path == connection.paths[connection._index] == second
    session.undo_stack.undo()
    assert (session.selection.path, connection.start) == ((), None), "both were one step"
    session.undo_stack.redo()
    assert session.selection.path == second
    connection.start_from("Side.md")
    session.selection.set_matches(["End.md"])
    assert (session.selection.path, connection.start, connection.end) == ((), "Side.md", None)


def test_a_path_that_is_found_is_brought_into_view(window: MainWindow, qtbot: QtBot) -> None:
    session, view = window.session.current, window.map_view
    view.move_camera(500, 500, 100, animated=False)
    connection = panel(window, "connection", PathsPanel)
    assert isinstance(connection, PathsPanel)
    connection.find_paths("Start.md", "End.md")

    def in_view() -> bool:
        places = [session.position_of(id_) or (0, 0) for id_ in session.selection.path]
        pixels = [view.camera.to_pixel(*place) for place in places]
        return len(pixels) > 2 and all(
            0 < x < view.width() and 0 < y < view.height() for x, y in pixels
        )

    qtbot.waitUntil(in_view, timeout=5000)
    qtbot.waitUntil(lambda: not view.is_moving)
    before = view.camera
    connection.show_path(0)
    assert view.camera == before, "what is whole in view stays where it is"


def test_the_shorter_path_by_way_of_a_hub_is_a_click_away(
    open_in_new_window: OpenVault, make_vault: MakeVault, qtbot: QtBot
) -> None:
    notes: dict[str, str | bytes] = {f"{number}.md": "[[R&D]]" for number in range(20)}
    notes |= {"R&D.md": "", "1.md": "[[R&D]] [[3]]", "3.md": "[[2]] [[R&D]]"}
    notes |= {"3.md": "Then [[4]].", "4.md": "Then [[2]]."}
    window = open_in_new_window(make_vault(notes))
    paths = panel(window, "connection", PathsPanel)
    assert isinstance(paths, PathsPanel)
    paths.find_paths("1.md", "2.md")
    qtbot.waitUntil(lambda: len(paths.paths) > 1, timeout=10_000)
    assert window.session.current.selection.path == ("1.md", "3.md", "4.md", "2.md")
    assert "way of <a href='next'>R&amp;D</a>" in paths._hint.text()
    assert paths._hint.focusPolicy() == Qt.FocusPolicy.StrongFocus
    qtbot.keyClick(paths._hint, Qt.Key.Key_Return)
    assert window.session.current.selection.path == ("1.md", "R&D.md", "2.md")
    assert "R&amp;D" in paths._hint.text()
    assert paths._hint.focusPolicy() == Qt.FocusPolicy.NoFocus, "there is no link any more"


def test_the_links_panel_lists_each_kind_with_its_sentence(
    window: MainWindow, qtbot: QtBot
) -> None:
    links = panel(window, "links", LinksPanel)
    assert isinstance(links, LinksPanel)
    window.session.current.select("Middle.md")
    qtbot.waitUntil(
        lambda: any("The centre is near" in row for row in texts(links.list)), timeout=10_000
    )
    rows = texts(links.list)
    assert any("See Middle at once." in row for row in rows)
    assert any("Goes on to End." in row for row in rows)
    qtbot.waitUntil(lambda: any(row.startswith("Similar") for row in texts(links.list)))
    at = [row.startswith("Similar") for row in texts(links.list)].index(True)
    assert texts(links.list)[at + 1].startswith("Side: ")
    buttons = {each.text(): each for each in links.sections.findChildren(QToolButton)}
    qtbot.mouseClick(buttons["Similar, not linked 1"], Qt.MouseButton.LeftButton)
    assert links.list.currentIndex().row() == at + 1
    click_row(links.list, "See Middle at once.", qtbot)
    assert window.session.current.selected_ids == ("Start.md",)
    qtbot.waitUntil(lambda: bool(window.preview.browser.extraSelections()), timeout=10_000)
    assert "See Middle" in window.preview.browser.extraSelections()[0].cursor.selectedText()


@pytest.mark.parametrize(
    ("link", "sentence", "marked"),
    [
        (Link("Oven/Steam", "", "", False, 1, 0), "See Oven/Steam.", "Oven/Steam"),
        (Link("Oven/Steam", "", "", False, 1, 0), "See Steam.", "Steam"),
        (Link("Oven/Steam", "", "it", False, 1, 0), "See it.", "it"),
        (Link("", "Part", "", False, 1, 0), "See Part.", "Part"),
    ],
)
def test_the_words_of_a_link_are_marked_in_its_sentence(
    link: Link, sentence: str, marked: str
) -> None:
    assert text_in_sentence(link, sentence) == marked


def test_lists_of_links_count_notes_as_the_status_bar_does(
    open_in_new_window: OpenVault, make_vault: MakeVault, qtbot: QtBot
) -> None:
    notes: dict[str, str | bytes] = {
        "Hub.md": "[[Out]] and again [[Out|it]].",
        "One.md": "[[Hub]] first.\n\n[[Hub]] second.",
        "Two.md": "[[Hub]].",
        "Out.md": "",
    }
    window = open_in_new_window(make_vault(notes))
    links = panel(window, "links", LinksPanel)
    assert isinstance(links, LinksPanel)
    window.session.current.select("Hub.md")
    qtbot.waitUntil(
        lambda: any("Backlinks, 2" in row.plain_text for row in links.list.rows), timeout=5000
    )
    assert any("Outgoing links, 1" in row.plain_text for row in links.list.rows)
    shown = [label.text() for label in window.statusBar().findChildren(QLabel)]
    assert "Hub: links to 1, linked from 2" in shown
