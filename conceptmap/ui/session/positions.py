"""What the user does with the positions of nodes: drag, pin, rearrange, undo; and saving them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal

from conceptmap.core.array_types import BoolArray, FloatArray
from conceptmap.layout.forces import Forces
from conceptmap.ui.session.moving_positions import MovingPositions
from conceptmap.ui.session.positions_writer import PositionsWriter
from conceptmap.ui.session.undo import PositionsState, RestorePositions, SetForces, UndoStack
from conceptmap.ui.session.workers import Workers

if TYPE_CHECKING:
    from conceptmap.layout.simulation import Simulation
    from conceptmap.model.map_update import MapUpdate
    from conceptmap.model.opening import OpenedVault
    from conceptmap.model.vault_map import VaultMap
    from conceptmap.model.view_result import ViewResult

MapPoint = tuple[float, float]
"""x and y in map units, y up."""

INITIAL_ALPHA = 0.12
"""Alpha at which a map that is opened settles, 1 being a random start."""

UPDATE_ALPHA = 0.1
"""Alpha at which new notes settle."""

DRAG_ALPHA = 0.12
"""Alpha that is held while nodes are dragged."""

FORCES_ALPHA = 0.25
"""Alpha at which the map settles after its forces were changed."""


class Positions(MovingPositions):
    """The positions of the open map, and what the user does with them.

    Only the positions of the whole map are saved, never those of a subset. `workers` are those
    of the session.
    """

    pins_changed = Signal()
    forces_changed = Signal()
    failed = Signal(str)

    def __init__(
        self,
        current_map: Callable[[], VaultMap],
        opened: OpenedVault,
        forces: Forces,
        workers: Workers,
        undo_stack: UndoStack,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(current_map, opened.positions, opened.pinned, forces, parent)
        self._workers = workers
        self._undo_stack = undo_stack
        self.writer = PositionsWriter(workers)
        self._before_drag: PositionsState | None = None
        self._awaited: PositionsState | None = None
        """What is restored with the view that is being computed."""
        self._seed = 0
        self.settled.connect(self.save)
        self._settle(opened.moving, INITIAL_ALPHA)

    def position_of(self, id_: str) -> MapPoint | None:
        """Return where a node is, None for one that the map does not have."""
        index = self._current_map().index_of.get(id_)
        if index is None:
            return None
        x, y = self.current[index].tolist()
        return x, y

    def drag(self, positions: Mapping[str, MapPoint]) -> None:
        """Move nodes with the pointer; their neighbours follow, and nothing else moves."""
        index_of = self._current_map().index_of
        self._stop_animation()
        if self._before_drag is None:
            self._before_drag = self.state()
        by_index = {index_of[id_]: point for id_, point in positions.items() if id_ in index_of}
        self.current = self.current.copy()
        self.current[list(by_index)] = list(by_index.values())
        pulled = self._in_subset(by_index)

        def pull(simulation: Simulation) -> None:
            for node, point in pulled.items():
                simulation.pin(node, point)
            simulation.set_alpha_target(DRAG_ALPHA)
            simulation.reheat(DRAG_ALPHA)
            simulation.hold_all_but(pulled)

        self.engine.post(pull)
        self.changed.emit()

    def drop(self, ids: Iterable[str]) -> None:
        """End a drag. On the whole map the nodes stay pinned where they were dropped."""
        before, self._before_drag = self._before_drag, None
        if before is None:
            return
        self.engine.post(lambda simulation: simulation.set_alpha_target(0))
        index_of = self._current_map().index_of
        dropped = frozenset(ids) & index_of.keys()
        if self.is_subset:
            for node in self._in_subset({index_of[id_]: (0.0, 0.0) for id_ in dropped}):
                self.engine.post(partial(_release, node=node))
            return
        self._set_pinned(self.pinned | dropped)
        text = "Move" if len(dropped) == 1 else f"Move {len(dropped)} notes"
        self._undo_stack.push(RestorePositions(self, before, text))

    def pin(self, ids: Iterable[str]) -> None:
        """Pin nodes where they are on the whole map."""
        index_of = self._current_map().index_of
        chosen = frozenset(ids) & index_of.keys()
        if self.is_subset or chosen <= self.pinned:
            return
        before = self.state()
        for id_ in chosen - self.pinned:
            node = index_of[id_]
            point = tuple(self.current[node].tolist())
            self.engine.post(partial(_pin, node=node, point=point))
        self._set_pinned(self.pinned | chosen)
        self._undo_stack.push(RestorePositions(self, before, "Pin"))

    def unpin(self, ids: Iterable[str] | None = None) -> None:
        """Release pinned nodes, all of them when no ids are passed."""
        before = self.state()
        freed = self.pinned if ids is None else self.pinned & frozenset(ids)
        if not freed:
            return
        if not self.is_subset:
            index_of = self._current_map().index_of
            for id_ in freed & index_of.keys():
                self.engine.post(partial(_release, node=index_of[id_]))
            self.engine.post(lambda simulation: simulation.reheat(UPDATE_ALPHA))
        self._set_pinned(self.pinned - freed)
        self._undo_stack.push(RestorePositions(self, before, "Unpin"))

    def apply_pins(self, positions: Mapping[str, MapPoint]) -> None:
        """Move nodes of the whole map and pin them there."""
        index_of = self._current_map().index_of
        known = {id_: point for id_, point in positions.items() if id_ in index_of}
        if not known:
            return
        before = self.state()
        target = self.whole_map.copy()
        target[[index_of[id_] for id_ in known]] = list(known.values())
        self._set_pinned(self.pinned | known.keys())
        self._replace_whole_map(target, UPDATE_ALPHA)
        self._undo_stack.push(RestorePositions(self, before, "Pins of a view"))

    def set_forces(self, forces: Forces) -> None:
        """Set the forces of the layout; the map follows at once."""
        if forces == self.forces:
            return
        self.replace_forces(forces)
        self.engine.post(lambda simulation: simulation.reheat(FORCES_ALPHA))

    def replace_forces(self, forces: Forces) -> None:
        """Set the forces without moving anything by them yet."""
        self.forces = forces
        self.engine.post(lambda simulation: simulation.set_forces(forces))
        self.forces_changed.emit()

    def set_forces_undoably(self, forces: Forces, text: str) -> None:
        """Set the forces, by a step that also restores the positions when it is undone."""
        if forces != self.forces:
            step = SetForces(self, self.forces, forces, self.state(), text)
            self.set_forces(forces)
            self._undo_stack.push(step)

    def rearrange(self) -> None:
        """Lay the whole map out again. Pins are released; an undo restores them and the layout.

        Notes that are read meanwhile do not get lost, nor does the new layout: it is computed for
        the nodes that there are now, and the others are then placed beside their neighbours.
        """
        vault_map = self._current_map()
        topology, regions = vault_map.topology, vault_map.regions
        self._seed += 1
        seed = self._seed

        def work(_: object) -> FloatArray:
            from conceptmap.layout import arrange

            return arrange(
                len(topology.ids),
                topology.edges,
                weights=topology.weights,
                regions=regions.membership,
                countries=regions.country_of_node,
                seed=seed,
            )

        def done(positions: FloatArray) -> None:
            from conceptmap.layout import place_new_nodes

            before = self.state()
            vault_map = self._current_map()
            present = vault_map.topology
            if present is not topology:
                missing = np.full((1, 2), np.nan, np.float32)
                positions = self._reordered(topology.ids, positions, missing)
                positions = place_new_nodes(
                    positions, present.edges, regions=vault_map.regions.membership
                )
            self._set_pinned(frozenset())
            self._replace_whole_map(positions, INITIAL_ALPHA)
            self._undo_stack.push(RestorePositions(self, before, "Rearrange from scratch"))

        self._workers.start("arrange", work, done, self.failed.emit)

    def state(self) -> PositionsState:
        """Return where nodes lie on the whole map, at the end of an animation."""
        return PositionsState(self._current_map().topology.ids, self._goal.copy(), self.pinned)

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
        """Follow renamed notes."""
        if self._awaited is not None:
            self._awaited = self._awaited.renamed(renamed)
        self.pinned = frozenset(renamed.get(id_, id_) for id_ in self.pinned)
        if self._before_drag is not None:
            self._before_drag = self._before_drag.renamed(renamed)

    def apply_update(self, update: MapUpdate, shown_edges: BoolArray | None) -> None:
        """Go on with the map that replaces the last, after the renaming of notes in it.

        A subset rests where it is until it is laid out anew, with the edges (m,) that are shown.
        """
        from conceptmap.model.map_update import current_positions

        alpha = self._alpha
        # Nodes may have moved on while the notes were read.
        whole_map, moving = current_positions(update, self._goal), update.moving
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
        return is_same_subset(update, *before, included, result.shown_edges)

    def save(self) -> None:
        """Save the map in a thread."""
        self.writer.save(self._current_map(), self.whole_map, self.pinned)

    def save_now(self) -> None:
        """Save the map before returning."""
        self.writer.save_now(self._current_map(), self._goal, self.pinned)

    def close(self, *, wait: bool = False) -> None:
        """Save the map and end the engine's thread, waiting for it if asked to."""
        self.save_now()
        self._before_drag = None
        super().close(wait=wait)

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

    def _set_pinned(self, pinned: frozenset[str]) -> None:
        if pinned != self.pinned:
            self.pinned = frozenset(pinned)
            self.pins_changed.emit()
            self.save()

    def _in_subset(self, by_index: Mapping[int, MapPoint]) -> dict[int, MapPoint]:
        """Return points by the numbers that the engine has for the nodes."""
        if self._subset is None:
            return dict(by_index)
        found = np.searchsorted(self._subset, list(by_index)).tolist()
        pairs = zip(found, by_index.items(), strict=True)
        return {
            at: point
            for at, (index, point) in pairs
            if at < len(self._subset) and self._subset[at] == index
        }

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


def _pin(simulation: Simulation, *, node: int, point: MapPoint) -> None:
    simulation.pin(node, point)


def _release(simulation: Simulation, *, node: int) -> None:
    simulation.unpin(node)
