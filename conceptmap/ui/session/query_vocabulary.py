"""What queries of the open vault can name, read when a query is about to be typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from conceptmap.searching.vocabulary import Vocabulary, build_vocabulary
from conceptmap.ui.session.relations import Relations
from conceptmap.ui.session.workers import Workers

if TYPE_CHECKING:
    from conceptmap.model.map_relations import MapRelations
    from conceptmap.model.vault_map import VaultMap
    from conceptmap.vault.vault import Vault


class QueryVocabulary(QObject):
    """The vocabulary of the vault as it is, or as it was until the next one is read."""

    changed = Signal()

    def __init__(
        self,
        current_map: Callable[[], VaultMap],
        relations: Relations,
        workers: Workers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._current_map = current_map
        self._relations = relations
        self._workers = workers
        self._made_of: tuple[Vault, MapRelations | None] | None = None
        """The vault and the relations of the present vocabulary."""
        self.current = Vocabulary()

    def request(self) -> None:
        """Read the vocabulary in a thread, if it is not that of the vault as it is."""
        vault, relations = self._current_map().vault, self._relations.current
        made_of = self._made_of
        is_current = made_of is not None and made_of[0] is vault and made_of[1] is relations
        if is_current or self._workers.is_running("vocabulary"):
            return

        def done(vocabulary: Vocabulary) -> None:
            self._made_of, self.current = (vault, relations), vocabulary
            self.changed.emit()

        self._workers.start(
            "vocabulary",
            lambda _: build_vocabulary(
                vault.notes.values(),
                {} if relations is None else relations.note_counts,
                {
                    prefix.rstrip("/"): len(member.notes)
                    for prefix, member in (vault.member_vaults if vault.is_set else {}).items()
                },
            ),
            done,
            lambda _: None,
        )
