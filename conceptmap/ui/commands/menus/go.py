"""The menu Go: finding, searching, back and forward."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from conceptmap.ui import navigation
from conceptmap.ui.commands.command import Command, Menu, has_selection

Standard = QKeySequence.StandardKey

MENU = Menu(
    "&Go",
    (
        Command("go.find", "&Find…", navigation.find, "Ctrl+P", "Find a note or run a command"),
        Command(
            "go.find-in-note",
            "Find in &note…",
            navigation.find_in_note,
            Standard.Find,
            "Find words in the note that is shown",
            has_selection,
        ),
        Command(
            "go.search",
            "&Search all notes…",
            navigation.search_text,
            "Ctrl+Shift+F",
            "Search the text of all notes",
        ),
        Command(
            "go.connect",
            "Show &path between notes",
            navigation.connect_selected,
            "Ctrl+Shift+C",
            "Show how two notes connect; select both, or one after the other",
            icon="path",
            short_text="Path to…",
        ),
        None,
        Command(
            "go.back",
            "&Back",
            lambda context: context.session.history.go_back(),
            "Alt+Left",
            "Go back to what was selected before",
            lambda context: context.has_vault and context.session.history.can_go_back,
        ),
        Command(
            "go.forward",
            "&Forward",
            lambda context: context.session.history.go_forward(),
            "Alt+Right",
            "Go forward again after going back",
            lambda context: context.has_vault and context.session.history.can_go_forward,
        ),
        Command(
            "go.next-part",
            "Next part of the &window",
            navigation.go_to_next_part,
            "F6",
            "Give the keyboard to the tools, the panel, the map, or the preview, in turn",
        ),
        None,
        Command(
            "go.select-all",
            "Select &all",
            navigation.select_all,
            "Ctrl+A",
            "Select every note that is shown",
        ),
    ),
)
