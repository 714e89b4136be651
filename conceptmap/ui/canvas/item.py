"""The map as one pyqtgraph item, painted in pixels that grow with the letters of the window."""

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
from conceptmap.render.drawn_labels import DrawnLabels
from conceptmap.render.far_view import NO_FAR_VIEW, FarView
from conceptmap.render.legend import is_cut
from conceptmap.render.map_labels import MIN_DETAIL_ZOOM, NO_LABELS
from conceptmap.render.node_styles import NodeStyles
from conceptmap.render.painter import MapPainter
from conceptmap.render.relation_legend import kind_at
from conceptmap.render.render_input import RemovedNodes, RenderInput
from conceptmap.render.scene import Scene
from conceptmap.render.theme import Theme
from conceptmap.ui.canvas.highlight import HighlightAnimator
from conceptmap.ui.canvas.map_canvas import LegendSpot
from conceptmap.ui.motion import animations_enabled
from conceptmap.ui.session.session import Session
from conceptmap.ui.text_size import picture_pixel, text_scale

if TYPE_CHECKING:
    from conceptmap.model.map_update import MapUpdate

_log = logging.getLogger(__name__)

Floats = NDArray[np.float32]

FADE_OUT_MS = 300
"""Milliseconds in which a deleted note fades away."""

_REPAINT_DELAY_MS = 12
"""Milliseconds until an unfinished painting is continued."""

_MAX_EXCERPTS = 200
"""Excerpts are drawn for at most this many notes in view."""

_base_layer_pool = ThreadPoolExecutor(1, thread_name_prefix="base-layer")

_UNBOUNDED = QRectF(-1e7, -1e7, 2e7, 2e7)


class MapItem(pg.GraphicsObject):  # type: ignore[misc]
    """The item of the graphics scene that paints the whole map."""

    legends_changed = Signal()
    """Legends have come, gone or moved with the picture that was painted last."""
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
        self.widgets_above: list[QWidget] = []
        """Widgets that stay above the map, which legends keep clear of."""
        self._last_painted: tuple[Scene, NodeStyles, Floats] | None = None
        self.legend_boxes: list[QRectF] = []
        """Where the picture that was painted last has legends, in its own pixels."""
        self._is_legend_open = False
        """Whether the legend of colours shows all its entries, which it does after a click."""
        self._removed: RemovedNodes | None = None
        self._fade_animation = QVariantAnimation(self)
        self._fade_animation.setDuration(FADE_OUT_MS)
        self._fade_animation.valueChanged.connect(lambda _: self.update())
        self._fade_animation.finished.connect(self._forget_removed)
        self._repaint_timer = QTimer(self)
        self._repaint_timer.setSingleShot(True)
        self._repaint_timer.setInterval(_REPAINT_DELAY_MS)
        self._repaint_timer.timeout.connect(self.update)
        self._base_layer_painted.connect(self.update)
        highlight_animator.changed.connect(self.update)
        session.excerpts.changed.connect(self.update)
        session.unseen_notes.changed.connect(self.update)
        self.paint_count = 0
        """Number of times the map was painted, for tests and benchmarks."""

    def set_theme(self, theme: Theme) -> None:
        """Paint the map in the colours of another theme."""
        self._theme = theme
        self._painter = None
        self.update()

    def close(self) -> None:
        """Stop painting and release what is large. The item must not be used afterwards."""
        self._fade_animation.stop()
        self._repaint_timer.stop()
        self._painter = self._last_painted = self._removed = None
        self.widgets_above.clear()

    def fade_out_removed(self, update: MapUpdate) -> None:
        """Fade away the nodes that an update removed from the map."""
        if self._last_painted is None or not animations_enabled():
            return
        scene, styles, positions = self._last_painted
        removed = update.removed
        before = update.before.scene
        if len(removed) and (scene is before or scene.known_quiet is before.quiet):
            self._removed = RemovedNodes(
                scene, positions[removed], removed, styles.colours[removed]
            )
            self._fade_animation.stop()
            self._fade_animation.setStartValue(1.0)
            self._fade_animation.setEndValue(0.0)
            self._fade_animation.start()

    @property
    def drawn_labels(self) -> DrawnLabels | None:
        """Where the map has names, None where another map is painted than the session has."""
        if self._painter is None or self._last_painted is None:
            return None
        current = self._last_painted[0] is self._session.view_state.result.scene
        return self._painter.drawn_labels if current else None

    def legend_at(self, x: float, y: float) -> LegendSpot | None:
        """Return what of a legend is at a pixel of the last picture, None for none."""
        if self._painter is None or not any(box.contains(x, y) for box in self.legend_boxes):
            return None
        legend, styles = self._painter.colour_legend, self._session.view_state.node_styles
        opens = legend is not None and legend.contains(x, y) and is_cut(styles, self.camera)
        return LegendSpot(kind_at(self._painter.kind_rows, x, y), opens)

    def toggle_legend(self) -> None:
        """Show all entries of the legend of colours, or the first ones again."""
        self._is_legend_open = not self._is_legend_open
        self.update()

    @property
    def drawn_phrases(self) -> list[str]:
        """The phrases along the edges of the last picture, with their arrows."""
        return [] if self._painter is None else self._painter.drawn_phrases

    def layered_link_at(self, camera: Camera, x: float, y: float) -> tuple[int, int] | None:
        """Return the nodes of the link at a pixel of the last picture of a layered map."""
        if self._painter is None or self.drawn_labels is None:
            return None
        return self._painter.layered_link_at(camera, x, y)

    def boundingRect(self) -> QRectF:
        return _UNBOUNDED

    def render_input(self) -> RenderInput | None:
        """Return what to paint now, None while no map can be painted."""
        session, view_state = self._session, self._session.view_state
        vault_map, styles, result = session.vault_map, view_state.node_styles, view_state.result
        positions, geometry = session.node_positions, view_state.geometry
        if len(positions) != len(vault_map.scene.titles):
            return None
        labels = NO_LABELS
        if geometry is not None and len(geometry.labels.free_directions) == len(positions):
            labels = geometry.labels
        pinned = () if session.positions.is_subset else session.positions.pinned
        removed_opacity = float(self._fade_animation.currentValue() or 0) if self._removed else 0.0
        return RenderInput(
            result.scene,
            styles,
            positions,
            geometry.region_shapes if geometry is not None else (),
            self.camera,
            edge_order=result.edge_order,
            shown_edges=result.shown_edges,
            statements=result.statements,
            comparison=result.comparison,
            name_joins=result.name_joins,
            is_layered_map=result.is_layered_map,
            labels=labels,
            far_view=self._far_view(),
            display=view_state.settings.display,
            highlight=self._highlight_animator.highlight,
            ringed=result.ringed,
            pinned=tuple(vault_map.index_of[id_] for id_ in pinned if id_ in vault_map.index_of),
            unseen=tuple(
                vault_map.index_of[id_]
                for id_ in sorted(session.unseen_notes.ids)
                if id_ in vault_map.index_of
            ),
            removed=self._removed,
            removed_opacity=removed_opacity,
            details=self._details(),
            under_widgets=tuple(
                _picture_rect(each) for each in self.widgets_above if each.isVisible()
            ),
            live=True,
            whole_legend=self._is_legend_open,
            animated=animations_enabled(),
        )

    def _far_view(self) -> FarView:
        """Return what is shown from far away; all that there was while moments are compared."""
        view_state = self._session.view_state
        compares = view_state.shown_until is not None or view_state.result.comparison is not None
        if view_state.geometry is None or compares:
            return NO_FAR_VIEW
        return view_state.geometry.far_view

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        try:
            self._paint(painter)
        except Exception:
            # An exception that leaves a paint call ends the program.
            _log.exception("The map could not be painted")
        self._session.positions.engine.acknowledge_frame()

    def _paint(self, painter: QPainter) -> None:
        render_input = self.render_input()
        letters = text_scale()
        if render_input is None:
            area = QRectF(0, 0, self.camera.width * letters, self.camera.height * letters)
            painter.fillRect(area, QColor(self._theme.background))
            return
        ratio = painter.device().devicePixelRatio() * letters
        if self._painter is None or self._painter.ratio != ratio:
            self._painter = MapPainter(self._theme, ratio, executor=self._submit)
        painter.save()
        painter.resetTransform()
        painter.scale(letters, letters)
        self._painter.paint(painter, render_input)
        painter.restore()
        if self.legend_boxes != self._painter.legend_boxes:
            self.legend_boxes = self._painter.legend_boxes
            # Whoever listens moves widgets, for which a paint call is no time.
            QTimer.singleShot(0, self, self.legends_changed.emit)
        self._last_painted = (
            render_input.scene,
            render_input.styles,
            render_input.positions,
        )
        self.paint_count += 1
        if self._painter.unfinished:
            self._repaint_timer.start()

    def _submit(self, paint: Callable[[], CachedFrame]) -> Future[CachedFrame]:
        """Paint the base layer in another thread, then repaint the map."""

        def done(_: object) -> None:
            # The item may have been deleted meanwhile.
            with contextlib.suppress(RuntimeError):
                self._base_layer_painted.emit()

        future = _base_layer_pool.submit(paint)
        future.add_done_callback(done)
        return future

    def _details(self) -> dict[int, str]:
        """Return the excerpts of notes in view when zoomed in; missing ones are requested."""
        session, vault_map = self._session, self._session.vault_map
        geometry, camera = session.view_state.geometry, self.camera
        if geometry is None or camera.scale < MIN_DETAIL_ZOOM:
            return {}
        min_zoom = geometry.labels.placement.excerpt_min_zoom
        positions = session.node_positions
        if len(min_zoom) != len(positions):
            return {}
        half_width = camera.width / 2 / camera.scale
        half_height = camera.height / 2 / camera.scale
        in_view = np.abs(positions[:, 0] - np.float32(camera.x)) < half_width
        in_view &= np.abs(positions[:, 1] - np.float32(camera.y)) < half_height
        in_view &= min_zoom <= camera.scale
        numbers = np.flatnonzero(in_view)[:_MAX_EXCERPTS].tolist()
        ids = [(number, vault_map.topology.ids[number]) for number in numbers]
        session.excerpts.request(id_ for _, id_ in ids)
        return {number: text for number, id_ in ids if (text := self._summary(id_))}

    def _summary(self, id_: str) -> str:
        """Return the tags and the excerpt of a note, empty for other nodes."""
        vault_map = self._session.vault_map
        note = vault_map.vault.notes.get(id_)
        if note is None:
            return ""
        tags = " ".join(f"#{tag}" for tag in note.tags[:3])
        return "  ".join(each for each in (tags, self._session.excerpts.get(id_) or "") if each)

    def _forget_removed(self) -> None:
        self._removed = None
        self.update()


def _picture_rect(widget: QWidget) -> QRectF:
    """Return where a widget of the view is, in pixels of the picture."""
    place = QRectF(widget.geometry())
    return QRectF(picture_pixel(place.topLeft()), picture_pixel(place.bottomRight()))
