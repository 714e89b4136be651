"""Light and dark: the window's colours, from the same theme files as the map's."""

from __future__ import annotations

from string import Template

import msgspec
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from conceptmap.core.resources import bundled
from conceptmap.render.theme import Style, font, load_style
from conceptmap.ui.settings import Settings


class Theme(QObject):
    """The colours in force; follows the system unless the user chose."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.style = load_style(self._wanted())
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(lambda _: self.apply())
        self.apply()

    @property
    def choice(self) -> str:
        """`system`, `light` or `dark`."""
        return self._settings.theme

    def choose(self, name: str) -> None:
        """Choose `system`, `light` or `dark`, and remember it."""
        self._settings.theme = name
        self.apply()

    def apply(self) -> None:
        """Colour the application."""
        self.style = load_style(self._wanted())
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setStyle("Fusion")
        application.setFont(font(13))
        application.setPalette(_palette(self.style))
        application.setStyleSheet(sheet("window.qss", self.style))
        self.changed.emit()

    def _wanted(self) -> str:
        if self._settings.theme != "system":
            return self._settings.theme
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return "dark" if dark else "light"


def sheet(name: str, style: Style) -> str:
    """Read a style sheet of the program, its `$names` filled in with a theme's colours."""
    return Template(bundled("themes", name).read_text("utf-8")).substitute(
        msgspec.structs.asdict(style), icons=bundled("icons").as_posix()
    )


def _palette(style: Style) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: style.panel,
        QPalette.ColorRole.WindowText: style.ink,
        QPalette.ColorRole.Base: style.panel,
        QPalette.ColorRole.AlternateBase: style.code,
        QPalette.ColorRole.Text: style.ink,
        QPalette.ColorRole.Button: style.panel,
        QPalette.ColorRole.ButtonText: style.ink,
        QPalette.ColorRole.Highlight: style.link,
        QPalette.ColorRole.HighlightedText: style.selection_text,
        QPalette.ColorRole.Link: style.link,
        QPalette.ColorRole.PlaceholderText: style.faint,
        QPalette.ColorRole.ToolTipBase: style.panel,
        QPalette.ColorRole.ToolTipText: style.ink,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(style.faint))
    return palette


def set_ink(widget: QWidget, colour: str) -> None:
    """Give a widget's text a colour of the theme."""
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
    widget.setPalette(palette)
