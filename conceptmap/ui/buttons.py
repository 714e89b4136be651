"""Buttons with the program's own icons, which follow the theme."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence, QPixmap
from PySide6.QtWidgets import QToolButton

from conceptmap.render.icons import render_icon
from conceptmap.render.theme import Theme
from conceptmap.ui.mirroring import DIRECTED_ICONS, is_mirrored
from conceptmap.ui.text_size import ui_font
from conceptmap.ui.theme import AppTheme

ICON_SIZE_PX = 16

_PIXEL_RATIOS = (1, 2, 3)


def tool_icon(colours: Theme, name: str, size: int = ICON_SIZE_PX) -> QIcon:
    """Return an icon of `resources/icons/tools` in the colours of a theme, sharp on any screen."""
    icon = QIcon()
    for mode, state, colour in (
        (QIcon.Mode.Normal, QIcon.State.Off, colours.muted_text),
        (QIcon.Mode.Active, QIcon.State.Off, colours.text),
        (QIcon.Mode.Disabled, QIcon.State.Off, colours.faint_text),
        (QIcon.Mode.Normal, QIcon.State.On, colours.link),
        (QIcon.Mode.Active, QIcon.State.On, colours.link),
    ):
        for ratio in _PIXEL_RATIOS:
            image = render_icon(f"tools/{name}", colour, size, ratio)
            if name in DIRECTED_ICONS and is_mirrored():
                image = image.flipped(Qt.Orientation.Horizontal)
            icon.addPixmap(QPixmap.fromImage(image), mode, state)
    return icon


def keys_text(keys: str) -> str:
    """Return a shortcut as the system and the language write it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


class IconButton(QToolButton):
    """A small button with an icon; `keys` are shown in its tooltip."""

    def __init__(
        self, theme: AppTheme, name: str, tip: str, on_click: object = None, keys: str = ""
    ) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self.setIconSize(QSize(ICON_SIZE_PX, ICON_SIZE_PX))
        self.setAutoRaise(True)
        self.set_tip(tip, keys)
        if on_click is not None:
            self.clicked.connect(on_click)
        theme.changed.connect(self._apply_theme)
        self._apply_theme()

    def set_tip(self, tip: str, keys: str = "") -> None:
        """Set the tooltip, which says what the button does."""
        self.setToolTip(f"{tip} ({keys_text(keys)})" if keys else tip)
        self.setAccessibleName(tip)

    def set_icon_name(self, name: str) -> None:
        """Show another icon on the button."""
        self._name = name
        self._apply_theme()

    def _apply_theme(self) -> None:
        self.setIcon(tool_icon(self._theme.colours, self._name))


def command_button(action: QAction) -> QToolButton:
    """Return a small button for a command, with its icon and its short text."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setIconSize(QSize(ICON_SIZE_PX, ICON_SIZE_PX))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFont(ui_font(12))
    button.setAccessibleName(action.iconText())
    button.setAutoRaise(True)
    return button
