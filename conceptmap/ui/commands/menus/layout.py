"""The menu Layout: arranging, folding and pinning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conceptmap.core.translation import Text, translate, translate_count
from conceptmap.ui import navigation
from conceptmap.ui.commands.command import Command, Menu, has_selection
from conceptmap.ui.context import UiContext
from conceptmap.ui.session import folding

if TYPE_CHECKING:
    from conceptmap.ui.session.positions import MapPoint
    from conceptmap.ui.session.workers import JobControl


def _can_toggle_pins(context: UiContext) -> bool:
    if not has_selection(context):
        return False
    positions = context.session.positions
    # A subset has no pins of its own; those of the whole map can be released.
    return not positions.is_subset or set(context.session.selected_ids) <= positions.pinned


def _shows_whole_map(context: UiContext) -> bool:
    return context.has_vault and not context.session.positions.is_subset


def _can_fold(context: UiContext) -> bool:
    return _shows_whole_map(context) and folding.selected_area(context.session) >= 0


def _place_orphans(context: UiContext) -> None:
    session, messages = context.session, context.messages
    vault_map, positions = session.vault_map, session.positions

    def work(job: JobControl) -> dict[str, MapPoint]:
        from conceptmap.model.orphan_places import orphan_places

        similar = session.similarity.read(vault_map, job)
        return orphan_places(vault_map, similar, positions.whole_map, job.raise_if_cancelled)

    def place(places: dict[str, MapPoint]) -> None:
        if not places:
            messages.show_message(translate("No note without links is similar to one with links."))
            return
        positions.apply_pins(places, translate("Place orphans"))
        messages.show_message(translate_count("Placed %n note", "Placed %n notes", len(places)))

    session.map_workers.start("orphans", work, place, session.failed.emit)


MENU = Menu(
    Text("&Layout"),
    (
        Command(
            "layout.rearrange",
            Text("&Rearrange from scratch"),
            lambda context: context.session.positions.rearrange(),
            "Ctrl+Shift+R",
            Text("Arrange all notes again; Undo brings the old arrangement back"),
            _shows_whole_map,
        ),
        Command(
            "layout.concept-map",
            Text("&Concept map"),
            navigation.toggle_layered_map,
            tip=Text("Lay a few notes out in layers, as boxes, or by forces again"),
            enabled=navigation.may_toggle_layered_map,
            checked=lambda context: (
                context.has_vault and context.session.view_state.settings.layered_map
            ),
        ),
        Command(
            "layout.place-orphans",
            Text("Place &orphans by text"),
            _place_orphans,
            tip=Text("Move notes without links beside similar ones, and pin them"),
            enabled=_shows_whole_map,
        ),
        None,
        Command(
            "layout.fold",
            Text("&Fold or unfold region"),
            lambda context: folding.toggle_selected(context.session),
            "Ctrl+Shift+M",
            Text("Show the region of the selected note as one dot, or all its notes again"),
            _can_fold,
        ),
        Command(
            "layout.unfold-all",
            Text("&Unfold all"),
            lambda context: folding.unfold_all(context.session),
            tip=Text("Draw the notes of all folded regions again"),
            enabled=lambda context: (
                context.has_vault and bool(context.session.view_state.settings.folded)
            ),
        ),
        None,
        Command(
            "layout.pin",
            Text("&Pin or unpin"),
            navigation.toggle_pins,
            "Ctrl+K",
            Text("Keep the selected notes where they are, or let them move again"),
            _can_toggle_pins,
        ),
        Command(
            "layout.unpin-all",
            Text("Unpin a&ll"),
            lambda context: context.session.positions.unpin(),
            tip=Text("Let all pinned notes move again"),
            enabled=lambda context: context.has_vault and bool(context.session.positions.pinned),
        ),
    ),
)
