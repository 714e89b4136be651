"""The preview of the export dialog: the picture, small, as it will be."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from conceptmap.core.translation import translate
from conceptmap.render.theme import Theme

MIN_PREVIEW = QSize(240, 180)
"""The least size of the preview, in pixels."""

_MARGIN_PX = 12
_CHECK_PX = 8  # of the squares below a transparent picture


class ExportPreview(QWidget):
    """Shows a picture as large as it fits, or a line of text."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.image = QImage()
        self.text = ""
        self.setMinimumSize(MIN_PREVIEW)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(translate("Preview"))

    def sizeHint(self) -> QSize:
        return QSize(460, 380)

    @property
    def room(self) -> QSize:
        """The pixels that a picture may have."""
        return self.size() - QSize(2 * _MARGIN_PX, 2 * _MARGIN_PX)

    def show_image(self, image: QImage) -> None:
        """Show a picture; the one before stays until then."""
        self.image, self.text = image, ""
        self.update()

    def show_text(self, text: str) -> None:
        """Show text instead of a picture."""
        self.image, self.text = QImage(), text
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(QPen(QColor(self._theme.panel_border)))
        painter.setBrush(QColor(self._theme.panel))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        if self.image.isNull():
            painter.setPen(QColor(self._theme.muted_text))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(20, 20, -20, -20), int(flags), self.text)
            return
        size = self.image.deviceIndependentSize().toSize()
        size = size.scaled(self.room, Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(self.rect().center() - QRect(0, 0, *size.toTuple()).center(), size)
        if self.image.hasAlphaChannel():
            self._paint_checks(painter, place)
        painter.drawImage(place, self.image)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.panel_border)))
        painter.drawRect(place.adjusted(0, 0, -1, -1))

    def _paint_checks(self, painter: QPainter, place: QRect) -> None:
        painter.fillRect(place, QColor("#FFFFFF"))
        painter.save()
        painter.setClipRect(place)
        for row in range(place.height() // _CHECK_PX + 1):
            for column in range(row % 2, place.width() // _CHECK_PX + 1, 2):
                x, y = place.left() + column * _CHECK_PX, place.top() + row * _CHECK_PX
                painter.fillRect(x, y, _CHECK_PX, _CHECK_PX, QColor("#E2E2E2"))
        painter.restore()
