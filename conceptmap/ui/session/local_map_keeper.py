"""Keeps the local map of a session true: it follows the selection, and notes that go."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from conceptmap.core.translation import translate
from conceptmap.ui.session.selection import Selection
from conceptmap.ui.session.view_state import ViewState


class LocalMapKeeper:
    """Changes the local map where the selection or the disk wants it, with no step to undo."""

    def __init__(
        self, selection: Selection, view_state: ViewState, has_node: Callable[[str], bool]
    ) -> None:
        self._selection, self._view_state, self._has_node = selection, view_state, has_node
        selection.changed.connect(self._centre)

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
