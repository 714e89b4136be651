"""The preview: links, images, long notes, scrolling, finding, folding, web images."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextCursor
from pytestqt.qtbot import QtBot

from conceptmap.page.hrefs import is_web_url, node_href, parse_node_href
from conceptmap.ui.window import MainWindow
from tests.conftest import MakeVault

OpenVault = Callable[[Path], MainWindow]


def click_link(window: MainWindow, text: str, qtbot: QtBot) -> None:
    browser = window.preview.browser
    # A page comes in parts.
    qtbot.waitUntil(lambda: not browser.document().find(text).isNull(), timeout=5000)
    found = browser.document().find(text)
    found.setPosition(found.selectionStart() + 1, QTextCursor.MoveMode.MoveAnchor)
    browser.setTextCursor(found)
    browser.ensureCursorVisible()
    point = browser.cursorRect(found).center()
    assert browser.anchorAt(point)
    qtbot.mouseMove(browser.viewport(), point)
    qtbot.mouseClick(browser.viewport(), Qt.MouseButton.LeftButton, pos=point)


def show(window: MainWindow, id_: str, qtbot: QtBot) -> None:
    window.session.current.select(id_)
    qtbot.waitUntil(
        lambda: window.preview.page is not None and window.preview.page.id == id_, timeout=5000
    )


def test_following_a_wikilink_selects_its_target(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    show(window, "Hub.md", qtbot)
    click_link(window, "the second", qtbot)
    assert window.session.current.selected_ids == ("sub/Beta.md",)
    qtbot.waitUntil(lambda: "Nothing but" in window.preview.browser.toPlainText(), timeout=5000)
    assert window.preview.browser.cursorWidth() == 0, "no caret in a page that is read"
    click_link(window, "the hub", qtbot)
    assert window.session.current.selected_ids == ("Hub.md",)
    window.session.current.history.go_back()
    assert window.session.current.selected_ids == ("sub/Beta.md",)
    window.session.current.history.go_forward()
    assert window.session.current.selected_ids == ("Hub.md",)


def test_an_unresolved_link_shows_the_notes_that_link_to_it(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    show(window, "Hub.md", qtbot)
    click_link(window, "Missing note", qtbot)
    assert window.session.current.selected_ids == ("Missing note",)
    text = window.preview.browser.toPlainText
    qtbot.waitUntil(lambda: "Not written yet" in text(), timeout=5000)
    assert "Hub" in text()
    assert "See Alpha, the second and Missing note." in text()


def test_images_of_the_vault_are_shown(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    show(window, "Hub.md", qtbot)
    assert window.preview.page is not None
    (picture,) = window.preview.page.images.values()
    assert picture.width() == 1


def test_web_links_open_in_the_browser_and_file_links_do_not(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: asked.append(url.toString()) or True
    )
    window = open_vault(small_vault)
    show(window, "sub/Beta.md", qtbot)
    click_link(window, "example.org", qtbot)
    assert asked == ["https://example.org"]
    window.preview.browser.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert asked == ["https://example.org"]
    assert "not opened" in window.message.text


def test_a_deleted_note_shows_that_it_cannot_be_read(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    (small_vault / "Alpha.md").unlink()
    show(window, "Alpha.md", qtbot)
    assert "could not be read" in window.preview.browser.toPlainText()


@pytest.mark.parametrize("id_", ["a b.md", "ü/#%?&.md", '"quoted" <x>', "标签/笔记.md", "C:\\x"])
def test_hrefs_of_nodes_round_trip(id_: str) -> None:
    assert parse_node_href(node_href(id_)) == (id_, "")
    assert parse_node_href(node_href(id_, "A heading")) == (id_, "A heading")
    assert parse_node_href(
        QUrl(node_href(id_)).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    ) == (
        id_,
        "",
    )


def test_only_web_urls_are_opened_by_the_system() -> None:
    assert is_web_url("https://example.org")
    assert is_web_url("mailto:a@example.org")
    assert not is_web_url("file:///etc/passwd")
    assert not is_web_url("smb://host/share")
    assert not is_web_url("https")


def text_of(window: MainWindow) -> str:
    return window.preview.browser.toPlainText()


def settled(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until the page is rendered completely."""
    view = window.preview.view
    qtbot.waitUntil(
        lambda: (
            view.page is not None
            and view.page.complete
            and view._rendering is not None
            and view._rendering.complete
        ),
        timeout=10_000,
    )


def test_a_long_chinese_note_is_rendered(
    make_vault: MakeVault, open_vault: OpenVault, qtbot: QtBot
) -> None:
    root = make_vault(
        {"笔记.md": "# 标题\n\n" + "一段文字。[[笔记二]] " * 2000, "笔记二.md": "[[笔记]]"}
    )
    window = open_vault(root)
    show(window, "笔记.md", qtbot)
    assert "标题" in text_of(window)


LONG = "# Top\n\n" + "".join(
    f"## Section {i}\n\nSentence {i} of the note. " + "Words follow. " * 60 + "\n\n"
    for i in range(120)
)


def test_a_long_note_is_rendered_completely_and_in_order(
    make_vault: MakeVault, open_vault: OpenVault, qtbot: QtBot
) -> None:
    window = open_vault(make_vault({"Long.md": LONG}))
    show(window, "Long.md", qtbot)
    settled(window, qtbot)
    said = text_of(window)
    starts = [said.index(f"Sentence {i} of the note") for i in range(120)]
    assert starts == sorted(starts)


def at_top(window: MainWindow) -> str:
    """Return the text of the block at the top of the view."""
    browser = window.preview.browser
    cursor = browser.cursorForPosition(QPoint(30, 14))
    return cursor.block().text()


def test_building_a_long_page_stops_when_another_note_is_selected(
    open_vault: OpenVault, make_vault: MakeVault, qtbot: QtBot
) -> None:
    text = "".join(f"## Part {i}\n\n" + "See *the* [[Short]] note. " * 200 for i in range(800))
    window = open_vault(make_vault({"Long.md": text, "Short.md": "Short"}))
    workers = window.session.current.workers
    show(window, "Long.md", qtbot)
    assert window.preview.page is not None
    assert not window.preview.page.complete
    show(window, "Short.md", qtbot)
    qtbot.waitUntil(lambda: "preview" not in workers.unfinished, timeout=500)


def test_choosing_a_heading_in_the_outline_scrolls_to_it(
    make_vault: MakeVault, open_vault: OpenVault, qtbot: QtBot
) -> None:
    window = open_vault(make_vault({"Long.md": LONG}))
    show(window, "Long.md", qtbot)
    settled(window, qtbot)
    entries = window.preview.outline_menu().actions()
    assert len(entries) == 121
    entries[60].trigger()
    qtbot.waitUntil(lambda: at_top(window) == "Section 59", timeout=5000)


def test_a_link_to_a_heading_scrolls_to_it_once_it_is_rendered(
    make_vault: MakeVault, open_vault: OpenVault, qtbot: QtBot
) -> None:
    root = make_vault({"Long.md": LONG, "Start.md": "[[Long#Section 100|there]]"})
    window = open_vault(root)
    show(window, "Start.md", qtbot)
    click_link(window, "there", qtbot)
    settled_at = "Section 100"
    qtbot.waitUntil(lambda: at_top(window) == settled_at, timeout=10_000)


def test_going_to_a_line_scrolls_to_it_and_marks_it(
    make_vault: MakeVault, open_vault: OpenVault, qtbot: QtBot
) -> None:
    window = open_vault(make_vault({"Long.md": LONG}))
    show(window, "Long.md", qtbot)
    line = next(i for i, words in enumerate(LONG.split("\n"), 1) if words.startswith("Sentence 77"))
    window.preview.go_to_line(line)
    qtbot.waitUntil(lambda: bool(window.preview.browser.extraSelections()), timeout=10_000)
    (flash,) = window.preview.browser.extraSelections()
    assert flash.cursor.selectedText().startswith("Sentence 77 of the note.")
    assert window.preview.browser.verticalScrollBar().value() > 0


def test_a_note_keeps_its_scroll_position(
    make_vault: MakeVault, open_vault: OpenVault, qtbot: QtBot
) -> None:
    window = open_vault(make_vault({"Long.md": LONG, "Other.md": "short"}))
    show(window, "Long.md", qtbot)
    settled(window, qtbot)
    bar = window.preview.browser.verticalScrollBar()
    bar.setValue(1234)
    show(window, "Other.md", qtbot)
    settled(window, qtbot)
    assert bar.value() == 0
    show(window, "Long.md", qtbot)
    qtbot.waitUntil(lambda: bar.value() == 1234, timeout=10_000)


def test_the_find_bar_marks_matches_and_steps_through_them(
    make_vault: MakeVault, open_vault: OpenVault, qtbot: QtBot
) -> None:
    window = open_vault(make_vault({"N.md": "One 😀 cat, two CATS.\n\nThree cat. 標題 cat"}))
    show(window, "N.md", qtbot)
    settled(window, qtbot)
    view = window.preview.view
    view.open_find_bar()
    qtbot.keyClicks(view.find_bar.line_edit, "cat")
    qtbot.waitUntil(lambda: len(view.find_bar.matches) == 4, timeout=5000)
    marked = window.preview.browser.extraSelections()
    assert [each.cursor.selectedText().lower() for each in marked] == ["cat"] * 4
    qtbot.keyClick(view.find_bar.line_edit, Qt.Key.Key_Return)
    assert view.find_bar.current == 1
    qtbot.keyClick(view.find_bar.line_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view.find_bar.line_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert view.find_bar.current == 3
    qtbot.keyClick(view.find_bar.line_edit, Qt.Key.Key_Escape)
    assert view.find_bar.isHidden()
    assert window.preview.browser.extraSelections() == []


def test_a_click_folds_a_callout_and_it_stays_folded(
    make_vault: MakeVault, open_vault: OpenVault, qtbot: QtBot
) -> None:
    root = make_vault({"N.md": "> [!tip]+ Look\n> Inside.\n\nAfter.", "M.md": "other"})
    window = open_vault(root)
    show(window, "N.md", qtbot)
    settled(window, qtbot)
    assert "Inside." in text_of(window)
    click_link(window, "Look", qtbot)
    qtbot.waitUntil(lambda: "Inside." not in text_of(window), timeout=5000)
    assert "After." in text_of(window)
    show(window, "M.md", qtbot)
    show(window, "N.md", qtbot)
    settled(window, qtbot)
    assert "Inside." not in text_of(window)


def test_a_tag_in_a_note_filters_the_map(
    make_vault: MakeVault, open_vault: OpenVault, qtbot: QtBot
) -> None:
    window = open_vault(make_vault({"A.md": "#red thing", "B.md": "[[A]] blue"}))
    show(window, "A.md", qtbot)
    click_link(window, "#red", qtbot)
    assert window.session.current.view_state.settings.query == "tag:#red"

    def found() -> int | None:
        result = window.session.current.view_state.result
        return None if result is None else result.count

    qtbot.waitUntil(lambda: found() == 1, timeout=5000)
    window.session.current.undo_stack.undo()
    qtbot.waitUntil(lambda: found() == 2, timeout=5000)


def test_zooming_changes_the_font_size_and_zero_resets_it(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    show(window, "Hub.md", qtbot)
    usual = window.preview.font_size
    window.preview.zoom(1)
    window.preview.zoom(1)
    larger = window.preview.font_size
    assert larger > usual
    settled(window, qtbot)
    window.preview.zoom(0)
    assert window.preview.font_size == usual


def test_web_images_are_not_fetched_unless_allowed(
    make_vault: MakeVault, open_vault: OpenVault, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    import socket

    asked: list[object] = []

    def refuse(*arguments: object, **_: object) -> None:
        asked.append(arguments)
        raise OSError("no network here")

    monkeypatch.setattr(socket, "create_connection", refuse)
    window = open_vault(make_vault({"N.md": "![cat](http://example.invalid/cat.png)"}))
    show(window, "N.md", qtbot)
    settled(window, qtbot)
    assert "not loaded" in text_of(window)
    assert asked == []
    click_link(window, "Load images for this vault", qtbot)
    qtbot.waitUntil(lambda: len(asked) == 1, timeout=5000)
    assert window.preview.web_images_allowed
    (allowed,) = (
        each for each in window.menu_bar.all_actions() if each.objectName() == "vault.web-images"
    )
    assert allowed.isChecked()
    allowed.trigger()
    assert not window.preview.web_images_allowed
    settled(window, qtbot)
    assert "not loaded" in text_of(window)
    assert len(asked) == 1
