"""The choice of names that differ: which group gets a name that several have a claim to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from heapq import heapify, heappop, heappush
from math import sqrt

from conceptmap.graph.region_naming.scores import Candidate

_CONTAINED_QUALITY, _CONTAINING_QUALITY = 0.6, 0.8
"""Factors on what a name is worth when a neighbour's name contains it, or is contained in it."""

_CUT_QUALITY = 0.3
"""How much a name is worth when it is a few letters of a neighbour's name in a script without
spaces: mostly half a word."""


def choose_names(
    ranked: Sequence[Sequence[Candidate]], sizes: Sequence[float], taken: Iterable[str] = ()
) -> list[str | None]:
    """Return a name for each group, None when all its candidates are taken.

    `ranked` are the candidates of each group, `sizes` how many notes it has, `taken` the keys of
    names that no group may have. The group that would lose most without a name gets it; a larger
    group loses more.
    """
    return _Choice(ranked, sizes, taken).run()


class _Choice:
    """The state of one choice: what is left to each group, and which names are gone."""

    def __init__(
        self,
        ranked: Sequence[Sequence[Candidate]],
        sizes: Sequence[float],
        taken: Iterable[str],
    ) -> None:
        self.left = [[*candidates] for candidates in ranked]
        self.sizes = sizes
        self.names: list[str | None] = [None] * len(ranked)
        self.groups_by_key: dict[str, list[int]] = {}
        for group, candidates in enumerate(ranked):
            for candidate in candidates:
                self.groups_by_key.setdefault(_joined(candidate.key), []).append(group)
        self.taken: set[str] = set()
        self.parts_of_taken: set[str] = set()
        for key in taken:
            self.take(key)

    def run(self) -> list[str | None]:
        """Assign the names to the regions one by one."""
        claims = [self.claim(group) for group in range(len(self.left))]
        queue = [(claim, group) for group, claim in enumerate(claims)]
        heapify(queue)
        while queue:
            claim, group = heappop(queue)
            if not self.left[group] or claim != claims[group]:
                continue
            # A name that was given out since may overlap with what this group claims.
            claims[group] = self.claim(group)
            if claims[group] > claim:
                heappush(queue, (claims[group], group))
                continue
            chosen = self.left[group][0]
            self.names[group] = chosen.name
            self.left[group] = []
            for other in self.take(chosen.key):
                claims[other] = self.claim(other)
                heappush(queue, (claims[other], other))
        return self.names

    def claim(self, group: int) -> float:
        """Order what is left to a group, and return less the more it would lose without a name."""
        left = self.left[group]
        if not left:
            return 0.0
        worth = [self.worth(candidate) for candidate in left]
        order = sorted(range(len(left)), key=lambda i: (-worth[i], left[i].name))
        self.left[group] = [left[i] for i in order]
        loss = worth[order[0]] - (worth[order[1]] if len(order) > 1 else 0)
        return -loss * sqrt(self.sizes[group])

    def worth(self, candidate: Candidate) -> float:
        """Return a candidate's score, which is less when it overlaps with a name that is gone."""
        key = candidate.key
        if key in self.parts_of_taken and not key.isascii() and " " not in key:
            return candidate.score * _CUT_QUALITY
        if key in self.parts_of_taken:
            return candidate.score * _CONTAINED_QUALITY
        if not self.taken.isdisjoint(_parts(key)):
            return candidate.score * _CONTAINING_QUALITY
        return candidate.score

    def take(self, key: str) -> list[int]:
        """Take a name from all groups, and return those that had it."""
        joined = _joined(key)
        self.taken.add(key)
        self.parts_of_taken.update(_parts(key))
        had = [group for group in self.groups_by_key.pop(joined, ()) if self.left[group]]
        for group in had:
            self.left[group] = [c for c in self.left[group] if _joined(c.key) != joined]
        return had


def _joined(key: str) -> str:
    """Return what is equal for the same words, written apart or not."""
    return key.replace(" ", "")


@lru_cache(maxsize=1 << 14)
def _parts(key: str) -> tuple[str, ...]:
    """Return what a key contains: fewer words, fewer letters of a script without spaces."""
    words = key.split()
    count = len(words)
    parts = [
        " ".join(words[i:j]) for i in range(count) for j in range(i + 1, count + 1) if j - i < count
    ]
    for word in words:
        if not word.isascii():
            size = len(word)
            parts += [
                word[i:j] for i in range(size) for j in range(i + 2, size + 1) if j - i < size
            ]
    return tuple(parts)
