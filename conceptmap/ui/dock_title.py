"""The title bar of a panel, with its tools and a button that hides it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QFont, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QSizePolicy, QToolButton, QWidget
from shiboken6 import isValid

from conceptmap.core.translation import translate
from conceptmap.ui.buttons import IconButton
from conceptmap.ui.elided import ElidedLabel
from conceptmap.ui.text_size import scaled, ui_font
from conceptmap.ui.theme import AppTheme, set_text_colour

TITLE_HEIGHT_PX = 36

_MIN_TITLE_PX = 40
_BESIDE_TOOLS_PX = 60
"""The margins, and the button that hides the panel."""


class DockTitle(QWidget):
    """The title bar of a dock, by which it is dragged."""

    def __init__(self, theme: AppTheme, dock: QDockWidget, title: str) -> None:
        super().__init__(dock)
        # Else Qt shows the colour behind, which is that of the map.
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._title = title
        self._label = _Title(title, ui_font(12, 600))
        self._all_tools: list[QWidget] = []
        self._named_tools: list[QToolButton] = []
        self._tools = QHBoxLayout()
        self._tools.setSpacing(0)
        close = IconButton(theme, "close", translate("Hide {panel}", panel=title), dock.close)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 2, 6, 2)
        line.setSpacing(2)
        line.addWidget(self._label, 1)
        line.addLayout(self._tools)
        line.addWidget(close)
        theme.changed.connect(self._apply_theme)
        self._apply_theme()

    def sizeHint(self) -> QSize:
        return QSize(scaled(160), scaled(TITLE_HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        return QSize(100, scaled(TITLE_HEIGHT_PX))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_tools()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A tool that comes or goes changes the room of the others.
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._fit_tools()
        return False

    def add_tools(self, tools: Iterable[QWidget]) -> None:
        """Show the tools of a panel beside its title."""
        self._all_tools = list(tools)
        for tool in self._all_tools:
            self._tools.addWidget(tool)
            tool.installEventFilter(self)
        # Not all buttons in here: those of the panel before may wait to be deleted.
        self._named_tools = [
            button
            for tool in self._all_tools
            for button in (tool, *tool.findChildren(QToolButton))
            if isinstance(button, QToolButton)
            and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        ]
        self._fit_tools()

    def remove_tools(self) -> None:
        """Remove the tools, which are deleted with their panel or soon."""
        self._all_tools, self._named_tools = [], []
        while (item := self._tools.takeAt(0)) is not None:
            if (tool := item.widget()) is not None:
                tool.hide()
                tool.deleteLater()

    def _fit_tools(self) -> None:
        """Show the texts of the tools if there is room for them beside the title."""
        # They are deleted one by one with their panel, which hides each of them before.
        if not all(map(isValid, (*self._all_tools, *self._named_tools))):
            self._all_tools, self._named_tools = [], []
        for style in (
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon,
            Qt.ToolButtonStyle.ToolButtonIconOnly,
        ):
            for tool in self._named_tools:
                tool.setToolButtonStyle(style)
            # The layout still knows the sizes of before.
            shown = [tool for tool in self._all_tools if not tool.isHidden()]
            tools = sum(tool.sizeHint().width() for tool in shown)
            title = self._label.fontMetrics().horizontalAdvance(self._title)
            if tools + title + _BESIDE_TOOLS_PX <= self.width():
                return

    def _apply_theme(self) -> None:
        self.updateGeometry()
        self._fit_tools()
        set_text_colour(self._label, self._theme.colours.text)


class _Title(ElidedLabel):
    """The name of a panel, as far as its tools leave room for it."""

    def __init__(self, text: str, font: QFont) -> None:
        super().__init__(text, font)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        # The first letters alone say less than nothing.
        if self.width() >= _MIN_TITLE_PX:
            super().paintEvent(event)
