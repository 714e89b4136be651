"""The menu Vault: the open folder of notes."""

from __future__ import annotations

from conceptmap.core.translation import Text
from conceptmap.ui.commands import vault_sets
from conceptmap.ui.commands.command import Command, DynamicMenu, Menu
from conceptmap.ui.context import UiContext


def _ask_reading(context: UiContext) -> None:
    from conceptmap.ui.dialogs.reading import ask_reading

    ask_reading(context)


def _export_phrases(context: UiContext) -> None:
    from conceptmap.ui.commands.link_menu import ask_phrases_export

    ask_phrases_export(context)


def _import_phrases(context: UiContext) -> None:
    from conceptmap.ui.commands.link_menu import ask_phrases_import

    ask_phrases_import(context)


def _has_corrections(context: UiContext) -> bool:
    return context.has_vault and bool(context.session.relations.corrections)


def _toggle_web_images(context: UiContext) -> None:
    images = context.session.web_images
    images.set_allowed(not images.allowed)


MENU = Menu(
    Text("V&ault"),
    (
        Command(
            "vault.reload",
            Text("&Reload"),
            lambda context: context.session.reload(),
            "F5",
            Text("Read all notes again"),
        ),
        Command(
            "vault.show-folder",
            Text("&Show in file manager"),
            vault_sets.show_folder,
            tip=Text("Open the vault's folder"),
        ),
        Command(
            "vault.reading",
            Text("&How it is read…"),
            _ask_reading,
            tip=Text("Choose which program's rules the vault's names and links are read by"),
            enabled=vault_sets.is_one_vault,
        ),
        None,
        Command(
            "vault.add",
            Text("&Add another…"),
            vault_sets.choose_another,
            tip=Text("Lay another folder of notes beside this one, as an island of its own"),
        ),
        Command(
            "vault.join-names",
            Text("&Join shared names"),
            vault_sets.toggle_joins,
            tip=Text("Draw lines between notes of one name in two vaults"),
            enabled=vault_sets.is_set,
            checked=vault_sets.are_joined,
        ),
        DynamicMenu(Text("Remo&ve from the map"), vault_sets.members_menu),
        Command(
            "vault.rename-set",
            Text("Re&name set…"),
            vault_sets.rename,
            tip=Text("Give the set of vaults on the map another name"),
            enabled=vault_sets.is_set,
        ),
        Command(
            "vault.delete-set",
            Text("&Delete set…"),
            vault_sets.delete,
            tip=Text("Forget the set of vaults; its folders stay as they are"),
            enabled=vault_sets.is_set,
        ),
        None,
        Command(
            "vault.export-phrases",
            Text("Export &phrases…"),
            _export_phrases,
            tip=Text("Write the phrases that you set or hid to a file"),
            enabled=_has_corrections,
        ),
        Command(
            "vault.import-phrases",
            Text("&Import phrases…"),
            _import_phrases,
            tip=Text("Import phrases that were exported elsewhere"),
        ),
        Command(
            "vault.web-images",
            Text("Load &web images"),
            _toggle_web_images,
            tip=Text("Load the images on the web that notes of this vault show"),
            checked=lambda context: context.has_vault and context.session.web_images.allowed,
        ),
    ),
)
