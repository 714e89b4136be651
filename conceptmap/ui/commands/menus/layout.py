"""The menu Layout: arranging and pinning."""

from __future__ import annotations

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
    "&Layout",
    (
        Command(
            "layout.rearrange",
            "&Arrange Afresh",
            lambda context: context.session.positions.rearrange(),
            "Ctrl+Shift+R",
            "Lay the map out anew; an undo restores the old layout",
            _shows_whole_map,
        ),
        None,
        Command(
            "layout.pin",
            "&Pin or Unpin",
            navigation.toggle_pins,
            "Ctrl+K",
            "Pin the selected notes where they are, or unpin them",
            _can_toggle_pins,
        ),
        Command(
            "layout.unpin-all",
            "Unpin A&ll",
            lambda context: context.session.positions.unpin(),
            tip="Let all notes move again",
            enabled=lambda context: context.has_vault and bool(context.session.positions.pinned),
        ),
    ),
)
