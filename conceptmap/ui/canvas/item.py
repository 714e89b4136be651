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

from conceptmap.render.cached_frame import CachedFrame
from conceptmap.render.camera import Camera
from conceptmap.render.map_labels import MIN_DETAIL_ZOOM, NO_LABELS
from conceptmap.render.node_styles import NodeStyles
from conceptmap.render.painter import MapPainter
from conceptmap.render.render_input import RemovedNodes, RenderInput
from conceptmap.render.scene import Scene
from conceptmap.render.theme import Theme
from conceptmap.ui.canvas.highlight import HighlightAnimator
from conceptmap.ui.session.motion import animations_enabled
from conceptmap.ui.session.session import Session

if TYPE_CHECKING:
    from conceptmap.model.map_update import MapUpdate

_log = logging.getLogger(__name__)

Floats = NDArray[np.float32]

FADE_OUT_MS = 300
"""Milliseconds in which a note that is no more fades."""

_base_layer_pool = ThreadPoolExecutor(1, thread_name_prefix="ground")

_UNBOUNDED = QRectF(-1e7, -1e7, 2e7, 2e7)


class MapItem(pg.GraphicsObject):  # type: ignore[misc]
    """Paints the whole map in one go."""

    _base_layer_painted = Signal()

    def __init__(
        self, session: Session, highlight_animator: HighlightAnimator, theme: Theme
    ) -> None:
        super().__init__()
        self._session = session
        self._highlight_animator = highlight_animator
        self._theme = theme
        self._painter: MapPainter | None = None
        self.camera = Camera(0, 0, 1, 1, 1)
        self._last_painted: tuple[Scene, NodeStyles, Floats] | None = None
        self._removed: RemovedNodes | None = None
        self._fade_animation = QVariantAnimation(self)
        self._fade_animation.setDuration(FADE_OUT_MS)
        self._fade_animation.valueChanged.connect(lambda _: self.update())
        self._fade_animation.finished.connect(self._forget_removed)
        self._repaint_timer = QTimer(self)
        self._repaint_timer.setSingleShot(True)
        self._repaint_timer.setInterval(12)
        self._repaint_timer.timeout.connect(self.update)
        self._base_layer_painted.connect(self.update)
        highlight_animator.changed.connect(self.update)
        session.excerpts.changed.connect(self.update)
        self.paint_count = 0
        """How often the map was painted."""

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme from now on."""
        self._theme = theme
        self._painter = None
        self.update()

    def fade_out_removed(self, change: MapUpdate) -> None:
        """Let nodes that were painted last and are no more fade away."""
        if self._last_painted is None or not animations_enabled():
            return
        scene, looks, places = self._last_painted
        lost = change.removed
        if len(lost) and scene is change.before.scene:
            self._removed = RemovedNodes(scene, places[lost], lost, looks.colours[lost])
            self._fade_animation.stop()
            self._fade_animation.setStartValue(1.0)
            self._fade_animation.setEndValue(0.0)
            self._fade_animation.start()

    def boundingRect(self) -> QRectF:
        return _UNBOUNDED

    def render_input(self) -> RenderInput | None:
        """Give what is to be painted now, None while nothing is open."""
        workspace = self._session
        chart, looks, sight = (
            workspace.vault_map,
            workspace.view_state.node_styles,
            workspace.view_state.result,
        )
        if (
            chart is None
            or looks is None
            or len(workspace.node_positions) != len(chart.scene.titles)
        ):
            return None
        relief = workspace.view_state.geometry
        named = relief is not None and len(relief.labels.free_directions) == len(chart.scene.titles)
        return RenderInput(
            chart.scene,
            looks,
            workspace.node_positions,
            relief.region_shapes if relief is not None else (),
            self.camera,
            edge_order=sight.edge_order if sight is not None else None,
            labels=relief.labels if relief is not None and named else NO_LABELS,
            display=workspace.view_state.settings.display,
            highlight=self._highlight_animator.highlight,
            pinned=tuple(
                chart.index_of[id_]
                for id_ in workspace.positions.pinned
                if id_ in chart.index_of and not workspace.positions.is_subset
            ),
            removed=self._removed,
            removed_opacity=float(self._fade_animation.currentValue() or 0)
            if self._removed
            else 0.0,
            details=self._details(),
            live=True,
            animated=animations_enabled(),
        )

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        try:
            self._paint(painter)
        except Exception:
            # An error that leaves a paint call takes the whole program with it.
            _log.exception("The map could not be painted")
        self._session.positions.engine.acknowledge_frame()

    def _paint(self, painter: QPainter) -> None:
        picture = self.render_input()
        chart = self._session.vault_map
        if picture is None or chart is None:
            area = QRectF(0, 0, self.camera.width, self.camera.height)
            painter.fillRect(area, QColor(self._theme.background))
            return
        ratio = painter.device().devicePixelRatio()
        if self._painter is None or self._painter.ratio != ratio:
            self._painter = MapPainter(self._theme, ratio, executor=self._submit)
        painter.save()
        painter.resetTransform()
        self._painter.paint(painter, picture)
        painter.restore()
        self._last_painted = (picture.scene, picture.styles, picture.positions)
        self.paint_count += 1
        if self._painter.unfinished:
            self._repaint_timer.start()

    def _submit(self, paint: Callable[[], CachedFrame]) -> Future[CachedFrame]:
        """Paint a sheet of the ground in another thread, then the map again."""

        def done(_: object) -> None:
            # The item may be gone by then.
            with contextlib.suppress(RuntimeError):
                self._base_layer_painted.emit()

        coming = _base_layer_pool.submit(paint)
        coming.add_done_callback(done)
        return coming

    def _details(self) -> dict[int, str]:
        """Give what notes in view are about when they are near; those not known are asked for."""
        workspace, chart = self._session, self._session.vault_map
        relief = workspace.view_state.geometry
        if chart is None or relief is None or self.camera.scale < MIN_DETAIL_ZOOM:
            return {}
        detailed = relief.labels.placement.excerpt_min_zoom
        places = workspace.node_positions
        if len(detailed) != len(places):
            return {}
        half_x = self.camera.width / 2 / self.camera.scale
        half_y = self.camera.height / 2 / self.camera.scale
        near = np.abs(places[:, 0] - np.float32(self.camera.x)) < half_x
        near &= np.abs(places[:, 1] - np.float32(self.camera.y)) < half_y
        near &= detailed <= self.camera.scale
        ids = [(int(i), chart.topology.ids[i]) for i in np.flatnonzero(near)[:200]]
        workspace.excerpts.request(id_ for _, id_ in ids)
        return {i: words for i, id_ in ids if (words := self._summary(id_))}

    def _summary(self, id_: str) -> str:
        chart = self._session.vault_map
        note = chart.vault.notes.get(id_) if chart is not None else None
        if note is None:
            return ""
        tags = " ".join(f"#{tag}" for tag in note.tags[:3])
        return "  ".join(each for each in (tags, self._session.excerpts.get(id_) or "") if each)

    def _forget_removed(self) -> None:
        self._removed = None
        self.update()
