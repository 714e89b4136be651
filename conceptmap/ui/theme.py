"""Light and dark: the colours of the windows, from the same theme files as the map's."""

from __future__ import annotations

from string import Template

import msgspec
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from conceptmap.core.resources import resource_path
from conceptmap.render.theme import Theme, app_font, load_theme
from conceptmap.ui.settings import Settings


class AppTheme(QObject):
    """The colours of the application: the system's choice unless the user has chosen.

    There is one for all windows, since Qt colours the application as a whole.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.colours = load_theme(self._wanted())
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.apply)
        self.apply()

    @classmethod
    def shared(cls, settings: Settings) -> AppTheme:
        """Return the theme of the application, which from now on follows these settings."""
        application = QApplication.instance()
        assert application is not None
        for theme in application.findChildren(cls):
            theme.follow(settings)
            return theme
        return cls(settings, application)

    def follow(self, settings: Settings) -> None:
        """Keep the choice in these settings, and apply what they say."""
        self._settings = settings
        if self.colours.name != self._wanted():
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
        self.colours = load_theme(self._wanted())
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setStyle("Fusion")
        application.setFont(app_font(13))
        application.setPalette(_palette(self.colours))
        application.setStyleSheet(style_sheet("window.qss", self.colours))
        self.changed.emit()

    def _wanted(self) -> str:
        if self._settings.theme != "system":
            return self._settings.theme
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return "dark" if dark else "light"


def style_sheet(name: str, colours: Theme) -> str:
    """Return a style sheet of the program, its `$names` replaced by the colours of a theme."""
    return Template(resource_path("themes", name).read_text("utf-8")).substitute(
        msgspec.structs.asdict(colours), icons=resource_path("icons").as_posix()
    )


def set_text_colour(widget: QWidget, colour: str) -> None:
    """Set the colour of a widget's text."""
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
    widget.setPalette(palette)


def _palette(colours: Theme) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.panel,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.panel,
        QPalette.ColorRole.AlternateBase: colours.code_background,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.Button: colours.panel,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.Highlight: colours.link,
        QPalette.ColorRole.HighlightedText: colours.selected_text,
        QPalette.ColorRole.Link: colours.link,
        QPalette.ColorRole.PlaceholderText: colours.faint_text,
        QPalette.ColorRole.ToolTipBase: colours.panel,
        QPalette.ColorRole.ToolTipText: colours.text,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.faint_text))
    return palette
