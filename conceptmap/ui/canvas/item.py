"""The map as one pyqtgraph item: it paints what the workspace holds, in the view's pixels."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from conceptmap.render.cached_frame import Sheet
from conceptmap.render.camera import Camera
from conceptmap.render.map_labels import DETAILED_FROM, NO_NAMES
from conceptmap.render.node_styles import Looks
from conceptmap.render.painter import MapPainter
from conceptmap.render.picture import Ghosts, Picture
from conceptmap.render.scene import Scene
from conceptmap.render.theme import Style
from conceptmap.ui.canvas.highlight import Attention
from conceptmap.ui.session.motion import motion_wanted
from conceptmap.ui.session.session import Workspace

if TYPE_CHECKING:
    from conceptmap.model.map_update import Change

_log = logging.getLogger(__name__)

Floats = NDArray[np.float32]

FADE = 300
"""Milliseconds in which a note that is no more fades."""

_grounds = ThreadPoolExecutor(1, thread_name_prefix="ground")

_EVERYWHERE = QRectF(-1e7, -1e7, 2e7, 2e7)


class MapItem(pg.GraphicsObject):  # type: ignore[misc]
    """Paints the whole map in one go."""

    _ground_painted = Signal()

    def __init__(self, workspace: Workspace, attention: Attention, style: Style) -> None:
        super().__init__()
        self._workspace = workspace
        self._attention = attention
        self._style = style
        self._painter: MapPainter | None = None
        self.camera = Camera(0, 0, 1, 1, 1)
        self._shown: tuple[Scene, Looks, Floats] | None = None
        self._ghosts: Ghosts | None = None
        self._fading = QVariantAnimation(self)
        self._fading.setDuration(FADE)
        self._fading.valueChanged.connect(lambda _: self.update())
        self._fading.finished.connect(self._forget_ghosts)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(12)
        self._again.timeout.connect(self.update)
        self._ground_painted.connect(self.update)
        attention.changed.connect(self.update)
        workspace.leads.changed.connect(self.update)
        self.painted = 0
        """How often the map was painted."""

    def set_style(self, style: Style) -> None:
        """Paint in another theme from now on."""
        self._style = style
        self._painter = None
        self.update()

    def fade_out_lost(self, change: Change) -> None:
        """Let nodes that were painted last and are no more fade away."""
        if self._shown is None or not motion_wanted():
            return
        scene, looks, places = self._shown
        lost = change.lost
        if len(lost) and scene is change.before.scene:
            self._ghosts = Ghosts(scene, places[lost], lost, looks.of[lost])
            self._fading.stop()
            self._fading.setStartValue(1.0)
            self._fading.setEndValue(0.0)
            self._fading.start()

    def boundingRect(self) -> QRectF:
        return _EVERYWHERE

    def picture(self) -> Picture | None:
        """Give what is to be painted now, None while nothing is open."""
        workspace = self._workspace
        chart, looks, sight = workspace.chart, workspace.viewing.looks, workspace.viewing.sight
        if chart is None or looks is None or len(workspace.places) != len(chart.scene.titles):
            return None
        relief = workspace.viewing.relief
        named = relief is not None and len(relief.names.away) == len(chart.scene.titles)
        return Picture(
            chart.scene,
            looks,
            workspace.places,
            relief.areas if relief is not None else (),
            self.camera,
            plan=sight.plan if sight is not None else None,
            names=relief.names if relief is not None and named else NO_NAMES,
            display=workspace.viewing.lens.display,
            emphasis=self._attention.emphasis,
            pinned=tuple(
                chart.numbers[id_]
                for id_ in workspace.arrangement.pinned
                if id_ in chart.numbers and not workspace.arrangement.apart
            ),
            ghosts=self._ghosts,
            ghostliness=float(self._fading.currentValue() or 0) if self._ghosts else 0.0,
            details=self._details(),
            live=True,
            animated=motion_wanted(),
        )

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        try:
            self._paint(painter)
        except Exception:
            # An error that leaves a paint call takes the whole program with it.
            _log.exception("The map could not be painted")
        self._workspace.arrangement.engine.acknowledge()

    def _paint(self, painter: QPainter) -> None:
        picture = self.picture()
        chart = self._workspace.chart
        if picture is None or chart is None:
            area = QRectF(0, 0, self.camera.width, self.camera.height)
            painter.fillRect(area, QColor(self._style.paper))
            return
        ratio = painter.device().devicePixelRatio()
        if self._painter is None or self._painter.ratio != ratio:
            self._painter = MapPainter(self._style, ratio, elsewhere=self._elsewhere)
        painter.save()
        painter.resetTransform()
        self._painter.paint(painter, picture)
        painter.restore()
        self._shown = (picture.scene, picture.looks, picture.places)
        self.painted += 1
        if self._painter.unfinished:
            self._again.start()

    def _elsewhere(self, paint: Callable[[], Sheet]) -> Future[Sheet]:
        """Paint a sheet of the ground in another thread, then the map again."""

        def done(_: object) -> None:
            # The item may be gone by then.
            with contextlib.suppress(RuntimeError):
                self._ground_painted.emit()

        coming = _grounds.submit(paint)
        coming.add_done_callback(done)
        return coming

    def _details(self) -> dict[int, str]:
        """Give what notes in view are about when they are near; those not known are asked for."""
        workspace, chart = self._workspace, self._workspace.chart
        relief = workspace.viewing.relief
        if chart is None or relief is None or self.camera.scale < DETAILED_FROM:
            return {}
        detailed = relief.names.naming.detailed
        places = workspace.places
        if len(detailed) != len(places):
            return {}
        half_x = self.camera.width / 2 / self.camera.scale
        half_y = self.camera.height / 2 / self.camera.scale
        near = np.abs(places[:, 0] - np.float32(self.camera.x)) < half_x
        near &= np.abs(places[:, 1] - np.float32(self.camera.y)) < half_y
        near &= detailed <= self.camera.scale
        ids = [(int(i), chart.topology.ids[i]) for i in np.flatnonzero(near)[:200]]
        workspace.leads.want(id_ for _, id_ in ids)
        return {i: words for i, id_ in ids if (words := self._about(id_))}

    def _about(self, id_: str) -> str:
        chart = self._workspace.chart
        note = chart.vault.notes.get(id_) if chart is not None else None
        if note is None:
            return ""
        tags = " ".join(f"#{tag}" for tag in note.tags[:3])
        return "  ".join(each for each in (tags, self._workspace.leads.of(id_) or "") if each)

    def _forget_ghosts(self) -> None:
        self._ghosts = None
        self.update()
