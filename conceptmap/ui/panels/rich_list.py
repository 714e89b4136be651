"""A list whose rows are short rich texts."""

from __future__ import annotations

from collections.abc import Sequence
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

from conceptmap.drawing.style import font
from conceptmap.ui.theme import Theme

_SIDE, _ABOVE = 12, 7
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self.relayout()
        super().resizeEvent(event)

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
        self._documents: dict[int, QTextDocument] = {}

    def forget(self) -> None:
        self._documents.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = self._document(index).size().height()
        return QSize(self._list.viewport().width(), round(height) + 2 * _ABOVE)

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
        return found
