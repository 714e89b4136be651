"""What keys and the mouse do that are not commands of the menus: on the map, and while reading."""

from __future__ import annotations

from typing import NamedTuple

from conceptmap.core.translation import Text


class Gesture(NamedTuple):
    """Keys, or a movement of the mouse, and what it does."""

    keys: Text
    does: Text


GESTURES: dict[Text, tuple[Gesture, ...]] = {
    Text("On the map"): (
        Gesture(Text("Click a note or its name"), Text("Select and read it")),
        Gesture(
            Text("Click a region or its name"),
            Text("Select its notes; double-click its area to zoom"),
        ),
        Gesture(
            Text("Double-click a region's name"),
            Text("Fold it into one dot; double-click that to unfold it"),
        ),
        Gesture(
            Text("Click a thick line between regions"),
            Text("Select the notes whose links it stands for"),
        ),
        Gesture(Text("Shift+click, Shift+drag"), Text("Select several notes, or all within a box")),
        Gesture(
            Text("Drag a note, Ctrl+arrow keys"), Text("Move and pin it; its neighbours follow")
        ),
        Gesture(Text("Arrow keys"), Text("Go to the next note in that direction")),
        Gesture(Text("Drag the map, Shift+arrow keys"), Text("Move the view")),
        Gesture(Text("Sideways wheel or swipe, Shift+wheel"), Text("Move the view sideways")),
        Gesture(Text("Wheel, pinch, Page Up and Page Down"), Text("Zoom")),
        Gesture(Text("Home"), Text("Fit the whole map")),
        Gesture(Text("Space"), Text("Move the selected note to the middle")),
        Gesture(Text("Tab, Shift+Tab"), Text("Select the next or the previous neighbour")),
        Gesture(Text("Enter, double-click"), Text("Read the selected note")),
        Gesture(
            Text("Right-click, menu key, Shift+F10"),
            Text("Show the menu of a note, a region or the map"),
        ),
        Gesture(Text("Type anything"), Text("Find a note or run a command")),
        Gesture(Text("Mouse buttons 4 and 5"), Text("Back and forward")),
        Gesture(
            Text("Esc"),
            Text("Clear the path, then the selection; leave the local map, then full screen"),
        ),
    ),
    Text("Everywhere"): (
        Gesture(Text("F6, Shift+F6"), Text("Go to the next or the previous part of the window")),
        Gesture(
            Text("Tab, Shift+Tab"),
            Text("Go to the next or the previous control, except on the map"),
        ),
        Gesture(Text("Alt"), Text("Open the menus")),
    ),
    Text("In a panel"): (
        Gesture(Text("Esc"), Text("Go back to the map")),
        Gesture(Text("F3, Shift+F3"), Text("Go to the next or the previous match in the note")),
        Gesture(Text("Ctrl+wheel"), Text("Larger or smaller text")),
    ),
}
"""What the mouse and keys without a command do, by where they work."""
