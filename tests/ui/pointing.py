"""What tests of the mouse on the map need: painted names, and where they are."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from conceptmap.ui.window import MainWindow
from tests.ui.at_rest import current

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


SHIFT = Qt.KeyboardModifier.ShiftModifier


def painted(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until the map has been painted with its names."""
    count = window.map_view.item.paint_count
    window.map_view.item.update()
    qtbot.waitUntil(lambda: window.map_view.item.paint_count > count, timeout=3000)
    qtbot.wait(20)


def double_click(viewport: QWidget, pixel: QPoint) -> None:
    """Click as the system reports it: twice pressed, the second time as a double click."""
    QTest.mouseClick(viewport, LEFT, pos=pixel)
    QTest.mouseDClick(viewport, LEFT, pos=pixel)
    QTest.mouseRelease(viewport, LEFT, pos=pixel)


def name_of_region(window: MainWindow, region: int) -> QPoint:
    geometry = current(window).view_state.geometry
    assert geometry is not None
    label = next(each for each in geometry.labels.regions if each.region == region)
    return QPoint(*map(round, window.map_view.camera.to_pixel(label.x, label.y)))


def regions_named(window: MainWindow) -> list[int]:
    """Return the regions whose names can be pointed at."""
    view = window.map_view
    geometry = current(window).view_state.geometry
    assert geometry is not None
    found = []
    for label in geometry.labels.regions:
        pixel = name_of_region(window, label.region)
        named = view.region_at(pixel.toPointF(), name_only=True)
        if named == label.region and view.node_at(pixel.toPointF()) is None:
            found.append(label.region)
    return found
