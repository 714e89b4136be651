"""What the user does with the positions of nodes: drag, pin, set forces, rearrange."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal

from conceptmap.core.array_types import FloatArray
from conceptmap.core.translation import translate, translate_count
from conceptmap.layout.forces import Forces
from conceptmap.ui.session.kept_positions import INITIAL_ALPHA, UPDATE_ALPHA, KeptPositions
from conceptmap.ui.session.undo import (
    MoveOnSubset,
    RestorePositions,
    SetForces,
    UndoStack,
)
from conceptmap.ui.session.undo_targets import PositionsState
from conceptmap.ui.session.workers import Workers

if TYPE_CHECKING:
    from conceptmap.layout.simulation import Simulation
    from conceptmap.model.opening import OpenedVault
    from conceptmap.model.vault_map import VaultMap

MapPoint = tuple[float, float]
"""x and y in map units, y up."""

DRAG_ALPHA = 0.12
"""Alpha that is held while nodes are dragged."""

FORCES_ALPHA = 0.25
"""Alpha at which the map settles after its forces were changed."""


class Positions(KeptPositions):
    """The positions of the open map, and what the user does with them, each a step to undo."""

    forces_changed = Signal()

    def __init__(
        self,
        current_map: Callable[[], VaultMap],
        opened: OpenedVault,
        forces: Forces,
        workers: Workers,
        undo_stack: UndoStack,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(current_map, opened, forces, workers, parent)
        self._undo_stack = undo_stack
        self._before_drag: PositionsState | None = None
        self._places_before_drag = self.current
        self._dragged: dict[str, MapPoint] = {}
        """Where the nodes that are being dragged are held, by their ids."""
        self._seed = 0

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
            self._places_before_drag = self.current
        by_index = {index_of[id_]: point for id_, point in positions.items() if id_ in index_of}
        self._dragged |= positions
        self.current = self._with_dragged(self.current)
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
        dragged, self._dragged = self._dragged, {}
        if before is None:
            return
        self.engine.post(lambda simulation: simulation.set_alpha_target(0))
        index_of = self._current_map().index_of
        dropped = frozenset(ids) & index_of.keys()
        text = translate_count("Move a note", "Move %n notes", len(dropped))
        if self.is_subset and self.is_fixed:
            places = self._places_before_drag, self.current
            old, new = ({id_: _point(each, index_of[id_]) for id_ in dropped} for each in places)
            self._undo_stack.push(MoveOnSubset(self, old, new, text))
            return
        if self.is_subset:
            for node in self._in_subset({index_of[id_]: (0.0, 0.0) for id_ in dropped}):
                self.engine.post(partial(_release, node=node))
            return
        # The simulation may be another than was pulled: a note changed on the disk meanwhile.
        held = {index_of[id_]: dragged[id_] for id_ in dropped & dragged.keys()}
        self.current = _moved(self.current, held)
        self._post_pins(held)
        self._set_pinned(self.pinned | dropped)
        self._undo_stack.push(RestorePositions(self, before, text))

    def place_on_subset(self, points: Mapping[str, MapPoint]) -> None:
        """Put nodes where they are to be, if the subset is shown."""
        if not (self.is_subset and self.is_fixed):
            return
        index_of = self._current_map().index_of
        target = self.destination.copy()
        for id_, point in points.items():
            if id_ in index_of:
                target[index_of[id_]] = point
        self._animate_to(target, 0.0)

    def pin(self, ids: Iterable[str]) -> None:
        """Pin nodes where they are on the whole map."""
        index_of = self._current_map().index_of
        chosen = frozenset(ids) & index_of.keys()
        if self.is_subset or chosen <= self.pinned:
            return
        before = self.state()
        nodes = [index_of[id_] for id_ in chosen - self.pinned]
        self._post_pins({node: _point(self.current, node) for node in nodes})
        self._set_pinned(self.pinned | chosen)
        self._undo_stack.push(RestorePositions(self, before, translate("Pin")))

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
        self._undo_stack.push(RestorePositions(self, before, translate("Unpin")))

    def apply_pins(self, positions: Mapping[str, MapPoint], text: str = "") -> None:
        """Move nodes of the whole map and pin them there; `text` names the step."""
        index_of = self._current_map().index_of
        known = {id_: point for id_, point in positions.items() if id_ in index_of}
        if not known:
            return
        before = self.state()
        target = self.whole_map_goal.copy()
        target[[index_of[id_] for id_ in known]] = list(known.values())
        if known.keys() <= self.pinned and np.array_equal(target, before.positions):
            return
        self._set_pinned(self.pinned | known.keys())
        self._replace_whole_map(target, UPDATE_ALPHA)
        self._undo_stack.push(RestorePositions(self, before, text or translate("Pins of a view")))

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
        the nodes that there are now, and the others are then placed next to their neighbours.
        """
        vault_map = self._current_map()
        self._seed += 1
        seed = self._seed

        def work(_: object) -> FloatArray:
            from conceptmap.model.map_layout import arrange_map

            return arrange_map(vault_map, seed=seed, anew=True)

        def done(positions: FloatArray) -> None:
            from conceptmap.model.map_layout import place_new_on_map

            before = self.state()
            now = self._current_map()
            if now.topology is not vault_map.topology:
                missing = np.full((1, 2), np.nan, np.float32)
                positions = self._reordered(vault_map.topology.ids, positions, missing)
                positions = place_new_on_map(now, positions)
            self._set_pinned(frozenset())
            self._replace_whole_map(positions, INITIAL_ALPHA)
            self._undo_stack.push(
                RestorePositions(self, before, translate("Rearrange from scratch"))
            )

        self._workers.start("arrange", work, done, self.failed.emit)

    def rename(self, renamed: Mapping[str, str]) -> None:
        """Replace the ids of renamed notes, in a drag as well."""
        super().rename(renamed)
        if self._before_drag is not None:
            self._before_drag = self._before_drag.renamed(renamed)
        self._dragged = {renamed.get(id_, id_): point for id_, point in self._dragged.items()}

    def close(self, *, wait: bool = False) -> None:
        """Drop a drag that has not ended, then close."""
        self._before_drag = None
        self._dragged = {}
        super().close(wait=wait)

    def _with_dragged(self, positions: FloatArray) -> FloatArray:
        # What the simulation sends may be from before the last move of the pointer.
        if not self._dragged:
            return positions
        index_of = self._current_map().index_of
        at = {index_of[id_]: point for id_, point in self._dragged.items() if id_ in index_of}
        return _moved(positions, at)

    def _post_pins(self, points: Mapping[int, MapPoint]) -> None:
        """Let the simulation hold nodes at points."""
        for node, point in points.items():
            self.engine.post(partial(_pin, node=node, point=point))

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


def _point(positions: FloatArray, node: int) -> MapPoint:
    x, y = positions[node].tolist()
    return x, y


def _moved(positions: FloatArray, points: Mapping[int, MapPoint]) -> FloatArray:
    """Return a copy of positions with some nodes, perhaps none, at other points."""
    positions = positions.copy()
    for node, point in points.items():
        positions[node] = point
    return positions


def _pin(simulation: Simulation, *, node: int, point: MapPoint) -> None:
    simulation.pin(node, point)


def _release(simulation: Simulation, *, node: int) -> None:
    simulation.unpin(node)
