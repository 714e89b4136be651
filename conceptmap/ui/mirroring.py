"""The window from right to left, as the systems of those who read Arabic or Hebrew have it.

Qt mirrors rows, menus and most controls by itself, but not the sides of a main window. The texts
are in a language that is written from left to right as long as there is no translation into one
that is not, and each keeps its own order within the mirrored row.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QProxyStyle, QStyle, QWidget

from conceptmap.core.text_direction import is_right_to_left

BASE_STYLE = "Fusion"

LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight

_ALIGNMENT = (Qt.AlignmentFlag.AlignHorizontal_Mask | Qt.AlignmentFlag.AlignVertical_Mask).value

DIRECTED_ICONS = frozenset({"back", "forward", "narrow", "widen", "step-back", "step-forward"})
"""Icons of `resources/icons/tools` that point along the reading direction."""


def set_direction(language: str) -> None:
    """Lay windows out in the direction of a language, by its code; empty for the system's."""
    languages = [language] if language else QLocale.system().uiLanguages()
    first = QLocale(languages[0]) if languages else QLocale.c()
    QGuiApplication.setLayoutDirection(first.textDirection())


def is_mirrored() -> bool:
    """Return whether windows are laid out from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def mirrored_area(area: Qt.DockWidgetArea) -> Qt.DockWidgetArea:
    """Return the side of a window that one from left to right has on `area`."""
    left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
    return {left: right, right: left}.get(area, area) if is_mirrored() else area


def mirrored_toolbar_area() -> Qt.ToolBarArea:
    """Return the side of a window at which reading begins."""
    return Qt.ToolBarArea.RightToolBarArea if is_mirrored() else Qt.ToolBarArea.LeftToolBarArea


class OwnDirectionStyle(QProxyStyle):
    """Writes each text of a mirrored window in its own direction: `60 notes…`, not `…notes 60`.

    A label begins where the window does, which Qt's own leave to the direction of their text.
    """

    def __init__(self) -> None:
        super().__init__(BASE_STYLE)

    def polish(self, polished: QWidget | QApplication | QPalette) -> None:  # type: ignore[override]
        super().polish(polished)
        if isinstance(polished, QLabel):
            alignment = polished.alignment()
            if not alignment & Qt.AlignmentFlag.AlignAbsolute:
                polished.setAlignment(QStyle.visualAlignment(polished.layoutDirection(), alignment))

    def drawItemText(
        self,
        painter: QPainter,
        rect: QRect,
        flags: int,
        palette: QPalette | Qt.GlobalColor | QColor,
        enabled: bool,
        text: str,
        text_role: QPalette.ColorRole = QPalette.ColorRole.NoRole,
    ) -> None:
        direction = painter.layoutDirection()
        sides = QStyle.visualAlignment(direction, Qt.AlignmentFlag(flags & _ALIGNMENT))
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if is_right_to_left(text) else LEFT_TO_RIGHT
        )
        flags = (flags & ~_ALIGNMENT) | sides.value
        super().drawItemText(painter, rect, flags, palette, enabled, text, text_role)
        painter.setLayoutDirection(direction)
