"""One side of panels at a time where there is no room for both beside the map."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QDockWidget, QMainWindow

from conceptmap.ui.text_size import scaled

MIN_ROOM_PX = 824
"""The width in pixels for panels at both sides and a map of use between them, without the rail."""

LEFT_SIDE, RIGHT_SIDE = "left", "right"


def other_side(side: str) -> str:
    """Return the side across the map."""
    return RIGHT_SIDE if side == LEFT_SIDE else LEFT_SIDE


class SideFolding(QObject):
    """Hides the panels of one side while the other's take its room, and shows them again after.

    What was opened last stays. A panel that is hidden so counts as one that the user has open.
    """

    def __init__(
        self,
        window: QMainWindow,
        docks: Mapping[str, QDockWidget],
        side_of: Callable[[str], str],
        room: Callable[[], int],
    ) -> None:
        """`side_of` returns the side of a panel, empty for one below; `room` a width in pixels."""
        super().__init__(window)
        self._docks, self._side_of, self._room = docks, side_of, room
        self._folded: set[str] = set()
        self._paused = False
        window.installEventFilter(self)

    @property
    def folded(self) -> frozenset[str]:
        """The names of the panels that are hidden for want of room."""
        return frozenset(self._folded)

    def fit(self, newest: str = LEFT_SIDE) -> None:
        """Hide what there is no room for, or show it again; the side `newest` stays."""
        if self._paused:
            return
        with self.paused():
            open_sides = {side: self._shown(side) for side in (LEFT_SIDE, RIGHT_SIDE)}
            if self._room() >= scaled(MIN_ROOM_PX):
                self._unfold({side for side, names in open_sides.items() if not names})
            elif all(open_sides.values()):
                self._fold(open_sides[other_side(newest)])
            elif not any(open_sides.values()):
                self._unfold({LEFT_SIDE, RIGHT_SIDE})

    def make_room(self, side: str) -> None:
        """Hide what is in the way of a panel that is about to be shown at a side.

        Afterwards would be too late: a window grows where its panels have no room.
        """
        gone = self._shown(other_side(side))
        if gone and self._room() < scaled(MIN_ROOM_PX):
            with self.paused():
                self._fold(gone)

    def forget(self, side: str = "") -> None:
        """Take what was hidden at a side, or anywhere, for closed."""
        self._folded = {n for n in self._folded if side and self._side_of(n) != side}

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Leave panels as they are for a while."""
        before, self._paused = self._paused, True
        try:
            yield
        finally:
            self._paused = before

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return False

    def _shown(self, side: str) -> list[str]:
        return [n for n, dock in self._docks.items() if self._side_of(n) == side and _open(dock)]

    def _fold(self, names: list[str]) -> None:
        self._folded = set(names)
        for name in names:
            self._docks[name].hide()

    def _unfold(self, free_sides: set[str]) -> None:
        """Show what was hidden, where nothing was opened in its place."""
        for name in sorted(self._folded):
            if self._side_of(name) in free_sides:
                self._docks[name].show()
        self._folded.clear()


def _open(dock: QDockWidget) -> bool:
    return not dock.isHidden()
