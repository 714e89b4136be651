"""Where a picture has names: the boxes of the labels that were drawn last, to be pointed at."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from PySide6.QtCore import QRectF

from conceptmap.core.area_numbers import NO_AREA
from conceptmap.core.array_types import BoolArray, Float64Array, FloatArray, IntArray
from conceptmap.render.camera import Camera

MIN_OPACITY = 0.3
"""The name of a node that is fainter than this cannot be pointed at."""

MIN_REGION_OPACITY = 0.1
"""The name of a region that is fainter than this cannot be pointed at; large letters are seen
longer."""

_PADDING_PX = 2.0  # around a label


class DrawnLabels:
    """The labels of one picture, in pixels. Of those that overlap the last is above."""

    def __init__(self) -> None:
        self._nodes: list[tuple[IntArray, FloatArray]] = []
        self._texts: list[tuple[float, float, float, float]] = []
        self._ghosts: list[tuple[int, QRectF]] = []
        self._regions = np.zeros(0, np.int32), np.zeros((0, 4), np.float32)

    def add_nodes(
        self, nodes: IntArray, centres: FloatArray, sizes: FloatArray, opacities: FloatArray
    ) -> None:
        """Add the labels of nodes: centres and sizes `(k, 2)`, opacities `(k,)`."""
        seen = opacities >= MIN_OPACITY
        if seen.any():
            half = sizes[seen] / 2 + np.float32(_PADDING_PX)
            boxes = np.hstack([centres[seen] - half, centres[seen] + half]).astype(np.float32)
            self._nodes.append((nodes[seen], boxes))

    def set_regions(self, regions: IntArray, centres: Float64Array, sizes: Float64Array) -> None:
        """Say where the labels of regions, `(k,)`, are: centres and sizes `(k, 2)`."""
        boxes = np.hstack([centres - sizes / 2, centres + sizes / 2]).astype(np.float32)
        self._regions = regions, boxes

    def add_text(self, x: float, y: float, width: float, height: float) -> None:
        """Add a text that belongs to a name, by its centre and size; it is not pointed at."""
        self._texts.append((x - width / 2, y - height / 2, x + width / 2, y + height / 2))

    def add_ghost(self, ghost: int, box: QRectF) -> None:
        """Say where the name of a ghost is, by its index in `ComparisonMarks`."""
        self._ghosts.append((ghost, box))

    def overlap(self, centres: FloatArray, sizes: FloatArray) -> BoolArray:
        """Return which labels, of centres and sizes `(k, 2)`, would overlap one of a node."""
        result = np.zeros(len(centres), np.bool_)
        for _, boxes in self._nodes:
            result |= boxes_overlap(centres, sizes, boxes)
        return result

    def covered_by(self, box: QRectF) -> bool:
        """Return whether a box in pixels covers a name, of a node or a region, or part of it."""
        low, high = np.array([box.left(), box.top()]), np.array([box.right(), box.bottom()])
        return any(
            bool(((boxes[:, :2] < high) & (boxes[:, 2:] > low)).all(axis=1).any())
            for _, boxes in [self._regions, *self._nodes]
        )

    def all_boxes(self) -> FloatArray:
        """Return the boxes of all texts, `(k, 4)`: left, top, right, bottom."""
        ghosts = [(b.left(), b.top(), b.right(), b.bottom()) for _, b in self._ghosts]
        texts = np.array([*self._texts, *ghosts], np.float32).reshape(-1, 4)
        return np.concatenate([texts, self._regions[1], *(boxes for _, boxes in self._nodes)])

    def node_at(self, x: float, y: float) -> int:
        """Return the node whose name is at a pixel, -1 for none."""
        for nodes, boxes in reversed(self._nodes):
            if (found := _last_at(boxes, x, y)) >= 0:
                return int(nodes[found])
        return -1

    def ghost_at(self, x: float, y: float) -> int:
        """Return the ghost whose name is at a pixel, -1 for none."""
        return next((ghost for ghost, box in self._ghosts if box.contains(x, y)), -1)

    def region_at(self, x: float, y: float) -> int:
        """Return the region, or `QUIET_AREA`, whose name is at a pixel, `NO_AREA` for none."""
        regions, boxes = self._regions
        found = _last_at(boxes, x, y)
        return int(regions[found]) if found >= 0 else NO_AREA

    def boxes_of(self, nodes: IntArray) -> FloatArray:
        """Return the boxes of the labels of some nodes, `(k, 4)`: left, top, right, bottom."""
        chosen = [boxes[np.isin(each, nodes)] for each, boxes in self._nodes]
        return np.concatenate(chosen) if chosen else np.zeros((0, 4), np.float32)


def boxes_overlap(
    centres: FloatArray | Float64Array, sizes: FloatArray | Float64Array, boxes: FloatArray
) -> BoolArray:
    """Return which labels, `(k, 2)` centres and sizes, overlap one of some boxes, `(m, 4)`."""
    half = sizes / 2
    apart = (centres[:, None] + half[:, None] <= boxes[None, :, :2]) | (
        centres[:, None] - half[:, None] >= boxes[None, :, 2:]
    )
    touches = np.asarray(~apart.any(axis=2))
    return np.asarray(touches.any(axis=1), np.bool_)


def are_whole(
    centres: FloatArray | Float64Array,
    sizes: FloatArray | Float64Array,
    camera: Camera,
    covered: Iterable[QRectF] = (),
) -> BoolArray:
    """Return which labels, `(k, 2)` centres and sizes in pixels, are wholly in the picture.

    Those are not that are below something `covered`.
    """
    before, after = centres - sizes / 2, centres + sizes / 2
    inside = (before >= 0).all(axis=1) & (after <= (camera.width, camera.height)).all(axis=1)
    for box in covered:
        below = (before < (box.right(), box.bottom())) & (after > (box.left(), box.top()))
        inside &= ~below.all(axis=1)
    return np.asarray(inside, np.bool_)


def _last_at(boxes: FloatArray, x: float, y: float) -> int:
    """Return the last of some boxes that a pixel is in, -1 for none."""
    inside = (boxes[:, 0] <= x) & (boxes[:, 1] <= y) & (boxes[:, 2] >= x) & (boxes[:, 3] >= y)
    found = np.flatnonzero(inside)
    return int(found[-1]) if len(found) else -1
