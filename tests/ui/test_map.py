"""The map in a window: select, hover, drag, pan, zoom, keys, theme."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conceptmap.ui.window import MainWindow
from tests.conftest import MakeVault

OpenVault = Callable[[Path], MainWindow]


@pytest.fixture
def settled(open_vault: OpenVault, small_vault: Path, qtbot: QtBot) -> MainWindow:
    window = open_vault(small_vault)
    qtbot.waitSignal(window.session.settled, timeout=60_000).wait()
    window.map_view.fit(animated=False)
    qtbot.wait(50)
    return window


def at(window: MainWindow, id_: str) -> QPoint:
    position = window.session.current.position_of(id_)
    assert position is not None
    x, y = window.map_view.camera.to_pixels(np.array([position], np.float32))[0]
    return QPoint(round(float(x)), round(float(y)))


def move(window: MainWindow, to: QPoint, qtbot: QtBot) -> None:
    viewport = window.map_view.viewport()
    qtbot.mouseMove(viewport, to + QPoint(3, 3))
    qtbot.wait(20)
    qtbot.mouseMove(viewport, to)
    qtbot.wait(20)


def test_clicking_a_node_selects_it_and_shows_its_preview(
    settled: MainWindow, qtbot: QtBot
) -> None:
    viewport = settled.map_view.viewport()
    move(settled, at(settled, "Hub.md"), qtbot)
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=at(settled, "Hub.md"))
    assert settled.session.current.selected_ids == ("Hub.md",)
    qtbot.waitUntil(lambda: "the second" in settled.preview.browser.toPlainText(), timeout=5000)


def test_clicking_the_background_clears_the_selection(settled: MainWindow, qtbot: QtBot) -> None:
    settled.session.current.select("Hub.md")
    corner = QPoint(3, 3)
    move(settled, corner, qtbot)
    qtbot.mouseClick(settled.map_view.viewport(), Qt.MouseButton.LeftButton, pos=corner)
    assert settled.session.current.selected_ids == ()


def test_hovering_highlights_the_neighbourhood(settled: MainWindow, qtbot: QtBot) -> None:
    move(settled, at(settled, "Hub.md"), qtbot)
    selection = settled.session.current.selection
    qtbot.waitUntil(lambda: selection.hovered == "Hub.md", timeout=3000)
    vault_map = settled.session.current.vault_map
    assert vault_map is not None
    assert settled.map_view.highlight_animator.highlight.hovered == vault_map.index_of["Hub.md"]
    qtbot.waitUntil(
        lambda: settled.map_view.highlight_animator.highlight.progress == 1.0, timeout=2000
    )


def test_dragging_a_node_moves_it_and_not_the_view(settled: MainWindow, qtbot: QtBot) -> None:
    viewport, camera = settled.map_view.viewport(), settled.map_view.camera
    start = at(settled, "Lone.md")
    move(settled, start, qtbot)
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 9):
        qtbot.mouseMove(viewport, start + QPoint(10 * step, 0))
        qtbot.wait(10)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start + QPoint(80, 0))
    assert settled.map_view.camera == camera
    assert abs(at(settled, "Lone.md").x() - start.x() - 80) <= 8


def test_dragging_the_background_pans(settled: MainWindow, qtbot: QtBot) -> None:
    viewport, before = settled.map_view.viewport(), settled.map_view.camera
    start = QPoint(10, 10)
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 9):
        qtbot.mouseMove(viewport, start + QPoint(10 * step, 5 * step))
        qtbot.wait(10)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start + QPoint(80, 40))
    after = settled.map_view.camera
    assert after.scale == before.scale
    assert (before.x - after.x) * before.scale == pytest.approx(80, abs=12)
    assert (after.y - before.y) * before.scale == pytest.approx(40, abs=8)


def test_the_wheel_zooms_to_the_pointer(settled: MainWindow, qtbot: QtBot) -> None:
    view = settled.map_view
    point = QPointF(200, 150)
    before, position = view.camera, view.camera.to_map(200, 150)
    event = QWheelEvent(
        point,
        QPointF(view.viewport().mapToGlobal(point.toPoint())),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)
    qtbot.waitUntil(lambda: view.camera.scale > 1.2 * before.scale, timeout=2000)
    qtbot.wait(250)
    assert view.camera.to_map(200, 150) == pytest.approx(position, abs=2 / before.scale)


def test_keys_pan_zoom_fit_and_clear_the_selection(settled: MainWindow, qtbot: QtBot) -> None:
    view = settled.map_view
    start = view.camera
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: view.camera.scale > 1.2 * start.scale, timeout=2000)
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: view.camera.x > start.x, timeout=2000)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: abs(view.camera.scale / start.scale - 1) < 0.01, timeout=2000)
    settled.session.current.select("Hub.md")
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert settled.session.current.selected_ids == ()


def test_tab_cycles_through_the_neighbours(settled: MainWindow, qtbot: QtBot) -> None:
    view = settled.map_view
    settled.session.current.select("Hub.md")
    seen = []
    for _ in range(4):
        qtbot.keyClick(view, Qt.Key.Key_Tab)
        seen.append(settled.session.current.selected_ids[-1])
    assert set(seen[:3]) == {"Alpha.md", "sub/Beta.md", "Missing note"}
    assert seen[3] == seen[0]
    qtbot.keyClick(view, Qt.Key.Key_Backtab)
    assert settled.session.current.selected_ids[-1] == seen[2]


def test_opening_another_vault_clears_the_selection(
    settled: MainWindow, make_vault: MakeVault, qtbot: QtBot
) -> None:
    settled.session.current.select("sub/Beta.md")
    qtbot.wait(200)
    with qtbot.waitSignal(settled.session.opened, timeout=60_000):
        settled.open_vault(make_vault({"One.md": "alone"}, "other"))
    qtbot.wait(200)
    assert settled.map_view.highlight_animator.highlight.selected == ()


def test_the_map_follows_the_theme(settled: MainWindow) -> None:
    settled.theme.choose("dark")
    corner = settled.map_view.grab().toImage().pixelColor(3, 3)
    assert corner.name().upper() == settled.theme.colours.background
    assert settled.theme.colours.is_dark
    settled.theme.choose("light")
    assert not settled.theme.colours.is_dark


def test_the_whole_map_stays_in_view_when_the_window_is_resized(
    settled: MainWindow, qtbot: QtBot
) -> None:
    view = settled.map_view
    settled.resize(900, 500)
    qtbot.waitUntil(lambda: view.camera == view.fit_camera(), timeout=2000)
    view.zoom(2, duration_ms=0)
    scale = view.camera.scale
    settled.resize(1000, 600)
    qtbot.wait(100)
    assert view.camera.scale == scale
    assert (view.camera.width, view.camera.height) == (view.width(), view.height())
