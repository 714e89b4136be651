"""Choosing a vault: dialogs, the sample, the vaults that were opened last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from conceptmap.core.resources import resource_path
from conceptmap.core.translation import translate
from conceptmap.ui.context import UiContext
from conceptmap.ui.session.web_images import allow_as_before
from conceptmap.vault.note_formats import FILE_DIALOG_FILTER


def open_path(context: UiContext, path: Path, view: str = "") -> None:
    """Open a folder of notes, or a note's folder with that note selected.

    `view` is the name of a saved view to show it in.
    """
    context.messages.hide()
    context.sessions.open(path, view=view)


def open_sample(context: UiContext) -> None:
    """Open the vault that comes with the program."""
    open_path(context, resource_path("sample"))


def choose_folder(context: UiContext) -> None:
    """Ask for a folder and open it."""
    chosen = QFileDialog.getExistingDirectory(
        context.window, translate("Open a folder of notes"), _last_folder(context)
    )
    if chosen:
        open_path(context, Path(chosen))


def choose_note(context: UiContext) -> None:
    """Ask for a note and open its folder."""
    chosen, _ = QFileDialog.getOpenFileName(
        context.window, translate("Open a note"), _last_folder(context), str(FILE_DIALOG_FILTER)
    )
    if chosen:
        open_path(context, Path(chosen))


def remember_opened(context: UiContext) -> None:
    """Put the open vault first among those opened last; the sample is not remembered."""
    root = context.session.vault.root
    if root != resource_path("sample"):
        context.settings.add_recent(root)


def offer_saved(context: UiContext, old: Path) -> None:
    """Offer to keep what was saved for a vault before it was moved."""
    context.messages.show_message(
        translate(
            "This vault was at {folder} before. Its positions, pins and views can be kept.",
            folder=old,
        ),
        action=translate("Keep them"),
        on_action=lambda: _keep_saved(context, old),
    )


def _keep_saved(context: UiContext, old: Path) -> None:
    root = context.session.vault.root
    allow_as_before(context.settings, old, root)
    context.sessions.keep_saved(old)
    context.settings.remove_recent(old)


def _last_folder(context: UiContext) -> str:
    recent = [path for path in context.settings.recent if path.is_dir()]
    return str(recent[0].parent if recent else Path.home())
