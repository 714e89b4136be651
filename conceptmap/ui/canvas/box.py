"""What a mouse does on the map: hover, select, drag a node, pan, zoom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt

if TYPE_CHECKING:
    from conceptmap.ui.canvas.view import MapView

_NOTCH = 120  # what one step of a wheel turns
_ZOOM = 1.25  # what it zooms


class MapBox(pg.ViewBox):  # type: ignore[misc]
    """A ViewBox whose mouse is the map's."""

    def __init__(self, view: MapView) -> None:
        super().__init__(lockAspect=True, enableMenu=False, enableMouse=False, defaultPadding=0)
        self._view = view
        self._dragged: str | None = None
        self._offset = (0.0, 0.0)
        self.setAcceptHoverEvents(True)

    def hoverEvent(self, event: Any) -> None:
        if event.isExit():
            self._view.workspace.hover(None)
            return
        if event.buttons() or self._dragged is not None:
            return
        event.acceptDrags(Qt.MouseButton.LeftButton)
        event.acceptClicks(Qt.MouseButton.LeftButton)
        event.acceptClicks(Qt.MouseButton.RightButton)
        found = self._view.node_at(event.pos())
        self._view.workspace.hover(found)
        shape = Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor
        self._view.viewport().setCursor(shape)

    def mouseClickEvent(self, event: Any) -> None:
        workspace = self._view.workspace
        if event.button() == Qt.MouseButton.BackButton:
            workspace.go_back()
        elif event.button() == Qt.MouseButton.ForwardButton:
            workspace.go_forward()
        elif event.button() == Qt.MouseButton.LeftButton:
            found = self._view.node_at(event.pos())
            if found is None:
                if not event.double():
                    workspace.select()
            elif event.double():
                self._view.activated.emit(found)
            elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                kept = [each for each in workspace.selection if each != found]
                workspace.select(*kept, *([] if found in workspace.selection else [found]))
            else:
                workspace.select(found)
        elif event.button() == Qt.MouseButton.RightButton:
            found = self._view.node_at(event.pos())
            if found is not None:
                workspace.select(found)
                self._view.menu_wanted.emit(found, event.screenPos().toPoint())
        else:
            return
        event.accept()

    def mouseDragEvent(self, event: Any, axis: int | None = None) -> None:
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            event.ignore()
            return
        event.accept()
        view = self._view
        if event.isStart():
            view.stop_motion()
            self._take(event)
        if self._dragged is not None:
            x, y = view.camera.place(event.pos().x(), event.pos().y())
            view.workspace.drag(self._dragged, x + self._offset[0], y + self._offset[1])
        else:
            moved: QPointF = event.pos() - event.lastPos()
            view.pan(-moved.x(), -moved.y())
        if event.isFinish():
            if self._dragged is not None:
                view.workspace.drop(self._dragged)
            self._dragged = None
            view.viewport().setCursor(Qt.CursorShape.ArrowCursor)

    def wheelEvent(self, event: Any, axis: int | None = None) -> None:
        factor = _ZOOM ** (event.delta() / _NOTCH)
        # Touchpads send many small turns, which are smooth as they are.
        duration = 140 if abs(event.delta()) >= _NOTCH else 0
        self._view.zoom(factor, event.pos(), duration)
        event.accept()

    def _take(self, event: Any) -> None:
        """Take what lies under the pointer in hand: a node, or the map."""
        view = self._view
        at = event.buttonDownPos()
        left = event.button() == Qt.MouseButton.LeftButton
        self._dragged = view.node_at(at) if left else None
        view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragged is not None:
            view.workspace.hover(self._dragged)
            place = view.workspace.place_of(self._dragged)
            x, y = view.camera.place(at.x(), at.y())
            self._offset = (place[0] - x, place[1] - y) if place else (0.0, 0.0)
