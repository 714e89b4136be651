"""Sizes and places of windows and dialogs that the screen has."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QScrollArea, QWidget

FIRST_SIZE = QSize(1280, 800)
"""The size in pixels of a first window, where there is room for it."""

TITLE_BAR_PX = 36
"""The height that the system's title bar may take, which is known only once a window is shown."""

_DIALOG_MARGIN_PX = 24


def first_geometry(available: QRect) -> QRect:
    """Return where a first window opens: in the middle of what the screen has."""
    room = available.adjusted(0, min(TITLE_BAR_PX, available.height() // 4), 0, 0)
    size = FIRST_SIZE.boundedTo(room.size())
    spare = room.size() - size
    return QRect(room.topLeft() + QPoint(spare.width() // 2, spare.height() // 2), size)


def fit_geometry(wanted: QRect, screens: Sequence[QRect]) -> QRect:
    """Return the geometry nearest to the one wanted that is all on one of the screens.

    The screen is the one that has most of the window, else the first. `screens` are what is
    available of each. Without screens the geometry stays as it is.
    """
    if not screens:
        return wanted

    def shared(screen: QRect) -> int:
        common = screen & wanted
        return max(common.width(), 0) * max(common.height(), 0)

    screen = max(screens, key=shared)
    room = screen.adjusted(0, min(TITLE_BAR_PX, screen.height() // 4), 0, 0)
    place = QRect(wanted.topLeft(), wanted.size().boundedTo(room.size()))
    place.moveLeft(max(min(place.left(), room.right() + 1 - place.width()), room.left()))
    place.moveTop(max(min(place.top(), room.bottom() + 1 - place.height()), room.top()))
    return place


def available_screens() -> list[QRect]:
    """Return what is available of each screen, the primary one first."""
    primary = QGuiApplication.primaryScreen()
    screens = sorted(QGuiApplication.screens(), key=lambda screen: screen is not primary)
    return [screen.availableGeometry() for screen in screens]


def fit_dialog(dialog: QWidget, wanted: QSize) -> None:
    """Resize a dialog, to a smaller size where the screen has no room for it."""
    parent = dialog.parentWidget()
    screen = (parent or dialog).screen()
    room = screen.availableGeometry().size() - QSize(
        2 * _DIALOG_MARGIN_PX, 2 * _DIALOG_MARGIN_PX + TITLE_BAR_PX
    )
    dialog.setMaximumSize(screen.availableGeometry().size())
    dialog.resize(wanted.boundedTo(room))


class DialogScroll(QScrollArea):
    """Holds the content of a dialog, at its own size where there is room; else it scrolls."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        # It follows what has the keyboard.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(content)

    def sizeHint(self) -> QSize:
        content = self.widget()
        if content is None:
            return super().sizeHint()
        width = max(content.sizeHint().width(), content.minimumWidth())
        bar = self.verticalScrollBar().sizeHint().width()
        height = content.sizeHint().height()
        if content.hasHeightForWidth():
            height = content.heightForWidth(width)
        return QSize(width + bar, height)

    def minimumSizeHint(self) -> QSize:
        content = self.widget()
        if content is None:
            return super().minimumSizeHint()
        width = max(content.minimumSizeHint().width(), content.minimumWidth())
        return QSize(width + self.verticalScrollBar().sizeHint().width(), 80)
