"""Steps of the arrangement that can be undone."""

from __future__ import annotations

from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QUndoCommand


class PositionsState(NamedTuple):
    """Where everything lay, and what was pinned."""

    ids: tuple[str, ...]
    positions: NDArray[np.float32]
    pinned: frozenset[str]


class RestoresPositions(Protocol):
    """What can be put where it was."""

    def restore(self, state: PositionsState) -> PositionsState:
        """Put everything where it was; give where it was before that."""


class RestorePositions(QUndoCommand):
    """Goes back to where everything lay before a step that was made already, and forth again."""

    def __init__(self, positions: RestoresPositions, before: PositionsState, text: str) -> None:
        super().__init__(text)
        self._positions = positions
        self._other = before
        self._done = False

    def undo(self) -> None:
        self._other = self._positions.restore(self._other)

    def redo(self) -> None:
        if self._done:
            self._other = self._positions.restore(self._other)
        self._done = True
