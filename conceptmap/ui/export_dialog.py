"""What an exported picture is to be: which part, how large, on which ground."""

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
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from conceptmap.export.picture import LARGEST
from conceptmap.ui.settings import Settings


@dataclass(frozen=True)
class PictureOptions:
    """What the user chose."""

    whole: bool
    width: int
    height: int
    scale: float
    transparent: bool
    theme: str


class ExportDialog(QDialog):
    """Asks for the options of a picture; remembers the last ones."""

    def __init__(self, view: QSize, theme: str, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Export PNG")
        self._view = view
        self._settings = settings
        self._part = QComboBox()
        self._part.addItems(["The current view", "The whole map"])
        self._part.setToolTip("What the picture shows")
        self._part.setCurrentIndex(int(settings.text("export/whole", "1") == "1"))
        self._part.currentIndexChanged.connect(self._suggest)
        self._width = self._side("Width of the picture in pixels, before scaling")
        self._height = self._side("Height of the picture in pixels, before scaling")
        self._scale = QDoubleSpinBox()
        self._scale.setRange(0.25, 8)
        self._scale.setSingleStep(0.5)
        self._scale.setDecimals(2)
        self._scale.setSuffix(" ×")
        self._scale.setToolTip("How many pixels of the file each pixel becomes; 2 for print")
        self._scale.setValue(float(settings.text("export/scale", "2") or 2))
        self._theme = QComboBox()
        self._theme.addItems(["Light", "Dark"])
        self._theme.setCurrentIndex(int(theme == "dark"))
        self._transparent = QCheckBox("Leave the background out")
        self._transparent.setToolTip("For laying the map over something else")
        self._transparent.setChecked(settings.text("export/transparent") == "1")
        self._result = QLabel()

        size = QHBoxLayout()
        size.addWidget(self._width)
        size.addWidget(QLabel("×"))
        size.addWidget(self._height)
        size.addStretch()
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.setHorizontalSpacing(18)
        form.addRow("Show", self._part)
        form.addRow("Size", size)
        form.addRow("Scale", self._scale)
        form.addRow("Theme", self._theme)
        form.addRow("", self._transparent)
        form.addRow("", self._result)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(18)
        column.addLayout(form)
        column.addWidget(self._buttons)
        for each in (self._width, self._height, self._scale):
            each.valueChanged.connect(self._say)
        self._suggest()

    @property
    def options(self) -> PictureOptions:
        """What is chosen now."""
        return PictureOptions(
            whole=self._part.currentIndex() == 1,
            width=self._width.value(),
            height=self._height.value(),
            scale=self._scale.value(),
            transparent=self._transparent.isChecked(),
            theme="dark" if self._theme.currentIndex() else "light",
        )

    def accept(self) -> None:
        options = self.options
        self._settings.set_text("export/whole", str(int(options.whole)))
        self._settings.set_text("export/scale", str(options.scale))
        self._settings.set_text("export/transparent", str(int(options.transparent)))
        super().accept()

    def _side(self, tip: str) -> QSpinBox:
        box = QSpinBox()
        box.setRange(16, LARGEST)
        box.setSuffix(" px")
        box.setToolTip(tip)
        return box

    def _suggest(self) -> None:
        size = QSize(1600, 1000) if self._part.currentIndex() else self._view
        self._width.setValue(size.width())
        self._height.setValue(size.height())
        self._say()

    def _say(self) -> None:
        width = round(self._width.value() * self._scale.value())
        height = round(self._height.value() * self._scale.value())
        fits = max(width, height) <= LARGEST
        words = f"The file will have {width:,} × {height:,} pixels."
        self._result.setText(words if fits else f"{words} {LARGEST:,} each way is the most.")
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(fits)
