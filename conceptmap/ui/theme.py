"""Light and dark: the colours of the windows, from the same theme files as the map's."""

from __future__ import annotations

from string import Template

import msgspec
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from conceptmap.core.resources import resource_path
from conceptmap.render.high_contrast import with_high_contrast
from conceptmap.render.theme import Theme, load_theme
from conceptmap.ui.mirroring import BASE_STYLE, OwnDirectionStyle, is_mirrored
from conceptmap.ui.motion import set_motion_reduced
from conceptmap.ui.settings import Settings
from conceptmap.ui.text_size import (
    BASE_FONT_PX,
    own_fonts,
    restore_fonts,
    set_text_scale,
    text_scale,
    ui_font,
    wanted_scale,
)

_CONTRAST_KEY, _MOTION_KEY, _TEXT_SIZE_KEY = "contrast", "motion", "text-size"


class AppTheme(QObject):
    """The colours of the application: the system's choice unless the user has chosen.

    There is one for all windows, since Qt colours the application as a whole.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        # Kept: what it returns goes with it.
        self._hints = QGuiApplication.styleHints()
        self.colours = self._wanted()
        self._hints.colorSchemeChanged.connect(self.apply)
        if hasattr(self._hints, "accessibility"):
            self._hints.accessibility().contrastPreferenceChanged.connect(self.apply)
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
        if self.colours != self._wanted() or text_scale() != wanted_scale(self.text_size):
            self.apply()

    @property
    def choice(self) -> str:
        """The theme that the user chose: `system`, `light` or `dark`."""
        return self._settings.theme

    def choose(self, name: str) -> None:
        """Choose `system`, `light` or `dark`, and remember it."""
        self._settings.theme = name
        self.apply()

    @property
    def has_high_contrast(self) -> bool:
        """Whether texts, lines and marks stand out as far as they can."""
        choice = self._settings.text(_CONTRAST_KEY, "system")
        return choice == "high" or (choice == "system" and self._system_wants_contrast())

    def set_high_contrast(self, wanted: bool) -> None:
        """Choose a high contrast or the usual one, and remember it."""
        self._settings.set_text(_CONTRAST_KEY, "high" if wanted else "usual")
        self.apply()

    @property
    def reduces_motion(self) -> bool:
        """Whether the user wants jumps where there are animations; the system may say so too."""
        return self._settings.text(_MOTION_KEY) == "reduced"

    def set_reduced_motion(self, wanted: bool) -> None:
        """Choose jumps instead of animations, and remember it."""
        self._settings.set_text(_MOTION_KEY, "reduced" if wanted else "")
        self.apply()

    @property
    def text_size(self) -> str:
        """The name of the size of letters: one of `SIZES`, or `system`."""
        return self._settings.text(_TEXT_SIZE_KEY, "system")

    def choose_text_size(self, name: str) -> None:
        """Choose a size of letters, and remember it."""
        self._settings.set_text(_TEXT_SIZE_KEY, name)
        self.apply()

    def apply(self) -> None:
        """Colour the application, and size its letters."""
        self.colours = self._wanted()
        set_motion_reduced(self.reduces_motion)
        scale_before, fonts = text_scale(), own_fonts()
        set_text_scale(wanted_scale(self.text_size))
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setStyle(OwnDirectionStyle() if is_mirrored() else BASE_STYLE)
        application.setFont(ui_font(BASE_FONT_PX))
        application.setPalette(_palette(self.colours))
        application.setStyleSheet(style_sheet("window.qss", self.colours))
        restore_fonts(fonts, scale_before)
        self.changed.emit()

    def _wanted(self) -> Theme:
        name = self._settings.theme
        if name == "system":
            dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
            name = "dark" if dark else "light"
        theme = load_theme(name)
        return with_high_contrast(theme) if self.has_high_contrast else theme

    def _system_wants_contrast(self) -> bool:
        """Return whether the system asks for a high contrast, which Qt tells from 6.10 on."""
        if not hasattr(self._hints, "accessibility"):
            return False
        preference = self._hints.accessibility().contrastPreference()
        return bool(preference == Qt.ContrastPreference.HighContrast)


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
