"""How the map is drawn and what forces lay it out: sliders, felt at once."""

from __future__ import annotations

from typing import NamedTuple

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLabel, QSlider, QWidget

from conceptmap.layout.forces import Forces
from conceptmap.render.picture import Display
from conceptmap.ui.panels.widgets import Column, Section, small_button
from conceptmap.ui.session.session import Workspace
from conceptmap.ui.settings import Settings

_STEPS = 200
_DISPLAY = 21  # steps of an undo that become one


class Scale(NamedTuple):
    """A number that a slider sets."""

    key: str
    name: str
    low: float
    high: float
    usual: float
    tip: str


_FORCES, _PLAIN = Forces(), Display()

FORCES = (
    Scale("center", "Centre", 0, 1, _FORCES.center, "How strongly each part is drawn together"),
    Scale("repel", "Repel", 0, 20, _FORCES.repel, "How strongly notes push each other away"),
    Scale("link", "Link strength", 0, 1, _FORCES.link, "How strongly links draw together"),
    Scale("distance", "Link distance", 30, 500, _FORCES.distance, "How long links like to be"),
)

DISPLAY = (
    Scale("names", "Names", -3, 3, _PLAIN.names, "More names, or fewer"),
    Scale("node_size", "Note size", 0.1, 5, _PLAIN.node_size, "How large notes are drawn"),
    Scale("edge_width", "Link width", 0.1, 5, _PLAIN.edge_width, "How wide links are drawn"),
)


class DisplayPanel(Column):
    """Shows and changes the display of the lens, and the forces, which are remembered."""

    forces_changed = Signal(object)
    """The forces, when they were moved."""

    def __init__(
        self, workspace: Workspace, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._settings = settings
        self._showing = False
        self.rows.addWidget(Section("Display"))
        self.arrows = QCheckBox("Arrows")
        self.arrows.setToolTip("Show which way links lead, where there is room")
        self.arrows.toggled.connect(self._take_display)
        self.rows.addWidget(self.arrows)
        self.display = _Sliders(DISPLAY)
        self.display.moved.connect(self._take_display)
        self.rows.addLayout(self.display)
        reset = small_button("Reset", "Draw the map as it is drawn at first", self.reset_display)
        self.rows.addWidget(reset, 0, Qt.AlignmentFlag.AlignLeft)
        self.rows.addWidget(Section("Forces"))
        self.forces = _Sliders(FORCES)
        self.forces.put(stored_forces(settings))
        self.forces.moved.connect(self._take_forces)
        self.rows.addLayout(self.forces)
        back = small_button("Reset", "Back to the forces that the map begins with", self.reset)
        self.rows.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self.rows.addStretch()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(60)
        self._patience.timeout.connect(self._apply_display)
        workspace.viewing.lens_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the lens as it is now."""
        self._showing = True
        display = self._workspace.viewing.lens.display
        self.arrows.setChecked(display.arrows)
        if not self._patience.isActive():
            self.display.put(display)
        self._showing = False

    def put_forces(self, forces: Forces) -> None:
        """Bring the sliders to some forces, and set them."""
        self.forces.put(forces)
        self._take_forces()

    def reset(self) -> None:
        """Go back to the usual forces."""
        self.put_forces(_FORCES)

    def reset_display(self) -> None:
        """Go back to the usual display."""
        self._workspace.viewing.alter("Reset Display", display=_PLAIN)

    def _take_display(self) -> None:
        if not self._showing:
            self._patience.start()

    def _apply_display(self) -> None:
        values = self.display.values
        display = Display(arrows=self.arrows.isChecked(), **values)
        self._workspace.viewing.alter("Display", merge=_DISPLAY, display=display)

    def _take_forces(self) -> None:
        forces = Forces(**self.forces.values)
        for key, value in msgspec.structs.asdict(forces).items():
            self._settings.set_text(f"forces/{key}", f"{value:.6g}")
        self.forces_changed.emit(forces)


def stored_forces(settings: Settings) -> Forces:
    """Give the forces that were set last."""
    found = {}
    for scale in FORCES:
        try:
            value = float(settings.text(f"forces/{scale.key}", str(scale.usual)))
        except ValueError:
            value = scale.usual
        found[scale.key] = min(max(value, scale.low), scale.high)
    return Forces(**found)


class _Sliders(QFormLayout):
    moved = Signal()

    def __init__(self, scales: tuple[Scale, ...]) -> None:
        super().__init__()
        self._scales = scales
        self.sliders: dict[str, QSlider] = {}
        self._labels: dict[str, QLabel] = {}
        self.setHorizontalSpacing(12)
        self.setVerticalSpacing(8)
        for scale in scales:
            slider = QSlider(Qt.Orientation.Horizontal)
            slider.setRange(0, _STEPS)
            slider.setToolTip(f"{scale.tip} ({scale.low:g} to {scale.high:g}, {scale.usual:.3g})")
            slider.setAccessibleName(scale.name)
            slider.valueChanged.connect(self._say)
            slider.valueChanged.connect(lambda _: self.moved.emit())
            label = QLabel()
            label.setMinimumWidth(34)
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            line = QHBoxLayout()
            line.addWidget(slider, 1)
            line.addWidget(label)
            self.addRow(scale.name, line)
            self.sliders[scale.key], self._labels[scale.key] = slider, label
        self._say()

    @property
    def values(self) -> dict[str, float]:
        """The numbers that the sliders stand at."""
        found = {}
        for scale in self._scales:
            at = self.sliders[scale.key].value()
            usual = _position(scale, scale.usual) == at
            value = scale.low + at / _STEPS * (scale.high - scale.low)
            found[scale.key] = scale.usual if usual else value
        return found

    def put(self, values: object) -> None:
        """Bring the sliders to numbers, without telling that they moved."""
        for scale in self._scales:
            slider = self.sliders[scale.key]
            slider.blockSignals(True)
            slider.setValue(_position(scale, float(getattr(values, scale.key))))
            slider.blockSignals(False)
        self._say()

    def _say(self) -> None:
        for key, value in self.values.items():
            self._labels[key].setText(f"{value:.3g}")


def _position(scale: Scale, value: float) -> int:
    share = (value - scale.low) / (scale.high - scale.low)
    return round(min(max(share, 0), 1) * _STEPS)
