"""The map as one pyqtgraph item: it paints what the workspace holds, in the view's pixels."""

from __future__ import annotations

import logging

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QVariantAnimation
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from conceptmap.drawing.camera import Camera
from conceptmap.drawing.paint import Emphasis, Ghosts, MapPainter, Picture
from conceptmap.drawing.scene import Scene
from conceptmap.drawing.style import Style
from conceptmap.ui.canvas.motion import motion_wanted
from conceptmap.ui.workspace import Workspace

_log = logging.getLogger(__name__)

Floats = NDArray[np.float32]

FADE = 300  # milliseconds

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
        self._shown: tuple[Scene, Floats, tuple[str, ...]] | None = None
        self._ghosts: Ghosts | None = None
        self._fading = QVariantAnimation()
        self._fading.setDuration(FADE)
        self._fading.valueChanged.connect(lambda _: self.update())
        self._fading.finished.connect(self._forget_ghosts)
        self.painted = 0
        """How often the map was painted."""

    def set_style(self, style: Style) -> None:
        """Paint in another theme from now on."""
        self._style = style
        self._painter = None
        self.update()

    def fade_out_lost(self) -> None:
        """Let nodes that were painted last and are no more fade away."""
        chart = self._workspace.chart
        if self._shown is None or chart is None or not motion_wanted():
            return
        scene, places, ids = self._shown
        lost = np.array([i for i, id_ in enumerate(ids) if id_ not in chart.numbers], np.int32)
        if len(lost) and len(places) == len(ids):
            self._ghosts = Ghosts(scene, places[lost], lost)
            self._fading.stop()
            self._fading.setStartValue(1.0)
            self._fading.setEndValue(0.0)
            self._fading.start()

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
            pinned=tuple(
                chart.numbers[id_] for id_ in self._workspace.pinned if id_ in chart.numbers
            ),
            ghosts=self._ghosts,
            ghostliness=float(self._fading.currentValue() or 0) if self._ghosts else 0.0,
        )
        painter.save()
        painter.resetTransform()
        self._painter.paint(painter, picture)
        painter.restore()
        self._shown = (chart.scene, self._workspace.places, chart.topology.ids)
        self.painted += 1

    def _forget_ghosts(self) -> None:
        self._ghosts = None
        self.update()
