"""The bar and the button that a panel shows while a job of its takes long."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from conceptmap.core.translation import translate
from conceptmap.ui.panels.widgets import small_button
from conceptmap.ui.session.workers import Workers

BUSY_AFTER_MS = 150
"""Short jobs end before the bar appears."""


class BusyRow(QHBoxLayout):
    """Shows how far the job of one kind is, with a button that stops it."""

    def __init__(
        self, workers: Workers, kind: str, cancel_tip: str, cancel: Callable[[], object]
    ) -> None:
        super().__init__()
        self._kind = kind
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.cancel_button = small_button(translate("Cancel"), cancel_tip, cancel)
        self.addWidget(self._bar, 1)
        self.addWidget(self.cancel_button)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(BUSY_AFTER_MS)
        self._delay.timeout.connect(lambda: self._set_busy(True))
        workers.progress.connect(self._show_progress)
        self._set_busy(False)

    def start(self) -> None:
        """Show the bar in a moment, unless the job has ended by then."""
        self._delay.start()

    def stop(self) -> None:
        """Hide the progress bar, and do not show it if it was still to come."""
        self._delay.stop()
        self._set_busy(False)

    def _set_busy(self, busy: bool) -> None:
        self._bar.setVisible(busy)
        self.cancel_button.setVisible(busy)
        self._bar.setRange(0, 0)

    def _show_progress(self, kind: str, _: str, done: int, total: int) -> None:
        if kind == self._kind:
            self._bar.setRange(0, total)
            self._bar.setValue(done)
