"""What keys and the mouse do that are not commands of the menus: on the map, and while reading."""

from __future__ import annotations

from typing import NamedTuple


class Gesture(NamedTuple):
    """Keys, or a movement of the mouse, and what it does."""

    keys: str
    does: str


GESTURES: dict[str, tuple[Gesture, ...]] = {
    "On the map": (
        Gesture("Click a note or its name", "Select and read it"),
        Gesture("Click a region or its name", "Select its notes; double-click zooms to it"),
        Gesture("Shift+click, Shift+drag", "Select several notes, or all within a box"),
        Gesture("Drag a note, Ctrl+arrow keys", "Move and pin it; its neighbours follow"),
        Gesture("Drag the map, arrow keys", "Move the view; with Shift, farther"),
        Gesture("Sideways wheel or swipe, Shift+wheel", "Move the view sideways"),
        Gesture("Wheel, pinch, Page Up and Page Down", "Zoom"),
        Gesture("Home", "Fit the whole map"),
        Gesture("Space", "Move the selected note to the middle"),
        Gesture("Tab, Shift+Tab", "Select the next or the previous neighbour"),
        Gesture("Enter, double-click", "Read the selected note"),
        Gesture("Right-click, menu key", "Show the menu of a note or region"),
        Gesture("Type anything", "Find a note or run a command"),
        Gesture("Mouse buttons 4 and 5", "Back and forward"),
        Gesture("Esc", "Clear the path, then the selection; leave full screen"),
    ),
    "In a panel": (
        Gesture("Esc", "Go back to the map"),
        Gesture("F3, Shift+F3", "Go to the next or the previous match in the note"),
        Gesture("Ctrl+wheel", "Larger or smaller text"),
    ),
}
"""By where they work."""
