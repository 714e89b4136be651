"""The names of regions, which the user may change."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from conceptmap.ui.session.positions import Positions
from conceptmap.ui.session.undo import RenameRegion, UndoStack
from conceptmap.ui.session.view_state import ViewState

if TYPE_CHECKING:
    from conceptmap.model.map_update import MapUpdate
    from conceptmap.model.vault_map import VaultMap
    from conceptmap.model.view_result import ViewResult

MAX_NAME_CHARS = 60
"""A name that the user gives is cut there."""


class RegionNames:
    """Renames the regions of the open map; `replace_map` shows the map that has the new name."""

    def __init__(
        self,
        current_map: Callable[[], VaultMap],
        positions: Positions,
        view_state: ViewState,
        undo_stack: UndoStack,
        replace_map: Callable[[MapUpdate, ViewResult], None],
    ) -> None:
        self._current_map = current_map
        self._positions = positions
        self._view_state = view_state
        self._undo_stack = undo_stack
        self._replace_map = replace_map

    def rename(self, name: str, new_name: str) -> None:
        """Call a region, or a country, by a name of the user's own; no two have the same."""
        new_name = " ".join(new_name.split())[:MAX_NAME_CHARS]
        vault_map = self._current_map()
        others = {each.casefold() for each in vault_map.scene.area_names if each != name}
        free = new_name
        number = 2
        while free.casefold() in others:
            free, number = f"{new_name} {number}", number + 1
        if new_name and free != name:
            given = name in vault_map.regions.given
            self._undo_stack.push(RenameRegion(self, name, free, given=given))

    def set_name(self, name: str, new_name: str, *, given: bool) -> None:
        """Call the region of a name by another one; `given` if it is the user's."""
        from conceptmap.model.map_update import rename_region
        from conceptmap.model.saved_views import rename_region_in_views

        vault_map, view_state = self._current_map(), self._view_state
        if name not in vault_map.scene.area_names:
            return
        update = rename_region(vault_map, self._positions.whole_map, name, new_name, given=given)
        rename_region_in_views(vault_map.vault.root, name, new_name)
        self._undo_stack.rename_region(name, new_name)
        self._replace_map(update, view_state.result.on_map(update.vault_map))
        settings = view_state.settings.with_region_renamed(name, new_name)
        if settings is not view_state.settings:
            view_state.replace_settings(settings)
        else:
            view_state.changed.emit()
            view_state.refresh()
