"""Which names stand on the map at which zoom: those of regions like countries, then the notes'."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from conceptmap.core.node_kind import NOTE
from conceptmap.core.sorting import stable_order
from conceptmap.layout.label_placement import Naming, assign, cover
from conceptmap.layout.node_sizes import growth
from conceptmap.render.camera import Spot
from conceptmap.render.node_styles import Looks
from conceptmap.render.region_shapes import Area
from conceptmap.render.scene import Scene
from conceptmap.render.text import region_block

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]

DETAILED_FROM = 90.0
"""From this zoom on, in pixels a map unit, names may say more than themselves."""

_HIGHEST = 900.0  # from this zoom on no more names appear
_SMALLEST_MAP = 300.0  # pixels of the map in the farthest view that names are chosen for
_USUAL_MAP = 680.0  # pixels of the map as it is first shown
_WHOLE = 1500.0  # pixels across of a region that fills the view


class RegionName(NamedTuple):
    """A region's name, at a place of the map, of one size in a range of zooms."""

    region: int
    x: float
    y: float
    size: int
    """Of its letters, in pixels."""
    width: float
    height: float
    """The room it takes, in pixels."""
    since: float
    until: float


class Names(NamedTuple):
    """All names of a map."""

    naming: Naming
    order: Ints
    """The nodes that ever have a name, those first that have it from afar."""
    regions: tuple[RegionName, ...]
    away: Floats
    """Shape (n, 2): the direction that each node's links leave free, as `Scene.away` gives it."""

    @property
    def spots(self) -> tuple[Spot, ...]:
        """Where the regions' names stand, and the room they take."""
        return tuple(
            Spot(each.x, each.y, each.width, each.height, each.since) for each in self.regions
        )

    def shown(self, scale: float) -> Ints:
        """Give the nodes whose names are shown at a zoom."""
        since = self.naming.since[self.order]
        return self.order[: int(np.searchsorted(since, scale * 1.0001))]

    def carried(self, rows: NDArray[np.int64]) -> Names:
        """Give the names of other nodes, `rows` saying which of these each was, -1 for none."""
        since, sides, detailed = self.naming
        naming = Naming(_taken(since, rows), _taken(sides, rows), _taken(detailed, rows))
        return _ordered(naming, (), np.vstack([self.away, np.zeros((1, 2), np.float32)])[rows])


_DOWN = np.linspace(-1.15, 1.15, 24, dtype=np.float32)
_ASIDE = np.linspace(-0.6, 0.6, 7, dtype=np.float32)
"""Where a region's name is tried, in radii of its land from the middle."""

NO_NAMES = Names(
    Naming(np.zeros(0, np.float32), np.zeros(0, np.int8), np.zeros(0, np.float32)),
    np.zeros(0, np.int32),
    (),
    np.zeros((0, 2), np.float32),
)


def find_names(
    scene: Scene,
    places: Floats,
    areas: tuple[Area, ...],
    looks: Looks,
    *,
    node_size: float = 1.0,
    more: float = 0.0,
) -> Names:
    """Choose the names of a map.

    `node_size` is how much larger than usual nodes are drawn; `more` lets in more names, or
    fewer when negative, in powers of two.
    """
    if not len(places):
        return NO_NAMES
    order = scene.by_importance
    seen = looks.visible()
    if seen is not None:
        order = order[seen[order]]
    low, high = places.min(axis=0), places.max(axis=0)
    farthest = _SMALLEST_MAP / max(float((high - low).max()), 1e-3)
    farthest = min(farthest, _HIGHEST / 4)
    regions = _name_regions(areas, scene, places, farthest)
    blocks = [_block_of(each) for each in regions]
    away = scene.away(places)
    naming = assign(
        places,
        order,
        scene.measured.sizes,
        scene.radii * np.float32(node_size),
        away,
        (farthest, _HIGHEST),
        blocks=np.array(blocks, np.float32).reshape(-1, 6),
        pad=(5.0 * 2.0 ** (-more / 2), 2.0 * 2.0 ** (-more / 2)),
        first=round(24 * 2.0**more),
        detailed_from=DETAILED_FROM,
        tells=scene.kinds == NOTE,
    )
    return _ordered(naming, regions, away)


def _ordered(naming: Naming, regions: tuple[RegionName, ...], away: Floats) -> Names:
    order = stable_order(naming.since)
    named = int(np.isfinite(naming.since).sum())
    return Names(naming, order[:named], regions, away)


def _taken(values: NDArray[Any], rows: NDArray[np.int64]) -> NDArray[Any]:
    absent = np.inf if values.dtype.kind == "f" else 0
    return np.concatenate([values, np.array([absent], values.dtype)])[rows]


def _block_of(name: RegionName) -> tuple[float, ...]:
    return name.x, name.y, name.width + 14, name.height + 4, name.since, name.until


def _name_regions(
    areas: tuple[Area, ...], scene: Scene, places: Floats, farthest: float
) -> tuple[RegionName, ...]:
    """Give the regions' names, the largest first, none upon another at any zoom.

    Each stands near the middle of its land, where it covers the fewest nodes.
    """
    found: list[RegionName] = []
    usual = farthest * _USUAL_MAP / _SMALLEST_MAP
    largest = max((area.radius for area in areas), default=1.0)
    taken: list[tuple[float, float, float, float, float, float]] = []
    for area in sorted(areas, key=lambda area: -area.radius):
        size = round(11 + 10 * (area.radius / largest) ** 0.8)
        block = region_block(scene.region_names[area.region], size)
        wide, high = block.size.width() + 14, block.size.height() + 10
        across = 2 * area.radius
        since = max(0.62 * wide / across, farthest * 0.5)
        x, y = _clearest(area, scene, places, wide, high, max(since * 1.1, usual))
        for other in taken:
            dx, dy = abs(other[0] - x), abs(other[1] - y)
            apart = min(
                (other[2] + wide) / 2 / max(dx, 1e-6), (other[3] + high) / 2 / max(dy, 1e-6)
            )
            # Both are to be seen only from the zoom on at which they lie apart.
            if apart > other[4] and since < other[5]:
                since = max(since, apart)
        until = _WHOLE / across
        if since < until:
            taken.append((x, y, wide, high, since, until))
            room = block.size.width(), block.size.height()
            found.append(RegionName(area.region, x, y, size, *room, since, until))
    return tuple(found)


def _clearest(
    area: Area, scene: Scene, places: Floats, wide: float, high: float, scale: float
) -> tuple[float, float]:
    """Give the place for a name, in map units, as seen at a zoom."""
    middle = np.array(area.middle, np.float32)
    reach = 1.3 * area.radius + wide / scale
    near = np.abs(places[:, 0] - middle[0]) < reach
    near &= np.abs(places[:, 1] - middle[1]) < reach
    down, aside = (each.ravel() for each in np.meshgrid(_DOWN, _ASIDE, indexing="ij"))
    spots = (middle + np.stack([aside, down], axis=1) * area.radius).astype(np.float32)
    radii = scene.radii[near] * np.float32(growth(scale))
    zoom = np.float32(scale)
    covered = cover(places[near] * zoom, radii, spots * zoom, (wide, high))
    cost = 1.6 * covered + 5 * np.abs(down) + 3 * np.abs(aside)
    cost += 12 * np.maximum(np.abs(down) - 0.8, 0)
    best = spots[int(cost.argmin())]
    return float(best[0]), float(best[1])
