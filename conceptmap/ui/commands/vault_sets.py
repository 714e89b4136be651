"""Sets of vaults: adding a folder to the map, taking one off it, naming and deleting a set."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtWidgets import QFileDialog

from conceptmap.core.errors import UserError
from conceptmap.core.translation import Text, translate
from conceptmap.ui import vault_opening
from conceptmap.ui.access_keys import literal
from conceptmap.ui.commands.command import Command, always
from conceptmap.ui.context import UiContext
from conceptmap.ui.dialogs.question import agrees, ask_text
from conceptmap.ui.platform import open_folder


def is_set(context: UiContext) -> bool:
    """Return whether a set of vaults is open."""
    return context.has_vault and context.session.vault.is_set


def is_one_vault(context: UiContext) -> bool:
    """Return whether a single vault is open."""
    return context.has_vault and not context.session.vault.is_set


def are_joined(context: UiContext) -> bool:
    """Return whether notes of one name in two vaults are joined."""
    return is_set(context) and context.session.view_state.settings.display.same_names


def toggle_joins(context: UiContext) -> None:
    """Join notes of one name in two vaults, or do so no more; this can be undone."""
    view_state = context.session.view_state
    display = view_state.settings.display
    joined = msgspec.structs.replace(display, same_names=not display.same_names)
    view_state.change_settings(translate("Join shared names"), display=joined)


def choose_another(context: UiContext) -> None:
    """Ask for a folder and lay it beside the open vault, or beside those of the open set."""
    first = next(iter(context.session.vault.folders.values()))
    chosen = QFileDialog.getExistingDirectory(
        context.window, translate("Add a folder of notes to the map"), str(first.parent)
    )
    if chosen:
        add_folder(context, Path(chosen))


def add_folder(context: UiContext, folder: Path) -> None:
    """Lay a folder beside the open vault, as a set of both, or add it to the open set."""
    from conceptmap.model.vault_sets import add_to_set, make_set

    # Its map is shown as it is now.
    context.session.save()
    vault = context.session.vault
    if vault.is_set:
        _change(context, lambda: add_to_set(vault.root, folder))
        return
    try:
        root = make_set([vault.root, folder])
    except UserError as error:
        context.show_error(str(error))
        return
    vault_opening.open_path(context, root)


def members_menu(context: UiContext) -> tuple[Command | None, ...]:
    """Return the commands that take a vault off the open set."""

    def command(prefix: str, folder: Path) -> Command:
        name = prefix.rstrip("/")
        remove = partial(remove_member, name=name)
        return Command(
            "vault.remove-member", literal(name), remove, tip=str(folder), enabled=is_set
        )

    if not is_set(context):
        words = Text("No set of vaults is open")
        return (Command("vault.no-members", words, lambda _: None, enabled=lambda _: False),)
    return tuple(command(*each) for each in context.session.vault.folders.items())


def remove_member(context: UiContext, name: str) -> None:
    """Take a vault off the open set; its folder stays. The last one is then opened alone."""
    from conceptmap.model.vault_sets import delete_set, remove_from_set

    vault = context.session.vault
    rest = [folder for prefix, folder in vault.folders.items() if prefix != f"{name}/"]
    if len(rest) > 1:
        _change(context, lambda: remove_from_set(vault.root, name))
        return
    words = translate(
        "Without {name} one vault is left. It is opened alone, and the set {set} is deleted with "
        "its views; no note is.",
        name=name,
        set=vault.name,
    )
    if agrees(context.window, words, translate("Remove")):
        context.sessions.close()
        delete_set(vault.root)
        context.settings.remove_recent(vault.root)
        vault_opening.open_path(context, rest[0])


def rename(context: UiContext) -> None:
    """Ask what the open set is to be called."""
    from conceptmap.model.vault_sets import rename_set

    vault = context.session.vault
    name = ask_text(context.window, translate("Rename set"), translate("Name"), vault.name)
    if name is not None and name.strip() != vault.name:
        _change(context, lambda: rename_set(vault.root, name))


def delete(context: UiContext) -> None:
    """Ask whether the open set is to be deleted, and close it."""
    from conceptmap.model.vault_sets import delete_set

    vault = context.session.vault
    words = translate(
        "Delete the set {set} with its views? Its folders and notes stay as they are.",
        set=vault.name,
    )
    if agrees(context.window, words, translate("Delete")):
        context.sessions.close()
        delete_set(vault.root)
        context.settings.remove_recent(vault.root)


def sets_menu(context: UiContext) -> tuple[Command | None, ...]:
    """Return the commands that open the sets that are kept."""
    from conceptmap.model.vault_sets import saved_sets

    def command(root: Path, name: str, tip: str) -> Command:
        run = partial(vault_opening.open_path, path=root)
        return Command("file.open-set", literal(name), run, tip=tip, enabled=always)

    sets = saved_sets()
    if not sets:
        words = Text("No sets of vaults")
        return (Command("file.no-sets", words, lambda _: None, enabled=lambda _: False),)
    return tuple(
        command(root, each.name, ", ".join(folder.path for folder in each.folders))
        for root, each in sets.items()
    )


def show_folder(context: UiContext) -> None:
    """Open the vault's folder in the file manager; of a set that of the selected note's vault."""
    session = context.session
    selected = session.vault.member_name(session.shown_id or "")
    folders = session.vault.folders
    open_folder(folders.get(f"{selected}/") or next(iter(folders.values())))


def _change(context: UiContext, change: Callable[[], object]) -> None:
    """Change the open set and open it again."""
    root = context.session.vault.root
    # It is opened as it was left.
    context.session.save()
    try:
        change()
    except UserError as error:
        context.show_error(str(error))
        return
    vault_opening.open_path(context, root)
