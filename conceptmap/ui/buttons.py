"""Buttons with the program's own pictures, which follow the theme."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QKeySequence, QPixmap
from PySide6.QtWidgets import QToolButton

from conceptmap.render.icons import icon
from conceptmap.ui.theme import Theme

SIZE = 16


class IconButton(QToolButton):
    """A small button that is a picture; `keys` are told with its tip."""

    def __init__(
        self, theme: Theme, name: str, tip: str, do: object = None, keys: str = ""
    ) -> None:
        super().__init__()
        self._theme = theme
        self._name = name
        self.setIconSize(QSize(SIZE, SIZE))
        self.setAutoRaise(True)
        self.set_tip(tip, keys)
        if do is not None:
            self.clicked.connect(do)
        theme.changed.connect(self._colour)
        self._colour()

    def set_tip(self, tip: str, keys: str = "") -> None:
        """Say what the button does."""
        shortcut = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{tip} ({shortcut})" if keys else tip)
        self.setAccessibleName(tip)

    def set_picture(self, name: str) -> None:
        """Show another picture."""
        self._name = name
        self._colour()

    def _colour(self) -> None:
        style = self._theme.style
        made = QIcon()
        for mode, colour in (
            (QIcon.Mode.Normal, style.muted),
            (QIcon.Mode.Active, style.ink),
            (QIcon.Mode.Disabled, style.faint),
        ):
            made.addPixmap(QPixmap.fromImage(icon(f"tools/{self._name}", colour, SIZE)), mode)
        self.setIcon(made)
