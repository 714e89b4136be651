"""The minimap: the whole map in a corner, with a frame around the part in view."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSizeF, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from conceptmap.core.translation import translate
from conceptmap.render.camera import Camera, fit_camera
from conceptmap.render.region_shape_painter import RegionShapePainter
from conceptmap.ui.canvas import zoom_controls
from conceptmap.ui.canvas.zoom_controls import MARGIN_PX
from conceptmap.ui.theme import AppTheme

if TYPE_CHECKING:
    from conceptmap.ui.canvas.view import MapView
    from conceptmap.ui.session.session import Session

WIDTH_PX, HEIGHT_PX = 196, 136
_ZOOM_CONTROLS_PX = zoom_controls.WIDTH_PX + 8
"""The width that the buttons of the zoom take, with the space between."""

MIN_NODES = 150
"""Maps of fewer nodes have no minimap."""

_MIN_ZOOM_RATIO = 1.25
"""The minimap appears when the view is zoomed in this much further than the whole map."""

_MIN_VIEW_PX = 440
"""Maps of less width have room for the legend of colours alone."""

_MIN_FRAME_PX = 7.0
"""The frame around the part in view is at least this wide and high."""

_REDRAW_MS = 250
"""Milliseconds between two drawings while the map moves."""


class Minimap(QWidget):
    """An overview of the map. A click or drag on it moves the view."""

    def __init__(self, session: Session, view: MapView, theme: AppTheme) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._theme = theme
        self._image: QImage | None = None
        self._dimmed: QImage | None = None
        """The same image, dimmed, for what is outside of the view."""
        self._camera = Camera(0, 0, 1, 1, 1)
        self._region_painter = RegionShapePainter()
        self.allowed = True
        self.setFixedSize(WIDTH_PX, HEIGHT_PX)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(translate("The whole map. Click or drag to go there"))
        self.setAccessibleName(translate("Minimap"))
        self._redraw_timer = QTimer(self)
        self._redraw_timer.setSingleShot(True)
        self._redraw_timer.setInterval(_REDRAW_MS)
        self._redraw_timer.timeout.connect(self._redraw)
        for signal in (session.view_state.changed, session.positions.changed):
            signal.connect(self._schedule_redraw)
        theme.changed.connect(self._schedule_redraw)
        view.camera_changed.connect(self._update_visibility)
        view.installEventFilter(self)
        view.item.widgets_above.append(self)
        self.hide()

    def set_allowed(self, allowed: bool) -> None:
        """Set whether the minimap may appear at all."""
        self.allowed = allowed
        self._update_visibility()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.move(
                self._view.width() - self.width() - MARGIN_PX - _ZOOM_CONTROLS_PX,
                self._view.height() - self.height() - MARGIN_PX,
            )
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._centre_on(event, animated=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._centre_on(event, animated=False)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image is None or self._dimmed is None:
            return
        painter = QPainter(self)
        painter.drawImage(QPointF(0, 0), self._dimmed)
        frame = self._view_rect()
        ratio = self._image.devicePixelRatio()
        source = QRectF(frame.topLeft() * ratio, frame.size() * ratio)
        painter.drawImage(frame, self._image, source)
        painter.setPen(QPen(QColor(self._theme.colours.text), 1))
        painter.drawRect(frame.adjusted(0, 0, -1, -1))
        painter.end()

    def _view_rect(self) -> QRectF:
        """Return the part in view, in whole pixels of the minimap, large enough to be seen."""
        view, scale = self._view.camera, self._camera.scale
        left, top = self._camera.to_pixel(*view.to_map(0, 0))
        width, height = view.width / view.scale * scale, view.height / view.scale * scale
        rect = QRectF(left, top, width, height)
        centre = rect.center()
        rect.setSize(rect.size().expandedTo(QSizeF(_MIN_FRAME_PX, _MIN_FRAME_PX)))
        rect.moveCenter(centre)
        inside = rect.intersected(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        return QRectF(inside.toAlignedRect())

    def _schedule_redraw(self) -> None:
        if not self._redraw_timer.isActive():
            self._redraw_timer.start()
        self._update_visibility()

    def _update_visibility(self) -> None:
        """Show the minimap when the map is large and only part of it is in view."""
        vault_map = self._session.vault_map
        large = len(vault_map.topology.ids) >= MIN_NODES
        visible = (
            self.allowed
            and large
            and self._view.width() >= _MIN_VIEW_PX
            and self._view.camera.scale > _MIN_ZOOM_RATIO * self._view.fit_camera().scale
        )
        if visible != self.isVisible():
            self.setVisible(visible)
            if visible:
                self._redraw()
        self.update()

    def _redraw(self) -> None:
        session, view_state = self._session, self._session.view_state
        vault_map, styles = session.vault_map, view_state.node_styles
        positions = session.node_positions
        if not self.isVisible():
            return
        if len(positions) != len(vault_map.scene.titles) or not len(positions):
            return
        colours, ratio = self._theme.colours, self.devicePixelRatioF()
        width, height = round(WIDTH_PX * ratio), round(HEIGHT_PX * ratio)
        self._camera = fit_camera(positions, WIDTH_PX, HEIGHT_PX, 6)
        image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.panel))
        painter.drawRoundedRect(QRectF(0, 0, WIDTH_PX, HEIGHT_PX), 7, 7)
        if view_state.geometry is not None:
            shapes = view_state.geometry.region_shapes
            self._region_painter.draw(painter, shapes, self._camera, colours, 1.0)
        painter.end()
        pixels = np.frombuffer(image.bits(), np.uint32).reshape(height, width)
        at = np.floor(self._camera.to_pixels(positions) * ratio).astype(np.int64)
        palette = np.array([QColor(name).rgba() for name in styles.palette(colours)], np.uint32)
        inside = (at >= 0).all(axis=1) & (at[:, 0] < width) & (at[:, 1] < height)
        if styles.opacities is not None:
            inside &= styles.opacities > 0.5
        # Important nodes are set last, so that they end up on top.
        order = vault_map.scene.by_importance[::-1]
        order = order[inside[order]]
        pixels[at[order, 1], at[order, 0]] = palette[styles.colours[order]]
        self._image, self._dimmed = image, self._dim(image)
        self.update()

    def _dim(self, image: QImage) -> QImage:
        """Return the image as shown outside of the view: a frame alone is lost among dots."""
        colours = self._theme.colours
        dimmed = image.copy()
        painter = QPainter(dimmed)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
        cover = QColor(colours.panel)
        cover.setAlphaF(0.5)
        painter.fillRect(QRectF(self.rect()), cover)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.panel_border), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        painter.end()
        return dimmed

    def _centre_on(self, event: QMouseEvent, *, animated: bool) -> None:
        x, y = self._camera.to_map(event.position().x(), event.position().y())
        self._view.move_camera(x, y, self._view.camera.scale, animated=animated)
