"""The panel Colours: what the colours and sizes of notes mean, and the groups."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from conceptmap.core.translation import Text, translate
from conceptmap.model.node_colouring import COLOURINGS
from conceptmap.model.node_sizing import SIZINGS
from conceptmap.model.view_settings import ColourGroup
from conceptmap.ui.buttons import IconButton
from conceptmap.ui.commands.saved_views import import_obsidian
from conceptmap.ui.context import UiContext
from conceptmap.ui.dialogs.colour import HUES, choose_colour
from conceptmap.ui.panel_spec import PanelSpec
from conceptmap.ui.panels.measure_choice import COLOUR, SIZE, MeasureChoice
from conceptmap.ui.panels.query_field import QueryField
from conceptmap.ui.panels.widgets import (
    HintLabel,
    ScrollPanel,
    SectionTitle,
    button_flow,
    small_button,
)
from conceptmap.ui.session.query_vocabulary import QueryVocabulary
from conceptmap.ui.session.session import Session
from conceptmap.ui.theme import AppTheme

_NEW_GROUP_COLOURS = tuple(HUES[5 * i % 8][0] for i in range(8))
"""The colours of new groups one after the other, each far from the one before; without grey."""

_GROUP_STEP = "group"
"""Consecutive undo steps of this name and the number of a group become one."""

_SWATCH_PX = 32


class GroupsPanel(ScrollPanel):
    """Shows and changes what colours and sizes mean, and the groups in their order."""

    obsidian_import_requested = Signal()
    """The settings of Obsidian's graph view are to be imported."""

    def __init__(self, session: Session, theme: AppTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self.colour_choice = MeasureChoice(
            session,
            COLOUR,
            [
                (each.name, each.label, each.needs_property)
                for each in COLOURINGS.values()
                if session.vault.is_set or not each.needs_set
            ],
        )
        self.size_choice = MeasureChoice(
            session,
            SIZE,
            [(each.name, each.label, each.needs_property) for each in SIZINGS.values()],
        )
        self.column.addWidget(SectionTitle(translate("Colour notes by")))
        self.column.addWidget(self.colour_choice)
        self.column.addWidget(SectionTitle(translate("Size notes by")))
        self.column.addWidget(self.size_choice)
        self.column.addWidget(SectionTitle(translate("Groups")))
        self._hint = HintLabel(
            theme, translate("A note takes the colour of the first group it matches.")
        )
        self.column.addWidget(self._hint)
        self._group_layout = QVBoxLayout()
        self._group_layout.setSpacing(6)
        self.column.addLayout(self._group_layout)
        new_button = small_button(
            translate("New group"),
            translate("Give the notes that match a query a colour"),
            self.add_group,
        )
        self._import_button = small_button(
            translate("Import Obsidian settings"),
            translate(
                "Use the filter, groups, display and forces of this vault's graph in Obsidian"
            ),
            self.obsidian_import_requested,
        )
        self.column.addLayout(button_flow(new_button, self._import_button))
        self.column.addStretch()
        self._group_rows: list[_GroupRow] = []
        session.view_state.settings_changed.connect(self.refresh)
        session.view_state.changed.connect(self._show_errors)
        self.refresh()

    def add_group(self) -> None:
        """Add an empty group at the end."""
        groups = self._session.view_state.settings.groups
        colour = _NEW_GROUP_COLOURS[len(groups) % len(_NEW_GROUP_COLOURS)]
        self._set_groups((*groups, ColourGroup("", colour)), translate("New group"))
        if self._group_rows:
            self._group_rows[-1].query_field.line_edit.setFocus()

    def refresh(self) -> None:
        """Show the current colours and groups."""
        settings = self._session.view_state.settings
        while len(self._group_rows) > len(settings.groups):
            removed = self._group_rows.pop()
            self._group_layout.removeWidget(removed)
            removed.deleteLater()
        while len(self._group_rows) < len(settings.groups):
            row = _GroupRow(self._theme, self._session.query_vocabulary)
            row.query_field.focused.connect(
                lambda: self._session.search_index.read_texts(folded=True)
            )
            row.changed.connect(lambda row=row: self._apply_row(row))
            row.removed.connect(lambda row=row: self._remove_group(row))
            row.moved_up.connect(lambda row=row: self._move_group_up(row))
            self._group_rows.append(row)
            self._group_layout.addWidget(row)
        for index, (row, group) in enumerate(zip(self._group_rows, settings.groups, strict=True)):
            row.show_group(group, first=index == 0)
        self._show_errors()

    def _show_errors(self) -> None:
        errors = self._session.view_state.group_errors
        for row in self._group_rows:
            query = row.query_field.query
            row.query_field.show_error(errors.get(query) if query else None)

    def _apply_row(self, row: _GroupRow) -> None:
        groups = list(self._session.view_state.settings.groups)
        index = self._group_rows.index(row)
        groups[index] = row.group
        self._set_groups(tuple(groups), translate("Change group"), merge=f"{_GROUP_STEP} {index}")

    def _remove_group(self, row: _GroupRow) -> None:
        groups = list(self._session.view_state.settings.groups)
        del groups[self._group_rows.index(row)]
        self._set_groups(tuple(groups), translate("Remove group"))

    def _move_group_up(self, row: _GroupRow) -> None:
        groups = list(self._session.view_state.settings.groups)
        index = self._group_rows.index(row)
        groups[index - 1], groups[index] = groups[index], groups[index - 1]
        self._set_groups(tuple(groups), translate("Reorder groups"))

    def _set_groups(self, groups: tuple[ColourGroup, ...], text: str, *, merge: str = "") -> None:
        view_state = self._session.view_state
        settings = msgspec.structs.replace(view_state.settings, groups=groups)
        if any(group.query for group in groups):
            settings = msgspec.structs.replace(settings, colour_by="groups")
        view_state.set_settings(settings, text, merge=merge)


class _GroupRow(QWidget):
    """The query and colour of one group, with buttons to move it up and to remove it."""

    changed = Signal()
    removed = Signal()
    moved_up = Signal()

    def __init__(self, theme: AppTheme, vocabulary: QueryVocabulary) -> None:
        super().__init__()
        self._theme = theme
        self._colour = "#888888"
        self.query_field = QueryField(theme, vocabulary, translate("tag:idea, path:projects …"))
        self.query_field.submitted.connect(lambda _: self.changed.emit())
        self._swatch = QToolButton()
        self._swatch.setToolTip(translate("Choose the colour of this group"))
        self._swatch.setAccessibleName(translate("Colour of the group"))
        self._swatch.clicked.connect(self._choose_colour)
        self._up_button = IconButton(theme, "up", translate("Move this group up"), self.moved_up)
        remove = IconButton(theme, "close", translate("Remove this group"), self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in (self._swatch, self._up_button, remove):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        row.insertWidget(1, self.query_field, 1)

    @property
    def group(self) -> ColourGroup:
        """The colour group as the user has edited it."""
        return ColourGroup(self.query_field.query, self._colour)

    def show_group(self, group: ColourGroup, *, first: bool) -> None:
        """Show the query and colour of a group; the `first` cannot move up."""
        self._colour = group.colour
        self.query_field.set_query(group.query)
        self._up_button.setEnabled(not first)
        dot = QPixmap(_SWATCH_PX, _SWATCH_PX)
        dot.fill(Qt.GlobalColor.transparent)
        painter = QPainter(dot)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(group.colour))
        painter.drawEllipse(4, 4, _SWATCH_PX - 8, _SWATCH_PX - 8)
        painter.end()
        self._swatch.setIcon(QIcon(dot))

    def _choose_colour(self) -> None:
        title = translate("Colour of the group")
        chosen = choose_colour(self.window(), self._theme, self._colour, title)
        if chosen:
            self._colour = chosen
            self.changed.emit()


def _make(context: UiContext) -> GroupsPanel:
    panel = GroupsPanel(context.session, context.theme)
    panel.obsidian_import_requested.connect(lambda: import_obsidian(context))
    return panel


PANEL = PanelSpec(
    name="groups",
    title=Text("Colours"),
    menu_text=Text("&Colours"),
    make=_make,
    order=60,
    icon="colours",
    tip=Text("Choose what the colours and sizes of notes mean"),
)
