"""Positions of the nodes as they move: by the layout engine, by animations, on a subset."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Signal

from conceptmap.core.array_types import BoolArray, FloatArray, IntArray
from conceptmap.layout.forces import Forces
from conceptmap.ui.session.layout_engine import LayoutEngine
from conceptmap.ui.session.position_animation import PositionAnimation
from conceptmap.ui.session.simulation_setup import SimulationStart, simulation_maker

if TYPE_CHECKING:
    from conceptmap.model.vault_map import VaultMap

SUBSET_ALPHA = 0.1
"""Alpha at which a subset settles after it has been laid out separately."""


class MovingPositions(QObject):
    """The positions of the map's nodes, `(n, 2) float32` in map units, y up.

    While a subset is laid out separately, `current` has its nodes there and all others where they
    were.
    """

    changed = Signal()
    """Emitted when positions have changed."""
    settled = Signal()
    """The layout has come to rest."""

    def __init__(
        self,
        current_map: Callable[[], VaultMap],
        positions: FloatArray,
        pinned: frozenset[str],
        forces: Forces,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._current_map = current_map
        self.current = positions
        self.pinned = pinned
        self.forces = forces
        self._whole_map: FloatArray | None = None
        self._alpha_of_whole_map = 0.0
        """Alpha at which the whole map settles when it is shown again."""
        self._subset: IntArray | None = None
        self.is_fixed = False
        """Whether the nodes of the subset move by the user's hand alone."""
        self._shown_edges: BoolArray | None = None
        """Shape (m,): the edges that have a force in the subset; None for all."""
        self._alpha_after_animation = 0.0
        self._animation = PositionAnimation(self)
        self._animation.moved.connect(self._take_animated)
        self._animation.finished.connect(self._animation_finished)
        self.engine = LayoutEngine(self)
        self.engine.moved.connect(self._take_frame)
        self.engine.settled.connect(self._take_settled)

    @property
    def whole_map(self) -> FloatArray:
        """The positions on the whole map."""
        return self.current if self._whole_map is None else self._whole_map

    @property
    def subset(self) -> IntArray | None:
        """The nodes that are laid out separately, None for the whole map."""
        return self._subset

    @property
    def is_subset(self) -> bool:
        """Whether a subset of the map is laid out separately."""
        return self._subset is not None

    @property
    def is_animating(self) -> bool:
        """Whether nodes are being moved to other positions by an animation."""
        return self._animation.is_running

    @property
    def destination(self) -> FloatArray:
        """Where the nodes will lie at the end of an animation, or lie now when there is none."""
        return self._animation.target if self._animation.is_running else self.current

    def show_subset(
        self,
        subset: IntArray,
        positions: FloatArray,
        shown_edges: BoolArray | None = None,
        *,
        fixed: bool = False,
    ) -> None:
        """Lay out some nodes, in ascending order, separately, starting at (k, 2) positions.

        Edges that `shown_edges` (m,) leaves out have no force. Where the subset is `fixed`, no edge
        has, and nodes stay where they are put.
        """
        self.is_fixed = fixed
        if self._whole_map is None:
            self._whole_map = self.whole_map_goal.copy()
        self._subset, self._shown_edges = subset, shown_edges
        target = self._whole_map.copy()
        target[subset] = positions
        self._animate_to(target, 0.0 if fixed else SUBSET_ALPHA)

    def show_whole_map(self) -> None:
        """Return to the positions of the whole map."""
        self.is_fixed = False
        if self._whole_map is not None:
            target, self._whole_map, self._subset = self._whole_map, None, None
            alpha, self._alpha_of_whole_map = self._alpha_of_whole_map, 0.0
            self._animate_to(target, alpha)

    def close(self, *, wait: bool = False) -> None:
        """End the engine's thread, waiting for it if asked to."""
        self._animation.stop()
        self.engine.close(wait=wait)

    @property
    def whole_map_goal(self) -> FloatArray:
        """The positions on the whole map, at the end of an animation that moves it."""
        animated = self._animation.is_running and self._whole_map is None
        return self._animation.target if animated else self.whole_map

    @property
    def _alpha(self) -> float:
        """How far the whole map is from rest, be it that an animation moves it first."""
        if self._whole_map is not None:
            return self._alpha_of_whole_map
        return self._alpha_after_animation if self._animation.is_running else self.engine.alpha

    def _take_whole_map(self, positions: FloatArray) -> None:
        """Go on with positions of all nodes of the map, without an animation."""
        self._animation.stop()
        self.current = positions
        self._whole_map = self._subset = self._shown_edges = None
        self._alpha_of_whole_map = 0.0

    def _take_subset(
        self,
        subset: IntArray,
        positions: FloatArray,
        whole_map: FloatArray,
        shown_edges: BoolArray | None,
    ) -> None:
        """Go on with positions of all nodes while a subset is shown, without an animation."""
        self._animation.stop()
        self.current, self._whole_map = positions, whole_map
        self._subset, self._shown_edges = subset, shown_edges

    def _start_simulation(self, alpha: float, held: BoolArray | None = None) -> None:
        vault_map = self._current_map()
        index_of = vault_map.index_of
        pinned = np.zeros(len(index_of), np.bool_)
        pinned[[index_of[id_] for id_ in self.pinned if id_ in index_of]] = True
        held = np.zeros(len(index_of), np.bool_) if held is None else held
        start = SimulationStart(self.current, pinned, held, self.forces, alpha, self.is_fixed)
        self.engine.start(simulation_maker(vault_map, self._subset, start, self._shown_edges))

    def _take_frame(self, positions: FloatArray, run_id: int) -> None:
        if run_id == self.engine.run_id and not self._animation.is_running:
            self._set_positions(positions)

    def _take_settled(self, positions: FloatArray, run_id: int) -> None:
        if run_id == self.engine.run_id and not self._animation.is_running:
            self._set_positions(positions)
            self.settled.emit()

    def _set_positions(self, positions: FloatArray) -> None:
        if self._subset is not None:
            whole = self.current.copy()
            whole[self._subset] = positions
            positions = whole
        self.current = self._with_dragged(positions)
        self.changed.emit()

    def _with_dragged(self, positions: FloatArray) -> FloatArray:
        """Return positions of all nodes with those that are dragged where they are held."""
        return positions

    def _animate_to(self, positions: FloatArray, alpha: float) -> None:
        """Move all nodes by an animation, then simulate from there with `alpha`."""
        self.engine.stop()
        self._alpha_after_animation = alpha
        self._animation.start(self.current, positions)

    def _take_animated(self, positions: FloatArray) -> None:
        self.current = positions
        self.changed.emit()

    def _animation_finished(self, positions: FloatArray) -> None:
        if len(positions) == len(self._current_map().topology.ids):
            self._take_animated(positions)
            self._start_simulation(self._alpha_after_animation)

    def _stop_animation(self) -> None:
        if self._animation.is_running:
            self.current = self._animation.stop()
            self._start_simulation(self._alpha_after_animation)
