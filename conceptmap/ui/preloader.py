"""Imports what shows a map, bit by bit, while the first window waits for a vault."""

from __future__ import annotations

import importlib
from collections import deque

from PySide6.QtCore import QObject, QTimer

START_DELAY_MS = 150
"""Milliseconds after the window is shown until the first module is imported."""

_PANELS = "conceptmap.ui.panels.registry"
"""What knows the modules of the panels, which come last."""

MODULES = (
    "numpy",
    "pyqtgraph",
    "conceptmap.ui.session.session",
    "conceptmap.ui.canvas.view",
    "conceptmap.ui.canvas.hover_card",
    "conceptmap.ui.canvas.minimap",
    "conceptmap.ui.canvas.timelapse",
    "conceptmap.ui.commands.palette",
    "conceptmap.ui.header",
    "conceptmap.ui.canvas.empty_notice",
    "conceptmap.page.blocks",
    "conceptmap.page.renderer",
    "conceptmap.ui.preview.panel",
    "conceptmap.ui.panels.query_field",
    "conceptmap.model.node_colouring",
    "conceptmap.ui.commands.saved_views",
    _PANELS,
)
"""The modules in the order of their imports; each holds the window for no longer than it takes."""


# pyqtgraph, imported in the window's thread, and numba, in one that compiles, both import parts of
# colorama. Before Python 3.13 an import of a part does not wait for its package: the two threads
# then wait for each other, and the import fails in one or both. So it is imported before either.
importlib.import_module("colorama")


class Preloader(QObject):
    """Imports `MODULES` and panels, one each time that the window has nothing else to do."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._modules = deque(MODULES)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._import_next)

    def start(self) -> None:
        """Begin to import the modules in a moment."""
        if self._modules:
            self._timer.start(START_DELAY_MS)

    def stop(self) -> None:
        """Stop before the next module is imported."""
        self._timer.stop()

    def _import_next(self) -> None:
        name = self._modules.popleft()
        module = importlib.import_module(name)
        if name == _PANELS:
            self._modules.extend(module.panel_modules())
        if self._modules:
            self._timer.setInterval(0)
        else:
            self._timer.stop()
