"""The views panel: list, apply, rename, delete, export and import saved views."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from conceptmap.core.translation import Text, listed, translate, translate_count
from conceptmap.model.saved_views import (
    SavedView,
    SavedViewError,
    add_views,
    delete_view,
    export_views,
    import_views,
    load_views,
    match_view,
    rename_view,
    save_view,
)
from conceptmap.model.view_settings import ViewSettings
from conceptmap.ui.commands.saved_views import apply, capture
from conceptmap.ui.context import UiContext
from conceptmap.ui.dialogs.question import agrees, ask_text
from conceptmap.ui.panel_spec import PanelSpec
from conceptmap.ui.panels.widgets import HintLabel, button_flow, small_button
from conceptmap.ui.session.session import Session
from conceptmap.ui.shown_name import shown_name
from conceptmap.ui.theme import AppTheme


class ViewsPanel(QWidget):
    """Lists the saved views of the open vault."""

    chosen = Signal(object)
    """Emitted with the `SavedView` that the map is to be shown by."""
    save_requested = Signal(str)
    """The current view is to be saved under a name."""
    failed = Signal(str)
    """The message for the user."""

    def __init__(self, session: Session, theme: AppTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._views: tuple[SavedView, ...] = ()
        self._chosen_name = ""
        self.list = QListWidget()
        self.list.setAccessibleName(translate("Saved views"))
        # Long names take more lines, or are elided, and never scroll sideways.
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(lambda item: self._choose(self._view_of(item)))
        self.list.itemClicked.connect(lambda item: self._choose(self._view_of(item)))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self._hint = HintLabel(
            theme,
            translate(
                "A view keeps the filter, groups, colours, pins and the part of the map you see. "
                "Click one to show it; right-click for more."
            ),
        )
        self.save_button = small_button(
            translate("Save this view…"),
            translate("Save what you see under a name"),
            self.ask_save,
        )
        self._import_button = small_button(
            translate("Import…"), translate("Import views from a JSON file"), self.ask_import
        )
        self._export_button = small_button(
            translate("Export…"), translate("Export all views to a JSON file"), self.ask_export
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.addWidget(self._hint)
        column.addWidget(self.save_button)
        column.addWidget(self.list, 1)
        column.addLayout(button_flow(self._import_button, self._export_button))
        # Saved views follow notes that are renamed.
        session.renamed.connect(self.refresh)
        session.view_state.settings_changed.connect(self._mark_shown)
        self.refresh()

    @property
    def _root(self) -> Path:
        return self._session.vault.root

    def refresh(self) -> None:
        """Reload the list of views from disk."""
        self._views = load_views(self._root)
        self.list.clear()
        for view in self._views:
            item = QListWidgetItem(view.name)
            item.setToolTip(_summary(view))
            self.list.addItem(item)
        self._export_button.setEnabled(bool(self._views))
        self._mark_shown()

    def ask_save(self) -> None:
        """Ask for a name and save the current view; what it shows is proposed."""
        name = ask_text(
            self, translate("Save view"), translate("Name of the view"), self.proposed_name()
        )
        if name and name.strip():
            self.save_requested.emit(name.strip())

    def proposed_name(self) -> str:
        """Return a name for what is shown that no saved view has."""
        shown = shown_name(self._session, with_path=False) or translate("Whole map")
        name, number = shown, 1
        while match_view(self._views, name) is not None:
            number += 1
            name = f"{shown} {number}"
        return name

    def save(self, view: SavedView) -> None:
        """Save a view; ask before one of the same name is replaced."""
        replaced = match_view(self._views, view.name)
        if replaced is not None and not agrees(
            self, translate("'{view}' already exists.", view=replaced.name), translate("Replace")
        ):
            return
        self._attempt(lambda: save_view(self._root, view))

    def ask_import(self) -> None:
        """Ask for a file and import its views."""
        chosen, _ = QFileDialog.getOpenFileName(
            self, translate("Import views"), "", translate("Views (*.json)")
        )
        if chosen:
            self.import_from(Path(chosen))

    def import_from(self, file: Path) -> None:
        """Import the views of a file; a number is added to names that are taken."""
        self._attempt(lambda: add_views(self._root, import_views(file)))

    def ask_export(self) -> None:
        """Ask for a file and export all views to it."""
        suggested = str(
            Path.home() / f"{translate('{vault} views', vault=self._session.vault.name)}.json"
        )
        chosen, _ = QFileDialog.getSaveFileName(
            self, translate("Export views"), suggested, translate("Views (*.json)")
        )
        if chosen:
            self._attempt(lambda: export_views(self._views, Path(chosen)))

    def rename(self, view: SavedView, name: str) -> None:
        """Rename a saved view in its file; `failed` is called if that fails."""
        if name != view.name:
            self._attempt(lambda: rename_view(self._root, view.name, name))

    def delete(self, view: SavedView) -> None:
        """Delete a saved view from its file; `failed` tells if that fails."""
        self._attempt(lambda: delete_view(self._root, view.name))

    def _show_menu(self, position: QPoint) -> None:
        item = self.list.itemAt(position)
        if item is None:
            return
        view = self._view_of(item)
        menu = QMenu(self)
        menu.addAction(translate("Show"), lambda: self._choose(view))
        menu.addAction(translate("Rename…"), lambda: self._ask_rename(view))
        menu.addAction(translate("Delete"), lambda: self._ask_delete(view))
        menu.aboutToHide.connect(self._mark_shown)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.list.viewport().mapToGlobal(position))

    def _choose(self, view: SavedView) -> None:
        self._chosen_name = view.name
        self.chosen.emit(view)
        self._mark_shown()

    def _mark_shown(self) -> None:
        """Mark the view that the map shows, of several like it the one that was chosen."""
        now, plain = self._session.view_state.settings, ViewSettings()
        alike = []
        for row, view in enumerate(self._views):
            was_chosen, settings = view.name == self._chosen_name, view.view_settings
            # A view of a place on the whole map has the settings of any other place there.
            can_be_told = was_chosen or settings.with_names_of(plain) != plain
            if can_be_told and settings.with_names_of(now) == now:
                alike.append((not was_chosen, row))
        if alike:
            self.list.setCurrentRow(min(alike)[1])
        else:
            self.list.clearSelection()

    def _ask_rename(self, view: SavedView) -> None:
        name = ask_text(self, translate("Rename view"), translate("Name of the view"), view.name)
        if name and name.strip():
            self.rename(view, name.strip())

    def _ask_delete(self, view: SavedView) -> None:
        if agrees(
            self, translate("Delete the view '{view}'?", view=view.name), translate("Delete")
        ):
            self.delete(view)

    def _attempt(self, change: Callable[[], object]) -> None:
        """Change the saved views, report an error, and show the result."""
        try:
            change()
        except SavedViewError as error:
            self.failed.emit(str(error))
        self.refresh()

    def _view_of(self, item: QListWidgetItem) -> SavedView:
        return self._views[self.list.row(item)]


def _summary(view: SavedView) -> str:
    """Describe a view in a line, for its tooltip."""
    settings = view.view_settings
    parts = [translate("no filter")]
    if settings.query:
        parts = [translate("filter: {query}", query=settings.query)]
    if settings.local is not None:
        around = settings.local
        if around.others:
            parts.append(translate_count("map of %n note", "map of %n notes", len(around.middles)))
        else:
            parts.append(
                translate("around {note}, depth {depth}", note=around.note, depth=around.depth)
            )
    if settings.groups:
        parts.append(translate_count("%n group", "%n groups", len(settings.groups)))
    if view.pins:
        parts.append(translate_count("%n pin", "%n pins", len(view.pins)))
    return listed(parts)


def _make(context: UiContext) -> ViewsPanel:
    panel = ViewsPanel(context.session, context.theme)
    panel.chosen.connect(lambda view: apply(context, view))
    panel.save_requested.connect(lambda name: panel.save(capture(context, name)))
    panel.failed.connect(context.show_error)
    return panel


PANEL = PanelSpec(
    name="views",
    title=Text("Views"),
    menu_text=Text("&Views"),
    make=_make,
    order=80,
    icon="views",
    tip=Text("Save what you see, and come back to it"),
)
