"""The slider through time between the two moments that are compared."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLabel, QSlider, QVBoxLayout, QWidget

from conceptmap.core.local_time import local_time
from conceptmap.core.translation import day, number, translate
from conceptmap.ui.buttons import IconButton
from conceptmap.ui.panels.widgets import HintLabel, horizontal_row
from conceptmap.ui.session.time_travel import SPEEDS, TimeTravel
from conceptmap.ui.theme import AppTheme


class TimeSlider(QWidget):
    """Moves through time: play, single steps, a slider and the speed. Space plays and pauses."""

    def __init__(self, travel: TimeTravel, theme: AppTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._travel = travel
        self.back_button = IconButton(
            theme, "step-back", translate("One moment back"), lambda: self._move(-1)
        )
        self.play_button = IconButton(
            theme, "play", translate("Play or pause"), travel.toggle_playing, "Space"
        )
        self.forward_button = IconButton(
            theme, "step-forward", translate("One moment on"), lambda: self._move(1)
        )
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setPageStep(5)
        self.slider.setToolTip(translate("The moment that is shown"))
        self.slider.setAccessibleName(translate("The moment that is shown"))
        self.slider.valueChanged.connect(self._go)
        self.speed_combo = QComboBox()
        for speed in SPEEDS:
            digits = 0 if speed >= 1 else 1
            self.speed_combo.addItem(f"{number(speed, digits)}×", speed)
        self.speed_combo.setCurrentIndex(SPEEDS.index(travel.speed))
        self.speed_combo.setToolTip(translate("How fast time is played"))
        self.speed_combo.setAccessibleName(translate("How fast time is played"))
        self.speed_combo.activated.connect(
            lambda _: travel.set_speed(float(self.speed_combo.currentData()))
        )
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.hint = HintLabel(theme)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        buttons = (self.back_button, self.play_button, self.forward_button)
        column.addLayout(horizontal_row(*buttons, self.slider, self.speed_combo, spacing=4))
        column.addWidget(self.text)
        column.addWidget(self.hint)
        travel.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the moment, if there is anything to look through."""
        travel = self._travel
        last = travel.last_step
        self.setVisible(last > 0 or bool(travel.error))
        for each in (self.slider, self.play_button, self.speed_combo):
            each.setEnabled(last > 0)
        self.back_button.setEnabled(travel.step > 0)
        self.forward_button.setEnabled(travel.step < last)
        self.play_button.set_icon_name("pause" if travel.is_playing else "play")
        self.slider.blockSignals(True)
        self.slider.setRange(0, last)
        self.slider.setValue(travel.step)
        self.slider.blockSignals(False)
        self.text.setText(self._moment_text())
        self.hint.setText(self._hint())
        self.hint.setVisible(bool(self.hint.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._travel.toggle_playing()
        else:
            super().keyPressEvent(event)

    def _go(self, step: int) -> None:
        self._travel.pause()
        self._travel.go_to(step)

    def _move(self, steps: int) -> None:
        self._go(self._travel.step + steps)

    def _moment_text(self) -> str:
        """Return when the moment is, and what is known of it."""
        travel = self._travel
        if not travel.last_step:
            return ""
        if travel.time_s is None:
            return translate("Now")
        when = local_time(travel.time_s)
        text = f"{day(when.date())}  {when:%H:%M}"
        moment = travel.moment
        told = [] if moment is None else [*moment.tags, *filter(None, [moment.subject])]
        return " · ".join([text, *told])

    def _hint(self) -> str:
        travel = self._travel
        if travel.error:
            return travel.error
        if travel.waits:
            return translate(
                "Reading the history: {done} of {total}",
                done=number(travel.read_count),
                total=number(travel.last_step),
            )
        if len(travel.moments) < travel.known_count:
            return translate(
                "{shown} of {known} moments: those with tags, and the last of days",
                shown=number(len(travel.moments)),
                known=number(travel.known_count),
            )
        return ""
