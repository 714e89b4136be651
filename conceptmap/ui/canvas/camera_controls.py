"""CameraControls: what moves the camera of a map view, at once or by an animation."""

from __future__ import annotations

from collections.abc import Callable, Collection

import numpy as np
from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtWidgets import QWidget

from conceptmap.core.array_types import FloatArray
from conceptmap.render.camera import Camera, fit_camera
from conceptmap.ui.canvas.camera_motion import CameraAnimation, zoomed
from conceptmap.ui.session.positions import MapPoint
from conceptmap.ui.session.session import Session
from conceptmap.ui.text_size import picture_size

MIN_SCALE, MAX_SCALE = 0.02, 4000.0
"""The limits of the zoom, in pixels per map unit."""

READABLE_SCALE = 42.0
"""The zoom at which neighbouring notes are clearly apart, in pixels per map unit."""

ZOOM_MS = 140
_CENTRE_MS = 300
_REVEAL_MARGIN_PX = 60
_FIT_NODES_MARGIN_PX = 90
_WHOLE_MARGIN_PX = 24
_MUCH_LARGER = 1.6
"""What is whole in view already is zoomed to when it can be larger by this factor."""


class CameraControls(QObject):
    """Moves the camera where the user wants it. `show` shows a camera in the view.

    Pixels are those of the picture, `picture_pixel`.
    """

    about_to_move = Signal(bool)
    """The camera is about to be moved away; whether to a view that was asked for as a whole."""

    aimed = Signal()
    """Emitted when the camera is to move to another `target`."""

    def __init__(self, session: Session, view: QWidget, show: Callable[[Camera], None]) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._show = show
        self._camera = Camera(0, 0, 1, 1, 1)
        self._animation = CameraAnimation(self._take, self)

    @property
    def camera(self) -> Camera:
        """The camera as it is now, perhaps on its way to `target`."""
        return self._camera

    @property
    def target(self) -> Camera:
        """The camera at the end of the animation, or now when there is none."""
        return self._animation.target or self._camera

    @property
    def is_moving(self) -> bool:
        """Whether an animation moves the camera."""
        return self._animation.target is not None

    def set(self, camera: Camera) -> None:
        """Show a camera at once."""
        self._animation.stop()
        self._take(camera)
        self.aimed.emit()

    def stop(self) -> None:
        """Stop an animation where the camera is."""
        self._animation.stop()
        self.aimed.emit()

    def glide(self, camera: Camera, duration_ms: int) -> None:
        """Move to a nearby camera; a duration of 0 jumps there."""
        self._animation.move(self._camera, camera, duration_ms)
        self.aimed.emit()

    def fly(self, camera: Camera) -> None:
        """Move to a camera that may be far away."""
        self._animation.fly(self._camera, camera)
        self.aimed.emit()

    def fit_nodes(self, ids: Collection[str]) -> None:
        """Zoom to some nodes, as close as they fit but not closer than is useful."""
        positions = self._positions_of(ids)
        if len(positions):
            self.about_to_move.emit(False)
            self.fly(self._fitting(positions))

    def show_whole(self, ids: Collection[str]) -> None:
        """Zoom to some nodes unless all of them are in view, and large enough there."""
        positions = self._positions_of(ids)
        if not len(positions):
            return
        fitting, pixels = self._fitting(positions), self.target.to_pixels(positions)
        size = np.array(picture_size(self._view))
        inside = (pixels > _WHOLE_MARGIN_PX) & (pixels < size - _WHOLE_MARGIN_PX)
        if not inside.all() or fitting.scale > _MUCH_LARGER * self.target.scale:
            self.fit_nodes(ids)

    def _positions_of(self, ids: Collection[str]) -> FloatArray:
        """Return where nodes are, or are moving to: (k, 2) map units."""
        index_of = self._session.vault_map.index_of
        numbers = [index_of[id_] for id_ in ids if id_ in index_of]
        return self._session.positions.destination[numbers]

    def _fitting(self, positions: FloatArray) -> Camera:
        """Return the camera that shows all positions, (k, 2), not closer than is useful."""
        camera = fit_camera(positions, *picture_size(self._view), _FIT_NODES_MARGIN_PX)
        scale = min(camera.scale, max(self._camera.scale, 2 * READABLE_SCALE))
        return camera._replace(scale=scale)

    def move_to(self, x: float, y: float, scale: float, *, animated: bool = True) -> None:
        """Centre the view on a point of the map at a zoom, in pixels per map unit."""
        self.about_to_move.emit(True)
        scale = min(max(scale, MIN_SCALE), MAX_SCALE)
        target = self._camera._replace(x=x, y=y, scale=scale)
        if animated:
            self.fly(target)
        else:
            self.set(target)

    def centre_on(self, id_: str) -> None:
        """Move a node to the middle of the view."""
        position = self._session.position_of(self._session.drawn_as(id_))
        if position is not None and self._session.is_visible(id_):
            self.about_to_move.emit(False)
            target = self._camera._replace(x=position[0], y=position[1])
            self.glide(target, _CENTRE_MS)

    def fly_to(self, id_: str) -> None:
        """Fly to a node, close enough to tell it from its neighbours."""
        position = self._session.position_of(self._session.drawn_as(id_))
        # Where a node is hidden there is nothing to see.
        if position is not None and self._session.is_visible(id_):
            self.move_to(*position, max(self._camera.scale, READABLE_SCALE))

    def reveal(self, id_: str) -> None:
        """Bring a node into view if it is outside."""
        position = self._session.position_of(self._session.drawn_as(id_))
        if position is not None and not self._is_well_inside(position):
            self.centre_on(id_)

    def reveal_point(self, position: MapPoint) -> None:
        """Bring a point of the map into view if it is outside."""
        if not self._is_well_inside(position):
            self.about_to_move.emit(False)
            self.glide(self._camera._replace(x=position[0], y=position[1]), _CENTRE_MS)

    def _is_well_inside(self, position: MapPoint) -> bool:
        """Return whether a point of the map is in view, and not at its edge."""
        x, y = self.target.to_pixel(*position)
        margin, (width, height) = _REVEAL_MARGIN_PX, picture_size(self._view)
        return margin < x < width - margin and margin < y < height - margin

    def zoom(self, factor: float, pixel: QPointF | None, duration_ms: int) -> None:
        """Zoom by a factor around a pixel, by default the middle of the view."""
        self.about_to_move.emit(False)
        start = self.target
        point = pixel or QPointF(*picture_size(self._view)) / 2
        scale = min(max(start.scale * factor, MIN_SCALE), MAX_SCALE)
        self.glide(zoomed(start, scale, point.x(), point.y()), duration_ms)

    def pan(self, right: float, down: float, duration_ms: int) -> None:
        """Move the view by pixels."""
        self.about_to_move.emit(False)
        start = self.target
        x, y = start.x + right / start.scale, start.y - down / start.scale
        self.glide(start._replace(x=x, y=y), duration_ms)

    def _take(self, camera: Camera) -> None:
        width, height = picture_size(self._view)
        self._camera = camera._replace(width=width, height=height)
        self._show(self._camera)
