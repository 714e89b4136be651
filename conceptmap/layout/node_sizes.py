"""How large nodes are: the one measure that layout and drawing share."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

REFERENCE_ZOOM = 40.0
"""The zoom, in pixels a map unit, at which nodes have their nominal size."""

INITIAL_VIEW_PX = 640.0
"""Pixels of the picture that a whole map is first shown in, for the discs to lie apart."""


def nominal_radii(degrees: NDArray[np.integer]) -> Floats:
    """Give nodes' radii in pixels at the reference zoom: by the root of their links, capped."""
    return np.minimum(2.6 + 1.25 * np.sqrt(degrees.astype(np.float32)), 16).astype(np.float32)


def size_factor(scale: float) -> float:
    """Give how much larger than nominal nodes are drawn: they grow slower than the zoom.

    Far out they shrink faster than near, or a hundred thousand would hide each other.
    """
    zoom = scale / REFERENCE_ZOOM
    return float(min(max(zoom ** (0.65 if zoom < 1 else 0.4), 0.08), 4.0))
