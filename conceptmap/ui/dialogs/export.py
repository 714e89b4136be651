"""The export dialog: file format, what to export, size, letters and colours, with a preview."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from conceptmap.core.translation import number, translate
from conceptmap.exporting.format import MAX_SIDE_PX
from conceptmap.exporting.formats import FORMATS
from conceptmap.exporting.page_sizes import PX_PER_MM
from conceptmap.render.theme import load_theme
from conceptmap.ui.dialogs.export_options import SELECTION, VIEW, WHOLE, ExportOptions
from conceptmap.ui.dialogs.export_preview import ExportPreview
from conceptmap.ui.dialogs.export_size import CUSTOM, PRINT_SCALE, WINDOW, NumberBox, SizeControls
from conceptmap.ui.screen_fit import DialogScroll, fit_dialog
from conceptmap.ui.settings import Settings

__all__ = ["SELECTION", "VIEW", "WHOLE", "ExportDialog", "ExportOptions"]

PREVIEW_DELAY_MS = 120
"""Milliseconds without a change after which the preview is drawn again."""

Preview = Callable[[ExportOptions, QSize, Callable[[QImage], None], Callable[[str], None]], None]
"""Draw a picture that fits a size in pixels, and hand it over, or say why there is none."""

_MIN_FORM_WIDTH_PX = 340
_USUAL_SIZE = QSize(940, 620)
_SCREEN_SCALE = 2.0


class ExportDialog(QDialog):
    """Asks for the options of an export; starts with the last ones.

    `view` is the size of the map in the window, `selected` how many nodes are selected; `vault`
    says whose title is remembered; `whole` says what all of the map is when it is not the whole
    map of the vault.
    """

    def __init__(
        self,
        view: QSize,
        theme: str,
        selected: int,
        settings: Settings,
        parent: QWidget,
        *,
        vault: str = "",
        whole: str = "",
        preview: Preview | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Export"))
        self._settings = settings
        self._vault = vault
        self._draw_preview = preview
        self._format = QComboBox()
        for each in FORMATS.values():
            self._format.addItem(f"{each.title}  (.{each.extension})", each.extension)
        self._format.setMaxVisibleItems(len(FORMATS))
        self._format.setToolTip(translate("The format of the file"))
        stored = self._format.findData(settings.text("export/form", "png"))
        self._format.setCurrentIndex(stored if stored >= 0 else self._format.findData("png"))
        self._description = QLabel()
        self._description.setWordWrap(True)
        self._description.setObjectName("muted")
        self._extent = QComboBox()
        self._extent.setToolTip(translate("What is exported"))
        self._extent.addItem(whole or translate("The whole map"), WHOLE)
        self._extent.addItem(translate("The current view"), VIEW)
        if selected:
            self._extent.addItem(translate("The selection ({n})", n=selected), SELECTION)
        self._extent.setCurrentIndex(
            max(self._extent.findData(settings.text("export/part", WHOLE)), 0)
        )
        self.size_controls = SizeControls(view, settings, self)
        self._width, self._height = self.size_controls.width, self.size_controls.height
        self._scale = NumberBox()
        self._scale.setRange(0.25, 8)
        self._scale.setSingleStep(0.5)
        self._scale.setDecimals(3)
        self._scale.setSuffix(" ×")
        self._scale.setToolTip(
            translate("How many pixels the file has for each pixel of the picture: 2 is sharper")
        )
        self._scale.setValue(settings.number("export/scale", _SCREEN_SCALE))
        self._was_paper = False
        self._theme = QComboBox()
        self._theme.addItem(translate("Light"), "light")
        self._theme.addItem(translate("Dark"), "dark")
        self._theme.setCurrentIndex(int(theme == "dark"))
        self._theme.setToolTip(translate("The colours of the image"))
        self._title = QLineEdit()
        self._title.setPlaceholderText(translate("None"))
        self._title.setToolTip(translate("Text above the map"))
        if settings.text("export/title-vault") == vault:
            self._title.setText(settings.text("export/title"))
        self._legend = self._box(
            translate("Legend"), "export/legend", translate("What the colours mean"), default="1"
        )
        self._highlight = self._box(
            translate("Selection and path"),
            "export/highlight",
            translate("Let what is selected stand out"),
        )
        self._transparent = self._box(
            translate("Transparent background"),
            "export/transparent",
            translate("For laying the map over other things"),
        )
        self._result = QLabel()
        self._result.setObjectName("muted")
        self._result.setWordWrap(True)
        self._rows = self._make_rows()
        self._buttons = QDialogButtonBox()
        self._save = self._buttons.addButton(QDialogButtonBox.StandardButton.Save)
        self._save.setText(translate("Save…"))
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.preview = ExportPreview(load_theme(theme))
        self.preview.setVisible(preview is not None)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PREVIEW_DELAY_MS)
        self._timer.timeout.connect(self._update_preview)
        self.size_controls.changed.connect(self._describe_result)
        self.size_controls.page.currentIndexChanged.connect(self._suggest_scale)
        self._scale.valueChanged.connect(self._describe_result)
        self._extent.currentIndexChanged.connect(self._suggest_page)
        self._theme.currentIndexChanged.connect(self._describe_result)
        self._title.textChanged.connect(self._describe_result)
        for box in (self._legend, self._highlight, self._transparent):
            box.toggled.connect(self._describe_result)
        self._format.currentIndexChanged.connect(self._show_relevant_rows)
        self._show_relevant_rows()
        self._was_paper = self.size_controls.is_paper
        self._scale.setValue(settings.number("export/scale", _SCREEN_SCALE))
        fit_dialog(self, self.sizeHint().expandedTo(_USUAL_SIZE))

    @property
    def options(self) -> ExportOptions:
        """The options for the export that are chosen now."""
        width, height = self.size_controls.size
        return ExportOptions(
            format=FORMATS[self._format.currentData()],
            extent=self._extent.currentData(),
            width=width,
            height=height,
            scale=self._scale.value(),
            transparent=self._transparent.isChecked(),
            theme=self._theme.currentData(),
            legend=self._legend.isChecked(),
            title=self._title.text().strip(),
            letters=self.size_controls.letters,
            highlight=self._highlight.isChecked(),
        )

    def accept(self) -> None:
        options = self.options
        self._settings.set_text("export/form", options.format.extension)
        self._settings.set_text("export/part", options.extent)
        self._settings.set_text("export/scale", str(options.scale))
        self._settings.set_text("export/title", options.title)
        self._settings.set_text("export/title-vault", self._vault)
        for key, chosen in (
            ("transparent", options.transparent),
            ("legend", options.legend),
            ("highlight", options.highlight),
        ):
            self._settings.set_text(f"export/{key}", str(int(chosen)))
        if options.format.has_size:
            self.size_controls.store()
        super().accept()

    def schedule_preview(self) -> None:
        """Draw the preview again, since the map has changed."""
        self._timer.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._timer.start()

    def _lay_out(self) -> None:
        content = QWidget()
        content.setMinimumWidth(_MIN_FORM_WIDTH_PX)
        content.setLayout(self._rows)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        self._scroll = DialogScroll(content)
        columns.addWidget(self._scroll, 2)
        columns.addWidget(self.preview, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(16)
        column.addLayout(columns, 1)
        column.addWidget(self._buttons)

    def _make_rows(self) -> QFormLayout:
        rows = QFormLayout()
        rows.setVerticalSpacing(10)
        rows.setHorizontalSpacing(16)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows.addRow(translate("Format"), self._format)
        rows.addRow("", self._description)
        rows.addRow(translate("Show"), self._extent)
        rows.addRow(translate("Page"), self.size_controls.page_row)
        rows.addRow(translate("Size"), self.size_controls.side_row)
        rows.addRow(translate("Scale"), self._scale)
        rows.addRow(translate("Names"), self.size_controls.letter_row)
        rows.addRow(translate("Theme"), self._theme)
        rows.addRow(translate("Title"), self._title)
        rows.addRow("", self._legend)
        rows.addRow("", self._highlight)
        rows.addRow("", self._transparent)
        rows.addRow("", self._result)
        return rows

    def _box(self, text: str, key: str, tip: str, default: str = "") -> QCheckBox:
        box = QCheckBox(text)
        box.setToolTip(tip)
        box.setChecked(self._settings.text(key, default) == "1")
        return box

    def _show_relevant_rows(self) -> None:
        """Show the options that the chosen format has."""
        chosen = FORMATS[self._format.currentData()]
        self._description.setText(str(chosen.description))
        self.size_controls.show_format(chosen)
        for row, relevant in (
            (self.size_controls.page_row, chosen.has_size),
            (self.size_controls.side_row, chosen.has_size),
            (self._scale, chosen.has_scale),
            (self.size_controls.letter_row, chosen.has_size),
            (self._theme, chosen.needs_picture),
            (self._title, chosen.needs_picture),
            (self._legend, chosen.needs_picture),
            (self._highlight, chosen.has_size),
            (self._transparent, chosen.has_size),
            (self._result, chosen.has_size),
        ):
            self._rows.setRowVisible(row, relevant)
        self._describe_result()

    def _suggest_page(self) -> None:
        """Suggest the window's own shape for what it shows."""
        page = self.size_controls.page.currentData()
        if self._extent.currentData() == VIEW and page == CUSTOM:
            self.size_controls.choose_page(WINDOW)
        self._describe_result()

    def _suggest_scale(self) -> None:
        if self.size_controls.is_paper != self._was_paper:
            self._was_paper = self.size_controls.is_paper
            self._scale.setValue(PRINT_SCALE if self._was_paper else _SCREEN_SCALE)

    def _describe_result(self) -> None:
        options = self.options
        scale = options.scale if options.format.has_scale else 1.0
        width, height = round(options.width * scale), round(options.height * scale)
        fits = max(width, height) <= MAX_SIDE_PX or not options.format.has_size
        text = translate("{width} × {height} pixels", width=width, height=height)
        if options.format.extension == "pdf":
            millimetres = (side / PX_PER_MM for side in (options.width, options.height))
            sides = [
                number(side, 0 if round(side, 1) == round(side) else 1) for side in millimetres
            ]
            text = translate("{width} × {height} mm", width=sides[0], height=sides[1])
        elif self.size_controls.is_paper and options.format.has_scale:
            text = translate(
                "{width} × {height} pixels, {n} an inch",
                width=width,
                height=height,
                n=round(96 * scale),
            )
        if not fits:
            most = translate("The maximum is {pixels} each way.", pixels=MAX_SIDE_PX)
            text = f"{text}. {most}"
        self._result.setText(text)
        self._save.setEnabled(fits)
        self._timer.start()

    def _update_preview(self) -> None:
        if self._draw_preview is None:
            return
        options = self.options
        if not options.format.needs_picture:
            self.preview.show_text(translate("Data has no picture to preview."))
            return
        ratio = self.devicePixelRatioF()
        if not options.format.has_size:
            room = self.preview.room
            options = replace(options, width=room.width(), height=room.height())
        self._draw_preview(
            options, self.preview.room * ratio, self.preview.show_image, self.preview.show_text
        )
