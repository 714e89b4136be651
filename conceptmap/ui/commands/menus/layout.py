"""The menu Layout: arranging, folding and pinning."""

from __future__ import annotations

from conceptmap.core.translation import Text
from conceptmap.ui import navigation
from conceptmap.ui.commands.command import Command, Menu, has_selection
from conceptmap.ui.context import UiContext
from conceptmap.ui.session import folding


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
            navigation.toggle_concept_map,
            tip=Text("Lay a few notes out in layers, as boxes, or by forces again"),
            enabled=navigation.may_toggle_concept_map,
            checked=lambda context: (
                context.has_vault and context.session.view_state.settings.concept_map
            ),
        ),
        None,
        Command(
            "layout.fold",
            Text("&Fold or unfold region"),
            lambda context: folding.toggle_selected(context.session),
            "Ctrl+Shift+M",
            Text("Draw the region of the selected note as one node, or all its notes again"),
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
