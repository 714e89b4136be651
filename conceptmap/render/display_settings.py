"""What the user may set of the drawing."""

from __future__ import annotations

import msgspec
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


Ints = NDArray[np.int32]


class DisplaySettings(msgspec.Struct, frozen=True):
    """What the user may set of the drawing, with what Obsidian begins with."""

    arrows: bool = False
    node_size: float = 1.0
    """Nodes are drawn so many times larger, 0.1 to 5."""
    edge_width: float = 1.0
    """Links are drawn so many times wider, 0.1 to 5."""
    names: float = 0.0
    """More names when positive, fewer when negative, in powers of two, -3 to 3."""
