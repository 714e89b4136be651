"""The widths of the panels: as the user gave them, whatever else needs room for a while."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QMainWindow, QToolBar

from conceptmap.ui.mirroring import mirrored_area
from conceptmap.ui.settings import Settings

MIN_CENTRE_PX = 240
"""The width in pixels that is left to what is between the panels."""

_REST_PX, _MIN_DEFAULT_PX = 746, 280
"""Panels that the user gave no width leave so much of the window to the rail, the map and the
panels at the other side, where they keep so much themselves."""

_KEY = "window/panel-widths"
_SIDES = {
    "left": Qt.DockWidgetArea.LeftDockWidgetArea,
    "right": Qt.DockWidgetArea.RightDockWidgetArea,
}

Widths = dict[str, int]
"""Widths in pixels by side, `left` and `right`."""


def fit_widths(wanted: Mapping[str, int], least: Mapping[str, int], room: int) -> Widths:
    """Return the widths that are nearest to those wanted and together no more than `room`.

    What is missing is taken from the sides in proportion to what they have beyond `least`; none
    gets less than that.
    """
    widths = {side: max(width, least.get(side, 0)) for side, width in wanted.items()}
    spare = {side: width - least.get(side, 0) for side, width in widths.items()}
    missing, available = sum(widths.values()) - room, sum(spare.values())
    if missing <= 0 or available <= 0:
        return widths
    share = min(missing / available, 1.0)
    return {side: width - round(spare[side] * share) for side, width in widths.items()}


class DockWidths(QObject):
    """Keeps the widths of docks, and gives them back when there is room again.

    Qt lets docks shrink when a window is too narrow, and leaves them so.
    """

    def __init__(
        self,
        window: QMainWindow,
        docks: Callable[[], Mapping[str, QDockWidget]],
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window, self._docks, self._settings = window, docks, settings
        self._defaults: Widths = {}
        self._wanted: Widths = {}
        """The widths that the user gave."""
        self._applied: Widths = {}
        """The widths that were last given, or taken for wanted."""
        self._applied_size = window.size()
        """The size of the window at that time."""
        self._before_drag: Widths = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.apply)
        window.installEventFilter(self)

    def start(self, defaults: Mapping[str, int]) -> None:
        """Take the stored widths, and for the others these, or less in a narrow window."""
        self._defaults, self._wanted = dict(defaults), self._stored()

    def follow(self, dock: QDockWidget) -> None:
        """Notice when a dock is made wider or narrower."""
        dock.installEventFilter(self)

    def reset(self, defaults: Mapping[str, int]) -> None:
        """Forget the widths and take these."""
        self._settings.remove(_KEY)
        self._defaults, self._wanted = dict(defaults), {}
        self.apply_soon()

    def save(self) -> None:
        """Store the widths, for the next start."""
        self.note()
        text = " ".join(f"{side}:{width}" for side, width in self._wanted.items())
        self._settings.set_text(_KEY, text)

    def note(self) -> None:
        """Take the present widths for those wanted, if it was not Qt that changed them."""
        present = self._present()
        is_settled = not self._timer.isActive() and self._window.size() == self._applied_size
        if not is_settled or present.keys() != self._applied.keys():
            return
        centre = self._window.centralWidget()
        if centre is not None and centre.width() > MIN_CENTRE_PX:
            self._wanted.update(
                {side: width for side, width in present.items() if width != self._applied[side]}
            )
            self._applied = present

    def room(self) -> int:
        """Return the width in pixels of the window beside the rail."""
        bars = self._window.findChildren(QToolBar)
        rail = sum(bar.sizeHint().width() for bar in bars if bar.isVisible())
        return self._window.width() - rail

    def apply_soon(self) -> None:
        """Set the widths of the panels once they are laid out."""
        self._timer.start(0)

    def apply(self) -> None:
        """Set the widths of the panels, as far as there is room."""
        self._activate_layout()
        shown = self._shown()
        defaults = {side: self._default(side) for side in self._defaults}
        wanted = {
            side: width for side, width in {**defaults, **self._wanted}.items() if side in shown
        }
        least = {side: shown[side].minimumSizeHint().width() for side in wanted}
        widths = fit_widths(wanted, least, self.room() - MIN_CENTRE_PX)
        if widths != {side: self._present().get(side) for side in widths}:
            self._window.resizeDocks(
                [shown[side] for side in widths], list(widths.values()), Qt.Orientation.Horizontal
            )
            self._activate_layout()
        self._applied, self._applied_size = self._present(), self._window.size()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is not self._window:
            if kind == QEvent.Type.Resize:
                self.note()
        elif kind == QEvent.Type.Resize:
            self.apply_soon()
        elif kind == QEvent.Type.MouseButtonPress:
            self._before_drag = self._present()
        elif kind == QEvent.Type.MouseButtonRelease:
            QTimer.singleShot(0, self, self._note_drag)
        return False

    def _activate_layout(self) -> None:
        layout = self._window.layout()
        assert layout is not None
        layout.invalidate()
        layout.activate()

    def _note_drag(self) -> None:
        """Take the widths that the user has just dragged for those wanted."""
        for side, width in self._present().items():
            if width != self._before_drag.get(side, width):
                self._wanted[side] = width
        self._applied = self._present()

    def _shown(self) -> dict[str, QDockWidget]:
        """Return a panel that is seen at each side."""
        found: dict[str, QDockWidget] = {}
        for dock in self._docks().values():
            if dock.isVisible() and not dock.visibleRegion().isEmpty():
                for side, area in _SIDES.items():
                    if self._window.dockWidgetArea(dock) == mirrored_area(area):
                        found.setdefault(side, dock)
        return found

    def _default(self, side: str) -> int:
        """Return the width of a side that the user gave none."""
        most = max(self._window.width() - _REST_PX, _MIN_DEFAULT_PX)
        return min(self._defaults[side], most)

    def _present(self) -> Widths:
        return {side: dock.width() for side, dock in self._shown().items()}

    def _stored(self) -> Widths:
        pairs = (part.partition(":") for part in self._settings.text(_KEY).split())
        return {
            side: int(width)
            for side, _, width in pairs
            if side in _SIDES and width.isdecimal() and len(width) < 6
        }
