"""Which notes came into the folder while its map is open and were not looked at yet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from conceptmap.ui.session.selection import Selection

if TYPE_CHECKING:
    from conceptmap.model.map_update import MapUpdate


MAX_UNSEEN = 500
"""If there are more new notes than this, none is marked: none would stand out, and each mark is
drawn in each frame."""


class UnseenNotes(QObject):
    """Keeps new notes until they are selected; the map marks them."""

    appeared = Signal(object)
    """Notes are new: a tuple of their ids. Renamed ones are not."""
    changed = Signal()

    def __init__(self, selection: Selection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._selection = selection
        self.ids: frozenset[str] = frozenset()
        """The notes that were not looked at; of some the folder may be rid again."""
        selection.changed.connect(self._see)

    def add(self, update: MapUpdate) -> None:
        """Keep the notes that a change on the disk has added to the map."""
        vault_map, before = update.vault_map, update.before.vault.notes
        new = vault_map.vault.notes.keys() - before.keys() - set(update.renamed.values())
        index_of = vault_map.index_of
        found = tuple(id_ for id_ in sorted(new) if id_ in index_of)
        if found:
            ids = self.ids.union(found)
            self._set(ids if len(ids) <= MAX_UNSEEN else frozenset())
            self.appeared.emit(found)

    def continue_from(self, ids: Iterable[str]) -> None:
        """Keep the notes that were not looked at in another session of the vault."""
        self._set(self.ids.union(ids))

    def rename(self, renamed: Mapping[str, str]) -> None:
        """Keep renamed notes marked as new under their new ids."""
        self._set(frozenset(renamed.get(id_, id_) for id_ in self.ids))

    def _see(self) -> None:
        self._set(self.ids.difference(self._selection.ids))

    def _set(self, ids: frozenset[str]) -> None:
        if ids != self.ids:
            self.ids = ids
            self.changed.emit()
