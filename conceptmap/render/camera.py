"""The camera: which part of the map a picture shows, and at which scale."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from conceptmap.core.array_types import Float64Array, FloatArray
from conceptmap.layout.node_sizes import REFERENCE_ZOOM, size_factor

MIN_FIT_RATIO = 0.7
"""To show region labels whole, a map is drawn at no less than this share of the fitting scale."""

_SINGLE_NODE_SCALE = 6 * REFERENCE_ZOOM
_MAX_SPACING_PX = 140.0
"""A fitted map is this many times the root of its nodes across at most: few are not torn apart."""

_LABEL_MARGIN_PX = 12.0  # between a region's label and the edge of the view


class Camera(NamedTuple):
    """A view of the map: its centre in map units, its scale, its size in pixels. Map y is up."""

    x: float
    y: float
    scale: float
    """Device-independent pixels per map unit."""
    width: float
    height: float

    def to_pixels(self, positions: FloatArray) -> FloatArray:
        """Convert `(n, 2)` map positions to pixels from the top left corner."""
        pixels = np.empty(positions.shape, np.float32)
        # By columns: numpy takes ten times as long for rows of two.
        left = self.width / 2 - self.x * self.scale
        top = self.height / 2 + self.y * self.scale
        for axis, factor, offset in ((0, self.scale, left), (1, -self.scale, top)):
            np.multiply(positions[:, axis], np.float32(factor), out=pixels[:, axis])
            pixels[:, axis] += np.float32(offset)
        return pixels

    def to_pixel(self, x: float, y: float) -> tuple[float, float]:
        """Convert one map position to a pixel."""
        px = self.width / 2 + (x - self.x) * self.scale
        return px, self.height / 2 - (y - self.y) * self.scale

    def to_map(self, px: float, py: float) -> tuple[float, float]:
        """Convert a pixel to a map position."""
        x = self.x + (px - self.width / 2) / self.scale
        return x, self.y - (py - self.height / 2) / self.scale

    @property
    def node_scale(self) -> float:
        """The factor from nominal to drawn node radii; it grows slower than the zoom."""
        return size_factor(self.scale)


class LabelBox(NamedTuple):
    """A rectangle of a fixed size in pixels, centred at a position in map units."""

    x: float
    y: float
    width: float
    height: float
    min_zoom: float
    """It is shown at this scale and above."""


def fit_camera(
    positions: FloatArray,
    width: float,
    height: float,
    margin: float = 48.0,
    labels: Sequence[LabelBox] = (),
) -> Camera:
    """Return the camera that shows all positions, `(n, 2)`, and as far as possible all labels.

    `width`, `height` and `margin` are pixels.
    """
    if len(positions) == 0:
        return Camera(0, 0, REFERENCE_ZOOM, width, height)
    # Labels of nodes stand out to the sides.
    margins = min(1.6 * margin, width / 2 - 10), min(margin, height / 2 - 10)
    axes = [
        _FitAxis(positions[:, axis], size, max(padding, 0.0))
        for axis, size, padding in zip((0, 1), (width, height), margins, strict=True)
    ]
    extent = float(np.ptp(positions, axis=0).max())
    widest = _MAX_SPACING_PX * len(positions) ** 0.5
    most = widest / extent if extent > 1e-3 else _SINGLE_NODE_SCALE
    scale = min(most, *(axis.max_scale() for axis in axes))
    visible = [label for label in labels if label.min_zoom <= scale]
    if visible:
        columns = np.array([label[:4] for label in visible], np.float64).T
        axes[0].add(columns[0], columns[2] / 2 + _LABEL_MARGIN_PX)
        axes[1].add(columns[1], columns[3] / 2 + _LABEL_MARGIN_PX)
        scale = max(min(scale, *(axis.max_scale() for axis in axes)), MIN_FIT_RATIO * scale)
    x, y = (axis.centre(scale) for axis in axes)
    return Camera(x, y, scale, width, height)


class _FitAxis:
    """What has to be in view along one axis: positions in map units, each padded by pixels."""

    def __init__(self, positions: FloatArray, size: float, padding: float) -> None:
        self._size = size
        self._positions = np.array([positions.min(), positions.max()], np.float64)
        self._paddings = np.full(2, padding)

    def add(self, positions: Float64Array, paddings: Float64Array) -> None:
        """Require more to be in view."""
        self._positions = np.concatenate([self._positions, positions])
        self._paddings = np.concatenate([self._paddings, np.minimum(paddings, self._size / 2 - 1)])

    def max_scale(self) -> float:
        """Return the greatest scale that shows all, found by bisection."""
        low, high = 1e-6, self._size / max(float(np.ptp(self._positions)), 1e-3)
        for _ in range(40):
            middle = (low + high) / 2
            first, last = self._extent(middle)
            low, high = (middle, high) if (last - first) * middle <= self._size else (low, middle)
        return low

    def centre(self, scale: float) -> float:
        """Return the camera's coordinate at a scale; the first two positions stay in view."""
        first, last = self._extent(scale)
        half = (self._size / 2 - self._paddings[0]) / scale
        lowest, highest = float(self._positions[1] - half), float(self._positions[0] + half)
        return min(max((first + last) / 2, lowest), highest)

    def _extent(self, scale: float) -> tuple[float, float]:
        """Return the first and last map coordinate to be shown, paddings included."""
        paddings = self._paddings / scale
        return float((self._positions - paddings).min()), float((self._positions + paddings).max())
