"""Edges and arrays → places on the plane. numpy and numba; no networkx, no Qt.

`arrange` gives a finished layout, `Simulation` the same engine stepped for the screen.
"""

from conceptmap.layout.arrange import arrange
from conceptmap.layout.simulation import Simulation

__all__ = ["Simulation", "arrange"]
