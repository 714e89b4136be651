"""What follows from where things lie: the regions' areas, and which names stand where."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from conceptmap.model.vault_map import Chart
from conceptmap.render.map_labels import NO_NAMES, Names, find_names
from conceptmap.render.node_styles import Looks
from conceptmap.render.picture import Display
from conceptmap.render.region_shapes import Area, areas


class Relief(NamedTuple):
    """The land of a map and its names."""

    areas: tuple[Area, ...]
    names: Names


FLAT = Relief((), NO_NAMES)


def find_relief(
    chart: Chart,
    looks: Looks,
    places: NDArray[np.float32],
    display: Display,
    check: Callable[[], None] = lambda: None,
) -> Relief:
    """Outline the regions and choose the names of what is seen; for a thread of its own.

    `check` is called between the two, and may raise to stop.
    """
    land = areas(chart.scene, places, looks.visible())
    check()
    names = find_names(
        chart.scene,
        places,
        land,
        looks,
        node_size=display.node_size,
        more=display.names,
    )
    return Relief(land, names)
