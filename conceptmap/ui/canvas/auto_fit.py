"""AutoFit: keeps in view what the map is to show, as its layout and its settings change."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from operator import is_
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtWidgets import QWidget

from conceptmap.core.array_types import BoolArray, FloatArray
from conceptmap.model.map_geometry import MapGeometry
from conceptmap.model.saved_views import SavedCamera
from conceptmap.model.view_settings import ViewSettings
from conceptmap.render.camera import Camera
from conceptmap.render.node_styles import NodeStyles
from conceptmap.ui.canvas.camera_controls import MAX_SCALE, MIN_SCALE, CameraControls
from conceptmap.ui.canvas.legend_fit import camera_beside_legend
from conceptmap.ui.canvas.map_queries import shown_in_view
from conceptmap.ui.session.position_animation import ANIMATION_MS
from conceptmap.ui.session.session import Session
from conceptmap.ui.text_size import picture_size, text_scale

FIT_MS = 250
_USUAL_PX = 1000.0, 700.0
"""The width and the height of a usual view."""

_FREE_MARGIN_PX = 40.0
"""A notice of this height, from the bottom of the view on, covers nothing of a fitted map."""

_SELECTING = ("query", "since", "until", "min_links", "max_links", "region")
"""The settings that pick out nodes."""

_FRAMING = (*_SELECTING, "date", "hide_filtered", "rearranged", "local", "layered_map")
"""The settings that say what the view is about."""

_ADDING = ("tags", "attachments", "unresolved", "orphans")
"""The settings that add nodes of a kind, or leave them out."""


class Following(IntEnum):
    """What is kept in view as the map changes."""

    NOTHING = 0
    """The camera stays where the user moved it."""
    SHOWN = 1
    """The nodes that the filter includes."""
    ALL = 2
    """All nodes that are drawn, though a filter may dim them."""


class _Wanted(IntEnum):
    """What is to be done once the settings that were changed have their result."""

    NOTHING = 0
    CHECK = 1
    """Fit if nothing of what is shown is in view."""
    FIT = 2


class _Fit(NamedTuple):
    """A camera that shows a map, and what it was computed from."""

    inputs: tuple[FloatArray, NodeStyles, MapGeometry | None]
    size: tuple[float, float]
    camera: Camera


class AutoFit(QObject):
    """Moves the camera when what is to be shown is elsewhere.

    The whole map is kept in view until the user moves the camera. A local map, a filter that
    hides, and their end are always fitted; a filter that dims when what it includes is not in
    view. Changes on disk never move the camera.
    """

    def __init__(self, session: Session, controls: CameraControls, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._session = session
        self._controls = controls
        self.following = Following.ALL
        self._settings = session.view_state.settings
        self._result = session.view_state.result
        self._had_own_layout = session.positions.is_subset
        self._wanted = _Wanted.NOTHING
        self._at_rest = False
        self._disk_changed = False
        """Whether the map has changed on disk since it was fitted."""
        self._covered_px = self._covered_now_px = 0.0
        """The height at the bottom that a notice covered when a fit was asked for, and now."""
        self._bar_px = 0.0
        """The height of a bar above the view that a fit takes for a part of it."""
        self._fits: dict[bool, _Fit] = {}
        self._connections: tuple[tuple[SignalInstance, Callable[..., None]], ...] = (
            (controls.about_to_move, self.let_go),
            (controls.aimed, self._tell_session),
            (session.view_state.settings_changed, self._note_settings),
            (session.view_state.changed, self._take_result),
            (session.positions.changed, self._follow_positions),
            (session.positions.forces_changed, self._allow),
            (session.undo_stack.indexChanged, self._allow),
            (session.settled, self._rest),
            (session.changed_on_disk, self._hold),
        )
        for signal, slot in self._connections:
            signal.connect(slot)

    def close(self) -> None:
        """Move the camera no more, and release what is large. It must not be used afterwards."""
        for signal, slot in self._connections:
            signal.disconnect(slot)
        self._connections = ()
        self._fits.clear()
        del self._result

    def camera(self, *, everything: bool = False) -> Camera:
        """Return the camera that shows the included nodes, or everything that is drawn."""
        session = self._session
        view_state = session.view_state
        styles, outdated = view_state.node_styles, view_state.geometry_outdated
        geometry = None if outdated else view_state.geometry
        inputs = session.positions.destination, styles, geometry
        size = picture_size(self._view)
        cached = self._fits.get(everything)
        if cached is not None and cached.size == size:
            if all(map(is_, cached.inputs, inputs)):
                return cached.camera
            # The same nodes are shown the same way until their names are placed again, and
            # while a filter dims some, which are not named then.
            lasts = outdated or (everything and self._dims)
            if lasts and cached.inputs[0] is inputs[0] and _same_drawn(cached.inputs[1], styles):
                return cached.camera
        camera = self._fitted(everything=everything)
        self._fits[everything] = _Fit(inputs, size, camera)
        return camera

    def set_covered(self, height_px: float) -> None:
        """Keep clear of a notice at the bottom of the view; when it goes nothing moves."""
        self._covered_now_px = height_px
        if height_px > self._covered_px:
            self._take_covered()
            self._refit()

    def _take_covered(self) -> None:
        if self._covered_px != self._covered_now_px:
            self._covered_px = self._covered_now_px
            self._fits.clear()

    def _fitted(self, *, everything: bool) -> Camera:
        """Return the camera that fits above a notice and beside the legend."""
        width, height = picture_size(self._view)
        covered = self._covered_px / text_scale()
        # The margin of a fit leaves some room already, and a small view has none to spare.
        taken = min(max(covered - _FREE_MARGIN_PX, 0.0), height / 4)
        bar = self._bar_px / text_scale()
        room = height - taken + bar
        camera = camera_beside_legend(self._session, width, room, everything=everything)
        return camera._replace(y=camera.y - (taken + bar) / 2 / camera.scale, height=height)

    def fit(self, duration_ms: int = FIT_MS) -> None:
        """Show all that is included, and keep it in view."""
        self._take_covered()
        self._fit(Following.SHOWN, duration_ms)

    def start(self) -> None:
        """Show the map as it was left, or all of it."""
        left = self._session.camera
        if left is not None:
            scale = min(max(left.scale, MIN_SCALE), MAX_SCALE)
            camera = self._controls.camera._replace(x=left.x, y=left.y, scale=scale)
            self.following = Following.NOTHING
            self._controls.set(camera)
            # The view gets its size after its session.
            usual = self._controls.camera._replace(width=_USUAL_PX[0], height=_USUAL_PX[1])
            if shown_in_view(self._session, usual).any():
                return
        self._fit(Following.ALL, 0)

    def resize(self) -> None:
        """Fit again in a view of another size, unless the user has moved the camera.

        What was in view as a whole is fitted too where it would no longer be.
        """
        self._bar_px = 0.0
        if self.following:
            self._fit(self.following, 0)
        elif not self._controls.is_moving:
            before = self._controls.camera
            self._controls.set(before)
            if shown_in_view(self._session, before).all() and not self._in_view().all():
                self._fit(Following.ALL, 0)

    def keep_in_place(self, moved_px: float) -> None:
        """Show a fitted map where it is on the screen, though the top of the view moved down.

        A camera that the user chose keeps its centre. A map with a layout of its own is shown
        whole in what is left, since it has just been moved to there.
        """
        if not self.following:
            if not self._controls.is_moving:
                self._controls.set(self._controls.camera)
            return
        if self._controls.is_moving or self._settings.has_own_layout:
            self.resize()
            return
        self._bar_px = max(self._bar_px + moved_px, 0.0)
        camera = self._controls.camera
        moved = moved_px / text_scale()
        self._controls.set(camera._replace(y=camera.y - moved / 2 / camera.scale))

    @property
    def awaits_layout(self) -> bool:
        """Whether a local map is being laid out, after which the camera is moved to it."""
        return self._wanted == _Wanted.FIT and self._settings.has_own_layout

    def let_go(self, whole_view: bool = False) -> None:
        """Leave the camera to the user from now on.

        What waits for a result is still fitted then, unless a `whole_view` was asked for; of
        that at least something has to be shown.
        """
        self.following = Following.NOTHING
        if whole_view:
            self._wanted = min(self._wanted, _Wanted.CHECK)

    @property
    def _selects(self) -> bool:
        """Whether the filter picks out nodes."""
        return _differ(self._settings, ViewSettings(), _SELECTING)

    @property
    def _dims(self) -> bool:
        """Whether the filter dims what it does not pick out."""
        settings = self._settings
        return self._selects and not settings.hide_filtered and settings.local is None

    def _fit(self, following: Following, duration_ms: int = FIT_MS) -> None:
        self._disk_changed = False
        # Where nothing is dimmed the two are the same.
        self.following = following if self._dims else Following.ALL
        self._controls.glide(self._goal(), duration_ms)

    def _goal(self) -> Camera:
        return self.camera(everything=self.following is Following.ALL)

    def _tell_session(self) -> None:
        """Let the session know where the map would be left now."""
        fitted = self.following is Following.ALL
        self._session.camera = None if fitted else SavedCamera(*self._controls.target[:3])

    def _allow(self) -> None:
        """Follow what the user does with the layout."""
        self._disk_changed = False
        self._refit()

    def _hold(self) -> None:
        self._disk_changed = self._disk_changed or self._at_rest

    def _rest(self) -> None:
        self._at_rest = True
        # Otherwise it is fitted with its labels, when they have been placed.
        if not self._session.map_workers.is_running("geometry"):
            self._refit()

    def _follow_positions(self) -> None:
        """Follow an animation to its end from its beginning on."""
        self._at_rest = False
        if self._session.positions.is_animating:
            self._refit()

    def _note_settings(self) -> None:
        before, now = self._settings, self._session.view_state.settings
        self._settings = now
        self._disk_changed = False
        if _differ(before, now, _FRAMING):
            self._wanted = _Wanted.FIT
        elif _differ(before, now, _ADDING):
            wanted = _Wanted.FIT if self.following else _Wanted.CHECK
            self._wanted = max(self._wanted, wanted)

    def _take_result(self) -> None:
        view_state = self._session.view_state
        if view_state.looks_back:
            return
        before, self._result = self._result, view_state.result
        if before is self._result:
            self._refit()
            return
        had_own_layout = self._had_own_layout
        self._had_own_layout = self._session.positions.is_subset
        wanted, self._wanted = self._wanted, _Wanted.NOTHING
        if not wanted:
            self._refit()
            return
        # A filter that matches nothing, or cannot be read, is no reason to move.
        if self._result.count and not self._result.errors:
            self._frame(wanted, own_layout=had_own_layout or self._had_own_layout)

    def _frame(self, wanted: _Wanted, *, own_layout: bool) -> None:
        """Bring into view what the settings show now."""
        if wanted is _Wanted.CHECK:
            if not self._in_view().any():
                self._fit(Following.ALL)
        elif own_layout:
            # As long as the nodes take to their places. A notice may have gone since the last fit.
            self._take_covered()
            self._fit(Following.SHOWN, ANIMATION_MS)
        elif not self._selects:
            if self.following or not self._in_view().any():
                self._fit(Following.ALL)
        elif not self._dims:
            self._fit(Following.ALL)
        elif self.following:
            self._fit(self.following)
        elif not self._in_view().all():
            self._fit(Following.SHOWN)

    def _in_view(self) -> BoolArray:
        """Return which of the included nodes are in view, `(k,)`."""
        return shown_in_view(self._session, self._controls.target)

    def _refit(self) -> None:
        """Fit what has moved, unless the user has moved the camera or the disk was the reason."""
        if not self.following or self._disk_changed or self._wanted:
            return
        if self._session.view_state.looks_back:
            return
        goal, target = self._goal(), self._controls.target
        if goal != target:
            animating = self._session.positions.is_animating
            duration_ms = ANIMATION_MS if animating else FIT_MS
            self._controls.glide(goal, duration_ms if _looks_different(goal, target) else 0)


def _differ(one: ViewSettings, other: ViewSettings, fields: tuple[str, ...]) -> bool:
    return any(getattr(one, name) != getattr(other, name) for name in fields)


def _same_drawn(one: NodeStyles, other: NodeStyles) -> bool:
    """Return whether two styles draw the same nodes, dimmed or not."""
    if len(one.colours) != len(other.colours):
        return False
    hidden, other_hidden = (
        np.zeros(len(each.colours), np.bool_) if each.opacities is None else each.opacities <= 0
        for each in (one, other)
    )
    return bool((hidden == other_hidden).all())


def _looks_different(one: Camera, other: Camera) -> bool:
    """Return whether a jump from one camera to the other would be seen."""
    shift = np.hypot(one.x - other.x, one.y - other.y) * one.scale
    return bool(shift > 1 or abs(one.scale / other.scale - 1) > 1e-3)
