"""The menu File: open and close vaults, export, quit."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QAction, QKeySequence

from conceptmap.core.translation import Text
from conceptmap.ui import vault_opening
from conceptmap.ui.access_keys import literal
from conceptmap.ui.commands import vault_sets
from conceptmap.ui.commands.command import Command, DynamicMenu, Menu, always
from conceptmap.ui.context import UiContext

Standard = QKeySequence.StandardKey


def _do_nothing(context: UiContext) -> None:
    """Do nothing: for an entry that only informs."""


def _recent_vaults(context: UiContext) -> tuple[Command | None, ...]:
    from conceptmap.model.vault_sets import vault_name, where_vault_is

    def command(path: Path) -> Command:
        return Command(
            "file.open-recent",
            literal(vault_name(path)),
            lambda context: vault_opening.open_path(context, path),
            tip=where_vault_is(path),
            enabled=always,
        )

    recent = tuple(map(command, context.settings.recent))
    if not recent:
        nothing = Command(
            "file.no-recent", Text("No recent folders"), _do_nothing, enabled=lambda _: False
        )
        return (nothing,)
    clear = Command("file.clear-recent", Text("Clear this list"), _clear_recent, enabled=always)
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
    Text("&File"),
    (
        Command(
            "file.open-folder",
            Text("&Open folder…"),
            vault_opening.choose_folder,
            Standard.Open,
            Text("Open a folder of notes"),
            always,
        ),
        Command(
            "file.open-note",
            Text("Open &note…"),
            vault_opening.choose_note,
            "Ctrl+Shift+O",
            Text("Open a note's folder with the note selected"),
            always,
        ),
        DynamicMenu(Text("Open &recent"), _recent_vaults),
        DynamicMenu(Text("Open se&t"), vault_sets.sets_menu),
        Command(
            "file.open-sample",
            Text("Try the &sample"),
            vault_opening.open_sample,
            tip=Text("Open the small vault that comes with Concept Map"),
            enabled=always,
        ),
        None,
        Command(
            "file.export",
            Text("&Export…"),
            _export,
            "Ctrl+E",
            Text("Save the map as an image, a web page or data"),
            icon="export",
        ),
        Command(
            "file.copy-picture",
            Text("&Copy image"),
            _copy_image,
            "Ctrl+Alt+C",
            Text("Copy an image of what is shown of the map"),
        ),
        None,
        Command(
            "file.close",
            Text("&Close vault"),
            lambda context: context.sessions.close(),
            Standard.Close,
            Text("Go back to the start page"),
        ),
        Command(
            "file.quit",
            Text("&Quit"),
            lambda context: context.window.close(),
            Standard.Quit,
            Text("Save and quit"),
            always,
            role=QAction.MenuRole.QuitRole,
        ),
    ),
)
