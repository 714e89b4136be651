"""The illustrated guide comes with the program and speaks of every tool."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QImage, QTextDocument
from PySide6.QtWidgets import QMenu, QMenuBar, QTextBrowser
from pytestqt.qtbot import QtBot

from conceptmap.ui.commands.rail_commands import RAIL
from conceptmap.ui.dialogs.guide import guide_path
from conceptmap.ui.panels.registry import panel_specs
from conceptmap.ui.window import MainWindow

PICTURE = re.compile(r"!\[[^\]]+\]\(([^)]+)\)")


@pytest.fixture
def browser(new_window: type[MainWindow], qtbot: QtBot) -> QTextBrowser:
    window = new_window()
    window.menu_bar.action("help.guide").trigger()
    found = next(
        each for each in window.findChildren(QTextBrowser) if each.accessibleName() == "Guide"
    )
    qtbot.waitUntil(found.isVisible)
    return found


def test_the_guide_speaks_of_every_panel_and_tool_with_a_picture() -> None:
    text = guide_path().read_text("utf-8")
    missing = {str(spec.title) for spec in panel_specs() if f"*{spec.title}*" not in text}
    assert missing - {"Preview"} == set()
    pictures = PICTURE.findall(text)
    assert len(pictures) >= len(RAIL)
    assert all((guide_path().parent / each).is_file() for each in pictures)
    folder = guide_path().parent / "guide"
    assert {f"guide/{each.name}" for each in folder.iterdir()} == set(pictures)


def test_the_menus_that_the_guide_names_are_there(new_window: type[MainWindow]) -> None:
    def texts(menu: QMenu | QMenuBar) -> dict[str, QAction]:
        return {each.text().replace("&", ""): each for each in menu.actions()}

    menus = texts(new_window().menuBar())
    named = re.findall(r"\*(\w+) → ([^*]+)\*", guide_path().read_text("utf-8"))
    assert len(named) > 5
    for menu, entry in named:
        found = menus[menu].menu()
        assert isinstance(found, QMenu)
        assert entry in texts(found)


def test_the_menu_shows_it_with_pictures_as_wide_as_there_is_room(
    browser: QTextBrowser, qtbot: QtBot
) -> None:
    assert "Open your notes" in browser.toPlainText()
    kind = QTextDocument.ResourceType.ImageResource.value
    for width in (700, 460):
        browser.window().resize(width, 500)
        qtbot.waitUntil(lambda width=width: browser.width() < width)
        image = browser.loadResource(kind, QUrl("guide/map.png"))
        assert isinstance(image, QImage)
        assert image.deviceIndependentSize().width() <= browser.viewport().width()


def test_it_loads_nothing_from_elsewhere(browser: QTextBrowser, tmp_path: Path) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    for name in ("../../README.md", "http://example.org/x.png", str(tmp_path / "x.png")):
        assert not browser.loadResource(kind, QUrl(name))
