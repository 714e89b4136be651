"""The camera: which part of the map a picture shows, and at which scale."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import copy
from typing import NamedTuple

import numpy as np

from conceptmap.core.array_types import Float64Array, FloatArray
from conceptmap.layout.node_sizes import MAX_SPACING_PX, REFERENCE_ZOOM, size_factor

MIN_FIT_RATIO = 0.7
"""The least share of the fitting scale at which a map is drawn to show region labels whole."""

MIN_NAMED_FIT_RATIO = 0.6
"""The least share of the fitting scale at which a map is drawn to show names of nodes whole."""

_FIT_STEP = 0.98
_MIN_FIT_SCALE, _MAX_FIT_STEPS = 1e-6, 40
_SINGLE_NODE_SCALE = 2 * REFERENCE_ZOOM

_LABEL_MARGIN_PX = 12.0  # between a region's label and the edge of the view
_NAME_MARGIN_PX = 5.0  # between a node's name and the edge of the view


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


class NameBoxes(NamedTuple):
    """Rectangles of fixed sizes in pixels, in addition to positions in map units."""

    positions: FloatArray
    """Shape (k, 2): map units."""
    offsets: FloatArray
    """Shape (k, 2): where the middle of each is from its position, pixels, y downwards."""
    sizes: FloatArray
    """Shape (k, 2): width and height in pixels."""


def fit_camera(
    positions: FloatArray,
    width: float,
    height: float,
    margin: float = 48.0,
    labels: Sequence[LabelBox] = (),
    names_at: Callable[[float], NameBoxes] | None = None,
) -> Camera:
    """Return the camera that shows all positions, `(n, 2)`, and as far as possible all labels.

    `width`, `height` and `margin` are pixels. `names_at` returns the names of nodes at a scale;
    the camera is the nearest at which all are in view whole.
    """
    if len(positions) == 0:
        return Camera(0, 0, REFERENCE_ZOOM, width, height)
    # Names of nodes stand out to the sides, where they are not known.
    side_margin = 1.6 * margin if names_at is None else margin
    margins = min(side_margin, width / 2 - 10), min(margin, height / 2 - 10)
    axes = [
        _FitAxis(positions[:, axis], size, max(padding, 0.0))
        for axis, size, padding in zip((0, 1), (width, height), margins, strict=True)
    ]
    extent = float(np.ptp(positions, axis=0).max())
    widest = MAX_SPACING_PX * len(positions) ** 0.5
    most = widest / extent if extent > 1e-3 else _SINGLE_NODE_SCALE
    scale = fitting = min(most, *(axis.max_scale() for axis in axes))
    visible = [label for label in labels if label.min_zoom <= scale]
    if visible:
        columns = np.array([label[:4] for label in visible], np.float64).T
        for axis, middle, size in zip(axes, columns[:2], columns[2:], strict=True):
            padding = size / 2 + _LABEL_MARGIN_PX
            axis.add(middle, padding, padding)
        scale = max(min(scale, *(axis.max_scale() for axis in axes)), MIN_FIT_RATIO * scale)
    if names_at is not None:
        scale, axes = _fit_names(axes, scale, MIN_NAMED_FIT_RATIO * fitting, names_at)
    x, y = (axis.centre(scale) for axis in axes)
    return Camera(x, y, scale, width, height)


def _fit_names(
    axes: list[_FitAxis],
    scale: float,
    min_scale: float,
    names_at: Callable[[float], NameBoxes],
) -> tuple[float, list[_FitAxis]]:
    """Return the greatest scale at which the names that it shows are in view, and the axes then.

    Names are fewer at smaller scales, so that all of them at one may need less than that.
    """
    named = axes
    while True:
        names = names_at(scale)
        named = []
        for axis, column, sign in zip(axes, (0, 1), (1, -1), strict=True):
            offsets = sign * names.offsets[:, column].astype(np.float64)
            padding = names.sizes[:, column].astype(np.float64) / 2 + _NAME_MARGIN_PX
            positions = names.positions[:, column]
            named.append(axis.extended(positions, padding - offsets, padding + offsets))
        if scale <= min_scale or all(axis.fits(scale) for axis in named):
            return scale, named
        scale = max(scale * _FIT_STEP, min_scale)


class _FitAxis:
    """What has to be in view along one axis: positions in map units, each padded by pixels."""

    def __init__(self, positions: FloatArray, size: float, padding: float) -> None:
        self._size = size
        self._positions = np.array([positions.min(), positions.max()], np.float64)
        self._before = self._after = np.full(2, padding)

    def add(
        self, positions: FloatArray | Float64Array, before: Float64Array, after: Float64Array
    ) -> None:
        """Require more to be in view: positions, and pixels below and above each."""
        # No more than the view has: one name that is too long must not make the map small.
        most = self._size / 2 - 1
        self._positions = np.concatenate([self._positions, positions])
        self._before = np.concatenate([self._before, np.minimum(before, most)])
        self._after = np.concatenate([self._after, np.minimum(after, most)])

    def extended(
        self, positions: FloatArray | Float64Array, before: Float64Array, after: Float64Array
    ) -> _FitAxis:
        """Return an axis that requires more, as `add` does."""
        other = copy(self)
        other.add(positions, before, after)
        return other

    def fits(self, scale: float) -> bool:
        """Return whether all is in view at a scale."""
        first, last = self._extent(scale)
        return (last - first) * scale <= self._size + 1e-6

    def max_scale(self) -> float:
        """Return the greatest scale that shows all.

        What is to be in view is as wide as a convex function of the scale says, of which each
        step follows the tangent, so it comes from above and ends after a few.
        """
        scale = self._size / max(float(np.ptp(self._positions)), 1e-3)
        for _ in range(_MAX_FIT_STEPS):
            ends, starts = self._positions * scale + self._after, self._positions * scale
            starts -= self._before
            last, first = int(ends.argmax()), int(starts.argmin())
            if ends[last] - starts[first] <= self._size:
                break
            span = float(self._positions[last] - self._positions[first])
            room = self._size - float(self._after[last] + self._before[first])
            if room <= span * _MIN_FIT_SCALE:
                return _MIN_FIT_SCALE
            scale = room / span
        return scale

    def centre(self, scale: float) -> float:
        """Return the camera's coordinate at a scale; the first two positions stay in view."""
        first, last = self._extent(scale)
        half = (self._size / 2 - self._before[0]) / scale
        lowest, highest = float(self._positions[1] - half), float(self._positions[0] + half)
        return min(max((first + last) / 2, lowest), highest)

    def _extent(self, scale: float) -> tuple[float, float]:
        """Return the first and last map coordinate to be shown, paddings included."""
        first = self._positions - self._before / scale
        last = self._positions + self._after / scale
        return float(first.min()), float(last.max())
