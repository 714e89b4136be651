"""What a mouse does on the map: hover, select, drag notes or the map, draw a box, zoom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtWidgets import QRubberBand

from conceptmap.render.picking import nodes_in_rect

if TYPE_CHECKING:
    from conceptmap.ui.canvas.view import MapView

_WHEEL_NOTCH = 120  # what one step of a wheel turns
_ZOOM_PER_NOTCH = 1.25  # what it zooms


class MapViewBox(pg.ViewBox):  # type: ignore[misc]
    """A ViewBox whose mouse is the map's."""

    def __init__(self, view: MapView) -> None:
        super().__init__(enableMenu=False, enableMouse=False)
        self._view = view
        self._drag_offsets: dict[str, tuple[float, float]] = {}
        """Where the dragged nodes lie from the pointer, in map units."""
        self._rubber_band: QRubberBand | None = None
        self.setAcceptHoverEvents(True)

    def hoverEvent(self, event: Any) -> None:
        view = self._view
        if event.isExit():
            view.session.selection.set_hovered(None)
            return
        if event.buttons() or self._drag_offsets:
            return
        event.acceptDrags(Qt.MouseButton.LeftButton)
        event.acceptClicks(Qt.MouseButton.LeftButton)
        event.acceptClicks(Qt.MouseButton.RightButton)
        found = view.node_at(event.pos())
        view.session.selection.set_hovered(found, None if found else view.edge_at(event.pos()))
        shape = Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor
        view.viewport().setCursor(shape)

    def mouseClickEvent(self, event: Any) -> None:
        workspace, button = self._view.session, event.button()
        if button == Qt.MouseButton.BackButton:
            workspace.selection.go_back()
        elif button == Qt.MouseButton.ForwardButton:
            workspace.selection.go_forward()
        elif button == Qt.MouseButton.LeftButton:
            self._select_at(event)
        elif button == Qt.MouseButton.RightButton:
            found = self._view.node_at(event.pos())
            if found is not None and found not in workspace.selected_ids:
                workspace.select(found)
            self._view.menu_requested.emit(found or "", event.screenPos().toPoint())
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
            view.stop_animation()
            self._begin_drag(event)
        if self._drag_offsets:
            x, y = view.camera.to_map(event.pos().x(), event.pos().y())
            view.session.drag({id_: (x + a, y + b) for id_, (a, b) in self._drag_offsets.items()})
        elif self._rubber_band is not None:
            self._rubber_band.setGeometry(_rectangle(event.buttonDownPos(), event.pos()))
        else:
            moved: QPointF = event.pos() - event.lastPos()
            view.pan(-moved.x(), -moved.y())
        if event.isFinish():
            self._end_drag(event)

    def wheelEvent(self, event: Any, axis: int | None = None) -> None:
        factor = _ZOOM_PER_NOTCH ** (event.delta() / _WHEEL_NOTCH)
        # Touchpads send many small turns, which are smooth as they are.
        duration = 140 if abs(event.delta()) >= _WHEEL_NOTCH else 0
        self._view.zoom(factor, event.pos(), duration)
        event.accept()

    def _select_at(self, event: Any) -> None:
        workspace = self._view.session
        found = self._view.node_at(event.pos())
        if found is None:
            if not event.double() and not _extends_selection(event):
                workspace.select()
        elif event.double():
            self._view.activated.emit(found)
        elif _extends_selection(event):
            workspace.selection.toggle(found)
        else:
            workspace.select(found)

    def _begin_drag(self, event: Any) -> None:
        """Take what lies under the pointer in hand: notes, a corner of a box, or the map."""
        view, workspace = self._view, self._view.session
        at = event.buttonDownPos()
        left = event.button() == Qt.MouseButton.LeftButton
        found = view.node_at(at) if left else None
        # What the pointer is on comes along, or gives way with its card.
        workspace.selection.set_hovered(found)
        if found is not None:
            taken = workspace.selected_ids if found in workspace.selected_ids else (found,)
            x, y = view.camera.to_map(at.x(), at.y())
            places = ((id_, workspace.position_of(id_)) for id_ in taken)
            self._drag_offsets = {
                id_: (place[0] - x, place[1] - y) for id_, place in places if place is not None
            }
        elif left and _extends_selection(event):
            self._rubber_band = QRubberBand(QRubberBand.Shape.Rectangle, view)
            self._rubber_band.setGeometry(QRect(at.toPoint(), QSize()))
            self._rubber_band.show()
        if self._rubber_band is None:
            view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def _end_drag(self, event: Any) -> None:
        workspace = self._view.session
        if self._drag_offsets:
            workspace.positions.drop(self._drag_offsets)
            self._drag_offsets = {}
        elif self._rubber_band is not None:
            box = self._rubber_band.geometry()
            self._rubber_band.hide()
            self._rubber_band.deleteLater()
            self._rubber_band = None
            self._select_within(box)
        self._view.viewport().setCursor(Qt.CursorShape.ArrowCursor)

    def _select_within(self, box: QRect) -> None:
        workspace = self._view.session
        chart = workspace.vault_map
        if chart is None:
            return
        sides = box.left(), box.top(), box.right(), box.bottom()
        found = nodes_in_rect(workspace.node_positions, self._view.camera, *sides)
        ids = [chart.topology.ids[i] for i in found.tolist()]
        workspace.select(
            *workspace.selected_ids, *(id_ for id_ in ids if workspace.is_visible(id_))
        )


def _extends_selection(event: Any) -> bool:
    """Tell whether what is clicked comes to the selection."""
    adding = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    return bool(event.modifiers() & adding)


def _rectangle(first: QPointF, second: QPointF) -> QRect:
    return QRect(first.toPoint(), second.toPoint()).normalized()
