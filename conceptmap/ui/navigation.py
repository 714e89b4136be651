"""Going to notes: select them, bring them into view, and scroll the preview."""

from __future__ import annotations

from typing import Protocol, cast

from PySide6.QtWidgets import QWidget

from conceptmap.core.limits import MAX_LAYERED_MAP_NODES
from conceptmap.core.translation import translate
from conceptmap.ui import tab_order
from conceptmap.ui.context import PanelPane, UiContext
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


class Answers(Protocol):
    """The panel that answers questions."""

    def ask(self, question: str) -> None:
        """Answer a question with a map."""


def preview(context: UiContext) -> NotePreview:
    """Return the preview of the window, of which notes are opened."""
    return cast(NotePreview, context.docks.panel("preview"))


def go_to(context: UiContext, location: NoteLocation) -> None:
    """Select a node and fly to it; the preview scrolls to the line."""
    context.session.select(location.node_id)
    _fly_to(context, location.node_id)
    if location.line:
        preview(context).go_to_line(location.line)


def go_to_text(context: UiContext, id_: str, words: str) -> None:
    """Select a note and fly to it; the preview scrolls to the first of some words."""
    context.session.select(id_)
    _fly_to(context, id_)
    preview(context).go_to_text(words)


def go_to_heading(context: UiContext, id_: str, heading: str) -> None:
    """Select a node and fly to it; the preview scrolls to a heading, if one is given.

    A file that is no node is opened in the preview.
    """
    if not context.session.has_node(id_):
        context.session.selection.open_file(id_)
        preview(context)
        return
    context.session.select(id_)
    _fly_to(context, id_)
    if heading:
        preview(context).go_to_fragment(heading)


def show_nodes(context: UiContext, ids: tuple[str, ...]) -> None:
    """Select nodes and bring them into view."""
    context.session.select(*ids)
    if len(ids) == 1:
        _fly_to(context, ids[0])
    elif not _tell_if_off_local_map(context, ids):
        context.map_view.fit_nodes(ids)


def _fly_to(context: UiContext, id_: str) -> None:
    if not _tell_if_off_local_map(context, (id_,)):
        context.map_view.fly_to(id_)


def _tell_if_off_local_map(context: UiContext, ids: tuple[str, ...]) -> bool:
    """Say that the local map has none of some nodes, if so, and offer the whole map."""
    session = context.session
    local, is_waiting = session.view_state.settings.local, session.map_workers.is_running("view")
    known = tuple(filter(session.has_node, ids))
    if local is None or is_waiting or not known or any(map(session.is_visible, known)):
        return False
    text = translate("These notes are not on this local map")
    if len(known) == 1:
        title = session.vault_map.title(known[0])
        text = translate("{note} is not on this local map", note=title)
    context.messages.show_message(
        text,
        action=translate("Whole map"),
        on_action=lambda: session.show_local_map(None),
        stay=False,
    )
    return True


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


def answer_question(context: UiContext, question: str) -> None:
    """Answer a question with a map."""
    cast(Answers, context.docks.show("ask")).ask(question)


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
    """Show the surroundings of the selected notes, or the whole map again."""
    session = context.session
    if session.view_state.settings.local is not None:
        session.show_local_map(None)
    elif session.selected_ids:
        session.show_local_map(*session.selected_ids)


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


def step_focus(context: UiContext, *, forward: bool) -> bool:
    """Focus the next or the previous control, as Tab does; return whether there was one."""
    before, after = _shown_panes(context)
    panes: list[QWidget] = [
        context.rail,
        *(pane.frame for pane in before),
        context.page,
        *(pane.frame for pane in after),
        context.messages,
        context.progress,
    ]
    return tab_order.step_focus(panes, forward=forward, otherwise=context.map_view)


def go_to_pane(context: UiContext, *, forward: bool) -> None:
    """Focus the next or the previous pane: rail, panel, map, preview, links."""
    before, after = _shown_panes(context)
    panes: list[QWidget] = [
        context.rail,
        *(pane.content for pane in before),
        context.map_view,
        *(pane.content for pane in after),
        context.messages,
        context.progress,
    ]
    tab_order.step_pane(panes, forward=forward, otherwise=context.map_view)


def _shown_panes(context: UiContext) -> tuple[list[PanelPane], list[PanelPane]]:
    """Return the panels that are shown: those at the left, and those at the right or below."""
    panes = context.docks.panes()
    return [p for p in panes if p.is_left], [p for p in panes if not p.is_left]


def _paths_panel(context: UiContext) -> PathFinder:
    return cast(PathFinder, context.docks.show("connection"))


def toggle_layered_map(context: UiContext) -> None:
    """Lay the shown notes out as a layered map, or by forces again."""
    view_state = context.session.view_state
    view_state.change_settings(
        translate("Concept map"), layered_map=not view_state.settings.layered_map
    )


def may_toggle_layered_map(context: UiContext) -> bool:
    """Return whether few enough notes are shown for a layered map."""
    if not context.has_vault:
        return False
    view_state = context.session.view_state
    few = view_state.result.count <= MAX_LAYERED_MAP_NODES
    return few or view_state.settings.layered_map
