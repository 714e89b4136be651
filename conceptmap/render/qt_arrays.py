"""Numpy arrays passed to QPainter as the C++ arrays that it draws in one call.

Where C++ takes a pointer to the first value and a count, so does PySide6; Shiboken gives that
pointer for memory that numpy owns.
"""

from __future__ import annotations

import struct
from typing import Any, cast

import numpy as np
import shiboken6
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QDataStream, QLineF
from PySide6.QtGui import QPainter, QPixmap, QPolygonF

_FRAGMENT_FIELDS = 10  # x, y, left, top, width, height, scale x, scale y, rotation, opacity


def draw_lines(painter: QPainter, ends: NDArray[np.floating[Any]]) -> None:
    """Draw lines with the painter's pen; `ends` is `(m, 4)`: x1, y1, x2, y2."""
    if len(ends):
        values = np.ascontiguousarray(ends, np.float64)
        first = cast(QLineF, shiboken6.wrapInstance(values.ctypes.data, QLineF))
        painter.drawLines(first, len(values))


def to_polygon(points: NDArray[np.floating[Any]]) -> QPolygonF:
    """Convert `(n, 2)` points, by way of Qt's serialised form: a quarter of the time."""
    stored = QByteArray(struct.pack(">I", len(points)) + points.astype(">f8").tobytes())
    polygon = QPolygonF()
    QDataStream(stored) >> polygon
    return polygon


def draw_sprites(
    painter: QPainter,
    atlas: QPixmap,
    centres: NDArray[Any],
    cells: NDArray[Any],
    ratio: float,
    opacities: NDArray[Any] | None = None,
    rotations: NDArray[Any] | None = None,
    scales: NDArray[Any] | None = None,
) -> None:
    """Draw parts of a pixmap centred at `(n, 2)` pixels of the painter.

    `cells` is `(n, 4)`: left, top, width, height in pixels of the atlas, of which `ratio` go to
    one of the painter's. `rotations` are degrees clockwise, `scales` factors on the size.
    """
    if len(centres):
        values = np.zeros((len(centres), _FRAGMENT_FIELDS), np.float64)
        values[:, 0:2] = centres
        values[:, 2:6] = cells
        values[:, 6:8] = 1 / ratio
        if scales is not None:
            values[:, 6:8] *= scales[:, None]
        values[:, 8] = 0 if rotations is None else rotations
        values[:, 9] = 1 if opacities is None else opacities
        kind = QPainter.PixmapFragment
        first = cast(QPainter.PixmapFragment, shiboken6.wrapInstance(values.ctypes.data, kind))
        painter.drawPixmapFragments(first, len(values), atlas)
