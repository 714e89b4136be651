"""Hovering: when the pointer rests on a note or a link of a still map, it is highlighted."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, Qt, QTimer

from conceptmap.core.area_numbers import NO_AREA
from conceptmap.ui.canvas.map_canvas import MapCanvas
from conceptmap.ui.session.session import Session

REST_MS = 150
"""Milliseconds that the pointer rests on something before it is highlighted."""


class Hovering(QObject):
    """Tells the selection what the pointer rests on, never while the map moves or zooms."""

    def __init__(self, canvas: MapCanvas, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._session = session
        self._pixel: QPointF | None = None
        """Where the pointer is, None when it is not on the map or a button is held."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._begin)
        canvas.camera_changed.connect(self._follow_camera)

    def point(self, pixel: QPointF) -> None:
        """Follow the pointer to a pixel."""
        self._pixel = QPointF(pixel)
        selection = self._session.selection
        if not self._is_moving:
            node, edge, strand = self._found(pixel)
            spot = self._canvas.legend_at(pixel)
            hovered = selection.hovered, selection.hovered_edge, selection.hovered_strand
            if hovered != (node, edge, strand):
                selection.set_hovered(None)
            shows_hand = (
                node is not None
                or strand is not None
                or (spot is None and self._canvas.ghost_at(pixel) is not None)
                or (spot is None and self._names_region(pixel))
                or (spot is not None and (spot.opens or bool(spot.kind)))
            )
            shape = Qt.CursorShape.PointingHandCursor if shows_hand else Qt.CursorShape.ArrowCursor
            self._canvas.viewport().setCursor(shape)
        self._rest.start()

    def stop(self) -> None:
        """Highlight nothing until the pointer moves on the map again."""
        self._pixel = None
        self._rest.stop()
        self._session.selection.set_hovered(None)

    def hold(self, node: str | None) -> None:
        """Highlight a node that is being dragged, or nothing, until the pointer moves freely."""
        self._pixel = None
        self._rest.stop()
        self._session.selection.set_hovered(node)

    @property
    def _is_moving(self) -> bool:
        positions = self._session.positions
        return self._canvas.is_moving or positions.is_animating or positions.engine.alpha > 0

    def _found(
        self, pixel: QPointF
    ) -> tuple[str | None, tuple[str, str] | None, tuple[int, int] | None]:
        """Return the node at a pixel, or else the link, or the strand."""
        if self._canvas.legend_at(pixel) is not None:
            return None, None, None
        node = self._canvas.node_at(pixel)
        if node is not None or self._names_region(pixel):
            return node, None, None
        strand = self._canvas.strand_at(pixel)
        return None, None if strand is not None else self._canvas.edge_at(pixel), strand

    def _names_region(self, pixel: QPointF) -> bool:
        return self._canvas.region_at(pixel, name_only=True) != NO_AREA

    def _begin(self) -> None:
        if self._pixel is None:
            return
        if self._is_moving:
            self._rest.start()
        else:
            self._session.selection.set_hovered(*self._found(self._pixel))

    def _follow_camera(self) -> None:
        """Highlight nothing while the camera moves, and what is under the pointer afterwards."""
        if self._pixel is not None:
            self._session.selection.set_hovered(None)
            self._rest.start()
