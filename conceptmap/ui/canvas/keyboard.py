"""Keyboard control of the map: everything the mouse can do."""

from __future__ import annotations

import sys

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from conceptmap.ui.canvas.map_canvas import MapCanvas
from conceptmap.ui.canvas.map_queries import note_in_direction

_PAN_PX = 160
_PAN_MS = 120
_ZOOM_FACTOR = 1.25
_ZOOM_FACTORS = {Qt.Key.Key_PageUp: _ZOOM_FACTOR, Qt.Key.Key_PageDown: 1 / _ZOOM_FACTOR}
_NUDGE_PX = 14
"""Ctrl and an arrow key move the selected notes by this much, four times as far with Shift."""

_ARROW_DIRECTIONS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


_NO_COMMAND = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_NO_COMMAND |= Qt.KeyboardModifier.GroupSwitchModifier
"""Modifiers with which a key still types a letter."""

_ALT_GR = {
    "win32": Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    "darwin": Qt.KeyboardModifier.AltModifier,
}
"""How AltGr is reported where it is not a modifier of its own."""


def typed_text(event: QKeyEvent) -> str:
    """Return what a key types, empty for a key or a combination that types nothing."""
    text = event.text().strip()
    modifiers = event.modifiers() & ~_NO_COMMAND
    if modifiers and modifiers != _ALT_GR.get(sys.platform):
        return ""
    return text if text.isprintable() else ""


class KeyboardControls:
    """Handles the keys pressed on a map view."""

    def __init__(self, canvas: MapCanvas) -> None:
        self._canvas = canvas
        self._cycle: tuple[str, int] | None = None
        """The note whose neighbours Tab cycles through, and the number of the current one."""

    def reset_cycle(self) -> None:
        """Let Tab start from the selected note again."""
        self._cycle = None

    def press(self, event: QKeyEvent) -> bool:
        """Handle a key; return whether it has a meaning on the map.

        A key that types something finds a note, whatever it types: none may be a command.
        """
        canvas, session = self._canvas, self._canvas.session
        if text := typed_text(event):
            canvas.typed.emit(text)
            return True
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if modifiers & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
            return False
        if key in _ARROW_DIRECTIONS:
            self._press_arrow(_ARROW_DIRECTIONS[key], shift=shift, control=control)
            return True
        if key in _ZOOM_FACTORS and not control:
            canvas.zoom(_ZOOM_FACTORS[key])
            return True
        if key == Qt.Key.Key_Equal and control:
            # The key of the plus where that takes Shift; the command is Ctrl and a plus.
            canvas.zoom(_ZOOM_FACTOR)
            return True
        if control:
            return False
        selected = session.selected_ids
        if key == Qt.Key.Key_Tab:
            self._select_next_neighbour(-1 if shift else 1)
        elif key == Qt.Key.Key_Backtab:
            self._select_next_neighbour(-1)
        elif key == Qt.Key.Key_Escape:
            self._clear_one()
        elif key == Qt.Key.Key_Home:
            canvas.fit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and selected:
            self._cycle = None
            canvas.activated.emit(selected[-1])
        elif key == Qt.Key.Key_Menu or (key == Qt.Key.Key_F10 and shift):
            canvas.request_menu(selected[-1] if selected else "")
        elif key == Qt.Key.Key_Space and selected:
            canvas.centre_on(selected[-1])
        else:
            return False
        return True

    def _press_arrow(self, direction: tuple[int, int], *, shift: bool, control: bool) -> None:
        """Go to the next note; with Shift pan, with Ctrl move the selected notes instead."""
        canvas, session = self._canvas, self._canvas.session
        right, down = direction
        if not control and not shift:
            self._cycle = None
            found = note_in_direction(session, canvas.camera, (right, -down))
            if found is not None:
                session.select(found)
                canvas.reveal(found)
            return
        if not control:
            canvas.pan(right * _PAN_PX, down * _PAN_PX, duration_ms=_PAN_MS)
            return
        step_units = _NUDGE_PX * (4 if shift else 1) / canvas.camera.scale
        positions = {id_: session.position_of(id_) for id_ in session.selected_ids}
        moved = {
            id_: (position[0] + right * step_units, position[1] - down * step_units)
            for id_, position in positions.items()
            if position is not None
        }
        if moved:
            session.drag(moved)
            session.positions.drop(moved)

    def _clear_one(self) -> None:
        """Clear the path, or else the selection, or leave the local map; else emit `escaped`."""
        session = self._canvas.session
        if session.selection.path:
            session.show_path(())
        elif session.selected_ids:
            session.select()
        elif session.view_state.settings.local is not None:
            session.show_local_map(None)
        else:
            self._canvas.escaped.emit()

    def _select_next_neighbour(self, step: int) -> None:
        """Select the next neighbour, clockwise, of the note at which the cycle started.

        Without a selection, select the most important visible note.
        """
        session, vault_map = self._canvas.session, self._canvas.session.vault_map
        ids = vault_map.topology.ids
        if not session.selected_ids:
            scene = session.view_state.result.scene
            by_importance = (ids[number] for number in scene.by_importance)
            first = next((id_ for id_ in by_importance if session.is_visible(id_)), "")
            session.select(first)
            self._canvas.reveal(first)
            return
        current = session.selected_ids[-1]
        start = (current, -1 if step > 0 else 0)
        anchor, index = self._cycle or start
        neighbours = self._neighbours_clockwise(anchor)
        if (
            index >= 0
            and current != anchor
            and (not neighbours or current != neighbours[index % len(neighbours)])
        ):
            # The selection was changed by other means: start a new cycle there.
            anchor, index = start
            neighbours = self._neighbours_clockwise(anchor)
        if not neighbours:
            self._cycle = None
            return
        index = (index + step) % len(neighbours)
        session.select(neighbours[index])
        self._cycle = (anchor, index)
        self._canvas.reveal(neighbours[index])

    def _neighbours_clockwise(self, id_: str) -> list[str]:
        """Return the visible neighbours of a node, clockwise from the top."""
        session, vault_map = self._canvas.session, self._canvas.session.vault_map
        node = vault_map.index_of.get(session.drawn_as(id_))
        if node is None:
            return []
        scene, view_state = session.view_state.result.scene, session.view_state
        edges, result = scene.edges_at(node), view_state.result
        if result.shown_edges is not None:
            edges = edges[result.shown_edges[edges]]
        neighbours = scene.edges[edges].sum(axis=1) - node
        styles = view_state.node_styles
        if styles.opacities is not None:
            neighbours = neighbours[styles.opacities[neighbours] > 0]
        offsets = session.node_positions[neighbours] - session.node_positions[node]
        angles = np.arctan2(offsets[:, 0], offsets[:, 1]) % (2 * np.pi)
        ids = vault_map.topology.ids
        return [ids[number] for number in neighbours[np.argsort(angles)].tolist()]
