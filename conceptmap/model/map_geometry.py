"""What follows from where things lie: the regions' areas, and which names stand where."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from conceptmap.model.vault_map import VaultMap
from conceptmap.render.display_settings import DisplaySettings
from conceptmap.render.map_labels import NO_LABELS, MapLabels, place_map_labels
from conceptmap.render.node_styles import NodeStyles
from conceptmap.render.region_shapes import RegionShape, trace_region_shapes


class MapGeometry(NamedTuple):
    """The land of a map and its names."""

    region_shapes: tuple[RegionShape, ...]
    labels: MapLabels


EMPTY_GEOMETRY = MapGeometry((), NO_LABELS)


def compute_geometry(
    vault_map: VaultMap,
    node_styles: NodeStyles,
    positions: NDArray[np.float32],
    display: DisplaySettings,
    check: Callable[[], None] = lambda: None,
) -> MapGeometry:
    """Outline the regions and choose the names of what is seen; for a thread of its own.

    `check` is called between the two, and may raise to stop.
    """
    land = trace_region_shapes(vault_map.scene, positions, node_styles.visible_nodes())
    check()
    names = place_map_labels(
        vault_map.scene,
        positions,
        land,
        node_styles,
        node_size=display.node_size,
        density=display.names,
    )
    return MapGeometry(land, names)
