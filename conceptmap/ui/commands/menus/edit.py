"""The menu Edit: undo and redo."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from conceptmap.core.translation import Text, translate, within_sentence
from conceptmap.ui.access_keys import literal
from conceptmap.ui.commands.command import Command, Menu
from conceptmap.ui.context import UiContext

Standard = QKeySequence.StandardKey


def _undo_text(context: UiContext) -> str:
    step = context.session.undo_stack.undoText() if context.has_vault else ""
    return translate("&Undo {step}", step=_shown(step)) if step else translate("&Undo")


def _redo_text(context: UiContext) -> str:
    step = context.session.undo_stack.redoText() if context.has_vault else ""
    return translate("&Redo {step}", step=_shown(step)) if step else translate("&Redo")


def _shown(step: str) -> str:
    return literal(within_sentence(step))


MENU = Menu(
    Text("&Edit"),
    (
        Command(
            "edit.undo",
            Text("&Undo"),
            lambda context: context.session.undo_stack.undo(),
            Standard.Undo,
            Text("Undo the last change to the map or the view"),
            lambda context: context.has_vault and context.session.undo_stack.canUndo(),
            text_now=_undo_text,
        ),
        Command(
            "edit.redo",
            Text("&Redo"),
            lambda context: context.session.undo_stack.redo(),
            Standard.Redo,
            Text("Redo the last change that was undone"),
            lambda context: context.has_vault and context.session.undo_stack.canRedo(),
            text_now=_redo_text,
        ),
    ),
)
