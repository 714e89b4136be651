"""Notes that have few links, with what is most like them by their words."""

from __future__ import annotations

from typing import NamedTuple

from conceptmap.core.progress import CountCallback
from conceptmap.model.similar_notes import SimilarNode, read_similar_notes
from conceptmap.model.vault_map import VaultMap
from conceptmap.searching.full_text import FullText

MAX_LINKS = 2
"""Notes with more links have neighbours that suggest others."""

MAX_COMPARED = 300
"""At most this many notes with few links are compared, the newest: each takes up to 20 ms in a
large vault."""

MAX_EACH = 2
"""How many others are suggested for a note."""


class SimilarPair(NamedTuple):
    """A note with few links, and one that is like it."""

    note: str
    other: SimilarNode


def similar_pairs(vault_map: VaultMap, progress: CountCallback) -> list[SimilarPair]:
    """Return notes with few links and what is most like each, the most alike first.

    `progress` may raise to stop.
    """
    vault, degrees = vault_map.vault, vault_map.scene.degrees
    lonely = [id_ for id_ in vault.notes if degrees[vault_map.index_of[id_]] <= MAX_LINKS]
    lonely.sort(key=lambda id_: -vault.notes[id_].mtime_ns)
    full_text = FullText.for_vault(vault)
    try:
        similar = read_similar_notes(vault, vault_map.graph, full_text, progress=progress)
    finally:
        full_text.close()
    found: dict[frozenset[str], SimilarPair] = {}
    compared = lonely[:MAX_COMPARED]
    for number, id_ in enumerate(compared):
        progress(number, len(compared))
        for other in similar.similar(id_, MAX_EACH):
            found.setdefault(frozenset((id_, other.id)), SimilarPair(id_, other))
    return sorted(found.values(), key=lambda pair: -pair.other.score)
