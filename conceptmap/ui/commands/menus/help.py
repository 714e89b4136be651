"""The menu Help."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtGui import QAction, QKeySequence

from conceptmap.ui.commands.command import Command, Menu, always
from conceptmap.ui.dialogs.help import show_about, show_log
from conceptmap.ui.dialogs.shortcuts import show_shortcuts


def help_menu(all_commands: Callable[[], Mapping[str, Iterable[Command]]]) -> Menu:
    """Return the menu; `all_commands` returns every command by its menu, for the shortcut sheet."""
    return Menu(
        "&Help",
        (
            Command(
                "help.shortcuts",
                "&Keyboard and mouse",
                lambda context: show_shortcuts(context.window, all_commands()),
                QKeySequence.StandardKey.HelpContents,
                "Show what the keys and the mouse do",
                always,
            ),
            Command(
                "help.log",
                "Show &log",
                lambda context: show_log(context.messages),
                tip="Open the file that records what went wrong",
                enabled=always,
            ),
            Command(
                "help.about",
                "&About Concept Map",
                lambda context: show_about(context.window),
                tip="The version, and what Concept Map is made with",
                enabled=always,
                role=QAction.MenuRole.AboutRole,
            ),
        ),
    )
