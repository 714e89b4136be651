"""Saved views: capture what the window shows, apply it again, import Obsidian's settings."""

from __future__ import annotations

from conceptmap.core.errors import UserError
from conceptmap.core.translation import translate
from conceptmap.model import obsidian_settings
from conceptmap.model.saved_views import SavedCamera, SavedView, find_view
from conceptmap.model.view_settings import ViewSettings
from conceptmap.ui.context import UiContext
from conceptmap.ui.session.stored_forces import clamp_forces


def apply_named(context: UiContext, name: str) -> None:
    """View the map as the saved view of a name."""
    try:
        apply(context, find_view(context.session.vault.root, name))
    except UserError as error:
        context.show_error(str(error))
        return
    context.messages.show_message(translate("Showing '{view}'", view=name), stay=False)


def capture(context: UiContext, name: str) -> SavedView:
    """Return what is shown now as a view of a name."""
    session, view = context.session, context.map_view
    index_of, positions = session.vault_map.index_of, session.positions
    # On a local map pinned nodes lie elsewhere.
    places = {
        id_: positions.whole_map_goal[index_of[id_]].tolist()
        for id_ in sorted(positions.pinned & index_of.keys())
    }
    return SavedView(
        name,
        session.view_state.settings.with_names_of(ViewSettings()),
        # A view of everything is that in every window, whatever its size.
        None if view.is_fitted else SavedCamera(*view.camera[:3]),
        {id_: (x, y) for id_, (x, y) in places.items()},
        positions.forces,
    )


def apply(context: UiContext, view: SavedView) -> None:
    """View the map as a saved view; one can go back."""
    session = context.session
    session.history.record()
    settings = view.view_settings.with_names_of(session.view_state.settings)
    text = translate("Show '{view}'", view=view.name)
    with session.undo_stack.one_step(text):
        session.view_state.set_settings(settings, text)
        session.positions.apply_pins(view.pins)
        if view.forces is not None:
            session.positions.set_forces_undoably(clamp_forces(view.forces), text)
    if settings.has_own_layout and view.pins:
        # It is laid out from the whole map, which has the pins only now.
        session.view_state.refresh()
    if view.camera is not None and view.camera.is_usable:
        context.map_view.move_camera(view.camera.x, view.camera.y, view.camera.scale)
    else:
        context.map_view.fit()


def import_obsidian(context: UiContext) -> None:
    """Import the filter, groups, display and forces that Obsidian has for this vault."""
    session = context.session
    try:
        imported = obsidian_settings.read_graph_settings(
            session.vault.root, session.view_state.settings
        )
    except UserError as error:
        context.show_error(str(error))
        return
    text = translate("Import Obsidian graph settings")
    with session.undo_stack.one_step(text):
        session.view_state.set_settings(imported.view_settings, text)
        session.positions.set_forces_undoably(clamp_forces(imported.forces), text)
    context.messages.show_message(
        translate("Obsidian graph settings imported"),
        action=translate("Undo"),
        on_action=session.undo_stack.undo,
        stay=False,
    )
