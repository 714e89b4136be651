"""The time-lapse: the map as it grew, note by note in order of creation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSlider

from conceptmap.core.translation import translate
from conceptmap.model.node_times import date_text
from conceptmap.ui.buttons import IconButton
from conceptmap.ui.notice_placement import SIDE_MARGIN_PX, place_notice
from conceptmap.ui.session.session import Session
from conceptmap.ui.theme import AppTheme

if TYPE_CHECKING:
    from conceptmap.ui.canvas.view import MapView

SLIDER_STEPS = 1000
DURATION_MS = 14_000
"""Milliseconds that the whole time-lapse takes."""

_FRAME_MS = 33
_WIDTH_PX = 620
_MIN_WIDTH_WITH_DATE_PX = 320


class TimeLapse(QFrame):
    """A bar over the map with a play button and a slider through time.

    Each step of the slider adds the same number of notes, however long they took to write.
    """

    moved = Signal()
    """The bar has appeared, gone, or moved."""

    def __init__(self, session: Session, theme: AppTheme, parent: MapView) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._parent = parent
        self._times = np.zeros(0)
        """Creation times of the nodes, ascending, in seconds since 1970; empty until known."""
        self._play_button = IconButton(
            theme, "play", translate("Play or pause"), self.toggle_playing, "Space"
        )
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, SLIDER_STEPS)
        self.slider.setMinimumWidth(60)
        self.slider.setToolTip(translate("Moment of the time-lapse"))
        self.slider.setAccessibleName(translate("Moment of the time-lapse"))
        self.slider.valueChanged.connect(self._show_moment)
        self._date_label = QLabel()
        self._date_label.setMinimumWidth(100)
        close = IconButton(theme, "close", translate("Show the whole map again"), self.stop, "Esc")
        for button in (self._play_button, close):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 10, 8)
        row.setSpacing(12)
        for each in (self._play_button, self.slider, self._date_label, close):
            row.addWidget(each)
        self._frame_timer = QTimer(self)
        self._frame_timer.setInterval(_FRAME_MS)
        self._frame_timer.timeout.connect(self._advance)
        session.map_updated.connect(self._refresh_times)
        session.view_state.creation_times_ready.connect(self._show_times)
        parent.installEventFilter(self)
        parent.item.widgets_above.append(self)
        parent.item.legends_changed.connect(self._follow_legends)
        self.hide()

    @property
    def shown(self) -> bool:
        """Whether the bar is there."""
        return not self.isHidden()

    def toggle(self) -> None:
        """Start the time-lapse, or end it."""
        if self.shown:
            self.stop()
        else:
            self.start()

    @property
    def playing(self) -> bool:
        """Whether the time-lapse is running."""
        return self._frame_timer.isActive()

    def start(self) -> None:
        """Show the bar and play from the first note."""
        self.slider.setValue(0)
        self.show()
        self._request_times()
        self._reposition()
        self.raise_()
        self.slider.setFocus()
        self._set_playing(True)

    def stop(self) -> None:
        """Hide the bar and show the whole map."""
        self._set_playing(False)
        if self.isVisible():
            self.hide()
            self.moved.emit()
            self._session.view_state.show_until(None)

    def toggle_playing(self) -> None:
        """Play or pause; at the end, play from the beginning."""
        if not self.playing and self.slider.value() == SLIDER_STEPS:
            self.slider.setValue(0)
        self._set_playing(not self.playing)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._reposition()
        return False

    def _follow_legends(self) -> None:
        if self.shown:
            self._reposition()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.stop()
            self._parent.setFocus()
        elif event.key() == Qt.Key.Key_Space:
            self.toggle_playing()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colours.panel_border), 1))
        painter.setBrush(QColor(self._theme.colours.panel))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 10, 10)
        painter.end()

    def _reposition(self) -> None:
        """Put the bar as low as it can be with its date beside or above buttons and legends."""
        view = self._parent
        self._date_label.hide()
        with_date = min(_MIN_WIDTH_WITH_DATE_PX, view.width() - 2 * SIDE_MARGIN_PX)
        least = max(self.minimumSizeHint().width(), with_date)
        height = self.sizeHint().height()
        others = [each.geometry() for each in view.item.widgets_above if each is not self]
        place = place_notice(
            view.size(), (_WIDTH_PX, least), lambda _: height, [*others, *view.legend_places]
        )
        self._date_label.setVisible(place.width() >= _MIN_WIDTH_WITH_DATE_PX)
        self.setGeometry(place)
        self.moved.emit()

    def _request_times(self) -> None:
        """Ask for the creation dates; until they are known, nothing moves."""
        self._times = np.zeros(0)
        self._date_label.setText(translate("Reading dates…"))
        self._session.view_state.request_creation_times()

    def _refresh_times(self) -> None:
        if self.isVisible():
            self._request_times()

    def _show_times(self) -> None:
        times = self._session.view_state.creation_times
        if times is not None and self.isVisible():
            self._times = np.sort(times)
            self._show_moment()

    def _set_playing(self, playing: bool) -> None:
        self._play_button.set_icon_name("pause" if playing else "play")
        if playing:
            self._frame_timer.start()
        else:
            self._frame_timer.stop()

    def _advance(self) -> None:
        if not len(self._times):
            return
        value = self.slider.value() + max(1, round(SLIDER_STEPS * _FRAME_MS / DURATION_MS))
        self.slider.setValue(min(value, SLIDER_STEPS))
        if value >= SLIDER_STEPS:
            self._set_playing(False)

    def _show_moment(self) -> None:
        if not len(self._times):
            return
        fraction = self.slider.value() / SLIDER_STEPS
        index = min(int(fraction * len(self._times)), len(self._times) - 1)
        moment = float(self._times[index])
        count = int(np.searchsorted(self._times, moment, "right"))
        self._date_label.setText(
            translate(
                "{date}   {n} of {total}", date=date_text(moment), n=count, total=len(self._times)
            )
        )
        self._session.view_state.show_until(moment)
