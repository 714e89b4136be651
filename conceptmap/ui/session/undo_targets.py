"""What the steps that can be undone act on: the models of a session, by what they do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, Protocol

from conceptmap.core.array_types import FloatArray
from conceptmap.layout.forces import Forces
from conceptmap.model.view_settings import ViewSettings
from conceptmap.relations.corrections import Corrections
from conceptmap.ui.session.selection import Selection


class PositionsState(NamedTuple):
    """Where nodes lay, and which were pinned."""

    ids: tuple[str, ...]
    positions: FloatArray
    """Shape (n, 2), map units, for each of `ids`."""
    pinned: frozenset[str]

    def renamed(self, renamed: Mapping[str, str]) -> PositionsState:
        """Return this state after notes were renamed."""
        ids = self.ids
        if not renamed.keys().isdisjoint(ids):
            ids = tuple(renamed.get(id_, id_) for id_ in ids)
        return PositionsState(
            ids, self.positions, frozenset(renamed.get(id_, id_) for id_ in self.pinned)
        )


class RestoresPositions(Protocol):
    """What can show earlier positions again."""

    def restore(self, state: PositionsState) -> PositionsState:
        """Show a state and return the one that it replaces."""


class PlacesOnSubset(Protocol):
    """Puts nodes of the subset that is shown to other places."""

    def place_on_subset(self, points: Mapping[str, tuple[float, float]]) -> None:
        """Put nodes where they are to be, if the subset is shown."""


class TakesCorrections(Protocol):
    """What corrections of phrases can be given to."""

    def set_corrections(self, corrections: Corrections) -> None:
        """Replace all corrections of phrases by others."""


class RenamesRegions(Protocol):
    """Calls a region by another name."""

    def set_name(self, name: str, new_name: str, *, given: bool) -> None:
        """Call the region of a name by another one; `given` if it is the user's."""


class SetsForces(RestoresPositions, Protocol):
    """Takes forces, and positions back."""

    def replace_forces(self, forces: Forces) -> None:
        """Set the forces without moving anything by them yet."""


class KeepsPositions(Protocol):
    """Says where nodes are, and takes them back when a view is there."""

    def state(self) -> PositionsState:
        """Return where nodes lie on the whole map, at the end of an animation."""

    def restore_with_view(self, state: PositionsState) -> None:
        """Restore positions together with the view that is being computed."""


class ReplacesSettings(Protocol):
    """What view settings can be given to."""

    def replace_settings(self, settings: ViewSettings) -> None:
        """View the map with these settings."""


class MovesNodes(SetsForces, PlacesOnSubset, KeepsPositions, Protocol):
    """All that steps do with positions."""


class UndoTargets(Protocol):
    """The models of a session that steps act on."""

    @property
    def positions(self) -> MovesNodes: ...

    @property
    def relations(self) -> TakesCorrections: ...

    @property
    def region_names(self) -> RenamesRegions: ...

    @property
    def view_state(self) -> ReplacesSettings: ...

    @property
    def selection(self) -> Selection: ...
