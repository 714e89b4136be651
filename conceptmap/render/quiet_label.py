"""The label of the quiet place: how many notes without links there are, and in tiny groups."""

from __future__ import annotations

import numpy as np

from conceptmap.core.area_numbers import QUIET_AREA
from conceptmap.core.array_types import BoolArray, FloatArray
from conceptmap.core.node_kind import NodeKind
from conceptmap.core.translation import translate_count
from conceptmap.render.region_labels import RegionLabel
from conceptmap.render.scene import Scene
from conceptmap.render.text_block import TextBlock

MIN_QUIET_NODES = 2
"""Fewer nodes than this are no place that is named."""

QUIET_FONT_PX, QUIET_WEIGHT, QUIET_WIDTH_PX, QUIET_LINES = 12, 500, 150, 3

_OVAL_OVER_QUANTILES = 1.12  # the size of an oval of even density, over what 96 % of it span
_GAP_SHARE = 0.035  # of the larger side of the map: how far below the place its label is
_MIN_PLACE_PX = 24.0  # the place is labelled from the zoom on at which it is so large
_MAX_PLACE_PX = 1500.0
_MAX_SCATTER = 0.6  # of the map: nodes so far apart are not a place


def quiet_labels(
    scene: Scene, positions: FloatArray, visible: BoolArray | None, min_scale: float
) -> tuple[RegionLabel, ...]:
    """Return the labels of the quiet places of a map, of which each island has one at most.

    `positions` are (n, 2), `visible` which nodes count, (n,), None for all. `min_scale` is that
    of the farthest view, in pixels per map unit.
    """
    count = 1 if scene.islands is None else int(scene.islands.max(initial=-1)) + 1
    regions = range(QUIET_AREA, QUIET_AREA - count, -1)
    found = (_label(scene, region, positions, visible, min_scale) for region in regions)
    return tuple(label for label in found if label is not None)


def quiet_nodes_of(scene: Scene, region: int) -> BoolArray:
    """Return which nodes lie in the quiet place that a label with a region names, (n,)."""
    if scene.islands is None:
        return scene.quiet
    return np.asarray(scene.quiet & (scene.islands == QUIET_AREA - region), np.bool_)


def _label(
    scene: Scene,
    region: int,
    positions: FloatArray,
    visible: BoolArray | None,
    min_scale: float,
) -> RegionLabel | None:
    quiet = quiet_nodes_of(scene, region)
    if visible is not None:
        quiet = quiet & visible
    nodes = np.flatnonzero(quiet)
    if len(nodes) < MIN_QUIET_NODES:
        return None
    extent = float(np.ptp(positions, axis=0).max())
    # Notes that were dragged away are counted, and do not move the label.
    near = np.quantile(positions[nodes], (0.02, 0.98), axis=0)
    reach = np.ptp(near, axis=0) / 2 * _OVAL_OVER_QUANTILES
    low, high = (near.mean(axis=0) - reach).tolist(), (near.mean(axis=0) + reach).tolist()
    size = max(high[0] - low[0], high[1] - low[1], 1e-3)
    if len(nodes) < len(positions) and size > _MAX_SCATTER * extent:
        return None
    text = quiet_text(scene, quiet)
    block = quiet_block(text)
    x, y = (low[0] + high[0]) / 2, low[1] - _GAP_SHARE * extent
    width, height = block.size.width(), block.size.height()
    min_zoom = max(_MIN_PLACE_PX / size, 0.5 * min_scale)
    max_zoom = max(_MAX_PLACE_PX / size, 2 * min_zoom)
    return RegionLabel(region, text, 0, x, y, QUIET_FONT_PX, width, height, min_zoom, max_zoom)


def quiet_block(text: str) -> TextBlock:
    """Return the label set in lines."""
    return TextBlock(text, QUIET_FONT_PX, QUIET_WEIGHT, 0.0, QUIET_WIDTH_PX, QUIET_LINES)


def quiet_text(scene: Scene, quiet: BoolArray) -> str:
    """Return what the quiet nodes, (n,), are and how many."""
    alone = quiet & (scene.degrees == 0)
    parts = []
    if count := int(np.count_nonzero(alone)):
        if NodeKind.NOTE.mask(scene.kinds[alone]).all():
            text = translate_count("%n note without links", "%n notes without links", count)
        else:
            text = translate_count(
                "%n file without links", "%n notes and files without links", count
            )
        parts.append(text)
    if count := int(np.count_nonzero(quiet & ~alone)):
        parts.append(translate_count("%n in small groups", "%n in small groups", count))
    return ", ".join(parts)
