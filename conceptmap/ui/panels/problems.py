"""The problems of a vault: what was odd about which file, and a way to open it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from conceptmap.ui.session.session import Workspace

MOST = 5000


class ProblemsPanel(QWidget):
    """Lists the odd files of the open vault; a double click opens one, a click selects it."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._none = QLabel("Every file could be read.")
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.tree = QTreeWidget()
        self.tree.setRootIsDecorated(False)
        self.tree.setAlternatingRowColors(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setSortingEnabled(True)
        self.tree.setHeaderLabels(["File", "What is odd about it"])
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.tree.header().resizeSection(0, 320)
        self.tree.setAccessibleName("Problems of the vault")
        self.tree.itemActivated.connect(self._open)
        self.tree.itemClicked.connect(self._select)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tree)
        column.addWidget(self._none)
        for signal in (workspace.opened, workspace.closed, workspace.vault_changed):
            signal.connect(self.refresh)
        self.refresh()

    def sizeHint(self) -> QSize:
        return QSize(700, 180)

    def refresh(self) -> None:
        """List the problems of the vault as it is now."""
        vault = self._workspace.vault
        problems = vault.problems if vault else ()
        self.tree.clear()
        self.tree.addTopLevelItems(
            [QTreeWidgetItem([problem.path, problem.reason]) for problem in problems[:MOST]]
        )
        if len(problems) > MOST:
            rest = f"{len(problems) - MOST:,} more are not listed."
            self.tree.addTopLevelItem(QTreeWidgetItem(["…", rest]))
        for row in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(row)
            if item is not None:
                item.setToolTip(0, item.text(0))
                item.setToolTip(1, f"{item.text(1)}\nDouble-click to open the file.")
        self.tree.setVisible(bool(problems))
        self._none.setVisible(not problems)

    def _select(self, item: QTreeWidgetItem) -> None:
        if self._workspace.chart and item.text(0) in self._workspace.chart.numbers:
            self._workspace.select(item.text(0))

    def _open(self, item: QTreeWidgetItem) -> None:
        vault = self._workspace.vault
        if vault is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(vault.file(item.text(0)))))
