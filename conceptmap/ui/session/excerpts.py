"""What notes are about, read when it is to be shown, and kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from conceptmap.ui.session.workers import JobControl, Workers

if TYPE_CHECKING:
    from conceptmap.model.vault_map import VaultMap

MAX_EXCERPTS = 4000
"""So many are kept."""

_BATCH_SIZE = 80


class Excerpts(QObject):
    """The first words of notes, by their ids."""

    changed = Signal()

    def __init__(self, workers: Workers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers = workers
        self._vault_map: VaultMap | None = None
        self._excerpts: dict[str, str] = {}

    def set_vault_map(self, vault_map: VaultMap | None) -> None:
        """Begin with another chart; what is known of notes that did not change is kept."""
        old, self._vault_map = self._vault_map, vault_map
        if old is None or vault_map is None:
            self._excerpts.clear()
            return
        same = vault_map.vault.notes
        self._excerpts = {
            id_: text
            for id_, text in self._excerpts.items()
            if id_ in same and old.vault.notes.get(id_) is same[id_]
        }

    def get(self, id_: str) -> str | None:
        """Give what a note is about, None while it is not known."""
        return self._excerpts.get(id_)

    def request(self, ids: Iterable[str]) -> None:
        """Have notes read that are not known yet; `changed` tells when they are."""
        chart = self._vault_map
        if chart is None or self._workers.is_running("leads"):
            return
        missing = [id_ for id_ in ids if id_ not in self._excerpts and id_ in chart.vault.notes]
        if not missing:
            return

        def work(report: JobControl) -> Mapping[str, str]:
            from conceptmap.vault.excerpts import note_excerpt

            found = {}
            for id_ in missing[:_BATCH_SIZE]:
                report.raise_if_cancelled()
                found[id_] = note_excerpt(chart.vault, id_)
            return found

        def done(found: Mapping[str, str]) -> None:
            if self._vault_map is chart:
                if len(self._excerpts) > MAX_EXCERPTS:
                    self._excerpts.clear()
                self._excerpts |= found
                self.changed.emit()

        self._workers.start("leads", work, done, lambda _: None)
