"""Positions on the plane from edges. numpy and numba; no networkx, no Qt.

`arrange` returns a finished layout, `Simulation` is the same engine one step at a time, for the
screen, and `place_new_nodes` gives new nodes a position to begin from.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from conceptmap.layout.arrangement import arrange
    from conceptmap.layout.new_nodes import place_new_nodes
    from conceptmap.layout.simulation import Simulation

__all__ = ["Simulation", "arrange", "place_new_nodes"]

_MODULES = {
    "arrange": "conceptmap.layout.arrangement",
    "place_new_nodes": "conceptmap.layout.new_nodes",
    "Simulation": "conceptmap.layout.simulation",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_MODULES[name]), name)
