"""PanelSpec: what a panel module declares of its panel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from conceptmap.core.translation import Text

if TYPE_CHECKING:
    from conceptmap.ui.context import UiContext

LEFT, RIGHT, BOTTOM = (
    Qt.DockWidgetArea.LeftDockWidgetArea,
    Qt.DockWidgetArea.RightDockWidgetArea,
    Qt.DockWidgetArea.BottomDockWidgetArea,
)


@dataclass(frozen=True)
class PanelSpec:
    """A panel beside the map. Every module with a `PANEL` of this type is found automatically."""

    name: str
    """Names the panel in settings and commands."""
    title: Text
    menu_text: Text
    """The title with an & before the letter that chooses it."""
    make: Callable[[UiContext], QWidget]
    """Makes the panel for the open vault; a panel is deleted with its session."""
    order: int
    """The place in the menu."""
    icon: str = ""
    """An icon of `resources/icons/tools`, for a button of the rail; empty for none."""
    tip: Text | str = ""
    """What one does with it, a phrase for tooltips and the shortcut sheet."""
    area: Qt.DockWidgetArea = LEFT
    """Of the panels at the left one is shown at a time; the others have places of their own."""
    shortcut: str = ""
    shown_at_first: bool = False
    """Whether it is shown when a vault is opened for the first time."""
    width_px: int = 0
    """The width in a new window, 0 for Qt's choice."""
    height_px: int = 0
