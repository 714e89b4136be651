"""Settings of the drawing that the user changes."""

from __future__ import annotations

import msgspec


class DisplaySettings(msgspec.Struct, frozen=True):
    """How the map is drawn, with Obsidian's defaults."""

    arrows: bool = False
    node_size: float = 1.0
    """Factor on the radii of nodes, 0.1 to 5."""
    edge_width: float = 1.0
    """Factor on the width of edges, 0.1 to 5."""
    label_density: float = msgspec.field(default=0.0, name="names")
    """More labels when positive, fewer when negative, in powers of two, -3 to 3."""
