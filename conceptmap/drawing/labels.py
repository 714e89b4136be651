"""Which names stand on the map, and where: the important first, none upon another."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF

from conceptmap.drawing.areas import Area
from conceptmap.drawing.camera import Camera
from conceptmap.drawing.scene import Scene
from conceptmap.drawing.text import TextBlock, Type, centred

Floats = NDArray[np.float32]

_CELL = 4  # pixels of the grid that says what is taken
_TRIED = 700  # so many names are tried in one picture


class Label(NamedTuple):
    """A name set at a place in pixels."""

    number: int
    """Of the node, or of the region."""
    block: TextBlock
    at: QPointF
    """The top left corner."""


class Taken:
    """Which pixels of a picture bear something already, to the nearest few."""

    def __init__(self, width: float, height: float) -> None:
        self._cells = np.zeros((int(height / _CELL) + 3, int(width / _CELL) + 3), np.bool_)

    def free(self, rect: QRectF) -> bool:
        """Tell whether a rectangle lies in the picture and on nothing."""
        rows, columns = self._spans(rect)
        return rows.stop > rows.start and not self._cells[rows, columns].any()

    def take(self, rect: QRectF) -> None:
        """Mark a rectangle."""
        self._cells[self._spans(rect)] = True

    def _spans(self, rect: QRectF) -> tuple[slice, slice]:
        top, left = max(0, int(rect.top() / _CELL)), max(0, int(rect.left() / _CELL))
        bottom, right = int(rect.bottom() / _CELL) + 1, int(rect.right() / _CELL) + 1
        return slice(top, max(top, bottom)), slice(left, max(left, right))


def region_labels(areas: Iterable[Area], scene: Scene, camera: Camera, type_: Type) -> list[Label]:
    """Set the names of the regions that are to be seen as a whole, large, like countries."""
    labels: list[Label] = []
    taken = Taken(camera.width, camera.height)
    for area in areas:
        across = 2.2 * camera.scale * area.size**0.5 * 0.55
        if not 46 < across < 1.5 * camera.width:
            continue
        size = round(min(max(across / 9, 12), 26))
        spacing = 14 if size > 14 else 8
        name = scene.region_names[area.region].upper()
        block = type_.block(name, size, 600, spacing, max(across * 1.3, 150), 2)
        x, y = camera.pixels(np.array([area.middle], np.float32))[0].tolist()
        rect = centred(block, x, y)
        if taken.free(rect.adjusted(-6, -4, 6, 4)):
            taken.take(rect.adjusted(-6, -4, 6, 4))
            labels.append(Label(area.region, block, rect.topLeft()))
    return labels


def node_labels(
    scene: Scene,
    pixels: Floats,
    radii: Floats,
    camera: Camera,
    type_: Type,
    first: Iterable[int] = (),
    taken_by: Iterable[Label] = (),
    only: NDArray[np.bool_] | None = None,
) -> list[Label]:
    """Set the names of nodes: `first` before all others, then by importance while there is room.

    A name stands below its node, else above or beside it. `only` limits the choice.
    """
    taken = Taken(camera.width, camera.height)
    for label in taken_by:
        taken.take(QRectF(label.at, label.block.size))
    first = list(first)
    order = scene.by_importance
    x, y = pixels[:, 0], pixels[:, 1]
    shown = (x > -40) & (x < camera.width + 40) & (y > -40) & (y < camera.height + 40)
    if only is not None:
        shown &= only
    order = order[shown[order]]
    for node in order[:_TRIED].tolist():
        r = float(radii[node])
        if r >= 4:
            taken.take(QRectF(float(x[node]) - r, float(y[node]) - r, 2 * r, 2 * r))
    most = int(camera.width * camera.height / 7000 * min(1.6, max(0.5, camera.growth)))
    labels: list[Label] = []
    done = set(first)
    for node in [*first, *(each for each in order[:_TRIED].tolist() if each not in done)]:
        if len(labels) >= most + len(first):
            break
        must = node in done
        block = name_block(scene, node, camera, type_)
        spot = _spot(taken, block, float(x[node]), float(y[node]), float(radii[node]), must)
        if spot is not None:
            taken.take(spot)
            labels.append(Label(node, block, spot.topLeft()))
    return labels


def name_block(scene: Scene, node: int, camera: Camera, type_: Type) -> TextBlock:
    """Set a node's name: larger for the more linked, and a little with the zoom."""
    degree = int(scene.degrees[node])
    zoom = min(1.15, max(0.9, camera.growth))
    size = round(min(max((9.2 + 1.15 * float(np.log2(1 + degree))) * zoom, 10), 17))
    weight = 600 if degree >= 12 else 500 if degree >= 5 else 400
    return type_.block(scene.titles[node], size, weight, 0, 12.5 * size, 4)


def _spot(
    taken: Taken, block: TextBlock, x: float, y: float, radius: float, must: bool
) -> QRectF | None:
    width, height = block.size.width(), block.size.height()
    gap = radius + 2
    below = QRectF(x - width / 2, y + gap, width, height)
    above = QRectF(x - width / 2, y - gap - height, width, height)
    right = QRectF(x + gap + 2, y - height / 2, width, height)
    left = QRectF(x - gap - 2 - width, y - height / 2, width, height)
    for rect in (below, above, right, left):
        if taken.free(rect.adjusted(-3, 0, 3, 0)):
            return rect
    return below if must else None
