"""The menu bar of a window, made from the table of commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from conceptmap.ui.buttons import tool_icon
from conceptmap.ui.commands.command import Command, DynamicMenu, LazyMenu, Menu
from conceptmap.ui.commands.command_table import MENUS
from conceptmap.ui.context import UiContext
from conceptmap.ui.rail import RAIL_ICON_PX

if TYPE_CHECKING:
    from conceptmap.ui.session.session import Session


class MenuBar(QObject):
    """The menus of a window. Keeps enabled what can be done, and the rest disabled."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context.window)
        self._context = context
        self._actions: list[tuple[QAction, Command]] = []
        self._lazy: list[tuple[QMenu, LazyMenu]] = []
        bar = context.window.menuBar()
        for menu in MENUS:
            self._fill(bar.addMenu(str(menu.title)), menu)
        context.theme.changed.connect(self._refresh_icons)
        context.theme.changed.connect(self.refresh)
        context.sessions.closed.connect(self.refresh)
        self.refresh()

    def follow(self, session: Session) -> None:
        """Offer what can be done with a session that was opened."""
        for menu, lazy in self._lazy:
            menu.setEnabled(True)
            menu.addActions([self._make_action(command) for command in lazy.items()])
        self._lazy.clear()
        for signal in (
            session.map_updated,
            session.history.changed,
            session.positions.pins_changed,
            session.undo_stack.indexChanged,
            session.view_state.changed,
            session.view_state.settings_changed,
            session.web_images.changed,
        ):
            signal.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Enable and tick what the commands say."""
        for action, command in self._actions:
            action.setEnabled(command.enabled(self._context))
            if command.checked is not None:
                action.setChecked(command.checked(self._context))
            if command.text_now is not None:
                action.setText(command.text_now(self._context))

    def action(self, id_: str) -> QAction:
        """Return the action of a command. Those of panels are there with the first vault."""
        return next(action for action, command in self._actions if command.id == id_)

    def all_actions(self) -> list[QAction]:
        """Return the actions of all commands, to be found by their texts."""
        return [action for action, _ in self._actions]

    def _refresh_icons(self) -> None:
        for action, command in self._actions:
            if command.icon:
                action.setIcon(tool_icon(self._context.theme.colours, command.icon, RAIL_ICON_PX))

    def _fill(self, target: QMenu, menu: Menu) -> None:
        target.setToolTipsVisible(False)
        for item in menu.items:
            if item is None:
                target.addSeparator()
            elif isinstance(item, Command):
                target.addAction(self._make_action(item))
            elif isinstance(item, Menu):
                self._fill(target.addMenu(str(item.title)), item)
            elif isinstance(item, LazyMenu):
                lazy = target.addMenu(str(item.title))
                lazy.setEnabled(False)
                self._lazy.append((lazy, item))
            else:
                self._add_dynamic(target.addMenu(str(item.title)), item)

    def _add_dynamic(self, target: QMenu, menu: DynamicMenu) -> None:
        def fill() -> None:
            target.clear()
            for item in menu.items(self._context):
                if item is None:
                    target.addSeparator()
                else:
                    target.addAction(self._action_of(item, target))

        target.aboutToShow.connect(fill)

    def _make_action(self, command: Command) -> QAction:
        action = self._action_of(command, self._context.window)
        self._actions.append((action, command))
        return action

    def _action_of(self, command: Command, parent: QObject) -> QAction:
        context = self._context
        action = QAction(str(command.text), parent)
        action.setObjectName(command.id)
        action.setCheckable(command.checked is not None)
        action.setEnabled(command.enabled(context))
        action.setShortcuts(command.key_sequences)
        action.setIconText(str(command.short_text) or command.plain_text)
        action.setIconVisibleInMenu(False)
        if command.icon:
            action.setIcon(tool_icon(context.theme.colours, command.icon, RAIL_ICON_PX))
        action.setStatusTip(str(command.tip))
        keys = f" ({command.shortcut_text})" if command.shortcut_text else ""
        action.setToolTip(f"{str(command.tip) or command.plain_text}{keys}")
        action.setMenuRole(command.role)
        action.triggered.connect(lambda _=False: self._run(command))
        return action

    def _run(self, command: Command) -> None:
        command.run(self._context)
        # A click on a tick has changed it; what counts is what the command made of it.
        self.refresh()
