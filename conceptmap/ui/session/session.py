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

from conceptmap.model.view_settings import Lens
from conceptmap.ui.session.excerpts import Leads
from conceptmap.ui.session.positions import Arrangement, Place
from conceptmap.ui.session.search_index import Texts
from conceptmap.ui.session.selection import Spotlight
from conceptmap.ui.session.view_state import Viewing
from conceptmap.ui.session.watcher import Watcher
from conceptmap.ui.session.workers import Report, Workers
from conceptmap.vault.note import is_note

if TYPE_CHECKING:
    from conceptmap.model.map_update import Change
    from conceptmap.model.opening import Opened
    from conceptmap.model.vault_map import Chart
    from conceptmap.model.view_result import Sight
    from conceptmap.vault.vault import Vault

_log = logging.getLogger(__name__)

MOST_UNDONE = 100
"""So many steps can be undone."""


class Workspace(QObject):
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
    vault_changed = Signal(object)
    """The notes changed on the disk, or the chart took in more of them, and the map with them."""
    vanished = Signal(object)
    """The vault's folder is not there any more; the map stays as it was."""
    returned = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workers = Workers(self)
        self.undo = QUndoStack(self)
        self.undo.setUndoLimit(MOST_UNDONE)
        self.arrangement = Arrangement(self.workers, self.undo, self)
        self.texts = Texts(self.workers, self)
        self.viewing = Viewing(self.workers, self.arrangement, self.texts, self.undo, self)
        self.spotlight = Spotlight(self.knows, self)
        self.leads = Leads(self.workers, self)
        self.watcher = Watcher(self)
        self.chart: Chart | None = None
        self._pending: set[str] | None = set()
        self.arrangement.rested.connect(self.settled)
        self.arrangement.failed.connect(self.failed)
        self.viewing.failed.connect(self.failed)
        self.viewing.extended.connect(self._extend)
        self.viewing.lens_changed.connect(
            lambda: self.spotlight.see_through(self.viewing.lens, step=False)
        )
        self.spotlight.lens_wanted.connect(self.viewing.put)
        self.spotlight.selection_changed.connect(self._follow_selection)
        self.watcher.changed.connect(self._note_changes)
        self.watcher.vanished.connect(self.vanished)
        self.watcher.returned.connect(self.returned)

    @property
    def vault(self) -> Vault | None:
        """The open vault."""
        return None if self.chart is None else self.chart.vault

    @property
    def places(self) -> NDArray[np.float32]:
        """Where everything lies, (n, 2) map units, y up."""
        return self.arrangement.places

    @property
    def selection(self) -> tuple[str, ...]:
        """The selected nodes; the last is the one that panels show."""
        return self.spotlight.selection

    def knows(self, id_: str) -> bool:
        """Tell whether the map has a node."""
        return self.chart is not None and id_ in self.chart.numbers

    def select(self, *ids: str) -> None:
        """Select nodes, none to clear."""
        self.spotlight.select(*ids)

    def place_of(self, id_: str) -> Place | None:
        """Give where a node lies on the map."""
        return self.arrangement.place_of(id_)

    def shown(self, id_: str) -> bool:
        """Tell whether a node is to be seen, if only faintly."""
        looks = self.viewing.looks
        if self.chart is None or looks is None or id_ not in self.chart.numbers:
            return False
        return looks.shown is None or bool(looks.shown[self.chart.numbers[id_]] > 0)

    def open(self, path: Path, lens: Lens | None = None) -> None:
        """Open a folder of notes, or the folder of one note with that note selected.

        `lens` is how the map is seen; None for how it was seen last.
        """
        path = path.expanduser().absolute()
        select = None
        if path.is_file():
            if not is_note(path.name):
                self.failed.emit(
                    f"{path.name} is not a Markdown note. Open a folder of notes, or a .md file."
                )
                return
            path, select = path.parent, path.name
        self.opening.emit(path)

        def work(report: Report) -> Opened:
            from conceptmap.model.opening import open_map

            return open_map(path, lens, report)

        self.workers.start(
            "open", work, lambda opened: self._show(opened, select), self.failed.emit
        )

    def cancel_opening(self) -> None:
        """Stop reading; what was open before stays."""
        if self.workers.cancel("open"):
            self.cancelled.emit()

    def close(self) -> None:
        """Close the vault."""
        self.cancel_opening()
        self._let_go()
        self.chart = None
        self.leads.show(None)
        self.spotlight.clear()
        self.closed.emit()

    def keep(self) -> None:
        """Save the map and how it is seen."""
        self._keep_lens()
        self.arrangement.remember_now()

    def shut_down(self) -> None:
        """Stop all threads."""
        self._keep_lens()
        self.watcher.shut_down()
        self.workers.shut_down()
        self.arrangement.shut_down()
        self.texts.shut_down()

    def refresh(self) -> None:
        """Read the whole vault again; only what changed is scanned."""
        if self.chart is not None:
            self._note_changes(self.chart.vault.root, None)

    def show_local(self, note: str | None) -> None:
        """See the surroundings of a note, None for the whole map again; one can go back."""
        if note is not None and not self.knows(note):
            return
        viewing = self.viewing
        local = None if note is None else viewing.local_of(note)
        if local != viewing.lens.local:
            self.spotlight.see_through(viewing.lens, step=True)
            viewing.alter("Local Map" if local is not None else "Whole Map", local=local)

    def _follow_selection(self) -> None:
        """Keep what is selected in the middle of a local map that follows."""
        local = self.viewing.lens.local
        if local is not None and local.follows and self.selection:
            chosen = self.selection[-1]
            if chosen != local.note:
                self.viewing.put(
                    msgspec.structs.replace(
                        self.viewing.lens, local=msgspec.structs.replace(local, note=chosen)
                    )
                )

    def drag(self, places: Mapping[str, Place]) -> None:
        """Move nodes to places, as a hand does."""
        self.arrangement.drag(places)

    def _let_go(self) -> None:
        self._keep_lens()
        self.workers.cancel("refresh")
        self.watcher.stop()
        self.arrangement.clear()
        self.viewing.clear()
        self.undo.clear()
        self.texts.clear()

    def _show(self, opened: Opened, select: str | None) -> None:
        self._let_go()
        self._pending = set()
        self.chart = chart = opened.chart
        self.texts.show(chart.vault)
        self.leads.show(None)
        self.leads.show(chart)
        self.spotlight.clear(select)
        self.arrangement.show(chart, opened.places, opened.pinned, opened.moving)
        self.viewing.show(chart, opened.lens, opened.sight, opened.relief)
        if opened.lens.local is not None or opened.lens.rearranged:
            self.viewing.look()
        self.opened.emit()
        self.watcher.follow(chart.vault.root)

    def _keep_lens(self) -> None:
        """Keep how the map is seen, for the next time."""
        if self.chart is not None:
            from conceptmap.model.saved_views import keep_lens

            keep_lens(self.chart.vault.root, self.viewing.lens)

    def _note_changes(self, root: Path, paths: frozenset[str] | None) -> None:
        """Remember what changed, and read it when nothing else is being read."""
        if self.chart is None or root != self.chart.vault.root:
            return
        if paths is None or self._pending is None:
            self._pending = None
        else:
            self._pending |= paths
        self._read_changes()

    def _read_changes(self) -> None:
        if self.chart is None or self._pending == set() or self.workers.busy("refresh"):
            return
        chart, home, pending = self.chart, self.arrangement.home, self._pending
        lens, fulltext = self.viewing.lens, self.texts.fulltext
        self._pending = set()

        def work(report: Report) -> tuple[Change, Sight] | None:
            from conceptmap.model.map_update import follow
            from conceptmap.model.opening import look

            change = follow(chart, home, pending)
            if change is None:
                return None
            change.chart.scene.prepare()
            return change, look(change.chart, lens, fulltext, check=report.check)

        self.workers.start("refresh", work, self._show_changes, self._miss_changes)

    def _show_changes(self, found: tuple[Change, Sight] | None) -> None:
        if found is not None and self.chart is not None:
            change, sight = found
            if change.before is not self.chart:
                # The chart was another when the reading began; read once more.
                self._pending = None
            else:
                was_apart = self.arrangement.apart
                self._adopt(change)
                self.viewing.follow(change, sight)
                self.vault_changed.emit(change)
                if was_apart:
                    self.viewing.look()
        self._read_changes()

    def _extend(self, change: Change) -> None:
        self._adopt(change)
        self.vault_changed.emit(change)

    def _adopt(self, change: Change) -> None:
        self.chart = change.chart
        self.texts.follow(change.chart.vault)
        self.leads.show(change.chart)
        self.arrangement.follow(change)
        self.spotlight.rename(lambda id_: change.renamed.get(id_, id_))

    def _miss_changes(self, why: str) -> None:
        _log.info("The changes could not be read: %s", why)
        self._read_changes()
