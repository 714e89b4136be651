"""The menu Edit: undo and redo."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from conceptmap.ui.commands.command import Command, Menu
from conceptmap.ui.context import UiContext

Standard = QKeySequence.StandardKey


def _undo_text(context: UiContext) -> str:
    return _with_step("&Undo", context.session.undo_stack.undoText() if context.has_vault else "")


def _redo_text(context: UiContext) -> str:
    return _with_step("&Redo", context.session.undo_stack.redoText() if context.has_vault else "")


def _with_step(text: str, step: str) -> str:
    return f"{text} {step[0].lower()}{step[1:]}" if step else text


MENU = Menu(
    "&Edit",
    (
        Command(
            "edit.undo",
            "&Undo",
            lambda context: context.session.undo_stack.undo(),
            Standard.Undo,
            "Undo the last change to the map or the view",
            lambda context: context.has_vault and context.session.undo_stack.canUndo(),
            text_now=_undo_text,
        ),
        Command(
            "edit.redo",
            "&Redo",
            lambda context: context.session.undo_stack.redo(),
            Standard.Redo,
            "Redo the last change that was undone",
            lambda context: context.has_vault and context.session.undo_stack.canRedo(),
            text_now=_redo_text,
        ),
    ),
)
