"""The forces of the layout: four sliders in Obsidian's ranges, felt at once."""

from __future__ import annotations

from typing import NamedTuple

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from conceptmap.layout.forces import Forces
from conceptmap.ui.settings import Settings

_STEPS = 200


class _Force(NamedTuple):
    key: str
    name: str
    low: float
    high: float
    default: float
    tip: str


_USUAL = Forces()

FORCES = (
    _Force("center", "Centre", 0, 1, _USUAL.center, "How strongly each part is drawn together"),
    _Force("repel", "Repel", 0, 20, _USUAL.repel, "How strongly notes push each other away"),
    _Force("link", "Link strength", 0, 1, _USUAL.link, "How strongly links draw together"),
    _Force("distance", "Link distance", 30, 500, _USUAL.distance, "How long links like to be"),
)


class ForcesPanel(QWidget):
    """Shows and changes the forces; they are remembered."""

    changed = Signal(object)
    """The forces, when they were moved."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.sliders: dict[str, QSlider] = {}
        self._values: dict[str, QLabel] = {}
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(10)
        for force in FORCES:
            slider = QSlider(Qt.Orientation.Horizontal)
            slider.setRange(0, _STEPS)
            slider.setToolTip(f"{force.tip} ({force.low:g} to {force.high:g}, {force.default:g})")
            slider.setAccessibleName(force.name)
            value = QLabel()
            value.setMinimumWidth(38)
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            row = QHBoxLayout()
            row.addWidget(slider, 1)
            row.addWidget(value)
            form.addRow(force.name, row)
            self.sliders[force.key] = slider
            self._values[force.key] = value
            slider.setValue(self._position(force, self._stored(force)))
            slider.valueChanged.connect(self._change)
        reset = QPushButton("Reset")
        reset.setToolTip("Back to the forces that the map begins with")
        reset.clicked.connect(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.addLayout(form)
        column.addWidget(reset, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self._say()

    @property
    def values(self) -> Forces:
        """The forces that the sliders stand at."""
        found = {}
        for force in FORCES:
            at = self.sliders[force.key].value()
            usual = self._position(force, force.default) == at
            share = force.low + at / _STEPS * (force.high - force.low)
            found[force.key] = force.default if usual else share
        return Forces(**found)

    def put(self, forces: Forces) -> None:
        """Bring the sliders to some forces."""
        for force in FORCES:
            self.sliders[force.key].setValue(self._position(force, getattr(forces, force.key)))

    def reset(self) -> None:
        """Go back to the defaults."""
        self.put(_USUAL)

    def _change(self) -> None:
        for key, value in msgspec.structs.asdict(self.values).items():
            self._settings.set_text(f"forces/{key}", f"{value:.6g}")
        self._say()
        self.changed.emit(self.values)

    def _say(self) -> None:
        for key, value in msgspec.structs.asdict(self.values).items():
            self._values[key].setText(f"{value:.3g}")

    def _stored(self, force: _Force) -> float:
        try:
            return float(self._settings.text(f"forces/{force.key}", str(force.default)))
        except ValueError:
            return force.default

    @staticmethod
    def _position(force: _Force, value: float) -> int:
        share = (value - force.low) / (force.high - force.low)
        return round(min(max(share, 0), 1) * _STEPS)
