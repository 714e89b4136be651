"""y"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from conceptmap.layout.label_placement import disc_overlap
from conceptmap.layout.node_sizes import size_factor
from conceptmap.render.region_shapes import RegionShape
from conceptmap.render.scene import Scene
from conceptmap.render.text_block import region_text_block

Floats = NDArray[np.float32]


Ints = NDArray[np.int32]


_SMALLEST_MAP_PX = 300.0  # pixels of the map in the farthest view that names are chosen for


_USUAL_MAP_PX = 680.0  # pixels of the map as it is first shown


_MAX_REGION_PX = 1500.0  # pixels across of a region that fills the view


class RegionLabel(NamedTuple):
    """A region's name, at a place of the map, of one size in a range of zooms."""

    region: int
    x: float
    y: float
    font_size: int
    """Of its letters, in pixels."""
    width: float
    height: float
    """The room it takes, in pixels."""
    min_zoom: float
    max_zoom: float


_CANDIDATE_OFFSETS_Y = np.linspace(-1.15, 1.15, 24, dtype=np.float32)


_CANDIDATE_OFFSETS_X = np.linspace(-0.6, 0.6, 7, dtype=np.float32)
"""Where a region's name is tried, in radii of its land from the middle."""


def _place_region_labels(
    region_shapes: tuple[RegionShape, ...], scene: Scene, positions: Floats, farthest: float
) -> tuple[RegionLabel, ...]:
    """Give the regions' names, the largest first, none upon another at any zoom.

    Each stands near the middle of its land, where it covers the fewest nodes.
    """
    found: list[RegionLabel] = []
    usual = farthest * _USUAL_MAP_PX / _SMALLEST_MAP_PX
    largest = max((area.radius for area in region_shapes), default=1.0)
    taken: list[tuple[float, float, float, float, float, float]] = []
    for area in sorted(region_shapes, key=lambda area: -area.radius):
        size = round(11 + 10 * (area.radius / largest) ** 0.8)
        block = region_text_block(scene.region_names[area.region], size)
        wide, high = block.size.width() + 14, block.size.height() + 10
        across = 2 * area.radius
        since = max(0.62 * wide / across, farthest * 0.5)
        x, y = _clearest_position(area, scene, positions, wide, high, max(since * 1.1, usual))
        for other in taken:
            dx, dy = abs(other[0] - x), abs(other[1] - y)
            apart = min(
                (other[2] + wide) / 2 / max(dx, 1e-6), (other[3] + high) / 2 / max(dy, 1e-6)
            )
            # Both are to be seen only from the zoom on at which they lie apart.
            if apart > other[4] and since < other[5]:
                since = max(since, apart)
        until = _MAX_REGION_PX / across
        if since < until:
            taken.append((x, y, wide, high, since, until))
            room = block.size.width(), block.size.height()
            found.append(RegionLabel(area.region, x, y, size, *room, since, until))
    return tuple(found)


def _clearest_position(
    shape: RegionShape, scene: Scene, positions: Floats, width: float, height: float, scale: float
) -> tuple[float, float]:
    """Give the place for a name, in map units, as seen at a zoom."""
    middle = np.array(shape.label_anchor, np.float32)
    reach = 1.3 * shape.radius + width / scale
    near = np.abs(positions[:, 0] - middle[0]) < reach
    near &= np.abs(positions[:, 1] - middle[1]) < reach
    down, aside = (
        each.ravel()
        for each in np.meshgrid(_CANDIDATE_OFFSETS_Y, _CANDIDATE_OFFSETS_X, indexing="ij")
    )
    spots = (middle + np.stack([aside, down], axis=1) * shape.radius).astype(np.float32)
    radii = scene.radii[near] * np.float32(size_factor(scale))
    zoom = np.float32(scale)
    covered = disc_overlap(positions[near] * zoom, radii, spots * zoom, (width, height))
    cost = 1.6 * covered + 5 * np.abs(down) + 3 * np.abs(aside)
    cost += 12 * np.maximum(np.abs(down) - 0.8, 0)
    best = spots[int(cost.argmin())]
    return float(best[0]), float(best[1])
