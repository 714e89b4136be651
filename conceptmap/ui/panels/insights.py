"""The panel of insights: one question on the whole graph at a time, its answers to be sorted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from conceptmap.model.insights import INSIGHTS, MAX_FINDINGS, Finding, Insight
from conceptmap.ui.panels.widgets import HintLabel, small_button
from conceptmap.ui.session.session import Session
from conceptmap.ui.theme import AppTheme

ModelIndex = QModelIndex | QPersistentModelIndex
_ALIGN_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MEASURED_ROWS = 50  # so many rows are measured to know how wide a column is


class FindingsModel(QAbstractTableModel):
    """Findings as rows; only those in view are ever put into words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._insight = INSIGHTS[0]
        self._findings: Sequence[Finding] = ()
        self._order: list[int] = []

    def set_findings(self, insight: Insight, findings: Sequence[Finding]) -> None:
        """Show other findings, in the order in which they come."""
        self.beginResetModel()
        self._insight, self._findings = insight, findings
        self._order = list(range(len(findings)))
        self.endResetModel()

    def finding(self, row: int) -> Finding:
        """Give what a row shows."""
        return self._findings[self._order[row]]

    def rowCount(self, parent: ModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._order)

    def columnCount(self, parent: ModelIndex | None = None) -> int:
        return len(self._insight.columns)

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.finding(index.row()).cells[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _cell_text(cell)
        if role == Qt.ItemDataRole.TextAlignmentRole and not isinstance(cell, str):
            return _ALIGN_RIGHT
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._insight.columns[section]
        number = self._findings and not isinstance(self._findings[0].cells[section], str)
        if role == Qt.ItemDataRole.TextAlignmentRole and number:
            return _ALIGN_RIGHT
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; by -1 as the answers came."""
        self.layoutAboutToBeChanged.emit()
        chosen = self.persistentIndexList()
        findings = [self._order[index.row()] for index in chosen]
        self._order = list(range(len(self._findings)))
        if 0 <= column < self.columnCount():
            falling = order == Qt.SortOrder.DescendingOrder
            self._order.sort(
                key=lambda row: _sort_key(self._findings[row].cells[column]), reverse=falling
            )
        row_of = {finding: row for row, finding in enumerate(self._order)}
        for index, finding in zip(chosen, findings, strict=True):
            self.changePersistentIndex(index, self.index(row_of[finding], index.column()))
        self.layoutChanged.emit()


class InsightsPanel(QWidget):
    """Answers one question at a time; slow ones in a thread, with progress."""

    chosen = Signal(object)
    """Nodes to be selected."""

    def __init__(self, session: Session, theme: AppTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stale = True
        self.question_combo = QComboBox()
        self.question_combo.addItems([each.name for each in INSIGHTS])
        self.question_combo.setAccessibleName("Question")
        self.question_combo.currentIndexChanged.connect(lambda _: self.run())
        self._description = HintLabel(theme)
        self.findings = FindingsModel(self)
        self.table = QTreeView()
        self.table.setModel(self.findings)
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setAlternatingRowColors(True)
        self.table.setSortingEnabled(True)
        self.table.setAccessibleName("Answers")
        self.table.clicked.connect(self._choose)
        self.table.activated.connect(self._choose)
        header = self.table.header()
        header.setResizeContentsPrecision(_MEASURED_ROWS)
        header.setStretchLastSection(False)
        self._progress_bar = QProgressBar()
        self._progress_bar.setTextVisible(False)
        self._cancel_button = small_button("Cancel", "Stop reckoning", self._cancel)
        # What is answered at once needs no announcement.
        self._progress_delay = QTimer(self)
        self._progress_delay.setSingleShot(True)
        self._progress_delay.setInterval(150)
        self._progress_delay.timeout.connect(lambda: self._set_busy(True))
        wait = QHBoxLayout()
        wait.addWidget(self._progress_bar, 1)
        wait.addWidget(self._cancel_button)
        inner = QVBoxLayout()
        inner.setContentsMargins(14, 10, 14, 0)
        inner.setSpacing(8)
        inner.addWidget(self.question_combo)
        inner.addWidget(self._description)
        inner.addLayout(wait)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(inner)
        column.addWidget(self.table, 1)
        session.opened.connect(self._mark_stale)
        session.map_updated.connect(self._mark_stale)
        session.workers.progress.connect(self._show_progress)
        self._set_busy(False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.run()

    def run(self) -> None:
        """Answer the question that is chosen."""
        insight, chart = INSIGHTS[self.question_combo.currentIndex()], self._session.vault_map
        self._description.setText(insight.description)
        self._set_findings(insight, ())
        if chart is None or self.isHidden():
            return
        self._stale = False
        self._progress_delay.start()
        self._session.workers.start(
            "insights",
            lambda report: insight.find(chart, report)[:MAX_FINDINGS],
            lambda found: self._show_findings(insight, found),
            self._fail,
        )

    def _mark_stale(self) -> None:
        self._stale = True
        if self.isVisible():
            self.run()

    def _show_findings(self, insight: Insight, findings: Sequence[Finding]) -> None:
        self._set_busy(False)
        self._set_findings(insight, findings)
        if not findings:
            self._description.setText(f"{insight.description} There are none.")

    def _set_findings(self, insight: Insight, findings: Sequence[Finding]) -> None:
        self.findings.set_findings(insight, findings)
        header = self.table.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        # The order in which they come is the order of the answer, until a column is clicked.
        self.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self.findings.finding(index.row()).nodes)

    def _cancel(self) -> None:
        self._session.workers.cancel("insights")
        self._set_busy(False)
        self._description.setText("Stopped. Choose a question to begin again.")

    def _fail(self, why: str) -> None:
        self._set_busy(False)
        self._description.setText(why)

    def _show_progress(self, kind: str, what: str, done: int, total: int) -> None:
        if kind == "insights":
            self._progress_bar.setRange(0, total)
            self._progress_bar.setValue(done)

    def _set_busy(self, busy: bool) -> None:
        self._progress_delay.stop()
        self._progress_bar.setVisible(busy)
        self._cancel_button.setVisible(busy)
        self._progress_bar.setRange(0, 0)


def _sort_key(cell: Any) -> Any:
    return cell.casefold() if isinstance(cell, str) else cell


def _cell_text(cell: Any) -> str:
    if isinstance(cell, float):
        return f"{cell:.2%}" if 0 < cell < 0.1 else f"{cell:.1%}" if cell < 1 else f"{cell:.2f}"
    return f"{cell:,}" if isinstance(cell, int) else str(cell)
