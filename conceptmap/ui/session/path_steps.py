"""Paths that are shown and cleared as steps that can be undone."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QUndoCommand, QUndoStack

from conceptmap.core.translation import translate
from conceptmap.ui.session.selection import Selection
from conceptmap.ui.session.undo_targets import UndoTargets

_PATH_ID = 2
"""By this number Qt knows the steps that may be merged, apart from those of the view settings."""


def show_path(undo_stack: QUndoStack, selection: Selection, ids: tuple[str, ...]) -> None:
    """Highlight a path, or none, as a step that can be undone."""
    if ids != selection.path:
        undo_stack.push(ShowPath(selection, selection.path, ids))


class ShowPath(QUndoCommand):
    """Shows a path and clears it again. Successive paths between the same notes are one step."""

    def __init__(
        self, selection: Selection, before: tuple[str, ...], after: tuple[str, ...]
    ) -> None:
        super().__init__(translate("Path") if after else translate("Clear the path"))
        self._selection, self._before, self._after = selection, before, after

    def bind(self, session: UndoTargets) -> None:
        """Act on the selection of another session."""
        self._selection = session.selection

    def undo(self) -> None:
        self._selection.show_path(self._before)

    def redo(self) -> None:
        self._selection.show_path(self._after)

    def id(self) -> int:
        return _PATH_ID

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, ShowPath) or not self._after or not other._after:
            return False
        if (self._after[0], self._after[-1]) != (other._after[0], other._after[-1]):
            return False
        self._after = other._after
        return True

    def rename(self, renamed: Mapping[str, str]) -> None:
        """Replace the ids of renamed notes in both paths."""
        self._before = tuple(renamed.get(id_, id_) for id_ in self._before)
        self._after = tuple(renamed.get(id_, id_) for id_ in self._after)
