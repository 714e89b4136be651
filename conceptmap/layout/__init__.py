"""Edges and arrays → places on the plane. numpy and numba; no networkx, no Qt.

`arrange` gives a finished layout, `Simulation` the same engine stepped for the screen.
"""

import numpy as np

from conceptmap.layout.arrange import arrange
from conceptmap.layout.simulation import Simulation

__all__ = ["Simulation", "arrange", "warm"]


def warm() -> None:
    """Have the inner loops compiled, or fetched from the cache, before they are needed."""
    ring = np.arange(40, dtype=np.int32)
    links = [*zip(ring, (ring + 1) % 40, strict=True), *zip(ring, ring * 7 % 40, strict=True)]
    arrange(43, np.array([link for link in links if link[0] != link[1]] + [(40, 41)], np.int32))
