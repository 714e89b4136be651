"""The menu Vault: the open folder of notes."""

from __future__ import annotations

from conceptmap.ui.commands.command import Command, Menu
from conceptmap.ui.context import UiContext
from conceptmap.ui.platform import open_folder


def _toggle_web_images(context: UiContext) -> None:
    images = context.session.web_images
    images.set_allowed(not images.allowed)


MENU = Menu(
    "V&ault",
    (
        Command(
            "vault.reload",
            "&Reload",
            lambda context: context.session.reload(),
            "F5",
            "Read the vault again",
        ),
        Command(
            "vault.show-folder",
            "&Show in File Manager",
            lambda context: open_folder(context.session.vault.root),
            tip="Open the vault's folder",
        ),
        Command(
            "vault.web-images",
            "Show Pictures from the &Web",
            _toggle_web_images,
            tip="Fetch the pictures of this vault's notes that are on the web",
            checked=lambda context: context.has_vault and context.session.web_images.allowed,
        ),
    ),
)
