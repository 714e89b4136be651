"""The parts of the map's view that belong to a session."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from conceptmap.render.camera import Camera
from conceptmap.render.theme import Theme
from conceptmap.ui.canvas.accessibility import AccessibleDescription
from conceptmap.ui.canvas.accessible_map import NotesInView
from conceptmap.ui.canvas.auto_fit import AutoFit
from conceptmap.ui.canvas.camera_controls import CameraControls
from conceptmap.ui.canvas.highlight import HighlightAnimator
from conceptmap.ui.canvas.hovering import Hovering
from conceptmap.ui.canvas.item import MapItem
from conceptmap.ui.canvas.keyboard import KeyboardControls
from conceptmap.ui.canvas.mouse import MapViewBox
from conceptmap.ui.canvas.wheel import WheelControls
from conceptmap.ui.session.session import Session

if TYPE_CHECKING:
    from conceptmap.ui.canvas.view import MapView


class SessionParts:
    """The parts of a view that belong to a session; another session gets new ones."""

    def __init__(
        self,
        session: Session,
        view: MapView,
        theme: Theme,
        show_camera: Callable[[Camera], None],
    ) -> None:
        self.session = session
        self.view_box = MapViewBox(view)
        view.setCentralItem(self.view_box)
        self.controls = CameraControls(session, view, show_camera)
        self.auto_fit = AutoFit(session, self.controls, view)
        self.highlight_animator = HighlightAnimator(session, view)
        self.accessible_description = AccessibleDescription(session, view)
        self.notes_in_view = NotesInView(session, view)
        self.keyboard = KeyboardControls(view)
        self.hovering = Hovering(view, session, view)
        self.wheel = WheelControls(view)
        self.item = MapItem(session, self.highlight_animator, theme)
        # Not added through the view box: the map has its own camera and paints in pixels.
        self.item.setParentItem(self.view_box)
        for signal in (
            session.view_state.changed,
            session.view_state.settings_changed,
            session.positions.pins_changed,
        ):
            signal.connect(self.item.update)

    def delete(self, view: MapView) -> None:
        """Remove everything from the view."""
        self.item.close()
        self.auto_fit.close()
        self.controls.stop()
        view.scene().removeItem(self.view_box)
        view.centralWidget = None
        for part in (
            self.highlight_animator,
            self.accessible_description,
            self.notes_in_view,
            self.hovering,
            self.auto_fit,
            self.controls,
            self.item,
        ):
            part.deleteLater()
        self.view_box.deleteLater()
