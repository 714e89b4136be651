"""Session: one open vault, from its opening to its closing, as models that panels show."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal

from conceptmap.core.array_types import FloatArray
from conceptmap.ui.session.comparisons import Comparisons
from conceptmap.ui.session.disk_follower import DiskChanges, DiskFollower
from conceptmap.ui.session.excerpts import Excerpts
from conceptmap.ui.session.history import History
from conceptmap.ui.session.local_map_keeper import LocalMapKeeper
from conceptmap.ui.session.open_file import close_missing_file
from conceptmap.ui.session.path_steps import show_path
from conceptmap.ui.session.positions import MapPoint, Positions
from conceptmap.ui.session.query_vocabulary import QueryVocabulary
from conceptmap.ui.session.region_names import RegionNames
from conceptmap.ui.session.relations import Relations
from conceptmap.ui.session.search_index import SearchIndex
from conceptmap.ui.session.selection import Selection
from conceptmap.ui.session.similar_lines import SimilarLines
from conceptmap.ui.session.similarity import Similarity
from conceptmap.ui.session.snapshot_keeper import SnapshotKeeper
from conceptmap.ui.session.stored_forces import load_forces, save_forces
from conceptmap.ui.session.time_travel import TimeTravel
from conceptmap.ui.session.undo import UndoStack
from conceptmap.ui.session.unseen_notes import UnseenNotes
from conceptmap.ui.session.view_state import ViewState
from conceptmap.ui.session.web_images import WebImages
from conceptmap.ui.session.workers import Workers
from conceptmap.ui.settings import Settings

if TYPE_CHECKING:
    from conceptmap.model.map_update import MapUpdate
    from conceptmap.model.opening import OpenedVault
    from conceptmap.model.vault_map import VaultMap
    from conceptmap.model.view_result import ViewResult
    from conceptmap.vault.vault import Vault


class Session(QObject):
    """An open vault with its map.

    The map is held here alone; the models ask for it when they need it. They are `positions`,
    `view_state`, `selection`, `similar_lines`, `history`, `undo_stack`, `excerpts`,
    `search_index`, `similarity`, `query_vocabulary`, `relations`, `comparisons`, `time_travel`,
    `snapshots`, `region_names` and `web_images`.
    Jobs for this vault are started with `workers`, those that are worthless once the map is
    replaced with `map_workers`.
    """

    settled = Signal()
    """The layout has come to rest."""
    failed = Signal(str)
    """Something failed; a message for the user."""
    notified = Signal(str)
    """Something the user should know, in passing."""
    map_updated = Signal(object)
    """The map was replaced by another of this vault; a MapUpdate."""
    changed_on_disk = Signal(object)
    """The map shows other files than before; a MapUpdate. Comes after `map_updated`."""
    renamed = Signal(object)
    """Notes were renamed on the disk: new ids by old ones. Comes before `map_updated`."""
    folder_missing = Signal(object)
    """A folder of the vault is gone, its path; the map stays as it was."""
    folder_returned = Signal(object)

    def __init__(
        self,
        opened: OpenedVault,
        settings: Settings,
        *,
        selected: str | None = None,
        undo_stack: UndoStack | None = None,
        shared_workers: Workers | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`undo_stack` has the steps of a session of the vault before; None for a new one."""
        super().__init__(parent)
        self._vault_map = opened.vault_map
        self._settings = settings
        self.findings = opened.findings
        """What the opening of the vault found out."""
        self.requested_view = ""
        """The name of a saved view that is to be shown at first, empty for none."""
        self.camera = opened.camera
        """The part of the map that is in view, None for all of it."""
        self.workers = Workers(self, shared=shared_workers)
        self.map_workers = Workers(self, shared=self.workers)
        self.undo_stack = UndoStack(self) if undo_stack is None else undo_stack
        self.positions = Positions(
            self._current_map,
            opened,
            load_forces(settings),
            self.workers,
            self.undo_stack,
            self,
        )
        self.search_index = SearchIndex(self._current_map, self.workers, self)
        self.similarity = Similarity(self.search_index)
        self.relations = Relations(self._current_map, self.undo_stack, self.workers, self)
        self.comparisons = Comparisons(
            self._current_map, lambda: self.positions.gone, self.workers, self
        )
        self.time_travel = TimeTravel(self._current_map, self.comparisons, self.workers, self)
        self.snapshots = SnapshotKeeper(
            self._current_map, lambda: self.comparisons.opened_s, settings, self.workers, self
        )
        self.query_vocabulary = QueryVocabulary(
            self._current_map, self.relations, self.workers, self
        )
        self.view_state = ViewState(
            self._current_map,
            opened,
            self.positions,
            self.search_index,
            self.relations,
            self.comparisons,
            self.undo_stack,
            self.map_workers,
            self,
        )
        self.region_names = RegionNames(
            *(self._current_map, self.positions, self.view_state, self.undo_stack),
            self._replace_map,
        )
        self.selection = Selection(self.has_node, self)
        self.selection.set_ids(() if selected is None else (selected,))
        self.unseen_notes = UnseenNotes(self.selection, self)
        self.similar_lines = SimilarLines(
            self._current_map,
            *(self.selection, self.view_state, self.similarity, self.workers, self),
        )
        self.history = History(self.selection, self.view_state, self)
        self._local_map = LocalMapKeeper(
            self.selection, self.view_state, self.history, self.undo_stack, self.has_node
        )
        self.excerpts = Excerpts(self._current_map, self.map_workers, self)
        self.web_images = WebImages(self.vault.root, settings, self)
        self._disk = DiskFollower(
            self._current_map,
            self.positions,
            self.view_state,
            self.search_index,
            self.relations,
            self.comparisons,
            self.map_workers,
            self,
        )
        self._connect()
        self._compare()
        if self.view_state.settings.has_own_layout or self.view_state.result.is_layered_map:
            self.view_state.refresh()

    def _connect(self) -> None:
        self.positions.settled.connect(self.settled)
        self.positions.forces_changed.connect(self._save_forces)
        self.view_state.map_extended.connect(self._replace_map)
        self.view_state.settings_changed.connect(self._compare)
        for signal in (self.comparisons.changed, self.comparisons.busy_changed):
            signal.connect(self._close_missing_file)
        self.changed_on_disk.connect(lambda _: self.comparisons.refresh())
        self.changed_on_disk.connect(lambda _: self.snapshots.take_soon())
        self.comparisons.failed.connect(self.snapshots.take_opened)
        self.snapshots.changed.connect(self.comparisons.retry)
        self._disk.read.connect(self._apply_changes)
        self._disk.notified.connect(self.notified)
        self._disk.folder_missing.connect(self.folder_missing)
        self._disk.folder_returned.connect(self.folder_returned)
        for model in (self.positions, self.view_state, self.relations, self._disk):
            model.failed.connect(self.failed)

    @property
    def vault_map(self) -> VaultMap:
        """The map as it is now; another after each update."""
        return self._vault_map

    @property
    def vault(self) -> Vault:
        """The vault as it is now."""
        return self._vault_map.vault

    @property
    def node_positions(self) -> FloatArray:
        """Where the nodes are, (n, 2) map units, y up."""
        return self.positions.current

    @property
    def selected_ids(self) -> tuple[str, ...]:
        """The selected nodes; the last is the one that panels show."""
        return self.selection.ids

    def has_node(self, id_: str) -> bool:
        """Return whether the map has a node."""
        return id_ in self._vault_map.index_of

    def select(self, *ids: str) -> None:
        """Select the nodes of these ids and no others; none without any."""
        self.selection.select(*ids)

    def show_path(self, ids: tuple[str, ...]) -> None:
        """Highlight a path, or none, as a step that can be undone."""
        show_path(self.undo_stack, self.selection, ids)

    @property
    def shown_id(self) -> str | None:
        """What the preview shows: a file that is open, or the node selected last."""
        if self.selection.file is not None:
            return self.selection.file
        return self.selected_ids[-1] if self.selected_ids else None

    def position_of(self, id_: str) -> MapPoint | None:
        """Return where a node is, None for one that the map does not have."""
        return self.positions.position_of(id_)

    def is_visible(self, id_: str) -> bool:
        """Return whether a node is drawn, if only faintly or within a folded region."""
        index, opacities = self._vault_map.index_of.get(id_), self.view_state.node_styles.opacities
        if index is None or opacities is None:
            return index is not None
        return bool(opacities[self.view_state.drawn_as(index)] > 0)

    def drawn_as(self, id_: str) -> str:
        """Return the node that one is drawn as: itself, or what its folded region is drawn as."""
        index = self._vault_map.index_of.get(id_)
        return (
            id_ if index is None else self._vault_map.topology.ids[self.view_state.drawn_as(index)]
        )

    def start_following(self) -> None:
        """Follow the vault on the disk from now on."""
        self._disk.start()

    def reload(self) -> None:
        """Read the whole vault again; only files that have changed are scanned."""
        self._disk.queue(None)

    def show_local_map(self, note: str | None, *others: str) -> None:
        """Show the surroundings of a note, or several, None for the whole map; one can go back."""
        self._local_map.show(note, *others)

    def drag(self, positions: Mapping[str, MapPoint]) -> None:
        """Move nodes with the pointer."""
        self.positions.drag(positions)

    def rename(self, renamed: Mapping[str, str]) -> None:
        """Apply renames of notes, new ids by old ones, to everything that holds ids.

        That is: saved views (on disk) and the models, then whatever is connected to `renamed`.
        The map itself already has the new ids, or is about to be replaced by one that has.
        """
        if not renamed:
            return
        from conceptmap.model.saved_views import rename_in_views

        rename_in_views(self.vault.root, renamed)
        self.selection.rename(renamed)
        self.history.rename(renamed)
        self.view_state.rename(renamed)
        self.undo_stack.rename(renamed)
        self.positions.rename(renamed)
        self.excerpts.rename(renamed)
        self.relations.rename(renamed)
        self.unseen_notes.rename(renamed)
        self.renamed.emit(renamed)

    def save(self) -> None:
        """Save the positions and the view settings."""
        self._save_view_settings()
        self.positions.save_now()

    def close(self, *, wait: bool = False) -> None:
        """Save and end, waiting for the threads if asked to; no job can be started any more.

        The models keep what they have until the session is deleted, after all that shows them.
        """
        self._save_view_settings()
        self.workers.close()
        self.map_workers.close()
        self._disk.close(wait=wait)
        self.positions.close(wait=wait)
        self.similarity.close()
        self.search_index.close(wait=wait)
        self.relations.close()
        self.time_travel.close()
        self.comparisons.close()
        self.snapshots.close()
        self.excerpts.close()
        self.undo_stack.clear()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DeferredDelete:
            # The models refer to each other; what is large must not wait for the garbage collector.
            self.view_state.close()
            del self._vault_map
        return super().event(event)

    def _current_map(self) -> VaultMap:
        return self._vault_map

    def _apply_changes(self, changes: DiskChanges) -> None:
        """Show what has changed on the disk."""
        view_state, positions = self.view_state, self.positions
        keeps_layout = not positions.is_subset or positions.keeps_subset(
            changes.update, changes.result
        )
        again = self.map_workers.is_running("view") or not keeps_layout
        self._replace_map(changes.update, changes.result)
        self.changed_on_disk.emit(changes.update)
        # A notice follows, which must not move the view: that has to know of the change first.
        self.unseen_notes.add(changes.update)
        if lost := self._local_map.leave_lost_notes():
            self.notified.emit(lost)
        view_state.changed.emit()
        if again or view_state.settings != changes.settings:
            view_state.refresh()

    def _replace_map(self, update: MapUpdate, result: ViewResult) -> None:
        """Replace the map; nothing else does.

        The order matters: ids are renamed before pins and selected nodes that the new map lacks
        are dropped; `map_updated` is emitted when all models belong to the new map, since panels
        then read them.
        """
        self._vault_map = update.vault_map
        self.relations.take(result.relations)
        # What was started for the map before is dropped, and started again where it is needed.
        self.map_workers.cancel_all()
        self.rename(update.renamed)
        self.excerpts.apply_update(update)
        self.positions.apply_update(update, result.laid_out_edges)
        self.view_state.apply_update(update, result)
        self.selection.drop_missing()
        self._close_missing_file()
        self.similar_lines.forget()
        self.map_updated.emit(update)
        self._disk.restart()

    def _close_missing_file(self) -> None:
        close_missing_file(self.selection, self.vault, self.comparisons)

    def _compare(self) -> None:
        settings = self.view_state.settings
        self.comparisons.set_moments(settings.compared_with, settings.compared_until)

    def _save_forces(self) -> None:
        save_forces(self._settings, self.positions.forces)

    def _save_view_settings(self) -> None:
        from conceptmap.model.saved_views import save_last_view

        # That of a subset says nothing about the whole map, which is what is opened again.
        camera = None if self.positions.is_subset else self.camera
        save_last_view(self.vault.root, self.view_state.settings, camera)
