"""How strong the forces are."""

from __future__ import annotations

from msgspec import Struct


class Forces(Struct, frozen=True):
    """The strengths of the forces, in Obsidian's ranges and with its defaults."""

    center: float = 0.52
    """How strongly each part is drawn to its middle, 0 to 1."""
    repel: float = 10.0
    """How strongly nodes push each other away, 0 to 20."""
    link: float = 1.0
    """How strongly links draw together, 0 to 1."""
    distance: float = 250.0
    """How long links like to be, 30 to 500."""
