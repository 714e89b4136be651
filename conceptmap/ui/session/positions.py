"""Where everything lies: the layout engine, what hands do to it, and what of it is kept."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING

import msgspec
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from conceptmap.layout.forces import Forces
from conceptmap.ui.session.layout_engine import Engine
from conceptmap.ui.session.position_animation import Glide
from conceptmap.ui.session.undo import Restore, State
from conceptmap.ui.session.workers import Report, Workers

if TYPE_CHECKING:
    from conceptmap.layout.simulation import Simulation
    from conceptmap.model.map_update import Change
    from conceptmap.model.vault_map import Chart

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]
Bools = NDArray[np.bool_]
Place = tuple[float, float]

FIRST_MOTION = 0.12
"""How lively a map that is opened settles, 1 being from a random start."""

NEWS_MOTION = 0.1
"""How lively new notes find their places."""

_log = logging.getLogger(__name__)


class Arrangement(QObject):
    """The places of the open map's nodes.

    While a part is laid out by itself, `places` has it there and all else where it was; only
    the whole map's places are kept between runs.
    """

    changed = Signal()
    """Places have changed."""
    rested = Signal()
    """The layout has come to rest."""
    pins_changed = Signal()
    failed = Signal(str)

    def __init__(self, workers: Workers, undo: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers = workers
        self._undo = undo
        self.engine = Engine(self)
        self.engine.moved.connect(self._move)
        self.engine.rested.connect(self._rest)
        self._chart: Chart | None = None
        self.places: Floats = np.zeros((0, 2), np.float32)
        self.pinned: frozenset[str] = frozenset()
        self.forces = Forces()
        self._home: Floats | None = None
        self._part: Ints | None = None
        self._before_drag: State | None = None
        self._seed = 0
        self._then = 0.0
        self._writing = threading.Lock()
        self._glide = Glide(self)
        self._glide.moved.connect(self._glide_on)
        self._glide.arrived.connect(self._glided)

    @property
    def home(self) -> Floats:
        """The places of the whole map."""
        return self.places if self._home is None else self._home

    @property
    def part(self) -> Ints | None:
        """The nodes that are laid out by themselves, None for the whole map."""
        return self._part

    @property
    def apart(self) -> bool:
        """Whether a part of the map is laid out by itself."""
        return self._part is not None

    @property
    def gliding(self) -> bool:
        """Whether everything is on its way to another place."""
        return self._glide.running

    def show(
        self, chart: Chart, places: Floats, pinned: frozenset[str], moving: Bools | None
    ) -> None:
        """Begin with another map; `moving` are the nodes that have no places yet, None for none."""
        self._stop_gliding()
        self._chart, self.places, self.pinned = chart, places, pinned
        self._home = self._part = self._before_drag = None
        self._seed = 0
        self.pins_changed.emit()
        if moving is None:
            self._set_in_motion(0.0)
        elif moving.all():
            self._set_in_motion(FIRST_MOTION)
        else:
            self._set_in_motion(NEWS_MOTION, ~moving)

    def follow(self, change: Change) -> None:
        """Go on with a chart that takes the place of the last."""
        from conceptmap.model.map_update import carried

        self._stop_gliding()
        # Places may have moved on while the notes were read.
        self._chart, self.places = change.chart, carried(change, self.home)
        self._home = self._part = self._before_drag = None
        known = change.chart.numbers.keys()
        pinned = {change.renamed.get(each, each) for each in self.pinned}
        self.pinned = frozenset(pinned & known)
        self.pins_changed.emit()
        if change.moving is not None:
            self._set_in_motion(NEWS_MOTION, ~change.moving)
        else:
            self._set_in_motion(0.0)

    def clear(self) -> None:
        """Let the map go."""
        self.remember_now()
        self._stop_gliding()
        self.engine.stop()
        self._chart = self._home = self._part = None
        self.places = np.zeros((0, 2), np.float32)
        self.pinned = frozenset()

    def place_of(self, id_: str) -> Place | None:
        """Give where a node lies on the map."""
        if self._chart is None or id_ not in self._chart.numbers:
            return None
        x, y = self.places[self._chart.numbers[id_]].tolist()
        return x, y

    def drag(self, places: Mapping[str, Place]) -> None:
        """Move nodes to places, as a hand does; their neighbours follow."""
        if self._chart is None:
            return
        self._stop_gliding()
        if self._before_drag is None:
            self._before_drag = self._state()
        numbers = {self._chart.numbers[id_]: place for id_, place in places.items()}
        self.places = self.places.copy()
        self.places[list(numbers)] = list(numbers.values())
        pulled = self._in_part(numbers)

        def pull(simulation: Simulation) -> None:
            for node, place in pulled.items():
                simulation.pin(node, place)
            simulation.hold(0.12)
            simulation.reheat(0.12)

        self.engine.tell(pull)
        self.changed.emit()

    def drop(self, ids: Iterable[str]) -> None:
        """Let dragged nodes go; on the whole map they stay pinned where they were put."""
        before, self._before_drag = self._before_drag, None
        if self._chart is None or before is None:
            return
        self.engine.tell(lambda simulation: simulation.hold(0))
        dropped = frozenset(ids)
        if self.apart:
            nodes = self._in_part({self._chart.numbers[id_]: (0.0, 0.0) for id_ in dropped})
            for node in nodes:
                self.engine.tell(partial(_release, node=node))
            return
        self._set_pinned(self.pinned | dropped)
        what = "Move" if len(dropped) == 1 else f"Move {len(dropped)} Notes"
        self._undo.push(Restore(self, before, what))

    def pin(self, ids: Iterable[str]) -> None:
        """Keep nodes where they are."""
        if self._chart is None or self.apart:
            return
        before, chosen = self._state(), frozenset(ids) & self._chart.numbers.keys()
        for id_ in chosen - self.pinned:
            node = self._chart.numbers[id_]
            place = tuple(self.places[node].tolist())
            self.engine.tell(partial(_pin, node=node, place=place))
        if not chosen <= self.pinned:
            self._set_pinned(self.pinned | chosen)
            self._undo.push(Restore(self, before, "Pin"))

    def unpin(self, ids: Iterable[str] | None = None) -> None:
        """Let pinned nodes move again, all when none are named."""
        if self._chart is None:
            return
        before = self._state()
        freed = self.pinned if ids is None else self.pinned & frozenset(ids)
        if not freed:
            return
        if not self.apart:
            for id_ in freed & self._chart.numbers.keys():
                node = self._chart.numbers[id_]
                self.engine.tell(partial(_release, node=node))
            self.engine.tell(lambda simulation: simulation.reheat(NEWS_MOTION))
        self._set_pinned(self.pinned - freed)
        self._undo.push(Restore(self, before, "Unpin"))

    def take_pins(self, places: Mapping[str, Place]) -> None:
        """Put nodes to places and pin them there."""
        if self._chart is None or self.apart:
            return
        known = {id_: place for id_, place in places.items() if id_ in self._chart.numbers}
        if not known:
            return
        before = self._state()
        target = self.places.copy()
        target[[self._chart.numbers[id_] for id_ in known]] = list(known.values())
        self._set_pinned(self.pinned | known.keys())
        self._go_to(target, NEWS_MOTION)
        self._undo.push(Restore(self, before, "Pins of a View"))

    def set_forces(self, forces: Forces) -> None:
        """Set the forces of the layout; felt at once."""
        self.forces = forces

        def change(simulation: Simulation) -> None:
            simulation.set_forces(**msgspec.structs.asdict(forces))
            simulation.reheat(0.25)

        if self._chart is not None:
            self.engine.tell(change)

    def arrange_afresh(self) -> None:
        """Lay the map out anew; an undo brings the old one back."""
        if self._chart is None:
            return
        arrays, chart = self._chart.topology, self._chart
        self._seed += 1
        seed = self._seed

        def work(_: object) -> Floats:
            from conceptmap.layout import arrange

            return arrange(len(arrays.ids), arrays.edges, weights=arrays.weights, seed=seed)

        def done(places: Floats) -> None:
            if self._chart is chart and not self.apart:
                before = self._state()
                self._set_pinned(frozenset())
                self._go_to(places, FIRST_MOTION)
                self._undo.push(Restore(self, before, "Arrange Afresh"))

        self._workers.start("arrange", work, done, self.failed.emit)

    def lay_out_part(self, part: Ints, places: Floats) -> None:
        """Lay some nodes, in ascending numbers, out by themselves, beginning at (k, 2) places."""
        if self._home is None:
            self._home = self.places.copy()
        self._part = part
        target = self._home.copy()
        target[part] = places
        self._go_to(target, 0.1)

    def lay_out_whole(self) -> None:
        """Go back to the whole map's places."""
        if self._home is not None:
            home, self._home, self._part = self._home, None, None
            self._go_to(home, 0.0)

    def restore(self, state: State) -> State:
        """Put everything where it was; give where it was before that."""
        now = self._state()
        if self._chart is None:
            return now
        back = state.places
        if state.ids is not self._chart.topology.ids:
            row = {id_: i for i, id_ in enumerate(state.ids)}
            rows = np.array([row.get(id_, -1) for id_ in self._chart.topology.ids], np.int64)
            back = np.where((rows >= 0)[:, None], back[rows], self.home).astype(np.float32)
        self._set_pinned(state.pinned & self._chart.numbers.keys())
        if self._home is None:
            self._go_to(back, 0.0)
        else:
            self._home = back
        return now

    def remember(self) -> None:
        """Keep the map, off the Qt thread."""
        chart = self._chart
        if chart is None:
            return
        places, pinned = self.home.copy(), self.pinned

        def work(report: Report) -> None:
            from conceptmap.model.positions_store import remember

            # A job that another has taken the place of must not write after it.
            with self._writing:
                report.check()
                remember(chart.vault, chart.topology.ids, places, chart.regions.of, pinned)

        self._workers.start("remember", work, lambda _: None, _log.warning)

    def remember_now(self) -> None:
        """Keep the map before it is let go."""
        self._workers.cancel("remember")
        if (chart := self._chart) is not None:
            from conceptmap.model.positions_store import remember

            gliding = self._glide.running and self._home is None
            places = self._glide.goal if gliding else self.home
            with self._writing:
                remember(chart.vault, chart.topology.ids, places, chart.regions.of, self.pinned)

    def shut_down(self) -> None:
        """Keep the map and stop the engine's thread."""
        self.remember_now()
        self._stop_gliding()
        self.engine.shut_down()

    def _state(self) -> State:
        assert self._chart is not None
        return State(self._chart.topology.ids, self.home.copy(), self.pinned)

    def _set_pinned(self, pinned: frozenset[str]) -> None:
        if pinned != self.pinned:
            self.pinned = frozenset(pinned)
            self.pins_changed.emit()
            self.remember()

    def _in_part(self, numbers: Mapping[int, Place]) -> dict[int, Place]:
        """Give nodes by their numbers in the part that the engine lays out."""
        if self._part is None:
            return dict(numbers)
        found = np.searchsorted(self._part, list(numbers)).tolist()
        pairs = zip(found, numbers.items(), strict=True)
        return {
            at: place
            for at, (number, place) in pairs
            if at < len(self._part) and self._part[at] == number
        }

    def _set_in_motion(self, alpha: float, still: Bools | None = None) -> None:
        """Have the engine go on from the present places, so lively, some nodes held still."""
        assert self._chart is not None
        arrays, part, forces = self._chart.topology, self._part, self.forces
        edges, weights, start = arrays.edges, arrays.weights, self.places.copy()
        held = np.zeros(len(arrays.ids), np.bool_) if still is None else still.copy()
        numbers = self._chart.numbers
        held[[numbers[id_] for id_ in self.pinned if id_ in numbers]] = True
        if part is not None:
            from conceptmap.model.subset_layout import within

            edges, weights = within(part, edges, weights, len(arrays.ids))
            start, held = start[part], np.zeros(len(part), np.bool_)

        def make() -> Simulation:
            from conceptmap.layout import Simulation

            simulation = Simulation(
                len(start), edges, weights=weights, start=start, pinned=held, alpha=alpha
            )
            simulation.set_forces(**msgspec.structs.asdict(forces))
            return simulation

        self.engine.start(make)

    def _move(self, places: Floats, run: int) -> None:
        if run == self.engine.run and not self._glide.running:
            self._set_places(places)

    def _rest(self, places: Floats, run: int) -> None:
        if run != self.engine.run or self._chart is None or self._glide.running:
            return
        self._set_places(places)
        self.remember()
        self.rested.emit()

    def _set_places(self, places: Floats) -> None:
        if self._part is not None:
            whole = self.places.copy()
            whole[self._part] = places
            places = whole
        self.places = places
        self.changed.emit()

    def _go_to(self, places: Floats, alpha: float) -> None:
        """Bring everything to other places by and by, and go on from there so lively."""
        self.engine.stop()
        self._then = alpha
        self._glide.go(self.places, places)

    def _glide_on(self, places: Floats) -> None:
        self.places = places
        self.changed.emit()

    def _glided(self, places: Floats) -> None:
        if self._chart is not None and len(places) == len(self._chart.topology.ids):
            self._glide_on(places)
            self._set_in_motion(self._then)

    def _stop_gliding(self) -> None:
        if self._glide.running:
            self.places = self._glide.stop()
            if self._chart is not None:
                self._set_in_motion(self._then)


def _pin(simulation: Simulation, *, node: int, place: Place) -> None:
    simulation.pin(node, place)


def _release(simulation: Simulation, *, node: int) -> None:
    simulation.release(node)
