"""Steps that can be undone: where nodes lay, what was pinned, and how the map was viewed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoStack

from conceptmap.core.array_types import FloatArray
from conceptmap.model.view_settings import ViewSettings

MAX_UNDO_STEPS = 100


class UndoStack(QUndoStack):
    """The steps of one session."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setUndoLimit(MAX_UNDO_STEPS)

    def rename(self, renamed: Mapping[str, str]) -> None:
        """Follow renamed notes in every step."""
        for number in range(self.count()):
            command = self.command(number)
            if isinstance(command, RestorePositions | SetViewSettings):
                command.rename(renamed)


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
    """Takes a state back."""

    def restore(self, state: PositionsState) -> PositionsState:
        """Show a state and return the one that it replaces."""


class RestorePositions(QUndoCommand):
    """Returns to the positions before a step that has been made already, and back again."""

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

    def rename(self, renamed: Mapping[str, str]) -> None:
        """Follow renamed notes."""
        self._other = self._other.renamed(renamed)


class ReplacesSettings(Protocol):
    """Takes view settings."""

    def replace_settings(self, settings: ViewSettings) -> None:
        """View the map with these settings."""


class SetViewSettings(QUndoCommand):
    """Views the map with other settings. Successive steps with the same `merge` >= 0 are one."""

    def __init__(
        self,
        view_state: ReplacesSettings,
        before: ViewSettings,
        after: ViewSettings,
        text: str,
        merge: int,
    ) -> None:
        super().__init__(text)
        self._view_state, self._before, self._after, self._merge = view_state, before, after, merge

    def undo(self) -> None:
        self._view_state.replace_settings(self._before)

    def redo(self) -> None:
        self._view_state.replace_settings(self._after)

    def id(self) -> int:
        return self._merge

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, SetViewSettings) or other.id() != self.id():
            return False
        self._after = other._after
        self.setObsolete(self._after == self._before)
        return True

    def rename(self, renamed: Mapping[str, str]) -> None:
        """Follow renamed notes."""
        self._before = self._before.renamed(renamed)
        self._after = self._after.renamed(renamed)
