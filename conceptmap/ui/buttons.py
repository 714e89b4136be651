"""Buttons with the program's own icons, which follow the theme."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QKeySequence, QPixmap
from PySide6.QtWidgets import QToolButton

from conceptmap.render.icons import render_icon
from conceptmap.ui.theme import AppTheme

ICON_SIZE_PX = 16


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
        shortcut = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{tip} ({shortcut})" if keys else tip)
        self.setAccessibleName(tip)

    def set_icon_name(self, name: str) -> None:
        """Change the icon."""
        self._name = name
        self._apply_theme()

    def _apply_theme(self) -> None:
        colours, icon = self._theme.colours, QIcon()
        for mode, colour in (
            (QIcon.Mode.Normal, colours.muted_text),
            (QIcon.Mode.Active, colours.text),
            (QIcon.Mode.Disabled, colours.faint_text),
        ):
            image = render_icon(f"tools/{self._name}", colour, ICON_SIZE_PX)
            icon.addPixmap(QPixmap.fromImage(image), mode)
        self.setIcon(icon)
