"""The table of commands: all menus in their order, each with its commands.

Menus, shortcuts, the rail, the palette and the shortcut sheet are all made from it. To add a
command, add an entry to its menu in `conceptmap.ui.commands.menus`; the commands that show panels
come from the panels' own modules.
"""

from __future__ import annotations

from collections.abc import Iterable

from conceptmap.ui.access_keys import without_access_key
from conceptmap.ui.commands.command import Command, DynamicMenu, LazyMenu, Menu
from conceptmap.ui.commands.menus import edit, file, go, layout, vault, view
from conceptmap.ui.commands.menus.help import help_menu


def commands_by_menu() -> dict[str, list[Command]]:
    """Return all commands, those of the panels too, by the plain titles of their menus."""
    return {without_access_key(str(menu.title)): list(_commands(menu.items)) for menu in MENUS}


def find_command(id_: str) -> Command:
    """Return a command by its id. Raises KeyError."""
    for menu in MENUS:
        for command in _commands(menu.items, with_panels=id_.startswith("panel.")):
            if command.id == id_:
                return command
    raise KeyError(id_)


def _commands(
    items: Iterable[Command | Menu | LazyMenu | DynamicMenu | None], *, with_panels: bool = True
) -> Iterable[Command]:
    for item in items:
        if isinstance(item, Command):
            yield item
        elif isinstance(item, Menu):
            yield from _commands(item.items, with_panels=with_panels)
        elif isinstance(item, LazyMenu) and with_panels:
            yield from item.items()


MENUS: tuple[Menu, ...] = (
    file.MENU,
    edit.MENU,
    view.MENU,
    vault.MENU,
    layout.MENU,
    go.MENU,
    help_menu(commands_by_menu),
)
