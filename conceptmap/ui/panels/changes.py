"""The panel Changes: what came, went and changed since an earlier moment, by region."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from conceptmap.core.translation import Text, number, translate
from conceptmap.model.change_rows import (
    CHANGED,
    GONE,
    NEW,
    RENAMED,
    ChangeRow,
    change_rows,
)
from conceptmap.model.comparison import Comparison, describe_difference
from conceptmap.model.moment_texts import change_texts
from conceptmap.render.comparison_marks import CHANGE_COLOURS
from conceptmap.ui.commands.reviews import ask_review
from conceptmap.ui.context import UiContext
from conceptmap.ui.dialogs.question import agrees
from conceptmap.ui.panel_spec import PanelSpec
from conceptmap.ui.panels.moment_box import EARLIER, LATER, MomentBox
from conceptmap.ui.panels.rich_list import ListRow, RichList
from conceptmap.ui.panels.time_slider import TimeSlider
from conceptmap.ui.panels.widgets import HintLabel, horizontal_row, small_button
from conceptmap.ui.session.workers import JobControl

MAX_ROWS = 2_000

_KIND = "changes"

_COLOURS = dict(zip((NEW, CHANGED, RENAMED, GONE), CHANGE_COLOURS, strict=True))
"""The colours of the signs, the same as on the map."""


class ChangesPanel(QWidget):
    """Chooses the moment that the map is compared with, and lists what changed since."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        session, theme = context.session, context.theme
        self._session, self._context = session, context
        self._listed: Comparison | None = None
        self.moment_combo = MomentBox(context, EARLIER, folders=True)
        self.moment_combo.setAccessibleName(translate("Compare the map with"))
        self.moment_combo.chosen.connect(lambda words: self._compare(compared_with=words))
        self.until_combo = MomentBox(context, LATER, folders=False)
        self.until_combo.setAccessibleName(translate("Until"))
        self.until_combo.chosen.connect(lambda words: self._compare(compared_until=words))
        self._until_label = HintLabel(theme, translate("Until"))
        self.time_slider = TimeSlider(session.time_travel, theme)
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
        self.keep_box = QCheckBox(translate("Keep a daily snapshot"))
        self.keep_box.setToolTip(
            translate(
                "The names of notes, their links and the headings above those, no texts; kept "
                "outside the vault"
            )
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
        top.addLayout(horizontal_row(self.moment_combo, self._cancel_button))
        top.addLayout(horizontal_row(self._until_label, self.until_combo))
        top.addWidget(self._summary)
        top.addWidget(self.time_slider)
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
        session.time_travel.changed.connect(self.refresh)
        session.snapshots.changed.connect(self._show_kept)
        self.refresh()
        self._show_kept()

    def refresh(self) -> None:
        """Show the moments, and what changed between them."""
        comparisons, settings = self._session.comparisons, self._session.view_state.settings
        for box, words in (
            (self.moment_combo, settings.compared_with),
            (self.until_combo, settings.compared_until),
        ):
            if not box.hasFocus() or comparisons.latest is not None:
                box.show_words(words)
        for each in (self._until_label, self.until_combo):
            each.setVisible(bool(settings.compared_with))
        self._cancel_button.setVisible(comparisons.is_reading)
        comparison = comparisons.latest
        if not settings.compared_with:
            text = translate("Choose a moment to see what was added, removed and changed since.")
        elif comparisons.is_reading:
            text = translate("Reading the history")
        elif comparison is None:
            text = comparisons.error
        else:
            text = f"{comparison.between}: {describe_difference(comparison.difference)}"
            if comparison.unknown:
                text = f"{text}\n{comparison.unknown}"
        self._summary.setText(escape(text).replace("\n", "<br>"))
        self.save_button.setVisible(comparison is not None)
        if comparison is None:
            self._session.workers.cancel(_KIND)
            self._listed = None
            self.list.set_rows(())
        else:
            self._list_changes()

    def _list_changes(self) -> None:
        """List what changed, once time stands still."""
        comparison = self._session.comparisons.latest
        if comparison is self._listed or self._session.time_travel.is_playing:
            return
        self._listed, vault_map = comparison, self._session.vault_map
        assert comparison is not None

        def work(control: JobControl) -> list[ListRow]:
            rows: list[ListRow] = []
            check = control.raise_if_cancelled
            with change_texts(comparison, vault_map.vault, check) as texts:
                regions = change_rows(comparison, vault_map, texts)
            for region, changes in regions:
                heading = f"{region or translate('Elsewhere')} ({number(len(changes))})"
                rows.append(ListRow(f"<b class='muted'>{escape(heading)}</b>", heading))
                rows += map(_row, changes)
            return rows[:MAX_ROWS]

        self._session.workers.start(_KIND, work, self.list.set_rows, self._summary.setText)

    def copy_text(self) -> None:
        """Copy the list as lines."""
        QGuiApplication.clipboard().setText("\n".join(row.plain_text for row in self.list.rows))

    def _show(self, id_: str) -> None:
        if self._session.has_node(id_):
            self._session.select(id_)
        elif self._session.comparisons.is_gone(id_):
            self._session.selection.open_gone(id_)
            self._context.map_view.reveal_ghost(id_)

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

    def _clear(self) -> None:
        self._compare(compared_with="")

    def _compare(self, **moments: Any) -> None:
        view_state = self._session.view_state
        if moments.get("compared_with") == "":
            moments["compared_until"] = ""
        before = view_state.settings
        view_state.change_settings(translate("Compare"), **moments)
        if view_state.settings == before:
            self._session.comparisons.refresh()


def _row(change: ChangeRow) -> ListRow:
    details, said = " · ".join(change.details), _quoted(change.sentences)
    before = _quoted(change.earlier_sentences)
    if before:
        before = translate("Before: {sentences}", sentences=before)
    colour = _COLOURS.get(change.sign)
    sign = escape(change.sign)
    sign = f"<span style='color: {colour}'>{sign}</span>" if colour else sign
    html = f"{sign} <b>{escape(change.title)}</b>"
    if details:
        html += f"<br>{escape(details)}"
    for each in filter(None, (said, before)):
        html += f"<br><span class='muted'>{escape(each)}</span>"
    plain = f"{change.sign} {change.title}"
    told = " ".join(filter(None, (details, said, before)))
    return ListRow(html, f"{plain}: {told}" if told else plain, change.id)


def _quoted(sentences: Iterable[str]) -> str:
    return " ".join(f"“{each}”" for each in sentences)


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
