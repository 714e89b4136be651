"""The sizes of nodes, a measure that layout and rendering share."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from conceptmap.core.array_types import FloatArray

REFERENCE_ZOOM = 40.0
"""The zoom, in pixels a map unit, at which nodes have their nominal size."""

INITIAL_VIEW_PX = 640.0
"""The height of the view in which a whole map is first shown, for discs not to overlap there."""

MAX_SPACING_PX = 140.0
"""A map seen whole is this many times the root of its nodes across at most: few are not torn
apart."""


def nominal_radii(degrees: NDArray[np.integer]) -> FloatArray:
    """Return the radii of nodes, (n,) pixels at the reference zoom: by the root of their links."""
    return np.minimum(2.6 + 1.25 * np.sqrt(degrees.astype(np.float32)), 16).astype(np.float32)


def size_factor(zoom: float) -> float:
    """Return how much larger than nominal nodes are drawn at a zoom, in pixels a map unit.

    They grow slower than the zoom. Far out they shrink faster than near, or a hundred thousand
    would hide each other.
    """
    relative = zoom / REFERENCE_ZOOM
    return float(min(max(relative ** (0.65 if relative < 1 else 0.4), 0.08), 4.0))
