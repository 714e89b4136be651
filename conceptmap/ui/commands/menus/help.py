"""The commands of the menu Help."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtGui import QAction, QKeySequence

from conceptmap.core.translation import Text
from conceptmap.ui.commands.command import Command, Menu, always
from conceptmap.ui.dialogs.guide import show_guide
from conceptmap.ui.dialogs.help import show_about, show_log
from conceptmap.ui.dialogs.shortcuts import show_shortcuts
from conceptmap.ui.dialogs.whats_here import show_whats_here


def help_menu(all_commands: Callable[[], Mapping[str, Iterable[Command]]]) -> Menu:
    """Return the menu; `all_commands` returns every command by its menu, for the shortcut sheet."""
    return Menu(
        Text("&Help"),
        (
            Command(
                "help.shortcuts",
                Text("&Keyboard and mouse"),
                lambda context: show_shortcuts(context.window, all_commands()),
                QKeySequence.StandardKey.HelpContents,
                Text("Show what the keys and the mouse do"),
                always,
            ),
            Command(
                "help.panels",
                Text("&What's here"),
                lambda context: show_whats_here(context.window),
                tip=Text("Show what each tool and panel is for"),
                enabled=always,
            ),
            Command(
                "help.guide",
                Text("&Guide"),
                lambda context: show_guide(context.window),
                tip=Text("Learn what you can do here, task by task, with pictures"),
                enabled=always,
            ),
            Command(
                "help.tour",
                Text("&Take the tour"),
                lambda context: context.tour.begin(context),
                tip=Text("Try three things on the map, one after the other"),
            ),
            Command(
                "help.log",
                Text("Show &log"),
                lambda context: show_log(context.messages),
                tip=Text("Open the file that records what went wrong"),
                enabled=always,
            ),
            Command(
                "help.about",
                Text("&About Concept Map"),
                lambda context: show_about(context.window),
                tip=Text("The version, and what Concept Map is made with"),
                enabled=always,
                role=QAction.MenuRole.AboutRole,
            ),
        ),
    )
