"""The dialog that asks for a colour: swatches, sliders, and the code of any other colour."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QRegularExpression, Qt
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRegularExpressionValidator,
)
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QLineEdit,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from conceptmap.core.translation import Text, translate
from conceptmap.ui.panels.widgets import horizontal_row
from conceptmap.ui.screen_fit import DialogScroll, fit_dialog
from conceptmap.ui.text_size import scaled
from conceptmap.ui.theme import AppTheme

HUES = (
    ("#D1495B", Text("Red")),
    ("#C9812B", Text("Orange")),
    ("#7A7A2E", Text("Olive")),
    ("#3E8E5A", Text("Green")),
    ("#2A9D9D", Text("Teal")),
    ("#3D7EAA", Text("Blue")),
    ("#7B5EA7", Text("Purple")),
    ("#B0508A", Text("Pink")),
    ("#808080", Text("Grey")),
)
"""The swatches of the middle row, with their names; the others are lighter and darker."""

_TONES = ("#FFFFFF", 0.45), ("#FFFFFF", 0.0), ("#000000", 0.35)
"""What is mixed with the hues in each row of swatches, and its share."""

_SWATCH_PX, _SLIDER_PX = 30, 190
_CODE = QRegularExpression("#?[0-9A-Fa-f]{0,6}")
_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


def choose_colour(parent: QWidget, theme: AppTheme, colour: str, title: str) -> str:
    """Ask for a colour, beginning with one; return its code, empty when the user cancelled."""
    dialog = ColourDialog(parent, theme, colour)
    dialog.setWindowTitle(title)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return dialog.code if accepted else ""


class ColourDialog(QDialog):
    """Shows one colour in three ways, each of which changes it."""

    def __init__(self, parent: QWidget, theme: AppTheme, colour: str) -> None:
        super().__init__(parent)
        self._colour = QColor(colour)
        self.swatches = [
            [_Swatch(theme, _mix(hue, *tone), str(name)) for hue, name in HUES] for tone in _TONES
        ]
        """The swatches to choose from, by row and column."""
        grid = QGridLayout()
        grid.setSpacing(4)
        for down, swatches in enumerate(self.swatches):
            for along, swatch in enumerate(swatches):
                grid.addWidget(swatch, down, along)
                swatch.clicked.connect(partial(self._choose, swatch))
                swatch.installEventFilter(self)
        grid.setColumnStretch(len(HUES), 1)
        self.hue = self._slider(translate("Hue"), 359)
        self.saturation = self._slider(translate("Saturation"), 255)
        self.brightness = self._slider(translate("Brightness"), 255)
        self.code_line = QLineEdit()
        self.code_line.setValidator(QRegularExpressionValidator(_CODE))
        self.code_line.setToolTip(translate("The colour as web pages write it, such as #3D7EAA"))
        self.code_line.textEdited.connect(self._take_code)
        self._sample = _Swatch(theme, self.code, "")
        self._sample.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sample.setEnabled(False)
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(14)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for slider in (self.hue, self.saturation, self.brightness):
            form.addRow(slider.accessibleName(), slider)
        form.addRow(translate("Code"), horizontal_row(self._sample, self.code_line))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(translate("Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        content = QWidget()
        lines = QVBoxLayout(content)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(16)
        lines.addLayout(grid)
        lines.addLayout(form)
        lines.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(16)
        column.addWidget(DialogScroll(content))
        column.addWidget(buttons)
        self._show(changed_by=None)
        self._first().setFocus()
        fit_dialog(self, self.sizeHint())

    @property
    def code(self) -> str:
        """The colour that is chosen now, as `#RRGGBB`."""
        return self._colour.name().upper()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys go from one swatch to the next, and choose it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            places = {
                each: (r, c) for r, row in enumerate(self.swatches) for c, each in enumerate(row)
            }
            if step is not None and isinstance(watched, _Swatch):
                row, column = (here + by for here, by in zip(places[watched], step, strict=True))
                if 0 <= row < len(_TONES) and 0 <= column < len(HUES):
                    self._choose(self.swatches[row][column])
                    self.swatches[row][column].setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def _choose(self, swatch: _Swatch) -> None:
        self._take(QColor(swatch.code), changed_by=swatch)

    def _take_code(self, text: str) -> None:
        digits = text.removeprefix("#")
        if len(digits) in (3, 6):
            self._take(QColor(f"#{digits}"), changed_by=self.code_line)

    def _take_sliders(self) -> None:
        sliders = self.hue, self.saturation, self.brightness
        colour = QColor.fromHsv(*(slider.value() for slider in sliders))
        self._take(colour, changed_by=self.hue)

    def _take(self, colour: QColor, changed_by: QWidget | None) -> None:
        self._colour = colour
        self._show(changed_by)

    def _show(self, changed_by: QWidget | None) -> None:
        """Show the colour in all but what it was changed by, which would lose its place."""
        if changed_by is not self.code_line:
            self.code_line.setText(self.code)
        if changed_by is not self.hue:
            colour = self._colour
            # A grey has no hue; the slider stays.
            hue = colour.hsvHue() if colour.hsvHue() >= 0 else self.hue.value()
            for slider, now in (
                (self.hue, hue),
                (self.saturation, colour.hsvSaturation()),
                (self.brightness, colour.value()),
            ):  # fmt: skip
                slider.blockSignals(True)
                slider.setValue(now)
                slider.blockSignals(False)
        self._sample.set_code(self.code)
        for swatch in self._all():
            swatch.setChecked(swatch.code == self.code)
        # Tab reaches one of them.
        first = self._first()
        for swatch in self._all():
            policy = Qt.FocusPolicy
            swatch.setFocusPolicy(policy.StrongFocus if swatch is first else policy.ClickFocus)

    def _first(self) -> _Swatch:
        return next((each for each in self._all() if each.isChecked()), self.swatches[1][0])

    def _all(self) -> list[_Swatch]:
        return [swatch for row in self.swatches for swatch in row]

    def _slider(self, name: str, most: int) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, most)
        slider.setMinimumWidth(scaled(_SLIDER_PX))
        slider.setAccessibleName(name)
        slider.valueChanged.connect(self._take_sliders)
        return slider


class _Swatch(QToolButton):
    """A button with a colour on it, which is ringed while it is the chosen one."""

    def __init__(self, theme: AppTheme, code: str, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.code = code
        self.setCheckable(True)
        self.setFixedSize(scaled(_SWATCH_PX), scaled(_SWATCH_PX))
        if name:
            self.setToolTip(translate("{colour}, {code}", colour=name, code=code))
            self.setAccessibleName(self.toolTip())

    def set_code(self, code: str) -> None:
        """Show another colour, `#rrggbb`."""
        self.code = code
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.code))
        inset = 4 if self.isEnabled() else 2
        painter.drawRoundedRect(self.rect().adjusted(inset, inset, -inset, -inset), 5, 5)
        if self.isChecked() or self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = self._theme.colours.text if self.isChecked() else self._theme.colours.link
            painter.setPen(QPen(QColor(ring), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 7, 7)
        painter.end()


def _mix(code: str, other: str, share: float) -> str:
    """Return a colour with some share of another in it."""
    own, more = QColor(code), QColor(other)
    pairs = (own.red(), more.red()), (own.green(), more.green()), (own.blue(), more.blue())
    return QColor(*(round(a * (1 - share) + b * share) for a, b in pairs)).name().upper()
