"""Imports Obsidian's own graph settings as view settings and forces.

Source: the `.obsidian/graph.json` that Obsidian 1.x writes; every key may be missing.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import msgspec

from conceptmap.core.errors import UserError
from conceptmap.core.translation import Text, translate
from conceptmap.layout.forces import Forces
from conceptmap.model.shared_files import read_shared
from conceptmap.model.view_settings import ColourGroup, ViewSettings
from conceptmap.render.display_settings import DisplaySettings

MAX_FILE_BYTES = 1_000_000
"""A larger file is not a file of settings."""

MAX_GROUPS = 50
"""At most this many groups of a settings file are read."""


class _ObsidianColour(msgspec.Struct):
    rgb: int = 0
    a: float = 1.0


class _ObsidianGroup(msgspec.Struct):
    query: str = ""
    color: _ObsidianColour = msgspec.field(default_factory=_ObsidianColour)


class _ObsidianGraph(msgspec.Struct, rename="camel"):
    search: str = ""
    show_tags: bool = False
    show_attachments: bool = False
    hide_unresolved: bool = False
    show_orphans: bool = True
    color_groups: list[_ObsidianGroup] = []
    show_arrow: bool = False
    text_fade_multiplier: float = 0.0
    node_size_multiplier: float = 1.0
    line_size_multiplier: float = 1.0
    center_strength: float = 0.518713248970312
    repel_strength: float = 10.0
    link_strength: float = 1.0
    link_distance: float = 250.0


class ImportedSettings(NamedTuple):
    """The settings that Obsidian has for a vault, as ours."""

    view_settings: ViewSettings
    forces: Forces


def obsidian_graph_file(root: Path) -> Path:
    """Return the file of a vault that holds Obsidian's graph settings."""
    return root / ".obsidian" / "graph.json"


def read_graph_settings(root: Path, view_settings: ViewSettings) -> ImportedSettings:
    """Read Obsidian's graph settings for a vault; what they do not say stays as it is.

    Raises UserError.
    """
    file = obsidian_graph_file(root)
    if not file.exists():
        raise UserError(translate("Obsidian has no graph settings in {folder}.", folder=root))
    unfit = Text("{file} holds no graph settings: {error}.")
    found = read_shared(file, _ObsidianGraph, unfit, max_bytes=MAX_FILE_BYTES, strict=False)
    groups = tuple(
        ColourGroup(each.query, f"#{each.color.rgb & 0xFFFFFF:06X}")
        for each in found.color_groups[:MAX_GROUPS]
        if each.query.strip()
    )
    display = DisplaySettings(
        arrows=found.show_arrow,
        node_size=_clamp(found.node_size_multiplier, 0.1, 5),
        edge_width=_clamp(found.line_size_multiplier, 0.1, 5),
        label_density=_clamp(found.text_fade_multiplier, -3, 3),
    )
    imported = msgspec.structs.replace(
        view_settings,
        query=found.search,
        tags=found.show_tags,
        attachments=found.show_attachments,
        unresolved=not found.hide_unresolved,
        orphans=found.show_orphans,
        # Obsidian hides what its filter does not match.
        hide_filtered=True,
        colour_by="groups" if groups else view_settings.colour_by,
        groups=groups or view_settings.groups,
        display=display,
    )
    forces = Forces(
        center=_clamp(found.center_strength, 0, 1),
        repel=_clamp(found.repel_strength, 0, 20),
        link=_clamp(found.link_strength, 0, 1),
        distance=_clamp(found.link_distance, 30, 500),
    )
    return ImportedSettings(imported, forces)


def _clamp(value: float, low: float, high: float) -> float:
    """Return a value within bounds; the lower bound for NaN."""
    return min(max(value, low), high) if value == value else low
