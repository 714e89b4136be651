"""The export dialog: file format, what to export, size, and colours."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from conceptmap.export.format import MAX_SIDE_PX, ExportFormat
from conceptmap.export.formats import FORMATS
from conceptmap.ui.screen_fit import DialogScroll, fit_dialog
from conceptmap.ui.settings import Settings

VIEW, SELECTION, WHOLE = "view", "selection", "whole"
"""What is exported: the visible part of the map, the selected nodes, or all of it."""

_MIN_WIDTH_PX = 416
_DEFAULT_SIZE_PX = QSize(1600, 1000)


@dataclass(frozen=True)
class ExportOptions:
    """What the user chose."""

    format: ExportFormat
    part: str = WHOLE
    """`view`, `selection` or `whole`."""
    width: int = _DEFAULT_SIZE_PX.width()
    """Pixels, before scaling."""
    height: int = _DEFAULT_SIZE_PX.height()
    scale: float = 1.0
    transparent: bool = False
    theme: str = "light"
    legend: bool = True
    title: str = ""


class ExportDialog(QDialog):
    """Asks for the options of an export; starts with the last ones."""

    def __init__(
        self, view: QSize, theme: str, selected: int, settings: Settings, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Export")
        self._view = view
        self._settings = settings
        self._format = QComboBox()
        for each in FORMATS.values():
            self._format.addItem(f"{each.title}  (.{each.extension})", each.extension)
        self._format.setToolTip("The format of the file")
        stored = self._format.findData(settings.text("export/form", "png"))
        self._format.setCurrentIndex(stored if stored >= 0 else self._format.findData("png"))
        self._description = QLabel()
        self._description.setWordWrap(True)
        self._description.setObjectName("muted")
        self._part = QComboBox()
        self._part.setToolTip("What is exported")
        self._part.addItem("The whole map", WHOLE)
        self._part.addItem("The current view", VIEW)
        if selected:
            self._part.addItem(f"The selection ({selected:,})", SELECTION)
        self._part.setCurrentIndex(max(self._part.findData(settings.text("export/part", WHOLE)), 0))
        self._width = self._size_box("Width of the image in pixels, before scaling")
        self._height = self._size_box("Height of the image in pixels, before scaling")
        self._scale = QDoubleSpinBox()
        self._scale.setRange(0.25, 8)
        self._scale.setSingleStep(0.5)
        self._scale.setDecimals(2)
        self._scale.setSuffix(" ×")
        self._scale.setToolTip("How many pixels of the file each pixel becomes; 2 for print")
        self._scale.setValue(settings.number("export/scale", 2.0))
        self._theme = QComboBox()
        self._theme.addItem("Light", "light")
        self._theme.addItem("Dark", "dark")
        self._theme.setCurrentIndex(int(theme == "dark"))
        self._theme.setToolTip("The colours of the image")
        self._title = QLineEdit()
        self._title.setPlaceholderText("None")
        self._title.setToolTip("Text above the map")
        self._transparent = self._box(
            "Transparent background", "export/transparent", "For laying the map over other things"
        )
        self._legend = self._box("Legend", "export/legend", "What the colours mean", default="1")
        self._result = QLabel()
        self._result.setObjectName("muted")
        self._size = QHBoxLayout()
        for widget in (self._width, QLabel("×"), self._height):
            self._size.addWidget(widget)
        self._size.addStretch()
        self._rows = self._make_rows()
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        content = QWidget()
        content.setMinimumWidth(_MIN_WIDTH_PX)
        content.setLayout(self._rows)
        self._scroll = DialogScroll(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 12, 18)
        column.setSpacing(18)
        column.addWidget(self._scroll)
        column.addWidget(self._buttons)
        for box in (self._width, self._height, self._scale):
            box.valueChanged.connect(self._describe_result)
        self._part.currentIndexChanged.connect(self._suggest_size)
        self._format.currentIndexChanged.connect(self._show_relevant_rows)
        self._suggest_size()
        self._show_relevant_rows()

    @property
    def options(self) -> ExportOptions:
        """What is chosen now."""
        return ExportOptions(
            format=FORMATS[self._format.currentData()],
            part=self._part.currentData(),
            width=self._width.value(),
            height=self._height.value(),
            scale=self._scale.value(),
            transparent=self._transparent.isChecked(),
            theme=self._theme.currentData(),
            legend=self._legend.isChecked(),
            title=self._title.text().strip(),
        )

    def accept(self) -> None:
        options = self.options
        self._settings.set_text("export/form", options.format.extension)
        self._settings.set_text("export/part", options.part)
        self._settings.set_text("export/scale", str(options.scale))
        self._settings.set_text("export/transparent", str(int(options.transparent)))
        self._settings.set_text("export/legend", str(int(options.legend)))
        super().accept()

    def _make_rows(self) -> QFormLayout:
        rows = QFormLayout()
        rows.setVerticalSpacing(12)
        rows.setHorizontalSpacing(18)
        rows.addRow("Format", self._format)
        rows.addRow("", self._description)
        rows.addRow("Show", self._part)
        rows.addRow("Size", self._size)
        rows.addRow("Scale", self._scale)
        rows.addRow("Theme", self._theme)
        rows.addRow("Title", self._title)
        rows.addRow("", self._legend)
        rows.addRow("", self._transparent)
        rows.addRow("", self._result)
        return rows

    def _box(self, text: str, key: str, tip: str, default: str = "") -> QCheckBox:
        box = QCheckBox(text)
        box.setToolTip(tip)
        box.setChecked(self._settings.text(key, default) == "1")
        return box

    def _size_box(self, tip: str) -> QSpinBox:
        box = QSpinBox()
        box.setRange(16, MAX_SIDE_PX)
        box.setSuffix(" px")
        box.setToolTip(tip)
        return box

    def _show_relevant_rows(self) -> None:
        """Show the options that the chosen format has."""
        chosen = self.options.format
        self._description.setText(chosen.description)
        for row, relevant in (
            (self._size, chosen.has_size),
            (self._scale, chosen.has_scale),
            (self._theme, chosen.needs_picture),
            (self._title, chosen.needs_picture),
            (self._legend, chosen.has_size),
            (self._transparent, chosen.has_size),
            (self._result, chosen.has_size),
        ):
            self._rows.setRowVisible(row, relevant)
        self._describe_result()
        fit_dialog(self, self.sizeHint())

    def _suggest_size(self) -> None:
        size = self._view if self.options.part == VIEW else _DEFAULT_SIZE_PX
        self._width.setValue(size.width())
        self._height.setValue(size.height())
        self._describe_result()

    def _describe_result(self) -> None:
        options = self.options
        scale = options.scale if options.format.has_scale else 1.0
        width, height = round(options.width * scale), round(options.height * scale)
        fits = max(width, height) <= MAX_SIDE_PX or not options.format.has_size
        text = f"The file will have {width:,} × {height:,} pixels."
        self._result.setText(text if fits else f"{text} The maximum is {MAX_SIDE_PX:,} each way.")
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(fits)
