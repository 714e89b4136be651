"""Workspace: what is open, and the one place that panels ask and listen to."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from conceptmap.model.view_settings import ViewSettings
from conceptmap.ui.session.excerpts import Excerpts
from conceptmap.ui.session.positions import MapPoint, Positions
from conceptmap.ui.session.search_index import SearchIndex
from conceptmap.ui.session.selection import Selection
from conceptmap.ui.session.view_state import ViewState
from conceptmap.ui.session.watcher import VaultWatcher
from conceptmap.ui.session.workers import JobControl, Workers
from conceptmap.vault.note_formats import FORMAT_NAMES, USUAL_SUFFIXES, is_note

if TYPE_CHECKING:
    from conceptmap.model.map_update import MapUpdate
    from conceptmap.model.opening import OpenedVault
    from conceptmap.model.vault_map import VaultMap
    from conceptmap.model.view_result import ViewResult
    from conceptmap.vault.vault import Vault

_log = logging.getLogger(__name__)

MAX_UNDO_STEPS = 100
"""So many steps can be undone."""


class Session(QObject):
    """The open vault with its map.

    In parts: `arrangement` has the places, `viewing` the lens and what it shows, `spotlight`
    the selection; `undo` the steps that can be undone.
    """

    opening = Signal(object)
    """A vault begins to be read; its folder."""
    opened = Signal()
    """The map shows for the first time."""
    settled = Signal()
    """The layout has come to rest."""
    failed = Signal(str)
    """Something did not work; what, in words for the user."""
    cancelled = Signal()
    closed = Signal()
    map_updated = Signal(object)
    """The notes changed on the disk, or the chart took in more of them, and the map with them."""
    folder_missing = Signal(object)
    """The vault's folder is not there any more; the map stays as it was."""
    folder_returned = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workers = Workers(self)
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(MAX_UNDO_STEPS)
        self.positions = Positions(self.workers, self.undo_stack, self)
        self.search_index = SearchIndex(self.workers, self)
        self.view_state = ViewState(
            self.workers, self.positions, self.search_index, self.undo_stack, self
        )
        self.selection = Selection(self.has_node, self)
        self.excerpts = Excerpts(self.workers, self)
        self.watcher = VaultWatcher(self)
        self.vault_map: VaultMap | None = None
        self._pending_paths: set[str] | None = set()
        self.positions.settled.connect(self.settled)
        self.positions.failed.connect(self.failed)
        self.view_state.failed.connect(self.failed)
        self.view_state.map_extended.connect(self._apply_extension)
        self.view_state.settings_changed.connect(
            lambda: self.selection.record_view(self.view_state.settings, step=False)
        )
        self.selection.view_requested.connect(self.view_state.replace_settings)
        self.selection.changed.connect(self._follow_selection)
        self.watcher.changed.connect(self._queue_changes)
        self.watcher.folder_missing.connect(self.folder_missing)
        self.watcher.folder_returned.connect(self.folder_returned)

    @property
    def vault(self) -> Vault | None:
        """The open vault."""
        return None if self.vault_map is None else self.vault_map.vault

    @property
    def node_positions(self) -> NDArray[np.float32]:
        """Where everything lies, (n, 2) map units, y up."""
        return self.positions.current

    @property
    def selected_ids(self) -> tuple[str, ...]:
        """The selected nodes; the last is the one that panels show."""
        return self.selection.ids

    def has_node(self, id_: str) -> bool:
        """Tell whether the map has a node."""
        return self.vault_map is not None and id_ in self.vault_map.index_of

    def select(self, *ids: str) -> None:
        """Select nodes, none to clear."""
        self.selection.select(*ids)

    def position_of(self, id_: str) -> MapPoint | None:
        """Give where a node lies on the map."""
        return self.positions.position_of(id_)

    def is_visible(self, id_: str) -> bool:
        """Tell whether a node is to be seen, if only faintly."""
        looks = self.view_state.node_styles
        if self.vault_map is None or looks is None or id_ not in self.vault_map.index_of:
            return False
        return looks.opacities is None or bool(looks.opacities[self.vault_map.index_of[id_]] > 0)

    def open(self, path: Path, view_settings: ViewSettings | None = None) -> None:
        """Open a folder of notes, or the folder of one note with that note selected.

        `lens` is how the map is seen; None for how it was seen last.
        """
        path = path.expanduser().absolute()
        select = None
        if path.is_file():
            if not is_note(path.name):
                self.failed.emit(
                    f"{path.name} is not a {FORMAT_NAMES} note."
                    f" Open a folder of notes, or a {USUAL_SUFFIXES} file."
                )
                return
            path, select = path.parent, path.name
        self.opening.emit(path)

        def work(report: JobControl) -> OpenedVault:
            from conceptmap.model.opening import load_vault

            return load_vault(path, view_settings, report)

        self.workers.start(
            "open", work, lambda opened: self._show_opened(opened, select), self.failed.emit
        )

    def cancel_opening(self) -> None:
        """Stop reading; what was open before stays."""
        if self.workers.cancel("open"):
            self.cancelled.emit()

    def close(self) -> None:
        """Close the vault."""
        self.cancel_opening()
        self._release()
        self.vault_map = None
        self.excerpts.set_vault_map(None)
        self.selection.reset()
        self.closed.emit()

    def save(self) -> None:
        """Save the map and how it is seen."""
        self._save_view_settings()
        self.positions.save_now()

    def shut_down(self) -> None:
        """Stop all threads."""
        self._save_view_settings()
        self.watcher.shut_down()
        self.workers.shut_down()
        self.positions.shut_down()
        self.search_index.shut_down()

    def reload(self) -> None:
        """Read the whole vault again; only what changed is scanned."""
        if self.vault_map is not None:
            self._queue_changes(self.vault_map.vault.root, None)

    def show_local_map(self, note: str | None) -> None:
        """See the surroundings of a note, None for the whole map again; one can go back."""
        if note is not None and not self.has_node(note):
            return
        viewing = self.view_state
        local = None if note is None else viewing.local_map_around(note)
        if local != viewing.settings.local:
            self.selection.record_view(viewing.settings, step=True)
            viewing.change_settings("Local Map" if local is not None else "Whole Map", local=local)

    def _follow_selection(self) -> None:
        """Keep what is selected in the middle of a local map that follows."""
        local = self.view_state.settings.local
        if local is not None and local.follows and self.selected_ids:
            chosen = self.selected_ids[-1]
            if chosen != local.note:
                self.view_state.replace_settings(
                    msgspec.structs.replace(
                        self.view_state.settings, local=msgspec.structs.replace(local, note=chosen)
                    )
                )

    def drag(self, positions: Mapping[str, MapPoint]) -> None:
        """Move nodes to places, as a hand does."""
        self.positions.drag(positions)

    def _release(self) -> None:
        self._save_view_settings()
        self.workers.cancel("refresh")
        self.watcher.stop()
        self.positions.clear()
        self.view_state.clear()
        self.undo_stack.clear()
        self.search_index.clear()

    def _show_opened(self, opened: OpenedVault, select: str | None) -> None:
        self._release()
        self._pending_paths = set()
        self.vault_map = chart = opened.vault_map
        self.search_index.load(chart.vault)
        self.excerpts.set_vault_map(None)
        self.excerpts.set_vault_map(chart)
        self.selection.reset(select)
        self.positions.load(chart, opened.positions, opened.pinned, opened.moving)
        self.view_state.load(chart, opened.view_settings, opened.view_result, opened.geometry)
        if opened.view_settings.local is not None or opened.view_settings.rearranged:
            self.view_state.refresh()
        self.opened.emit()
        self.watcher.start(chart.vault.root)

    def _save_view_settings(self) -> None:
        """Keep how the map is seen, for the next time."""
        if self.vault_map is not None:
            from conceptmap.model.saved_views import save_last_view_settings

            save_last_view_settings(self.vault_map.vault.root, self.view_state.settings)

    def _queue_changes(self, root: Path, paths: frozenset[str] | None) -> None:
        """Remember what changed, and read it when nothing else is being read."""
        if self.vault_map is None or root != self.vault_map.vault.root:
            return
        if paths is None or self._pending_paths is None:
            self._pending_paths = None
        else:
            self._pending_paths |= paths
        self._read_changes()

    def _read_changes(self) -> None:
        if (
            self.vault_map is None
            or self._pending_paths == set()
            or self.workers.is_running("refresh")
        ):
            return
        chart, home, pending = self.vault_map, self.positions.whole_map, self._pending_paths
        lens, fulltext = self.view_state.settings, self.search_index.full_text
        self._pending_paths = set()

        def work(report: JobControl) -> tuple[MapUpdate, ViewResult] | None:
            from conceptmap.model.map_update import read_changes
            from conceptmap.model.view_result import apply_view

            change = read_changes(chart, home, pending)
            if change is None:
                return None
            change.vault_map.scene.prepare()
            return change, apply_view(
                change.vault_map, lens, fulltext, check=report.raise_if_cancelled
            )

        self.workers.start("refresh", work, self._apply_changes, self._changes_failed)

    def _apply_changes(self, found: tuple[MapUpdate, ViewResult] | None) -> None:
        if found is not None and self.vault_map is not None:
            change, sight = found
            if change.before is not self.vault_map:
                # The chart was another when the reading began; read once more.
                self._pending_paths = None
            else:
                was_apart = self.positions.is_subset
                self._replace_map(change)
                self.view_state.apply_update(change, sight)
                self.map_updated.emit(change)
                if was_apart:
                    self.view_state.refresh()
        self._read_changes()

    def _apply_extension(self, update: MapUpdate) -> None:
        self._replace_map(update)
        self.map_updated.emit(update)

    def _replace_map(self, update: MapUpdate) -> None:
        self.vault_map = update.vault_map
        self.search_index.set_vault(update.vault_map.vault)
        self.excerpts.set_vault_map(update.vault_map)
        self.positions.apply_update(update)
        self.selection.rename(lambda id_: update.renamed.get(id_, id_))

    def _changes_failed(self, reason: str) -> None:
        _log.info("The changes could not be read: %s", reason)
        self._read_changes()
