"""The input of one painting: what is drawn, where it is, how it looks, and the camera."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QRectF

from conceptmap.core.array_types import BoolArray, FloatArray, IntArray
from conceptmap.render.camera import Camera
from conceptmap.render.comparison_marks import ComparisonMarks
from conceptmap.render.display_settings import DisplaySettings
from conceptmap.render.edge_statements import EdgeStatements
from conceptmap.render.edges import EdgeOrder
from conceptmap.render.far_view import NO_FAR_VIEW, FarView
from conceptmap.render.highlight import Highlight
from conceptmap.render.map_labels import NO_LABELS, MapLabels
from conceptmap.render.node_styles import NodeStyles
from conceptmap.render.region_shapes import RegionShape
from conceptmap.render.scene import Scene


class RemovedNodes(NamedTuple):
    """Nodes that were removed from the map and are fading out."""

    scene: Scene
    """The scene they were in."""
    positions: FloatArray
    """Shape (k, 2): where they were."""
    nodes: IntArray
    """Shape (k,): their numbers in that scene."""
    colours: IntArray
    """Shape (k,): as in `NodeStyles.colours`."""


@dataclass(frozen=True, eq=False)
class RenderInput:
    """Everything that one painting shows."""

    scene: Scene
    styles: NodeStyles
    positions: FloatArray
    """Shape (n, 2): map units, y up."""
    region_shapes: tuple[RegionShape, ...]
    camera: Camera
    edge_order: EdgeOrder | None = None
    """The order to draw edges in; computed when it is None."""
    shown_edges: BoolArray | None = None
    """Shape (m,): which edges of the scene are shown; None for all."""
    statements: EdgeStatements | None = None
    """What links say, None where that is not shown."""
    comparison: ComparisonMarks | None = None
    """What changed since an earlier moment, None where that is not shown."""
    name_joins: IntArray | None = None
    """Shape (k, 2): the nodes that are joined by their names, None where that is not shown."""
    is_layered_map: bool = False
    """Whether notes are boxes, with curves between them, instead of dots on lands."""
    labels: MapLabels = NO_LABELS
    far_view: FarView = NO_FAR_VIEW
    display: DisplaySettings = field(default_factory=DisplaySettings)
    highlight: Highlight = field(default_factory=Highlight)
    draw_background: bool = True
    """Whether the theme's background is drawn; False for a transparent picture."""
    ringed: tuple[int, ...] = ()
    """Nodes that are drawn with a second ring, such as those that stand for a folded region."""
    pinned: tuple[int, ...] = ()
    """Nodes marked with a pin."""
    unseen: tuple[int, ...] = ()
    """The numbers of the nodes that are marked as new."""
    removed: RemovedNodes | None = None
    removed_opacity: float = 0.0
    """How opaque the removed nodes still are, 0 to 1."""
    details: Mapping[int, str] = field(default_factory=dict)
    """Text below the labels of nodes, by node number, drawn from `MIN_DETAIL_ZOOM` on."""
    title: str = ""
    show_legend: bool = True
    """Whether the legend is drawn when `styles` have one."""
    whole_labels: bool = False
    """Whether labels of regions that the edge would cut are left out; those of nodes always are."""
    under_widgets: tuple[QRectF, ...] = ()
    """Where widgets cover a live map, in pixels of the view."""
    live: bool = False
    """Whether it is painted on a screen, frame after frame."""
    whole_legend: bool = False
    """Whether the legend of colours of a live map has all its entries, for which there is room."""
    animated: bool = False
    """Whether labels may fade in and out over several paintings."""

    @property
    def cuts_legend(self) -> bool:
        """Whether the legend of colours takes no more than a part of the height."""
        return self.live and not self.whole_legend

    def is_under_widget(self, box: QRectF) -> bool:
        """Return whether a widget covers a part of a box, in pixels of the view."""
        return any(each.intersects(box) for each in self.under_widgets)
