"""Notes found by name as it is typed: title, alias, heading, tag and path, fuzzily, best first."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from conceptmap.model.vault_map import VaultMap

Ints = NDArray[np.int32]

MAX_MATCHES = 60
"""So many are given."""

MIN_SIMILARITY = 72.0
"""How alike, of 100, a name and what was typed must be when it does not hold it."""

BATCH_NODES = 2000
"""So many nodes are entered at a time."""

BATCH_ENTRIES = 500
"""So many entries are compared at a time."""

_KINDS = ("title", "alias", "tag", "name", "heading", "path")
TITLE, ALIAS, TAG, NAME, HEADING, PATH = range(len(_KINDS))
_WEIGHTS = np.array([0.0, 1.0, 2.0, 2.5, 4.0, 5.0], np.float32)


class NameMatch(NamedTuple):
    """A node that what was typed may mean."""

    id: str
    kind: str
    """What was found of it: `title`, `alias`, `heading`, `tag`, `path` or, of what is no note,
    `name`."""
    text: str
    """The title, alias and so on that was found."""
    heading: str = ""
    """The heading to go to, empty for none."""


class NameIndex:
    """The names of a chart, ready to be looked through. May be handed between threads."""

    def __init__(self, chart: VaultMap) -> None:
        self._ids = chart.topology.ids
        nodes, kinds, lengths = array("i"), array("B"), array("i")
        # In arrays, a part at a time: the collector holds every thread to look through long
        # lists, again and again, and does not look into these.
        texts: list[NDArray[np.object_]] = []
        folded: list[NDArray[np.object_]] = []
        for first in range(0, len(self._ids), BATCH_NODES):
            part: list[str] = []
            for i in range(first, min(first + BATCH_NODES, len(self._ids))):
                for kind, text in _entries(chart, i):
                    part.append(text)
                    nodes.append(i)
                    kinds.append(kind)
            alike = [text if (low := text.casefold()) == text else low for text in part]
            lengths.extend(map(len, alike))
            texts.append(np.array(part, np.object_))
            folded.append(np.array(alike, np.object_))
        none: NDArray[np.object_] = np.array([], np.object_)
        self._texts, self._folded = np.concatenate([none, *texts]), np.concatenate([none, *folded])
        self._nodes = np.array(nodes, np.int32)
        self._kinds = np.array(kinds, np.uint8)
        self._lengths = np.array(lengths, np.int32)
        self._degrees = chart.scene.degrees[self._nodes]

    def find(self, typed: str) -> list[NameMatch]:
        """Give the nodes that may be meant, each once, best first."""
        words = typed.casefold().split()
        if not words:
            return []
        whole = " ".join(words)
        found = self._once(self._ranked(whole, words).tolist())
        if len(found) < MAX_MATCHES // 3 and len(whole) >= 3:
            known = {each.id for each in found}
            found += [each for each in self._once(self._alike(whole)) if each.id not in known]
        return found[:MAX_MATCHES]

    def _once(self, numbers: Iterable[int]) -> list[NameMatch]:
        found: dict[int, NameMatch] = {}
        for i in numbers:
            node = int(self._nodes[i])
            if node not in found:
                kind, text = int(self._kinds[i]), self._texts[i]
                part = text if kind == HEADING else ""
                found[node] = NameMatch(self._ids[node], _KINDS[kind], text, part)
                if len(found) >= MAX_MATCHES:
                    break
        return list(found.values())

    def _alike(self, whole: str) -> Iterable[int]:
        """Give the numbers of the entries that are much like what was typed, the best first.

        Whole paths take the longest to compare, and end in names that are compared already.
        """
        found: list[tuple[str, float, int]] = []
        # A few at a time: the search holds the interpreter, and the window waits for it.
        numbers = np.flatnonzero(self._kinds != PATH).tolist()
        for first in range(0, len(numbers), BATCH_ENTRIES):
            part = numbers[first : first + BATCH_ENTRIES]
            some = self._folded[part].tolist()
            close = process.extract(
                whole, some, scorer=fuzz.WRatio, limit=MAX_MATCHES, score_cutoff=MIN_SIMILARITY
            )
            found += [(text, score, part[i]) for text, score, i in close]
        found.sort(key=lambda each: (-each[1], len(each[0])))
        return (i for _, _, i in found)

    def _ranked(self, whole: str, words: list[str]) -> Ints:
        """Give the numbers of the entries that hold all words, the best first."""
        texts: list[str] = self._folded.tolist()
        # Plain loops over one thing at a time: the window waits for the interpreter meanwhile.
        hits = [i for i, text in enumerate(texts) if words[0] in text]
        for word in words[1:]:
            hits = [i for i in hits if word in texts[i]]
        numbers = np.array(hits, np.int32)
        place = np.fromiter((_place(texts[i], whole, words) for i in hits), np.float32, len(hits))
        score = place + _WEIGHTS[self._kinds[numbers]] / 2
        order = np.lexsort((-self._degrees[numbers], self._lengths[numbers], score))
        return numbers[order]


def _entries(chart: VaultMap, number: int) -> Iterator[tuple[int, str]]:
    """Yield what a node may be found by, and the kind of each."""
    id_, title = chart.topology.ids[number], chart.scene.titles[number]
    note = chart.vault.notes.get(id_)
    if note is None:
        yield NAME, title
        return
    yield TITLE, title
    yield from ((ALIAS, alias) for alias in note.aliases)
    yield from ((HEADING, h.text) for h in note.headings if h.text and h.text != title)
    yield from ((TAG, f"#{tag}") for tag in note.tags)
    if "/" in id_:
        yield PATH, id_


def _place(text: str, whole: str, words: list[str]) -> int:
    """Tell how well a text that holds all of the words agrees with them, from 0 for best."""
    if text.startswith(whole):
        return 0 if len(text) == len(whole) else 1
    if text.startswith("#") and text[1:] == whole:
        return 0
    for word in words:
        if f" {word}" not in text and f"/{word}" not in text and not text.startswith(word):
            return 3
    return 2
