"""Edges and arrays → places on the plane. numpy and numba; no networkx, no Qt.

`arrange` gives a finished layout, `Simulation` the same engine stepped for the screen, `beside`
a place for new nodes to begin from. They are imported when they are asked for: numba takes
longer than a window does to appear.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from conceptmap.layout.arrangement import arrange, place_new_nodes
    from conceptmap.layout.simulation import Simulation

__all__ = ["Simulation", "arrange", "place_new_nodes"]

_MODULES = {
    "arrange": "conceptmap.layout.arrangement",
    "place_new_nodes": "conceptmap.layout.arrangement",
    "Simulation": "conceptmap.layout.simulation",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_MODULES[name]), name)
