"""Dialogs that ask for a moment of the open vault: one that is known, or a date."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
)

from conceptmap.core.local_time import local_time
from conceptmap.core.text_folding import fold_text
from conceptmap.core.translation import day, translate
from conceptmap.ui.buttons import tool_icon
from conceptmap.ui.context import UiContext
from conceptmap.ui.panels.widgets import ClearableLine
from conceptmap.ui.session.workers import JobControl
from conceptmap.ui.text_size import scaled

if TYPE_CHECKING:
    from conceptmap.model.timeline import KnownMoment

_WIDTH_PX, _HEIGHT_PX = 460, 420
_ROW_PADDING_PX = 8
_ID_CHARS = 10
_SHOWN_DAYS = 42  # of a page of the calendar
_KIND = "listing"


class MomentDialog(QDialog):
    """Lists the commits, with their tags, and the snapshots of the open vault."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context.window)
        self._workers = context.session.workers
        self.setWindowTitle(translate("Choose a moment"))
        self.resize(scaled(_WIDTH_PX), scaled(_HEIGHT_PX))
        self.filter_line = ClearableLine()
        self.filter_line.setPlaceholderText(translate("Filter"))
        self.filter_line.setAccessibleName(translate("Filter"))
        self.filter_line.textChanged.connect(self._filter)
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(translate("Moments of this vault"))
        self.list.itemActivated.connect(lambda _: self.accept())
        self.list.currentRowChanged.connect(lambda _: self._enable())
        self.words_label = QLabel(translate("Reading the history"))
        self.words_label.setObjectName("muted")
        self.words_label.setWordWrap(True)
        self.words_label.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.ok_button = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok_button.setText(translate("Compare"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(translate("Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(10)
        for each in (self.filter_line, self.list, self.words_label, buttons):
            column.addWidget(each)
        self._enable()
        vault = context.session.vault

        def work(control: JobControl) -> list[KnownMoment]:
            from conceptmap.model.timeline import known_moments

            return known_moments(vault, wait=control.raise_if_cancelled)

        self._workers.start(_KIND, work, self._show_moments, self.words_label.setText)
        self.finished.connect(lambda _: self._workers.cancel(_KIND))

    @property
    def words(self) -> str:
        """The moment that is chosen, as in `model/earlier_states.py`; empty for none."""
        item = self.list.currentItem()
        return "" if item is None or item.isHidden() else str(item.data(Qt.ItemDataRole.UserRole))

    def _show_moments(self, moments: list[KnownMoment]) -> None:
        row_height = self.fontMetrics().height() + scaled(_ROW_PADDING_PX)
        for moment in moments:
            item = QListWidgetItem(moment_text(moment))
            item.setData(Qt.ItemDataRole.UserRole, moment_words(moment))
            item.setToolTip(item.text())
            # As wide as the list, where the text ends with an ellipsis.
            item.setSizeHint(QSize(0, row_height))
            self.list.addItem(item)
        self.words_label.setText(
            ""
            if moments
            else translate(
                "There is no earlier snapshot of this vault. One is kept for each day on "
                "which it is open."
            )
        )
        self.words_label.setVisible(not moments)
        self._filter(self.filter_line.text())

    def _filter(self, text: str) -> None:
        words, first = fold_text(text).split(), -1
        for row in range(self.list.count()):
            item = self.list.item(row)
            shown = all(word in fold_text(item.text()) for word in words)
            item.setHidden(not shown)
            if shown and first < 0:
                first = row
        self.list.setCurrentRow(first)
        self._enable()

    def _enable(self) -> None:
        self.ok_button.setEnabled(bool(self.words))


def moment_words(moment: KnownMoment) -> str:
    """Return the words by which a moment is found again."""
    if moment.tags:
        return moment.tags[0]
    if moment.commit:
        return moment.commit[:_ID_CHARS]
    # What was known at a time is the last snapshot before it.
    return local_time(math.floor(moment.time_s) + 1).isoformat(" ", "seconds")


def moment_text(moment: KnownMoment) -> str:
    """Return a line about a moment."""
    when = local_time(moment.time_s)
    told = [f"{day(when.date())}  {when:%H:%M}", *moment.tags]
    told.append(moment.subject if moment.commit else translate("Snapshot"))
    return "   ".join(filter(None, told))


def ask_moment(context: UiContext) -> str:
    """Ask for a commit, a tag or a snapshot; return its words, empty when cancelled."""
    dialog = MomentDialog(context)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    words = dialog.words if accepted else ""
    dialog.deleteLater()
    return words


def ask_date(context: UiContext) -> str:
    """Ask for a day until today; return it as words, empty when cancelled."""
    dialog = QDialog(context.window)
    dialog.setWindowTitle(translate("Choose a date"))
    calendar = QCalendarWidget()
    calendar.setMaximumDate(QDate.currentDate())
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    calendar.setAccessibleName(translate("Choose a date"))
    calendar.setGridVisible(False)
    # Days of the weekend would be red, in both themes the same.
    plain = QTextCharFormat()
    plain.setForeground(calendar.palette().text())
    for weekday in Qt.DayOfWeek:
        calendar.setWeekdayTextFormat(weekday, plain)
    later = QTextCharFormat()
    later.setForeground(QColor(context.theme.colours.faint_text))
    for days in range(1, _SHOWN_DAYS):
        calendar.setDateTextFormat(QDate.currentDate().addDays(days), later)
    for name, icon in (("prevmonth", "back"), ("nextmonth", "forward")):
        button = calendar.findChild(QToolButton, f"qt_calendar_{name}")
        if button is not None:
            button.setIcon(tool_icon(context.theme.colours, icon))
    buttons = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
    )
    buttons.button(QDialogButtonBox.StandardButton.Ok).setText(translate("Compare"))
    buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(translate("Cancel"))
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    calendar.activated.connect(lambda _: dialog.accept())
    column = QVBoxLayout(dialog)
    column.setContentsMargins(22, 20, 22, 18)
    column.setSpacing(14)
    column.addWidget(calendar)
    column.addWidget(buttons)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    chosen = calendar.selectedDate().toString("yyyy-MM-dd") if accepted else ""
    dialog.deleteLater()
    return chosen
