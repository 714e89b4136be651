"""A list of suggestions that floats below a line: a text and a word about it in each row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from conceptmap.core.translation import translate
from conceptmap.searching.completion import Suggestion
from conceptmap.ui.text_size import scaled, ui_font
from conceptmap.ui.theme import AppTheme

ROW_PX = 26
_MIN_WIDTH_PX, _MAX_WIDTH_PX = 240, 520
_MAX_ROWS = 14
_MAX_MEASURED_ROWS = 50
"""The width comes from this many rows."""

_BAR_PX = 26  # what is beside the rows
_PADDING_PX, _GAP_PX, _MARGIN_PX = 10, 10, 8
_MAX_LABEL_SHARE = 0.72
"""How much of a row the text may take where there is also something said about it."""

ModelIndex = QModelIndex | QPersistentModelIndex


class SuggestionList(QFrame):
    """Floats over the window of a line, and never takes the keyboard."""

    chosen = Signal(object)
    """The suggestion that was clicked."""

    def __init__(self, theme: AppTheme, line: QLineEdit) -> None:
        super().__init__(line.window())
        self._window = line.window()
        self._theme = theme
        self._model = _Model(self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Delegate(theme, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(translate("Suggestions"))
        self.list.clicked.connect(lambda at: self.chosen.emit(self._model.suggestions[at.row()]))
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 5, 4, 5)
        column.addWidget(self.list)
        line.destroyed.connect(self.deleteLater)
        self.hide()

    @property
    def suggestions(self) -> Sequence[Suggestion]:
        """The suggestions in the list, from top to bottom."""
        return self._model.suggestions

    @property
    def current(self) -> int:
        """The number of the row that is marked, -1 for none."""
        return self.list.currentIndex().row()

    def set_current(self, row: int) -> None:
        """Mark a row, -1 for none."""
        self.list.setCurrentIndex(self._model.index(row, 0) if row >= 0 else QModelIndex())

    def show_below(self, line: QWidget, suggestions: Sequence[Suggestion]) -> None:
        """Show suggestions below a line, or above it where there is more room; none is marked."""
        self._model.set_suggestions(suggestions)
        window = self._window
        top = line.mapTo(window, QPoint(0, 0))
        below = window.height() - top.y() - line.height() - 3 - _MARGIN_PX
        above = top.y() - 3 - _MARGIN_PX
        height = min(len(suggestions), _MAX_ROWS) * scaled(ROW_PX) + 12
        goes_above = below < min(height, 4 * scaled(ROW_PX)) and above > below
        height = min(height, above if goes_above else below)
        wanted = min(
            max(map(_width_of, suggestions[:_MAX_MEASURED_ROWS]), default=0), scaled(_MAX_WIDTH_PX)
        )
        width = max(scaled(_MIN_WIDTH_PX), line.width(), wanted)
        width = min(width, window.width() - 2 * _MARGIN_PX)
        x = min(max(top.x(), _MARGIN_PX), window.width() - width - _MARGIN_PX)
        y = top.y() - 3 - height if goes_above else top.y() + line.height() + 3
        self.setGeometry(x, y, width, height)
        self.list.scrollToTop()
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colours.panel_border), 1))
        painter.setBrush(QColor(self._theme.colours.panel))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 8, 8)
        painter.end()


def _width_of(each: Suggestion) -> int:
    """Return the width in pixels that a row needs, with room for a bar beside it."""
    label, help_ = QFontMetrics(ui_font(12, 500)), QFontMetrics(ui_font(12))
    texts = label.horizontalAdvance(each.label) + help_.horizontalAdvance(each.help)
    return texts + _GAP_PX + 2 * _PADDING_PX + _BAR_PX


class _Model(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.suggestions: Sequence[Suggestion] = ()

    def set_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        self.beginResetModel()
        self.suggestions = suggestions
        self.endResetModel()

    def rowCount(self, parent: ModelIndex | None = None) -> int:
        return len(self.suggestions)

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        each = self.suggestions[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{each.label}: {each.help}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return each.help
        return each.label if role == Qt.ItemDataRole.DisplayRole else None


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: AppTheme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: ModelIndex) -> QSize:
        return QSize(100, scaled(ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: ModelIndex) -> None:
        model = self._view.model()
        assert isinstance(model, _Model)
        each, colours = model.suggestions[index.row()], self._theme.colours
        rect = QRect(option.rect)
        marked = index.row() == self._view.currentIndex().row()
        if marked or option.state & QStyle.StateFlag.State_MouseOver:
            background = QColor(colours.link if marked else colours.code_background)
            background.setAlphaF(0.2 if marked else 1.0)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(background)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 5, 5)
        room = rect.adjusted(_PADDING_PX, 0, -_PADDING_PX, 0)
        used = self._draw(painter, each.label, room, colours.text, 500, _MAX_LABEL_SHARE)
        room.setLeft(room.left() + used + _GAP_PX)
        self._draw(painter, each.help, room, colours.muted_text, 400, 1.0)

    def _draw(
        self, painter: QPainter, text: str, room: QRect, colour: str, weight: int, share: float
    ) -> int:
        """Draw a text, cut off where there is no room for it; return its width in pixels."""
        font = ui_font(12, weight)
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(
            text, Qt.TextElideMode.ElideRight, max(int(room.width() * share), 0)
        )
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(
            room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown
        )
        return metrics.horizontalAdvance(shown)
