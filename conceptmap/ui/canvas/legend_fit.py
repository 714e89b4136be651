"""The camera that shows all of a session's map, beside its legends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QRectF

from conceptmap.render.camera import Camera
from conceptmap.render.comparison_marks import MAX_COMPARED_ENTRIES
from conceptmap.render.legend import legend_box, link_legend_box
from conceptmap.ui.canvas.map_queries import fitted_camera, shown_nodes
from conceptmap.ui.session.session import Session

MIN_SCALE_BESIDE_LEGEND = 0.6
"""A map that had to be smaller than this, to keep its notes off a legend, goes below it."""

MIN_SCALE_BESIDE_NAMES = 0.75
"""The same for a map of which only names of regions are below a legend."""

_REACH_PX = 8.0
"""A legend that is nearer than this to the middle of a node covers it, or to a region's name."""

_RATIOS = np.arange(0.97, MIN_SCALE_BESIDE_LEGEND - 1e-6, -0.03)
"""How much smaller a map is tried to be made, to move it away from the legends."""

_EDGE_PX = 100.0
"""So far from the edge of the view, at most, is the middle of a node whose name the edge bounds."""


def camera_beside_legend(
    session: Session, width_px: float, height_px: float, *, everything: bool = False
) -> Camera:
    """Return the camera of `fitted_camera`, or one that keeps the map off the legends.

    That is above or beside them, or away from their corner, whichever shows more, unless the map
    became too small. They are the legend of colours, and around a note, where it is always shown,
    that of links.
    """
    free = fitted_camera(session, width_px, height_px, everything=everything)
    styles = session.view_state.node_styles
    if session.view_state.result.comparison is not None:
        # The legend has other lines at each moment, none of which is to move the camera.
        styles = replace(styles, legend=styles.legend[:1] * MAX_COMPARED_ENTRIES)
    legend = legend_box(styles, free, is_live=True)
    links = None
    if session.view_state.settings.local is not None:
        links = link_legend_box(free, legend)
    legends = [box for box in (legend, links) if box is not None]
    least = _least_scale(session, free, legends, everything=everything)
    if least is None:
        return free

    def fitting(left: float, top: float) -> Camera:
        """Return the camera that fits right of `left` and above `top`."""
        bottom = height_px - top
        camera = fitted_camera(session, width_px - left, top, everything=everything)
        x, y = camera.x - left / 2 / camera.scale, camera.y - bottom / 2 / camera.scale
        return camera._replace(x=x, y=y, width=width_px, height=height_px)

    right, top = max(box.right() for box in legends), min(box.top() for box in legends)
    found = [fitting(right, height_px), fitting(0.0, top)]
    if legend is not None and links is not None:
        found.append(fitting(legend.right(), links.top()))
    best = max(found, key=lambda camera: camera.scale)
    for camera in _moved_away(free):
        if camera.scale <= max(best.scale, least * free.scale):
            break
        if _least_scale(session, camera, legends, everything=everything) is None:
            return camera
    return best if best.scale >= least * free.scale else free


def _moved_away(free: Camera) -> Iterator[Camera]:
    """Yield cameras that show all that one does, moved up, to the right, or both, ever smaller."""
    for ratio in _RATIOS.tolist():
        right = max((1 - ratio) * (free.width / 2 - _EDGE_PX), 0.0)
        up = max((1 - ratio) * (free.height / 2 - _EDGE_PX / 4), 0.0)
        scale = free.scale * ratio
        for x, y in ((0.0, up), (right, 0.0), (right, up)):
            yield free._replace(x=free.x - x / scale, y=free.y - y / scale, scale=scale)


def _least_scale(
    session: Session, camera: Camera, boxes: Sequence[QRectF], *, everything: bool
) -> float | None:
    """Return how small the map may become for what is below boxes, in pixels of the view.

    A share of the scale, None where nothing is below. Nodes count where they will lie.
    """
    positions, shown = session.positions.destination, shown_nodes(session, everything=everything)
    pixels = camera.to_pixels(positions if shown is None else positions[shown])
    if any(_covers(box, pixels, np.float32(0)) for box in boxes):
        return MIN_SCALE_BESIDE_LEGEND
    view_state = session.view_state
    # Names are not the same at each moment that is compared, and no moment moves the camera.
    if view_state.geometry is None or view_state.geometry_outdated or view_state.result.comparison:
        return None
    names = [
        (label.x, label.y, label.width, label.height)
        for label in view_state.geometry.labels.regions
        if label.min_zoom <= camera.scale <= label.max_zoom
    ]
    if not names:
        return None
    places = np.array(names, np.float32)
    pixels, halves = camera.to_pixels(places[:, :2]), places[:, 2:] / 2
    return MIN_SCALE_BESIDE_NAMES if any(_covers(box, pixels, halves) for box in boxes) else None


def _covers(box: QRectF, pixels: np.ndarray, halves: np.ndarray | np.float32) -> bool:
    """Return whether a box covers rectangles by their middles and half their sizes, (k, 2)."""
    low, high = np.array([box.left(), box.top()]), np.array([box.right(), box.bottom()])
    reach = halves + _REACH_PX
    return bool(((pixels + reach > low) & (pixels - reach < high)).all(axis=1).any())
