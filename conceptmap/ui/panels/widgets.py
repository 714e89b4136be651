"""Small widgets that several panels share."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from conceptmap.ui.flow_layout import FlowLayout
from conceptmap.ui.text_size import scaled, ui_font
from conceptmap.ui.theme import AppTheme, set_text_colour

DEBOUNCE_MS = 30
"""Milliseconds without a key press after which typed text is used."""

MIN_CHOICE_CHARS = 8
"""A box to choose from has room for at least this many characters."""


_NUMBER_INSET_PX = 5


class ScrollPanel(QScrollArea):
    """A panel with its widgets in a column, which scrolls when the panel is too low."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content = QWidget()
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(14, 10, 14, 14)
        self.column.setSpacing(9)
        self.setWidget(content)

    def sizeHint(self) -> QSize:
        return QSize(290, 420)

    def minimumSizeHint(self) -> QSize:
        # Wide enough that no widget is cut off at the side.
        content = self.widget()
        width = 0 if content is None else content.minimumSizeHint().width()
        return QSize(max(230, width + self.verticalScrollBar().sizeHint().width()), 120)


class SectionTitle(QLabel):
    """The heading of a section of a panel."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setFont(ui_font(12, 600))
        self.setContentsMargins(0, 6, 0, 0)


class HintLabel(QLabel):
    """An explanation or a count, in muted rich text."""

    def __init__(self, theme: AppTheme, text: str = "") -> None:
        super().__init__(text)
        self._theme = theme
        self.setWordWrap(True)
        self.setFont(ui_font(12))
        self.setTextFormat(Qt.TextFormat.RichText)
        theme.changed.connect(self._apply_colour)
        self._apply_colour()

    def _apply_colour(self) -> None:
        set_text_colour(self, self._theme.colours.muted_text)


class LinkHint(HintLabel):
    """A hint that may hold one link, which is followed by a click, Enter or the space bar.

    A label of Qt's has the keyboard before its link has, which needs a further Tab, and has it
    though there is no link.
    """

    followed = Signal()

    def __init__(self, theme: AppTheme) -> None:
        super().__init__(theme)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self.linkActivated.connect(lambda _: self.followed.emit())

    def show_text(self, text: str) -> None:
        """Show rich text with one link or none."""
        self.setText(text)
        has_link = "<a " in text
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if has_link else Qt.FocusPolicy.NoFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.followed.emit()
        else:
            super().keyPressEvent(event)


class ClearableLine(QLineEdit):
    """A line edit that Escape clears."""

    cleared = Signal()
    """Emitted when Escape has cleared the line."""
    focused = Signal()
    """It received the keyboard focus."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.cleared.emit()
        else:
            super().keyPressEvent(event)


def horizontal_row(*widgets: QWidget, spacing: int = 8, stretch: bool = False) -> QHBoxLayout:
    """Return a layout with widgets side by side, without margins."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for widget in widgets:
        layout.addWidget(widget)
    if stretch:
        layout.addStretch()
    return layout


def button_flow(*buttons: QWidget) -> FlowLayout:
    """Return a layout with buttons side by side, in more lines where there is no room."""
    layout = FlowLayout(gap=8, line_gap=6)
    for button in buttons:
        layout.addWidget(button)
    return layout


def small_button(text: str, tooltip: str, on_click: object) -> QPushButton:
    """Return a button that is no wider than its text."""
    button = QPushButton(text)
    button.setToolTip(tooltip)
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    button.clicked.connect(on_click)
    return button


def inset_number(box: QAbstractSpinBox) -> None:
    """Let the number of a box begin where the text of other fields does.

    The style sheet's padding does not reach the field within such a box.
    """
    for field in box.findChildren(QLineEdit):
        field.setTextMargins(_NUMBER_INSET_PX, 0, 0, 0)


_MAX_VISIBLE_CHOICES = 24


class ChoiceBox(QComboBox):
    """A box to choose from that elides long choices rather than widen its panel."""

    def __init__(self) -> None:
        super().__init__()
        # Else a list of eleven begins below its first, which looks as if there were none above.
        self.setMaxVisibleItems(_MAX_VISIBLE_CHOICES)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(MIN_CHOICE_CHARS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def showPopup(self) -> None:
        # The list has room for what the box has none for.
        bar = self.view().verticalScrollBar().sizeHint().width()
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + bar + scaled(12))
        super().showPopup()
