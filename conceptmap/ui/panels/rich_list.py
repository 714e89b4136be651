"""A list whose rows are short rich texts.

Rows are set in type when they come into view. Until then each is thought to be as high as the
first ones are on average, for a thousand rows take a fifth of a second to set.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from itertools import accumulate
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from conceptmap.render.theme import app_font
from conceptmap.ui.theme import AppTheme

_MARGIN_X_PX, _MARGIN_Y_PX = 12, 7
_ESTIMATED_ROW_PX = 40  # pixels that a row is thought to be high before any is set
_MAX_CACHED_ROWS = 100  # so many rows are kept as they are set
ModelIndex = QModelIndex | QPersistentModelIndex


class ListRow(NamedTuple):
    """A row of a rich list."""

    html: str
    plain_text: str
    """For screen readers and typing ahead."""
    value: Any = None
    """What the row stands for; None for a title, which cannot be chosen."""


class RichList(QListView):
    """Shows rows of rich text; a click or Enter chooses one."""

    chosen = Signal(object)
    """What the chosen row stands for."""

    def __init__(self, theme: AppTheme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _RowModel(self)
        self._delegate = _RowDelegate(theme, self)
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(False)
        self.setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._measure_scrolled)
        self.clicked.connect(self._choose)
        theme.changed.connect(self.relayout)

    @property
    def rows(self) -> Sequence[ListRow]:
        """What is listed."""
        return self._rows.rows

    def set_rows(self, rows: Sequence[ListRow]) -> None:
        """List other rows."""
        self._delegate.clear_cache()
        self._rows.set_rows(rows)

    def relayout(self) -> None:
        """Set all rows anew, as for another width or theme."""
        self._delegate.clear_cache()
        self.scheduleDelayedItemsLayout()

    def doItemsLayout(self) -> None:
        self._measure_visible(self.verticalScrollBar().value())
        self._delegate.update_estimate()
        super().doItemsLayout()

    def scrollTo(
        self,
        index: ModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        super().scrollTo(index, hint)
        # Again, for rows that came into view may be higher than they were thought to be.
        super().scrollTo(index, hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self.relayout()
        super().resizeEvent(event)

    def _measure_visible(self, top: int) -> bool:
        """Set the rows from a pixel on for a view's height; tell whether any was new."""
        new, y, delegate = False, 0, self._delegate
        for row in range(len(self._rows.rows)):
            if y > top + self.viewport().height():
                break
            if y + delegate.row_height(row) >= top:
                new |= delegate.measure(self._rows.index(row))
            y += delegate.row_height(row)
        return new

    def _measure_scrolled(self, top: int) -> None:
        """Set the rows that have come into view, with those in the middle of it held still."""
        bar = self.verticalScrollBar()
        last = top >= bar.maximum()
        heights = [self._delegate.row_height(row) for row in range(len(self._rows.rows))]
        middle = top + self.viewport().height() // 2
        above = sum(end <= middle for end in accumulate(heights))
        if not self._measure_visible(top):
            return
        super().doItemsLayout()
        now = sum(self._delegate.row_height(row) for row in range(above))
        bar.setValue(bar.maximum() if last else top + now - sum(heights[:above]))

    def _choose(self, index: QModelIndex) -> None:
        row = self._rows.rows[index.row()]
        if row.value is not None:
            self.chosen.emit(row.value)


class _RowModel(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[ListRow] = ()

    def set_rows(self, rows: Sequence[ListRow]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: ModelIndex | None = None) -> int:
        return len(self.rows)

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.plain_text
        return row.html if role == Qt.ItemDataRole.UserRole else None

    def flags(self, index: ModelIndex) -> Qt.ItemFlag:
        if self.rows[index.row()].value is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, theme: AppTheme, view: RichList) -> None:
        super().__init__(view)
        self._theme = theme
        self._list = view
        self._documents: OrderedDict[int, QTextDocument] = OrderedDict()
        self._heights: dict[int, int] = {}
        self._estimated_height = 0

    def clear_cache(self) -> None:
        """Forget how rows are set: there are others, or they are to be set anew."""
        self._documents.clear()
        self._heights.clear()
        self._estimated_height = 0

    def row_height(self, row: int) -> int:
        """Give how high a row is, or is thought to be."""
        return self._heights.get(row) or self._estimated_height or _ESTIMATED_ROW_PX

    def measure(self, index: ModelIndex) -> bool:
        """Set a row to know its height; tell whether it was not known."""
        if index.row() in self._heights:
            return False
        height = self._document(index).size().height()
        self._heights[index.row()] = round(height) + 2 * _MARGIN_Y_PX
        return True

    def update_estimate(self) -> None:
        """Think of the rows that are not set as of those that are."""
        if not self._estimated_height and len(self._heights) > 4:
            self._estimated_height = round(sum(self._heights.values()) / len(self._heights))

    def sizeHint(self, option: QStyleOptionViewItem, index: ModelIndex) -> QSize:
        return QSize(self._list.viewport().width(), self.row_height(index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: ModelIndex) -> None:
        style = self._theme.colours
        rect = QRectF(option.rect)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if (chosen or hovered) and index.flags() & Qt.ItemFlag.ItemIsSelectable:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            ground = QColor(style.link if chosen else style.code_background)
            ground.setAlphaF(0.16 if chosen else 1.0)
            painter.setBrush(ground)
            painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), 6, 6)
        painter.save()
        painter.translate(rect.topLeft() + QPointF(_MARGIN_X_PX, _MARGIN_Y_PX))
        self._document(index).drawContents(painter)
        painter.restore()

    def _document(self, index: ModelIndex) -> QTextDocument:
        found = self._documents.get(index.row())
        if found is None:
            found = QTextDocument()
            found.setDefaultFont(app_font(13))
            found.setDocumentMargin(0)
            # There are no letters of the weight that browsers take for bold.
            ink = self._theme.colours.text
            found.setDefaultStyleSheet(f"body {{ color: {ink}; }} b {{ font-weight: 600; }}")
            found.setTextWidth(max(self._list.viewport().width() - 2 * _MARGIN_X_PX, 60))
            found.setHtml(f"<body>{index.data(Qt.ItemDataRole.UserRole)}</body>")
            self._documents[index.row()] = found
            if len(self._documents) > _MAX_CACHED_ROWS:
                self._documents.popitem(last=False)
        return found
