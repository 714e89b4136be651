"""Which notes came into the folder while its map is open and were not looked at yet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from conceptmap.model.map_update import MapUpdate
    from conceptmap.ui.session.session import Session


class UnseenNotes(QObject):
    """Keeps new notes until they are selected; the map marks them."""

    appeared = Signal(object)
    """Notes are new: a tuple of their ids. Renamed ones are not."""
    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.ids: frozenset[str] = frozenset()
        """The notes that were not looked at; of some the folder may be rid again."""
        session.changed_on_disk.connect(self._add)
        session.selection.changed.connect(self._see)
        session.renamed.connect(self._rename)

    def _add(self, update: MapUpdate) -> None:
        vault_map, before = update.vault_map, update.before.vault.notes
        renamed = set(update.renamed.values())
        found = tuple(
            id_
            for id_ in vault_map.vault.notes
            if id_ not in before and id_ not in renamed and id_ in vault_map.index_of
        )
        if found:
            self._set(self.ids.union(found))
            self.appeared.emit(found)

    def _see(self) -> None:
        self._set(self.ids.difference(self._session.selection.ids))

    def _rename(self, renamed: Mapping[str, str]) -> None:
        self._set(frozenset(renamed.get(id_, id_) for id_ in self.ids))

    def _set(self, ids: frozenset[str]) -> None:
        if ids != self.ids:
            self.ids = ids
            self.changed.emit()
