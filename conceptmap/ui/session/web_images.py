"""The permission to fetch images from the web, which is given vault by vault."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from conceptmap.ui.settings import Settings

_KEY = "preview/web"


def allow_as_before(settings: Settings, old: Path, new: Path) -> None:
    """Copy the permission of a vault that was moved from its former folder."""
    if str(old) in settings.names(_KEY):
        settings.set_name(_KEY, str(new), True)


class WebImages(QObject):
    """Whether the images of a vault's notes may be fetched from the web."""

    changed = Signal()

    def __init__(self, root: Path, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = str(root)
        self._settings = settings

    @property
    def allowed(self) -> bool:
        """Whether images may be fetched."""
        return self._root in self._settings.names(_KEY)

    def set_allowed(self, allowed: bool) -> None:
        """Allow or forbid to fetch images, and remember it."""
        if allowed != self.allowed:
            self._settings.set_name(_KEY, self._root, allowed)
            self.changed.emit()
