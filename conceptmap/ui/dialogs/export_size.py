"""The controls of the export dialog for the size of a picture and of its letters."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from math import log2

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QComboBox, QDoubleSpinBox, QHBoxLayout, QLabel, QSlider

from conceptmap.core.translation import number, translate
from conceptmap.exporting.format import MAX_SIDE_PX, ExportFormat
from conceptmap.exporting.page_sizes import (
    MAX_LETTERS,
    MIN_LETTERS,
    NAME_PX,
    PAGE_LABELS,
    PAGES_MM,
    PAGES_PX,
    PX_PER_MM,
    page_size_px,
    poster_letters,
)
from conceptmap.ui.panels.widgets import ChoiceBox, inset_number
from conceptmap.ui.settings import Settings
from conceptmap.ui.text_size import text_scale

WINDOW, CUSTOM = "window", "custom"
LANDSCAPE, PORTRAIT = "landscape", "portrait"

MIN_SIDE_PX = 16
PRINT_SCALE = 300 / 96
"""The scale with which a picture in pixels has 300 of them an inch."""

_MAX_SCALE_BESIDE = 1.2
"""The orientation is beside the page up to this size of letters, in times the usual."""

_SLIDER_STEPS = 50  # for each doubling of the size of letters


class NumberBox(QDoubleSpinBox):
    """A box for a number, shown without zeros at its end."""

    def __init__(self) -> None:
        super().__init__()
        inset_number(self)

    def textFromValue(self, value: float) -> str:
        text = super().textFromValue(value)
        point = self.locale().decimalPoint()
        return text.rstrip("0").rstrip(point) if point in text else text


def _page_text(name: str, width: float, height: float, unit: str) -> str:
    return translate(
        "{page} ({width} × {height} {unit})",
        page=PAGE_LABELS.get(name, name),
        width=_side(width),
        height=_side(height),
        unit=translate("mm") if unit == "mm" else translate("px"),
    )


def _side(length: float) -> str:
    return number(length, 0 if length == int(length) else 1)


class SizeControls(QObject):
    """Page, orientation, width and height, and the size of letters; remembers the last ones."""

    changed = Signal()

    def __init__(self, view: QSize, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._view, self._settings = view, settings
        self._busy = False
        self._is_chosen = False
        """Whether the size was chosen in this dialog; then it is kept for other formats."""
        self._extension = ""
        self._millimetres = False
        self._size = 1600.0, 1000.0
        self.letters = 1.0
        self.page = ChoiceBox()
        self.page.setMinimumContentsLength(16)
        self.page.setToolTip(translate("The size of the image"))
        for name, (width, height) in PAGES_MM.items():
            self.page.addItem(_page_text(name, height, width, "mm"), name)
        for name, (width, height) in PAGES_PX.items():
            self.page.addItem(_page_text(name, width, height, "px"), name)
        self.page.addItem(
            _page_text(translate("This window"), view.width(), view.height(), "px"), WINDOW
        )
        self.page.addItem(translate("Custom"), CUSTOM)
        self.orientation = QComboBox()
        self.orientation.setToolTip(translate("Landscape or portrait"))
        self.orientation.addItem(translate("Landscape"), LANDSCAPE)
        self.orientation.addItem(translate("Portrait"), PORTRAIT)
        # Beside large letters the page would be cut.
        direction = QBoxLayout.Direction
        stacked = text_scale() > _MAX_SCALE_BESIDE
        self.page_row = QBoxLayout(direction.TopToBottom if stacked else direction.LeftToRight)
        self.page_row.setSpacing(8)
        self.page_row.addWidget(self.page, 1)
        self.page_row.addWidget(self.orientation)
        self.width = self._side_box(translate("Width of the image"))
        self.height = self._side_box(translate("Height of the image"))
        self.side_row = QHBoxLayout()
        self.side_row.setSpacing(6)
        for widget in (self.width, QLabel("×"), self.height):
            self.side_row.addWidget(widget)
        self.side_row.addStretch()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(*(round(_SLIDER_STEPS * log2(n)) for n in (MIN_LETTERS, MAX_LETTERS)))
        self.slider.setToolTip(translate("How large names are; dots and links grow with them"))
        self.slider.setAccessibleName(translate("Size of names"))
        self.name_box = NumberBox()
        self.name_box.setToolTip(translate("The size of the letters of a name"))
        self.name_box.setAccessibleName(translate("Size of names"))
        self.letter_row = QHBoxLayout()
        self.letter_row.setSpacing(10)
        self.letter_row.addWidget(self.slider, 1)
        self.letter_row.addWidget(self.name_box)
        self.page.currentIndexChanged.connect(self._take_page)
        self.orientation.currentIndexChanged.connect(self._turn)
        for box in (self.width, self.height):
            box.valueChanged.connect(self._take_sides)
        self.slider.valueChanged.connect(
            lambda steps: self._take_letters(2 ** (steps / _SLIDER_STEPS))
        )
        self.name_box.valueChanged.connect(
            lambda size: self._take_letters(size * self._unit / NAME_PX)
        )

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in pixels, of 1/96 inch on paper."""
        return self._size

    @property
    def is_paper(self) -> bool:
        """Whether the size is that of a sheet of paper."""
        return self.page.currentData() in PAGES_MM

    @property
    def _unit(self) -> float:
        """Pixels for each unit of the boxes."""
        return PX_PER_MM if self._millimetres else 1.0

    @property
    def _unit_text(self) -> str:
        return translate("mm") if self._millimetres else translate("px")

    def show_format(self, chosen: ExportFormat) -> None:
        """Keep the size that was chosen here, or take the one that was last for a format."""
        if not chosen.has_size or chosen.extension == self._extension:
            return
        self._extension = chosen.extension
        if self._is_chosen:
            letters = self.letters
            self._show_page()
            self._take_letters(letters)
            return
        default = "A4" if chosen.extension == "pdf" else CUSTOM
        page = self._settings.text(self._key("page"), default)
        upright = self._settings.text(self._key("orientation")) == PORTRAIT
        sides = (
            self._settings.number(self._key(key), side)
            for key, side in (("width", 1600.0), ("height", 1000.0))
        )
        width, height = (min(max(side, MIN_SIDE_PX), MAX_SIDE_PX) for side in sides)
        with self._quietly():
            self.page.setCurrentIndex(max(self.page.findData(page), 0))
            self.orientation.setCurrentIndex(int(upright))
            self._size = width, height
        self._show_page()
        self._take_letters(self._settings.number(self._key("letters"), self.letters))

    def store(self) -> None:
        """Store the size that is chosen in the settings, for the next export."""
        width, height = self._size
        for key, value in (
            ("page", self.page.currentData()),
            ("orientation", self.orientation.currentData()),
            ("width", width),
            ("height", height),
            ("letters", self.letters),
        ):
            self._settings.set_text(self._key(key), str(value))

    def choose_page(self, name: str) -> None:
        """Choose a page by its name, `WINDOW` or `CUSTOM`."""
        self.page.setCurrentIndex(self.page.findData(name))

    def _key(self, name: str) -> str:
        return f"export/{self._extension}-{name}"

    def _take_page(self) -> None:
        if not self._busy:
            self._is_chosen = True
            self._show_page()

    def _show_page(self) -> None:
        """Take the size of the page that is chosen, in its unit, with letters that go with it."""
        name = self.page.currentData()
        upright = self.orientation.currentData() == PORTRAIT
        if name == WINDOW:
            self._size = float(self._view.width()), float(self._view.height())
        elif name != CUSTOM:
            self._size = page_size_px(name, portrait=upright)
        self._millimetres = self._extension == "pdf" or name in PAGES_MM
        with self._quietly():
            for box, side in zip((self.width, self.height), self._size, strict=True):
                box.setDecimals(1 if self._millimetres else 0)
                box.setSuffix(f" {self._unit_text}")
                box.setRange(MIN_SIDE_PX / self._unit, MAX_SIDE_PX / self._unit)
                box.setValue(side / self._unit)
            self.name_box.setDecimals(1)
            self.name_box.setSingleStep(0.5 if self._millimetres else 1)
            self.name_box.setSuffix(f" {self._unit_text}")
            least, most = (n * NAME_PX / self._unit for n in (MIN_LETTERS, MAX_LETTERS))
            self.name_box.setRange(least, most)
            self.orientation.setEnabled(name not in (WINDOW, CUSTOM, "Square"))
        self._take_letters(poster_letters(self._size))

    def _turn(self) -> None:
        if not self._busy:
            letters = self.letters
            self._take_page()
            self._take_letters(letters)

    def _take_sides(self) -> None:
        if self._busy:
            return
        self._is_chosen = True
        self._size = self.width.value() * self._unit, self.height.value() * self._unit
        with self._quietly():
            self.page.setCurrentIndex(self.page.findData(CUSTOM))
            self.orientation.setEnabled(False)
        self.changed.emit()

    def _take_letters(self, letters: float) -> None:
        if self._busy:
            return
        self.letters = min(max(letters, MIN_LETTERS), MAX_LETTERS)
        with self._quietly():
            self.slider.setValue(round(_SLIDER_STEPS * log2(self.letters)))
            self.name_box.setValue(self.letters * NAME_PX / self._unit)
        self.changed.emit()

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        before, self._busy = self._busy, True
        yield
        self._busy = before

    def _side_box(self, tip: str) -> QDoubleSpinBox:
        box = NumberBox()
        box.setToolTip(tip)
        box.setAccessibleName(tip)
        box.setRange(MIN_SIDE_PX, MAX_SIDE_PX)
        return box
