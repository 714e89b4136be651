"""The context menus of a node, of a region and of the map."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu

from conceptmap.core.app_address import AppAddress
from conceptmap.core.area_numbers import QUIET_AREA
from conceptmap.core.node_kind import NodeKind
from conceptmap.core.translation import translate, translate_count
from conceptmap.ui import navigation
from conceptmap.ui.access_keys import literal
from conceptmap.ui.canvas.map_queries import region_members
from conceptmap.ui.commands.command_table import find_command
from conceptmap.ui.context import UiContext
from conceptmap.ui.dialogs.open_link import open_file
from conceptmap.ui.dialogs.question import ask_text
from conceptmap.ui.platform import show_in_file_manager
from conceptmap.ui.session import chosen_maps
from conceptmap.ui.session.folding import fold, is_folded, unfold, unfold_all
from conceptmap.vault.note_formats import is_note

if TYPE_CHECKING:
    from conceptmap.model.vault_map import VaultMap


def show_node_menu(context: UiContext, id_: str, at: QPoint) -> None:
    """Show the menu of a node, or with an empty id the map's, at a position on the screen."""
    menu = node_menu(context, id_) if id_ else map_menu(context)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)


def show_region_menu(context: UiContext, region: int, at: QPoint) -> None:
    """Show the menu of a region, by its number, at a position on the screen."""
    menu = region_menu(context, region)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)


def region_menu(context: UiContext, region: int) -> QMenu:
    """Return the menu of a region, with that of the map below."""
    session = context.session
    if region <= QUIET_AREA:
        return _quiet_menu(context, region)
    names = session.vault_map.scene.area_names
    if not 0 <= region < len(names):
        return map_menu(context)
    menu, name, members = QMenu(context.window), names[region], region_members(session, region)
    # The style draws no titles of sections.
    menu.addAction(literal(name)).setEnabled(False)
    menu.addSeparator()
    #: The notes of a region.
    select = translate_count("Select its %n note", "Select its %n notes", len(members))
    menu.addAction(select, lambda: session.select(*members))
    menu.addAction(translate("Zoom to region"), lambda: context.map_view.fit_nodes(members))
    menu.addAction(
        translate("Filter to region"),
        lambda: session.view_state.change_settings(translate("Filter to region"), region=name),
    )
    keys = find_command("layout.fold").shortcut_text
    if is_folded(session, region):
        menu.addAction(f"{translate('Unfold region')}\t{keys}", lambda: unfold(session, region))
    elif not session.positions.is_subset:
        menu.addAction(f"{translate('Fold region')}\t{keys}", lambda: fold(session, region))
    if session.view_state.settings.folded:
        menu.addAction(translate("Unfold all"), lambda: unfold_all(session))
    menu.addAction(translate("Rename region…"), lambda: ask_region_name(context, name))
    menu.addSeparator()
    _add_map_actions(context, menu)
    return menu


def _quiet_menu(context: UiContext, region: int) -> QMenu:
    """Return the menu of a place of notes without links."""
    session, menu = context.session, QMenu(context.window)
    members = region_members(session, region)
    menu.addSection(translate("Notes without links"))
    menu.addAction(
        translate_count("Select the %n note", "Select all %n", len(members)),
        lambda: session.select(*members),
    )
    menu.addAction(translate("Zoom to them"), lambda: context.map_view.fit_nodes(members))
    menu.addAction(
        translate("Hide notes without links"),
        lambda: session.view_state.change_settings(
            translate("Hide notes without links"), orphans=False, hide_filtered=True
        ),
    )
    menu.addSeparator()
    _add_map_actions(context, menu)
    return menu


def ask_region_name(context: UiContext, name: str) -> None:
    """Ask what a region is to be called."""
    new_name = ask_text(
        context.window, translate("Rename region"), translate("Name of the region"), name
    )
    if new_name is not None:
        context.session.region_names.rename(name, new_name)


def node_menu(context: UiContext, id_: str) -> QMenu:
    """Return the menu of a node; when several are selected and it is one of them, of all."""
    menu, session = QMenu(context.window), context.session
    if not session.has_node(id_):
        if session.vault.has_file(id_):
            _add_file_actions(context, menu, id_)
            _add_wikilinks(context, menu, (id_,))
        return menu
    ids = session.selected_ids if id_ in session.selected_ids else (id_,)
    if len(ids) > 1:
        menu.addSection(translate_count("%n note", "%n notes", len(ids)))
    else:
        _add_file_actions(context, menu, id_)
    _add_wikilinks(context, menu, ids)
    menu.addSeparator()
    if len(ids) == 1:
        menu.addAction(
            with_keys(translate("Local map"), "view.local-map"),
            lambda: session.show_local_map(id_),
        )
        menu.addAction(translate("Path from here"), lambda: navigation.start_path(context, id_))
        menu.addAction(translate("Path to here"), lambda: navigation.end_path(context, id_))
        menu.addSeparator()
    elif len(ids) == 2:
        menu.addAction(
            translate("Show path between notes"), lambda: navigation.connect_selected(context)
        )
        menu.addSeparator()
    if len(ids) > 1:
        menu.addAction(
            with_keys(translate("Map of these"), "view.map-of-these"),
            lambda: chosen_maps.map_of_these(session, ids),
        )
    if session.view_state.settings.local is not None:
        menu.addAction(
            with_keys(translate("Expand neighbours"), "view.expand"),
            lambda: chosen_maps.expand(session, ids),
        )
    menu.addAction(
        with_keys(translate_count("Hide this note", "Hide these notes", len(ids)), "view.hide"),
        lambda: chosen_maps.hide(session, ids),
    )
    menu.addSeparator()
    positions = session.positions
    if set(ids) <= positions.pinned:
        menu.addAction(with_keys(translate("Unpin"), "layout.pin"), lambda: positions.unpin(ids))
    else:
        pin = menu.addAction(with_keys(translate("Pin"), "layout.pin"), lambda: positions.pin(ids))
        pin.setEnabled(not positions.is_subset)
    if positions.pinned:
        menu.addAction(translate("Unpin all"), lambda: positions.unpin())
    return menu


def map_menu(context: UiContext) -> QMenu:
    """Return the menu of the map itself."""
    menu = QMenu(context.window)
    _add_map_actions(context, menu)
    return menu


def _add_map_actions(context: UiContext, menu: QMenu) -> None:
    positions = context.session.positions
    menu.addAction(with_keys(translate("Fit map"), "view.fit"), lambda: context.map_view.fit())
    menu.addAction(
        with_keys(translate("Select all"), "go.select-all"),
        lambda: navigation.select_all(context),
    )
    menu.addSeparator()
    if positions.pinned:
        menu.addAction(translate("Unpin all"), lambda: positions.unpin())
    rearrange = menu.addAction(translate("Rearrange from scratch"), positions.rearrange)
    rearrange.setEnabled(not positions.is_subset)
    menu.addAction(translate("Time-lapse"), lambda: context.page.time_lapse.start())


def _add_file_actions(context: UiContext, menu: QMenu, id_: str) -> None:
    """Add what can be done with the file of a node that has one."""
    vault_map = context.session.vault_map
    if not vault_map.vault.has_file(id_):
        return
    file = vault_map.vault.disk_path(id_)
    menu.addAction(translate("Open in default app"), lambda: _open(context, file))
    if is_note(id_):
        menu.addAction(translate("Open in Obsidian"), lambda: _open_in_obsidian(context, file))
    menu.addAction(translate("Show in file manager"), lambda: show_in_file_manager(file))
    menu.addSeparator()
    menu.addAction(translate("Copy path"), lambda: _copy(str(file)))


def _add_wikilinks(context: UiContext, menu: QMenu, ids: tuple[str, ...]) -> None:
    """Add copying links that lead to these very nodes, from wherever they are pasted."""
    vault_map = context.session.vault_map
    linkable = [
        id_
        for id_ in ids
        if vault_map.vault.has_file(id_) or vault_map.kind(id_) is not NodeKind.TAG
    ]
    if linkable:
        text = translate_count("Copy wikilink", "Copy wikilinks", len(linkable))
        menu.addAction(text, lambda: _copy("\n".join(wikilink(vault_map, id_) for id_ in linkable)))
    if len(ids) == 1 and vault_map.vault.has_file(ids[0]):
        # Not the path of the folder, which differs on another machine.
        address = AppAddress(vault_map.vault.root.name, ids[0])
        menu.addAction(translate("Copy address on the map"), lambda: _copy(str(address)))


def wikilink(vault_map: VaultMap, id_: str) -> str:
    """Return the shortest wikilink that leads to a node from every note."""
    if not vault_map.vault.has_file(id_):
        return f"[[{id_}]]"
    return f"[[{vault_map.vault.link_text(id_)}]]"


def with_keys(text: str, command: str) -> str:
    """Return the text of an entry, with the shortcut of a command after it."""
    return f"{text}\t{find_command(command).shortcut_text}"


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def _open_in_obsidian(context: UiContext, file: Path) -> None:
    # Source: Obsidian Help, "Obsidian URI".
    address = QUrl(f"obsidian://open?path={quote(str(file), safe='')}")
    if not QDesktopServices.openUrl(address):
        context.messages.show_message(translate("Obsidian did not open. Is it installed?"))


def _open(context: UiContext, file: Path) -> None:
    if not open_file(context.map_view.window(), file):
        context.messages.show_message(translate("No app could open {file}.", file=file))
