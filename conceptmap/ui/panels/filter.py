"""The filter: which notes are seen, by a query, by kind, by links and by date."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QSpinBox, QWidget

from conceptmap.model.view_settings import Lens
from conceptmap.ui.panels.widgets import Column, Hint, QueryField, Section, row, small_button
from conceptmap.ui.session.session import Workspace
from conceptmap.ui.theme import Theme

_ANY = 100_000  # stands for no bound on the links
_QUERY, _LINKS, _DATES = 1, 2, 3  # steps of an undo that become one


class FilterPanel(Column):
    """Shows and changes what the lens lets through."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._showing = False
        viewing = workspace.viewing
        self.query = QueryField(theme, "Filter: words, tag:idea, -path:archive …")
        self.query.asked.connect(lambda query: self._alter("Filter", merge=_QUERY, query=query))
        self.query.entered.connect(lambda: workspace.texts.gather(folded=True))
        self._count = Hint(theme)
        self.rows.addWidget(self.query)
        self.setFocusProxy(self.query.line)
        self.rows.addWidget(self._count)

        self.hides = QComboBox()
        self.hides.addItems(["dim", "hide"])
        self.hides.setToolTip("What becomes of the notes that the filter leaves out")
        self.hides.setAccessibleName("What becomes of the rest")
        self.hides.activated.connect(lambda i: self._alter("Dim or Hide", hides=i == 1))
        self.rows.addLayout(row(QLabel("The rest:"), self.hides, stretch=True))
        self.rearranged = self._box(
            "Rearrange what stays",
            "Lay what the filter lets through out by itself; the map is kept",
            "rearranged",
        )
        self.rows.addWidget(Section("Show"))
        self.boxes = {
            name: self._box(text, tip, name, negated=negated)
            for name, text, tip, negated in (
                ("tags", "Tags", "Tags as nodes, joined with the notes that bear them", False),
                ("attachments", "Attachments", "Pictures, PDFs, canvases and other files", False),
                ("unresolved", "Existing files only", "Leave out names without a note", True),
                ("orphans", "Orphans", "Notes that nothing shown is linked with", False),
            )
        }
        self.rows.addWidget(Section("Links"))
        self.least, self.most = self._links("at least"), self._links("at most")
        self.most.setSpecialValueText("")
        self.rows.addLayout(row(self.least, QLabel("to"), self.most, stretch=True))
        self.rows.addWidget(Section("Date"))
        self.date = QComboBox()
        self.date.addItems(["Modified", "Created"])
        self.date.setToolTip("Which date counts: the notes' own, or their files'")
        self.date.activated.connect(
            lambda i: self._alter("Date", date="created" if i else "modified")
        )
        self.since, self.until = self._day("since", "from"), self._day("until", "to")
        self.rows.addWidget(self.date)
        self.rows.addLayout(row(self.since, QLabel("to"), self.until))
        self._wrong_date = Hint(theme)
        self.rows.addWidget(self._wrong_date)
        reset = small_button("Show everything", "Take the whole filter away", self.reset)
        self.rows.addWidget(reset, 0, Qt.AlignmentFlag.AlignLeft)
        self.rows.addStretch()
        viewing.lens_changed.connect(self.refresh)
        viewing.changed.connect(self._tell)
        viewing.waiting.connect(self._tell)
        self.refresh()

    def reset(self) -> None:
        """Let everything through; colours and the like stay."""
        plain = Lens()
        names = (
            "query",
            "hides",
            "rearranged",
            "tags",
            "attachments",
            "unresolved",
            "orphans",
            "least_links",
            "most_links",
            "date",
            "since",
            "until",
        )
        self.query.drop()
        self._alter("Show Everything", **{name: getattr(plain, name) for name in names})

    def refresh(self) -> None:
        """Show the lens as it is now."""
        lens = self._workspace.viewing.lens
        self._showing = True
        self.query.put(lens.query)
        self.hides.setCurrentIndex(int(lens.hides))
        self.rearranged.setChecked(lens.rearranged)
        for name, box in self.boxes.items():
            box.setChecked(getattr(lens, name) != (name == "unresolved"))
        self.least.setValue(lens.least_links)
        self.most.setValue(_ANY if lens.most_links is None else lens.most_links)
        self.date.setCurrentIndex(int(lens.date == "created"))
        for field, text in ((self.since, lens.since), (self.until, lens.until)):
            if field.text() != text and not field.hasFocus():
                field.setText(text)
        self._showing = False
        self._tell()

    def _tell(self) -> None:
        viewing, chart = self._workspace.viewing, self._workspace.chart
        self.query.tell(viewing.errors.get("query"))
        wrong = viewing.errors.get("since") or viewing.errors.get("until")
        self._wrong_date.setText(str(wrong) if wrong else "")
        self._wrong_date.setVisible(wrong is not None)
        if chart is None or viewing.sight is None:
            self._count.setText("")
            return
        if viewing.waits:
            self._count.setText("Looking through the notes…")
            return
        shown, total = viewing.sight.count, len(chart.topology.ids)
        self._count.setText(f"{shown:,} of {total:,} shown" if shown < total else f"All {total:,}")

    def _alter(self, text: str, *, merge: int = -1, **changes: object) -> None:
        if not self._showing:
            self._workspace.viewing.alter(text, merge=merge, **changes)

    def _box(self, text: str, tip: str, name: str, *, negated: bool = False) -> QCheckBox:
        box = QCheckBox(text)
        box.setToolTip(tip)
        box.toggled.connect(lambda on: self._alter(text, **{name: on != negated}))
        self.rows.addWidget(box)
        return box

    def _links(self, what: str) -> QSpinBox:
        box = _Bound() if what == "at most" else QSpinBox()
        box.setRange(0, _ANY)
        box.setToolTip(f"Only notes with {what} so many neighbours")
        box.setAccessibleName(f"Neighbours, {what}")
        box.setKeyboardTracking(False)
        box.valueChanged.connect(self._take_links)
        return box

    def _take_links(self) -> None:
        most = self.most.value()
        self._alter(
            "Link Count",
            merge=_LINKS,
            least_links=self.least.value(),
            most_links=None if most >= _ANY else most,
        )

    def _day(self, name: str, what: str) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText("2024-01-31")
        field.setToolTip(f"Only notes {what} this day on" if what == "from" else "Up to this day")
        field.setAccessibleName(f"Date, {what}")
        take: Callable[[], None] = lambda: self._alter(  # noqa: E731
            "Dates", merge=_DATES, **{name: field.text().strip()}
        )
        field.editingFinished.connect(take)
        return field


class _Bound(QSpinBox):
    """A number that may stand for no bound at all."""

    def textFromValue(self, value: int) -> str:
        return "any" if value >= _ANY else super().textFromValue(value)

    def valueFromText(self, text: str) -> int:
        return _ANY if text.strip() in ("any", "") else super().valueFromText(text)

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        if "any".startswith(text.strip()):
            return QValidator.State.Acceptable, text, at
        state, text, at = super().validate(text, at)
        return state, text, at

    def stepBy(self, steps: int) -> None:
        if self.value() >= _ANY and steps < 0:
            self.setValue(20)
        else:
            super().stepBy(steps)
