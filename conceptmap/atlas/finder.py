"""Notes found by name as it is typed: title, alias, heading, tag and path, fuzzily, best first."""

from __future__ import annotations

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

_WEIGHTS = {"title": 0.0, "alias": 1.0, "tag": 2.0, "name": 2.5, "heading": 4.0, "path": 5.0}


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
        entries: list[Found] = []
        notes = chart.vault.notes
        for id_, title in zip(chart.topology.ids, chart.scene.titles, strict=True):
            note = notes.get(id_)
            if note is None:
                entries.append(Found(id_, "name", title))
                continue
            entries.append(Found(id_, "title", title))
            entries += (Found(id_, "alias", alias) for alias in note.aliases)
            entries += (
                Found(id_, "heading", heading.text, heading.text)
                for heading in note.headings
                if heading.text and heading.text != title
            )
            entries += (Found(id_, "tag", f"#{tag}") for tag in note.tags)
            if "/" in id_:
                entries.append(Found(id_, "path", id_))
        self._entries = entries
        self._folded = [entry.text.casefold() for entry in entries]
        numbers, degrees = chart.numbers, chart.scene.degrees
        # One by one, so that other threads have their turns.
        count = len(entries)
        kinds = (_WEIGHTS[entry.kind] for entry in entries)
        self._weights = np.fromiter(kinds, np.float32, count)
        self._lengths = np.fromiter((len(text) for text in self._folded), np.int32, count)
        rows = np.fromiter((numbers[entry.id] for entry in entries), np.int32, count)
        self._degrees = degrees[rows]

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
        found: dict[str, Found] = {}
        for i in numbers:
            found.setdefault(self._entries[i].id, self._entries[i])
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
        score = place + self._weights[numbers] / 2
        order = np.lexsort((-self._degrees[numbers], self._lengths[numbers], score))
        return numbers[order]


def _begin_words(text: str, words: list[str]) -> bool:
    """Tell whether each of the words begins a word of a text."""
    return all(f" {word}" in text or f"/{word}" in text or text.startswith(word) for word in words)
