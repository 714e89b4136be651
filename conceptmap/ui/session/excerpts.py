"""The first words of notes, read in a thread when they are about to be shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from conceptmap.ui.session.workers import JobControl, Workers

if TYPE_CHECKING:
    from conceptmap.model.map_update import MapUpdate
    from conceptmap.model.vault_map import VaultMap

MAX_EXCERPTS = 4000
"""Excerpts that are kept; with more, all are read again when they are needed."""

_BATCH_SIZE = 80


class Excerpts(QObject):
    """Excerpts of notes by their ids. `workers` are those of the map."""

    changed = Signal()

    def __init__(
        self,
        current_map: Callable[[], VaultMap],
        workers: Workers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._current_map = current_map
        self._workers = workers
        self._excerpts: dict[str, str] = {}

    def get(self, id_: str) -> str | None:
        """Return the excerpt of a note, None while it has not been read."""
        return self._excerpts.get(id_)

    def request(self, ids: Iterable[str]) -> None:
        """Read excerpts that are not known yet; `changed` is emitted when they are."""
        if self._workers.is_running("excerpts"):
            return
        vault = self._current_map().vault
        missing = [id_ for id_ in ids if id_ not in self._excerpts and id_ in vault.notes]
        if not missing:
            return

        def work(control: JobControl) -> Mapping[str, str]:
            from conceptmap.vault.excerpts import note_excerpt

            found = {}
            for id_ in missing[:_BATCH_SIZE]:
                control.raise_if_cancelled()
                found[id_] = note_excerpt(vault, id_)
            return found

        def done(found: Mapping[str, str]) -> None:
            if len(self._excerpts) > MAX_EXCERPTS:
                self._excerpts.clear()
            self._excerpts |= found
            self.changed.emit()

        self._workers.start("excerpts", work, done, lambda _: None)

    def rename(self, renamed: Mapping[str, str]) -> None:
        """Keep the excerpts of renamed notes under their new ids."""
        self._excerpts = {renamed.get(id_, id_): text for id_, text in self._excerpts.items()}

    def apply_update(self, update: MapUpdate) -> None:
        """Forget the excerpts of notes that have changed; renamed ones are kept."""
        before, after = update.before.vault.notes, update.vault_map.vault.notes
        self._excerpts = {
            id_: text
            for id_, text in self._excerpts.items()
            if id_ in after and before.get(id_, after[id_]) is after[id_]
        }

    def close(self) -> None:
        """Forget all excerpts, as the vault is closed."""
        self._excerpts.clear()
