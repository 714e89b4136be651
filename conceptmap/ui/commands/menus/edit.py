"""The menu Edit: undo and redo."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from conceptmap.ui.commands.command import Command, Menu
from conceptmap.ui.context import UiContext

Standard = QKeySequence.StandardKey


def _undo_text(context: UiContext) -> str:
    step = context.session.undo_stack.undoText() if context.has_vault else ""
    return f"&Undo {step}".rstrip()


def _redo_text(context: UiContext) -> str:
    step = context.session.undo_stack.redoText() if context.has_vault else ""
    return f"&Redo {step}".rstrip()


MENU = Menu(
    "&Edit",
    (
        Command(
            "edit.undo",
            "&Undo",
            lambda context: context.session.undo_stack.undo(),
            Standard.Undo,
            "Undo the last change of the map or of the view",
            lambda context: context.has_vault and context.session.undo_stack.canUndo(),
            text_now=_undo_text,
        ),
        Command(
            "edit.redo",
            "&Redo",
            lambda context: context.session.undo_stack.redo(),
            Standard.Redo,
            "Redo what was undone",
            lambda context: context.has_vault and context.session.undo_stack.canRedo(),
            text_now=_redo_text,
        ),
    ),
)
