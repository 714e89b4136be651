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

from conceptmap.render.theme import font
from conceptmap.ui.theme import Theme

_SIDE, _ABOVE = 12, 7
_USUAL = 40  # pixels that a row is thought to be high before any is set
_KEPT = 100  # so many rows are kept as they are set
Index = QModelIndex | QPersistentModelIndex


class Row(NamedTuple):
    """A row of a rich list."""

    html: str
    plain: str
    """For screen readers and typing ahead."""
    data: Any = None
    """What the row stands for; None for a title, which cannot be chosen."""


class RichList(QListView):
    """Shows rows of rich text; a click or Enter chooses one."""

    chosen = Signal(object)
    """What the chosen row stands for."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _Rows(self)
        self._delegate = _Delegate(theme, self)
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(False)
        self.setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._set_seen)
        self.clicked.connect(self._choose)
        theme.changed.connect(self.relayout)

    @property
    def rows(self) -> Sequence[Row]:
        """What is listed."""
        return self._rows.rows

    def put(self, rows: Sequence[Row]) -> None:
        """List other rows."""
        self._delegate.forget()
        self._rows.put(rows)

    def relayout(self) -> None:
        """Set all rows anew, as for another width or theme."""
        self._delegate.forget()
        self.scheduleDelayedItemsLayout()

    def doItemsLayout(self) -> None:
        self._measure(self.verticalScrollBar().value())
        self._delegate.settle()
        super().doItemsLayout()

    def scrollTo(
        self,
        index: Index,
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

    def _measure(self, top: int) -> bool:
        """Set the rows from a pixel on for a view's height; tell whether any was new."""
        new, y, delegate = False, 0, self._delegate
        for row in range(len(self._rows.rows)):
            if y > top + self.viewport().height():
                break
            if y + delegate.height(row) >= top:
                new |= delegate.measure(self._rows.index(row))
            y += delegate.height(row)
        return new

    def _set_seen(self, top: int) -> None:
        """Set the rows that have come into view, with those in the middle of it held still."""
        bar = self.verticalScrollBar()
        last = top >= bar.maximum()
        heights = [self._delegate.height(row) for row in range(len(self._rows.rows))]
        middle = top + self.viewport().height() // 2
        above = sum(end <= middle for end in accumulate(heights))
        if not self._measure(top):
            return
        super().doItemsLayout()
        now = sum(self._delegate.height(row) for row in range(above))
        bar.setValue(bar.maximum() if last else top + now - sum(heights[:above]))

    def _choose(self, index: QModelIndex) -> None:
        row = self._rows.rows[index.row()]
        if row.data is not None:
            self.chosen.emit(row.data)


class _Rows(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()

    def put(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.plain
        return row.html if role == Qt.ItemDataRole.UserRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.rows[index.row()].data is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: RichList) -> None:
        super().__init__(view)
        self._theme = theme
        self._list = view
        self._documents: OrderedDict[int, QTextDocument] = OrderedDict()
        self._heights: dict[int, int] = {}
        self._usual = 0

    def forget(self) -> None:
        """Forget how rows are set: there are others, or they are to be set anew."""
        self._documents.clear()
        self._heights.clear()
        self._usual = 0

    def height(self, row: int) -> int:
        """Give how high a row is, or is thought to be."""
        return self._heights.get(row) or self._usual or _USUAL

    def measure(self, index: Index) -> bool:
        """Set a row to know its height; tell whether it was not known."""
        if index.row() in self._heights:
            return False
        height = self._document(index).size().height()
        self._heights[index.row()] = round(height) + 2 * _ABOVE
        return True

    def settle(self) -> None:
        """Think of the rows that are not set as of those that are."""
        if not self._usual and len(self._heights) > 4:
            self._usual = round(sum(self._heights.values()) / len(self._heights))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._list.viewport().width(), self.height(index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        style = self._theme.style
        rect = QRectF(option.rect)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if (chosen or hovered) and index.flags() & Qt.ItemFlag.ItemIsSelectable:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            ground = QColor(style.link if chosen else style.code)
            ground.setAlphaF(0.16 if chosen else 1.0)
            painter.setBrush(ground)
            painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), 6, 6)
        painter.save()
        painter.translate(rect.topLeft() + QPointF(_SIDE, _ABOVE))
        self._document(index).drawContents(painter)
        painter.restore()

    def _document(self, index: Index) -> QTextDocument:
        found = self._documents.get(index.row())
        if found is None:
            found = QTextDocument()
            found.setDefaultFont(font(13))
            found.setDocumentMargin(0)
            # There are no letters of the weight that browsers take for bold.
            ink = self._theme.style.ink
            found.setDefaultStyleSheet(f"body {{ color: {ink}; }} b {{ font-weight: 600; }}")
            found.setTextWidth(max(self._list.viewport().width() - 2 * _SIDE, 60))
            found.setHtml(f"<body>{index.data(Qt.ItemDataRole.UserRole)}</body>")
            self._documents[index.row()] = found
            if len(self._documents) > _KEPT:
                self._documents.popitem(last=False)
        return found
