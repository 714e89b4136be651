"""In a language that is read from right to left windows are mirrored, texts keep their order."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from conceptmap.core.translation import set_language
from conceptmap.render.theme import load_theme
from conceptmap.ui.buttons import tool_icon
from conceptmap.ui.elided import ElidedLabel
from conceptmap.ui.language import use_language
from tests.ui.at_rest import rest
from tests.ui.exploring import OpenVault

LEFTWARDS, RIGHTWARDS = "en", "he"


@pytest.fixture
def hebrew(qapp: QApplication) -> Iterator[None]:
    style = qapp.style().objectName()
    use_language(RIGHTWARDS)
    yield
    use_language(LEFTWARDS)
    set_language(None)
    qapp.setStyle(style)


def left_edge(widget: QWidget) -> int:
    return widget.mapTo(widget.window(), QPoint(0, 0)).x()


def test_the_rail_and_the_panels_change_sides_and_keep_their_widths(
    hebrew: None, open_in_new_window: OpenVault, small_vault: Path, qapp: QApplication
) -> None:
    window = open_in_new_window(small_vault)
    window.resize(1200, 700)
    window.show()
    window.docks.show("filter")
    window.docks.show("preview")
    qapp.processEvents()
    filter_panel, preview, view = window.docks["filter"], window.docks["preview"], window.map_view
    assert left_edge(preview) < left_edge(view) < left_edge(filter_panel) < left_edge(window.rail)
    window.docks.show("display")
    assert not window.docks.is_shown("filter")
    assert window.docks["display"].width() == filter_panel.width()


def picture(text: str, alignment: Qt.AlignmentFlag) -> QImage:
    """Paint a label as wide as two of its text."""
    label = ElidedLabel(text)
    label.setFixedSize(200, 30)
    label.setAlignment(alignment)
    label.show()
    image = label.grab().toImage()
    label.deleteLater()
    return image


@pytest.mark.parametrize("text", ["60 notes…", "Open folder…"])
def test_an_english_text_keeps_its_order_at_the_side_where_reading_begins(
    text: str, open_in_new_window: OpenVault, small_vault: Path, qapp: QApplication
) -> None:
    style = qapp.style().objectName()
    # The style is chosen with the theme of a window.
    window = open_in_new_window(small_vault)
    at_right = picture(text, Qt.AlignmentFlag.AlignRight)
    use_language(RIGHTWARDS)
    try:
        window.context.theme.apply()
        assert picture(text, Qt.AlignmentFlag.AlignLeft) == at_right
    finally:
        use_language(LEFTWARDS)
        set_language(None)
        qapp.setStyle(style)


def test_arrows_point_the_other_way(hebrew: None) -> None:
    theme = load_theme("light")
    mirrored = tool_icon(theme, "back").pixmap(16, 16).toImage()
    use_language(LEFTWARDS)
    assert tool_icon(theme, "back").pixmap(16, 16).toImage() == mirrored.flipped(
        Qt.Orientation.Horizontal
    )


def test_the_map_and_its_legend_are_the_same(
    hebrew: None, open_in_new_window: OpenVault, small_vault: Path, qtbot: QtBot
) -> None:
    window = open_in_new_window(small_vault)
    window.show()
    rest(window, qtbot)
    window.session.current.select("Hub.md")
    rest(window, qtbot)
    view = window.map_view
    mirrored = view.grab().toImage()
    use_language(LEFTWARDS)
    assert view.grab().toImage() == mirrored
