from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QTextCursor
from pytestqt.qtbot import QtBot

from conceptmap.ui.preview.addresses import address, is_web, node_of
from conceptmap.ui.preview.markdown import to_html, without_comments
from conceptmap.ui.window import MainWindow
from tests.conftest import MakeVault

OpenVault = Callable[[Path], MainWindow]


def html(text: str) -> str:
    return to_html(text, lambda path: f"{path}.md" if path != "gone" else None, lambda *_: None)


def click_link(window: MainWindow, text: str, qtbot: QtBot) -> None:
    browser = window.preview.browser
    found = browser.document().find(text)
    assert not found.isNull(), browser.toPlainText()
    found.setPosition(found.selectionStart() + 1, QTextCursor.MoveMode.MoveAnchor)
    browser.setTextCursor(found)
    browser.ensureCursorVisible()
    from PySide6.QtCore import Qt

    point = browser.cursorRect(found).center()
    assert browser.anchorAt(point)
    qtbot.mouseMove(browser.viewport(), point)
    qtbot.mouseClick(browser.viewport(), Qt.MouseButton.LeftButton, pos=point)


def show(window: MainWindow, id_: str, qtbot: QtBot) -> None:
    window.workspace.select(id_)
    qtbot.waitUntil(
        lambda: window.preview.page is not None and window.preview.page.id == id_, timeout=5000
    )


def test_a_wikilink_in_the_preview_moves_the_selection(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    show(window, "Hub.md", qtbot)
    click_link(window, "the second", qtbot)
    assert window.workspace.selection == ("sub/Beta.md",)
    qtbot.waitUntil(lambda: "Nothing but" in window.preview.browser.toPlainText(), timeout=5000)
    click_link(window, "the hub", qtbot)
    assert window.workspace.selection == ("Hub.md",)
    window.workspace.spotlight.go_back()
    assert window.workspace.selection == ("sub/Beta.md",)
    window.workspace.spotlight.go_forward()
    assert window.workspace.selection == ("Hub.md",)


def test_an_unresolved_link_shows_who_refers_to_it(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    show(window, "Hub.md", qtbot)
    click_link(window, "Missing note", qtbot)
    assert window.workspace.selection == ("Missing note",)
    text = window.preview.browser.toPlainText
    qtbot.waitUntil(lambda: "no note of this name" in text(), timeout=5000)
    assert "Hub" in text()
    assert "See Alpha, the second and Missing note." in text()


def test_images_of_the_vault_show(open_vault: OpenVault, small_vault: Path, qtbot: QtBot) -> None:
    window = open_vault(small_vault)
    show(window, "Hub.md", qtbot)
    assert window.preview.page is not None
    (picture,) = window.preview.page.pictures.values()
    assert picture.width() == 1


def test_web_links_go_to_the_browser_and_files_do_not(
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


def test_a_note_that_vanished_says_so(
    open_vault: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_vault(small_vault)
    (small_vault / "Alpha.md").unlink()
    show(window, "Alpha.md", qtbot)
    assert "could not be read" in window.preview.browser.toPlainText()


def test_hostile_html_is_cleaned() -> None:
    page = html(
        "<script>alert(1)</script><img src='https://example.org/spy.png' onerror='x()'>\n\n"
        "<a href='javascript:x()'>a</a><iframe src='https://example.org'></iframe>\n\n**bold**"
    )
    for bad in ("script", "onerror", "javascript", "iframe", "spy.png"):
        assert bad not in page
    assert "<strong>bold</strong>" in page


def test_pictures_on_the_web_are_links_not_fetched() -> None:
    page = html("![cat](https://example.org/cat.png)")
    assert "<img" not in page
    assert 'href="https://example.org/cat.png"' in page


def test_comments_are_hidden_but_not_in_code() -> None:
    assert without_comments("a %%secret%% b") == "a  b"
    assert without_comments("```\n%%kept%%\n```") == "```\n%%kept%%\n```"


def test_a_broken_link_is_no_link() -> None:
    assert "<a" not in html("[[gone]]")
    assert "gone" in html("[[gone]]")


@pytest.mark.parametrize("id_", ["a b.md", "ü/#%?&.md", '"quoted" <x>', "标签/笔记.md", "C:\\x"])
def test_addresses_lead_back_to_their_node(id_: str) -> None:
    assert node_of(address(id_)) == (id_, "")
    assert node_of(address(id_, "A heading")) == (id_, "A heading")
    assert node_of(QUrl(address(id_)).toString(QUrl.ComponentFormattingOption.FullyEncoded)) == (
        id_,
        "",
    )


def test_only_web_addresses_are_handed_to_the_system() -> None:
    assert is_web("https://example.org")
    assert is_web("mailto:a@example.org")
    assert not is_web("file:///etc/passwd")
    assert not is_web("smb://host/share")
    assert not is_web("https")


def test_long_and_foreign_notes_render(
    make_vault: MakeVault, open_vault: OpenVault, qtbot: QtBot
) -> None:
    root = make_vault(
        {"笔记.md": "# 标题\n\n" + "一段文字。[[笔记二]] " * 2000, "笔记二.md": "[[笔记]]"}
    )
    window = open_vault(root)
    show(window, "笔记.md", qtbot)
    assert "标题" in window.preview.browser.toPlainText()
