"""The menu File: open and close vaults, export, quit."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QAction, QKeySequence

from conceptmap.ui import vault_opening
from conceptmap.ui.commands.command import Command, DynamicMenu, Menu, always
from conceptmap.ui.context import UiContext

Standard = QKeySequence.StandardKey


def _do_nothing(context: UiContext) -> None:
    """Do nothing: for an entry that only informs."""


def _recent_vaults(context: UiContext) -> tuple[Command | None, ...]:
    def command(path: Path) -> Command:
        return Command(
            "file.open-recent",
            (path.name or str(path)).replace("&", "&&"),
            lambda context: vault_opening.open_path(context, path),
            tip=str(path),
            enabled=always,
        )

    recent = tuple(map(command, context.settings.recent))
    if not recent:
        nothing = Command(
            "file.no-recent", "No recent folders", _do_nothing, enabled=lambda _: False
        )
        return (nothing,)
    clear = Command("file.clear-recent", "Clear this list", _clear_recent, enabled=always)
    return (*recent, None, clear)


def _clear_recent(context: UiContext) -> None:
    context.settings.remove_recent()


def _export(context: UiContext) -> None:
    from conceptmap.ui.commands.exporting import ask_export

    ask_export(context)


def _copy_image(context: UiContext) -> None:
    from conceptmap.ui.commands.exporting import copy_image

    copy_image(context)


MENU = Menu(
    "&File",
    (
        Command(
            "file.open-folder",
            "&Open folder…",
            vault_opening.choose_folder,
            Standard.Open,
            "Open a folder of notes",
            always,
        ),
        Command(
            "file.open-note",
            "Open &note…",
            vault_opening.choose_note,
            "Ctrl+Shift+O",
            "Open a note's folder with the note selected",
            always,
        ),
        DynamicMenu("Open &recent", _recent_vaults),
        Command(
            "file.open-sample",
            "Try the &sample",
            vault_opening.open_sample,
            tip="Open the small vault that comes with Concept Map",
            enabled=always,
        ),
        None,
        Command(
            "file.export",
            "&Export…",
            _export,
            "Ctrl+E",
            "Save the map as an image, a web page or data",
            icon="export",
        ),
        Command(
            "file.copy-picture",
            "&Copy image",
            _copy_image,
            "Ctrl+Alt+C",
            "Copy an image of what is shown of the map",
        ),
        None,
        Command(
            "file.close",
            "&Close vault",
            lambda context: context.sessions.close(),
            Standard.Close,
            "Go back to the start page",
        ),
        Command(
            "file.quit",
            "&Quit",
            lambda context: context.window.close(),
            Standard.Quit,
            "Save and quit",
            always,
            role=QAction.MenuRole.QuitRole,
        ),
    ),
)
