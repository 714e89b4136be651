"""Which part of the map a picture shows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from conceptmap.layout.node_sizes import REFERENCE_ZOOM, size_factor

Floats = NDArray[np.float32]

MIN_FIT_RATIO = 0.7
"""For the sake of regions' names a map is shown no smaller than this share of what fits."""

_LABEL_MARGIN_PX = 12.0  # pixels between a region's name and the edge of the view


class Camera(NamedTuple):
    """A view of the map: what lies in its middle, how large, on how many pixels. y points up."""

    x: float
    y: float
    scale: float
    """Pixels (device-independent) a map unit."""
    width: float
    height: float

    def to_pixels(self, positions: Floats) -> Floats:
        """Map (n, 2) places to pixels from the top left corner."""
        pixels = np.empty(positions.shape, np.float32)
        # By columns: numpy takes ten times as long for rows of two.
        left = self.width / 2 - self.x * self.scale
        top = self.height / 2 + self.y * self.scale
        for axis, factor, offset in ((0, self.scale, left), (1, -self.scale, top)):
            np.multiply(positions[:, axis], np.float32(factor), out=pixels[:, axis])
            pixels[:, axis] += np.float32(offset)
        return pixels

    def to_pixel(self, x: float, y: float) -> tuple[float, float]:
        """Map one place to its pixel."""
        across = self.width / 2 + (x - self.x) * self.scale
        return across, self.height / 2 - (y - self.y) * self.scale

    def to_map(self, px: float, py: float) -> tuple[float, float]:
        """Give the place on the map that a pixel shows."""
        x = self.x + (px - self.width / 2) / self.scale
        return x, self.y - (py - self.height / 2) / self.scale

    @property
    def node_scale(self) -> float:
        """How much larger than nominal nodes are drawn: they grow slower than the zoom."""
        return size_factor(self.scale)


class LabelBox(NamedTuple):
    """Something of a fixed size in pixels that has its middle at a place of the map."""

    x: float
    y: float
    width: float
    height: float
    min_zoom: float
    """The zoom from which on it is there."""


def fit_camera(
    positions: Floats,
    width: float,
    height: float,
    margin: float = 48.0,
    labels: Sequence[LabelBox] = (),
) -> Camera:
    """Give the camera that shows all places, with a margin in pixels, and the regions' names."""
    if len(positions) == 0:
        return Camera(0, 0, REFERENCE_ZOOM, width, height)
    # Names of nodes stand out to the sides.
    margins = min(1.6 * margin, width / 2 - 10), min(margin, height / 2 - 10)
    axes = [
        _FitAxis(positions[:, axis], size, max(pad, 0.0))
        for axis, size, pad in zip((0, 1), (width, height), margins, strict=True)
    ]
    scale = min(6 * REFERENCE_ZOOM, *(axis.max_scale() for axis in axes))
    there = [name for name in labels if name.min_zoom <= scale]
    if there:
        columns = np.array([each[:4] for each in there], np.float64).T
        axes[0].add(columns[0], columns[2] / 2 + _LABEL_MARGIN_PX)
        axes[1].add(columns[1], columns[3] / 2 + _LABEL_MARGIN_PX)
        scale = max(min(scale, *(axis.max_scale() for axis in axes)), MIN_FIT_RATIO * scale)
    x, y = (axis.centre(scale) for axis in axes)
    return Camera(x, y, scale, width, height)


class _FitAxis:
    """What is to be in view along one axis: places in map units, each with pixels around it."""

    def __init__(self, positions: NDArray[np.float32], size: float, padding: float) -> None:
        self._size = size
        self._positions = np.array([positions.min(), positions.max()], np.float64)
        self._paddings = np.full(2, padding)

    def add(self, positions: NDArray[np.float64], paddings: NDArray[np.float64]) -> None:
        """Take more in."""
        self._positions = np.concatenate([self._positions, positions])
        self._paddings = np.concatenate([self._paddings, np.minimum(paddings, self._size / 2 - 1)])

    def max_scale(self) -> float:
        """Give the greatest zoom that shows all, halving where it lies."""
        low, high = 1e-6, self._size / max(float(np.ptp(self._positions)), 1e-3)
        for _ in range(40):
            middle = (low + high) / 2
            first, last = self._ends(middle)
            low, high = (middle, high) if (last - first) * middle <= self._size else (low, middle)
        return low

    def centre(self, scale: float) -> float:
        """Give what is to be in the middle at a zoom; what was there first stays in view."""
        first, last = self._ends(scale)
        room = (self._size / 2 - self._paddings[0]) / scale
        least, most = float(self._positions[1] - room), float(self._positions[0] + room)
        return min(max((first + last) / 2, least), most)

    def _ends(self, scale: float) -> tuple[float, float]:
        pads = self._paddings / scale
        return float((self._positions - pads).min()), float((self._positions + pads).max())
