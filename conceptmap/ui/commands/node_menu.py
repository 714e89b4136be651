"""What can be done with notes: the menu of a right click."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu

from conceptmap.core.node_kind import NodeKind
from conceptmap.ui.platform import show_in_file_manager

if TYPE_CHECKING:
    from conceptmap.ui.window import MainWindow


def node_menu(window: MainWindow, id_: str) -> QMenu:
    """Build the menu of a node; when several are selected and it is one of them, of all."""
    menu = QMenu(window)
    workspace = window.session
    chart = workspace.vault_map
    if chart is None or id_ not in chart.index_of:
        return menu
    several = workspace.selected_ids if id_ in workspace.selected_ids else (id_,)
    if len(several) > 1:
        menu.addSection(f"{len(several)} notes")
    file = chart.vault.disk_path(id_)
    is_file = chart.kind(id_).has_file
    if is_file and len(several) == 1:
        menu.addAction("Open in Default App", lambda: _open(window, file))
        if chart.kind(id_) is NodeKind.NOTE:
            menu.addAction("Open in Obsidian", lambda: _open_in_obsidian(window, file))
        menu.addAction("Show in File Manager", lambda: show_in_file_manager(file))
        menu.addSeparator()
        menu.addAction("Copy Path", lambda: _copy(str(file)))
    titles = [
        f"[[{chart.title(each)}]]" for each in several if chart.kind(each) is not NodeKind.TAG
    ]
    if titles:
        what = "Copy Wikilink" if len(titles) == 1 else "Copy Wikilinks"
        menu.addAction(what, lambda: _copy("\n".join(titles)))
    menu.addSeparator()
    if len(several) == 1:
        menu.addAction("Local Map\tCtrl+L", lambda: workspace.show_local_map(id_))
        menu.addAction("Path from Here", lambda: window.connect_from(id_, start=True))
        menu.addAction("Path to Here", lambda: window.connect_from(id_, start=False))
        menu.addSeparator()
    elif len(several) == 2:
        menu.addAction("How Are These Two Connected?", window.connect_selected)
        menu.addSeparator()
    if set(several) <= workspace.positions.pinned:
        menu.addAction("Unpin\tCtrl+K", lambda: workspace.positions.unpin(several))
    else:
        menu.addAction("Pin\tCtrl+K", lambda: workspace.positions.pin(several))
    if workspace.positions.pinned:
        menu.addAction("Unpin All", lambda: workspace.positions.unpin())
    return menu


def map_menu(window: MainWindow) -> QMenu:
    """Build the menu of the map itself."""
    menu = QMenu(window)
    menu.addAction("Fit the Map\tF", window.map_view.fit)
    menu.addAction("Select All\tCtrl+A", window.select_all)
    menu.addSeparator()
    if window.session.positions.pinned:
        menu.addAction("Unpin All", lambda: window.session.positions.unpin())
    afresh = menu.addAction("Arrange Afresh", window.session.positions.rearrange)
    afresh.setEnabled(not window.session.positions.is_subset)
    menu.addAction("Animate", window.timelapse.start)
    return menu


def show_node_menu(window: MainWindow, id_: str, at: QPoint) -> None:
    """Show the menu of a node, or with an empty id the map's, at a place on the screen."""
    menu = node_menu(window, id_) if id_ else map_menu(window)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def _open_in_obsidian(window: MainWindow, file: Path) -> None:
    # Source: Obsidian Help, "Obsidian URI".
    address = QUrl(f"obsidian://open?path={quote(str(file), safe='')}")
    if not QDesktopServices.openUrl(address):
        window.message.show_message("Obsidian did not answer. Is it installed?")


def _open(window: MainWindow, file: Path) -> None:
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
        window.message.show_message(f"No application opened {file}.")
