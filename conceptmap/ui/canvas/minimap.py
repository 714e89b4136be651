"""The minimap: the whole map in a corner, and which part of it is in view."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, QSizeF, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from conceptmap.render.camera import Camera, fit
from conceptmap.render.region_fill import Land
from conceptmap.ui.theme import Theme

if TYPE_CHECKING:
    from conceptmap.ui.canvas.view import MapView

SIZE = QSize(196, 136)
SMALLEST = 150
"""Maps of fewer nodes need none."""

_LEAST = 7.0  # pixels that the part in view has at the least on each side
_DELAY = 250  # milliseconds between two drawings while the map moves


class Minimap(QWidget):
    """Shows where one is; a click or drag on it goes there."""

    def __init__(self, view: MapView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._image: QImage | None = None
        self._veiled: QImage | None = None
        self._camera = Camera(0, 0, 1, 1, 1)
        self._land = Land()
        self.wanted = True
        self.setFixedSize(SIZE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip("The whole map; click or drag to go there")
        self.setAccessibleName("Minimap")
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(_DELAY)
        self._delay.timeout.connect(self._draw_anew)
        workspace = view.workspace
        for signal in (workspace.opened, workspace.viewing.changed, workspace.arrangement.changed):
            signal.connect(self._note_change)
        theme.changed.connect(self._note_change)
        view.camera_changed.connect(self._look)
        view.installEventFilter(self)
        self.hide()

    def set_wanted(self, wanted: bool) -> None:
        """Show the minimap when there is use for it, or never."""
        self.wanted = wanted
        self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.move(
                self._view.width() - self.width() - 14, self._view.height() - self.height() - 14
            )
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(event, animated=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go(event, animated=False)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image is None or self._veiled is None:
            return
        painter = QPainter(self)
        painter.drawImage(QPointF(0, 0), self._veiled)
        seen = self._seen()
        ratio = self._image.devicePixelRatio()
        source = QRectF(seen.topLeft() * ratio, seen.size() * ratio)
        painter.drawImage(seen, self._image, source)
        painter.setPen(QPen(QColor(self._theme.style.ink), 1))
        painter.drawRect(seen.adjusted(0, 0, -1, -1))
        painter.end()

    def _seen(self) -> QRectF:
        """Give what the view shows of the map, in whole pixels, large enough to be found."""
        view, scale = self._view.camera, self._camera.scale
        left, top = self._camera.pixel(*view.place(0, 0))
        seen = QRectF(left, top, view.width / view.scale * scale, view.height / view.scale * scale)
        middle = seen.center()
        seen.setSize(seen.size().expandedTo(QSizeF(_LEAST, _LEAST)))
        seen.moveCenter(middle)
        inside = seen.intersected(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        return QRectF(inside.toAlignedRect())

    def _note_change(self) -> None:
        if not self._delay.isActive():
            self._delay.start()
        self._look()

    def _look(self) -> None:
        """Appear where the map is large and only a part of it is in view."""
        chart = self._view.workspace.chart
        wanted = self.wanted and chart is not None and len(chart.topology.ids) >= SMALLEST
        part = wanted and self._view.camera.scale > 1.25 * self._view.whole().scale
        if part != self.isVisible():
            self.setVisible(part)
            if part:
                self._draw_anew()
        self.update()

    def _draw_anew(self) -> None:
        workspace = self._view.workspace
        chart, looks, relief = workspace.chart, workspace.viewing.looks, workspace.viewing.relief
        places = workspace.places
        if not self.isVisible() or chart is None or looks is None:
            return
        if len(places) != len(chart.scene.titles) or not len(places):
            return
        style, ratio = self._theme.style, self.devicePixelRatioF()
        width, height = round(SIZE.width() * ratio), round(SIZE.height() * ratio)
        self._camera = fit(places, SIZE.width(), SIZE.height(), 6)
        ground = QColor(style.panel)
        image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(0, 0, SIZE.width(), SIZE.height()), 7, 7)
        if relief is not None:
            self._land.draw(painter, relief.areas, self._camera, style, 1.0)
        painter.end()
        pixels = np.frombuffer(image.bits(), np.uint32).reshape(height, width)
        at = np.floor(self._camera.pixels(places) * ratio).astype(np.int64)
        colours = np.array([QColor(name).rgba() for name in looks.palette(style)], np.uint32)
        inside = (at >= 0).all(axis=1) & (at[:, 0] < width) & (at[:, 1] < height)
        if looks.shown is not None:
            inside &= looks.shown > 0.5
        # The important are set last, on top.
        order = chart.scene.by_importance[::-1]
        order = order[inside[order]]
        pixels[at[order, 1], at[order, 0]] = colours[looks.of[order]]
        self._image, self._veiled = image, self._under_veil(image)
        self.update()

    def _under_veil(self, image: QImage) -> QImage:
        """Give the image as it is where it is out of view: a frame alone is lost among dots."""
        style = self._theme.style
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

    def _go(self, event: QMouseEvent, *, animated: bool) -> None:
        x, y = self._camera.place(event.position().x(), event.position().y())
        self._view.look_from(x, y, self._view.camera.scale, animated=animated)
