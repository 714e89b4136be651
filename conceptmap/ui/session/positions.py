"""Where everything lies: the layout engine, what hands do to it, and what of it is kept."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from conceptmap.layout.forces import Forces
from conceptmap.ui.session.layout_engine import LayoutEngine
from conceptmap.ui.session.position_animation import PositionAnimation
from conceptmap.ui.session.undo import PositionsState, RestorePositions
from conceptmap.ui.session.workers import JobControl, Workers

if TYPE_CHECKING:
    from conceptmap.layout.simulation import Simulation
    from conceptmap.model.map_update import MapUpdate
    from conceptmap.model.vault_map import VaultMap

FloatArray = NDArray[np.float32]
IntArray = NDArray[np.int32]
BoolArray = NDArray[np.bool_]
MapPoint = tuple[float, float]

INITIAL_ALPHA = 0.12
"""How lively a map that is opened settles, 1 being from a random start."""

UPDATE_ALPHA = 0.1
"""How lively new notes find their places."""

_log = logging.getLogger(__name__)


class Positions(QObject):
    """The places of the open map's nodes.

    While a part is laid out by itself, `places` has it there and all else where it was; only
    the whole map's places are kept between runs.
    """

    changed = Signal()
    """Places have changed."""
    settled = Signal()
    """The layout has come to rest."""
    pins_changed = Signal()
    failed = Signal(str)

    def __init__(self, workers: Workers, undo: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers = workers
        self._undo = undo
        self.engine = LayoutEngine(self)
        self.engine.moved.connect(self._take_frame)
        self.engine.settled.connect(self._take_settled)
        self._vault_map: VaultMap | None = None
        self.current: FloatArray = np.zeros((0, 2), np.float32)
        self.pinned: frozenset[str] = frozenset()
        self.forces = Forces()
        self._whole_map: FloatArray | None = None
        self._subset: IntArray | None = None
        self._before_drag: PositionsState | None = None
        self._seed = 0
        self._alpha_after_animation = 0.0
        self._write_lock = threading.Lock()
        self._animation = PositionAnimation(self)
        self._animation.moved.connect(self._take_animated)
        self._animation.finished.connect(self._animation_finished)

    @property
    def whole_map(self) -> FloatArray:
        """The places of the whole map."""
        return self.current if self._whole_map is None else self._whole_map

    @property
    def subset(self) -> IntArray | None:
        """The nodes that are laid out by themselves, None for the whole map."""
        return self._subset

    @property
    def is_subset(self) -> bool:
        """Whether a part of the map is laid out by itself."""
        return self._subset is not None

    @property
    def is_animating(self) -> bool:
        """Whether everything is on its way to another place."""
        return self._animation.is_running

    def load(
        self,
        vault_map: VaultMap,
        positions: FloatArray,
        pinned: frozenset[str],
        moving: BoolArray | None,
    ) -> None:
        """Begin with another map; `moving` are the nodes that have no places yet, None for none."""
        self._stop_animation()
        self._vault_map, self.current, self.pinned = vault_map, positions, pinned
        self._whole_map = self._subset = self._before_drag = None
        self._seed = 0
        self.pins_changed.emit()
        if moving is None:
            self._start_simulation(0.0)
        elif moving.all():
            self._start_simulation(INITIAL_ALPHA)
        else:
            self._start_simulation(UPDATE_ALPHA, ~moving)

    def apply_update(self, update: MapUpdate) -> None:
        """Go on with a chart that takes the place of the last."""
        from conceptmap.model.map_update import current_positions

        self._stop_animation()
        # Places may have moved on while the notes were read.
        self._vault_map, self.current = update.vault_map, current_positions(update, self.whole_map)
        self._whole_map = self._subset = self._before_drag = None
        known = update.vault_map.index_of.keys()
        pinned = {update.renamed.get(each, each) for each in self.pinned}
        self.pinned = frozenset(pinned & known)
        self.pins_changed.emit()
        if update.moving is not None:
            self._start_simulation(UPDATE_ALPHA, ~update.moving)
        else:
            self._start_simulation(0.0)

    def clear(self) -> None:
        """Let the map go."""
        self.save_now()
        self._stop_animation()
        self.engine.stop()
        self._vault_map = self._whole_map = self._subset = None
        self.current = np.zeros((0, 2), np.float32)
        self.pinned = frozenset()

    def position_of(self, id_: str) -> MapPoint | None:
        """Give where a node lies on the map."""
        if self._vault_map is None or id_ not in self._vault_map.index_of:
            return None
        x, y = self.current[self._vault_map.index_of[id_]].tolist()
        return x, y

    def drag(self, positions: Mapping[str, MapPoint]) -> None:
        """Move nodes to places, as a hand does; their neighbours follow."""
        if self._vault_map is None:
            return
        self._stop_animation()
        if self._before_drag is None:
            self._before_drag = self._state()
        numbers = {self._vault_map.index_of[id_]: place for id_, place in positions.items()}
        self.current = self.current.copy()
        self.current[list(numbers)] = list(numbers.values())
        pulled = self._in_subset(numbers)

        def pull(simulation: Simulation) -> None:
            for node, place in pulled.items():
                simulation.pin(node, place)
            simulation.set_alpha_target(0.12)
            simulation.reheat(0.12)

        self.engine.post(pull)
        self.changed.emit()

    def drop(self, ids: Iterable[str]) -> None:
        """Let dragged nodes go; on the whole map they stay pinned where they were put."""
        before, self._before_drag = self._before_drag, None
        if self._vault_map is None or before is None:
            return
        self.engine.post(lambda simulation: simulation.set_alpha_target(0))
        dropped = frozenset(ids)
        if self.is_subset:
            nodes = self._in_subset({self._vault_map.index_of[id_]: (0.0, 0.0) for id_ in dropped})
            for node in nodes:
                self.engine.post(partial(_release, node=node))
            return
        self._set_pinned(self.pinned | dropped)
        what = "Move" if len(dropped) == 1 else f"Move {len(dropped)} Notes"
        self._undo.push(RestorePositions(self, before, what))

    def pin(self, ids: Iterable[str]) -> None:
        """Keep nodes where they are."""
        if self._vault_map is None or self.is_subset:
            return
        before, chosen = self._state(), frozenset(ids) & self._vault_map.index_of.keys()
        for id_ in chosen - self.pinned:
            node = self._vault_map.index_of[id_]
            place = tuple(self.current[node].tolist())
            self.engine.post(partial(_pin, node=node, place=place))
        if not chosen <= self.pinned:
            self._set_pinned(self.pinned | chosen)
            self._undo.push(RestorePositions(self, before, "Pin"))

    def unpin(self, ids: Iterable[str] | None = None) -> None:
        """Let pinned nodes move again, all when none are named."""
        if self._vault_map is None:
            return
        before = self._state()
        freed = self.pinned if ids is None else self.pinned & frozenset(ids)
        if not freed:
            return
        if not self.is_subset:
            for id_ in freed & self._vault_map.index_of.keys():
                node = self._vault_map.index_of[id_]
                self.engine.post(partial(_release, node=node))
            self.engine.post(lambda simulation: simulation.reheat(UPDATE_ALPHA))
        self._set_pinned(self.pinned - freed)
        self._undo.push(RestorePositions(self, before, "Unpin"))

    def apply_pins(self, positions: Mapping[str, MapPoint]) -> None:
        """Put nodes to places and pin them there."""
        if self._vault_map is None or self.is_subset:
            return
        known = {id_: place for id_, place in positions.items() if id_ in self._vault_map.index_of}
        if not known:
            return
        before = self._state()
        target = self.current.copy()
        target[[self._vault_map.index_of[id_] for id_ in known]] = list(known.values())
        self._set_pinned(self.pinned | known.keys())
        self._animate_to(target, UPDATE_ALPHA)
        self._undo.push(RestorePositions(self, before, "Pins of a View"))

    def set_forces(self, forces: Forces) -> None:
        """Set the forces of the layout; felt at once."""
        self.forces = forces

        def change(simulation: Simulation) -> None:
            simulation.set_forces(forces)
            simulation.reheat(0.25)

        if self._vault_map is not None:
            self.engine.post(change)

    def rearrange(self) -> None:
        """Lay the map out anew; an undo brings the old one back."""
        if self._vault_map is None:
            return
        arrays, chart = self._vault_map.topology, self._vault_map
        self._seed += 1
        seed = self._seed

        def work(_: object) -> FloatArray:
            from conceptmap.layout import arrange

            return arrange(len(arrays.ids), arrays.edges, weights=arrays.weights, seed=seed)

        def done(places: FloatArray) -> None:
            if self._vault_map is chart and not self.is_subset:
                before = self._state()
                self._set_pinned(frozenset())
                self._animate_to(places, INITIAL_ALPHA)
                self._undo.push(RestorePositions(self, before, "Arrange Afresh"))

        self._workers.start("arrange", work, done, self.failed.emit)

    def show_subset(self, subset: IntArray, positions: FloatArray) -> None:
        """Lay some nodes, in ascending numbers, out by themselves, beginning at (k, 2) places."""
        if self._whole_map is None:
            self._whole_map = self.current.copy()
        self._subset = subset
        target = self._whole_map.copy()
        target[subset] = positions
        self._animate_to(target, 0.1)

    def show_whole_map(self) -> None:
        """Go back to the whole map's places."""
        if self._whole_map is not None:
            home, self._whole_map, self._subset = self._whole_map, None, None
            self._animate_to(home, 0.0)

    def restore(self, state: PositionsState) -> PositionsState:
        """Put everything where it was; give where it was before that."""
        now = self._state()
        if self._vault_map is None:
            return now
        back = state.positions
        if state.ids is not self._vault_map.topology.ids:
            row = {id_: i for i, id_ in enumerate(state.ids)}
            rows = np.array([row.get(id_, -1) for id_ in self._vault_map.topology.ids], np.int64)
            back = np.where((rows >= 0)[:, None], back[rows], self.whole_map).astype(np.float32)
        self._set_pinned(state.pinned & self._vault_map.index_of.keys())
        if self._whole_map is None:
            self._animate_to(back, 0.0)
        else:
            self._whole_map = back
        return now

    def save(self) -> None:
        """Keep the map, off the Qt thread."""
        chart = self._vault_map
        if chart is None:
            return
        places, pinned = self.whole_map.copy(), self.pinned

        def work(report: JobControl) -> None:
            from conceptmap.model.positions_store import save_positions

            # A job that another has taken the place of must not write after it.
            with self._write_lock:
                report.raise_if_cancelled()
                save_positions(
                    chart.vault, chart.topology.ids, places, chart.regions.membership, pinned
                )

        self._workers.start("remember", work, lambda _: None, _log.warning)

    def save_now(self) -> None:
        """Keep the map before it is let go."""
        self._workers.cancel("remember")
        if (chart := self._vault_map) is not None:
            from conceptmap.model.positions_store import save_positions

            gliding = self._animation.is_running and self._whole_map is None
            places = self._animation.target if gliding else self.whole_map
            with self._write_lock:
                save_positions(
                    chart.vault, chart.topology.ids, places, chart.regions.membership, self.pinned
                )

    def shut_down(self) -> None:
        """Keep the map and stop the engine's thread."""
        self.save_now()
        self._stop_animation()
        self.engine.shut_down()

    def _state(self) -> PositionsState:
        assert self._vault_map is not None
        return PositionsState(self._vault_map.topology.ids, self.whole_map.copy(), self.pinned)

    def _set_pinned(self, pinned: frozenset[str]) -> None:
        if pinned != self.pinned:
            self.pinned = frozenset(pinned)
            self.pins_changed.emit()
            self.save()

    def _in_subset(self, by_index: Mapping[int, MapPoint]) -> dict[int, MapPoint]:
        """Give nodes by their numbers in the part that the engine lays out."""
        if self._subset is None:
            return dict(by_index)
        found = np.searchsorted(self._subset, list(by_index)).tolist()
        pairs = zip(found, by_index.items(), strict=True)
        return {
            at: place
            for at, (number, place) in pairs
            if at < len(self._subset) and self._subset[at] == number
        }

    def _start_simulation(self, alpha: float, fixed: BoolArray | None = None) -> None:
        """Have the engine go on from the present places, so lively, some nodes held still."""
        assert self._vault_map is not None
        arrays, part, forces = self._vault_map.topology, self._subset, self.forces
        edges, weights, start = arrays.edges, arrays.weights, self.current.copy()
        held = np.zeros(len(arrays.ids), np.bool_) if fixed is None else fixed.copy()
        numbers = self._vault_map.index_of
        held[[numbers[id_] for id_ in self.pinned if id_ in numbers]] = True
        if part is not None:
            from conceptmap.model.subset_layout import edges_within

            edges, weights = edges_within(part, edges, weights, len(arrays.ids))
            start, held = start[part], np.zeros(len(part), np.bool_)

        def make() -> Simulation:
            from conceptmap.layout import Simulation

            simulation = Simulation(
                len(start), edges, weights=weights, start=start, pinned=held, alpha=alpha
            )
            simulation.set_forces(forces)
            return simulation

        self.engine.start(make)

    def _take_frame(self, positions: FloatArray, run_id: int) -> None:
        if run_id == self.engine.run_id and not self._animation.is_running:
            self._set_positions(positions)

    def _take_settled(self, positions: FloatArray, run_id: int) -> None:
        if run_id != self.engine.run_id or self._vault_map is None or self._animation.is_running:
            return
        self._set_positions(positions)
        self.save()
        self.settled.emit()

    def _set_positions(self, positions: FloatArray) -> None:
        if self._subset is not None:
            whole = self.current.copy()
            whole[self._subset] = positions
            positions = whole
        self.current = positions
        self.changed.emit()

    def _animate_to(self, positions: FloatArray, alpha: float) -> None:
        """Bring everything to other places by and by, and go on from there so lively."""
        self.engine.stop()
        self._alpha_after_animation = alpha
        self._animation.start(self.current, positions)

    def _take_animated(self, positions: FloatArray) -> None:
        self.current = positions
        self.changed.emit()

    def _animation_finished(self, positions: FloatArray) -> None:
        if self._vault_map is not None and len(positions) == len(self._vault_map.topology.ids):
            self._take_animated(positions)
            self._start_simulation(self._alpha_after_animation)

    def _stop_animation(self) -> None:
        if self._animation.is_running:
            self.current = self._animation.stop()
            if self._vault_map is not None:
                self._start_simulation(self._alpha_after_animation)


def _pin(simulation: Simulation, *, node: int, place: MapPoint) -> None:
    simulation.pin(node, place)


def _release(simulation: Simulation, *, node: int) -> None:
    simulation.unpin(node)
