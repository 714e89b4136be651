"""What stands out: the selection, what the pointer is on, a path, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from conceptmap.model.view_settings import ViewSettings

MAX_HISTORY = 200
"""So many steps back are kept."""


class HistoryEntry(NamedTuple):
    """A step of the way: what was selected, and how the map was seen."""

    selection: tuple[str, ...]
    view: ViewSettings


class Selection(QObject):
    """The selected nodes, the last of which panels show; and those that are pointed at.

    `known` tells whether the map has a node.
    """

    changed = Signal()
    hover_changed = Signal()
    highlight_changed = Signal()
    """A path, or what is looked for, has changed."""
    history_changed = Signal()
    """Where one can go back or forward to has changed."""
    view_requested = Signal(object)
    """A step of the way is to be seen through this lens."""

    def __init__(self, has_node: Callable[[str], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._has_node = has_node
        self._view = ViewSettings()
        self.ids: tuple[str, ...] = ()
        self.hovered: str | None = None
        self.hovered_edge: tuple[str, str] | None = None
        self.path: tuple[str, ...] = ()
        self.matches: tuple[str, ...] = ()
        self._back: list[HistoryEntry] = []
        self._forward: list[HistoryEntry] = []

    def select(self, *ids: str) -> None:
        """Select nodes, none to clear; the last is the one that panels show."""
        chosen = tuple(dict.fromkeys(each for each in ids if self._has_node(each)))
        if chosen == self.ids:
            return
        if self.ids:
            self._record()
        self._forward.clear()
        self._set_ids(chosen)

    def toggle(self, id_: str) -> None:
        """Add a node to the selection, or take it out."""
        kept = [each for each in self.ids if each != id_]
        self.select(*kept, *([] if id_ in self.ids else [id_]))

    def set_hovered(self, id_: str | None, edge: tuple[str, str] | None = None) -> None:
        """Say which node the pointer is on, or which link."""
        if id_ != self.hovered or edge != self.hovered_edge:
            self.hovered, self.hovered_edge = id_, edge
            self.hover_changed.emit()

    def show_path(self, ids: Collection[str]) -> None:
        """Light up a path, none to end it."""
        path = tuple(ids)
        if path != self.path:
            self.path = path
            self.highlight_changed.emit()

    def set_matches(self, ids: Collection[str]) -> None:
        """Light up what is looked for."""
        found = tuple(each for each in ids if self._has_node(each))
        if found != self.matches:
            self.matches = found
            self.highlight_changed.emit()

    def record_view(self, view: ViewSettings, *, step: bool) -> None:
        """Say how the map is seen from now on; with `step` one can go back to before."""
        if step:
            self._record()
            self._forward.clear()
            self.history_changed.emit()
        self._view = view

    @property
    def back_entries(self) -> tuple[HistoryEntry, ...]:
        """The steps behind, the last at the end."""
        return tuple(self._back)

    @property
    def can_go_back(self) -> bool:
        """Whether there is an earlier step."""
        return bool(self._back)

    @property
    def can_go_forward(self) -> bool:
        """Whether a step back can be undone."""
        return bool(self._forward)

    def go_back(self, steps: int = 1) -> None:
        """Select what was selected before."""
        for _ in range(min(steps, len(self._back))):
            self._forward.append(HistoryEntry(self.ids, self._view))
            stop = self._back.pop()
            self._restore(stop)

    def go_forward(self) -> None:
        """Undo the last step back."""
        if self._forward:
            self._back.append(HistoryEntry(self.ids, self._view))
            self._restore(self._forward.pop())

    def reset(self, selected: str | None = None) -> None:
        """Begin anew with another map, one of its nodes selected or none."""
        self.hovered = self.hovered_edge = None
        self.path = self.matches = ()
        self._back.clear()
        self._forward.clear()
        self._set_ids((selected,) if selected is not None and self._has_node(selected) else ())
        self.highlight_changed.emit()

    def rename(self, new_id: Callable[[str], str]) -> None:
        """Follow notes that were renamed, and let go what is no more."""
        kept = tuple(each for each in map(new_id, self.ids) if self._has_node(each))
        self.matches = tuple(each for each in map(new_id, self.matches) if self._has_node(each))
        path = tuple(map(new_id, self.path))
        self.path = path if all(map(self._has_node, path)) else ()
        if self.hovered is not None and not self._has_node(self.hovered):
            self.hovered = None
        if self.hovered_edge is not None and not all(map(self._has_node, self.hovered_edge)):
            self.hovered_edge = None
        self._back = [
            HistoryEntry(tuple(map(new_id, stop.selection)), stop.view) for stop in self._back
        ]
        self._set_ids(kept)

    def _restore(self, stop: HistoryEntry) -> None:
        lens, self._view = self._view, stop.view
        if stop.view != lens:
            self.view_requested.emit(stop.view)
        self._set_ids(tuple(each for each in stop.selection if self._has_node(each)))

    def _record(self) -> None:
        self._back.append(HistoryEntry(self.ids, self._view))
        del self._back[:-MAX_HISTORY]

    def _set_ids(self, ids: tuple[str, ...]) -> None:
        self.ids = ids
        self.changed.emit()
        self.history_changed.emit()
