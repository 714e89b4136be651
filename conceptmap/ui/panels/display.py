"""How the map is drawn and what forces lay it out: sliders, felt at once."""

from __future__ import annotations

from typing import NamedTuple

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLabel, QSlider, QWidget

from conceptmap.layout.forces import Forces
from conceptmap.render.display_settings import DisplaySettings
from conceptmap.ui.panels.widgets import ScrollPanel, SectionTitle, small_button
from conceptmap.ui.session.session import Session
from conceptmap.ui.settings import Settings

_SLIDER_STEPS = 200
_MERGE_DISPLAY = 21  # steps of an undo that become one


class SliderSpec(NamedTuple):
    """A number that a slider sets."""

    key: str
    name: str
    minimum: float
    maximum: float
    default: float
    tooltip: str


_DEFAULT_FORCES, _DEFAULT_DISPLAY = Forces(), DisplaySettings()

FORCE_SLIDERS = (
    SliderSpec(
        "center", "Centre", 0, 1, _DEFAULT_FORCES.center, "How strongly each part is drawn together"
    ),
    SliderSpec(
        "repel", "Repel", 0, 20, _DEFAULT_FORCES.repel, "How strongly notes push each other away"
    ),
    SliderSpec(
        "link", "Link strength", 0, 1, _DEFAULT_FORCES.link, "How strongly links draw together"
    ),
    SliderSpec(
        "distance", "Link distance", 30, 500, _DEFAULT_FORCES.distance, "How long links like to be"
    ),
)

DISPLAY_SLIDERS = (
    SliderSpec("names", "Names", -3, 3, _DEFAULT_DISPLAY.names, "More names, or fewer"),
    SliderSpec(
        "node_size", "Note size", 0.1, 5, _DEFAULT_DISPLAY.node_size, "How large notes are drawn"
    ),
    SliderSpec(
        "edge_width", "Link width", 0.1, 5, _DEFAULT_DISPLAY.edge_width, "How wide links are drawn"
    ),
)


class DisplayPanel(ScrollPanel):
    """Shows and changes the display of the lens, and the forces, which are remembered."""

    forces_changed = Signal(object)
    """The forces, when they were moved."""

    def __init__(self, session: Session, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._refreshing = False
        self.column.addWidget(SectionTitle("Display"))
        self.arrows_box = QCheckBox("Arrows")
        self.arrows_box.setToolTip("Show which way links lead, where there is room")
        self.arrows_box.toggled.connect(self._schedule_apply)
        self.column.addWidget(self.arrows_box)
        self.display_sliders = SliderForm(DISPLAY_SLIDERS)
        self.display_sliders.moved.connect(self._schedule_apply)
        self.column.addLayout(self.display_sliders)
        reset = small_button("Reset", "Draw the map as it is drawn at first", self.reset_display)
        self.column.addWidget(reset, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(SectionTitle("Forces"))
        self.force_sliders = SliderForm(FORCE_SLIDERS)
        self.force_sliders.set_values(stored_forces(settings))
        self.force_sliders.moved.connect(self._apply_forces)
        self.column.addLayout(self.force_sliders)
        back = small_button(
            "Reset", "Back to the forces that the map begins with", self.reset_forces
        )
        self.column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch()
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(60)
        self._debounce.timeout.connect(self._apply_display)
        session.view_state.settings_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the lens as it is now."""
        self._refreshing = True
        display = self._session.view_state.settings.display
        self.arrows_box.setChecked(display.arrows)
        if not self._debounce.isActive():
            self.display_sliders.set_values(display)
        self._refreshing = False

    def set_forces(self, forces: Forces) -> None:
        """Bring the sliders to some forces, and set them."""
        self.force_sliders.set_values(forces)
        self._apply_forces()

    def reset_forces(self) -> None:
        """Go back to the usual forces."""
        self.set_forces(_DEFAULT_FORCES)

    def reset_display(self) -> None:
        """Go back to the usual display."""
        self._session.view_state.change_settings("Reset Display", display=_DEFAULT_DISPLAY)

    def _schedule_apply(self) -> None:
        if not self._refreshing:
            self._debounce.start()

    def _apply_display(self) -> None:
        values = self.display_sliders.values
        display = DisplaySettings(arrows=self.arrows_box.isChecked(), **values)
        self._session.view_state.change_settings("Display", merge=_MERGE_DISPLAY, display=display)

    def _apply_forces(self) -> None:
        forces = Forces(**self.force_sliders.values)
        for key, value in msgspec.structs.asdict(forces).items():
            self._settings.set_text(f"forces/{key}", f"{value:.6g}")
        self.forces_changed.emit(forces)


def stored_forces(settings: Settings) -> Forces:
    """Give the forces that were set last."""
    found = {}
    for scale in FORCE_SLIDERS:
        try:
            value = float(settings.text(f"forces/{scale.key}", str(scale.default)))
        except ValueError:
            value = scale.default
        found[scale.key] = min(max(value, scale.minimum), scale.maximum)
    return Forces(**found)


class SliderForm(QFormLayout):
    """Labelled sliders, one a row, each with its value beside it."""

    moved = Signal()

    def __init__(self, specs: tuple[SliderSpec, ...]) -> None:
        super().__init__()
        self._specs = specs
        self.sliders: dict[str, QSlider] = {}
        self._labels: dict[str, QLabel] = {}
        self.setHorizontalSpacing(12)
        self.setVerticalSpacing(8)
        for scale in specs:
            slider = QSlider(Qt.Orientation.Horizontal)
            slider.setRange(0, _SLIDER_STEPS)
            slider.setToolTip(
                f"{scale.tooltip} ({scale.minimum:g} to {scale.maximum:g}, {scale.default:.3g})"
            )
            slider.setAccessibleName(scale.name)
            slider.valueChanged.connect(self._update_labels)
            slider.valueChanged.connect(lambda _: self.moved.emit())
            label = QLabel()
            label.setMinimumWidth(34)
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            line = QHBoxLayout()
            line.addWidget(slider, 1)
            line.addWidget(label)
            self.addRow(scale.name, line)
            self.sliders[scale.key], self._labels[scale.key] = slider, label
        self._update_labels()

    @property
    def values(self) -> dict[str, float]:
        """The numbers that the sliders stand at."""
        found = {}
        for scale in self._specs:
            at = self.sliders[scale.key].value()
            usual = _slider_position(scale, scale.default) == at
            value = scale.minimum + at / _SLIDER_STEPS * (scale.maximum - scale.minimum)
            found[scale.key] = scale.default if usual else value
        return found

    def set_values(self, values: object) -> None:
        """Bring the sliders to numbers, without telling that they moved."""
        for scale in self._specs:
            slider = self.sliders[scale.key]
            slider.blockSignals(True)
            slider.setValue(_slider_position(scale, float(getattr(values, scale.key))))
            slider.blockSignals(False)
        self._update_labels()

    def _update_labels(self) -> None:
        for key, value in self.values.items():
            self._labels[key].setText(f"{value:.3g}")


def _slider_position(spec: SliderSpec, value: float) -> int:
    share = (value - spec.minimum) / (spec.maximum - spec.minimum)
    return round(min(max(share, 0), 1) * _SLIDER_STEPS)
