"""Notices cover no field and not the top of the map; a new note is pointed out by one."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from conceptmap.ui.notice_placement import place_notice
from conceptmap.ui.session import unseen_notes
from conceptmap.ui.window import MainWindow
from tests.cases import case
from tests.ui.at_rest import current, rest

LEFT = Qt.MouseButton.LeftButton
LONG = "A message of many words, which says at length what has happened and why to which. " * 2


@pytest.fixture
def window(still: None, open_groups: Callable[[], MainWindow]) -> MainWindow:
    window = open_groups()
    window.message.hide()
    return window


def place(window: MainWindow, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def test_a_notice_covers_no_field_and_is_at_the_bottom_of_the_map(
    window: MainWindow, qtbot: QtBot
) -> None:
    for text in ["Short.", LONG]:
        for size in [(1280, 800), (1024, 700), (800, 600)]:
            with case(text, size):
                window.resize(*size)
                window.page.time_lapse.start()
                current(window).show_local_map("3 0.md")
                window.message.show_message(text, action="Undo", stay=True)
                window.progress.start("Exporting")
                qtbot.waitUntil(window.progress.isVisible, timeout=3000)
                qtbot.wait(50)
                page, card = window.page, place(window, window.message)
                for other in (page.header, page.header.local_bar, page.time_lapse, window.progress):
                    assert other.isVisible()
                    assert not card.intersects(place(window, other)), other
                assert card.top() > place(window, window.map_view).top() + 40
                window.progress.finish()
                page.time_lapse.stop()
                window.message.reposition()
                page.open_palette("e")
                found = page.command_palette.findChild(QLineEdit)
                assert isinstance(found, QLineEdit)
                field = place(window, found)
                assert not place(window, window.message).intersects(field)
                page.command_palette.hide()
                window.message.hide()
                current(window).show_local_map(None)


def test_a_notice_covers_no_legend_and_not_the_buttons_in_the_corner(
    window: MainWindow, qtbot: QtBot
) -> None:
    def is_free() -> bool:
        view, card = window.map_view, place(window, window.message)
        legends = [each.translated(view.mapTo(window, QPoint(0, 0))) for each in view.legend_places]
        corner = place(window, window.page.zoom_controls)
        return not any(map(card.intersects, [*legends, corner]))

    window.resize(800, 600)
    window.message.show_message("A message of a usual length that is not at all short.")
    for colour_by, note in (("folder", "3 0.md"), ("modified", "")):
        current(window).view_state.change_settings("Colours", colour_by=colour_by)
        current(window).select(*filter(None, [note]))
        # The legend comes after the notice.
        qtbot.waitUntil(lambda: bool(window.map_view.legend_places), timeout=5000)
        qtbot.waitUntil(is_free, timeout=5000)
        assert window.message.width() > 150


@given(
    st.lists(
        st.tuples(st.integers(0, 700), st.integers(300, 580), st.integers(1, 300)), max_size=5
    ),
    st.integers(1, 900),
)
def test_a_notice_has_the_lowest_place_that_is_free(
    boxes: list[tuple[int, int, int]], most: int
) -> None:
    taken = [QRect(x, y, width, 600 - y) for x, y, width in boxes]
    found = place_notice(QSize(800, 600), (most, min(most, 150)), lambda width: 80, taken)
    assert QRect(0, 0, 800, 600).contains(found)
    assert not any(map(found.intersects, taken))
    if not taken:
        assert found.bottom() == 583
        assert abs(found.center().x() - 400) <= 1


def test_the_map_is_fitted_above_a_notice_and_stays_when_it_goes(
    window: MainWindow, qtbot: QtBot
) -> None:
    session, view = current(window), window.map_view
    view.fit(animated=False)
    window.message.show_message(LONG, action="Undo")
    rest(window, qtbot)
    top = place(window, window.message).top() - place(window, view).top()
    pixels = [view.pixel_of(id_) for id_ in session.vault_map.topology.ids]
    assert all(pixel is not None and pixel.y() < top for pixel in pixels)
    camera = view.camera
    window.message.hide()
    rest(window, qtbot)
    assert view.camera == camera


def test_a_notice_leaves_a_view_alone_that_the_user_has_moved(
    window: MainWindow, qtbot: QtBot
) -> None:
    view = window.map_view
    view.fly_to("3 2.md")
    rest(window, qtbot)
    camera = view.camera
    window.message.show_message(LONG)
    rest(window, qtbot)
    assert view.camera == camera


def button(window: MainWindow, text: str) -> QPushButton:
    found = window.message.findChildren(QPushButton)
    return next(each for each in found if each.text() == text and each.isVisible())


def test_a_new_note_is_pointed_out_and_shown_when_it_is_asked_for(
    window: MainWindow, qtbot: QtBot
) -> None:
    session, view = current(window), window.map_view
    view.fly_to("6 2.md")
    rest(window, qtbot)
    camera = view.camera
    (session.vault.root / "Fresh thought.md").write_text("[[1 0]]")
    qtbot.waitUntil(lambda: "Fresh thought" in window.message.text, timeout=10_000)
    rest(window, qtbot)
    assert view.camera == camera
    assert session.selected_ids == ()
    marked = window.map_view.item.render_input()
    assert marked is not None
    assert marked.unseen == (session.vault_map.index_of["Fresh thought.md"],)
    qtbot.mouseClick(button(window, "Show"), LEFT)
    rest(window, qtbot)
    assert session.selected_ids == ("Fresh thought.md",)
    pixel = view.pixel_of("Fresh thought.md")
    assert pixel is not None
    assert view.rect().adjusted(40, 40, -40, -40).contains(pixel)
    assert not window.message.isVisible()
    seen = window.map_view.item.render_input()
    assert seen is not None
    assert seen.unseen == ()


def test_of_very_many_new_notes_none_is_marked(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unseen_notes, "MAX_UNSEEN", 1)
    session, root = current(window), current(window).vault.root
    for name in ("One", "Two"):
        (root / f"{name}.md").write_text("[[1 0]]")
    qtbot.waitUntil(lambda: session.has_node("One.md") and session.has_node("Two.md"), timeout=9000)
    assert len(session.unseen_notes.ids) <= 1
    qtbot.waitUntil(lambda: window.message.text != "", timeout=9000)


def test_several_new_notes_are_counted_and_renames_and_edits_are_none(
    window: MainWindow, qtbot: QtBot
) -> None:
    session, root = current(window), current(window).vault.root
    (root / "1 1.md").write_text("Another text. [[2 0]]")
    (root / "2 1.md").rename(root / "Renamed.md")
    qtbot.waitUntil(lambda: session.has_node("Renamed.md"), timeout=10_000)
    qtbot.wait(50)
    assert window.message.text == ""
    (root / "One.md").write_text("[[1 0]]")
    qtbot.waitUntil(lambda: window.message.text == "New note: One", timeout=10_000)
    for name in ("Two", "Three"):
        (root / f"{name}.md").write_text("[[1 0]]")
    qtbot.waitUntil(lambda: window.message.text == "3 new notes", timeout=10_000)
    qtbot.mouseClick(button(window, "Show"), LEFT)
    assert set(session.selected_ids) == {"One.md", "Two.md", "Three.md"}
    (root / "<b>Four.md").write_text("[[1 0]]")
    qtbot.waitUntil(lambda: window.message.text == "New note: <b>Four", timeout=10_000)


def test_a_new_note_does_not_take_the_place_of_a_message_that_is_to_stay(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.message.show_message("The disk is full.")
    session = current(window)
    (session.vault.root / "Fresh.md").write_text("[[1 0]]")
    qtbot.waitUntil(lambda: session.has_node("Fresh.md"), timeout=10_000)
    assert window.message.text == "The disk is full."
