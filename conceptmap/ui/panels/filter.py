"""The filter: which notes are seen, by a query, by kind, by links and by date."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QSpinBox, QWidget

from conceptmap.model.view_settings import ViewSettings
from conceptmap.ui.panels.widgets import (
    HintLabel,
    QueryField,
    ScrollPanel,
    SectionTitle,
    horizontal_row,
    small_button,
)
from conceptmap.ui.session.session import Session
from conceptmap.ui.theme import AppTheme

_NO_LIMIT = 100_000  # stands for no bound on the links
_MERGE_QUERY, _MERGE_LINKS, _MERGE_DATES = 1, 2, 3  # steps of an undo that become one


class FilterPanel(ScrollPanel):
    """Shows and changes what the lens lets through."""

    def __init__(self, session: Session, theme: AppTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._refreshing = False
        viewing = session.view_state
        self.query_field = QueryField(theme, "Filter: words, tag:idea, -path:archive …")
        self.query_field.submitted.connect(
            lambda query: self._change("Filter", merge=_MERGE_QUERY, query=query)
        )
        self.query_field.focused.connect(lambda: session.search_index.read_texts(folded=True))
        self._count_label = HintLabel(theme)
        self.column.addWidget(self.query_field)
        self.setFocusProxy(self.query_field.line_edit)
        self.column.addWidget(self._count_label)

        self.rest_combo = QComboBox()
        self.rest_combo.addItems(["dim", "hide"])
        self.rest_combo.setToolTip("What becomes of the notes that the filter leaves out")
        self.rest_combo.setAccessibleName("What becomes of the rest")
        self.rest_combo.activated.connect(
            lambda i: self._change("Dim or Hide", hide_filtered=i == 1)
        )
        self.column.addLayout(horizontal_row(QLabel("The rest:"), self.rest_combo, stretch=True))
        self.rearrange_box = self._add_checkbox(
            "Rearrange what stays",
            "Lay what the filter lets through out by itself; the map is kept",
            "rearranged",
        )
        self.column.addWidget(SectionTitle("Show"))
        self.checkboxes = {
            name: self._add_checkbox(text, tip, name, negated=negated)
            for name, text, tip, negated in (
                ("tags", "Tags", "Tags as nodes, joined with the notes that bear them", False),
                ("attachments", "Attachments", "Pictures, PDFs, canvases and other files", False),
                ("unresolved", "Existing files only", "Leave out names without a note", True),
                ("orphans", "Orphans", "Notes that nothing shown is linked with", False),
            )
        }
        self.column.addWidget(SectionTitle("Links"))
        self.min_links_box, self.max_links_box = (
            self._make_links_box("at least"),
            self._make_links_box("at most"),
        )
        self.max_links_box.setSpecialValueText("")
        self.column.addLayout(
            horizontal_row(self.min_links_box, QLabel("to"), self.max_links_box, stretch=True)
        )
        self.column.addWidget(SectionTitle("Date"))
        self.date_combo = QComboBox()
        self.date_combo.addItems(["Modified", "Created"])
        self.date_combo.setToolTip("Which date counts: the notes' own, or their files'")
        self.date_combo.activated.connect(
            lambda i: self._change("Date", date="created" if i else "modified")
        )
        self.since_field, self.until_field = (
            self._make_date_field("since", "from"),
            self._make_date_field("until", "to"),
        )
        self.column.addWidget(self.date_combo)
        self.column.addLayout(horizontal_row(self.since_field, QLabel("to"), self.until_field))
        self._date_error = HintLabel(theme)
        self.column.addWidget(self._date_error)
        reset = small_button("Show everything", "Take the whole filter away", self.reset)
        self.column.addWidget(reset, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch()
        viewing.settings_changed.connect(self.refresh)
        viewing.changed.connect(self._update_labels)
        viewing.busy_changed.connect(self._update_labels)
        self.refresh()

    def reset(self) -> None:
        """Let everything through; colours and the like stay."""
        plain = ViewSettings()
        names = (
            "query",
            "hide_filtered",
            "rearranged",
            "tags",
            "attachments",
            "unresolved",
            "orphans",
            "min_links",
            "max_links",
            "date",
            "since",
            "until",
        )
        self.query_field.discard_draft()
        self._change("Show Everything", **{name: getattr(plain, name) for name in names})

    def refresh(self) -> None:
        """Show the lens as it is now."""
        lens = self._session.view_state.settings
        self._refreshing = True
        self.query_field.set_query(lens.query)
        self.rest_combo.setCurrentIndex(int(lens.hide_filtered))
        self.rearrange_box.setChecked(lens.rearranged)
        for name, box in self.checkboxes.items():
            box.setChecked(getattr(lens, name) != (name == "unresolved"))
        self.min_links_box.setValue(lens.min_links)
        self.max_links_box.setValue(_NO_LIMIT if lens.max_links is None else lens.max_links)
        self.date_combo.setCurrentIndex(int(lens.date == "created"))
        for field, text in ((self.since_field, lens.since), (self.until_field, lens.until)):
            if field.text() != text and not field.hasFocus():
                field.setText(text)
        self._refreshing = False
        self._update_labels()

    def _update_labels(self) -> None:
        viewing, chart = self._session.view_state, self._session.vault_map
        self.query_field.show_error(viewing.errors.get("query"))
        wrong = viewing.errors.get("since") or viewing.errors.get("until")
        self._date_error.setText(str(wrong) if wrong else "")
        self._date_error.setVisible(wrong is not None)
        if chart is None or viewing.result is None:
            self._count_label.setText("")
            return
        if viewing.is_busy:
            self._count_label.setText("Looking through the notes…")
            return
        shown, total = viewing.result.count, len(chart.topology.ids)
        self._count_label.setText(
            f"{shown:,} of {total:,} shown" if shown < total else f"All {total:,}"
        )

    def _change(self, text: str, *, merge: int = -1, **changes: object) -> None:
        if not self._refreshing:
            self._session.view_state.change_settings(text, merge=merge, **changes)

    def _add_checkbox(self, text: str, tip: str, name: str, *, negated: bool = False) -> QCheckBox:
        box = QCheckBox(text)
        box.setToolTip(tip)
        box.toggled.connect(lambda on: self._change(text, **{name: on != negated}))
        self.column.addWidget(box)
        return box

    def _make_links_box(self, what: str) -> QSpinBox:
        box = _MaxLinksBox() if what == "at most" else QSpinBox()
        box.setRange(0, _NO_LIMIT)
        box.setToolTip(f"Only notes with {what} so many neighbours")
        box.setAccessibleName(f"Neighbours, {what}")
        box.setKeyboardTracking(False)
        box.valueChanged.connect(self._apply_links)
        return box

    def _apply_links(self) -> None:
        most = self.max_links_box.value()
        self._change(
            "Link Count",
            merge=_MERGE_LINKS,
            min_links=self.min_links_box.value(),
            max_links=None if most >= _NO_LIMIT else most,
        )

    def _make_date_field(self, name: str, what: str) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText("2024-01-31")
        field.setToolTip(f"Only notes {what} this day on" if what == "from" else "Up to this day")
        field.setAccessibleName(f"Date, {what}")
        take: Callable[[], None] = lambda: self._change(  # noqa: E731
            "Dates", merge=_MERGE_DATES, **{name: field.text().strip()}
        )
        field.editingFinished.connect(take)
        return field


class _MaxLinksBox(QSpinBox):
    """A number that may stand for no bound at all."""

    def textFromValue(self, value: int) -> str:
        return "any" if value >= _NO_LIMIT else super().textFromValue(value)

    def valueFromText(self, text: str) -> int:
        return _NO_LIMIT if text.strip() in ("any", "") else super().valueFromText(text)

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        if "any".startswith(text.strip()):
            return QValidator.State.Acceptable, text, at
        state, text, at = super().validate(text, at)
        return state, text, at

    def stepBy(self, steps: int) -> None:
        if self.value() >= _NO_LIMIT and steps < 0:
            self.setValue(20)
        else:
            super().stepBy(steps)
