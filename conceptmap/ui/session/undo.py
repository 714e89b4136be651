"""Steps of the arrangement that can be undone."""

from __future__ import annotations

from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QUndoCommand


class State(NamedTuple):
    """Where everything lay, and what was pinned."""

    ids: tuple[str, ...]
    places: NDArray[np.float32]
    pinned: frozenset[str]


class Restores(Protocol):
    """What can be put where it was."""

    def restore(self, state: State) -> State:
        """Put everything where it was; give where it was before that."""


class Restore(QUndoCommand):
    """Goes back to where everything lay before a step that was made already, and forth again."""

    def __init__(self, arrangement: Restores, before: State, text: str) -> None:
        super().__init__(text)
        self._arrangement = arrangement
        self._other = before
        self._made = False

    def undo(self) -> None:
        self._other = self._arrangement.restore(self._other)

    def redo(self) -> None:
        if self._made:
            self._other = self._arrangement.restore(self._other)
        self._made = True
