"""What stands out: the selection, what the pointer is on, a path, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from conceptmap.model.view_settings import Lens

MOST = 200
"""So many steps back are kept."""


class Stop(NamedTuple):
    """A step of the way: what was selected, and how the map was seen."""

    selection: tuple[str, ...]
    lens: Lens


class Spotlight(QObject):
    """The selected nodes, the last of which panels show; and those that are pointed at.

    `known` tells whether the map has a node.
    """

    selection_changed = Signal()
    hover_changed = Signal()
    highlight_changed = Signal()
    """A path, or what is looked for, has changed."""
    way_changed = Signal()
    """Where one can go back or forward to has changed."""
    lens_wanted = Signal(object)
    """A step of the way is to be seen through this lens."""

    def __init__(self, known: Callable[[str], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known = known
        self._lens = Lens()
        self.selection: tuple[str, ...] = ()
        self.hovered: str | None = None
        self.edge: tuple[str, str] | None = None
        self.path: tuple[str, ...] = ()
        self.glowing: tuple[str, ...] = ()
        self._past: list[Stop] = []
        self._future: list[Stop] = []

    def select(self, *ids: str) -> None:
        """Select nodes, none to clear; the last is the one that panels show."""
        chosen = tuple(dict.fromkeys(each for each in ids if self._known(each)))
        if chosen == self.selection:
            return
        if self.selection:
            self._remember()
        self._future.clear()
        self._set_selection(chosen)

    def toggle(self, id_: str) -> None:
        """Add a node to the selection, or take it out."""
        kept = [each for each in self.selection if each != id_]
        self.select(*kept, *([] if id_ in self.selection else [id_]))

    def hover(self, id_: str | None, edge: tuple[str, str] | None = None) -> None:
        """Say which node the pointer is on, or which link."""
        if id_ != self.hovered or edge != self.edge:
            self.hovered, self.edge = id_, edge
            self.hover_changed.emit()

    def show_path(self, ids: Collection[str]) -> None:
        """Light up a path, none to end it."""
        path = tuple(ids)
        if path != self.path:
            self.path = path
            self.highlight_changed.emit()

    def glow(self, ids: Collection[str]) -> None:
        """Light up what is looked for."""
        found = tuple(each for each in ids if self._known(each))
        if found != self.glowing:
            self.glowing = found
            self.highlight_changed.emit()

    def see_through(self, lens: Lens, *, step: bool) -> None:
        """Say how the map is seen from now on; with `step` one can go back to before."""
        if step:
            self._remember()
            self._future.clear()
            self.way_changed.emit()
        self._lens = lens

    @property
    def past(self) -> tuple[Stop, ...]:
        """The steps behind, the last at the end."""
        return tuple(self._past)

    @property
    def can_go_back(self) -> bool:
        """Whether there is an earlier step."""
        return bool(self._past)

    @property
    def can_go_forward(self) -> bool:
        """Whether a step back can be undone."""
        return bool(self._future)

    def go_back(self, steps: int = 1) -> None:
        """Select what was selected before."""
        for _ in range(min(steps, len(self._past))):
            self._future.append(Stop(self.selection, self._lens))
            stop = self._past.pop()
            self._go(stop)

    def go_forward(self) -> None:
        """Undo the last step back."""
        if self._future:
            self._past.append(Stop(self.selection, self._lens))
            self._go(self._future.pop())

    def clear(self, selected: str | None = None) -> None:
        """Begin anew with another map, one of its nodes selected or none."""
        self.hovered = self.edge = None
        self.path = self.glowing = ()
        self._past.clear()
        self._future.clear()
        self._set_selection((selected,) if selected is not None and self._known(selected) else ())
        self.highlight_changed.emit()

    def rename(self, names: Callable[[str], str]) -> None:
        """Follow notes that were renamed, and let go what is no more."""
        kept = tuple(each for each in map(names, self.selection) if self._known(each))
        self.glowing = tuple(each for each in map(names, self.glowing) if self._known(each))
        path = tuple(map(names, self.path))
        self.path = path if all(map(self._known, path)) else ()
        if self.hovered is not None and not self._known(self.hovered):
            self.hovered = None
        if self.edge is not None and not all(map(self._known, self.edge)):
            self.edge = None
        self._past = [Stop(tuple(map(names, stop.selection)), stop.lens) for stop in self._past]
        self._set_selection(kept)

    def _go(self, stop: Stop) -> None:
        lens, self._lens = self._lens, stop.lens
        if stop.lens != lens:
            self.lens_wanted.emit(stop.lens)
        self._set_selection(tuple(each for each in stop.selection if self._known(each)))

    def _remember(self) -> None:
        self._past.append(Stop(self.selection, self._lens))
        del self._past[:-MOST]

    def _set_selection(self, ids: tuple[str, ...]) -> None:
        self.selection = ids
        self.selection_changed.emit()
        self.way_changed.emit()
