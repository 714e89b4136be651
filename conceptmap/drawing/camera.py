"""Which part of the map a picture shows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from conceptmap.layout.discs import REFERENCE, growth

Floats = NDArray[np.float32]


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


def fit(
    places: Floats,
    width: float,
    height: float,
    margin: float = 48.0,
    names: Sequence[tuple[float, float]] = (),
) -> Camera:
    """Give the camera that shows all places, with a margin in pixels.

    `names` are where regions' names stand, which may be beyond all nodes.
    """
    if len(places) == 0:
        return Camera(0, 0, REFERENCE, width, height)
    columns = places[:, 0], places[:, 1]
    low, high = np.array([(each.min(), each.max()) for each in columns]).T
    if names:
        low, high = np.minimum(low, np.min(names, axis=0)), np.maximum(high, np.max(names, axis=0))
    middle = (low + high) / 2
    # Names stand out to the sides.
    room_x, room_y = max(width - 3.2 * margin, 20), max(height - 2 * margin, 20)
    spread = np.maximum(high - low, 1e-3)
    scale = min(room_x / spread[0], room_y / spread[1], 6 * REFERENCE)
    return Camera(float(middle[0]), float(middle[1]), float(scale), width, height)
