"""Follows the vault on the disk: collects changed paths, reads them, and reports the new map."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

import msgspec
from PySide6.QtCore import QObject, Signal

from conceptmap.core.translation import translate
from conceptmap.model.view_settings import ViewSettings
from conceptmap.ui.session.comparisons import Comparisons
from conceptmap.ui.session.positions import Positions
from conceptmap.ui.session.relations import Relations
from conceptmap.ui.session.search_index import SearchIndex
from conceptmap.ui.session.view_state import ViewState
from conceptmap.ui.session.watcher import VaultWatcher
from conceptmap.ui.session.workers import Cancelled, JobControl, Workers

if TYPE_CHECKING:
    from conceptmap.model.map_update import MapUpdate
    from conceptmap.model.vault_map import VaultMap
    from conceptmap.model.view_result import ViewResult

_log = logging.getLogger(__name__)

_KIND = "read changes"


class DiskChanges(NamedTuple):
    """What has changed on the disk, and how it is viewed."""

    update: MapUpdate
    result: ViewResult
    settings: ViewSettings
    """The view settings that the result is for, with renamed notes renamed."""
    problem: str
    """Why the result leaves out the queries; empty when it does not."""


class DiskFollower(QObject):
    """Reads what changes on the disk, one batch after the other.

    Nothing that goes wrong ends that: paths that could not be read are read with the next
    change, and when the view settings cannot be applied the map is shown without them.
    `workers` are those of the map.
    """

    read = Signal(object)
    """DiskChanges for the current map."""
    failed = Signal(str)
    notified = Signal(str)
    """A folder cannot be watched and is looked through now and then; a message for the user."""
    folder_missing = Signal(object)
    """A folder of the vault is gone; its path."""
    folder_returned = Signal(object)

    def __init__(
        self,
        current_map: Callable[[], VaultMap],
        positions: Positions,
        view_state: ViewState,
        search_index: SearchIndex,
        relations: Relations,
        comparisons: Comparisons,
        workers: Workers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._relations = relations
        self._comparisons = comparisons
        self._current_map = current_map
        self._positions = positions
        self._view_state = view_state
        self._search_index = search_index
        self._workers = workers
        self._pending: frozenset[str] | None = frozenset()
        """The paths to be read, None for the whole vault."""
        self._reading: frozenset[str] | None = frozenset()
        """The paths of the running job."""
        self._problem = ""
        self._watchers = [
            VaultWatcher(folder, prefix, self)
            for prefix, folder in current_map().vault.folders.items()
        ]
        for watcher in self._watchers:
            watcher.changed.connect(self.queue)
            watcher.polling.connect(self._tell_polling)
            watcher.folder_missing.connect(self.folder_missing)
            watcher.folder_returned.connect(self.folder_returned)

    def start(self) -> None:
        """Watch the folders from now on."""
        for watcher in self._watchers:
            watcher.start()

    def queue(self, paths: frozenset[str] | None) -> None:
        """Read changed paths, None for the whole vault, as soon as no others are being read."""
        self._pending = _union(self._pending, paths)
        self._read_pending()

    def restart(self) -> None:
        """Read again what was being read for a map that has been replaced."""
        if self._reading != frozenset():
            self._pending = _union(self._pending, self._reading)
            self._reading = frozenset()
        self._read_pending()

    def close(self, *, wait: bool = False) -> None:
        """Stop watching, and wait for the threads if asked to."""
        for watcher in self._watchers:
            watcher.close()
        for watcher in self._watchers if wait else ():
            watcher.close(wait=True)

    def _read_pending(self) -> None:
        if self._pending == frozenset() or self._workers.is_running(_KIND):
            return
        vault_map, positions, paths = self._current_map(), self._positions.whole_map, self._pending
        settings, full_text = self._view_state.settings, self._search_index.full_text
        shown = self._view_state.result
        relations_before, comparison = self._relations.latest, self._comparisons.latest
        self._reading, self._pending = self._pending, frozenset()

        def work(control: JobControl) -> DiskChanges | None:
            from conceptmap.model.map_relations import read_relations
            from conceptmap.model.map_update import read_changes
            from conceptmap.model.view_evaluation import apply_view

            update = read_changes(vault_map, positions, paths)
            if update is None:
                return None
            update.vault_map.scene.prepare()
            wanted = settings.renamed(update.renamed)
            check = control.raise_if_cancelled
            relations = None
            if relations_before is not None:
                relations = read_relations(update.vault_map, relations_before, check)
            try:
                result = apply_view(
                    *(update.vault_map, wanted, full_text, shown, check),
                    relations=relations,
                    comparison=comparison,
                )
            except Cancelled:
                raise
            except Exception as error:
                _log.exception("The view settings could not be applied")
                without = msgspec.structs.replace(wanted, query="", groups=(), since="", until="")
                result = apply_view(
                    update.vault_map, without, full_text, shown, check, relations=relations
                )
                return DiskChanges(update, result, wanted, str(error) or type(error).__name__)
            return DiskChanges(update, result, wanted, "")

        self._workers.start(_KIND, work, self._finish, self._fail)

    def _finish(self, changes: DiskChanges | None) -> None:
        self._reading = frozenset()
        if changes is not None:
            self.read.emit(changes)
            if changes.problem:
                self._tell(
                    translate(
                        "The filter or a group could not be applied: {problem}",
                        problem=changes.problem,
                    )
                )
            else:
                self._problem = ""
        self._read_pending()

    def _fail(self, reason: str) -> None:
        """Read the paths with the next change: the disk may be the reason, and be back by then."""
        self._pending = _union(self._pending, self._reading)
        self._reading = frozenset()
        # That a folder is missing is for the watcher to report.
        if all(folder.is_dir() for folder in self._current_map().vault.folders.values()):
            self._tell(translate("Changes on disk could not be read: {reason}", reason=reason))

    def _tell_polling(self, reason: str) -> None:
        self.notified.emit(
            translate("{reason}. Changes are looked for every few seconds.", reason=reason)
        )

    def _tell(self, problem: str) -> None:
        """Report a problem once, not with every file that is saved while it lasts."""
        if problem != self._problem:
            self._problem = problem
            self.failed.emit(problem)


def _union(one: frozenset[str] | None, other: frozenset[str] | None) -> frozenset[str] | None:
    return None if one is None or other is None else one | other
