"""Which part of the map a picture shows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from conceptmap.layout.node_sizes import REFERENCE, growth

Floats = NDArray[np.float32]

SMALLER = 0.7
"""For the sake of regions' names a map is shown no smaller than this share of what fits."""

_EDGE = 12.0  # pixels between a region's name and the edge of the view


class Camera(NamedTuple):
    """A view of the map: what lies in its middle, how large, on how many pixels. y points up."""

    x: float
    y: float
    scale: float
    """Pixels (device-independent) a map unit."""
    width: float
    height: float

    def pixels(self, places: Floats) -> Floats:
        """Map (n, 2) places to pixels from the top left corner."""
        pixels = np.empty(places.shape, np.float32)
        # By columns: numpy takes ten times as long for rows of two.
        left = self.width / 2 - self.x * self.scale
        top = self.height / 2 + self.y * self.scale
        for axis, factor, offset in ((0, self.scale, left), (1, -self.scale, top)):
            np.multiply(places[:, axis], np.float32(factor), out=pixels[:, axis])
            pixels[:, axis] += np.float32(offset)
        return pixels

    def pixel(self, x: float, y: float) -> tuple[float, float]:
        """Map one place to its pixel."""
        across = self.width / 2 + (x - self.x) * self.scale
        return across, self.height / 2 - (y - self.y) * self.scale

    def place(self, px: float, py: float) -> tuple[float, float]:
        """Give the place on the map that a pixel shows."""
        x = self.x + (px - self.width / 2) / self.scale
        return x, self.y - (py - self.height / 2) / self.scale

    @property
    def growth(self) -> float:
        """How much larger than nominal nodes are drawn: they grow slower than the zoom."""
        return growth(self.scale)


class Spot(NamedTuple):
    """Something of a fixed size in pixels that has its middle at a place of the map."""

    x: float
    y: float
    width: float
    height: float
    since: float
    """The zoom from which on it is there."""


def fit(
    places: Floats,
    width: float,
    height: float,
    margin: float = 48.0,
    names: Sequence[Spot] = (),
) -> Camera:
    """Give the camera that shows all places, with a margin in pixels, and the regions' names."""
    if len(places) == 0:
        return Camera(0, 0, REFERENCE, width, height)
    # Names of nodes stand out to the sides.
    margins = min(1.6 * margin, width / 2 - 10), min(margin, height / 2 - 10)
    axes = [
        _Axis(places[:, axis], size, max(pad, 0.0))
        for axis, size, pad in zip((0, 1), (width, height), margins, strict=True)
    ]
    scale = min(6 * REFERENCE, *(axis.scale() for axis in axes))
    there = [name for name in names if name.since <= scale]
    if there:
        columns = np.array([each[:4] for each in there], np.float64).T
        axes[0].add(columns[0], columns[2] / 2 + _EDGE)
        axes[1].add(columns[1], columns[3] / 2 + _EDGE)
        scale = max(min(scale, *(axis.scale() for axis in axes)), SMALLER * scale)
    x, y = (axis.middle(scale) for axis in axes)
    return Camera(x, y, scale, width, height)


class _Axis:
    """What is to be in view along one axis: places in map units, each with pixels around it."""

    def __init__(self, places: NDArray[np.float32], size: float, pad: float) -> None:
        self._size = size
        self._places = np.array([places.min(), places.max()], np.float64)
        self._pads = np.full(2, pad)

    def add(self, places: NDArray[np.float64], pads: NDArray[np.float64]) -> None:
        """Take more in."""
        self._places = np.concatenate([self._places, places])
        self._pads = np.concatenate([self._pads, np.minimum(pads, self._size / 2 - 1)])

    def scale(self) -> float:
        """Give the greatest zoom that shows all, halving where it lies."""
        low, high = 1e-6, self._size / max(float(np.ptp(self._places)), 1e-3)
        for _ in range(40):
            middle = (low + high) / 2
            first, last = self._ends(middle)
            low, high = (middle, high) if (last - first) * middle <= self._size else (low, middle)
        return low

    def middle(self, scale: float) -> float:
        """Give what is to be in the middle at a zoom; what was there first stays in view."""
        first, last = self._ends(scale)
        room = (self._size / 2 - self._pads[0]) / scale
        least, most = float(self._places[1] - room), float(self._places[0] + room)
        return min(max((first + last) / 2, least), most)

    def _ends(self, scale: float) -> tuple[float, float]:
        pads = self._pads / scale
        return float((self._places - pads).min()), float((self._places + pads).max())
