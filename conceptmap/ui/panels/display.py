"""The display panel: how the map is drawn, and the forces of its layout."""

from __future__ import annotations

from typing import NamedTuple

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QLabel, QSlider, QWidget

from conceptmap.core.limits import MAX_LAYERED_MAP_NODES
from conceptmap.core.translation import Text, number, translate
from conceptmap.layout.forces import FORCE_SETTINGS, Forces
from conceptmap.render.display_settings import DisplaySettings
from conceptmap.ui.context import UiContext
from conceptmap.ui.panel_spec import PanelSpec
from conceptmap.ui.panels.link_display import LinkDisplayChoice
from conceptmap.ui.panels.name_choice import NameChoiceCombo
from conceptmap.ui.panels.widgets import ScrollPanel, SectionTitle, small_button
from conceptmap.ui.session.session import Session

_SLIDER_STEPS = 200
_APPLY_DELAY_MS = 60

_DISPLAY_STEP = "display"
"""Consecutive undo steps of this name become one."""


class SliderSpec(NamedTuple):
    """A number that a slider sets."""

    key: str
    """The field of `Forces` or `DisplaySettings`."""
    name: Text
    minimum: float
    maximum: float
    default: float
    tooltip: Text


_DEFAULT_FORCES, _DEFAULT_DISPLAY = Forces(), DisplaySettings()

FORCE_SLIDERS = tuple(
    SliderSpec(each.name, each.label, each.low, each.high, each.default, each.description)
    for each in FORCE_SETTINGS
)

DISPLAY_SLIDERS = (
    SliderSpec(
        "label_density",
        Text("How many"),
        -3,
        3,
        _DEFAULT_DISPLAY.label_density,
        Text("Show more or fewer names"),
    ),
    SliderSpec(
        "node_size", Text("Note size"), 0.1, 5, _DEFAULT_DISPLAY.node_size, Text("Size of notes")
    ),
    SliderSpec(
        "edge_width",
        Text("Link width"),
        0.1,
        5,
        _DEFAULT_DISPLAY.edge_width,
        Text("Width of links"),
    ),
)


class DisplayPanel(ScrollPanel):
    """Shows and changes the display settings of the view, and the forces of the layout."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._refreshing = False
        self.arrows_box = QCheckBox(translate("Arrows"))
        self.arrows_box.setToolTip(translate("Show the direction of links, where there is room"))
        self.arrows_box.toggled.connect(self._schedule_apply)
        self.column.addWidget(self.arrows_box)
        self.similar_box = QCheckBox(translate("Lines to similar notes"))
        self.similar_box.setToolTip(
            translate(
                "Draw dashed lines from the selected note to similar notes that it has no link with"
            )
        )
        self.similar_box.toggled.connect(self._schedule_apply)
        self.column.addWidget(self.similar_box)
        self.names_box = QCheckBox(translate("Join shared names"))
        self.names_box.setToolTip(translate("Draw lines between notes of one name in two vaults"))
        self.names_box.toggled.connect(self._schedule_apply)
        self.column.addWidget(self.names_box)
        if not session.vault.is_set:
            self.names_box.hide()
        self.layered_map_box = QCheckBox(translate("Concept map"))
        self.layered_map_box.setToolTip(
            translate("Lay up to 60 notes out in layers, as boxes with what links say between them")
        )
        self.layered_map_box.clicked.connect(
            lambda chosen: session.view_state.change_settings(
                translate("Concept map"), layered_map=chosen
            )
        )
        self.column.addWidget(self.layered_map_box)
        self.name_combo = NameChoiceCombo(session)
        self.setFocusProxy(self.name_combo)
        self.display_sliders = SliderForm(DISPLAY_SLIDERS)
        self.display_sliders.insertRow(0, translate("Names"), self.name_combo)
        self.link_choice = LinkDisplayChoice(session, self.display_sliders)
        self.display_sliders.moved.connect(self._schedule_apply)
        self.column.addLayout(self.display_sliders)
        reset_display = small_button(
            translate("Reset"), translate("Back to the defaults"), self.reset_display
        )
        self.column.addWidget(reset_display, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(SectionTitle(translate("Forces")))
        self.force_sliders = SliderForm(FORCE_SLIDERS)
        self.force_sliders.set_values(session.positions.forces)
        self.force_sliders.moved.connect(self._apply_forces)
        self.column.addLayout(self.force_sliders)
        reset_forces = small_button(
            translate("Reset"), translate("Back to the defaults"), self.reset_forces
        )
        self.column.addWidget(reset_forces, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch()
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(_APPLY_DELAY_MS)
        self._debounce.timeout.connect(self._apply_display)
        session.view_state.settings_changed.connect(self.refresh)
        session.view_state.changed.connect(self._update_layered_map_box)
        session.positions.forces_changed.connect(self._refresh_forces)
        self.refresh()

    def refresh(self) -> None:
        """Show the current display settings."""
        self._refreshing = True
        view_state = self._session.view_state
        display, is_layered_map = view_state.settings.display, view_state.settings.layered_map
        self.layered_map_box.setChecked(is_layered_map)
        self._update_layered_map_box()
        if not self._debounce.isActive():
            # Else the user has just changed something that is not applied yet.
            self.arrows_box.setChecked(display.arrows)
            self.similar_box.setChecked(display.similar)
            self.names_box.setChecked(display.same_names)
            self.display_sliders.set_values(display)
        self._refreshing = False

    def _update_layered_map_box(self) -> None:
        view_state = self._session.view_state
        few = view_state.result.count <= MAX_LAYERED_MAP_NODES
        self.layered_map_box.setEnabled(few or view_state.settings.layered_map)

    def reset_forces(self) -> None:
        """Reset the forces to their defaults."""
        self._session.positions.set_forces(_DEFAULT_FORCES)

    def reset_display(self) -> None:
        """Reset the display to its defaults."""
        self._session.view_state.change_settings(
            translate("Reset display"), display=_DEFAULT_DISPLAY
        )

    def _schedule_apply(self) -> None:
        if not self._refreshing:
            self._debounce.start()

    def _apply_display(self) -> None:
        values = self.display_sliders.values
        display = msgspec.structs.replace(
            self._session.view_state.settings.display,
            arrows=self.arrows_box.isChecked(),
            same_names=self.names_box.isChecked(),
            similar=self.similar_box.isChecked(),
            **values,
        )
        self._session.view_state.change_settings(
            translate("Display"), merge=_DISPLAY_STEP, display=display
        )

    def _apply_forces(self) -> None:
        self._session.positions.set_forces(Forces(**self.force_sliders.values))

    def _refresh_forces(self) -> None:
        self.force_sliders.set_values(self._session.positions.forces)


class SliderForm(QFormLayout):
    """Labelled sliders in rows, each with its value beside it."""

    moved = Signal()
    """The user moved a slider."""

    def __init__(self, specs: tuple[SliderSpec, ...]) -> None:
        super().__init__()
        self._specs = specs
        self.sliders: dict[str, QSlider] = {}
        self._labels: dict[str, QLabel] = {}
        self.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.setHorizontalSpacing(12)
        self.setVerticalSpacing(8)
        for spec in specs:
            slider = QSlider(Qt.Orientation.Horizontal)
            slider.setRange(0, _SLIDER_STEPS)
            slider.setToolTip(
                translate(
                    "{what} ({low} to {high}, {default})",
                    what=spec.tooltip,
                    low=_written(spec.minimum),
                    high=_written(spec.maximum),
                    default=_written(spec.default),
                )
            )
            slider.setAccessibleName(str(spec.name))
            slider.valueChanged.connect(self._update_labels)
            slider.valueChanged.connect(lambda _: self.moved.emit())
            label = QLabel()
            label.setMinimumWidth(34)
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            row = QHBoxLayout()
            row.addWidget(slider, 1)
            row.addWidget(label)
            self.addRow(str(spec.name), row)
            self.sliders[spec.key], self._labels[spec.key] = slider, label
        self._update_labels()

    @property
    def values(self) -> dict[str, float]:
        """The values of the sliders, by key."""
        values = {}
        for spec in self._specs:
            position = self.sliders[spec.key].value()
            if position == _slider_position(spec, spec.default):
                # The default itself, which may be between two positions of the slider.
                values[spec.key] = spec.default
            else:
                fraction = position / _SLIDER_STEPS
                values[spec.key] = spec.minimum + fraction * (spec.maximum - spec.minimum)
        return values

    def set_values(self, values: object) -> None:
        """Move the sliders to the fields of an object, without emitting `moved`."""
        for spec in self._specs:
            slider = self.sliders[spec.key]
            slider.blockSignals(True)
            slider.setValue(_slider_position(spec, float(getattr(values, spec.key))))
            slider.blockSignals(False)
        self._update_labels()

    def _update_labels(self) -> None:
        for key, value in self.values.items():
            self._labels[key].setText(_written(value))


def _written(value: float) -> str:
    """Write a number with three digits."""
    shown = f"{value:.3g}"
    return number(value, len(shown.partition(".")[2]) if "e" not in shown else 0)


def _slider_position(spec: SliderSpec, value: float) -> int:
    fraction = (value - spec.minimum) / (spec.maximum - spec.minimum)
    return round(min(max(fraction, 0), 1) * _SLIDER_STEPS)


def _make(context: UiContext) -> DisplayPanel:
    return DisplayPanel(context.session)


PANEL = PanelSpec(
    name="display",
    title=Text("Display"),
    menu_text=Text("&Display"),
    make=_make,
    order=70,
    icon="display",
    tip=Text("Change how the map is drawn and arranged"),
)
