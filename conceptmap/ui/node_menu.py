"""What can be done with a node: the menu of a right click."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from conceptmap.graph.build import NAMES
from conceptmap.ui.workspace import Workspace


def node_menu(workspace: Workspace, id_: str, parent: QWidget) -> QMenu:
    """Build the menu of a node."""
    menu = QMenu(parent)
    chart = workspace.chart
    if chart is None or id_ not in chart.graph:
        return menu
    vault = chart.vault
    clipboard = QGuiApplication.clipboard()
    if chart.kind(id_) not in NAMES:
        file = QUrl.fromLocalFile(str(vault.file(id_)))
        folder = QUrl.fromLocalFile(str(vault.file(id_).parent))
        menu.addAction("Open in Default App", lambda: QDesktopServices.openUrl(file))
        menu.addAction("Show in File Manager", lambda: QDesktopServices.openUrl(folder))
        menu.addSeparator()
        menu.addAction("Copy Path", lambda: clipboard.setText(str(vault.file(id_))))
    menu.addAction("Copy Wikilink", lambda: clipboard.setText(f"[[{chart.title(id_)}]]"))
    menu.addSeparator()
    if id_ in workspace.pinned:
        menu.addAction("Unpin\tP", lambda: workspace.unpin(id_))
    else:
        menu.addAction("Pin\tP", lambda: workspace.pin(id_))
    if workspace.pinned:
        menu.addAction("Unpin All", lambda: workspace.unpin())
    return menu


def show_node_menu(workspace: Workspace, id_: str, at: QPoint, parent: QWidget) -> None:
    """Show the menu of a node at a place on the screen."""
    menu = node_menu(workspace, id_, parent)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)
