"""The table model of the insights panel."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QWidget

from conceptmap.core.text_folding import fold_text
from conceptmap.core.translation import number, translate
from conceptmap.model.insights import INSIGHTS, Finding, Insight
from conceptmap.ui.panels.rich_list import ModelIndex

_ROLES = {
    int(role)
    for role in (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.TextAlignmentRole,
    )
}
_ALIGN_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FindingsModel(QAbstractTableModel):
    """The findings of an insight as rows. Cells are formatted only when they come into view.

    Cells that are parts of one sentence, `Insight.joined`, are lines of the first column.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._insight = INSIGHTS[0]
        self._findings: Sequence[Finding] = ()
        self._order: list[int] = []
        self._words: list[str] = []
        self._sorted_by = -1, False
        """The column, and whether the greatest comes first; -1 for the order of the insight."""

    def set_findings(self, insight: Insight, findings: Sequence[Finding]) -> None:
        """Replace the findings; they are shown in the given order until sorted."""
        self.beginResetModel()
        self._insight, self._findings = insight, findings
        self._sorted_by = -1, False
        self._order = self._filtered()
        self.endResetModel()

    def set_filter(self, text: str) -> None:
        """Show only the findings that hold all words of a text, in any of their cells."""
        self.beginResetModel()
        self._words = fold_text(text).split()
        self._order = self._filtered()
        self._sort_order()
        self.endResetModel()

    def as_text(self, rows: Sequence[int]) -> str:
        """Return some rows, or all without any, as lines with tabs between the cells."""
        found = (self.finding(row).cells for row in rows or range(len(self._order)))
        lines = ((" ".join(_cell_text(cell).split()) for cell in cells) for cells in found)
        return "\n".join(map("\t".join, lines))

    def _filtered(self) -> list[int]:
        if not self._words:
            return list(range(len(self._findings)))
        texts = (fold_text(" ".join(map(str, each.cells))) for each in self._findings)
        words = self._words
        return [row for row, text in enumerate(texts) if all(word in text for word in words)]

    def _sort_order(self) -> None:
        column, descending = self._sorted_by
        if 0 <= column < self.columnCount():
            self._order.sort(
                key=lambda number: _sort_key(self._cell(self._findings[number], column)),
                reverse=descending,
            )

    def finding(self, row: int) -> Finding:
        """Return the finding that a row shows."""
        return self._findings[self._order[row]]

    def _cell(self, finding: Finding, column: int) -> str | int | float:
        joined = self._insight.joined
        if column == 0 and joined > 1:
            return "\n".join(map(str, finding.cells[:joined]))
        return finding.cells[column + joined - 1]

    def rowCount(self, parent: ModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._order)

    def columnCount(self, parent: ModelIndex | None = None) -> int:
        return len(self._insight.columns) - self._insight.joined + 1

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        # Most of what a view asks of each cell has no answer.
        if role not in _ROLES:
            return None
        cell = self._cell(self.finding(index.row()), index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return None if isinstance(cell, str) else _ALIGN_RIGHT
        return _cell_text(cell)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            if section == 0 and self._insight.joined > 1:
                return str(self._insight.name)
            return str(self._insight.columns[section + self._insight.joined - 1])
        first = self._findings[0] if self._findings else None
        is_number = first is not None and not isinstance(self._cell(first, section), str)
        if role == Qt.ItemDataRole.TextAlignmentRole and is_number:
            return _ALIGN_RIGHT
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 restores the original order."""
        self.layoutAboutToBeChanged.emit()
        # Keep the selected cells on their findings.
        persistent = self.persistentIndexList()
        findings = [self._order[index.row()] for index in persistent]
        self._order = self._filtered()
        self._sorted_by = column, order == Qt.SortOrder.DescendingOrder
        self._sort_order()
        row_of = {finding: row for row, finding in enumerate(self._order)}
        for index, finding in zip(persistent, findings, strict=True):
            self.changePersistentIndex(index, self.index(row_of[finding], index.column()))
        self.layoutChanged.emit()


def _sort_key(cell: Any) -> Any:
    """Sort text without regard to letter case."""
    return cell.casefold() if isinstance(cell, str) else cell


def _cell_text(cell: Any) -> str:
    """Format a cell; fractions below 1 as a percentage."""
    if isinstance(cell, float):
        if cell >= 1:
            return number(cell, 2)
        return translate("{percent}%", percent=number(100 * cell, 2 if 0 < cell < 0.01 else 1))
    return number(cell) if isinstance(cell, int) else str(cell)
