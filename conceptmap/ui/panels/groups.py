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

from conceptmap.model.view_settings import Colours, Group
from conceptmap.ui.buttons import IconButton
from conceptmap.ui.panels.widgets import Column, Hint, QueryField, Section, small_button
from conceptmap.ui.session.session import Workspace
from conceptmap.ui.theme import Theme

COLOURS: tuple[tuple[Colours, str], ...] = (
    ("regions", "By region"),
    ("groups", "By group"),
    ("created", "By the day they were created"),
    ("modified", "By the day they were changed"),
)

_NEW = ("#D1495B", "#3D7EAA", "#3E8E5A", "#C9812B", "#7B5EA7", "#2A9D9D", "#B0508A", "#7A7A2E")
_TYPED = 11  # steps of an undo that become one


class GroupsPanel(Column):
    """Shows and changes the colours of the lens, and its groups in their order."""

    taken_over = Signal()
    """Obsidian's settings are to be taken over."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self.colours = QComboBox()
        self.colours.addItems([text for _, text in COLOURS])
        self.colours.setToolTip("What the colours of notes stand for")
        self.colours.setAccessibleName("Colours")
        self.colours.activated.connect(
            lambda i: self._workspace.viewing.alter("Colours", colours=COLOURS[i][0])
        )
        self.rows.addWidget(Section("Colour notes"))
        self.rows.addWidget(self.colours)
        self.rows.addWidget(Section("Groups"))
        self._hint = Hint(theme, "The first group that finds a note gives it its colour.")
        self.rows.addWidget(self._hint)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self.rows.addLayout(self._list)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(
            small_button("New group", "Give notes that a query finds a colour", self.add)
        )
        self._take = small_button(
            "From Obsidian",
            "Read the vault's own graph settings: filter, groups, display and forces",
            self.taken_over,
        )
        foot.addWidget(self._take)
        foot.addStretch()
        self.rows.addLayout(foot)
        self.rows.addStretch()
        self._rows: list[_GroupRow] = []
        workspace.viewing.lens_changed.connect(self.refresh)
        workspace.viewing.changed.connect(self._tell)
        self.refresh()

    @property
    def fields(self) -> list[QueryField]:
        """The queries of the groups, in order."""
        return [row.query for row in self._rows]

    def add(self) -> None:
        """Add an empty group at the end."""
        groups = self._workspace.viewing.lens.groups
        colour = _NEW[len(groups) % len(_NEW)]
        self._set((*groups, Group("", colour)), "New Group")
        if self._rows:
            self._rows[-1].query.line.setFocus()

    def refresh(self) -> None:
        """Show the lens as it is now."""
        lens = self._workspace.viewing.lens
        self.colours.setCurrentIndex([name for name, _ in COLOURS].index(lens.colours))
        while len(self._rows) > len(lens.groups):
            gone = self._rows.pop()
            self._list.removeWidget(gone)
            gone.deleteLater()
        while len(self._rows) < len(lens.groups):
            row = _GroupRow(self._theme)
            row.query.entered.connect(lambda: self._workspace.texts.gather(folded=True))
            row.changed.connect(lambda row=row: self._take_row(row))
            row.removed.connect(lambda row=row: self._remove(row))
            row.raised.connect(lambda row=row: self._raise(row))
            self._rows.append(row)
            self._list.addWidget(row)
        for i, (row, group) in enumerate(zip(self._rows, lens.groups, strict=True)):
            row.put(group, first=i == 0)
        self._tell()

    def _tell(self) -> None:
        errors = self._workspace.viewing.errors
        for row in self._rows:
            row.query.tell(errors.get(row.query.query) if row.query.query else None)

    def _take_row(self, row: _GroupRow) -> None:
        groups = list(self._workspace.viewing.lens.groups)
        i = self._rows.index(row)
        groups[i] = row.group
        self._set(tuple(groups), "Change Group", merge=_TYPED + i)

    def _remove(self, row: _GroupRow) -> None:
        groups = list(self._workspace.viewing.lens.groups)
        del groups[self._rows.index(row)]
        self._set(tuple(groups), "Remove Group")

    def _raise(self, row: _GroupRow) -> None:
        groups = list(self._workspace.viewing.lens.groups)
        i = self._rows.index(row)
        groups[i - 1], groups[i] = groups[i], groups[i - 1]
        self._set(tuple(groups), "Order of Groups")

    def _set(self, groups: tuple[Group, ...], text: str, *, merge: int = -1) -> None:
        viewing = self._workspace.viewing
        lens = msgspec.structs.replace(viewing.lens, groups=groups)
        if any(group.query for group in groups):
            lens = msgspec.structs.replace(lens, colours="groups")
        viewing.set_lens(lens, text, merge=merge)


class _GroupRow(QWidget):
    changed = Signal()
    removed = Signal()
    raised = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._colour = "#888888"
        self.query = QueryField(theme, "tag:idea, path:projects …")
        self.query.asked.connect(lambda _: self.changed.emit())
        self._swatch = QToolButton()
        self._swatch.setToolTip("Choose the colour of this group")
        self._swatch.setAccessibleName("Colour of the group")
        self._swatch.clicked.connect(self._choose)
        self._up = IconButton(theme, "up", "Move this group before the one above", self.raised)
        remove = IconButton(theme, "close", "Remove this group", self.removed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for each in (self._swatch, self._up, remove):
            line.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
        line.insertWidget(1, self.query, 1)

    @property
    def group(self) -> Group:
        """The group as it stands here."""
        return Group(self.query.query, self._colour)

    def put(self, group: Group, *, first: bool) -> None:
        """Show a group."""
        self._colour = group.colour
        self.query.put(group.query)
        self._up.setEnabled(not first)
        dot = QPixmap(32, 32)
        dot.fill(Qt.GlobalColor.transparent)
        painter = QPainter(dot)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(group.colour))
        painter.drawEllipse(4, 4, 24, 24)
        painter.end()
        self._swatch.setIcon(QIcon(dot))

    def _choose(self) -> None:
        chosen = QColorDialog.getColor(QColor(self._colour), self, "Colour of the group")
        if chosen.isValid():
            self._colour = chosen.name().upper()
            self.changed.emit()
