"""The wheel, and two fingers on a touchpad: up and down zooms, sideways pans."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent

from conceptmap.ui.canvas.map_canvas import MapCanvas

NOTCH_EIGHTH_DEGREES = 120
"""What Qt reports for one notch of a wheel, in eighths of a degree."""

PAN_PX_PER_NOTCH = 80

_ZOOM_PER_NOTCH = 1.25
_NOTCH_MS = 140
"""Milliseconds of the animation after a whole notch; many small turns are smooth without."""


class WheelControls:
    """Handles the wheel over a map view."""

    def __init__(self, canvas: MapCanvas) -> None:
        self._canvas = canvas
        self._swipe_pans: bool | None = None
        """Whether the present swipe began sideways; None until that is known."""

    def turn(self, event: QWheelEvent) -> None:
        """Zoom around the pointer, or pan: sideways, with Shift, and in a swipe that began so."""
        turned, shift = event.angleDelta(), Qt.KeyboardModifier.ShiftModifier
        if event.phase() == Qt.ScrollPhase.ScrollBegin:
            self._swipe_pans = None
        if turned.isNull():
            return
        pans = abs(turned.x()) > abs(turned.y()) or bool(event.modifiers() & shift)
        if event.phase() != Qt.ScrollPhase.NoScrollPhase:
            # Fingers do not go straight: a swipe remains what it began as.
            if self._swipe_pans is None:
                self._swipe_pans = pans
            pans = self._swipe_pans
        longest = max(abs(turned.x()), abs(turned.y()))
        duration_ms = _NOTCH_MS if longest >= NOTCH_EIGHTH_DEGREES else 0
        if pans:
            moved = _pixels(event)
            if event.modifiers() & shift and not moved.x():
                moved = moved.transposed()
            self._canvas.pan(-moved.x(), -moved.y(), duration_ms)
        else:
            self._canvas.zoom(
                _ZOOM_PER_NOTCH ** (turned.y() / NOTCH_EIGHTH_DEGREES),
                event.position(),
                duration_ms,
            )


def _pixels(event: QWheelEvent) -> QPointF:
    """Return how far an event scrolls, in pixels; right and down are negative."""
    exact = event.pixelDelta()
    # Source: Qt's documentation of QWheelEvent.pixelDelta, which X11 makes no good use of.
    if not exact.isNull() and QGuiApplication.platformName() != "xcb":
        return QPointF(exact)
    return QPointF(event.angleDelta()) * PAN_PX_PER_NOTCH / NOTCH_EIGHTH_DEGREES
