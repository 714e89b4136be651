"""Distances from pivots in a graph whose edges have lengths, in whole numbers.

Source: Dial, "Algorithm 360: shortest-path forest with topological ordering", Communications of
the ACM 12, 1969 (queues instead of a heap). Here there is a queue for each length that an edge
may have: what is added to one comes in the order of its distance.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from conceptmap.core.array_types import IntArray
from conceptmap.layout.jit import kernel, run_parallel, split_work

MAX_DISTANCE = 32_000
"""Longer distances count as this."""


def measure_lengths(
    starts: IntArray,
    targets: IntArray,
    lengths: NDArray[np.int16],
    pivots: IntArray,
    distances: NDArray[np.int16],
) -> None:
    """Put the distances from the `pivots`, (components, k), into `distances`, (n, k).

    Node i has the neighbours `targets[starts[i] : starts[i + 1]]`, at the `lengths` there, all
    above 0. What no pivot reaches keeps its -1.
    """
    count, columns = distances.shape
    values, kinds = np.unique(lengths, return_inverse=True)
    inputs = (starts, targets, kinds.ravel().astype(np.int8), values.astype(np.int32), pivots)
    run_parallel(
        _measure_lengths,
        (
            (
                *inputs,
                *share,
                distances,
                np.empty((len(values), count), np.int32),
                np.zeros((2, len(values)), np.int32),
                np.empty(count, np.int32),
                np.zeros(count, np.bool_),
                np.full(count, MAX_DISTANCE + 1, np.int32),
            )
            for share in split_work(columns, columns * count)
        ),
    )


@kernel
def _measure_lengths(  # type: ignore[no-untyped-def]
    starts,
    targets,
    kinds,
    lengths,
    pivots,
    begin,
    end,
    distances,
    queues,
    ends,
    done,
    is_done,
    reached,
):
    """Search from the pivots `begin` to `end`.

    `queues`, (lengths, n), is room for the queues, `ends`, (2, lengths), for where each begins
    and ends; a node enters each once at most. `reached`, (n,), is more than `MAX_DISTANCE`
    before and after, and `is_done`, (n,), false; `done`, (n,), is room for the nodes whose distance
    is known. They are asked instead of `distances`, in whose columns no two nodes are side by side.
    """
    for row in range(len(pivots)):
        for column in range(begin, end):
            for q in range(len(lengths)):
                ends[0, q] = ends[1, q] = 0
            queues[0, 0] = pivots[row, column]
            reached[pivots[row, column]] = 0
            ends[1, 0] = 1
            settled = 0
            while True:
                least = np.int32(MAX_DISTANCE + 1)
                for q in range(len(lengths)):
                    first, last = ends[0, q], ends[1, q]
                    while first < last and is_done[queues[q, first]]:
                        first += 1
                    ends[0, q] = first
                    if first < last:
                        least = min(least, reached[queues[q, first]])
                if least > MAX_DISTANCE:
                    break
                # All that are so far: what they lead to is farther.
                for q in range(len(lengths)):
                    first = ends[0, q]
                    while first < ends[1, q]:
                        node = queues[q, first]
                        if reached[node] > least:
                            break
                        first += 1
                        if is_done[node]:
                            continue
                        done[settled] = node
                        is_done[node] = True
                        settled += 1
                        for k in range(starts[node], starts[node + 1]):
                            other, kind = targets[k], kinds[k]
                            far = min(least + lengths[kind], np.int32(MAX_DISTANCE))
                            if far < reached[other]:
                                reached[other] = far
                                queues[kind, ends[1, kind]] = other
                                ends[1, kind] += 1
                    ends[0, q] = first
            for k in range(settled):
                distances[done[k], column] = reached[done[k]]
                reached[done[k]] = MAX_DISTANCE + 1
                is_done[done[k]] = False


def warm() -> None:
    """Compile the loop, or load it from the cache, before it is needed."""
    starts, targets = np.array([0, 1, 2], np.int32), np.array([1, 0], np.int32)
    lengths, pivots = np.array([2, 2], np.int16), np.zeros((1, 1), np.int32)
    measure_lengths(starts, targets, lengths, pivots, np.full((2, 1), -1, np.int16))
