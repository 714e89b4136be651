"""The menu Layout: arranging and pinning."""

from __future__ import annotations

from conceptmap.core.translation import Text
from conceptmap.ui import navigation
from conceptmap.ui.commands.command import Command, Menu, has_selection
from conceptmap.ui.context import UiContext


def _can_toggle_pins(context: UiContext) -> bool:
    if not has_selection(context):
        return False
    positions = context.session.positions
    # A subset has no pins of its own; those of the whole map can be released.
    return not positions.is_subset or set(context.session.selected_ids) <= positions.pinned


def _shows_whole_map(context: UiContext) -> bool:
    return context.has_vault and not context.session.positions.is_subset


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
