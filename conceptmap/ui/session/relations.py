"""What the links of the open vault say: read in a worker once the map is up, and kept current."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from conceptmap.ui.session.workers import JobControl, Workers

if TYPE_CHECKING:
    from conceptmap.model.map_relations import MapRelations
    from conceptmap.model.vault_map import VaultMap

START_DELAY_MS = 400
"""Milliseconds after the opening of a vault at which its notes are read for what they state."""

_KIND = "relations"


class Relations(QObject):
    """The relations of the open map, None until they are known.

    They are read once in a job of their own. After an edit they come together with the new map.
    """

    changed = Signal()
    """They are known now, or were corrected. Changes on disk are told by the session alone."""

    def __init__(
        self,
        current_map: Callable[[], VaultMap],
        workers: Workers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._current_map = current_map
        self._workers = workers
        self._current: MapRelations | None = None
        self._start_timer = QTimer(self)
        self._start_timer.setSingleShot(True)
        self._start_timer.setInterval(START_DELAY_MS)
        self._start_timer.timeout.connect(self.read)
        self._start_timer.start()

    @property
    def current(self) -> MapRelations | None:
        """What the links of the present map say, None while that is not known."""
        known = self._current
        return known if known is not None and known.vault_map is self._current_map() else None

    @property
    def latest(self) -> MapRelations | None:
        """The relations of this or an earlier map, from which those of the next are made."""
        return self._current

    def read(self) -> None:
        """Read them in a job, unless that is running; what is known already is used again."""
        self._start_timer.stop()
        if self._workers.is_running(_KIND):
            return
        vault_map, before = self._current_map(), self._current

        def work(control: JobControl) -> MapRelations:
            from conceptmap.model.map_relations import read_relations

            return read_relations(vault_map, before, control.raise_if_cancelled)

        self._workers.start(_KIND, work, self._take, lambda _: None)

    def take(self, relations: MapRelations | None) -> None:
        """Take the relations of a map that is about to be shown."""
        if relations is not None:
            self._current = relations

    def close(self) -> None:
        """Read nothing any more, and release what is large."""
        self._start_timer.stop()
        self._current = None

    def _take(self, relations: MapRelations) -> None:
        self._current = relations
        if relations.vault_map is not self._current_map():
            # The map was replaced meanwhile; most of it is known now.
            self.read()
            return
        self.changed.emit()
