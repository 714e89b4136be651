"""The minimap: the whole map in a corner, and which part of it is in view."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, QSizeF, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from conceptmap.render.camera import Camera, fit_camera
from conceptmap.render.region_shape_painter import RegionShapePainter
from conceptmap.ui.theme import AppTheme

if TYPE_CHECKING:
    from conceptmap.ui.canvas.view import MapView

MINIMAP_SIZE_PX = QSize(196, 136)
MIN_NODES = 150
"""Maps of fewer nodes need none."""

_MIN_FRAME_PX = 7.0  # pixels that the part in view has at the least on each side
_REDRAW_MS = 250  # milliseconds between two drawings while the map moves


class Minimap(QWidget):
    """Shows where one is; a click or drag on it goes there."""

    def __init__(self, view: MapView, theme: AppTheme) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._image: QImage | None = None
        self._dimmed: QImage | None = None
        self._camera = Camera(0, 0, 1, 1, 1)
        self._region_fill = RegionShapePainter()
        self.allowed = True
        self.setFixedSize(MINIMAP_SIZE_PX)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip("The whole map; click or drag to go there")
        self.setAccessibleName("Minimap")
        self._redraw_timer = QTimer(self)
        self._redraw_timer.setSingleShot(True)
        self._redraw_timer.setInterval(_REDRAW_MS)
        self._redraw_timer.timeout.connect(self._redraw)
        workspace = view.session
        for signal in (workspace.opened, workspace.view_state.changed, workspace.positions.changed):
            signal.connect(self._schedule_redraw)
        theme.changed.connect(self._schedule_redraw)
        view.camera_changed.connect(self._update_visibility)
        view.installEventFilter(self)
        self.hide()

    def set_allowed(self, allowed: bool) -> None:
        """Show the minimap when there is use for it, or never."""
        self.allowed = allowed
        self._update_visibility()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.move(
                self._view.width() - self.width() - 14, self._view.height() - self.height() - 14
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
        seen = self._view_rect()
        ratio = self._image.devicePixelRatio()
        source = QRectF(seen.topLeft() * ratio, seen.size() * ratio)
        painter.drawImage(seen, self._image, source)
        painter.setPen(QPen(QColor(self._theme.colours.text), 1))
        painter.drawRect(seen.adjusted(0, 0, -1, -1))
        painter.end()

    def _view_rect(self) -> QRectF:
        """Give what the view shows of the map, in whole pixels, large enough to be found."""
        view, scale = self._view.camera, self._camera.scale
        left, top = self._camera.to_pixel(*view.to_map(0, 0))
        seen = QRectF(left, top, view.width / view.scale * scale, view.height / view.scale * scale)
        middle = seen.center()
        seen.setSize(seen.size().expandedTo(QSizeF(_MIN_FRAME_PX, _MIN_FRAME_PX)))
        seen.moveCenter(middle)
        inside = seen.intersected(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        return QRectF(inside.toAlignedRect())

    def _schedule_redraw(self) -> None:
        if not self._redraw_timer.isActive():
            self._redraw_timer.start()
        self._update_visibility()

    def _update_visibility(self) -> None:
        """Appear where the map is large and only a part of it is in view."""
        chart = self._view.session.vault_map
        wanted = self.allowed and chart is not None and len(chart.topology.ids) >= MIN_NODES
        part = wanted and self._view.camera.scale > 1.25 * self._view.fit_camera().scale
        if part != self.isVisible():
            self.setVisible(part)
            if part:
                self._redraw()
        self.update()

    def _redraw(self) -> None:
        workspace = self._view.session
        chart, looks, relief = (
            workspace.vault_map,
            workspace.view_state.node_styles,
            workspace.view_state.geometry,
        )
        places = workspace.node_positions
        if not self.isVisible() or chart is None or looks is None:
            return
        if len(places) != len(chart.scene.titles) or not len(places):
            return
        style, ratio = self._theme.colours, self.devicePixelRatioF()
        width, height = (
            round(MINIMAP_SIZE_PX.width() * ratio),
            round(MINIMAP_SIZE_PX.height() * ratio),
        )
        self._camera = fit_camera(places, MINIMAP_SIZE_PX.width(), MINIMAP_SIZE_PX.height(), 6)
        ground = QColor(style.panel)
        image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(
            QRectF(0, 0, MINIMAP_SIZE_PX.width(), MINIMAP_SIZE_PX.height()), 7, 7
        )
        if relief is not None:
            self._region_fill.draw(painter, relief.region_shapes, self._camera, style, 1.0)
        painter.end()
        pixels = np.frombuffer(image.bits(), np.uint32).reshape(height, width)
        at = np.floor(self._camera.to_pixels(places) * ratio).astype(np.int64)
        colours = np.array([QColor(name).rgba() for name in looks.palette(style)], np.uint32)
        inside = (at >= 0).all(axis=1) & (at[:, 0] < width) & (at[:, 1] < height)
        if looks.opacities is not None:
            inside &= looks.opacities > 0.5
        # The important are set last, on top.
        order = chart.scene.by_importance[::-1]
        order = order[inside[order]]
        pixels[at[order, 1], at[order, 0]] = colours[looks.colours[order]]
        self._image, self._dimmed = image, self._dim(image)
        self.update()

    def _dim(self, image: QImage) -> QImage:
        """Give the image as it is where it is out of view: a frame alone is lost among dots."""
        style = self._theme.colours
        veiled = image.copy()
        painter = QPainter(veiled)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
        veil = QColor(style.panel)
        veil.setAlphaF(0.5)
        painter.fillRect(QRectF(self.rect()), veil)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(style.panel_border), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        painter.end()
        return veiled

    def _centre_on(self, event: QMouseEvent, *, animated: bool) -> None:
        x, y = self._camera.to_map(event.position().x(), event.position().y())
        self._view.move_camera(x, y, self._view.camera.scale, animated=animated)
