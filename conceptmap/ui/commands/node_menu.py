"""The context menus of a node, of a region and of the map."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QInputDialog, QMenu

from conceptmap.core.node_kind import NodeKind
from conceptmap.render.quiet_label import QUIET_REGION
from conceptmap.ui import navigation
from conceptmap.ui.canvas.map_queries import region_members
from conceptmap.ui.commands.command_table import find_command
from conceptmap.ui.context import UiContext
from conceptmap.ui.platform import show_in_file_manager
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
    if region == QUIET_REGION:
        return _quiet_menu(context)
    names = session.vault_map.scene.area_names
    if not 0 <= region < len(names):
        return map_menu(context)
    menu, name, members = QMenu(context.window), names[region], region_members(session, region)
    # The style draws no titles of sections.
    menu.addAction(name.replace("&", "&&")).setEnabled(False)
    menu.addSeparator()
    count = "1 note" if len(members) == 1 else f"{len(members):,} notes"
    menu.addAction(f"Select its {count}", lambda: session.select(*members))
    menu.addAction("Zoom to region", lambda: context.map_view.fit_nodes(members))
    menu.addAction(
        "Filter to region",
        lambda: session.view_state.change_settings("Filter to region", region=name),
    )
    menu.addAction("Rename region…", lambda: ask_region_name(context, name))
    menu.addSeparator()
    _add_map_actions(context, menu)
    return menu


def _quiet_menu(context: UiContext) -> QMenu:
    """Return the menu of the place of notes without links."""
    session, menu = context.session, QMenu(context.window)
    members = region_members(session, QUIET_REGION)
    menu.addSection("Notes without links")
    menu.addAction(f"Select all {len(members):,}", lambda: session.select(*members))
    menu.addAction("Zoom to them", lambda: context.map_view.fit_nodes(members))
    menu.addAction(
        "Hide notes without links",
        lambda: session.view_state.change_settings(
            "Hide notes without links", orphans=False, hide_filtered=True
        ),
    )
    menu.addSeparator()
    _add_map_actions(context, menu)
    return menu


def ask_region_name(context: UiContext, name: str) -> None:
    """Ask what a region is to be called."""
    new_name, ok = QInputDialog.getText(
        context.window, "Rename region", "Name of the region", text=name
    )
    if ok:
        context.session.rename_region(name, new_name)


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
        menu.addSection(f"{len(ids)} notes")
    else:
        _add_file_actions(context, menu, id_)
    _add_wikilinks(context, menu, ids)
    menu.addSeparator()
    if len(ids) == 1:
        menu.addAction(
            f"Local map\t{find_command('view.local-map').shortcut_text}",
            lambda: session.show_local_map(id_),
        )
        menu.addAction("Path from here", lambda: navigation.start_path(context, id_))
        menu.addAction("Path to here", lambda: navigation.end_path(context, id_))
        menu.addSeparator()
    elif len(ids) == 2:
        menu.addAction("Show path between notes", lambda: navigation.connect_selected(context))
        menu.addSeparator()
    positions, keys = session.positions, find_command("layout.pin").shortcut_text
    if set(ids) <= positions.pinned:
        menu.addAction(f"Unpin\t{keys}", lambda: positions.unpin(ids))
    else:
        pin = menu.addAction(f"Pin\t{keys}", lambda: positions.pin(ids))
        pin.setEnabled(not positions.is_subset)
    if positions.pinned:
        menu.addAction("Unpin all", lambda: positions.unpin())
    return menu


def map_menu(context: UiContext) -> QMenu:
    """Return the menu of the map itself."""
    menu = QMenu(context.window)
    _add_map_actions(context, menu)
    return menu


def _add_map_actions(context: UiContext, menu: QMenu) -> None:
    positions, fit = context.session.positions, find_command("view.fit")
    menu.addAction(f"Fit map\t{fit.shortcut_text}", lambda: context.map_view.fit())
    menu.addAction(
        f"Select all\t{find_command('go.select-all').shortcut_text}",
        lambda: navigation.select_all(context),
    )
    menu.addSeparator()
    if positions.pinned:
        menu.addAction("Unpin all", lambda: positions.unpin())
    rearrange = menu.addAction("Rearrange from scratch", positions.rearrange)
    rearrange.setEnabled(not positions.is_subset)
    menu.addAction("Time-lapse", lambda: context.page.time_lapse.start())


def _add_file_actions(context: UiContext, menu: QMenu, id_: str) -> None:
    """Add what can be done with the file of a node that has one."""
    vault_map = context.session.vault_map
    if not vault_map.vault.has_file(id_):
        return
    file = vault_map.vault.disk_path(id_)
    menu.addAction("Open in default app", lambda: _open(context, file))
    if is_note(id_):
        menu.addAction("Open in Obsidian", lambda: _open_in_obsidian(context, file))
    menu.addAction("Show in file manager", lambda: show_in_file_manager(file))
    menu.addSeparator()
    menu.addAction("Copy path", lambda: _copy(str(file)))


def _add_wikilinks(context: UiContext, menu: QMenu, ids: tuple[str, ...]) -> None:
    """Add copying links that lead to these very nodes, from wherever they are pasted."""
    vault_map = context.session.vault_map
    linkable = [
        id_
        for id_ in ids
        if vault_map.vault.has_file(id_) or vault_map.kind(id_) is not NodeKind.TAG
    ]
    if linkable:
        text = "Copy wikilink" if len(linkable) == 1 else "Copy wikilinks"
        menu.addAction(text, lambda: _copy("\n".join(wikilink(vault_map, id_) for id_ in linkable)))


def wikilink(vault_map: VaultMap, id_: str) -> str:
    """Return the shortest wikilink that leads to a node from every note."""
    if not vault_map.vault.has_file(id_):
        return f"[[{id_}]]"
    return f"[[{vault_map.vault.link_text(id_)}]]"


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def _open_in_obsidian(context: UiContext, file: Path) -> None:
    # Source: Obsidian Help, "Obsidian URI".
    address = QUrl(f"obsidian://open?path={quote(str(file), safe='')}")
    if not QDesktopServices.openUrl(address):
        context.messages.show_message("Obsidian did not open. Is it installed?")


def _open(context: UiContext, file: Path) -> None:
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
        context.messages.show_message(f"No app could open {file}.")
