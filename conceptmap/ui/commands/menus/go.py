"""The menu Go: finding, searching, back and forward."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from conceptmap.core.translation import Text
from conceptmap.ui import navigation
from conceptmap.ui.commands.command import Command, Menu, has_selection

Standard = QKeySequence.StandardKey

MENU = Menu(
    Text("&Go"),
    (
        Command(
            "go.find",
            Text("&Go to note or command…"),
            navigation.find,
            "Ctrl+P",
            Text("Find a note or run a command"),
        ),
        Command(
            "go.find-in-note",
            Text("Find in &note…"),
            navigation.find_in_note,
            Standard.Find,
            Text("Find words in the note that is shown"),
            has_selection,
        ),
        Command(
            "go.search",
            Text("Find in all note&s…"),
            navigation.search_text,
            "Ctrl+Shift+F",
            Text("Find notes by their names and texts"),
        ),
        Command(
            "go.connect",
            Text("Show &path between notes"),
            navigation.connect_selected,
            "Ctrl+Shift+C",
            Text("Show how two notes connect; select both, or one after the other"),
            icon="path",
            short_text=Text("Path to…"),
        ),
        None,
        Command(
            "go.back",
            Text("&Back"),
            lambda context: context.session.history.go_back(),
            "Alt+Left",
            Text("Go back to what was selected before"),
            lambda context: context.has_vault and context.session.history.can_go_back,
        ),
        Command(
            "go.forward",
            Text("&Forward"),
            lambda context: context.session.history.go_forward(),
            "Alt+Right",
            Text("Go forward again after going back"),
            lambda context: context.has_vault and context.session.history.can_go_forward,
        ),
        Command(
            "go.next-part",
            Text("Next part of the &window"),
            lambda context: navigation.go_to_pane(context, forward=True),
            "F6",
            Text("Move the focus to the tools, the panel, the map and the preview in turn"),
        ),
        Command(
            "go.previous-part",
            Text("Pre&vious part of the window"),
            lambda context: navigation.go_to_pane(context, forward=False),
            "Shift+F6",
            Text("Move the focus back to the previous part"),
        ),
        None,
        Command(
            "go.select-all",
            Text("Select &all"),
            navigation.select_all,
            "Ctrl+A",
            Text("Select every note that is shown"),
        ),
    ),
)
