"""Where a picture has names: the boxes of the labels that were drawn last, to be pointed at."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF

from conceptmap.core.array_types import BoolArray, FloatArray, IntArray

NO_AREA = -1
"""The number of no region."""

MIN_OPACITY = 0.3
"""The name of a node that is fainter than this cannot be pointed at."""

MIN_REGION_OPACITY = 0.1
"""The same of a region, whose large letters are seen even then."""

_PADDING_PX = 2.0  # around a label


class DrawnLabels:
    """The labels of one picture, in pixels. Of those that overlap the last is above."""

    def __init__(self) -> None:
        self._nodes: list[tuple[IntArray, FloatArray]] = []
        self._texts: list[tuple[float, float, float, float]] = []
        self._regions: list[tuple[int, tuple[float, float, float, float]]] = []

    def add_nodes(
        self, nodes: IntArray, centres: FloatArray, sizes: FloatArray, opacities: FloatArray
    ) -> None:
        """Add the labels of nodes: centres and sizes `(k, 2)`, opacities `(k,)`."""
        seen = opacities >= MIN_OPACITY
        if seen.any():
            half = sizes[seen] / 2 + np.float32(_PADDING_PX)
            boxes = np.hstack([centres[seen] - half, centres[seen] + half]).astype(np.float32)
            self._nodes.append((nodes[seen], boxes))

    def add_region(self, region: int, x: float, y: float, width: float, height: float) -> None:
        """Add the label of a region, by its centre and size."""
        box = x - width / 2, y - height / 2, x + width / 2, y + height / 2
        self._regions.append((region, box))

    def add_text(self, x: float, y: float, width: float, height: float) -> None:
        """Add a text that belongs to a name, by its centre and size; it is not pointed at."""
        self._texts.append((x - width / 2, y - height / 2, x + width / 2, y + height / 2))

    def overlap(self, centres: FloatArray, sizes: FloatArray) -> BoolArray:
        """Return which labels, of centres and sizes `(k, 2)`, would overlap one of a node."""
        half = sizes / 2
        result = np.zeros(len(centres), np.bool_)
        for _, boxes in self._nodes:
            apart = (centres[:, None] + half[:, None] <= boxes[None, :, :2]) | (
                centres[:, None] - half[:, None] >= boxes[None, :, 2:]
            )
            result |= np.asarray(~apart.any(axis=2)).any(axis=1)
        return result

    def covered_by(self, box: QRectF) -> bool:
        """Return whether a box in pixels covers a name, of a node or a region, or part of it."""
        low, high = np.array([box.left(), box.top()]), np.array([box.right(), box.bottom()])
        regions = np.array([each for _, each in self._regions]).reshape(-1, 4)
        return any(
            bool(((boxes[:, :2] < high) & (boxes[:, 2:] > low)).all(axis=1).any())
            for boxes in [regions, *(boxes for _, boxes in self._nodes)]
        )

    def all_boxes(self) -> FloatArray:
        """Return the boxes of all texts, `(k, 4)`: left, top, right, bottom."""
        others = [*self._texts, *(box for _, box in self._regions)]
        boxes = np.array(others, np.float32).reshape(-1, 4)
        return np.concatenate([boxes, *(boxes for _, boxes in self._nodes)])

    def node_at(self, x: float, y: float) -> int:
        """Return the node whose name is at a pixel, -1 for none."""
        for nodes, boxes in reversed(self._nodes):
            inside = (boxes[:, 0] <= x) & (boxes[:, 1] <= y)
            inside &= (boxes[:, 2] >= x) & (boxes[:, 3] >= y)
            found = np.flatnonzero(inside)
            if len(found):
                return int(nodes[found[-1]])
        return -1

    def region_at(self, x: float, y: float) -> int:
        """Return the region, or `QUIET_REGION`, whose name is at a pixel, `NO_AREA` for none."""
        for region, (left, top, right, bottom) in reversed(self._regions):
            if left <= x <= right and top <= y <= bottom:
                return region
        return NO_AREA

    def boxes_of(self, nodes: IntArray) -> FloatArray:
        """Return the boxes of the labels of some nodes, `(k, 4)`: left, top, right, bottom."""
        chosen = [boxes[np.isin(each, nodes)] for each, boxes in self._nodes]
        return np.concatenate(chosen) if chosen else np.zeros((0, 4), np.float32)
