"""Shows the local map of a session, which follows the selection and leaves notes that go."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from conceptmap.core.translation import translate
from conceptmap.ui.session.history import History
from conceptmap.ui.session.path_steps import show_path
from conceptmap.ui.session.selection import Selection
from conceptmap.ui.session.undo import UndoStack
from conceptmap.ui.session.view_state import ViewState


class LocalMapKeeper:
    """Shows a local map, and changes it where the selection or the disk wants it.

    Only what the user asks for is a step to undo.
    """

    def __init__(
        self,
        selection: Selection,
        view_state: ViewState,
        history: History,
        undo_stack: UndoStack,
        has_node: Callable[[str], bool],
    ) -> None:
        self._selection, self._view_state = selection, view_state
        self._history, self._undo_stack, self._has_node = history, undo_stack, has_node
        selection.changed.connect(self._centre)

    def show(self, note: str | None, *others: str) -> None:
        """Show the surroundings of a note, or several, None for the whole map; one can go back."""
        if note is not None and not self._has_node(note):
            return
        view_state = self._view_state
        known = filter(self._has_node, others)
        local = None if note is None else view_state.local_map_around(note, *known)
        if local != view_state.settings.local:
            self._history.record()
            text = translate("Local map") if local is not None else translate("Whole map")
            with self._undo_stack.one_step(text):
                if local is not None:
                    # A path dims all that is not on it, and leads out of the local map.
                    show_path(self._undo_stack, self._selection, ())
                view_state.change_settings(text, local=local)

    def leave_lost_notes(self) -> str:
        """Show no lost note in the middle, and the whole map when none is left; tell that, if so.

        Returns the message for the user, empty for none.
        """
        settings = self._view_state.settings
        if settings.local is None:
            return ""
        local = settings.local.without_missing(self._has_node)
        self._view_state.replace_settings(msgspec.structs.replace(settings, local=local))
        if local is not None:
            return ""
        return translate(
            "{note} no longer exists. Showing the whole map.", note=settings.local.note
        )

    def _centre(self) -> None:
        """Keep the selected node in the middle of a local map that follows the selection."""
        settings, ids = self._view_state.settings, self._selection.ids
        local = settings.local
        if local is not None and local.follows and ids:
            local = local.centred_on(ids[-1])
            self._view_state.replace_settings(msgspec.structs.replace(settings, local=local))
