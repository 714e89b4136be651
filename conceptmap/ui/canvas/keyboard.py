"""What the keyboard does on the map. Everything a mouse can do, it can."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from conceptmap.ui.canvas.view import MapView

_PAN_PX, _FAST_PAN_PX = 80, 240  # pixels
_ZOOM_FACTOR, _FAST_ZOOM_FACTOR = 1.25, 1.6
_NUDGE_PX = 14  # pixels that a selected note is moved by

_ARROW_DIRECTIONS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class KeyboardControls:
    """Handles the keys pressed on a map view."""

    def __init__(self, view: MapView) -> None:
        self._view = view
        self._cycle: tuple[str, int] | None = None

    def reset_cycle(self) -> None:
        """Begin the next walk among neighbours anew."""
        self._cycle = None

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key stands for; tell whether it stands for anything."""
        view, workspace = self._view, self._view.session
        if workspace.vault_map is None:
            return False
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if modifiers & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
            return False
        if key in _ARROW_DIRECTIONS:
            self._press_arrow(_ARROW_DIRECTIONS[key], shift=shift, control=control)
            return True
        if control:
            return False
        selection = workspace.selected_ids
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Asterisk):
            view.zoom(_FAST_ZOOM_FACTOR if shift and key != Qt.Key.Key_Plus else _ZOOM_FACTOR)
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_Underscore):
            view.zoom(1 / (_FAST_ZOOM_FACTOR if key == Qt.Key.Key_Underscore else _ZOOM_FACTOR))
        elif key == Qt.Key.Key_Tab:
            self._select_next_neighbour(-1 if shift else 1)
        elif key == Qt.Key.Key_Backtab:
            self._select_next_neighbour(-1)
        elif key == Qt.Key.Key_Escape:
            self._clear_one()
        elif key == Qt.Key.Key_Home:
            view.fit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and selection:
            self._cycle = None
            view.activated.emit(selection[-1])
        elif key in (Qt.Key.Key_Menu, Qt.Key.Key_F10) and selection:
            view.request_menu(selection[-1])
        elif key == Qt.Key.Key_Space and selection:
            view.centre_on(selection[-1])
        elif key == Qt.Key.Key_F and not shift:
            view.fit()
        elif (text := event.text().strip()) and text.isprintable() and text not in "?/":
            view.typed.emit(text)
        else:
            return False
        return True

    def _press_arrow(self, direction: tuple[int, int], *, shift: bool, control: bool) -> None:
        """Pan; with Control move the selected notes, which a mouse drags."""
        view, workspace = self._view, self._view.session
        if not control:
            step = _FAST_PAN_PX if shift else _PAN_PX
            view.pan(direction[0] * step, direction[1] * step, duration_ms=120)
            return
        by = _NUDGE_PX * (4 if shift else 1) / view.camera.scale
        places = {id_: workspace.position_of(id_) for id_ in workspace.selected_ids}
        moved = {
            id_: (place[0] + direction[0] * by, place[1] - direction[1] * by)
            for id_, place in places.items()
            if place is not None
        }
        if moved:
            workspace.drag(moved)
            workspace.positions.drop(moved)

    def _clear_one(self) -> None:
        """Clear what stands out, the path before the selection; leave when nothing does."""
        workspace = self._view.session
        if workspace.selection.path:
            workspace.selection.show_path(())
        elif workspace.selected_ids:
            workspace.select()
        else:
            self._view.escaped.emit()

    def _select_next_neighbour(self, step: int) -> None:
        """Select the next neighbour of the node the walk set out from, clockwise."""
        workspace = self._view.session
        chart = workspace.vault_map
        assert chart is not None
        ids = chart.topology.ids
        if not workspace.selected_ids:
            first = next(
                (ids[i] for i in chart.scene.by_importance if workspace.is_visible(ids[i])), ""
            )
            workspace.select(first)
            self._view.reveal(first)
            return
        here = workspace.selected_ids[-1]
        anchor, index = self._cycle or (here, -1 if step > 0 else 0)
        node = chart.index_of.get(anchor)
        around = self._neighbours_clockwise(node) if node is not None else np.zeros(0, np.int32)
        if (
            index >= 0
            and here != anchor
            and (not len(around) or here != ids[int(around[index % len(around)])])
        ):
            # The selection was changed by other means: set out from there.
            self._cycle = (here, -1 if step > 0 else 0)
            self._select_next_neighbour(step)
            return
        if not len(around):
            self._cycle = None
            return
        index = (index + step) % len(around)
        chosen = ids[int(around[index])]
        workspace.select(chosen)
        self._cycle = (anchor, index)
        self._view.reveal(chosen)

    def _neighbours_clockwise(self, node: int) -> np.ndarray:
        """Give the neighbours of a node that are shown, clockwise from above."""
        workspace = self._view.session
        chart, looks = workspace.vault_map, workspace.view_state.node_styles
        assert chart is not None
        around = chart.scene.neighbours(node)
        if looks is not None and looks.opacities is not None:
            around = around[looks.opacities[around] > 0]
        offsets = workspace.node_positions[around] - workspace.node_positions[node]
        turns = np.arctan2(offsets[:, 0], offsets[:, 1]) % (2 * np.pi)
        return np.asarray(around[np.argsort(turns)])
