"""The geometry that follows from the positions of nodes: region outlines and label positions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np

from conceptmap.core.array_types import BoolArray, FloatArray
from conceptmap.graph.area_ties import find_ties
from conceptmap.model.folding import Folds
from conceptmap.model.vault_map import VaultMap
from conceptmap.render.display_settings import DisplaySettings
from conceptmap.render.far_view import (
    LINKS_FAR_PX,
    MAX_FAR_NAMES,
    NO_FAR_VIEW,
    FarView,
    most_strands,
    note_spacing,
)
from conceptmap.render.map_labels import MapLabels, place_map_labels
from conceptmap.render.node_styles import NodeStyles, region_colour_indices
from conceptmap.render.region_labels import RegionLabel
from conceptmap.render.region_palette import NEUTRAL_LAND
from conceptmap.render.region_shapes import RegionShape, trace_region_shapes
from conceptmap.render.strands import make_strands


class MapGeometry(NamedTuple):
    """The outlines of the regions of a map, where its labels are, and the view from far away."""

    region_shapes: tuple[RegionShape, ...]
    labels: MapLabels
    far_view: FarView = NO_FAR_VIEW


def compute_geometry(
    vault_map: VaultMap,
    node_styles: NodeStyles,
    positions: FloatArray,
    display: DisplaySettings,
    check: Callable[[], None] = lambda: None,
    folds: Folds | None = None,
    *,
    first: Sequence[int] = (),
) -> MapGeometry:
    """Outline the regions and place the labels of the visible nodes, at (n, 2) positions.

    Takes up to a second; call it off the Qt thread. `check` is called between the two steps, and
    may raise to stop. What is in `folds` has no land, and one name. Those in `first` have their
    labels at every zoom.
    """
    on_land = visible = node_styles.nodes_on_land()
    if folds is not None:
        apart = folds.fold_of < 0
        on_land = apart if visible is None else visible & apart
    region_shapes = trace_region_shapes(vault_map.scene, positions, on_land)
    if node_styles.has_own_colours:
        region_shapes = tuple(each._replace(colour=NEUTRAL_LAND) for each in region_shapes)
    check()
    labels = place_map_labels(
        vault_map.scene if folds is None else folds.scene,
        positions,
        region_shapes,
        node_styles,
        node_size=display.node_size,
        density=display.label_density,
        first=first,
    )
    far_view = _far_view(vault_map, region_shapes, labels.regions, node_styles, on_land)
    labels = labels.fewer_below(far_view.end, MAX_FAR_NAMES)
    return MapGeometry(region_shapes, labels, far_view)


def _far_view(
    vault_map: VaultMap,
    region_shapes: tuple[RegionShape, ...],
    region_labels: tuple[RegionLabel, ...],
    node_styles: NodeStyles,
    visible: BoolArray | None,
) -> FarView:
    """Return what is seen of a map from far away, of the nodes that are `visible`, (n,)."""
    scene = vault_map.scene
    counts = vault_map.topology.forward.astype(np.int64) + vault_map.topology.backward
    on_land = (scene.lands >= 0) & ~scene.quiet
    count = int(np.count_nonzero(on_land if visible is None else on_land & visible))
    spacing = note_spacing(region_shapes, count)
    # Provinces that have names before single links show are things too.
    named = sum(label.min_zoom < LINKS_FAR_PX / spacing for label in region_labels)
    areas = max(named, sum(not shape.is_province for shape in region_shapes))
    ties = find_ties(scene.lands, scene.edges, counts, most_strands(areas), visible)
    first = len(scene.region_names) if scene.countries is not None else 0
    strands = make_strands(ties.pairs + np.int32(first), ties.counts, region_shapes)
    by_region = np.array_equal(node_styles.colours, region_colour_indices(scene))
    return FarView(strands, spacing, by_region)
