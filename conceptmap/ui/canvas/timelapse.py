"""The time-lapse: the map as it came into being, note by note."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSlider, QWidget

from conceptmap.ui.buttons import IconButton
from conceptmap.ui.session.session import Workspace
from conceptmap.ui.theme import Theme

STEPS = 1000
DURATION = 14_000
"""Milliseconds that the whole takes."""

_FRAME = 33


class TimeLapse(QFrame):
    """A bar over the map with a play button and a slider through time.

    Each step of the slider brings as many notes as any other, however long they took.
    """

    def __init__(self, workspace: Workspace, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self._workspace = workspace
        self._theme = theme
        self._over = over
        self._moments = np.zeros(0)
        self._play = IconButton(theme, "play", "Play or pause", self.toggle, "Space")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, STEPS)
        self.slider.setMinimumWidth(320)
        self.slider.setToolTip("How far the map had grown")
        self.slider.setAccessibleName("Moment of the time-lapse")
        self.slider.valueChanged.connect(self._show)
        self._date = QLabel()
        self._date.setMinimumWidth(178)
        close = IconButton(theme, "close", "Show the whole map again", self.end, "Esc")
        for button in (self._play, close):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 10, 8)
        row.setSpacing(12)
        for each in (self._play, self.slider, self._date, close):
            row.addWidget(each)
        self._clock = QTimer(self)
        self._clock.setInterval(_FRAME)
        self._clock.timeout.connect(self._advance)
        workspace.closed.connect(self.end)
        workspace.opened.connect(self.end)
        workspace.vault_changed.connect(self._ask_anew)
        workspace.viewing.dated.connect(self._take)
        over.installEventFilter(self)
        self.hide()

    @property
    def playing(self) -> bool:
        """Whether time goes on by itself."""
        return self._clock.isActive()

    def begin(self) -> None:
        """Show the bar and play from the first note on."""
        if self._workspace.chart is None:
            return
        self.slider.setValue(0)
        self.show()
        self._ask()
        self.adjustSize()
        self._settle()
        self.raise_()
        self.slider.setFocus()
        self._set_playing(True)

    def end(self) -> None:
        """Hide the bar and show the whole map."""
        self._set_playing(False)
        if self.isVisible():
            self.hide()
            self._workspace.viewing.set_moment(None)

    def toggle(self) -> None:
        """Play, or pause; at the end, play from the beginning."""
        if not self.playing and self.slider.value() == STEPS:
            self.slider.setValue(0)
        self._set_playing(not self.playing)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._settle()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
            self._over.setFocus()
        elif event.key() == Qt.Key.Key_Space:
            self.toggle()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.style.panel_border), 1))
        painter.setBrush(QColor(self._theme.style.panel))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 10, 10)
        painter.end()

    def _settle(self) -> None:
        self.move(
            (self._over.width() - self.width()) // 2, self._over.height() - self.height() - 20
        )

    def _ask(self) -> None:
        """Ask for the notes' dates; until they are known time stands still."""
        self._moments = np.zeros(0)
        self._date.setText("Reading the dates…")
        self._workspace.viewing.find_times()

    def _ask_anew(self) -> None:
        if self.isVisible():
            self._ask()

    def _take(self) -> None:
        times = self._workspace.viewing.times
        if times is not None and self.isVisible():
            self._moments = np.sort(times)
            self._show()

    def _set_playing(self, playing: bool) -> None:
        self._play.set_picture("pause" if playing else "play")
        if playing:
            self._clock.start()
        else:
            self._clock.stop()

    def _advance(self) -> None:
        if not len(self._moments):
            return
        value = self.slider.value() + max(1, round(STEPS * _FRAME / DURATION))
        self.slider.setValue(min(value, STEPS))
        if value >= STEPS:
            self._set_playing(False)

    def _show(self) -> None:
        if not len(self._moments):
            return
        share = self.slider.value() / STEPS
        index = min(int(share * len(self._moments)), len(self._moments) - 1)
        moment = float(self._moments[index])
        there = int(np.searchsorted(self._moments, moment, "right"))
        day = datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%d")
        self._date.setText(f"{day}   {there:,} of {len(self._moments):,}")
        self._workspace.viewing.set_moment(moment)
