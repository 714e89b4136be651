"""What a mouse does on the map: hover, select, drag notes or the map, draw a box, zoom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtWidgets import QRubberBand

from conceptmap.render.picking import nodes_within

if TYPE_CHECKING:
    from conceptmap.ui.canvas.view import MapView

_NOTCH = 120  # what one step of a wheel turns
_ZOOM = 1.25  # what it zooms


class MapBox(pg.ViewBox):  # type: ignore[misc]
    """A ViewBox whose mouse is the map's."""

    def __init__(self, view: MapView) -> None:
        super().__init__(enableMenu=False, enableMouse=False)
        self._view = view
        self._offsets: dict[str, tuple[float, float]] = {}
        """Where the dragged nodes lie from the pointer, in map units."""
        self._band: QRubberBand | None = None
        self.setAcceptHoverEvents(True)

    def hoverEvent(self, event: Any) -> None:
        view = self._view
        if event.isExit():
            view.workspace.spotlight.hover(None)
            return
        if event.buttons() or self._offsets:
            return
        event.acceptDrags(Qt.MouseButton.LeftButton)
        event.acceptClicks(Qt.MouseButton.LeftButton)
        event.acceptClicks(Qt.MouseButton.RightButton)
        found = view.node_at(event.pos())
        view.workspace.spotlight.hover(found, None if found else view.edge_at(event.pos()))
        shape = Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor
        view.viewport().setCursor(shape)

    def mouseClickEvent(self, event: Any) -> None:
        workspace, button = self._view.workspace, event.button()
        if button == Qt.MouseButton.BackButton:
            workspace.spotlight.go_back()
        elif button == Qt.MouseButton.ForwardButton:
            workspace.spotlight.go_forward()
        elif button == Qt.MouseButton.LeftButton:
            self._click(event)
        elif button == Qt.MouseButton.RightButton:
            found = self._view.node_at(event.pos())
            if found is not None and found not in workspace.selection:
                workspace.select(found)
            self._view.menu_wanted.emit(found or "", event.screenPos().toPoint())
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
        if self._offsets:
            x, y = view.camera.place(event.pos().x(), event.pos().y())
            view.workspace.drag({id_: (x + a, y + b) for id_, (a, b) in self._offsets.items()})
        elif self._band is not None:
            self._band.setGeometry(_rectangle(event.buttonDownPos(), event.pos()))
        else:
            moved: QPointF = event.pos() - event.lastPos()
            view.pan(-moved.x(), -moved.y())
        if event.isFinish():
            self._let_go(event)

    def wheelEvent(self, event: Any, axis: int | None = None) -> None:
        factor = _ZOOM ** (event.delta() / _NOTCH)
        # Touchpads send many small turns, which are smooth as they are.
        duration = 140 if abs(event.delta()) >= _NOTCH else 0
        self._view.zoom(factor, event.pos(), duration)
        event.accept()

    def _click(self, event: Any) -> None:
        workspace = self._view.workspace
        found = self._view.node_at(event.pos())
        if found is None:
            if not event.double() and not _adds(event):
                workspace.select()
        elif event.double():
            self._view.activated.emit(found)
        elif _adds(event):
            workspace.spotlight.toggle(found)
        else:
            workspace.select(found)

    def _take(self, event: Any) -> None:
        """Take what lies under the pointer in hand: notes, a corner of a box, or the map."""
        view, workspace = self._view, self._view.workspace
        at = event.buttonDownPos()
        left = event.button() == Qt.MouseButton.LeftButton
        found = view.node_at(at) if left else None
        # What the pointer is on comes along, or gives way with its card.
        workspace.spotlight.hover(found)
        if found is not None:
            taken = workspace.selection if found in workspace.selection else (found,)
            x, y = view.camera.place(at.x(), at.y())
            places = ((id_, workspace.place_of(id_)) for id_ in taken)
            self._offsets = {
                id_: (place[0] - x, place[1] - y) for id_, place in places if place is not None
            }
        elif left and _adds(event):
            self._band = QRubberBand(QRubberBand.Shape.Rectangle, view)
            self._band.setGeometry(QRect(at.toPoint(), QSize()))
            self._band.show()
        if self._band is None:
            view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def _let_go(self, event: Any) -> None:
        workspace = self._view.workspace
        if self._offsets:
            workspace.arrangement.drop(self._offsets)
            self._offsets = {}
        elif self._band is not None:
            box = self._band.geometry()
            self._band.hide()
            self._band.deleteLater()
            self._band = None
            self._select_within(box)
        self._view.viewport().setCursor(Qt.CursorShape.ArrowCursor)

    def _select_within(self, box: QRect) -> None:
        workspace = self._view.workspace
        chart = workspace.chart
        if chart is None:
            return
        sides = box.left(), box.top(), box.right(), box.bottom()
        found = nodes_within(workspace.places, self._view.camera, *sides)
        ids = [chart.topology.ids[i] for i in found.tolist()]
        workspace.select(*workspace.selection, *(id_ for id_ in ids if workspace.shown(id_)))


def _adds(event: Any) -> bool:
    """Tell whether what is clicked comes to the selection."""
    adding = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    return bool(event.modifiers() & adding)


def _rectangle(one: QPointF, other: QPointF) -> QRect:
    first, second = QPoint(one.toPoint()), QPoint(other.toPoint())
    return QRect(first, second).normalized()
