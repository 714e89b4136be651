"""The name index: finds nodes as their names are typed, fuzzily and best first.

Nodes are found by title, the name of their file, alias, heading, tag and path; after them come
the notes that the vault's settings leave out of the map, by the names of their files.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from conceptmap.core.array_types import IntArray
from conceptmap.core.text_folding import fold_text
from conceptmap.model.vault_map import VaultMap
from conceptmap.vault.note import Note
from conceptmap.vault.note_formats import is_note, title_from_path
from conceptmap.vault.shown_names import TITLE_NAMES, name_of

MAX_NAME_MATCHES = 60
"""The greatest number of nodes that are found."""

MIN_SIMILARITY = 72.0
"""How similar, of 100, a name must be to typed text that it does not contain."""

MIN_FUZZY_CHARS = 3
"""Shorter text is not compared with names that do not contain it."""

INDEXING_BATCH_NODES = 2000
"""How many nodes are indexed at a time."""

COMPARING_BATCH_ENTRIES = 500
"""How many entries are compared at a time."""

_KINDS = ("title", "file", "alias", "tag", "name", "heading", "path", "excluded")
_TITLE, _FILE, _ALIAS, _TAG, _NAME, _HEADING, _PATH, _EXCLUDED = range(len(_KINDS))
_KIND_SCORES = np.array([0.0, 1.0, 1.0, 2.0, 2.5, 4.0, 5.0, 20.0], np.float32)


class NameMatch(NamedTuple):
    """A node, or a note off the map, that the typed text may mean."""

    id: str
    kind: str
    """What of the node matches: `title`, `file`, `alias`, `heading`, `tag`, `path` or, for a node
    that is not a note, `name`; `excluded` for a note that is no node."""
    text: str
    """The title, alias and so on that matches."""
    heading: str = ""
    """The heading to go to, empty for none."""


class NameIndex:
    """An index of the names on a map. Never changes, and may be used by any thread."""

    def __init__(self, vault_map: VaultMap) -> None:
        excluded = sorted(filter(is_note, vault_map.vault.excluded))
        self._ids = (*vault_map.topology.ids, *excluded)
        count = len(vault_map.topology.ids)
        nodes, kinds, lengths = array("i"), array("B"), array("i")
        # In arrays, a batch at a time: the garbage collector scans long lists again and again,
        # with every thread held, and does not look into these.
        texts: list[NDArray[np.object_]] = [np.array([], np.object_)]
        folded_texts: list[NDArray[np.object_]] = [np.array([], np.object_)]
        for begin in range(0, len(self._ids), INDEXING_BATCH_NODES):
            batch: list[str] = []
            for node in range(begin, min(begin + INDEXING_BATCH_NODES, len(self._ids))):
                entries = (
                    _entries(vault_map, node)
                    if node < count
                    else ((_EXCLUDED, title_from_path(self._ids[node])),)
                )
                for kind, text in entries:
                    batch.append(text)
                    nodes.append(node)
                    kinds.append(kind)
            folded_batch = [
                text if (folded := fold_text(text)) == text else folded for text in batch
            ]
            lengths.extend(map(len, folded_batch))
            texts.append(np.array(batch, np.object_))
            folded_texts.append(np.array(folded_batch, np.object_))
        self._texts, self._folded_texts = np.concatenate(texts), np.concatenate(folded_texts)
        self._nodes = np.array(nodes, np.int32)
        self._kinds = np.array(kinds, np.uint8)
        self._lengths = np.array(lengths, np.int32)
        degrees = np.append(vault_map.scene.degrees, np.zeros(len(excluded), np.int32))
        self._degrees = degrees[self._nodes]

    def find(self, typed: str) -> list[NameMatch]:
        """Return the nodes that the typed text may mean, each once, best first."""
        words = fold_text(typed).split()
        if not words:
            return []
        whole = " ".join(words)
        found = self._first_of_each_node(self._containing(whole, words).tolist())
        if len(found) < MAX_NAME_MATCHES // 3 and len(whole) >= MIN_FUZZY_CHARS:
            known = {match.id for match in found}
            similar = self._first_of_each_node(self._similar(whole))
            found += [match for match in similar if match.id not in known]
        return found[:MAX_NAME_MATCHES]

    def _first_of_each_node(self, entries: Iterable[int]) -> list[NameMatch]:
        found: dict[int, NameMatch] = {}
        for entry in entries:
            node = int(self._nodes[entry])
            if node not in found:
                kind, text = int(self._kinds[entry]), self._texts[entry]
                heading = text if kind == _HEADING else ""
                found[node] = NameMatch(self._ids[node], _KINDS[kind], text, heading)
                if len(found) >= MAX_NAME_MATCHES:
                    break
        return list(found.values())

    def _similar(self, whole: str) -> Iterable[int]:
        """Return the entries that are similar to the typed text, best first.

        Whole paths take the longest to compare, and end in names that are compared already.
        """
        found: list[tuple[str, float, int]] = []
        # In batches: a comparison holds the interpreter, and the window waits for it.
        entries = np.flatnonzero(self._kinds != _PATH).tolist()
        for begin in range(0, len(entries), COMPARING_BATCH_ENTRIES):
            batch = entries[begin : begin + COMPARING_BATCH_ENTRIES]
            similar = process.extract(
                whole,
                self._folded_texts[batch].tolist(),
                scorer=fuzz.WRatio,
                limit=MAX_NAME_MATCHES,
                score_cutoff=MIN_SIMILARITY,
            )
            found += [(text, score, batch[i]) for text, score, i in similar]
        found.sort(key=lambda match: (-match[1], len(match[0])))
        return (entry for _, _, entry in found)

    def _containing(self, whole: str, words: list[str]) -> IntArray:
        """Return the entries that contain all words, best first."""
        texts: list[str] = self._folded_texts.tolist()
        # Plain loops over one thing at a time: the window waits for the interpreter meanwhile.
        hits = [i for i, text in enumerate(texts) if words[0] in text]
        for word in words[1:]:
            hits = [i for i in hits if word in texts[i]]
        entries = np.array(hits, np.int32)
        text_scores = np.fromiter(
            (_text_score(texts[i], whole, words) for i in hits), np.float32, len(hits)
        )
        scores = text_scores + _KIND_SCORES[self._kinds[entries]] / 2
        order = np.lexsort((-self._degrees[entries], self._lengths[entries], scores))
        return entries[order]


def _entries(vault_map: VaultMap, node: int) -> Iterator[tuple[int, str]]:
    """Yield the kind and text of everything that a node is found by."""
    id_, title = vault_map.topology.ids[node], vault_map.scene.titles[node]
    note = vault_map.vault.notes.get(id_)
    if note is None:
        yield _NAME, title
        return
    yield _TITLE, title
    names = {title}
    for kind, name in _other_names(note):
        if name not in names:
            names.add(name)
            yield kind, name
    yield from (
        (_HEADING, heading.text)
        for heading in note.headings
        if heading.text and heading.text not in names
    )
    yield from ((_TAG, f"#{tag}") for tag in note.tags)
    if "/" in id_:
        yield _PATH, id_


def _other_names(note: Note) -> Iterator[tuple[int, str]]:
    """Yield the kinds and names that a note has besides the one that is shown."""
    yield _FILE, note.title
    yield from ((_ALIAS, alias) for alias in note.aliases)
    if title := name_of(note, TITLE_NAMES):
        yield _ALIAS, title


def _text_score(text: str, whole: str, words: list[str]) -> int:
    """Return how well a text that contains all words matches them, from 0 for best to 3."""
    if text.startswith(whole):
        return 0 if len(text) == len(whole) else 1
    if text.startswith("#") and text[1:] == whole:
        return 0
    for word in words:
        if f" {word}" not in text and f"/{word}" not in text and not text.startswith(word):
            return 3
    return 2
