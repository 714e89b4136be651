"""The names that the vaults of a set share: pairs of notes of one name in two of them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from conceptmap.core.array_types import ByteArray, IntArray
from conceptmap.core.node_kind import NodeKind
from conceptmap.core.text_folding import fold_text

if TYPE_CHECKING:
    from conceptmap.model.folding import Folds

NO_PAIRS: IntArray = np.zeros((0, 2), np.int32)


def shared_names(
    titles: Sequence[str], kinds: ByteArray, islands: IntArray, degrees: IntArray
) -> IntArray:
    """Return pairs of nodes of one name in two vaults, (k, 2), those with the most links first.

    `titles` are what the n nodes are called, `kinds`, (n,), their kinds, `islands`, (n,), their
    vaults, -1 for none, `degrees`, (n,), how many links they have. One of each pair is a note or
    canvas file, the other may be a name that is not written yet. Names are compared as everywhere
    (`core/text_folding.py`). Where a vault has a name several times, each is in a pair, and there
    are no more pairs for two vaults than nodes.
    """
    written = NodeKind.NOTE.mask(kinds) | NodeKind.CANVAS_FILE.mask(kinds)
    named = (written | NodeKind.UNRESOLVED.mask(kinds)) & (islands >= 0)
    of_name: dict[str, dict[int, list[int]]] = {}
    # What is written comes first.
    order = np.lexsort((np.arange(len(kinds)), ~written))
    for node in order[named[order]].tolist():
        vaults = of_name.setdefault(fold_text(titles[node].strip()), {})
        vaults.setdefault(int(islands[node]), []).append(node)
    pairs: list[tuple[int, int]] = []
    for vaults in of_name.values():
        for one, other in combinations(vaults.values(), 2):
            for row in range(max(len(one), len(other))):
                first, second = one[min(row, len(one) - 1)], other[min(row, len(other) - 1)]
                if written[first] or written[second]:
                    pairs.append((first, second))
    if not pairs:
        return NO_PAIRS
    found = np.array(pairs, np.int32)
    return found[np.argsort(-degrees[found].sum(axis=1), kind="stable")]


def drawn_joins(pairs: IntArray, folds: Folds | None) -> IntArray | None:
    """Return pairs of nodes, (k, 2), as they are drawn where regions are folded; None for none."""
    if not len(pairs):
        return None
    if folds is None:
        return pairs
    drawn = folds.shown_as[pairs]
    _, first = np.unique(np.sort(drawn, axis=1), axis=0, return_index=True)
    return np.asarray(drawn[np.sort(first)], np.int32)
