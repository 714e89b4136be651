"""Edges and arrays → places on the plane. numpy and numba; no networkx, no Qt.

`arrange` gives a finished layout, `Simulation` the same engine stepped for the screen. Both
are imported when they are asked for: numba takes longer than a window does to appear.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from conceptmap.layout.arranging import arrange
    from conceptmap.layout.simulation import Simulation

__all__ = ["Simulation", "arrange", "warm"]

_HOMES = {"arrange": "conceptmap.layout.arranging", "Simulation": "conceptmap.layout.simulation"}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def warm() -> None:
    """Have the inner loops compiled, or fetched from the cache, before they are needed."""
    import numpy as np

    from conceptmap.layout.arranging import arrange

    ring = np.arange(40, dtype=np.int32)
    links = [*zip(ring, (ring + 1) % 40, strict=True), *zip(ring, ring * 7 % 40, strict=True)]
    arrange(43, np.array([link for link in links if link[0] != link[1]] + [(40, 41)], np.int32))
