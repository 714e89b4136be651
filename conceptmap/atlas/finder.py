"""Notes found by name as it is typed: title, alias, heading, tag and path, fuzzily, best first."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from conceptmap.atlas.chart import Chart
from conceptmap.heap import no_collection

Ints = NDArray[np.int32]

MOST = 60
"""So many are given."""

CLOSE = 72.0
"""How alike, of 100, a name and what was typed must be when it does not hold it."""

_KINDS = ("title", "alias", "tag", "name", "heading", "path")
TITLE, ALIAS, TAG, NAME, HEADING, PATH = range(len(_KINDS))
_WEIGHTS = np.array([0.0, 1.0, 2.0, 2.5, 4.0, 5.0], np.float32)


class Found(NamedTuple):
    """A node that what was typed may mean."""

    id: str
    kind: str
    """What was found of it: `title`, `alias`, `heading`, `tag`, `path` or, of what is no note,
    `name`."""
    text: str
    """The title, alias and so on that was found."""
    part: str = ""
    """The heading to go to, empty for none."""


class Finder:
    """The names of a chart, ready to be looked through. May be handed between threads."""

    @no_collection()
    def __init__(self, chart: Chart) -> None:
        self._ids = chart.topology.ids
        self._texts: list[str] = []
        nodes, kinds = array("i"), array("B")
        notes = chart.vault.notes

        def enter(node: int, kind: int, texts: Iterable[str]) -> None:
            for text in texts:
                self._texts.append(text)
                nodes.append(node)
                kinds.append(kind)

        for i, (id_, title) in enumerate(zip(self._ids, chart.scene.titles, strict=True)):
            note = notes.get(id_)
            enter(i, NAME if note is None else TITLE, (title,))
            if note is None:
                continue
            enter(i, ALIAS, note.aliases)
            enter(i, HEADING, (h.text for h in note.headings if h.text and h.text != title))
            enter(i, TAG, (f"#{tag}" for tag in note.tags))
            if "/" in id_:
                enter(i, PATH, (id_,))
        self._nodes = np.array(nodes, np.int32)
        self._kinds = np.array(kinds, np.uint8)
        self._folded = [text if (low := text.casefold()) == text else low for text in self._texts]
        # One by one, so that other threads have their turns.
        lengths = (len(text) for text in self._folded)
        self._lengths = np.fromiter(lengths, np.int32, len(self._folded))
        self._degrees = chart.scene.degrees[self._nodes]

    def find(self, typed: str) -> list[Found]:
        """Give the nodes that may be meant, each once, best first."""
        words = typed.casefold().split()
        if not words:
            return []
        whole = " ".join(words)
        found = self._once(self._ranked(whole, words).tolist())
        if len(found) < MOST // 3 and len(whole) >= 3:
            close = process.extract(
                whole, self._folded, scorer=fuzz.WRatio, limit=4 * MOST, score_cutoff=CLOSE
            )
            more = sorted(close, key=lambda each: (-each[1], len(each[0])))
            known = {each.id for each in found}
            found += [each for each in self._once(i for _, _, i in more) if each.id not in known]
        return found[:MOST]

    def _once(self, numbers: Iterable[int]) -> list[Found]:
        found: dict[int, Found] = {}
        for i in numbers:
            node = int(self._nodes[i])
            if node not in found:
                kind, text = int(self._kinds[i]), self._texts[i]
                part = text if kind == HEADING else ""
                found[node] = Found(self._ids[node], _KINDS[kind], text, part)
                if len(found) >= MOST:
                    break
        return list(found.values())

    def _ranked(self, whole: str, words: list[str]) -> Ints:
        """Give the numbers of the entries that hold all words, the best first."""
        texts = self._folded
        # Plain loops over one thing at a time: the window waits for the interpreter meanwhile.
        hits = [i for i, text in enumerate(texts) if words[0] in text]
        for word in words[1:]:
            hits = [i for i in hits if word in texts[i]]
        numbers = np.array(hits, np.int32)
        place = np.full(len(hits), 3, np.float32)
        place[[_begin_words(texts[i], words) for i in hits]] = 2
        place[[texts[i].startswith(whole) for i in hits]] = 1
        place[[texts[i] == whole or texts[i] == f"#{whole}" for i in hits]] = 0
        score = place + _WEIGHTS[self._kinds[numbers]] / 2
        order = np.lexsort((-self._degrees[numbers], self._lengths[numbers], score))
        return numbers[order]


def _begin_words(text: str, words: list[str]) -> bool:
    """Tell whether each of the words begins a word of a text."""
    return all(f" {word}" in text or f"/{word}" in text or text.startswith(word) for word in words)
