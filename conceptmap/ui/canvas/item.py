"""The map as one pyqtgraph item: it paints what the workspace holds, in the view's pixels."""

from __future__ import annotations

import logging

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from conceptmap.drawing.camera import Camera
from conceptmap.drawing.paint import Emphasis, MapPainter, Picture
from conceptmap.drawing.style import Style
from conceptmap.ui.workspace import Workspace

_log = logging.getLogger(__name__)

_EVERYWHERE = QRectF(-1e7, -1e7, 2e7, 2e7)


class MapItem(pg.GraphicsObject):  # type: ignore[misc]
    """Paints the whole map in one go."""

    def __init__(self, workspace: Workspace, style: Style) -> None:
        super().__init__()
        self._workspace = workspace
        self._style = style
        self._painter: MapPainter | None = None
        self.camera = Camera(0, 0, 1, 1, 1)
        self.emphasis = Emphasis()
        self.painted = 0
        """How often the map was painted."""

    def set_style(self, style: Style) -> None:
        """Paint in another theme from now on."""
        self._style = style
        self._painter = None
        self.update()

    def boundingRect(self) -> QRectF:
        return _EVERYWHERE

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        try:
            self._paint(painter)
        except Exception:
            # An error that leaves a paint call takes the whole program with it.
            _log.exception("The map could not be painted")
        self._workspace.engine.acknowledge()

    def _paint(self, painter: QPainter) -> None:
        chart = self._workspace.chart
        if chart is None:
            return
        ratio = painter.device().devicePixelRatio()
        if self._painter is None or self._painter.ratio != ratio:
            self._painter = MapPainter(self._style, ratio)
        picture = Picture(
            chart.scene,
            self._workspace.places,
            self._workspace.areas,
            self.camera,
            self.emphasis,
            background=False,
        )
        painter.save()
        painter.resetTransform()
        self._painter.paint(painter, picture)
        painter.restore()
        self.painted += 1
