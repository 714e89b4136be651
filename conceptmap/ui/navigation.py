"""Going to notes: select them, bring them into view, and scroll the preview."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from conceptmap.ui.context import UiContext
from conceptmap.ui.panels.note_location import NoteLocation


class NotePreview(Protocol):
    """The panel `preview`, as far as one goes to notes with it."""

    def go_to_line(self, line: int) -> None:
        """Scroll to a line of the selected note."""

    def go_to_fragment(self, fragment: str) -> None:
        """Scroll to a heading or a block of the selected note."""

    def go_to_text(self, words: str) -> None:
        """Scroll to the first of some words in the selected note."""

    def open_find_bar(self) -> None:
        """Find words in the selected note."""

    def focus_text(self) -> None:
        """Set the keyboard focus to the text of the note."""


class PathFinder(Protocol):
    """The panel `connection`, as far as paths are looked for with it."""

    start: str | None
    end: str | None

    def find_paths(self, start: str | None, end: str | None) -> None:
        """Show the paths between two notes; with only one, wait for the other."""

    def start_from(self, id_: str) -> None:
        """Start at a note; the next one that is selected is the end."""


def preview(context: UiContext) -> NotePreview:
    """Return the preview."""
    return cast(NotePreview, context.docks.panel("preview"))


def go_to(context: UiContext, location: NoteLocation) -> None:
    """Select a node and fly to it; the preview scrolls to the line."""
    context.session.select(location.node_id)
    context.map_view.fly_to(location.node_id)
    if location.line:
        preview(context).go_to_line(location.line)


def go_to_text(context: UiContext, id_: str, words: str) -> None:
    """Select a note and fly to it; the preview scrolls to the first of some words."""
    context.session.select(id_)
    context.map_view.fly_to(id_)
    preview(context).go_to_text(words)


def go_to_heading(context: UiContext, id_: str, heading: str) -> None:
    """Select a node and fly to it; the preview scrolls to a heading, if one is given."""
    context.session.select(id_)
    context.map_view.fly_to(id_)
    if heading:
        preview(context).go_to_fragment(heading)


def show_nodes(context: UiContext, ids: tuple[str, ...]) -> None:
    """Select nodes and bring them into view."""
    context.session.select(*ids)
    if len(ids) == 1:
        context.map_view.fly_to(ids[0])
    else:
        context.map_view.fit_nodes(ids)


def show_region(context: UiContext, region: int) -> None:
    """Bring a region of the map into view."""
    vault_map = context.session.vault_map
    numbers = (vault_map.scene.regions == region).nonzero()[0].tolist()
    context.map_view.fit_nodes(tuple(vault_map.topology.ids[number] for number in numbers))


def read_selected(context: UiContext) -> None:
    """Show the preview and give it the keyboard."""
    context.docks.show("preview")
    preview(context).focus_text()


def find_in_note(context: UiContext) -> None:
    """Find words in the selected note."""
    context.docks.show("preview")
    preview(context).open_find_bar()


def find(context: UiContext, text: str = "") -> None:
    """Find a note or a command by its name."""
    if context.has_vault:
        context.messages.hide_transient()
        context.page.open_palette(text)


def search_text(context: UiContext) -> None:
    """Find notes by their text."""
    context.docks.show("search").setFocus()


def show_filter(context: UiContext) -> None:
    """Show the filter and give it the keyboard."""
    context.docks.show("filter").setFocus()


def connect_selected(context: UiContext) -> None:
    """Show the paths between two selected notes, or from the one selected to the next."""
    panel, selected = _paths_panel(context), context.session.selected_ids
    if len(selected) >= 2:
        panel.find_paths(selected[-2], selected[-1])
    elif selected:
        panel.start_from(selected[-1])


def start_path(context: UiContext, id_: str) -> None:
    """Show the paths from a note."""
    panel = _paths_panel(context)
    panel.find_paths(id_, panel.end)


def end_path(context: UiContext, id_: str) -> None:
    """Show the paths to a note."""
    panel = _paths_panel(context)
    panel.find_paths(panel.start, id_)


def toggle_local_map(context: UiContext) -> None:
    """Show the surroundings of the selected note, or the whole map again."""
    session = context.session
    if session.view_state.settings.local is not None:
        session.show_local_map(None)
    elif session.selected_ids:
        session.show_local_map(session.selected_ids[-1])


def centre_selected(context: UiContext) -> None:
    """Move the selected note to the middle of the map."""
    if selected := context.session.selected_ids:
        context.map_view.centre_on(selected[-1])


def select_all(context: UiContext) -> None:
    """Select every note that is shown."""
    session = context.session
    session.select(*(id_ for id_ in session.vault.notes if session.is_visible(id_)))


def toggle_pins(context: UiContext) -> None:
    """Pin the selected notes where they are, or unpin them."""
    positions, selected = context.session.positions, context.session.selected_ids
    if set(selected) <= positions.pinned:
        positions.unpin(selected)
    else:
        positions.pin(selected)


def go_to_next_part(context: UiContext) -> None:
    """Give the keyboard to the next part of the window: rail, panels, map, preview."""
    parts: list[tuple[QWidget, Callable[[], None]]] = []
    if context.rail.isVisible():
        parts.append((context.rail, context.rail.focus_tools))
    panels = [name for name in context.docks.names if context.docks.is_shown(name)]
    for name in sorted(panels, key=lambda name: name == "preview"):
        panel = context.docks.panel(name)
        parts.append((panel, partial(_focus_first, panel)))
    at = len(parts) - ("preview" in panels)
    parts.insert(at, (context.page, context.map_view.setFocus))
    focused = context.window.focusWidget()
    here = [n for n, (part, _) in enumerate(parts) if focused and part.isAncestorOf(focused)]
    parts[(here[0] + 1) % len(parts) if here else at][1]()


def _focus_first(panel: QWidget) -> None:
    """Give the keyboard to a panel: to its main field, or else to what Tab reaches first."""
    reason = Qt.FocusReason.TabFocusReason
    if panel.focusProxy() is not None:
        panel.setFocus(reason)
        return
    for widget in panel.findChildren(QWidget):
        takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if takes_tab and widget.isEnabled() and widget.isVisibleTo(panel):
            widget.setFocus(reason)
            return


def _paths_panel(context: UiContext) -> PathFinder:
    return cast(PathFinder, context.docks.show("connection"))
