"""The positions of the open map as they are kept: restored, carried through updates, saved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal

from conceptmap.core.array_types import BoolArray, FloatArray
from conceptmap.layout.forces import Forces
from conceptmap.ui.session.moving_positions import MovingPositions
from conceptmap.ui.session.positions_writer import PositionsWriter, SavedLayout
from conceptmap.ui.session.undo_targets import PositionsState
from conceptmap.ui.session.workers import Workers

if TYPE_CHECKING:
    from conceptmap.model.gone_places import GonePlaces
    from conceptmap.model.map_update import MapUpdate
    from conceptmap.model.opening import OpenedVault
    from conceptmap.model.vault_map import VaultMap
    from conceptmap.model.view_result import ViewResult

INITIAL_ALPHA = 0.12
"""Alpha at which a map that is opened settles, 1 being a random start."""

UPDATE_ALPHA = 0.1
"""Alpha at which new notes settle."""


class KeptPositions(MovingPositions):
    """The positions and pins of the open map, through updates, undo and to the next start.

    Only the positions of the whole map are saved, never those of a subset. `workers` are those
    of the session.
    """

    pins_changed = Signal()
    failed = Signal(str)
    """Something failed; a message for the user."""

    def __init__(
        self,
        current_map: Callable[[], VaultMap],
        opened: OpenedVault,
        forces: Forces,
        workers: Workers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(current_map, opened.positions, opened.pinned, forces, parent)
        self._workers = workers
        self.writer = PositionsWriter(workers, self.failed.emit)
        self._awaited: PositionsState | None = None
        """What is restored with the view that is being computed."""
        self.gone: GonePlaces = opened.gone
        """Where notes lay that are gone from the map."""
        self.settled.connect(self.save)
        self._settle(opened.moving, INITIAL_ALPHA)

    def state(self) -> PositionsState:
        """Return where nodes lie on the whole map, at the end of an animation."""
        ids = self._current_map().topology.ids
        return PositionsState(ids, self.whole_map_goal.copy(), self.pinned)

    def restore(self, state: PositionsState) -> PositionsState:
        """Move the nodes to where they were, and return the state that is replaced."""
        now = self.state()
        target = self._reordered(state.ids, state.positions, self.whole_map)
        self._set_pinned(state.pinned & self._current_map().index_of.keys())
        self._replace_whole_map(target, 0.0)
        return now

    def restore_with_view(self, state: PositionsState) -> None:
        """Restore positions together with the view that is being computed.

        Before that the map may have other nodes, which then move the rest once more.
        """
        self._awaited = state

    def restore_awaited(self) -> bool:
        """Restore now what was to be restored with a view; return whether there was anything."""
        awaited, self._awaited = self._awaited, None
        if awaited is not None:
            self.restore(awaited)
        return awaited is not None

    def rename(self, renamed: Mapping[str, str]) -> None:
        """Replace the ids of renamed notes among those pinned, gone and awaited."""
        if self._awaited is not None:
            self._awaited = self._awaited.renamed(renamed)
        from conceptmap.model.gone_places import rename_places

        self.pinned = frozenset(renamed.get(id_, id_) for id_ in self.pinned)
        self.gone = rename_places(self.gone, renamed)

    def apply_update(self, update: MapUpdate, shown_edges: BoolArray | None) -> None:
        """Go on with the map that replaces the last, after the renaming of notes in it.

        A subset rests where it is until it is laid out anew, with the edges (m,) that are shown.
        """
        from conceptmap.model.map_update import current_positions

        alpha = self._alpha
        self._remember_gone(update)
        # Nodes may have moved on while the notes were read.
        whole_map, moving = current_positions(update, self.whole_map_goal), update.moving
        awaited, self._awaited = self._awaited, None
        if awaited is not None:
            whole_map = self._reordered(awaited.ids, awaited.positions, whole_map)
            alpha, self.pinned = 0.0, awaited.pinned
            if update.vault_map.index_of.keys() <= set(awaited.ids):
                moving = None
        subset = self._subset
        if subset is None:
            self._take_whole_map(whole_map)
        else:
            here = current_positions(update, self.destination)
            at_new = np.flatnonzero(np.isin(update.old_indices, subset)).astype(np.int32)
            self._take_subset(at_new, here, whole_map, shown_edges)
        self.pinned = self.pinned & update.vault_map.index_of.keys()
        self.pins_changed.emit()
        if subset is not None:
            settling = UPDATE_ALPHA if moving is not None else 0.0
            self._alpha_of_whole_map = max(alpha, settling)
            self._start_simulation(0.0)
        elif alpha > 0:
            # The map was settling, as after it was rearranged, and goes on to.
            self._start_simulation(max(alpha, UPDATE_ALPHA))
        else:
            self._settle(moving, UPDATE_ALPHA)

    def keeps_subset(self, update: MapUpdate, result: ViewResult) -> bool:
        """Return whether an update that is about to be applied leaves the subset as it is."""
        from conceptmap.model.subset_layout import is_same_subset

        if self._subset is None:
            return False
        included = np.flatnonzero(result.included).astype(np.int32)
        before = self._subset, self._shown_edges
        return is_same_subset(update, *before, included, result.laid_out_edges)

    def save(self) -> None:
        """Save the map in a thread."""
        self.writer.save(self._layout(self.whole_map))

    def save_now(self) -> None:
        """Save the map before returning."""
        self.writer.save_now(self._layout(self.whole_map_goal))

    def close(self, *, wait: bool = False) -> None:
        """Save the map and end the engine's thread, waiting for it if asked to."""
        self.save_now()
        super().close(wait=wait)

    def _layout(self, positions: FloatArray) -> SavedLayout:
        return SavedLayout(self._current_map(), positions, self.pinned, self.gone)

    def _reordered(
        self, ids: tuple[str, ...], positions: FloatArray, missing: FloatArray
    ) -> FloatArray:
        """Return positions of `ids` in the order of the map, those of other nodes as `missing`."""
        index_of, present = self._current_map().index_of, self._current_map().topology.ids
        if ids is present:
            return positions
        target = np.broadcast_to(missing, (len(present), 2)).copy()
        pairs = [(index_of[id_], old) for old, id_ in enumerate(ids) if id_ in index_of]
        if pairs:
            new, old = np.array(pairs).T
            target[new] = positions[old]
        return target

    def _remember_gone(self, update: MapUpdate) -> None:
        """Remember where notes lie that an update removes, and forget those that are back."""
        from conceptmap.model.gone_places import remember_gone

        before, now = update.before, update.vault_map
        vault = before.vault
        ids = [update.renamed.get(id_, id_) for id_ in before.topology.ids]
        went = [
            node
            for node in update.removed.tolist()
            if vault.note_or_canvas_file(before.topology.ids[node]) is not None
            and now.vault.note_or_canvas_file(ids[node]) is None
        ]
        if went or any(id_ in now.index_of for id_ in self.gone):
            self.gone = remember_gone(self.gone, ids, self.whole_map_goal, went, now.index_of)

    def _set_pinned(self, pinned: frozenset[str]) -> None:
        if pinned != self.pinned:
            self.pinned = frozenset(pinned)
            self.pins_changed.emit()
            self.save()

    def _settle(self, moving: BoolArray | None, alpha: float) -> None:
        """Start the simulation of a map of which some nodes, None for none, are to settle."""
        if moving is None:
            self._start_simulation(0.0)
        elif moving.all():
            self._start_simulation(alpha)
        else:
            self._start_simulation(UPDATE_ALPHA, ~moving)

    def _replace_whole_map(self, positions: FloatArray, alpha: float) -> None:
        """Move the whole map, now or, while a subset is shown, when it is shown again."""
        if self._whole_map is None:
            self._animate_to(positions, alpha)
        else:
            self._whole_map, self._alpha_of_whole_map = positions, alpha
            self.save()
