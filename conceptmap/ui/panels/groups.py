"""The colours of the map: by region, by groups of the user's, or by age."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from conceptmap.model.view_settings import ColourBy, ColourGroup
from conceptmap.ui.buttons import IconButton
from conceptmap.ui.panels.widgets import (
    HintLabel,
    QueryField,
    ScrollPanel,
    SectionTitle,
    small_button,
)
from conceptmap.ui.session.session import Session
from conceptmap.ui.theme import AppTheme

COLOUR_MODES: tuple[tuple[ColourBy, str], ...] = (
    ("regions", "By region"),
    ("groups", "By group"),
    ("created", "By the day they were created"),
    ("modified", "By the day they were changed"),
)

_NEW_GROUP_COLOURS = (
    "#D1495B",
    "#3D7EAA",
    "#3E8E5A",
    "#C9812B",
    "#7B5EA7",
    "#2A9D9D",
    "#B0508A",
    "#7A7A2E",
)
_MERGE_GROUP = 11  # steps of an undo that become one


class GroupsPanel(ScrollPanel):
    """Shows and changes the colours of the lens, and its groups in their order."""

    obsidian_import_requested = Signal()
    """Obsidian's settings are to be taken over."""

    def __init__(self, session: Session, theme: AppTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self.colour_combo = QComboBox()
        self.colour_combo.addItems([text for _, text in COLOUR_MODES])
        self.colour_combo.setToolTip("What the colours of notes stand for")
        self.colour_combo.setAccessibleName("Colours")
        self.colour_combo.activated.connect(
            lambda i: self._session.view_state.change_settings(
                "Colours", colour_by=COLOUR_MODES[i][0]
            )
        )
        self.column.addWidget(SectionTitle("Colour notes"))
        self.column.addWidget(self.colour_combo)
        self.column.addWidget(SectionTitle("Groups"))
        self._hint = HintLabel(theme, "The first group that finds a note gives it its colour.")
        self.column.addWidget(self._hint)
        self._group_layout = QVBoxLayout()
        self._group_layout.setSpacing(6)
        self.column.addLayout(self._group_layout)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(
            small_button("New group", "Give notes that a query finds a colour", self.add_group)
        )
        self._import_button = small_button(
            "From Obsidian",
            "Read the vault's own graph settings: filter, groups, display and forces",
            self.obsidian_import_requested,
        )
        foot.addWidget(self._import_button)
        foot.addStretch()
        self.column.addLayout(foot)
        self.column.addStretch()
        self._group_rows: list[_GroupRow] = []
        session.view_state.settings_changed.connect(self.refresh)
        session.view_state.changed.connect(self._show_errors)
        self.refresh()

    @property
    def query_fields(self) -> list[QueryField]:
        """The queries of the groups, in order."""
        return [row.query_field for row in self._group_rows]

    def add_group(self) -> None:
        """Add an empty group at the end."""
        groups = self._session.view_state.settings.groups
        colour = _NEW_GROUP_COLOURS[len(groups) % len(_NEW_GROUP_COLOURS)]
        self._set_groups((*groups, ColourGroup("", colour)), "New Group")
        if self._group_rows:
            self._group_rows[-1].query_field.line_edit.setFocus()

    def refresh(self) -> None:
        """Show the lens as it is now."""
        lens = self._session.view_state.settings
        self.colour_combo.setCurrentIndex([name for name, _ in COLOUR_MODES].index(lens.colour_by))
        while len(self._group_rows) > len(lens.groups):
            gone = self._group_rows.pop()
            self._group_layout.removeWidget(gone)
            gone.deleteLater()
        while len(self._group_rows) < len(lens.groups):
            row = _GroupRow(self._theme)
            row.query_field.focused.connect(
                lambda: self._session.search_index.read_texts(folded=True)
            )
            row.changed.connect(lambda row=row: self._apply_row(row))
            row.removed.connect(lambda row=row: self._remove_group(row))
            row.moved_up.connect(lambda row=row: self._move_group_up(row))
            self._group_rows.append(row)
            self._group_layout.addWidget(row)
        for i, (row, group) in enumerate(zip(self._group_rows, lens.groups, strict=True)):
            row.show_group(group, first=i == 0)
        self._show_errors()

    def _show_errors(self) -> None:
        errors = self._session.view_state.errors
        for row in self._group_rows:
            row.query_field.show_error(
                errors.get(row.query_field.query) if row.query_field.query else None
            )

    def _apply_row(self, row: _GroupRow) -> None:
        groups = list(self._session.view_state.settings.groups)
        i = self._group_rows.index(row)
        groups[i] = row.group
        self._set_groups(tuple(groups), "Change Group", merge=_MERGE_GROUP + i)

    def _remove_group(self, row: _GroupRow) -> None:
        groups = list(self._session.view_state.settings.groups)
        del groups[self._group_rows.index(row)]
        self._set_groups(tuple(groups), "Remove Group")

    def _move_group_up(self, row: _GroupRow) -> None:
        groups = list(self._session.view_state.settings.groups)
        i = self._group_rows.index(row)
        groups[i - 1], groups[i] = groups[i], groups[i - 1]
        self._set_groups(tuple(groups), "Order of Groups")

    def _set_groups(self, groups: tuple[ColourGroup, ...], text: str, *, merge: int = -1) -> None:
        viewing = self._session.view_state
        lens = msgspec.structs.replace(viewing.settings, groups=groups)
        if any(group.query for group in groups):
            lens = msgspec.structs.replace(lens, colour_by="groups")
        viewing.set_settings(lens, text, merge=merge)


class _GroupRow(QWidget):
    changed = Signal()
    removed = Signal()
    moved_up = Signal()

    def __init__(self, theme: AppTheme) -> None:
        super().__init__()
        self._colour = "#888888"
        self.query_field = QueryField(theme, "tag:idea, path:projects …")
        self.query_field.submitted.connect(lambda _: self.changed.emit())
        self._swatch = QToolButton()
        self._swatch.setToolTip("Choose the colour of this group")
        self._swatch.setAccessibleName("Colour of the group")
        self._swatch.clicked.connect(self._choose_colour)
        self._up_button = IconButton(
            theme, "up", "Move this group before the one above", self.moved_up
        )
        remove = IconButton(theme, "close", "Remove this group", self.removed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for each in (self._swatch, self._up_button, remove):
            line.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
        line.insertWidget(1, self.query_field, 1)

    @property
    def group(self) -> ColourGroup:
        """The group as it stands here."""
        return ColourGroup(self.query_field.query, self._colour)

    def show_group(self, group: ColourGroup, *, first: bool) -> None:
        """Show a group."""
        self._colour = group.colour
        self.query_field.set_query(group.query)
        self._up_button.setEnabled(not first)
        dot = QPixmap(32, 32)
        dot.fill(Qt.GlobalColor.transparent)
        painter = QPainter(dot)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(group.colour))
        painter.drawEllipse(4, 4, 24, 24)
        painter.end()
        self._swatch.setIcon(QIcon(dot))

    def _choose_colour(self) -> None:
        chosen = QColorDialog.getColor(QColor(self._colour), self, "Colour of the group")
        if chosen.isValid():
            self._colour = chosen.name().upper()
            self.changed.emit()
