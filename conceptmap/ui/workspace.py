"""Workspace: what is open, and the one place that panels ask and listen to."""

from __future__ import annotations

import gc
import logging
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from conceptmap.atlas.change import Change, around, carried, follow
from conceptmap.atlas.chart import Chart, chart
from conceptmap.atlas.memory import recall, remember
from conceptmap.drawing.areas import Area, areas
from conceptmap.layout.arranging import arrange
from conceptmap.layout.simulation import Simulation
from conceptmap.notes.note import is_note
from conceptmap.notes.vault import Vault, VaultError
from conceptmap.ui.engine import Engine
from conceptmap.ui.watcher import Watcher
from conceptmap.ui.workers import Report, Workers

Floats = NDArray[np.float32]

_log = logging.getLogger(__name__)

NEWS_MOTION = 0.1
"""How lively new notes find their places."""

FIRST_MOTION = 0.12
"""How lively a map that is opened settles, 1 being from a random start."""


@dataclass(frozen=True, eq=False)
class _Opened:
    chart: Chart
    places: Floats
    areas: tuple[Area, ...]
    pinned: frozenset[str]
    moving: NDArray[np.bool_] | None
    """Which nodes are to find their places; None for a map that is as it was left."""


class Workspace(QObject):
    """The open vault with its map, places and selection."""

    opening = Signal(object)
    """A vault begins to be read; its folder."""
    opened = Signal()
    """The map shows for the first time."""
    settled = Signal()
    """The layout has come to rest."""
    failed = Signal(str)
    """Something did not work; what, in words for the user."""
    cancelled = Signal()
    closed = Signal()
    places_changed = Signal()
    areas_changed = Signal()
    selection_changed = Signal()
    hover_changed = Signal()
    pins_changed = Signal()
    arrangement_changed = Signal()
    """What can be undone of the arrangement has changed."""
    vault_changed = Signal()
    """The notes changed on the disk, and the map with them."""
    vanished = Signal(object)
    """The vault's folder is not there any more; the map stays as it was."""
    returned = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workers = Workers(self)
        self.engine = Engine(self)
        self.engine.moved.connect(self._move)
        self.engine.rested.connect(self._rest)
        self.watcher = Watcher(self)
        self.watcher.changed.connect(self._note_changes)
        self.watcher.vanished.connect(self.vanished)
        self.watcher.returned.connect(self.returned)
        self._pending: set[str] | None = set()
        self.chart: Chart | None = None
        self.places: Floats = np.zeros((0, 2), np.float32)
        self.areas: tuple[Area, ...] = ()
        self.selection: tuple[str, ...] = ()
        self.pinned: frozenset[str] = frozenset()
        self.forces: dict[str, float] = {}
        self._arrangements: list[tuple[tuple[str, ...], Floats, frozenset[str]]] = []
        self.hovered: str | None = None
        self._past: list[tuple[str, ...]] = []
        self._future: list[tuple[str, ...]] = []

    @property
    def vault(self) -> Vault | None:
        """The open vault."""
        return None if self.chart is None else self.chart.vault

    def open(self, path: Path) -> None:
        """Open a folder of notes, or the folder of one note with that note selected."""
        path = path.expanduser().absolute()
        select = None
        if path.is_file():
            if not is_note(path.name):
                self.failed.emit(
                    f"{path.name} is not a Markdown note. Open a folder of notes, or a .md file."
                )
                return
            path, select = path.parent, path.name
        self.opening.emit(path)
        self.workers.start(
            "open",
            lambda report: _open(path, report),
            lambda opened: self._show(opened, select),
            self.failed.emit,
        )

    def cancel_opening(self) -> None:
        """Stop reading; what was open before stays."""
        if self.workers.cancel("open"):
            self.cancelled.emit()

    def close(self) -> None:
        """Close the vault."""
        self.cancel_opening()
        self._remember_now()
        self.workers.cancel("refresh")
        self.watcher.stop()
        self.engine.stop()
        self.chart = None
        self.places = np.zeros((0, 2), np.float32)
        self.areas = ()
        self.selection, self.hovered = (), None
        self._past.clear()
        self._future.clear()
        self.closed.emit()

    def shut_down(self) -> None:
        """Stop all threads."""
        self._remember_now()
        self.watcher.shut_down()
        self.workers.shut_down()
        self.engine.shut_down()

    def refresh(self) -> None:
        """Read the whole vault again; only what changed is scanned."""
        if self.chart is not None:
            self._note_changes(self.chart.vault.root, None)

    def select(self, *ids: str) -> None:
        """Select nodes, none to clear; the last is the one that panels show."""
        known = self.chart.numbers if self.chart else {}
        chosen = tuple(each for each in ids if each in known)
        if chosen == self.selection:
            return
        if self.selection:
            self._past.append(self.selection)
            del self._past[:-200]
        self._future.clear()
        self._set_selection(chosen)

    def go_back(self) -> None:
        """Select what was selected before."""
        if self._past:
            self._future.append(self.selection)
            self._set_selection(self._past.pop())

    def go_forward(self) -> None:
        """Undo the last step back."""
        if self._future:
            self._past.append(self.selection)
            self._set_selection(self._future.pop())

    @property
    def can_go_back(self) -> bool:
        """Whether there is an earlier selection."""
        return bool(self._past)

    @property
    def can_go_forward(self) -> bool:
        """Whether a step back can be undone."""
        return bool(self._future)

    def hover(self, id_: str | None) -> None:
        """Say which node the pointer is on."""
        if id_ != self.hovered:
            self.hovered = id_
            self.hover_changed.emit()

    def place_of(self, id_: str) -> tuple[float, float] | None:
        """Give where a node lies on the map."""
        if self.chart is None or id_ not in self.chart.numbers:
            return None
        x, y = self.places[self.chart.numbers[id_]].tolist()
        return x, y

    def drag(self, id_: str, x: float, y: float) -> None:
        """Move a node to a place; its neighbours follow."""
        if self.chart is not None:
            node = self.chart.numbers[id_]
            self.places = self.places.copy()
            self.places[node] = (x, y)

            def pull(simulation: Simulation) -> None:
                simulation.pin(node, (x, y))
                simulation.hold(0.12)
                simulation.reheat(0.12)

            self.engine.tell(pull)
            self.places_changed.emit()

    def drop(self, id_: str) -> None:
        """Let a dragged node go; it stays pinned where it was put."""
        if self.chart is not None:
            self.engine.tell(lambda simulation: simulation.hold(0))
            self._set_pinned(self.pinned | {id_})

    def pin(self, *ids: str) -> None:
        """Keep nodes where they are."""
        for id_ in ids:
            if self.chart is not None and (place := self.place_of(id_)) is not None:
                node = self.chart.numbers[id_]
                self.engine.tell(partial(Simulation.pin, node=node, place=place))
        self._set_pinned(self.pinned | set(ids))

    def unpin(self, *ids: str) -> None:
        """Let pinned nodes move again, all when none are named."""
        freed = self.pinned & set(ids) if ids else self.pinned
        for id_ in freed:
            if self.chart is not None and id_ in self.chart.numbers:
                node = self.chart.numbers[id_]
                self.engine.tell(partial(Simulation.release, node=node))
        if freed:
            self.engine.tell(lambda simulation: simulation.reheat(NEWS_MOTION))
        self._set_pinned(self.pinned - freed)

    def set_forces(self, forces: dict[str, float]) -> None:
        """Set the forces, as `Simulation.set_forces` takes them; felt at once."""
        self.forces = dict(forces)

        def change(simulation: Simulation) -> None:
            simulation.set_forces(**forces)
            simulation.reheat(0.25)

        if self.chart is not None:
            self.engine.tell(change)

    def arrange_afresh(self) -> None:
        """Lay the map out anew; `undo_arrangement` brings the old one back."""
        if self.chart is None:
            return
        arrays, made = self.chart.topology, self.chart
        old = (arrays.ids, self.places.copy(), self.pinned)
        seed = len(self._arrangements) + 1

        def done(places: Floats) -> None:
            if self.chart is made:
                self._arrangements.append(old)
                self._set_pinned(frozenset())
                self._place(places, FIRST_MOTION)
                self.arrangement_changed.emit()

        self.workers.start(
            "arrange",
            lambda _: arrange(len(arrays.ids), arrays.edges, weights=arrays.weights, seed=seed),
            done,
            self.failed.emit,
        )

    @property
    def can_undo_arrangement(self) -> bool:
        """Whether there is an earlier arrangement to go back to."""
        return bool(self._arrangements)

    def undo_arrangement(self) -> None:
        """Bring back the map as it was before it was arranged afresh."""
        if self.chart is None or not self._arrangements:
            return
        ids, places, pinned = self._arrangements.pop()
        row = {id_: i for i, id_ in enumerate(ids)}
        rows = [row.get(id_, -1) for id_ in self.chart.topology.ids]
        known = np.array([i >= 0 for i in rows])
        back = np.where(known[:, None], places[rows], self.places).astype(np.float32)
        self._set_pinned(pinned)
        self._place(back, 0.0)
        self.arrangement_changed.emit()

    def _place(self, places: Floats, alpha: float) -> None:
        self.places = places
        self.places_changed.emit()
        self._set_in_motion(alpha)

    def _set_pinned(self, pinned: frozenset[str]) -> None:
        if pinned != self.pinned:
            self.pinned = frozenset(pinned)
            self.pins_changed.emit()
            self._remember()

    def _remember(self) -> None:
        """Keep the map, off the Qt thread."""
        chart = self.chart
        if chart is None:
            return
        places, pinned = self.places.copy(), self.pinned
        self.workers.start(
            "remember",
            lambda _: remember(chart.vault, chart.topology.ids, places, chart.regions.of, pinned),
            lambda _: None,
            _log.warning,
        )

    def _remember_now(self) -> None:
        """Keep the map before it is let go."""
        self.workers.cancel("remember")
        if (chart := self.chart) is not None:
            ids, of = chart.topology.ids, chart.regions.of
            remember(chart.vault, ids, self.places, of, self.pinned)

    def _show(self, opened: _Opened, select: str | None) -> None:
        # What was read lives on; the collector need not look at it again and again.
        gc.unfreeze()
        gc.freeze()
        self.workers.cancel("refresh")
        self._pending = set()
        self.chart = opened.chart
        self.places = opened.places
        self.areas = opened.areas
        self.pinned = opened.pinned
        self._arrangements.clear()
        self.hovered = None
        self._past.clear()
        self._future.clear()
        self.selection = (select,) if select in opened.chart.numbers else ()  # type: ignore[assignment]
        self.opened.emit()
        self.selection_changed.emit()
        self.pins_changed.emit()
        self.arrangement_changed.emit()
        if opened.moving is None:
            self._set_in_motion(0.0)
        elif opened.moving.all():
            self._set_in_motion(FIRST_MOTION)
        else:
            self._set_in_motion(NEWS_MOTION, ~opened.moving)
        self.watcher.follow(opened.chart.vault.root)

    def _set_in_motion(self, alpha: float, pinned: NDArray[np.bool_] | None = None) -> None:
        assert self.chart is not None
        arrays, start, forces = self.chart.topology, self.places.copy(), dict(self.forces)
        held = np.array([id_ in self.pinned for id_ in arrays.ids], np.bool_)

        def make() -> Simulation:
            simulation = Simulation(
                len(arrays.ids),
                arrays.edges,
                weights=arrays.weights,
                start=start,
                pinned=held if pinned is None else held | pinned,
                alpha=alpha,
            )
            simulation.set_forces(**forces)
            return simulation

        self.engine.start(make)

    def _note_changes(self, root: Path, paths: frozenset[str] | None) -> None:
        """Remember what changed, and read it when nothing else is being read."""
        if self.chart is None or root != self.chart.vault.root:
            return
        if paths is None or self._pending is None:
            self._pending = None
        else:
            self._pending |= paths
        self._read_changes()

    def _read_changes(self) -> None:
        if self.chart is None or self._pending == set() or self.workers.busy("refresh"):
            return
        chart, places, pending = self.chart, self.places, self._pending
        self._pending = set()
        self.workers.start(
            "refresh",
            lambda _: follow(chart, places, pending),
            self._show_changes,
            self._miss_changes,
        )

    def _show_changes(self, change: Change | None) -> None:
        if change is not None and self.chart is not None:
            before, old_places = self.chart, self.places
            self.chart = change.chart
            # Places may have moved on while the notes were read.
            self.places = carried(change, before.numbers, old_places)
            self.selection = tuple(change.renamed.get(each, each) for each in self.selection)
            self.selection = tuple(e for e in self.selection if e in change.chart.numbers)
            pinned = {change.renamed.get(each, each) for each in self.pinned}
            self.pinned = frozenset(pinned & change.chart.numbers.keys())
            if self.hovered not in change.chart.numbers:
                self.hovered = None
            self.vault_changed.emit()
            self.selection_changed.emit()
            if change.moving is not None:
                self._set_in_motion(NEWS_MOTION, ~change.moving)
            else:
                self._set_in_motion(0.0)
        self._read_changes()

    def _miss_changes(self, why: str) -> None:
        _log.info("The changes could not be read: %s", why)
        self._read_changes()

    def _set_selection(self, ids: tuple[str, ...]) -> None:
        self.selection = ids
        self.selection_changed.emit()

    def _move(self, places: Floats, run: int) -> None:
        if run == self.engine.run:
            self.places = places
            self.places_changed.emit()

    def _rest(self, places: Floats, run: int) -> None:
        if run != self.engine.run or self.chart is None:
            return
        self.places = places
        self.places_changed.emit()
        scene = self.chart.scene
        self.workers.start(
            "areas", lambda _: areas(scene, places), self._set_areas, self.failed.emit
        )
        self._remember()
        self.settled.emit()

    def _set_areas(self, found: tuple[Area, ...]) -> None:
        self.areas = found
        self.areas_changed.emit()


def _open(path: Path, report: Report) -> _Opened:
    report("Reading the notes")
    vault = Vault.open(path, progress=lambda n, total: report("Reading the notes", n, total))
    if not vault.notes:
        raise VaultError(
            f"There are no Markdown notes in {path}. Open a folder that holds .md files."
        )
    kept = recall(vault.root)
    made = chart(vault, regions_before=kept.regions_by_id() if kept else None, step=report)
    report("Laying out the map")
    arrays = made.topology
    count = len(arrays.ids)
    start = kept.start(vault, arrays.ids) if kept else np.full((count, 2), np.nan, np.float32)
    fresh = np.isnan(start[:, 0])
    places = (
        arrange(count, arrays.edges, weights=arrays.weights, start=start) if fresh.any() else start
    )
    report("Outlining the regions")
    pinned = frozenset(kept.pinned if kept else ()) & made.numbers.keys()
    moving = around(fresh, arrays.edges) if fresh.any() else None
    return _Opened(made, places, areas(made.scene, places), pinned, moving)
