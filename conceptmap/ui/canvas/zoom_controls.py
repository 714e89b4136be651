"""Zoom in, zoom out, the scale, and the whole map: buttons in the corner of the map."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout

from conceptmap.core.translation import translate
from conceptmap.layout.node_sizes import REFERENCE_ZOOM
from conceptmap.ui.text_size import scaled, ui_font
from conceptmap.ui.theme import AppTheme

if TYPE_CHECKING:
    from conceptmap.ui.canvas.view import MapView

MARGIN_PX = 14
BUTTON_PX = 34
WIDTH_PX = BUTTON_PX + 2

_ICON_PX = 16
_OPACITY = 0.94
_MIN_HEIGHT_PX = 240
"""A map that is lower has no room for them."""


class ZoomControls(QFrame):
    """Runs the commands of the zoom; between them is the scale, a percentage of the natural one."""

    def __init__(self, view: MapView, theme: AppTheme, action: Callable[[str], QAction]) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._background_key: tuple[object, ...] | None = None
        self._background = QPixmap()
        self.scale_button = QToolButton()
        self.scale_button.setToolTip(translate("The scale; click for 100%"))
        self.scale_button.setFont(ui_font(10))
        self.scale_button.clicked.connect(self._zoom_to_natural)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for id_ in ("view.zoom-in", "", "view.zoom-out", "view.fit"):
            button = QToolButton() if id_ else self.scale_button
            if id_:
                button.setDefaultAction(action(id_))
                button.setAccessibleName(action(id_).iconText())
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setObjectName("zoom")
            button.setIconSize(QSize(_ICON_PX, _ICON_PX))
            # A click leaves the keyboard to the map.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setCursor(Qt.CursorShape.ArrowCursor)
            column.addWidget(button)
        self._fit_letters()
        theme.changed.connect(self._fit_letters)
        view.camera_changed.connect(self._show_scale)
        view.item.widgets_above.append(self)
        view.installEventFilter(self)
        self._show_scale()
        self._reposition()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._reposition()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        # It is painted with each frame of the map below it.
        ratio = self.devicePixelRatioF()
        key = self._theme.colours, self.size(), ratio
        if self._background_key != key:
            self._background_key, self._background = key, self._paint_background(ratio)
        QPainter(self).drawPixmap(0, 0, self._background)

    def _paint_background(self, ratio: float) -> QPixmap:
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        panel = QColor(self._theme.colours.panel)
        panel.setAlphaF(_OPACITY)
        painter.setPen(QPen(QColor(self._theme.colours.panel_border), 1))
        painter.setBrush(panel)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 8, 8)
        painter.end()
        return pixmap

    def _fit_letters(self) -> None:
        """Set the width of the scale to what the size of letters needs."""
        width = max(BUTTON_PX, self.scale_button.fontMetrics().horizontalAdvance("0000%"))
        for button in self.findChildren(QToolButton):
            is_scale = button is self.scale_button
            button.setFixedSize(width, scaled(20) if is_scale else BUTTON_PX)
        self._reposition()

    def _show_scale(self) -> None:
        percent = 100 * self._view.camera.scale / REFERENCE_ZOOM
        text = translate("{percent}%", percent=f"{percent:.0f}" if percent >= 1 else "<1")
        if text != self.scale_button.text():
            self.scale_button.setText(text)
            self.scale_button.setAccessibleName(translate("Scale, {percent}", percent=text))

    def _zoom_to_natural(self) -> None:
        camera = self._view.camera
        self._view.move_camera(camera.x, camera.y, REFERENCE_ZOOM)

    def _reposition(self) -> None:
        self.adjustSize()
        self.move(
            self._view.width() - self.width() - MARGIN_PX,
            self._view.height() - self.height() - MARGIN_PX,
        )
        self.setVisible(self._view.height() >= _MIN_HEIGHT_PX)
