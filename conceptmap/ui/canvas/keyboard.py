"""What the keyboard does on the map. Everything a mouse can do, it can."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from conceptmap.ui.canvas.view import MapView

_STEP, _FAR_STEP = 80, 240  # pixels
_ZOOM, _FAR_ZOOM = 1.25, 1.6
_NUDGE = 14  # pixels that a selected note is moved by

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Keys:
    """Handles the keys pressed on a map view."""

    def __init__(self, view: MapView) -> None:
        self._view = view
        self._walk: tuple[str, int] | None = None

    def forget_walk(self) -> None:
        """Begin the next walk among neighbours anew."""
        self._walk = None

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key stands for; tell whether it stands for anything."""
        view, workspace = self._view, self._view.workspace
        if workspace.chart is None:
            return False
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if modifiers & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
            return False
        if key in _ARROWS:
            self._arrow(_ARROWS[key], shift=shift, control=control)
            return True
        if control:
            return False
        selection = workspace.selection
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Asterisk):
            view.zoom(_FAR_ZOOM if shift and key != Qt.Key.Key_Plus else _ZOOM)
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            view.zoom(1 / (_FAR_ZOOM if key == Qt.Key.Key_Underscore else _ZOOM))
        elif key == Qt.Key.Key_Tab:
            self._walk_on(-1 if shift else 1)
        elif key == Qt.Key.Key_Backtab:
            self._walk_on(-1)
        elif key == Qt.Key.Key_Escape:
            self._let_go()
        elif key == Qt.Key.Key_Home:
            view.fit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and selection:
            self._walk = None
            view.activated.emit(selection[-1])
        elif key in (Qt.Key.Key_Menu, Qt.Key.Key_F10) and selection:
            view.ask_menu(selection[-1])
        elif key == Qt.Key.Key_Space and selection:
            view.centre(selection[-1])
        elif key == Qt.Key.Key_F and not shift:
            view.fit()
        elif (text := event.text().strip()) and text.isprintable() and text not in "?/":
            view.typed.emit(text)
        else:
            return False
        return True

    def _arrow(self, way: tuple[int, int], *, shift: bool, control: bool) -> None:
        """Pan; with Control move the selected notes, which a mouse drags."""
        view, workspace = self._view, self._view.workspace
        if not control:
            step = _FAR_STEP if shift else _STEP
            view.pan(way[0] * step, way[1] * step, milliseconds=120)
            return
        by = _NUDGE * (4 if shift else 1) / view.camera.scale
        places = {id_: workspace.place_of(id_) for id_ in workspace.selection}
        moved = {
            id_: (place[0] + way[0] * by, place[1] - way[1] * by)
            for id_, place in places.items()
            if place is not None
        }
        if moved:
            workspace.drag(moved)
            workspace.arrangement.drop(moved)

    def _let_go(self) -> None:
        """Clear what stands out, the path before the selection; leave when nothing does."""
        workspace = self._view.workspace
        if workspace.spotlight.path:
            workspace.spotlight.show_path(())
        elif workspace.selection:
            workspace.select()
        else:
            self._view.left.emit()

    def _walk_on(self, by: int) -> None:
        """Select the next neighbour of the node the walk set out from, clockwise."""
        workspace = self._view.workspace
        chart = workspace.chart
        assert chart is not None
        ids = chart.topology.ids
        if not workspace.selection:
            first = next((ids[i] for i in chart.scene.by_importance if workspace.shown(ids[i])), "")
            workspace.select(first)
            self._view.reveal(first)
            return
        here = workspace.selection[-1]
        anchor, index = self._walk or (here, -1 if by > 0 else 0)
        node = chart.numbers.get(anchor)
        around = self._neighbours(node) if node is not None else np.zeros(0, np.int32)
        if (
            index >= 0
            and here != anchor
            and (not len(around) or here != ids[int(around[index % len(around)])])
        ):
            # The selection was changed by other means: set out from there.
            self._walk = (here, -1 if by > 0 else 0)
            self._walk_on(by)
            return
        if not len(around):
            self._walk = None
            return
        index = (index + by) % len(around)
        chosen = ids[int(around[index])]
        workspace.select(chosen)
        self._walk = (anchor, index)
        self._view.reveal(chosen)

    def _neighbours(self, node: int) -> np.ndarray:
        """Give the neighbours of a node that are shown, clockwise from above."""
        workspace = self._view.workspace
        chart, looks = workspace.chart, workspace.viewing.looks
        assert chart is not None
        around = chart.scene.neighbours(node)
        if looks is not None and looks.shown is not None:
            around = around[looks.shown[around] > 0]
        offsets = workspace.places[around] - workspace.places[node]
        turns = np.arctan2(offsets[:, 0], offsets[:, 1]) % (2 * np.pi)
        return np.asarray(around[np.argsort(turns)])
