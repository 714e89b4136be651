"""Cells of a tree view whose rows are high enough for texts of several lines."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView


class WrappingCells(QStyledItemDelegate):
    """Makes rows as high as texts that are wrapped in their columns need, as no tree view does."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view
        self.wraps = True
        """Whether texts are measured as they are wrapped, or in one line."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        size = super().sizeHint(option, index)
        if not self.wraps:
            return size
        style, cell = self._view.style(), QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        cell.rect = QRect(0, 0, self._view.columnWidth(index.column()), 10_000)
        text_box = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, cell, self._view)
        inset = 2 * (style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1)
        room = text_box.width() - inset
        text, line = str(index.data()), option.fontMetrics.lineSpacing()
        box = option.fontMetrics.boundingRect(
            QRect(0, 0, max(room, 1), 10_000), Qt.TextFlag.TextWordWrap, text
        )
        extra = box.height() - (text.count("\n") + 1) * line
        return QSize(size.width(), size.height() + max(extra, 0))
