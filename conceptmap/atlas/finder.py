"""Notes found by name as it is typed: title, alias, heading, tag and path, fuzzily, best first."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from rapidfuzz import fuzz, process

from conceptmap.atlas.chart import Chart

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
        self._numbers, self._degrees = chart.numbers, chart.scene.degrees

    def find(self, typed: str) -> list[Found]:
        """Give the nodes that may be meant, each once, best first."""
        words = typed.casefold().split()
        if not words:
            return []
        whole = " ".join(words)
        ranked = [
            (self._rank(i, text, whole, words), i)
            for i, text in enumerate(self._folded)
            if all(word in text for word in words)
        ]
        ranked.sort()
        found = self._once(i for _, i in ranked)
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

    def _rank(self, i: int, text: str, whole: str, words: list[str]) -> tuple[float, ...]:
        """Give what an entry is ordered by, the least first."""
        entry = self._entries[i]
        if text == whole or text == f"#{whole}":
            place = 0
        elif text.startswith(whole):
            place = 1
        elif all(_begins_a_word(word, text) for word in words):
            place = 2
        else:
            place = 3
        return (
            place + _WEIGHTS[entry.kind] / 2,
            len(text),
            -int(self._degrees[self._numbers[entry.id]]),
        )


def _begins_a_word(word: str, text: str) -> bool:
    return text.startswith(word) or f" {word}" in text or f"/{word}" in text
