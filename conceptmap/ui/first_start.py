"""Says why names and regions come late at the first start, while the kernels are compiled."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from conceptmap.core.translation import translate
from conceptmap.render.jit_ready import kernels_ready
from conceptmap.ui.context import UiContext

PATIENCE_MS = 1000
"""Nothing is said of what takes no longer."""

_LOOK_MS = 300


class FirstStart(QObject):
    """Says so in the status bar until the map can be painted as a whole, if that takes long."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context.window)
        self._context = context
        self._text = translate(
            "Concept Map is getting ready, just this once. Names and regions follow in a moment."
        )
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        if kernels_ready.is_set():
            self.deleteLater()
        else:
            self._timer.start(PATIENCE_MS)

    def _look(self) -> None:
        bar = self._context.window.statusBar()
        if kernels_ready.is_set() or not self._context.has_vault:
            if bar.currentMessage() == self._text:
                bar.clearMessage()
            self._timer.stop()
            self.deleteLater()
        elif not bar.currentMessage():
            bar.showMessage(self._text)
        self._timer.setInterval(_LOOK_MS)
