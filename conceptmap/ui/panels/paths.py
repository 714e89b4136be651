"""The paths panel: how two notes are connected, link by link."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from conceptmap.core.translation import Text, number, translate, translate_count
from conceptmap.ui.buttons import IconButton
from conceptmap.ui.context import UiContext
from conceptmap.ui.navigation import go_to
from conceptmap.ui.panel_spec import PanelSpec
from conceptmap.ui.panels.common_notes import common_rows
from conceptmap.ui.panels.path_rows import path_rows
from conceptmap.ui.panels.path_scope import are_same_nodes, passable_nodes
from conceptmap.ui.panels.rich_list import ListRow, RichList
from conceptmap.ui.panels.widgets import (
    HintLabel,
    LinkHint,
    button_flow,
    horizontal_row,
    small_button,
)
from conceptmap.ui.session.session import Session
from conceptmap.ui.session.workers import JobControl
from conceptmap.ui.text_size import ui_font
from conceptmap.ui.theme import AppTheme

if TYPE_CHECKING:
    from conceptmap.core.array_types import BoolArray
    from conceptmap.graph.paths import NotePath
    from conceptmap.model.note_paths import NotePaths

MAX_PATHS = 20


class PathsPanel(QWidget):
    """Asks for two notes and shows the paths between them, one at a time."""

    chosen = Signal(object)
    """A `NoteLocation` to go to."""
    path_shown = Signal(tuple)
    """The ids of a path that was asked for and is highlighted now."""

    def __init__(self, session: Session, theme: AppTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self.start: str | None = None
        """The id of the note at which the paths start, None while it is not chosen."""
        self.end: str | None = None
        self._takes_end = False
        """Whether the next note that is selected is the end."""
        self.paths: tuple[NotePath, ...] = ()
        self._avoided = ""
        """The note with many links that the first path avoids and the second, shorter, passes."""
        self._index = 0
        """The number of the path that is shown."""
        self._followed: tuple[str, ...] = ()
        """The path that the map showed when the panel looked last."""
        self._searched: BoolArray | None = None
        """The nodes that could be passed when paths were last looked for, (n,); None for all."""
        self._ends_label = QLabel()
        self._ends_label.setFont(ui_font(13, 500))
        self._ends_label.setWordWrap(True)
        self._ends_label.setTextFormat(Qt.TextFormat.RichText)
        self._hint = LinkHint(theme)
        self._hint.followed.connect(lambda: self.show_path(1))
        self.list = RichList(theme, translate("Steps of the path"))
        self.list.chosen.connect(self.chosen)
        self._previous_button = IconButton(
            theme, "back", translate("Previous path"), lambda: self._step(-1)
        )
        self._next_button = IconButton(
            theme, "forward", translate("Next path"), lambda: self._step(1)
        )
        self._count_label = HintLabel(theme)
        self._count_label.setWordWrap(False)
        self.start_button = small_button(
            translate("Start here"),
            translate("Start the path at the selected note"),
            lambda: self.set_end_from_selection(start=True),
        )
        self.end_button = small_button(
            translate("End here"),
            translate("End the path at the selected note"),
            lambda: self.set_end_from_selection(start=False),
        )
        self._clear_button = small_button(
            translate("Clear", context="a path"), translate("Clear the path (Esc)"), self.clear
        )
        path_row = horizontal_row(self._previous_button, self._count_label, self._next_button)
        path_row.addStretch()
        top = QVBoxLayout()
        top.setContentsMargins(14, 10, 14, 0)
        top.setSpacing(8)
        top.addWidget(self._ends_label)
        top.addWidget(self._hint)
        top.addLayout(button_flow(self.start_button, self.end_button, self._clear_button))
        top.addLayout(path_row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        session.selection.changed.connect(self._follow_selection)
        theme.changed.connect(self._update_ends_label)
        session.selection.highlight_changed.connect(self._follow_path)
        session.renamed.connect(self._rename)
        session.view_state.changed.connect(self._follow_view)
        self._update_labels()

    def set_end_from_selection(self, *, start: bool) -> None:
        """Start, or end, the path at the selected note."""
        if self._session.selected_ids:
            selected = self._session.selected_ids[-1]
            if start:
                self.find_paths(selected, self.end)
            else:
                self.find_paths(self.start, selected)

    def start_from(self, id_: str) -> None:
        """Start at a note; the next one that is selected is the end."""
        self.find_paths(id_, None)
        self._takes_end = True
        self._update_labels()

    def _follow_selection(self) -> None:
        self._update_buttons()
        selected = self._session.selected_ids
        if self._takes_end and self.isVisible() and selected and selected[-1] != self.start:
            self.find_paths(self.start, selected[-1])

    def _follow_view(self) -> None:
        """Find the paths again when the filter lets others pass; not at each step through time."""
        view_state = self._session.view_state
        if self.start and self.end and view_state.shown_until is None:
            passable = passable_nodes(self._session, (self.start, self.end))
            if not are_same_nodes(passable, self._searched):
                self._search(self.start, self.end, asked=False)

    def find_paths(self, start: str | None, end: str | None) -> None:
        """Find and show the paths between two notes; with only one, wait for the other."""
        self.start, self.end, self._takes_end = start, end, False
        self.paths, self._index, self._avoided = (), 0, ""
        self._update_labels()
        if start is None or end is None:
            # The path before would dim where the other end is to be found.
            self._session.show_path(())
        elif start != end:
            self._hint.show_text(translate("Looking for paths…"))
            self._search(start, end)

    def _search(self, start: str, end: str, *, asked: bool = True) -> None:
        """Look for paths between two notes; those that are shown stay until others are found.

        Where they are not `asked` for, the map has changed, or a path is shown again.
        """
        vault_map = self._session.vault_map
        relations = self._session.relations.current
        passable = self._searched = passable_nodes(self._session, (self.start, self.end))

        def work(job: JobControl) -> NotePaths:
            from conceptmap.model.note_paths import NotePaths, find_note_paths
            from conceptmap.model.path_costs import path_costs

            found = 0

            def show_first(path: NotePath) -> None:
                nonlocal found
                job.raise_if_cancelled()
                found += 1
                if found == 1 and asked:
                    job.publish(NotePaths((path,), ""))

            costs = path_costs(vault_map.vault, vault_map.graph, relations, passable)
            return find_note_paths(vault_map.graph, costs, start, end, MAX_PATHS, show_first)

        self._session.workers.start(
            "paths", work, lambda found: self._show_paths(found, asked), self._hint.show_text
        )

    def clear(self) -> None:
        """Clear the path and its ends."""
        self.start, self.end, self._takes_end = None, None, False
        self.paths, self._index, self._avoided = (), 0, ""
        self._session.workers.cancel("paths")
        self._session.show_path(())
        self._update_labels()

    def show_path(self, index: int) -> None:
        """Highlight one of the paths on the map, as a step to undo, and list its links."""
        if 0 <= index < len(self.paths):
            self._list_steps(index)
            self._session.show_path(self.paths[index])
            self.path_shown.emit(self.paths[index])

    def _list_steps(self, index: int) -> None:
        """List the links of one of the paths."""
        self._index = index
        path, vault_map = self.paths[index], self._session.vault_map
        relations = self._session.relations.current
        self._update_labels()

        def work(_: JobControl) -> list[ListRow]:
            steps = path_rows(vault_map, path, relations)
            return steps + common_rows(vault_map, path[0], path[-1])

        self._session.workers.start("steps", work, self.list.set_rows, lambda _: None)

    def _rename(self, renamed: Mapping[str, str]) -> None:
        """Replace the ids of notes that were renamed, in the ends and the paths."""
        if self.start is not None:
            self.start = renamed.get(self.start, self.start)
        if self.end is not None:
            self.end = renamed.get(self.end, self.end)
        self.paths = tuple(tuple(renamed.get(id_, id_) for id_ in path) for path in self.paths)
        self._avoided = renamed.get(self._avoided, self._avoided)

    def _step(self, by: int) -> None:
        self.show_path(self._index + by)

    def _show_paths(self, found: NotePaths, asked: bool) -> None:
        before, self.paths, self._avoided = self.paths, found.paths, found.avoided
        if before and before == self.paths[:1]:
            # The first path is shown already; only the count is new.
            self._update_labels()
        elif self.paths and asked:
            self.show_path(0)
        elif self.paths:
            shown = self._session.selection.path
            self._list_steps(self.paths.index(shown) if shown in self.paths else 0)
            self._session.selection.show_path(self.paths[self._index])
        else:
            self._session.selection.show_path(())
            self._update_labels()

    def _update_labels(self) -> None:
        self._update_ends_label()
        count = len(self.paths)
        for widget in (self._previous_button, self._count_label, self._next_button):
            widget.setVisible(count > 0)
        self._clear_button.setVisible(self.start is not None or self.end is not None)
        self._previous_button.setEnabled(count > 1 and self._index > 0)
        self._next_button.setEnabled(count > 1 and self._index < count - 1)
        if self.paths:
            links = translate_count("%n link", "%n links", len(self.paths[self._index]) - 1)
            many = count == MAX_PATHS
            total = translate("{n} or more", n=count) if many else number(count)
            self._count_label.setText(
                #: The paths between two notes.
                translate("{n} of {total}, {links}", n=self._index + 1, total=total, links=links)
            )
            self._hint.show_text(self._why())
        else:
            self._count_label.setText("")
            self.list.set_rows(())
            if self._takes_end:
                self._hint.show_text(translate("Now click the note where the path should end."))
            elif self.start is None or self.end is None:
                self._hint.show_text(
                    translate("Select a note on the map, then make it the start or the end.")
                )
            elif self.start == self.end:
                self._hint.show_text(translate("Start and end are the same note."))
            else:
                self._hint.show_text(translate("No path connects these notes on the map as shown."))
        self._hint.setVisible(bool(self._hint.text()))
        self._update_buttons()

    def _why(self) -> str:
        """Return why the path that is shown is not the shortest, empty when it is."""
        vault_map = self._session.vault_map
        node = vault_map.index_of.get(self._avoided)
        if node is None or self._index > 1:
            return ""
        title = escape(vault_map.title(self._avoided))
        if self._index == 1:
            return translate("Shorter, but by way of {note}, which many notes share.", note=title)
        link = f"<a href='next'>{title}</a>"
        return translate("The next path is shorter, by way of {note}.", note=link)

    def _update_ends_label(self) -> None:
        self._ends_label.setText(f"{self._title(self.start)} &nbsp;→&nbsp; {self._title(self.end)}")

    def _title(self, id_: str | None) -> str:
        """Return the title of an end of the path as HTML, "…" while it is not chosen."""
        vault_map = self._session.vault_map
        if id_ is None or id_ not in vault_map.index_of:
            return f"<span style='color:{self._theme.colours.muted_text}'>…</span>"
        return escape(vault_map.title(id_))

    def _update_buttons(self) -> None:
        selected = bool(self._session.selected_ids)
        self.start_button.setEnabled(selected)
        self.end_button.setEnabled(selected)

    def _follow_path(self) -> None:
        """Follow a path that was cleared elsewhere, as with Escape, or is shown again by undo."""
        path = self._session.selection.path
        if path == self._followed:
            return
        self._followed = path
        if path and path not in self.paths:
            self.start, self.end, self._takes_end = path[0], path[-1], False
            self.paths, self._avoided = (path,), ""
            self._list_steps(0)
            self._search(path[0], path[-1], asked=False)
        elif path:
            if path != self.paths[self._index]:
                self._list_steps(self.paths.index(path))
        elif self.paths:
            self.paths, self._index, self._avoided = (), 0, ""
            self.start = self.end = None
            self._update_labels()


def _make(context: UiContext) -> PathsPanel:
    panel = PathsPanel(context.session, context.theme)
    panel.chosen.connect(lambda location: go_to(context, location))
    panel.path_shown.connect(lambda path: context.map_view.show_whole(path))
    return panel


PANEL = PanelSpec(
    name="connection",  # the name in stored settings, from before the panel was called Paths
    title=Text("Path"),
    menu_text=Text("Pat&h"),
    make=_make,
    order=30,
    icon="path",
    tip=Text("See how two notes are connected, and what they have in common"),
)
