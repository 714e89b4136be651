"""The ids of the commands that the rail shows."""

from __future__ import annotations

RAIL = (
    "panel.search",
    "panel.ask",
    "panel.filter",
    "panel.groups",
    "view.local-map",
    "panel.connection",
    "panel.insights",
    "panel.changes",
    "panel.views",
    "view.animate",
    "panel.display",
    "file.export",
)
"""The commands of the rail, from top to bottom."""
