"""A list with rows of rich text.

A row is laid out when it comes into view. Until then its height is estimated as the average of
the first rows, because laying out a thousand rows takes a fifth of a second.
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

from conceptmap.render.theme import Theme
from conceptmap.ui.text_size import ui_font
from conceptmap.ui.theme import AppTheme

_MARGIN_X_PX, _MARGIN_Y_PX = 12, 7
_ESTIMATED_ROW_PX = 40
"""The estimated height of a row before any is laid out."""

_MIN_SAMPLE_ROWS = 5
"""The average height is taken once this many rows are laid out."""

_MAX_CACHED_ROWS = 100
_MIN_TEXT_WIDTH_PX = 60
_FONT_PX = 13

ModelIndex = QModelIndex | QPersistentModelIndex


class ListRow(NamedTuple):
    """A row of a rich list."""

    html: str
    """May use the classes `muted`, `faint` and `accent`, whose colours follow the theme."""
    plain_text: str
    """For screen readers, and to find a row by typing."""
    value: Any = None
    """What is emitted when the row is chosen; None for a heading, which cannot be chosen."""


class RichList(QListView):
    """A list of rich text. A click or Enter chooses a row."""

    chosen = Signal(object)
    """The `value` of the chosen row."""

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
        """The rows of the list, from top to bottom."""
        return self._rows.rows

    def set_rows(self, rows: Sequence[ListRow]) -> None:
        """Replace all rows of the list."""
        self._delegate.clear_cache()
        self._rows.set_rows(rows)

    def focus_first(self) -> None:
        """Go to the first row by keyboard, if there is one."""
        if self._rows.rows:
            self.setFocus()
            self.setCurrentIndex(self._rows.index(0))

    def relayout(self) -> None:
        """Lay out all rows again, as for another width or theme."""
        self._delegate.clear_cache()
        self.scheduleDelayedItemsLayout()

    def doItemsLayout(self) -> None:
        # Fewer rows than before, or lower ones, do not reach to where the list is scrolled to,
        # and which are in view depends on how high those are that come into it.
        while self._measure_visible(min(self.verticalScrollBar().value(), self._last_top())):
            self._delegate.update_estimate()
        super().doItemsLayout()

    def scrollTo(
        self,
        index: ModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        super().scrollTo(index, hint)
        # Again: rows that came into view may be higher than estimated.
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

    def _last_top(self) -> int:
        """Return how far the list can be scrolled, as far as the heights of rows are known."""
        heights = map(self._delegate.row_height, range(len(self._rows.rows)))
        return max(0, sum(heights) - self.viewport().height())

    def _measure_visible(self, top: int) -> bool:
        """Lay out the rows visible when scrolled to `top`; return whether any was new."""
        new, y, delegate = False, 0, self._delegate
        for row in range(len(self._rows.rows)):
            if y > top + self.viewport().height():
                break
            if y + delegate.row_height(row) >= top:
                new |= delegate.measure(self._rows.index(row))
            y += delegate.row_height(row)
        return new

    def _measure_scrolled(self, top: int) -> None:
        """Lay out the rows that came into view; keep those in the middle where they are."""
        bar = self.verticalScrollBar()
        at_end = top >= bar.maximum()
        heights = [self._delegate.row_height(row) for row in range(len(self._rows.rows))]
        middle = top + self.viewport().height() // 2
        rows_above = sum(end <= middle for end in accumulate(heights))
        if not self._measure_visible(top):
            return
        super().doItemsLayout()
        height_above = sum(self._delegate.row_height(row) for row in range(rows_above))
        bar.setValue(bar.maximum() if at_end else top + height_above - sum(heights[:rows_above]))

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
        if not self._has(index):
            return None
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.plain_text
        return row.html if role == Qt.ItemDataRole.UserRole else None

    def flags(self, index: ModelIndex) -> Qt.ItemFlag:
        if not self._has(index):
            return Qt.ItemFlag.NoItemFlags
        if self.rows[index.row()].value is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _has(self, index: ModelIndex) -> bool:
        # Qt asks once more of a row that was clicked, which may be gone by then.
        return 0 <= index.row() < len(self.rows)


class _RowDelegate(QStyledItemDelegate):
    """Lays out and paints rows; remembers their heights and some of their documents."""

    def __init__(self, theme: AppTheme, view: RichList) -> None:
        super().__init__(view)
        self._theme = theme
        self._list = view
        self._documents: OrderedDict[int, QTextDocument] = OrderedDict()
        self._heights: dict[int, int] = {}
        self._estimated_height = 0

    def clear_cache(self) -> None:
        """Drop all layouts, for other rows or another width."""
        self._documents.clear()
        self._heights.clear()
        self._estimated_height = 0

    def row_height(self, row: int) -> int:
        """Return the height of a row in pixels, estimated if it is not laid out."""
        return self._heights.get(row) or self._estimated_height or _ESTIMATED_ROW_PX

    def measure(self, index: ModelIndex) -> bool:
        """Lay out a row to learn its height; return whether it was unknown."""
        if index.row() in self._heights:
            return False
        height = self._document(index).size().height()
        self._heights[index.row()] = round(height) + 2 * _MARGIN_Y_PX
        return True

    def update_estimate(self) -> None:
        """Estimate the other rows by the average of those that are laid out."""
        if not self._estimated_height and len(self._heights) >= _MIN_SAMPLE_ROWS:
            self._estimated_height = round(sum(self._heights.values()) / len(self._heights))

    def sizeHint(self, option: QStyleOptionViewItem, index: ModelIndex) -> QSize:
        return QSize(self._list.viewport().width(), self.row_height(index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: ModelIndex) -> None:
        colours = self._theme.colours
        rect, state = QRectF(option.rect), option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if (chosen or hovered) and index.flags() & Qt.ItemFlag.ItemIsSelectable:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            background = QColor(colours.link if chosen else colours.code_background)
            background.setAlphaF(0.16 if chosen else 1.0)
            painter.setBrush(background)
            painter.drawRoundedRect(rect.adjusted(4, 1, -4, -1), 6, 6)
        painter.save()
        painter.translate(rect.topLeft() + QPointF(_MARGIN_X_PX, _MARGIN_Y_PX))
        self._document(index).drawContents(painter)
        painter.restore()

    def _document(self, index: ModelIndex) -> QTextDocument:
        document = self._documents.get(index.row())
        if document is None:
            document = QTextDocument()
            document.setDefaultFont(ui_font(_FONT_PX))
            document.setDocumentMargin(0)
            document.setDefaultStyleSheet(_style_sheet(self._theme.colours))
            width = self._list.viewport().width() - 2 * _MARGIN_X_PX
            document.setTextWidth(max(width, _MIN_TEXT_WIDTH_PX))
            document.setHtml(f"<body>{index.data(Qt.ItemDataRole.UserRole)}</body>")
            self._documents[index.row()] = document
            if len(self._documents) > _MAX_CACHED_ROWS:
                self._documents.popitem(last=False)
        return document


def _style_sheet(theme: Theme) -> str:
    # The program's own font does not have the weight that `bold` means.
    return (
        f"body {{ color: {theme.text}; }} b {{ font-weight: 600; }}"
        f" .muted {{ color: {theme.muted_text}; }} .faint {{ color: {theme.faint_text}; }}"
        f" .accent {{ color: {theme.accent}; }}"
    )
