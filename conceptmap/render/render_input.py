"""What one painting shows: a scene, where it lies, how it is seen, and from where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from conceptmap.render.camera import Camera
from conceptmap.render.display_settings import DisplaySettings
from conceptmap.render.edges import EdgeOrder
from conceptmap.render.highlight import Highlight
from conceptmap.render.map_labels import NO_LABELS, MapLabels
from conceptmap.render.node_styles import NodeStyles
from conceptmap.render.region_shapes import RegionShape
from conceptmap.render.scene import Scene

Floats = NDArray[np.float32]


Ints = NDArray[np.int32]


class RemovedNodes(NamedTuple):
    """Nodes that are no more, on their way out of sight."""

    scene: Scene
    """The scene they were in."""
    positions: Floats
    nodes: Ints
    colours: Ints


@dataclass(frozen=True, eq=False)
class RenderInput:
    """All that one painting shows."""

    scene: Scene
    styles: NodeStyles
    positions: Floats
    region_shapes: tuple[RegionShape, ...]
    camera: Camera
    edge_order: EdgeOrder | None = None
    """The edges in the order they are drawn in, where that is known already."""
    shown_edges: NDArray[np.bool_] | None = None
    """Shape (m,): which edges of the scene are shown; None for all."""
    labels: MapLabels = NO_LABELS
    display: DisplaySettings = field(default_factory=DisplaySettings)
    highlight: Highlight = field(default_factory=Highlight)
    draw_background: bool = True
    """Whether the style's paper lies under the picture; False for a transparent one."""
    pinned: tuple[int, ...] = ()
    """Nodes that bear the mark of a pin."""
    removed: RemovedNodes | None = None
    removed_opacity: float = 0.0
    """How much of the ghosts is still to be seen, 0 to 1."""
    details: Mapping[int, str] = field(default_factory=dict)
    """What nodes are about, shown below their names when they are near."""
    title: str = ""
    """Stands above the map, when there is one."""
    show_legend: bool = True
    """Whether the legend is shown when there is one."""
    live: bool = False
    """Whether it is painted on a screen, again and again."""
    animated: bool = False
    """Whether names may fade in and out over several paintings."""
