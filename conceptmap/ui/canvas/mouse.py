"""Mouse control of the map: hover, select, drag notes or the map, draw a selection box."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtWidgets import QRubberBand

from conceptmap.render.picking import nodes_in_rect
from conceptmap.ui.canvas.map_canvas import MapCanvas


class MapViewBox(pg.ViewBox):  # type: ignore[misc]
    """A pyqtgraph ViewBox that passes the mouse to the map."""

    def __init__(self, canvas: MapCanvas) -> None:
        super().__init__(enableMenu=False, enableMouse=False)
        self._canvas = canvas
        self._drag_offsets: dict[str, tuple[float, float]] = {}
        """Offsets of the dragged nodes from the pointer, in map units."""
        self._rubber_band: QRubberBand | None = None
        self.setAcceptHoverEvents(True)

    def hoverEvent(self, event: Any) -> None:
        canvas = self._canvas
        if event.isExit():
            canvas.session.selection.set_hovered(None)
            return
        if event.buttons() or self._drag_offsets:
            return
        event.acceptDrags(Qt.MouseButton.LeftButton)
        event.acceptClicks(Qt.MouseButton.LeftButton)
        event.acceptClicks(Qt.MouseButton.RightButton)
        found = canvas.node_at(event.pos())
        canvas.session.selection.set_hovered(found, None if found else canvas.edge_at(event.pos()))
        shape = Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor
        canvas.viewport().setCursor(shape)

    def mouseClickEvent(self, event: Any) -> None:
        session, button = self._canvas.session, event.button()
        if button == Qt.MouseButton.BackButton:
            session.history.go_back()
        elif button == Qt.MouseButton.ForwardButton:
            session.history.go_forward()
        elif button == Qt.MouseButton.LeftButton:
            self._select_at(event)
        elif button == Qt.MouseButton.RightButton:
            found = self._canvas.node_at(event.pos())
            if found is not None and found not in session.selected_ids:
                session.select(found)
            self._canvas.menu_requested.emit(found or "", event.screenPos().toPoint())
        else:
            return
        event.accept()

    def mouseDragEvent(self, event: Any, axis: int | None = None) -> None:
        if event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            event.ignore()
            return
        event.accept()
        canvas = self._canvas
        if event.isStart():
            canvas.stop_animation()
            self._begin_drag(event)
        if self._drag_offsets:
            x, y = canvas.camera.to_map(event.pos().x(), event.pos().y())
            canvas.session.drag(
                {id_: (x + dx, y + dy) for id_, (dx, dy) in self._drag_offsets.items()}
            )
        elif self._rubber_band is not None:
            self._rubber_band.setGeometry(_rectangle(event.buttonDownPos(), event.pos()))
        else:
            moved: QPointF = event.pos() - event.lastPos()
            canvas.pan(-moved.x(), -moved.y())
        if event.isFinish():
            self._end_drag(event)

    def _select_at(self, event: Any) -> None:
        session = self._canvas.session
        found = self._canvas.node_at(event.pos())
        if found is None:
            if not event.double() and not _extends_selection(event):
                session.select()
        elif event.double():
            self._canvas.activated.emit(found)
        elif _extends_selection(event):
            session.selection.toggle(found)
        else:
            session.select(found)

    def _begin_drag(self, event: Any) -> None:
        """Start to drag what is under the pointer: notes, a selection box, or the map."""
        canvas, session = self._canvas, self._canvas.session
        pixel = event.buttonDownPos()
        left = event.button() == Qt.MouseButton.LeftButton
        found = canvas.node_at(pixel) if left else None
        # A dragged node stays highlighted; anything else loses its highlight and hover card.
        session.selection.set_hovered(found)
        if found is not None:
            dragged = session.selected_ids if found in session.selected_ids else (found,)
            x, y = canvas.camera.to_map(pixel.x(), pixel.y())
            positions = ((id_, session.position_of(id_)) for id_ in dragged)
            self._drag_offsets = {
                id_: (position[0] - x, position[1] - y)
                for id_, position in positions
                if position is not None
            }
        elif left and _extends_selection(event):
            self._rubber_band = QRubberBand(QRubberBand.Shape.Rectangle, canvas.viewport())
            self._rubber_band.setGeometry(QRect(pixel.toPoint(), QSize()))
            self._rubber_band.show()
        if self._rubber_band is None:
            canvas.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def _end_drag(self, event: Any) -> None:
        session = self._canvas.session
        if self._drag_offsets:
            session.positions.drop(self._drag_offsets)
            self._drag_offsets = {}
        elif self._rubber_band is not None:
            box = self._rubber_band.geometry()
            self._rubber_band.hide()
            self._rubber_band.deleteLater()
            self._rubber_band = None
            self._select_within(box)
        self._canvas.viewport().setCursor(Qt.CursorShape.ArrowCursor)

    def _select_within(self, box: QRect) -> None:
        session = self._canvas.session
        vault_map = session.vault_map
        sides = box.left(), box.top(), box.right(), box.bottom()
        inside = nodes_in_rect(session.node_positions, self._canvas.camera, *sides)
        ids = [vault_map.topology.ids[i] for i in inside.tolist()]
        session.select(*session.selected_ids, *(id_ for id_ in ids if session.is_visible(id_)))


def _extends_selection(event: Any) -> bool:
    """Return whether a modifier key is held that adds to the selection."""
    modifiers = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    return bool(event.modifiers() & modifiers)


def _rectangle(first: QPointF, second: QPointF) -> QRect:
    return QRect(first.toPoint(), second.toPoint()).normalized()
