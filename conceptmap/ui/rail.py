"""The rail: the tools of a map as a column of icons with names, at the left of the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QMainWindow,
    QScrollArea,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from conceptmap.core.translation import translate
from conceptmap.ui.buttons import IconButton
from conceptmap.ui.mirroring import mirrored_toolbar_area
from conceptmap.ui.settings import Settings
from conceptmap.ui.text_size import ui_font
from conceptmap.ui.theme import AppTheme

RAIL_ICON_PX = 20

_NAMED_KEY = "window/rail-names"
_NAME_FONT_PX = 11
_ICON_BUTTON_PX = 36
"""The width and height of a button without a name."""


class Rail(QToolBar):
    """Shows the actions that it is given. The names go where there is no room for them."""

    def __init__(self, window: QMainWindow, settings: Settings, theme: AppTheme) -> None:
        super().__init__(translate("Tools"), window)
        self._settings = settings
        self._buttons: list[RailButton] = []
        self._names_shown = True
        self.setObjectName("rail")
        self.setMovable(False)
        self.setFloatable(False)
        # Else it offers to hide the toolbar and the docks, by their names in the code.
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.toggleViewAction().setVisible(False)
        self.setAccessibleName(translate("Tools"))
        self._toggle = IconButton(theme, "narrow", "", lambda: self.set_named(not self.named))
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(4, 6, 4, 4)
        self._column.setSpacing(2)
        self._column.addStretch()
        self._column.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignHCenter)
        self._scroll = _Column(content)
        self.addWidget(self._scroll)
        window.addToolBar(mirrored_toolbar_area(), self)
        self.hide()
        self._arrange()

    @property
    def buttons(self) -> tuple[RailButton, ...]:
        """The buttons from top to bottom, one for each action."""
        return tuple(self._buttons)

    @property
    def named(self) -> bool:
        """Whether names are shown where there is room."""
        return self._settings.text(_NAMED_KEY, "1") == "1"

    def set_named(self, named: bool) -> None:
        """Show names where there is room, or the icons alone."""
        self._settings.set_text(_NAMED_KEY, str(int(named)))
        self._arrange()

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """Show these actions; only the first call counts."""
        if self._buttons:
            return
        for action in actions:
            button = RailButton(action)
            button.installEventFilter(self)
            self._column.insertWidget(len(self._buttons), button)
            self._buttons.append(button)
        self._set_tab_stop(0)
        self._arrange()

    def focus_tools(self) -> None:
        """Focus the button that had the keyboard last."""
        for button in self._buttons:
            if button.focusPolicy() & Qt.FocusPolicy.TabFocus:
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            at = next(i for i, each in enumerate(self._buttons) if each is watched)
            last = len(self._buttons) - 1
            goals = {
                Qt.Key.Key_Up: at - 1,
                Qt.Key.Key_Down: at + 1,
                Qt.Key.Key_Home: 0,
                Qt.Key.Key_End: last,
            }
            goal = goals.get(Qt.Key(event.key()))
            if goal is not None:
                self._set_tab_stop(min(max(goal, 0), last))
                self.focus_tools()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._buttons[at].click()
                return True
        elif event.type() == QEvent.Type.FocusIn:
            at = next(i for i, each in enumerate(self._buttons) if each is watched)
            self._set_tab_stop(at)
            self._scroll.ensureWidgetVisible(self._buttons[at], 0, 4)
        return False

    def _set_tab_stop(self, number: int) -> None:
        """Let Tab reach one button; from there the arrow keys go to the others."""
        for i, button in enumerate(self._buttons):
            stop = Qt.FocusPolicy.StrongFocus if i == number else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(stop)

    def _arrange(self) -> None:
        """Show the names if they are wanted and there is room for them."""
        named_height = sum(each.named_size().height() for each in self._buttons)
        spacing = self._column.spacing() * (len(self._buttons) + 1)
        room = self.height() - self._toggle.sizeHint().height() - spacing - 12
        self._names_shown = self.named and named_height <= room
        width = max((each.named_size().width() for each in self._buttons), default=0)
        for button in self._buttons:
            button.show_name(self._names_shown, width)
        self._toggle.set_icon_name("narrow" if self.named else "widen")
        self._toggle.set_tip(
            translate("Hide the names") if self.named else translate("Show the names")
        )
        self._scroll.setFixedWidth(
            (width if self._names_shown else _ICON_BUTTON_PX) + 8 if self._buttons else 0
        )


class RailButton(QToolButton):
    """An action as an icon, with its short name below or without."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self.setDefaultAction(action)
        self.setObjectName("rail")
        self.setIconSize(QSize(RAIL_ICON_PX, RAIL_ICON_PX))
        self.setFont(ui_font(_NAME_FONT_PX))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setAccessibleName(action.iconText())
        self.setAccessibleDescription(action.toolTip())
        self._named_size = QSize()

    def named_size(self) -> QSize:
        """Return the size in pixels that it has with its name."""
        if self.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextUnderIcon:
            self.ensurePolished()
            self._named_size = self.sizeHint()
        return self._named_size

    def show_name(self, named: bool, width: int) -> None:
        """Show the name, on a button of some width in pixels, or the icon alone."""
        self.named_size()
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(
            style.ToolButtonTextUnderIcon if named else style.ToolButtonIconOnly
        )
        if named:
            self.setFixedSize(width, self._named_size.height())
        else:
            self.setFixedSize(_ICON_BUTTON_PX, _ICON_BUTTON_PX)


class _Column(QScrollArea):
    """Scrolls a column, without bars, where it is too high."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setWidget(content)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 40)
