"""How each node appearance is painted."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


Ints = NDArray[np.int32]


Words = NDArray[np.uint32]


class AppearanceTable(NamedTuple):
    """How each look of a node is painted; colours are not premultiplied."""

    fills: Words
    strokes: Words
    shapes: NDArray[np.uint8]
    """0 for a disc, 1 for a square, 2 for a diamond."""
    hollow: NDArray[np.bool_]
    """Whether the rim is of the node's colour and lies within, not a coast of paper around."""
    size_factors: Floats
    """What the radius is multiplied with, for shapes to look alike in size."""
