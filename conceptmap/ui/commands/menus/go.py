"""The menu Go: finding, searching, back and forward."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from conceptmap.ui import navigation
from conceptmap.ui.commands.command import Command, Menu, has_selection

Standard = QKeySequence.StandardKey

MENU = Menu(
    "&Go",
    (
        Command("go.find", "&Find…", navigation.find, "Ctrl+P", "Find a note or a command by name"),
        Command(
            "go.find-in-note",
            "Find in the &Note…",
            navigation.find_in_note,
            Standard.Find,
            "Find words in the note that is read",
            has_selection,
        ),
        Command(
            "go.search",
            "&Search the Text…",
            navigation.search_text,
            "Ctrl+Shift+F",
            "Find notes by their text",
        ),
        Command(
            "go.connect",
            "Show &Path Between Notes",
            navigation.connect_selected,
            "Ctrl+Shift+C",
            "Show the paths between two notes; select both, or one after the other",
            icon="path",
            short_text="Path to…",
        ),
        None,
        Command(
            "go.back",
            "&Back",
            lambda context: context.session.history.go_back(),
            "Alt+Left",
            "Return to what was selected before",
            lambda context: context.has_vault and context.session.history.can_go_back,
        ),
        Command(
            "go.forward",
            "&Forward",
            lambda context: context.session.history.go_forward(),
            "Alt+Right",
            "Undo the last step back",
            lambda context: context.has_vault and context.session.history.can_go_forward,
        ),
        Command(
            "go.next-part",
            "Next Part of the &Window",
            navigation.go_to_next_part,
            "F6",
            "Give the keyboard to the tools, the panel, the map, or the preview, in turn",
        ),
        None,
        Command(
            "go.select-all",
            "Select &All",
            navigation.select_all,
            "Ctrl+A",
            "Select every note that is shown",
        ),
    ),
)
