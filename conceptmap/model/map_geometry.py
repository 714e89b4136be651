"""The geometry that follows from the positions of nodes: region outlines and label positions."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from conceptmap.core.array_types import FloatArray
from conceptmap.model.vault_map import VaultMap
from conceptmap.render.display_settings import DisplaySettings
from conceptmap.render.map_labels import MapLabels, place_map_labels
from conceptmap.render.node_styles import NodeStyles
from conceptmap.render.region_shapes import RegionShape, trace_region_shapes


class MapGeometry(NamedTuple):
    """The outlines of the regions of a map, and where its labels are."""

    region_shapes: tuple[RegionShape, ...]
    labels: MapLabels


def compute_geometry(
    vault_map: VaultMap,
    node_styles: NodeStyles,
    positions: FloatArray,
    display: DisplaySettings,
    check: Callable[[], None] = lambda: None,
) -> MapGeometry:
    """Outline the regions and place the labels of the visible nodes, at (n, 2) positions.

    Takes up to a second; call it off the Qt thread. `check` is called between the two steps, and
    may raise to stop.
    """
    region_shapes = trace_region_shapes(vault_map.scene, positions, node_styles.visible_nodes())
    check()
    labels = place_map_labels(
        vault_map.scene,
        positions,
        region_shapes,
        node_styles,
        node_size=display.node_size,
        density=display.label_density,
    )
    return MapGeometry(region_shapes, labels)
