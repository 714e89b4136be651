"""The size of the letters of the window: as large as the system's, or as the user chose."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from conceptmap.render.theme import app_font

MAX_SCALE = 2.5
"""Letters grow to this many times the usual size."""

BASE_FONT_PX = 13

SIZES = {"normal": 1.0, "large": 1.25, "larger": 1.5, "largest": 2.0, "huge": 2.5}
"""The sizes that the user can choose, as factors; `system` is another choice."""

_USUAL_SYSTEM_PT = {"darwin": 13.0, "win32": 9.0}
_USUAL_PT = 11.0  # elsewhere
_MIN_SYSTEM_GROWTH = 1.15
"""Systems differ in their usual size by less than this; only more was chosen by someone."""

_PROPERTY = "text-scale"


def text_scale() -> float:
    """Return how many times the usual size the letters of the window are."""
    application = QApplication.instance()
    stored = application.property(_PROPERTY) if application is not None else None
    return stored if isinstance(stored, float) else 1.0


def ui_font(size: float, weight: int = 400, spacing: float = 0.0) -> QFont:
    """Return the program's font for the window, by its usual size in pixels."""
    return app_font(size * text_scale(), weight, spacing)


def scaled(pixels: float) -> int:
    """Return a length in pixels that grows with the letters."""
    return round(pixels * text_scale())


def picture_size(view: QWidget) -> tuple[float, float]:
    """Return the width and height of a picture of the map in a view, in its own pixels.

    The map is drawn like the window: its pixels are those of the view, made larger with the
    letters. Names, legends, dots and links keep their proportions.
    """
    return view.width() / text_scale(), view.height() / text_scale()


def picture_pixel(pixel: QPointF) -> QPointF:
    """Return the pixel of a picture of the map that is at a pixel of its view."""
    return pixel / text_scale()


def wanted_scale(choice: str) -> float:
    """Return the factor of a size by its name; for `system`, what the system's font asks for."""
    if choice in SIZES:
        return SIZES[choice]
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    growth = font.pointSizeF() / _USUAL_SYSTEM_PT.get(sys.platform, _USUAL_PT)
    return min(growth, MAX_SCALE) if growth >= _MIN_SYSTEM_GROWTH else 1.0


def set_text_scale(scale: float) -> None:
    """Scale the letters of fonts that are made from now on; 1 is their usual size."""
    application = QApplication.instance()
    assert application is not None
    application.setProperty(_PROPERTY, float(scale))


def own_fonts() -> list[tuple[QWidget, QFont]]:
    """Return the widgets that have fonts of their own, with these; the others follow the rest."""
    return [
        (widget, widget.font())
        for widget in QApplication.allWidgets()
        if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont) and widget.font().pixelSize() > 0
    ]


def restore_fonts(fonts: Iterable[tuple[QWidget, QFont]], scale_before: float) -> None:
    """Set the own fonts of widgets again, at the current size; a style sheet removes them."""
    growth = text_scale() / scale_before
    for widget, font in fonts:
        font.setPixelSize(max(round(font.pixelSize() * growth), 1))
        widget.setFont(font)
