"""Cards that float over the window: progress with a way to cancel, and messages."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from conceptmap.core.translation import translate
from conceptmap.ui.announcing import announce
from conceptmap.ui.buttons import IconButton
from conceptmap.ui.notice_placement import SIDE_MARGIN_PX, place_notice
from conceptmap.ui.text_size import scaled, ui_font
from conceptmap.ui.theme import AppTheme, set_text_colour

APPEAR_AFTER_MS = 150
"""Milliseconds after which work is announced; what is done sooner needs no announcement."""

MESSAGE_MS = 8000
"""Milliseconds for which a message is shown that is not to stay."""

_NARROW_PX = 460
"""On pages of fewer pixels the button of a message is below its text."""

_TEXT_PX, _LEAST_TEXT_PX = 460, 150
_BAR_PX, _LEAST_BAR_PX = 260, 90


class _Card(QFrame):
    """A small panel that floats at the bottom of another widget.

    `occupied` returns the rectangles of that widget which the card must not cover.
    """

    moved = Signal()
    """The card has appeared, gone, or moved."""

    def __init__(
        self, theme: AppTheme, over: QWidget, occupied: Callable[[], Iterable[QRect]]
    ) -> None:
        super().__init__(over)
        self._theme = theme
        self._over = over
        self._occupied = occupied
        over.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.reposition()
        return False

    def reposition(self) -> None:
        """Move to the bottom of the other widget, where it covers nothing that is occupied."""
        self.setGeometry(
            place_notice(self._over.size(), self._widths(), self._height_for, self._occupied())
        )
        self.moved.emit()

    def _widths(self) -> tuple[int, int]:
        """Return the width in pixels that the card has at most, and the least."""
        raise NotImplementedError

    def _height_for(self, width: int) -> int:
        """Return the height in pixels of the card at a width."""
        raise NotImplementedError

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.moved.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.moved.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colours.panel_border), 1))
        painter.setBrush(QColor(self._theme.colours.panel))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 10, 10)
        painter.end()


class ProgressCard(_Card):
    """Shows the progress of long work, with a button that cancels it."""

    cancelled = Signal()

    def __init__(
        self, theme: AppTheme, over: QWidget, occupied: Callable[[], Iterable[QRect]]
    ) -> None:
        super().__init__(theme, over, occupied)
        self._task = QLabel()
        self._task.setFont(ui_font(13, 500))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMinimumWidth(_LEAST_BAR_PX)
        cancel = QPushButton(translate("Cancel"))
        cancel.setToolTip(translate("Stop and leave everything as it was"))
        cancel.clicked.connect(self.cancelled)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self._task)
        column.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 14, 14, 14)
        row.setSpacing(18)
        row.addLayout(column, 1)
        row.addWidget(cancel)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(APPEAR_AFTER_MS)
        self._delay.timeout.connect(self._appear)

    def start(self, task: str) -> None:
        """Announce work; the card is shown when it takes long."""
        self.report(task, 0, 0)
        self._delay.start()

    def report(self, task: str, done: int, total: int) -> None:
        """Show progress; `total` 0 means that the length is unknown."""
        text = translate("{task}…", task=task)
        if total:
            text = translate("{task}: {done} of {total}", task=task, done=done, total=total)
        self._task.setText(text)
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def finish(self) -> None:
        """Hide the notice, and do not show it if it was still to come."""
        self._delay.stop()
        self.hide()

    def _widths(self) -> tuple[int, int]:
        layout = self.layout()
        assert layout is not None
        layout.activate()
        least = self.minimumSizeHint().width()
        return least + max(_BAR_PX - self._bar.minimumSizeHint().width(), 0), least

    def _height_for(self, width: int) -> int:
        return self.minimumSizeHint().height()

    def _appear(self) -> None:
        self.reposition()
        self.show()
        self.raise_()


class MessageCard(_Card):
    """Shows a message, with at most one button to act on it."""

    def __init__(
        self, theme: AppTheme, over: QWidget, occupied: Callable[[], Iterable[QRect]]
    ) -> None:
        super().__init__(theme, over, occupied)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = QPushButton()
        self._on_action: Callable[[], object] | None = None
        self._action.clicked.connect(self._run_action)
        self._close = IconButton(theme, "close", translate("Close this message"), self.hide)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(18, 10, 10, 10)
        self._grid.setHorizontalSpacing(12)
        self._grid.addWidget(self._text, 0, 0)
        self._grid.addWidget(self._close, 0, 2, Qt.AlignmentFlag.AlignTop)
        self._fade = QTimer(self)
        self._fade.setSingleShot(True)
        self._fade.timeout.connect(self.hide)

    @property
    def text(self) -> str:
        """The message that is shown, empty for none."""
        return self._text.text() if self.isVisible() else ""

    def reposition(self) -> None:
        """Put the button beside the text, or below it on a narrow page, and find a place."""
        narrow = self._is_narrow()
        self._grid.removeWidget(self._action)
        row, column = (1, 0) if narrow else (0, 1)
        self._grid.addWidget(self._action, row, column, Qt.AlignmentFlag.AlignLeft)
        super().reposition()

    def _is_narrow(self) -> bool:
        return not self._action.isHidden() and self._over.width() < scaled(_NARROW_PX)

    def _beside_text(self) -> int:
        """Return the width in pixels of all but the text."""
        margins, gap = self._grid.contentsMargins(), self._grid.horizontalSpacing()
        width = margins.left() + margins.right() + gap + self._close.sizeHint().width()
        if not self._action.isHidden() and not self._is_narrow():
            width += gap + self._action.sizeHint().width()
        return width

    def _widths(self) -> tuple[int, int]:
        text = self._text.fontMetrics().horizontalAdvance(self._text.text()) + 8
        beside = self._beside_text()
        least = max(self._text.minimumSizeHint().width(), min(scaled(_LEAST_TEXT_PX), text))
        most = self._over.width() - 2 * SIDE_MARGIN_PX - beside
        return beside + max(min(text, scaled(_TEXT_PX), most), least), beside + least

    def _height_for(self, width: int) -> int:
        self._text.setFixedWidth(width - self._beside_text())
        self._grid.invalidate()
        return self._grid.totalHeightForWidth(width)

    def show_message(
        self,
        text: str,
        *,
        action: str = "",
        on_action: Callable[[], object] | None = None,
        stay: bool = True,
    ) -> None:
        """Show a message; unless it is to stay, it goes after `MESSAGE_MS`."""
        self._text.setText(text)
        set_text_colour(self._text, self._theme.colours.text)
        self._action.setVisible(bool(action))
        self._action.setText(action)
        self._on_action = on_action
        self._fade.stop()
        if not stay:
            self._fade.start(MESSAGE_MS)
        self.reposition()
        self.show()
        self.raise_()
        announce(self, text)

    @property
    def stays(self) -> bool:
        """Whether a message is shown that is to stay until it is closed."""
        return self.isVisible() and not self._fade.isActive()

    def hide_transient(self) -> None:
        """Hide a message that was not to stay."""
        if self._fade.isActive():
            self.hide()

    def _run_action(self) -> None:
        self.hide()
        if self._on_action is not None:
            self._on_action()
