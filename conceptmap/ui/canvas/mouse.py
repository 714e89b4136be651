"""Mouse control of the map: select what is clicked, drag notes or the map, draw a box."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtWidgets import QRubberBand

from conceptmap.core.area_numbers import NO_AREA, QUIET_AREA
from conceptmap.render.picking import nodes_in_rect
from conceptmap.ui.canvas.map_canvas import MapCanvas
from conceptmap.ui.canvas.map_queries import region_members, strand_ends
from conceptmap.ui.session.folding import fold, folded_around, members, unfold
from conceptmap.ui.text_size import picture_pixel


class MapViewBox(pg.ViewBox):  # type: ignore[misc]
    """A pyqtgraph ViewBox that passes the mouse to the map."""

    def __init__(self, canvas: MapCanvas) -> None:
        super().__init__(enableMenu=False, enableMouse=False)
        self._canvas = canvas
        self._drag_offsets: dict[str, tuple[float, float]] = {}
        """Offsets of the dragged nodes from the pointer, in map units."""
        self._rubber_band: QRubberBand | None = None
        self._clicked: tuple[str | None, int] = (None, -1)
        """The node and the region that the last click was on."""
        self._clicked_name = False
        """Whether that was on the name of the region."""
        self.setAcceptHoverEvents(True)

    def hoverEvent(self, event: Any) -> None:
        canvas = self._canvas
        if event.isExit():
            canvas.hovering.stop()
            return
        if event.buttons() or self._drag_offsets:
            return
        event.acceptDrags(Qt.MouseButton.LeftButton)
        event.acceptClicks(Qt.MouseButton.LeftButton)
        event.acceptClicks(Qt.MouseButton.RightButton)
        canvas.hovering.point(event.pos())

    def mouseClickEvent(self, event: Any) -> None:
        session, button = self._canvas.session, event.button()
        if button == Qt.MouseButton.BackButton:
            session.history.go_back()
        elif button == Qt.MouseButton.ForwardButton:
            session.history.go_forward()
        elif button == Qt.MouseButton.LeftButton:
            self._select_at(event)
        elif button == Qt.MouseButton.RightButton:
            self._ask_for_menu(event)
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
            x, y = canvas.map_position(event.pos())
            canvas.session.drag(
                {id_: (x + dx, y + dy) for id_, (dx, dy) in self._drag_offsets.items()}
            )
        elif self._rubber_band is not None:
            self._rubber_band.setGeometry(_rectangle(event.buttonDownPos(), event.pos()))
        else:
            moved: QPointF = event.pos() - event.lastPos()
            canvas.pan(-moved.x(), -moved.y())
        if event.isFinish():
            self._end_drag()

    def _ask_for_menu(self, event: Any) -> None:
        canvas, session, at = self._canvas, self._canvas.session, event.screenPos().toPoint()
        if canvas.legend_at(event.pos()) is not None:
            canvas.menu_requested.emit("", at)
            return
        if (ghost := canvas.ghost_at(event.pos())) is not None:
            session.selection.open_gone(ghost)
            return
        found = canvas.node_at(event.pos())
        edge = canvas.edge_at(event.pos()) if found is None else None
        if edge is not None and canvas.region_at(event.pos(), name_only=True) == NO_AREA:
            canvas.link_menu_requested.emit(edge, at)
            return
        region = canvas.region_at(event.pos()) if found is None else NO_AREA
        if found is not None:
            region = folded_around(session, found)
        if region != NO_AREA:
            canvas.region_menu_requested.emit(region, at)
            return
        if found is not None and found not in session.selected_ids:
            session.select(found)
        canvas.menu_requested.emit(found or "", at)

    def _select_at(self, event: Any) -> None:
        canvas, session = self._canvas, self._canvas.session
        if (spot := canvas.legend_at(event.pos())) is not None:
            # It is no part of the map: what is selected stays so.
            if spot.kind:
                session.view_state.choose_kind(spot.kind, extend=_extends_selection(event))
            elif spot.opens and not event.double():
                canvas.toggle_legend()
            return
        if (ghost := canvas.ghost_at(event.pos())) is not None:
            session.selection.open_gone(ghost)
            return
        if not event.double():
            self._clicked = canvas.node_at(event.pos()), canvas.region_at(event.pos())
            self._clicked_name = canvas.region_at(event.pos(), name_only=True) != NO_AREA
        # A first click may have brought a name to where a second one follows.
        node, region = self._clicked
        folded = NO_AREA if node is None else folded_around(session, node)
        if node is None:
            apart = self._clicked_name or event.double()
            strand = None if apart else canvas.strand_at(event.pos())
            if strand is not None:
                session.select(*strand_ends(session, strand))
            else:
                self._select_region(region, event)
        elif event.double() and folded != NO_AREA:
            unfold(session, folded)
        elif event.double():
            canvas.activated.emit(node)
        elif folded != NO_AREA:
            more = session.selected_ids if _extends_selection(event) else ()
            session.select(*more, *members(session, folded))
        elif _extends_selection(event):
            session.selection.toggle(node)
        else:
            session.select(node)

    def _select_region(self, region: int, event: Any) -> None:
        """Select the region that is clicked, fold it or zoom to it; elsewhere deselect.

        On land a click deselects notes that are no region first: that is what one wants there.
        """
        canvas, session = self._canvas, self._canvas.session
        of_region = region_members(session, region)
        if event.double():
            if self._clicked_name and region > QUIET_AREA:
                fold(session, region)
            elif of_region:
                canvas.fit_nodes(of_region)
            return
        named = self._clicked_name
        if _extends_selection(event):
            if named:
                session.select(*session.selected_ids, *of_region)
        elif of_region and (named or self._may_change_region(of_region)):
            session.select(*of_region)
        else:
            session.select()

    def _may_change_region(self, members: tuple[str, ...]) -> bool:
        """Return whether nothing is selected, or a region as a whole that is another."""
        selected = self._canvas.session.selected_ids
        index = self._canvas.session.vault_map.index_of
        regions = self._canvas.session.vault_map.scene.regions
        of_selected = {int(regions[index[id_]]) for id_ in selected}
        if len(of_selected) != 1:
            return not selected
        others = region_members(self._canvas.session, of_selected.pop())
        return set(selected) == set(others) and set(others) != set(members)

    def _begin_drag(self, event: Any) -> None:
        """Start to drag what is under the pointer: notes, a selection box, or the map."""
        canvas, session = self._canvas, self._canvas.session
        pixel = event.buttonDownPos()
        left = event.button() == Qt.MouseButton.LeftButton
        found = canvas.node_at(pixel) if left else None
        # A dragged node stays highlighted; anything else loses its highlight and hover card.
        canvas.hovering.hold(found)
        if found is not None:
            dragged = session.selected_ids if found in session.selected_ids else (found,)
            if (area := folded_around(session, found)) != NO_AREA:
                dragged = tuple(dict.fromkeys((*dragged, *members(session, area))))
            x, y = canvas.map_position(pixel)
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

    def _end_drag(self) -> None:
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
        corners = picture_pixel(QPointF(box.topLeft())), picture_pixel(QPointF(box.bottomRight()))
        sides = (side for corner in corners for side in corner.toTuple())
        inside = nodes_in_rect(session.node_positions, self._canvas.camera, *sides)
        ids = [vault_map.topology.ids[i] for i in inside.tolist()]
        seen = (id_ for id_ in ids if session.is_visible(id_) and session.drawn_as(id_) == id_)
        session.select(*session.selected_ids, *seen)


def _extends_selection(event: Any) -> bool:
    """Return whether a modifier key is held that adds to the selection."""
    modifiers = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    return bool(event.modifiers() & modifiers)


def _rectangle(first: QPointF, second: QPointF) -> QRect:
    return QRect(first.toPoint(), second.toPoint()).normalized()
