"""The problems panel: files of the vault that could not be read as they should."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from conceptmap.core.translation import Text, translate, translate_count
from conceptmap.ui.context import UiContext
from conceptmap.ui.dialogs.open_link import open_file
from conceptmap.ui.dialogs.reading import ask_reading, describe_reading
from conceptmap.ui.panel_spec import BOTTOM, PanelSpec
from conceptmap.ui.panels.widgets import small_button

MAX_PROBLEMS = 5000
_FILE_COLUMN_PX = 320


class ProblemsPanel(QWidget):
    """Lists files with problems. A click selects the note, a double click opens the file."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        session = context.session
        self._session = session
        self.reading = QLabel(describe_reading(session.vault))
        self.reading.setObjectName("muted")
        self.reading.setWordWrap(True)
        change = small_button(
            translate("Change…"),
            translate("Choose how this vault is read"),
            lambda: ask_reading(context),
        )
        if session.vault.is_set:
            # Showing it would open a window, since it has no parent yet.
            change.hide()
        self._empty_label = QLabel(translate("No problems: every file could be read."))
        self._empty_label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty_label.setWordWrap(True)
        self._empty_label.setContentsMargins(12, 0, 12, 8)
        self.table = QTreeWidget()
        self.table.setRootIsDecorated(False)
        self.table.setAlternatingRowColors(True)
        self.table.setUniformRowHeights(True)
        self.table.setSortingEnabled(True)
        self.table.setHeaderLabels([translate("File"), translate("Problem")])
        self.table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.table.header().resizeSection(0, _FILE_COLUMN_PX)
        self.table.setAccessibleName(translate("Problems in the vault"))
        self.table.itemActivated.connect(self._open)
        self.table.itemClicked.connect(self._select)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setContentsMargins(12, 4, 12, 0)
        row.addWidget(self.reading, 1)
        row.addWidget(change)
        column.addLayout(row)
        column.addWidget(self.table)
        column.addWidget(self._empty_label)
        session.map_updated.connect(self.refresh)
        self.refresh()

    def sizeHint(self) -> QSize:
        return QSize(700, 180)

    def refresh(self) -> None:
        """List the current problems of the vault."""
        problems = self._session.vault.problems
        self.reading.setText(describe_reading(self._session.vault))
        self.table.clear()
        self.table.addTopLevelItems(
            [
                QTreeWidgetItem([problem.path, str(problem.reason)])
                for problem in problems[:MAX_PROBLEMS]
            ]
        )
        if len(problems) > MAX_PROBLEMS:
            rest = translate_count(
                "%n more is not listed.",
                "%n more are not listed.",
                len(problems) - MAX_PROBLEMS,
            )
            self.table.addTopLevelItem(QTreeWidgetItem(["…", rest]))
        hint = translate("Double-click to open the file")
        for row in range(self.table.topLevelItemCount()):
            item = self.table.topLevelItem(row)
            if item is not None:
                item.setToolTip(0, item.text(0))
                item.setToolTip(1, f"{item.text(1)}\n{hint}")
        self.table.setVisible(bool(problems))
        self._empty_label.setVisible(not problems)

    def _select(self, item: QTreeWidgetItem) -> None:
        if self._session.has_node(item.text(0)):
            self._session.select(item.text(0))

    def _open(self, item: QTreeWidgetItem) -> None:
        file = self._session.vault.disk_path(item.text(0))
        open_file(self.window(), file)


def _make(context: UiContext) -> ProblemsPanel:
    return ProblemsPanel(context)


PANEL = PanelSpec(
    name="problems",
    title=Text("Problems"),
    menu_text=Text("Pro&blems"),
    make=_make,
    order=100,
    icon="problems",
    tip=Text("See which files could not be read"),
    area=BOTTOM,
)
