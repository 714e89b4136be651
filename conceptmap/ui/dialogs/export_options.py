"""What the user chooses for an export."""

from __future__ import annotations

from dataclasses import dataclass

from conceptmap.exporting.format import ExportFormat

VIEW, SELECTION, WHOLE = "view", "selection", "whole"
"""What is exported: the visible part of the map, the selected nodes, or all of it."""

DEFAULT_WIDTH_PX, DEFAULT_HEIGHT_PX = 1600.0, 1000.0


@dataclass(frozen=True)
class ExportOptions:
    """What the user chose to export, and how."""

    format: ExportFormat
    extent: str = WHOLE
    """Which part of the map is exported: `view`, `selection` or `whole`."""
    width: float = DEFAULT_WIDTH_PX
    """Pixels, before scaling; of 1/96 inch on paper."""
    height: float = DEFAULT_HEIGHT_PX
    scale: float = 1.0
    transparent: bool = False
    theme: str = "light"
    legend: bool = True
    title: str = ""
    letters: float = 1.0
    """How many times their usual size letters, nodes and links are."""
    highlight: bool = False
    """Whether the selection, a path and what a search found stand out in the picture."""
