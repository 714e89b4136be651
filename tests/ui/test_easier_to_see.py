"""Larger text, high contrast and reduced motion, as the system asks or the user chooses."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from conceptmap.core.array_types import FloatArray
from conceptmap.render.high_contrast import TEXT_CONTRAST, contrast
from conceptmap.ui.dialogs.help import show_about
from conceptmap.ui.dialogs.message_box import MessageBox
from conceptmap.ui.elided import ElidedButton, ElidedLabel
from conceptmap.ui.motion import animations_enabled
from conceptmap.ui.text_size import MAX_SCALE, SIZES, text_scale, wanted_scale
from conceptmap.ui.window import MainWindow
from tests.conftest import MakeVault
from tests.ui.exploring import NOTES

OpenVault = Callable[[Path], MainWindow]

PANELS = ("filter", "groups", "display", "views", "insights", "connection", "search")


@pytest.fixture
def window(open_vault: OpenVault, make_vault: MakeVault) -> Iterator[MainWindow]:
    window = open_vault(make_vault(NOTES))
    window.resize(1024, 768)
    yield window
    for key in ("text-size", "contrast", "motion"):
        window.settings.remove(key)
    window.theme.apply()


def cut_off(part: QWidget) -> list[str]:
    """The texts in a part of the window that are not seen whole, though nothing says so."""
    found = []
    for each in part.findChildren(QWidget):
        text = each.text() if isinstance(each, QAbstractButton | QLabel) else ""
        if isinstance(each, ElidedLabel | ElidedButton) or not each.isVisible():
            continue
        if isinstance(each, QComboBox):
            fits = each.height() >= each.sizeHint().height()
        elif text and isinstance(each, QAbstractButton):
            hint = each.minimumSizeHint()
            fits = each.width() >= hint.width() and each.height() >= hint.height()
        elif text and each.wordWrap():
            fits = each.height() >= each.heightForWidth(each.width())
        else:
            fits = not text or each.width() >= each.minimumSizeHint().width()
        right = each.mapTo(part, QPoint(each.width(), 0)).x()
        if not fits or right > part.width() + 1:
            found.append(f"{type(each).__name__} {text[:30]!r} {each.size()}")
    return found


@pytest.mark.parametrize("size", ["large", "largest", "huge"])
def test_letters_grow_everywhere_and_nothing_is_cut_off(
    window: MainWindow, qtbot: QtBot, size: str
) -> None:
    window.session.current.select("Middle.md")
    header = window.page.header
    usual_px = {
        each: each.font().pixelSize()
        for each in window.findChildren(QLabel) + window.findChildren(QAbstractButton)
        if each.isVisible() and each.text()
    }
    before = {
        "rail": window.rail.buttons[0].font().pixelSize(),
        "header": header.breadcrumbs.font().pixelSize(),
        "page": window.preview.font_size,
        "menu": window.menuBar().font().pixelSize(),
    }
    window.menu_bar.action(f"view.text.{size}").trigger()
    assert text_scale() == SIZES[size]
    after = {
        "rail": window.rail.buttons[0].font().pixelSize(),
        "header": header.breadcrumbs.font().pixelSize(),
        "page": window.preview.font_size,
        "menu": window.menuBar().font().pixelSize(),
    }
    grown = {name: after[name] / before[name] for name in before}
    assert {n: g for n, g in grown.items() if abs(g - SIZES[size]) > 0.15} == {}
    # A style sheet takes the fonts of widgets away when it is set again.
    window.menu_bar.action("view.contrast").trigger()
    window.menu_bar.action("view.contrast").trigger()
    assert window.rail.buttons[0].font().pixelSize() == after["rail"]
    small = {
        f"{type(each).__name__} {each.text()}": (each.font().pixelSize(), usual)
        for each, usual in usual_px.items()
        if each.isVisible() and each.font().pixelSize() < usual * SIZES[size] - 1
    }
    assert small == {}
    for name in PANELS:
        panel = window.docks.show(name)
        if name == "groups":
            panel.add_group()
        qtbot.wait(60)
        assert cut_off(window.docks[name]) == [], name
        assert window.width() == 1024
        assert window.map_view.width() >= 240
    assert cut_off(window.tour) == []
    box = MessageBox(window)
    box.setText("'A view with a rather long name of many words' already exists. " * 2)
    box.setInformativeText("/a/folder/whose/path/has/no/space/at/all/in/its/many/names.md")
    box.addButton("Replace", MessageBox.ButtonRole.AcceptRole)
    for each in (box, show_about(window)):
        each.show()
        qtbot.waitUntil(lambda each=each: cut_off(each) == [])  # type: ignore[misc]
        qtbot.keyClick(each, Qt.Key.Key_Escape)
        assert not each.isVisible()
    window.menu_bar.action("view.text.normal").trigger()
    assert window.rail.buttons[0].font().pixelSize() == before["rail"]


def test_names_on_the_map_grow_and_are_found_where_they_are(
    window: MainWindow, qtbot: QtBot
) -> None:
    view, session = window.map_view, window.session.current
    session.select("Middle.md")

    def box() -> FloatArray:
        """Where the name of the selected note is in the picture, in pixels of the view."""
        view.fit(animated=False)
        painted = view.item.paint_count
        qtbot.waitUntil(lambda: view.item.paint_count > painted)
        number = session.vault_map.index_of["Middle.md"]
        return view.item.drawn_labels.boxes_of(np.array([number]))[0] * text_scale()

    usual = box()
    window.menu_bar.action("view.text.largest").trigger()
    left, top, right, bottom = grown = box()
    assert (grown[2:] - grown[:2]) / (usual[2:] - usual[:2]) == pytest.approx(2, abs=0.1)
    within = QPointF((left + right) / 2, (top + bottom) / 2)
    assert view.node_at(within) == "Middle.md"
    dot = QPointF(view.pixel_of("Middle.md"))
    assert view.node_at(dot) == "Middle.md"
    assert view.map_position(dot) == pytest.approx(session.position_of("Middle.md"), abs=0.05)
    # What is under the pointer stays there.
    view.zoom(3, dot, 0)
    assert QPointF(view.pixel_of("Middle.md") - dot.toPoint()).manhattanLength() <= 2
    view.pan(40, -30)
    assert QPointF(view.pixel_of("Middle.md") - dot.toPoint()).toTuple() == pytest.approx(
        (-40, 30), abs=2
    )
    shown = view.grab().toImage()
    at = view.pixel_of("Middle.md") * shown.devicePixelRatio()
    assert shown.pixelColor(at) != QColor(window.theme.colours.background)


def test_sizes_go_by_their_names_and_the_systems_is_within_bounds(qapp: QApplication) -> None:
    assert {name: wanted_scale(name) for name in SIZES} == SIZES
    assert 1.0 <= wanted_scale("system") <= MAX_SCALE
    assert wanted_scale("a size of another version") == wanted_scale("system")


def test_high_contrast_colours_the_window_and_the_map(window: MainWindow) -> None:
    action = window.menu_bar.action("view.contrast")
    usual = window.theme.colours
    action.trigger()
    colours = window.theme.colours
    assert action.isChecked()
    assert window.theme.has_high_contrast
    for each in (colours.muted_text, colours.link, colours.faint_text, colours.panel_border):
        assert contrast(each, colours.panel) >= TEXT_CONTRAST
    palette = window.palette()
    assert contrast(palette.windowText().color().name(), palette.window().color().name()) > 20
    action.trigger()
    assert window.theme.colours == usual


def test_reduced_motion_makes_jumps_of_animations(window: MainWindow, qtbot: QtBot) -> None:
    action = window.menu_bar.action("view.motion")
    if not window.theme.reduces_motion:
        action.trigger()
    assert not animations_enabled()
    view = window.map_view
    view.fit(animated=False)
    scale = view.camera.scale
    view.zoom(1.5)
    assert view.camera.scale == pytest.approx(1.5 * scale)
    assert not view.is_moving
    action.trigger()
    assert not window.theme.reduces_motion
