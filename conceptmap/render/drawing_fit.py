"""The camera that shows a whole map with nothing cropped: nodes, labels and regions.

`fit_camera` looks at the middles of nodes, which is enough on a screen, where one can move the
view. A picture has to show all that is drawn.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QRectF

from conceptmap.core.array_types import Float64Array
from conceptmap.layout.node_sizes import size_factor
from conceptmap.render.all_legends import legends_box
from conceptmap.render.camera import Camera, fit_camera
from conceptmap.render.layered_map_boxes import layered_map_camera
from conceptmap.render.legend import title_height
from conceptmap.render.render_input import RenderInput
from conceptmap.render.whole_map import label_boxes

EDGE_MARGIN_PX = 14.0
"""Pixels between what is drawn and the edge of the picture."""

_STEPS = 40
"""At most this many scales are tried; the search ends sooner, when it is exact to a thousandth."""

_REGION_FADE_END = 1.15  # times a region label's last zoom, where it has faded out
_MIN_ROOM_PX = 24.0  # in less room no map can be seen


def fit_drawing(picture: RenderInput) -> Camera:
    """Return the camera of a picture's size in which all that is drawn is within the picture.

    The title and the legend are beside the map. Where there is no room for that, the middles of
    the nodes are in view.
    """
    camera = picture.camera
    if picture.is_layered_map:
        visible = picture.styles.opacities
        shown = None if visible is None else visible > 0
        return layered_map_camera(
            picture.scene,
            picture.positions,
            shown,
            (camera.width, camera.height),
            with_legend=picture.show_legend and picture.display.shows_kinds,
        )
    drawing = _Drawing(picture)
    top = title_height(picture.title)
    legend = legends_box(picture)
    insets = [(0.0, top, 0.0)]
    if legend is not None:
        free = drawing.fit(insets[0])
        if free is not None and not drawing.covers(free, legend):
            return free
        insets = [
            (float(legend.right()), top, 0.0),
            (0.0, top, float(camera.height - legend.top())),
            *insets,
        ]
    fits = [found for inset in insets if (found := drawing.fit(inset)) is not None]
    if not fits:
        return drawing.plain_fit()
    beside = fits[:-1] if legend is not None and len(fits) > 1 else fits
    return max(beside, key=lambda found: found.scale)


class _Drawing:
    """What a picture draws: nodes, their labels, regions and theirs."""

    def __init__(self, picture: RenderInput) -> None:
        self._camera, self._labels = picture.camera, picture.labels
        visible = picture.styles.opacities
        nodes = np.arange(len(picture.positions))
        if visible is not None and (visible > 0).any():
            nodes = nodes[visible > 0]
        self._nodes, self._positions = nodes, picture.positions
        self._scene = picture.scene
        self._radii = picture.styles.radii_of(picture.scene) * np.float32(picture.display.node_size)
        rings = [
            ring
            for shape in picture.region_shapes
            for outline in shape.outlines
            for polygon in outline
            for ring in polygon[:1]
        ]
        self._outlines = np.vstack(rings).astype(np.float64) if rings else np.zeros((0, 2))
        self._shown = np.zeros(len(picture.positions), np.bool_)
        self._shown[nodes] = True

    def plain_fit(self) -> Camera:
        """Return the camera that shows the middles of the nodes."""
        camera = self._camera
        return fit_camera(self._positions[self._nodes], camera.width, camera.height)

    def fit(self, insets: tuple[float, float, float]) -> Camera | None:
        """Return the camera with the greatest scale that was found to fit; None for none.

        `insets` are pixels that are left free at the left, the top and the bottom.
        """
        left, top, bottom = insets
        width = self._camera.width - left - 2 * EDGE_MARGIN_PX
        height = self._camera.height - top - bottom - 2 * EDGE_MARGIN_PX
        if min(width, height) < _MIN_ROOM_PX or not len(self._nodes):
            return None
        high = self.plain_fit().scale * 1.05
        low, found = high / 64, None
        for _ in range(_STEPS):
            scale = (low + high) / 2 if found is not None else low
            box = self._box(scale)
            if box[2] - box[0] <= width and box[3] - box[1] <= height:
                low, found = scale, (scale, box)
            elif found is None:
                return None
            else:
                high = scale
            if high - low < high * 1e-3:
                break
        if found is None:
            return None
        scale, box = found
        x = float(box[0] + box[2]) / 2 - left / 2
        y = float(box[1] + box[3]) / 2 - (top - bottom) / 2
        return self._camera._replace(x=x / scale, y=-y / scale, scale=scale)

    def covers(self, camera: Camera, box: QRectF) -> bool:
        """Return whether a box in pixels covers a node or a name, or a part of one."""
        reach = self._radii[self._nodes, None] * size_factor(camera.scale)
        nodes = self._positions[self._nodes] * (camera.scale, -camera.scale)
        corner = np.array([camera.width / 2, camera.height / 2])
        corner -= np.array([camera.x, -camera.y]) * camera.scale
        edges = np.array([box.left(), box.top()]), np.array([box.right(), box.bottom()])
        low, high = (each - corner for each in edges)
        return any(
            bool(((centres + half > low) & (centres - half < high)).all(axis=1).any())
            for centres, half in [(nodes, reach), *self._names(camera.scale)]
        )

    def _box(self, scale: float) -> Float64Array:
        """Return left, top, right, bottom of the drawing at a scale, in pixels from the origin."""
        factor = np.array([scale, -scale])
        radii = self._radii * size_factor(scale)
        points = self._positions[self._nodes] * factor
        reach = radii[self._nodes, None] + 2
        low, high = [(points - reach).min(axis=0)], [(points + reach).max(axis=0)]
        if len(self._outlines):
            outlines = self._outlines * factor
            low.append(outlines.min(axis=0))
            high.append(outlines.max(axis=0))
        for centres, half in self._names(scale):
            low.append((centres - half).min(axis=0))
            high.append((centres + half).max(axis=0))
        return np.concatenate([np.min(low, axis=0), np.max(high, axis=0)]).astype(np.float64)

    def _names(self, scale: float) -> Iterator[tuple[Float64Array, Float64Array]]:
        """Yield the middles of the names at a scale, and half their sizes, (k, 2) pixels each.

        First those of nodes, then those of regions, from the origin, y downwards; k is not 0.
        """
        factor = np.array([scale, -scale])
        if len(self._labels.placement.min_zoom) == len(self._positions):
            labelled = self._labels.visible_at(scale)
            labelled = labelled[self._shown[labelled]]
            if len(labelled):
                radii = self._radii[labelled] * size_factor(scale)
                offsets, sizes = label_boxes(self._scene, self._labels, labelled, radii)
                yield self._positions[labelled] * factor + offsets, sizes.astype(np.float64) / 2
        regions = [
            (label.x, label.y, label.width, label.height)
            for label in self._labels.regions
            if label.min_zoom * 0.98 <= scale <= label.max_zoom * _REGION_FADE_END
        ]
        if regions:
            boxes = np.array(regions, np.float64)
            yield boxes[:, :2] * factor, boxes[:, 2:] / 2
