"""The wheel and swipes: up and down zooms around the pointer, sideways pans."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conceptmap.ui.canvas.wheel import NOTCH_EIGHTH_DEGREES, PAN_PX_PER_NOTCH
from conceptmap.ui.window import MainWindow

OpenVault = Callable[[Path], MainWindow]
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
Phase = Qt.ScrollPhase


@pytest.fixture
def window(open_vault: OpenVault, small_vault: Path, qtbot: QtBot) -> MainWindow:
    window = open_vault(small_vault)
    qtbot.waitSignal(window.session.settled, timeout=60_000).wait()
    window.map_view.fit(animated=False)
    qtbot.wait(50)
    return window


def turn(
    window: MainWindow,
    across: int,
    up: int,
    keys: Qt.KeyboardModifier = NONE,
    phase: Qt.ScrollPhase = Phase.NoScrollPhase,
    pixels: QPoint | None = None,
) -> None:
    viewport, point = window.map_view.viewport(), QPointF(200, 150)
    event = QWheelEvent(
        point,
        QPointF(viewport.mapToGlobal(point.toPoint())),
        pixels or QPoint(),
        QPoint(across, up),
        Qt.MouseButton.NoButton,
        keys,
        phase,
        False,
    )
    QApplication.sendEvent(viewport, event)


@pytest.mark.parametrize(
    ("across", "up", "keys", "moved"),
    [
        (NOTCH_EIGHTH_DEGREES, 0, NONE, (-PAN_PX_PER_NOTCH, 0)),
        (-2 * NOTCH_EIGHTH_DEGREES, 0, NONE, (2 * PAN_PX_PER_NOTCH, 0)),
        (0, NOTCH_EIGHTH_DEGREES, SHIFT, (-PAN_PX_PER_NOTCH, 0)),
        (-NOTCH_EIGHTH_DEGREES, 0, SHIFT, (PAN_PX_PER_NOTCH, 0)),
        (
            NOTCH_EIGHTH_DEGREES,
            NOTCH_EIGHTH_DEGREES // 2,
            NONE,
            (-PAN_PX_PER_NOTCH, -PAN_PX_PER_NOTCH / 2),
        ),
    ],
)
def test_a_sideways_wheel_pans(
    window: MainWindow,
    across: int,
    up: int,
    keys: Qt.KeyboardModifier,
    moved: tuple[float, float],
    qtbot: QtBot,
) -> None:
    before = window.map_view.camera
    turn(window, across, up, keys)
    qtbot.wait(300)
    after = window.map_view.camera
    assert after.scale == before.scale
    assert (after.x - before.x) * before.scale == pytest.approx(moved[0], abs=0.5)
    assert (before.y - after.y) * before.scale == pytest.approx(moved[1], abs=0.5)


@pytest.mark.parametrize(
    ("swipe", "zooms"),
    [
        ([(0, 20), (0, 20), (30, 10)], True),
        ([(0, 0), (5, 20), (40, 20)], True),
        ([(20, 0), (20, 5), (10, 30)], False),
        ([(0, 0), (-20, 10), (-5, 30)], False),
    ],
)
def test_a_swipe_remains_the_zoom_or_the_pan_that_it_began_as(
    window: MainWindow, swipe: Sequence[tuple[int, int]], zooms: bool
) -> None:
    before = window.map_view.camera
    phases = [Phase.ScrollBegin, *[Phase.ScrollUpdate] * (len(swipe) - 1)]
    for (across, up), phase in zip(swipe, phases, strict=True):
        turn(window, across, up, phase=phase)
    turn(window, 0, 0, phase=Phase.ScrollEnd)
    after = window.map_view.camera
    assert (after.scale != before.scale) == zooms
    if not zooms:
        across, up = (sum(way) for way in zip(*swipe, strict=True))
        moved = (after.x - before.x) * before.scale, (before.y - after.y) * before.scale
        expected = (
            -across * PAN_PX_PER_NOTCH / NOTCH_EIGHTH_DEGREES,
            -up * PAN_PX_PER_NOTCH / NOTCH_EIGHTH_DEGREES,
        )
        assert moved == pytest.approx(expected, abs=0.5)
    turn(window, 0, 40, phase=Phase.ScrollBegin)
    assert window.map_view.camera.scale > after.scale


def test_a_touchpad_that_counts_pixels_pans_by_as_many(window: MainWindow) -> None:
    before = window.map_view.camera
    turn(window, -40, 0, phase=Phase.ScrollBegin, pixels=QPoint(-17, 3))
    after = window.map_view.camera
    assert (after.x - before.x) * before.scale == pytest.approx(17, abs=0.01)
    assert (before.y - after.y) * before.scale == pytest.approx(-3, abs=0.01)
