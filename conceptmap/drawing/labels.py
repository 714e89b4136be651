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
_MISSED = 120  # when so many find no room, the picture is full


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
        self._frame = QRectF(0, 0, width, height)
        self._cells = np.zeros((int(height / _CELL) + 3, int(width / _CELL) + 3), np.bool_)

    def free(self, rect: QRectF) -> bool:
        """Tell whether a rectangle lies in the picture and on nothing."""
        if rect.right() < 0 or rect.bottom() < 0 or not self._frame.intersects(rect):
            return False
        return not self._cells[self._spans(rect)].any()

    def within(self, rect: QRectF) -> bool:
        """Tell whether a rectangle lies in the picture as a whole."""
        return self._frame.contains(rect)

    def take(self, rect: QRectF) -> None:
        """Mark a rectangle."""
        self._cells[self._spans(rect)] = True

    def _spans(self, rect: QRectF) -> tuple[slice, slice]:
        top, left = max(0, int(rect.top() / _CELL)), max(0, int(rect.left() / _CELL))
        bottom, right = int(rect.bottom() / _CELL) + 1, int(rect.right() / _CELL) + 1
        return slice(top, max(top, bottom)), slice(left, max(left, right))


def region_labels(
    areas: Iterable[Area], scene: Scene, pixels: Floats, camera: Camera, type_: Type
) -> list[Label]:
    """Set the names of the regions that are to be seen as a whole, large, like countries.

    Each goes where it covers the fewest nodes, near the middle of its region.
    """
    labels: list[Label] = []
    taken = Taken(camera.width, camera.height)
    for area in areas:
        x, y = camera.pixels(np.array([area.middle], np.float32))[0].tolist()
        across = 2 * camera.scale * area.radius
        if not 50 < across < 1.6 * camera.width:
            continue
        name = scene.region_names[area.region].upper()
        size = round(min(max(across / 10, 11), 22, max(11, 1.9 * across / max(len(name), 8))))
        block = type_.block(name, size, 600, 12 if size > 14 else 7, max(1.1 * across, 120), 2)
        rect = _clearest(block, x, y, 0.5 * across, pixels, taken)
        if rect is not None:
            taken.take(rect.adjusted(-6, -4, 6, 4))
            labels.append(Label(area.region, block, rect.topLeft()))
    return labels


def _clearest(
    block: TextBlock, x: float, y: float, reach: float, pixels: Floats, taken: Taken
) -> QRectF | None:
    """Find the free rectangle around a point that covers the fewest nodes."""
    near = np.abs(pixels - np.array([x, y], np.float32))
    around = pixels[(near[:, 0] < 2 * reach + block.size.width()) & (near[:, 1] < 2 * reach)]
    best, least = None, np.inf
    for down in (0, -0.25, 0.25, -0.5, 0.5):
        for aside in (0, -0.25, 0.25):
            rect = centred(block, x + aside * reach, y + down * reach)
            wide = rect.adjusted(-7, -7, 7, 7)
            if not (taken.within(wide) and taken.free(wide)):
                continue
            px, py = around[:, 0], around[:, 1]
            covered = (px > wide.left()) & (px < wide.right())
            covered &= (py > wide.top()) & (py < wide.bottom())
            cost = np.count_nonzero(covered) + 5 * abs(down) + 2 * abs(aside)
            if cost < least:
                best, least = rect, cost
    return best


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
        # A cell less than the disc, so that no node stands in its own name's way.
        r = float(radii[node]) - _CELL / 2
        if r >= 2:
            taken.take(QRectF(float(x[node]) - r, float(y[node]) - r, 2 * r, 2 * r))
    most = int(camera.width * camera.height / 7000 * min(1.6, max(0.5, camera.growth)))
    labels: list[Label] = []
    missed = 0
    done = set(first)
    for node in [*first, *(each for each in order[:_TRIED].tolist() if each not in done)]:
        if len(labels) >= most + len(first) or missed > _MISSED:
            break
        must = node in done
        block = name_block(scene, node, camera, type_)
        away = _away(scene, pixels, node)
        spot = _spot(taken, block, pixels[node], away, float(radii[node]), must)
        if spot is not None:
            taken.take(spot)
            labels.append(Label(node, block, spot.topLeft()))
        else:
            missed += 1
    return labels


def name_block(scene: Scene, node: int, camera: Camera, type_: Type) -> TextBlock:
    """Set a node's name: larger for the more linked, and a little with the zoom."""
    degree = int(scene.degrees[node])
    zoom = min(1.15, max(0.9, camera.growth))
    size = round(min(max((9.2 + 1.15 * float(np.log2(1 + degree))) * zoom, 10), 17))
    weight = 600 if degree >= 12 else 500 if degree >= 5 else 400
    return type_.block(scene.titles[node], size, weight, 0, 12.5 * size, 4)


def _spot(
    taken: Taken, block: TextBlock, at: Floats, away: tuple[float, float], radius: float, must: bool
) -> QRectF | None:
    """Find room for a name beside its node, on the side that its links leave free."""
    x, y = at.tolist()
    width, height = block.size.width(), block.size.height()
    gap = radius + _CELL / 2 + 0.5
    sides = {
        (0.0, 1.0): QRectF(x - width / 2, y + gap, width, height),
        (0.0, -1.0): QRectF(x - width / 2, y - gap - height, width, height),
        (1.0, 0.0): QRectF(x + gap + 2, y - height / 2, width, height),
        (-1.0, 0.0): QRectF(x - gap - 2 - width, y - height / 2, width, height),
        (0.7, 0.6): QRectF(x + gap / 2, y + gap * 0.7, width, height),
        (-0.7, 0.6): QRectF(x - gap / 2 - width, y + gap * 0.7, width, height),
        (0.7, -0.6): QRectF(x + gap / 2, y - gap * 0.7 - height, width, height),
        (-0.7, -0.6): QRectF(x - gap / 2 - width, y - gap * 0.7 - height, width, height),
    }
    ranked = sorted(sides, key=lambda side: -(side[0] * away[0] + side[1] * away[1]))
    cut = None
    for side in ranked:
        if taken.free(sides[side].adjusted(-3, 0, 3, 0)):
            # At the picture's edge a name goes where it can be read whole.
            if taken.within(sides[side]):
                return sides[side]
            cut = cut or sides[side]
    if cut is not None:
        return cut
    return sides[ranked[0]] if must else None


def _away(scene: Scene, pixels: Floats, node: int) -> tuple[float, float]:
    """Give the direction away from a node's few neighbours, downwards for one of many."""
    if not 1 <= scene.degrees[node] <= 4:
        return 0.0, 1.0
    offset = pixels[node] - pixels[scene.neighbours(node)].mean(axis=0)
    length = float(np.hypot(*offset)) or 1.0
    # Below reads best: a name goes elsewhere when the links clearly point down.
    return float(offset[0]) / length * 0.9, float(offset[1]) / length + 0.25
