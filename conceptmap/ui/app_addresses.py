"""Opening what an address of the program names, in a vault that was opened before.

Any web page can hold such an address, so it opens no folder that the user never opened.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from conceptmap.core.app_address import AppAddress, parse_app_address
from conceptmap.core.errors import UserError
from conceptmap.core.text_folding import fold_text
from conceptmap.core.translation import translate
from conceptmap.ui.context import UiContext
from conceptmap.ui.open_requests import hand_over
from conceptmap.ui.settings import Settings


def known_folder(address: AppAddress, settings: Settings) -> Path:
    """Return the folder of an address's vault, of those opened last. Raises UserError."""
    for root in settings.recent:
        if address.vault in (str(root), root.as_posix()):
            return root
    folded = fold_text(address.vault)
    for root in settings.recent:
        if fold_text(root.name) == folded:
            return root
    raise UserError(
        translate(
            "The vault {vault} has not been opened here yet. Open its folder once; from then on "
            "this address leads to it.",
            vault=address.vault,
        )
    )


def hand_over_address(address: AppAddress) -> bool:
    """Let a process that has an address's vault open show it; return whether one does."""
    try:
        return hand_over(known_folder(address, Settings()), address.note)
    except UserError:
        return False


def open_address(context_for: Callable[[Path | None], UiContext], address: AppAddress) -> None:
    """Show what an address names, in the window that is given for its vault; tell why not."""
    try:
        folder = known_folder(address, context_for(None).settings)
    except UserError as error:
        context_for(None).show_error(str(error))
    else:
        show_note(context_for(folder), folder, address.note)


def open_address_text(context_for: Callable[[Path | None], UiContext], text: str) -> None:
    """Show what the text of an address names; tell where it is none."""
    try:
        address = parse_app_address(text)
    except UserError as error:
        context_for(None).show_error(str(error))
    else:
        open_address(context_for, address)


def show_note(context: UiContext, folder: Path, note: str) -> None:
    """Show a note of a vault, empty for the vault alone; opens the vault where it is not open."""
    window = context.window
    window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
    window.raise_()
    window.activateWindow()
    if not (context.has_vault and context.session.vault.root == folder):
        context.messages.hide()
        context.sessions.open(folder, note=note)
    elif note:
        context.sessions.select_named(note)
