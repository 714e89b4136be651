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

from conceptmap.model.insights import INSIGHTS, MOST, Finding, Insight
from conceptmap.ui.panels.widgets import Hint, small_button
from conceptmap.ui.session.session import Workspace
from conceptmap.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MEASURED = 50  # so many rows are measured to know how wide a column is


class Answers(QAbstractTableModel):
    """Findings as rows; only those in view are ever put into words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._insight = INSIGHTS[0]
        self._found: Sequence[Finding] = ()
        self._order: list[int] = []

    def put(self, insight: Insight, found: Sequence[Finding]) -> None:
        """Show other findings, in the order in which they come."""
        self.beginResetModel()
        self._insight, self._found = insight, found
        self._order = list(range(len(found)))
        self.endResetModel()

    def finding(self, row: int) -> Finding:
        """Give what a row shows."""
        return self._found[self._order[row]]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._order)

    def columnCount(self, parent: Index | None = None) -> int:
        return len(self._insight.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.finding(index.row()).cells[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _shown(cell)
        if role == Qt.ItemDataRole.TextAlignmentRole and not isinstance(cell, str):
            return _RIGHT
        return None

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if way == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._insight.columns[section]
        number = self._found and not isinstance(self._found[0].cells[section], str)
        if role == Qt.ItemDataRole.TextAlignmentRole and number:
            return _RIGHT
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; by -1 as the answers came."""
        self.layoutAboutToBeChanged.emit()
        chosen = self.persistentIndexList()
        findings = [self._order[index.row()] for index in chosen]
        self._order = list(range(len(self._found)))
        if 0 <= column < self.columnCount():
            falling = order == Qt.SortOrder.DescendingOrder
            self._order.sort(key=lambda row: _key(self._found[row].cells[column]), reverse=falling)
        row_of = {finding: row for row, finding in enumerate(self._order)}
        for index, finding in zip(chosen, findings, strict=True):
            self.changePersistentIndex(index, self.index(row_of[finding], index.column()))
        self.layoutChanged.emit()


class InsightsPanel(QWidget):
    """Answers one question at a time; slow ones in a thread, with progress."""

    chosen = Signal(object)
    """Nodes to be selected."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stale = True
        self.question = QComboBox()
        self.question.addItems([each.name for each in INSIGHTS])
        self.question.setAccessibleName("Question")
        self.question.currentIndexChanged.connect(lambda _: self.ask())
        self._about = Hint(theme)
        self.answers = Answers(self)
        self.tree = QTreeView()
        self.tree.setModel(self.answers)
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setAlternatingRowColors(True)
        self.tree.setSortingEnabled(True)
        self.tree.setAccessibleName("Answers")
        self.tree.clicked.connect(self._choose)
        self.tree.activated.connect(self._choose)
        header = self.tree.header()
        header.setResizeContentsPrecision(_MEASURED)
        header.setStretchLastSection(False)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._stop = small_button("Cancel", "Stop reckoning", self._cancel)
        # What is answered at once needs no announcement.
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(150)
        self._patience.timeout.connect(lambda: self._set_waiting(True))
        wait = QHBoxLayout()
        wait.addWidget(self._bar, 1)
        wait.addWidget(self._stop)
        inner = QVBoxLayout()
        inner.setContentsMargins(14, 10, 14, 0)
        inner.setSpacing(8)
        inner.addWidget(self.question)
        inner.addWidget(self._about)
        inner.addLayout(wait)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(inner)
        column.addWidget(self.tree, 1)
        workspace.opened.connect(self._note_change)
        workspace.vault_changed.connect(self._note_change)
        workspace.workers.progress.connect(self._report)
        self._set_waiting(False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.ask()

    def ask(self) -> None:
        """Answer the question that is chosen."""
        insight, chart = INSIGHTS[self.question.currentIndex()], self._workspace.chart
        self._about.setText(insight.about)
        self._put(insight, ())
        if chart is None or self.isHidden():
            return
        self._stale = False
        self._patience.start()
        self._workspace.workers.start(
            "insights",
            lambda report: insight.find(chart, report)[:MOST],
            lambda found: self._show(insight, found),
            self._fail,
        )

    def _note_change(self) -> None:
        self._stale = True
        if self.isVisible():
            self.ask()

    def _show(self, insight: Insight, found: Sequence[Finding]) -> None:
        self._set_waiting(False)
        self._put(insight, found)
        if not found:
            self._about.setText(f"{insight.about} There are none.")

    def _put(self, insight: Insight, found: Sequence[Finding]) -> None:
        self.answers.put(insight, found)
        header = self.tree.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        # The order in which they come is the order of the answer, until a column is clicked.
        self.tree.sortByColumn(-1, Qt.SortOrder.AscendingOrder)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self.answers.finding(index.row()).nodes)

    def _cancel(self) -> None:
        self._workspace.workers.cancel("insights")
        self._set_waiting(False)
        self._about.setText("Stopped. Choose a question to begin again.")

    def _fail(self, why: str) -> None:
        self._set_waiting(False)
        self._about.setText(why)

    def _report(self, kind: str, what: str, done: int, total: int) -> None:
        if kind == "insights":
            self._bar.setRange(0, total)
            self._bar.setValue(done)

    def _set_waiting(self, waiting: bool) -> None:
        self._patience.stop()
        self._bar.setVisible(waiting)
        self._stop.setVisible(waiting)
        self._bar.setRange(0, 0)


def _key(cell: Any) -> Any:
    return cell.casefold() if isinstance(cell, str) else cell


def _shown(cell: Any) -> str:
    if isinstance(cell, float):
        return f"{cell:.2%}" if 0 < cell < 0.1 else f"{cell:.1%}" if cell < 1 else f"{cell:.2f}"
    return f"{cell:,}" if isinstance(cell, int) else str(cell)
