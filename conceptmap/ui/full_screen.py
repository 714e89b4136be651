"""The map on the full screen, without panels and bars."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow


class FullScreen(QObject):
    """Switches a window to the full screen and back."""

    changed = Signal(bool)
    """Whether the map has the full screen from now on; what is around it is to go, or return."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._was_maximized = False

    @property
    def active(self) -> bool:
        """Whether the map has the full screen."""
        return self._window.isFullScreen()

    def toggle(self) -> None:
        """Switch to the full screen, or back."""
        self.set_active(not self.active)

    def set_active(self, active: bool) -> None:
        """Switch to the full screen, or back."""
        if active == self.active:
            return
        if active:
            self._was_maximized = self._window.isMaximized()
            self._window.showFullScreen()
        elif self._was_maximized:
            self._window.showMaximized()
        else:
            self._window.showNormal()
        self.changed.emit(active)
