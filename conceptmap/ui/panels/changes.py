"""The panel Changes: what came, went and changed since an earlier moment, by region."""

from __future__ import annotations

from datetime import date, datetime
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from conceptmap.core.translation import Text, day, translate
from conceptmap.model.change_rows import ChangeRow, change_rows
from conceptmap.model.comparison import Comparison, describe_difference
from conceptmap.model.earlier_states import LAST_MONTH, LAST_VISIT, LAST_WEEK, LAST_YEAR, YESTERDAY
from conceptmap.ui.commands.reviews import ask_review
from conceptmap.ui.context import UiContext
from conceptmap.ui.dialogs.question import agrees
from conceptmap.ui.panel_spec import PanelSpec
from conceptmap.ui.panels.rich_list import ListRow, RichList
from conceptmap.ui.panels.widgets import ChoiceBox, HintLabel, horizontal_row, small_button

MOMENTS: tuple[tuple[str, Text], ...] = (
    ("", Text("Nothing")),
    (LAST_VISIT, Text("My last visit")),
    (YESTERDAY, Text("Yesterday")),
    (LAST_WEEK, Text("Last week")),
    (LAST_MONTH, Text("Last month")),
    (LAST_YEAR, Text("Last year")),
)
"""What the map can be compared with at a click: the words of the moment, what it is called."""

MAX_ROWS = 2_000


class ChangesPanel(QWidget):
    """Chooses the moment that the map is compared with, and lists what changed since."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        session, theme = context.session, context.theme
        self._session = session
        self.moment_combo = ChoiceBox()
        self.moment_combo.setEditable(True)
        self.moment_combo.setInsertPolicy(ChoiceBox.InsertPolicy.NoInsert)
        self.moment_combo.addItems([str(label) for _, label in MOMENTS])
        self.moment_combo.setAccessibleName(translate("Compare the map with"))
        self.moment_combo.setToolTip(
            translate("Choose a moment, or type a date as 2026-11-01, a tag or a commit")
        )
        self.moment_combo.activated.connect(lambda _: self._choose_moment())
        line = self.moment_combo.lineEdit()
        if line is not None:
            line.returnPressed.connect(self._choose_moment)
        self._summary = HintLabel(theme)
        self._cancel_button = small_button(
            translate("Cancel"), translate("Stop reading the history"), self._clear
        )
        self.list = RichList(theme, translate("What changed"))
        self.list.chosen.connect(self._show)
        copy = QAction(translate("Copy"), self.list)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy_text)
        self.list.addAction(copy)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.save_button = small_button(
            translate("Save as a page…"),
            translate("Write what changed, with the map, into a file to read or to send"),
            lambda: ask_review(context),
        )
        self.keep_box = QCheckBox(translate("Keep a snapshot of each day"))
        self.keep_box.setToolTip(
            translate("The names of notes and their links, no texts; kept outside the vault")
        )
        self.keep_box.setChecked(session.snapshots.is_on)
        self.keep_box.toggled.connect(session.snapshots.set_on)
        self._kept = HintLabel(theme)
        self.delete_button = small_button(
            translate("Delete"),
            translate("Delete all snapshots of this vault"),
            lambda: self._delete_snapshots(context),
        )
        top = QVBoxLayout()
        top.setContentsMargins(14, 10, 14, 0)
        top.setSpacing(8)
        top.addWidget(HintLabel(theme, translate("Compare the map with")))
        self.moment_combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        top.addLayout(horizontal_row(self.moment_combo, self._cancel_button))
        top.addWidget(self._summary)
        bottom = QVBoxLayout()
        bottom.setContentsMargins(14, 4, 14, 10)
        bottom.addLayout(horizontal_row(self.save_button, stretch=True))
        bottom.addWidget(self.keep_box)
        bottom.addLayout(horizontal_row(self._kept, self.delete_button))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addLayout(bottom)
        session.view_state.settings_changed.connect(self.refresh)
        session.comparisons.changed.connect(self.refresh)
        session.comparisons.busy_changed.connect(self.refresh)
        session.snapshots.changed.connect(self._show_kept)
        self.refresh()
        self._show_kept()

    def refresh(self) -> None:
        """Show the moment, and what changed since."""
        comparisons = self._session.comparisons
        words = self._session.view_state.settings.compared_with
        if not self.moment_combo.hasFocus() or comparisons.latest is not None:
            self.moment_combo.setEditText(_label(words))
        self._cancel_button.setVisible(comparisons.is_busy)
        comparison = comparisons.latest
        if not words:
            text = translate("Choose a moment to see what came, went and changed since.")
        elif comparisons.is_busy:
            text = translate("Reading the history")
        elif comparison is None:
            text = comparisons.error
        else:
            when = translate("Since {date}:", date=day(_date(comparison)))
            text = f"{when} {describe_difference(comparison.difference)}"
        self._summary.setText(escape(text))
        shown = comparison is not None and not comparisons.is_busy
        self.save_button.setVisible(shown)
        self.list.set_rows(self._rows(comparison) if shown and comparison is not None else ())

    def copy_text(self) -> None:
        """Copy the list as lines."""
        QGuiApplication.clipboard().setText("\n".join(row.plain_text for row in self.list.rows))

    def _rows(self, comparison: Comparison) -> list[ListRow]:
        rows: list[ListRow] = []
        for region, changes in change_rows(comparison, self._session.vault_map):
            name = region or translate("Elsewhere")
            heading = f"{name} ({len(changes)})"
            rows.append(ListRow(f"<b class='muted'>{escape(heading)}</b>", heading))
            rows += [_row(each) for each in changes]
        return rows[:MAX_ROWS]

    def _show(self, id_: str) -> None:
        if self._session.has_node(id_):
            self._session.select(id_)

    def _show_kept(self) -> None:
        """Say how large the snapshots are, if there are some."""
        kept = self._session.snapshots.kept_bytes
        self._kept.setText(translate("Snapshots: {n} KB", n=max(kept // 1000, 1)))
        self._kept.setVisible(kept > 0)
        self.delete_button.setVisible(kept > 0)

    def _delete_snapshots(self, context: UiContext) -> None:
        question = translate("Delete all snapshots of this vault?")
        if agrees(context.window, question, translate("Delete")):
            self._session.snapshots.delete()

    def _choose_moment(self) -> None:
        text = self.moment_combo.currentText().strip()
        words = next((words for words, label in MOMENTS if str(label) == text), text)
        self._compare(words)

    def _clear(self) -> None:
        self._compare("")

    def _compare(self, words: str) -> None:
        settings = self._session.view_state.settings
        if words != settings.compared_with:
            self._session.view_state.change_settings(translate("Compare"), compared_with=words)
        else:
            self._session.comparisons.refresh()


def _row(change: ChangeRow) -> ListRow:
    details = " · ".join(change.details)
    html = f"<span class='accent'>{change.sign}</span> {escape(change.title)}"
    if details:
        html += f"<br><span class='muted'>{escape(details)}</span>"
    plain = f"{change.sign} {change.title}"
    return ListRow(html, f"{plain}: {details}" if details else plain, change.id)


def _label(words: str) -> str:
    return next((str(label) for each, label in MOMENTS if each == words), words)


def _date(comparison: Comparison) -> date:
    return datetime.fromtimestamp(comparison.earlier.time_s).date()


def _make(context: UiContext) -> ChangesPanel:
    return ChangesPanel(context)


PANEL = PanelSpec(
    name="changes",
    title=Text("Changes"),
    menu_text=Text("Chan&ges"),
    make=_make,
    order=95,
    icon="changes",
    tip=Text("See what changed since an earlier moment"),
)
