"""Steps that can be undone: positions and pins of nodes, forces, and how the map was viewed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoStack

from conceptmap.core.translation import translate
from conceptmap.layout.forces import Forces
from conceptmap.model.view_settings import ViewSettings
from conceptmap.relations.corrections import Corrections
from conceptmap.ui.session.path_steps import ShowPath
from conceptmap.ui.session.undo_targets import (
    KeepsPositions,
    PlacesOnSubset,
    PositionsState,
    RenamesRegions,
    ReplacesSettings,
    RestoresPositions,
    SetsForces,
    TakesCorrections,
    UndoTargets,
)

MAX_UNDO_STEPS = 100


class UndoStack(QUndoStack):
    """The steps of one session."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setUndoLimit(MAX_UNDO_STEPS)

    @contextmanager
    def one_step(self, text: str) -> Iterator[None]:
        """Make one step of all that are made meanwhile, and none if there are none."""
        self.beginMacro(text)
        try:
            yield
        finally:
            self.endMacro()
            made = self.command(self.count() - 1)
            if not made.childCount():
                made.setObsolete(True)
                self.undo()

    def rename(self, renamed: Mapping[str, str]) -> None:
        """Replace the ids of renamed notes in every step."""
        for step in self._steps():
            if isinstance(step, _FOLLOWING):
                step.rename(renamed)

    def rename_region(self, name: str, new_name: str) -> None:
        """Replace the name of a renamed region in every step."""
        for step in self._steps():
            if isinstance(step, SetViewSettings):
                step.rename_region(name, new_name)

    def bind(self, session: UndoTargets) -> None:
        """Let every step act on the models of a session, which goes on where another ended."""
        for step in self._steps():
            if isinstance(step, _ACTING):
                step.bind(session)

    def _steps(self) -> Iterator[QUndoCommand]:
        """Return all steps, and those that they are made of."""
        waiting = [self.command(number) for number in range(self.count())]
        while waiting:
            step = waiting.pop()
            yield step
            waiting += [step.child(number) for number in range(step.childCount())]


class RestorePositions(QUndoCommand):
    """Returns to the positions before a step that has been made already, and back again."""

    def __init__(self, positions: RestoresPositions, before: PositionsState, text: str) -> None:
        super().__init__(text)
        self._positions = positions
        self._other = before
        self._done = False

    def bind(self, session: UndoTargets) -> None:
        """Act on the models of another session."""
        self._positions = session.positions

    def undo(self) -> None:
        self._other = self._positions.restore(self._other)

    def redo(self) -> None:
        if self._done:
            self._other = self._positions.restore(self._other)
        self._done = True

    def rename(self, renamed: Mapping[str, str]) -> None:
        """Replace the ids of renamed notes in the state to go to."""
        self._other = self._other.renamed(renamed)


class MoveOnSubset(QUndoCommand):
    """Puts nodes of a layered map back to where they were before they were moved."""

    def __init__(
        self,
        positions: PlacesOnSubset,
        before: Mapping[str, tuple[float, float]],
        after: Mapping[str, tuple[float, float]],
        text: str,
    ) -> None:
        super().__init__(text)
        self._positions, self._before, self._after = positions, before, after
        self._done = False

    def bind(self, session: UndoTargets) -> None:
        """Act on the models of another session."""
        self._positions = session.positions

    def undo(self) -> None:
        self._positions.place_on_subset(self._before)

    def redo(self) -> None:
        if self._done:
            self._positions.place_on_subset(self._after)
        self._done = True

    def rename(self, renamed: Mapping[str, str]) -> None:
        """Replace the ids of renamed notes in the positions before and after."""
        self._before = {renamed.get(id_, id_): at for id_, at in self._before.items()}
        self._after = {renamed.get(id_, id_): at for id_, at in self._after.items()}


class SetCorrections(QUndoCommand):
    """Corrects phrases, and takes that back."""

    def __init__(
        self, relations: TakesCorrections, before: Corrections, after: Corrections, text: str
    ) -> None:
        super().__init__(text)
        self._relations, self._before, self._after = relations, before, after

    def bind(self, session: UndoTargets) -> None:
        """Act on the models of another session."""
        self._relations = session.relations

    def undo(self) -> None:
        self._relations.set_corrections(self._before)

    def redo(self) -> None:
        self._relations.set_corrections(self._after)

    def rename(self, renamed: Mapping[str, str]) -> None:
        """Replace the ids of renamed notes before and after the step."""
        self._before = self._before.renamed(renamed)
        self._after = self._after.renamed(renamed)


class RenameRegion(QUndoCommand):
    """Calls a region by a name that the user gave, and back again."""

    def __init__(self, names: RenamesRegions, name: str, new_name: str, *, given: bool) -> None:
        super().__init__(translate("Rename region"))
        self._names, self._name, self._new_name = names, name, new_name
        self._was_given = given

    def bind(self, session: UndoTargets) -> None:
        """Act on the models of another session."""
        self._names = session.region_names

    def undo(self) -> None:
        self._names.set_name(self._new_name, self._name, given=self._was_given)

    def redo(self) -> None:
        self._names.set_name(self._name, self._new_name, given=True)


class SetForces(QUndoCommand):
    """Returns to the forces before a step that has been made already, and to the positions."""

    def __init__(
        self, positions: SetsForces, before: Forces, after: Forces, state: PositionsState, text: str
    ) -> None:
        super().__init__(text)
        self._positions, self._before, self._after = positions, before, after
        self._other = state
        self._done = False

    def bind(self, session: UndoTargets) -> None:
        """Act on the models of another session."""
        self._positions = session.positions

    def undo(self) -> None:
        self._positions.replace_forces(self._before)
        self._other = self._positions.restore(self._other)

    def redo(self) -> None:
        if self._done:
            self._positions.replace_forces(self._after)
            self._other = self._positions.restore(self._other)
        self._done = True

    def rename(self, renamed: Mapping[str, str]) -> None:
        """Replace the ids of renamed notes in the state to go to."""
        self._other = self._other.renamed(renamed)


_MERGEABLE_ID, _NO_ID = 1, -1
"""What Qt asks of a step: those of one number may be merged, those of -1 never."""


class SetViewSettings(QUndoCommand):
    """Views the map with other settings. Successive steps with the same `merge`
    are one, unless it is empty.

    Where they change which nodes are on the map, which makes others move, `positions` are
    restored with them; None where they do not.
    """

    def __init__(
        self,
        view_state: ReplacesSettings,
        before: ViewSettings,
        after: ViewSettings,
        text: str,
        merge: str,
        positions: KeepsPositions | None = None,
    ) -> None:
        super().__init__(text)
        self._view_state, self._before, self._after, self._merge = view_state, before, after, merge
        self._positions = positions
        self._other = None if positions is None else positions.state()
        self._done = False

    def bind(self, session: UndoTargets) -> None:
        """Act on the models of another session."""
        self._view_state = session.view_state
        if self._positions is not None:
            self._positions = session.positions

    def undo(self) -> None:
        self._replace(self._before)

    def redo(self) -> None:
        if self._done:
            self._replace(self._after)
        else:
            self._view_state.replace_settings(self._after)
        self._done = True

    def _replace(self, settings: ViewSettings) -> None:
        positions, state = self._positions, self._other
        if positions is not None and state is not None:
            self._other = positions.state()
            positions.restore_with_view(state)
        self._view_state.replace_settings(settings)

    def id(self) -> int:
        return _MERGEABLE_ID if self._merge else _NO_ID

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, SetViewSettings) or other._merge != self._merge:
            return False
        self._after = other._after
        self.setObsolete(self._after == self._before)
        return True

    def rename_region(self, name: str, new_name: str) -> None:
        """Replace the name of a renamed region in both settings."""
        self._before = self._before.with_region_renamed(name, new_name)
        self._after = self._after.with_region_renamed(name, new_name)

    def rename(self, renamed: Mapping[str, str]) -> None:
        """Replace the ids of renamed notes before and after the step."""
        self._before = self._before.renamed(renamed)
        self._after = self._after.renamed(renamed)
        if self._other is not None:
            self._other = self._other.renamed(renamed)


_FOLLOWING = RestorePositions, MoveOnSubset, SetCorrections, SetViewSettings, SetForces, ShowPath
"""The steps that hold ids of notes."""

_ACTING = *_FOLLOWING, RenameRegion
"""The steps that act on models of the session."""
