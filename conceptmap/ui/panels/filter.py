"""The filter panel: which notes are shown, by query, kind, number of links and date."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QSpinBox, QWidget

from conceptmap.core.translation import Text, translate
from conceptmap.model.filter_criteria import FILTER_FIELDS
from conceptmap.model.view_settings import ViewSettings
from conceptmap.ui.chip import Chip
from conceptmap.ui.context import UiContext
from conceptmap.ui.panel_spec import PanelSpec
from conceptmap.ui.panels.hidden_notes import HiddenNotes
from conceptmap.ui.panels.query_field import QueryField
from conceptmap.ui.panels.widgets import (
    HintLabel,
    ScrollPanel,
    SectionTitle,
    horizontal_row,
    inset_number,
    small_button,
)
from conceptmap.ui.session.session import Session
from conceptmap.ui.shown_counts import shown_notes
from conceptmap.ui.text_size import scaled
from conceptmap.ui.theme import AppTheme

_NO_LIMIT = 100_000
"""The value of the spin box of the maximum number of links that means no limit."""

_LINKS_BOX_PX = 84
_FIRST_LIMIT = 20
"""The value to which the spin box steps down from no limit."""

_QUERY_STEP, _LINKS_STEP, _DATES_STEP = "query", "links", "dates"
"""Consecutive undo steps of the same name become one."""

_RESET_FIELDS = (
    *(name for name in FILTER_FIELDS if name != "local"),
    "hide_filtered",
    "rearranged",
)
"""The fields of `ViewSettings` that are reset together."""


class FilterPanel(ScrollPanel):
    """Shows and changes the filter of the view settings."""

    def __init__(self, session: Session, theme: AppTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._refreshing = False
        self.query_field = QueryField(
            theme, session.query_vocabulary, translate("Filter: words, tag:idea, -path:archive …")
        )
        self.query_field.submitted.connect(
            lambda query: self._change(translate("Filter"), merge=_QUERY_STEP, query=query)
        )
        self.query_field.focused.connect(lambda: session.search_index.read_texts(folded=True))
        self._count_label = HintLabel(theme)
        self.column.addWidget(self.query_field)
        self.setFocusProxy(self.query_field.line_edit)
        self.column.addWidget(self._count_label)
        self.region_chip = Chip(theme, translate("Show all regions"))
        self.region_chip.closed.connect(lambda: self._change(translate("All regions"), region=""))
        self.column.addWidget(self.region_chip)
        self.hidden_notes = HiddenNotes(session, theme)
        self.column.addWidget(self.hidden_notes)

        self.rest_combo = QComboBox()
        self.rest_combo.addItems([translate("Dim"), translate("Hide")])
        self.rest_combo.setToolTip(translate("Dim or hide notes that the filter leaves out"))
        self.rest_combo.setAccessibleName(translate("Other notes"))
        self.rest_combo.activated.connect(
            lambda index: self._change(translate("Dim or hide"), hide_filtered=index == 1)
        )
        self.column.addLayout(
            horizontal_row(QLabel(translate("Other notes:")), self.rest_combo, stretch=True)
        )
        self.rearrange_box = self._add_checkbox(
            translate("Arrange separately"),
            translate("Arrange the notes that match on their own; the whole map is kept"),
            "rearranged",
        )
        self.column.addWidget(SectionTitle(translate("Show")))
        self.checkboxes = {
            name: self._add_checkbox(text, tooltip, name)
            for name, text, tooltip in (
                (
                    "tags",
                    translate("Tags"),
                    translate("Show tags on the map, linked to their notes"),
                ),
                (
                    "attachments",
                    translate("Attachments"),
                    translate("Show images, PDFs and other files"),
                ),
                (
                    "canvas_files",
                    translate("Canvases"),
                    translate("Show canvases, linked to the notes on them"),
                ),
                (
                    "unresolved",
                    translate("Unwritten notes"),
                    translate("Show notes that are linked to but not written yet"),
                ),
                (
                    "orphans",
                    translate("Orphans"),
                    translate("Show notes that have no links to other shown notes"),
                ),
            )
        }
        self.column.addWidget(SectionTitle(translate("Links")))
        self.min_links_box = self._make_links_box(
            QSpinBox(),
            translate("Neighbours, at least"),
            translate("Only notes linked with at least this many others"),
        )
        self.max_links_box = self._make_links_box(
            _MaxLinksBox(),
            translate("Neighbours, at most"),
            translate("Only notes linked with at most this many others"),
        )
        self.max_links_box.setSpecialValueText("")
        self.column.addLayout(
            horizontal_row(
                self.min_links_box,
                QLabel(translate("to", context="a range")),
                self.max_links_box,
                stretch=True,
            )
        )
        self.column.addWidget(SectionTitle(translate("Date")))
        self.date_combo = QComboBox()
        self.date_combo.addItems([translate("Modified"), translate("Created")])
        self.date_combo.setToolTip(translate("Which date of a note counts"))
        self.date_combo.setAccessibleName(translate("Which date of a note counts"))
        self.date_combo.activated.connect(
            lambda index: self._change(translate("Date"), date="created" if index else "modified")
        )
        self.since_field = self._make_date_field(
            "since", translate("From this day on"), translate("Date, from")
        )
        self.until_field = self._make_date_field(
            "until", translate("Up to and including this day"), translate("Date, to")
        )
        self.column.addWidget(self.date_combo)
        self.column.addLayout(
            horizontal_row(
                self.since_field, QLabel(translate("to", context="a range")), self.until_field
            )
        )
        self._date_error = HintLabel(theme)
        self.column.addWidget(self._date_error)
        reset = small_button(
            translate("Show everything"), translate("Reset the filter"), self.reset
        )
        self.column.addWidget(reset, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch()
        session.view_state.settings_changed.connect(self.refresh)
        session.view_state.changed.connect(self._update_labels)
        session.view_state.busy_changed.connect(self._update_labels)
        self.refresh()

    def reset(self) -> None:
        """Reset the filter; colours, display and local map stay."""
        default = ViewSettings()
        self.query_field.discard_draft()
        self._change(
            translate("Show everything"), **{name: getattr(default, name) for name in _RESET_FIELDS}
        )

    def refresh(self) -> None:
        """Show in the controls what the map is filtered by now."""
        settings = self._session.view_state.settings
        self._refreshing = True
        self.query_field.set_query(settings.query)
        self.rest_combo.setCurrentIndex(int(settings.hide_filtered))
        self.rearrange_box.setChecked(settings.rearranged)
        for name, box in self.checkboxes.items():
            box.setChecked(getattr(settings, name))
        self.min_links_box.setValue(settings.min_links)
        self.max_links_box.setValue(_NO_LIMIT if settings.max_links is None else settings.max_links)
        self.date_combo.setCurrentIndex(int(settings.date == "created"))
        for field, text in ((self.since_field, settings.since), (self.until_field, settings.until)):
            if field.text() != text and not field.hasFocus():
                field.setText(text)
        self._refreshing = False
        self._update_labels()

    def _update_labels(self) -> None:
        view_state = self._session.view_state
        self.query_field.show_error(view_state.errors.get("query"))
        date_error = view_state.errors.get("since") or view_state.errors.get("until")
        region, region_error = view_state.settings.region, view_state.errors.get("region")
        self.region_chip.set_text(
            str(region_error) if region_error else translate("Region: {region}", region=region)
        )
        self.region_chip.setVisible(bool(region))
        self._date_error.setText(str(date_error) if date_error else "")
        self._date_error.setVisible(date_error is not None)
        if view_state.is_busy:
            self._count_label.setText(translate("Filtering…"))
            return
        self._count_label.setText(shown_notes(view_state.result))

    def _change(self, text: str, *, merge: str = "", **changes: object) -> None:
        if not self._refreshing:
            self._session.view_state.change_settings(text, merge=merge, **changes)

    def _add_checkbox(self, text: str, tooltip: str, name: str) -> QCheckBox:
        """Add a checkbox for a field of the view settings."""
        box = QCheckBox(text)
        box.setToolTip(tooltip)
        box.toggled.connect(lambda checked: self._change(text, **{name: checked}))
        self.column.addWidget(box)
        return box

    def _make_links_box(self, box: QSpinBox, name: str, tip: str) -> QSpinBox:
        inset_number(box)
        box.setRange(0, _NO_LIMIT)
        # Else it has room for the highest number, which the panel has not.
        box.setFixedWidth(scaled(_LINKS_BOX_PX))
        box.setToolTip(tip)
        box.setAccessibleName(name)
        box.setKeyboardTracking(False)
        box.valueChanged.connect(self._apply_links)
        return box

    def _apply_links(self) -> None:
        max_links = self.max_links_box.value()
        self._change(
            translate("Number of links"),
            merge=_LINKS_STEP,
            min_links=self.min_links_box.value(),
            max_links=None if max_links >= _NO_LIMIT else max_links,
        )

    def _make_date_field(self, field_name: str, tooltip: str, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText("2024-01-31")
        field.setToolTip(tooltip)
        field.setAccessibleName(name)
        field.editingFinished.connect(
            lambda: self._change(
                translate("Dates"), merge=_DATES_STEP, **{field_name: field.text().strip()}
            )
        )
        return field


class _MaxLinksBox(QSpinBox):
    """A spin box whose highest value means "any"."""

    def textFromValue(self, value: int) -> str:
        return translate("any") if value >= _NO_LIMIT else super().textFromValue(value)

    def valueFromText(self, text: str) -> int:
        return _NO_LIMIT if text.strip() in (translate("any"), "") else super().valueFromText(text)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        if translate("any").startswith(text.strip()):
            return QValidator.State.Acceptable, text, position
        state, text, position = super().validate(text, position)
        return state, text, position

    def stepBy(self, steps: int) -> None:
        if self.value() >= _NO_LIMIT and steps < 0:
            self.setValue(_FIRST_LIMIT)
        else:
            super().stepBy(steps)


def _make(context: UiContext) -> FilterPanel:
    return FilterPanel(context.session, context.theme)


PANEL = PanelSpec(
    name="filter",
    title=Text("Filter"),
    menu_text=Text("&Filter"),
    make=_make,
    order=50,
    icon="filter",
    tip=Text("Show only some of the notes"),
    shortcut="Ctrl+Shift+G",
)
