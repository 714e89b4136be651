"""The insights panel: one question about the whole graph at a time, its findings in a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from conceptmap.core.translation import Text, translate
from conceptmap.model.insights import INSIGHTS, Finding, Insight
from conceptmap.ui.context import UiContext
from conceptmap.ui.navigation import show_nodes
from conceptmap.ui.panel_spec import PanelSpec
from conceptmap.ui.panels.busy_row import BusyRow
from conceptmap.ui.panels.findings_model import FindingsModel
from conceptmap.ui.panels.widgets import (
    ChoiceBox,
    ClearableLine,
    HintLabel,
    button_flow,
    small_button,
)
from conceptmap.ui.panels.wrapping_cells import WrappingCells
from conceptmap.ui.session.chosen_maps import map_of_these
from conceptmap.ui.session.session import Session
from conceptmap.ui.theme import AppTheme

_JOB = "insights"
_TABLE_INSET_PX = 6
_MEASURED_ROWS = 50
"""The width of a column is computed from this many rows."""


class InsightsPanel(QWidget):
    """Runs one insight at a time in a worker thread and lists its findings."""

    chosen = Signal(object)
    """The ids of the nodes of a finding, as a tuple."""

    def __init__(self, session: Session, theme: AppTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stale = True
        self.question_combo = ChoiceBox()
        self.question_combo.addItems([str(each.name) for each in INSIGHTS])
        self.question_combo.setAccessibleName(translate("Question"))
        self.question_combo.currentIndexChanged.connect(lambda _: self.run())
        self._description = HintLabel(theme)
        self.findings = FindingsModel(self)
        self.filter_line = ClearableLine()
        self.filter_line.setPlaceholderText(translate("Filter the answers"))
        self.filter_line.setAccessibleName(translate("Filter the answers"))
        self.filter_line.textChanged.connect(self.findings.set_filter)
        self.table = QTreeView()
        self.table.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        copy = QAction(translate("Copy"), self.table)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy_text)
        self.table.addAction(copy)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.table.setModel(self.findings)
        self.table.setRootIsDecorated(False)
        self.table.setWordWrap(True)
        self._cells = WrappingCells(self.table)
        self.table.setItemDelegate(self._cells)
        self.table.setAlternatingRowColors(True)
        self.table.setSortingEnabled(True)
        self.table.setAccessibleName(translate("Answers"))
        self.table.clicked.connect(self._choose)
        self.table.activated.connect(self._choose)
        header = self.table.header()
        header.setResizeContentsPrecision(_MEASURED_ROWS)
        header.setStretchLastSection(False)
        # Texts of several lines are as high as their columns make them.
        header.sectionResized.connect(lambda *_: self.table.scheduleDelayedItemsLayout())
        self._busy = BusyRow(session.workers, _JOB, translate("Stop computing"), self._cancel)
        top = QVBoxLayout()
        top.setContentsMargins(14, 10, 14, 0)
        top.setSpacing(8)
        top.addWidget(self.question_combo)
        top.addWidget(self._description)
        top.addWidget(self.filter_line)
        top.addLayout(self._busy)
        self.map_button = small_button(
            translate("Map of these"),
            translate(
                "Show only the notes of the selected answers, or of all, and the paths between them"
            ),
            self.show_map,
        )
        top.addLayout(button_flow(self.map_button))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        # The texts in its cells begin where the controls do.
        rows = QVBoxLayout()
        rows.setContentsMargins(_TABLE_INSET_PX, 0, 0, 0)
        rows.addWidget(self.table)
        column.addLayout(rows, 1)
        column.addStretch()
        session.map_updated.connect(self._mark_stale)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.run()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def run(self) -> None:
        """Look for the answers to the chosen question, and list them."""
        insight, vault_map = INSIGHTS[self.question_combo.currentIndex()], self._session.vault_map
        self._description.setText(str(insight.description))
        self._set_findings(insight, ())
        if self.isHidden():
            return
        self._stale = False
        self._busy.start()
        self._session.workers.start(
            _JOB,
            lambda job: insight.find(vault_map, job)[: insight.max_findings],
            lambda findings: self._show_findings(insight, findings),
            self._fail,
        )

    def copy_text(self) -> None:
        """Copy the selected answers, or all that are shown, as lines with tabs."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedIndexes()})
        QGuiApplication.clipboard().setText(self.findings.as_text(rows))

    def show_map(self) -> None:
        """Show a map of the notes of the selected answers, or of all that are shown."""
        selected = {index.row() for index in self.table.selectionModel().selectedIndexes()}
        rows = sorted(selected) or range(self.findings.rowCount())
        map_of_these(
            self._session, [id_ for row in rows for id_ in self.findings.finding(row).nodes]
        )

    def _mark_stale(self) -> None:
        self._stale = True
        if self.isVisible():
            self.run()

    def _show_findings(self, insight: Insight, findings: Sequence[Finding]) -> None:
        self._busy.stop()
        self._set_findings(insight, findings)
        for each in (self.filter_line, self.map_button, self.table):
            each.setVisible(bool(findings))
        if not findings:
            self._description.setText(f"{insight.description} {translate('Nothing was found.')}")

    def _set_findings(self, insight: Insight, findings: Sequence[Finding]) -> None:
        self.findings.set_findings(insight, findings)
        self.map_button.setEnabled(bool(findings))
        self._share_width()
        # Keep the order of the insight until a column is clicked.
        self.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)

    def _share_width(self) -> None:
        """Set the widths of columns to their contents, or an equal share where that is less."""
        header, mode = self.table.header(), QHeaderView.ResizeMode
        columns = range(self.findings.columnCount())
        self._cells.wraps = False
        needed = [
            max(self.table.sizeHintForColumn(column), header.sectionSizeHint(column))
            for column in columns
        ]
        self._cells.wraps = True
        room, left = self.table.viewport().width(), len(needed)
        wide = set(columns)
        for column in sorted(columns, key=needed.__getitem__):
            if needed[column] * left > room:
                break
            wide.discard(column)
            room, left = room - needed[column], left - 1
        for column in columns:
            stretches = column in (wide or {0})
            header.setSectionResizeMode(
                column, mode.Stretch if stretches else mode.ResizeToContents
            )

    def _choose(self, index: QModelIndex) -> None:
        rows = {each.row() for each in self.table.selectionModel().selectedIndexes()}
        rows = rows if index.row() in rows else {index.row()}
        nodes = (id_ for row in sorted(rows) for id_ in self.findings.finding(row).nodes)
        self.chosen.emit(tuple(dict.fromkeys(nodes)))

    def _cancel(self) -> None:
        self._session.workers.cancel(_JOB)
        self._busy.stop()
        self._description.setText(translate("Stopped. Choose a question to start again."))

    def _fail(self, message: str) -> None:
        self._busy.stop()
        self._description.setText(message)


def _make(context: UiContext) -> InsightsPanel:
    panel = InsightsPanel(context.session, context.theme)
    panel.chosen.connect(lambda ids: show_nodes(context, ids))
    return panel


PANEL = PanelSpec(
    name="insights",
    title=Text("Insights"),
    menu_text=Text("&Insights"),
    make=_make,
    order=90,
    icon="insights",
    tip=Text("Ask which notes matter, and which are missing links"),
    shortcut="Ctrl+I",
)
