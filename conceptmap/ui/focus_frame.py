"""A frame around the control that has the keyboard, while one goes from control to control by keys.

A click moves the keyboard without a frame: there the pointer shows where one is.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QWidget

from conceptmap.ui.theme import AppTheme

WIDTH_PX = 2
_GAP_PX = 1
"""Pixels between a control and its frame, where its surroundings have the room."""

_RADIUS_PX = 6


class FocusFrame(QObject):
    """Frames the control with the keyboard in every window of the application."""

    def __init__(self, application: QApplication, theme: AppTheme) -> None:
        super().__init__(application)
        self._theme = theme
        self._ring: _Ring | None = None
        application.focusChanged.connect(self._follow)

    @classmethod
    def shared(cls, theme: AppTheme) -> FocusFrame:
        """Return the frame of the application, which is made for the first window."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        made = application.findChild(cls)
        return made if isinstance(made, FocusFrame) else cls(application, theme)

    @property
    def framed(self) -> QWidget | None:
        """The control that has a frame, None for none."""
        return None if self._ring is None else self._ring.framed

    def _follow(self, _: QWidget | None, focused: QWidget | None) -> None:
        if self._ring is not None:
            self._ring.leave()
            self._ring = None
        if focused is None or not needs_frame(focused):
            return
        self._ring = _Ring(focused, self._theme)
        self._ring.destroyed.connect(self._forget)

    def _forget(self, ring: QObject) -> None:
        if self._ring is ring:
            self._ring = None


def needs_frame(widget: QWidget) -> bool:
    """Return whether nothing but a frame says that a control has got the keyboard by a key."""
    by_key = widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    # Where one types there is a caret.
    return by_key and not widget.isWindow() and not isinstance(widget, QLineEdit | QAbstractSpinBox)


class _Ring(QWidget):
    """Is drawn over the surroundings of a control and lets the pointer through."""

    def __init__(self, framed: QWidget, theme: AppTheme) -> None:
        super().__init__(framed.window())
        self.framed = framed
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setObjectName("focus-ring")
        self._watched: list[QWidget] = []
        parent: QWidget | None = framed
        while parent is not None:
            parent.installEventFilter(self)
            self._watched.append(parent)
            parent = None if parent.isWindow() else parent.parentWidget()
        framed.destroyed.connect(self.deleteLater)
        self._place()

    def leave(self) -> None:
        """Hide the frame and delete it."""
        for each in self._watched:
            each.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _PLACE_EVENTS:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colours.link), WIDTH_PX))
        half = WIDTH_PX / 2
        painter.drawRoundedRect(
            self.rect().toRectF().adjusted(half, half, -half, -half), _RADIUS_PX, _RADIUS_PX
        )
        painter.end()

    def _place(self) -> None:
        """Go around the control, within what is seen of its surroundings."""
        framed, window = self.framed, self.parentWidget()
        assert window is not None
        reach = WIDTH_PX + _GAP_PX
        box = QRect(framed.mapTo(window, QPoint(0, 0)), framed.size())
        seen = window.rect()
        parent = framed.parentWidget()
        while parent is not None and parent is not window:
            seen &= QRect(parent.mapTo(window, QPoint(0, 0)), parent.size())
            parent = parent.parentWidget()
        box = box.adjusted(-reach, -reach, reach, reach) & seen
        self.setGeometry(box)
        # What is within is not painted again with the frame.
        ring = QRegion(self.rect())
        inner = self.rect().adjusted(_RADIUS_PX, _RADIUS_PX, -_RADIUS_PX, -_RADIUS_PX)
        self.setMask(ring.subtracted(QRegion(inner)))
        self.setVisible(framed.isVisible() and not box.isEmpty())
        self.raise_()


_PLACE_EVENTS = frozenset(
    {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}
)
