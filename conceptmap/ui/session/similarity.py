"""What notes of the open vault are like, by their words; read when it is first asked for."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from conceptmap.ui.session.search_index import SearchIndex
from conceptmap.ui.session.workers import Cancelled, JobControl

if TYPE_CHECKING:
    from conceptmap.model.similar_notes import SimilarNotes
    from conceptmap.model.vault_map import VaultMap


class Similarity:
    """Keeps the vectors of the vault's texts, which jobs ask for in their threads."""

    def __init__(self, search_index: SearchIndex) -> None:
        self._search_index = search_index
        self._lock = threading.Lock()
        self._latest: SimilarNotes | None = None
        self._closed = False

    def read(self, vault_map: VaultMap, job: JobControl) -> SimilarNotes:
        """Return what finds similar notes of a map; takes seconds once for a large vault.

        That once is not given up when the job is cancelled: the next job needs it as well.
        """
        from conceptmap.model.similar_notes import read_similar_notes

        while not self._lock.acquire(timeout=0.05):
            job.raise_if_cancelled()
        try:
            latest = self._latest
            if latest is None or latest.graph is not vault_map.graph:
                latest = self._latest = read_similar_notes(
                    *(vault_map.vault, vault_map.graph, self._search_index.full_text, latest),
                    lambda *_: self._raise_if_closed(),
                )
            return latest
        finally:
            self._lock.release()

    def close(self) -> None:
        """Stop reading, and release what is large."""
        self._closed = True
        self._latest = None

    def _raise_if_closed(self) -> None:
        if self._closed:
            raise Cancelled
