"""Layered layout of a small directed graph: what leads to others above, what they lead to below.

Sources: Sugiyama, Tagawa and Toda, "Methods for visual understanding of hierarchical system
structures", IEEE Transactions on Systems, Man, and Cybernetics 11, 1981 (the four steps, and the
barycentres); Eades, Lin and Smyth, "A fast and effective heuristic for the feedback arc set
problem", Information Processing Letters 47, 1993 (cycles); Coffman and Graham, "Optimal scheduling
for two-processor systems", Acta Informatica 1, 1972 (layers of bounded width); de Leeuw, Hornik
and Mair, "Isotone optimization in R", Journal of Statistical Software 32, 2009 (places in a layer
by pooling neighbours).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from conceptmap.core.array_types import Float64Array, FloatArray, IntArray

SWEEPS = 12
"""How often layers are ordered, and placed, downwards and upwards."""

EDGE_GAP_SHARE = 0.35
"""The share of the gap between boxes that is kept next to an edge that passes a layer."""

_ASPECT = 1.5
"""How much wider than high a layout becomes, as far as its layers allow."""


def lay_out_layers(sizes: FloatArray, edges: IntArray, gap: tuple[float, float]) -> FloatArray:
    """Return the centres of n boxes, `(n, 2)`, y downwards, in the unit of their sizes.

    `sizes` is `(n, 2)`, `edges` `(m, 2)`: the second of each is wanted below the first. `gap` is
    kept between boxes, across and down. No two boxes overlap. Takes seconds for thousands of
    boxes; it is meant for dozens.
    """
    count = len(sizes)
    if not count:
        return np.zeros((0, 2), np.float32)
    downward = _without_cycles(count, edges)
    layers = _layers(count, downward, sizes, gap)
    widths, segments, of_layer = _with_dummies(layers, downward, sizes)
    of_layer = _order(of_layer, segments)
    x = _across(of_layer, segments, widths, gap[0])
    centres = np.zeros((count, 2), np.float32)
    top = 0.0
    for layer in of_layer:
        nodes = [node for node in layer if node < count]
        height = max((float(sizes[node, 1]) for node in nodes), default=0.0)
        for node in nodes:
            centres[node] = x[node], top + height / 2
        top += height + gap[1]
    return centres


def _without_cycles(count: int, edges: IntArray) -> list[tuple[int, int]]:
    """Return each edge once, turned where it would close a cycle."""
    pairs = {(int(a), int(b)) for a, b in edges if a != b}
    outs: list[set[int]] = [set() for _ in range(count)]
    ins: list[set[int]] = [set() for _ in range(count)]
    for a, b in pairs:
        outs[a].add(b)
        ins[b].add(a)
    left = set(range(count))
    first: list[int] = []
    last: list[int] = []
    while left:
        sinks = [node for node in left if not outs[node] & left]
        sources = [node for node in left if not ins[node] & left and node not in sinks]
        chosen = sinks or sources
        if not chosen:
            chosen = [max(left, key=lambda n: (len(outs[n] & left) - len(ins[n] & left), -n))]
        (last if sinks else first).extend(sorted(chosen))
        left -= set(chosen)
    rank = {node: i for i, node in enumerate([*first, *reversed(last)])}
    return sorted({(a, b) if rank[a] < rank[b] else (b, a) for a, b in pairs})


def _layers(
    count: int, edges: list[tuple[int, int]], sizes: FloatArray, gap: tuple[float, float]
) -> list[int]:
    """Return the layer of each node, below all that lead to it, none much wider than the rest."""
    above: list[list[int]] = [[] for _ in range(count)]
    below: list[list[int]] = [[] for _ in range(count)]
    for a, b in edges:
        above[b].append(a)
        below[a].append(b)
    area = float(((sizes[:, 0] + gap[0]) * (sizes[:, 1] + gap[1])).sum())
    widest = max(float(sizes[:, 0].max()) + gap[0], (area * _ASPECT) ** 0.5)
    waiting = [len(each) for each in above]
    ready = [node for node in range(count) if not waiting[node]]
    layer, used = [0] * count, [0.0]
    while ready:
        # Those that most depends on come first.
        ready.sort(key=lambda node: (-len(below[node]), node))
        node = ready.pop(0)
        at = max((layer[each] + 1 for each in above[node]), default=0)
        width = float(sizes[node, 0]) + gap[0]
        while at < len(used) and used[at] and used[at] + width > widest:
            at += 1
        used += [0.0] * (at + 1 - len(used))
        used[at] += width
        layer[node] = at
        for each in below[node]:
            waiting[each] -= 1
            if not waiting[each]:
                ready.append(each)
    return layer


def _with_dummies(
    layers: list[int], edges: list[tuple[int, int]], sizes: FloatArray
) -> tuple[list[float], list[tuple[int, int]], list[list[int]]]:
    """Split edges that pass layers: return widths, segments from layer to layer, and layers."""
    widths = sizes[:, 0].tolist()
    of_layer: list[list[int]] = [[] for _ in range(max(layers) + 1)]
    for node, layer in enumerate(layers):
        of_layer[layer].append(node)
    segments = []
    for a, b in edges:
        before = a
        for layer in range(layers[a] + 1, layers[b]):
            dummy = len(widths)
            widths.append(0.0)
            of_layer[layer].append(dummy)
            segments.append((before, dummy))
            before = dummy
        segments.append((before, b))
    return widths, segments, of_layer


def _order(of_layer: list[list[int]], segments: list[tuple[int, int]]) -> list[list[int]]:
    """Order the nodes of each layer so that few segments cross."""
    above, below = _neighbours(of_layer, segments)
    best, fewest = of_layer, _crossings(of_layer, below)
    order = [layer[:] for layer in of_layer]
    for sweep in range(SWEEPS):
        downwards = sweep % 2 == 0
        sides = above if downwards else below
        rows = range(1, len(order)) if downwards else range(len(order) - 2, -1, -1)
        for row in rows:
            place = {n: i for i, n in enumerate(order[row - 1 if downwards else row + 1])}
            own = {n: i for i, n in enumerate(order[row])}

            def barycentre(
                node: int,
                place: dict[int, int] = place,
                own: dict[int, int] = own,
                sides: list[list[int]] = sides,
            ) -> float:
                found = [place[each] for each in sides[node]]
                return sum(found) / len(found) if found else float(own[node])

            order[row].sort(key=barycentre)
        crossings = _crossings(order, below)
        if crossings < fewest:
            best, fewest = [layer[:] for layer in order], crossings
    return best


def _neighbours(
    of_layer: list[list[int]], segments: list[tuple[int, int]]
) -> tuple[list[list[int]], list[list[int]]]:
    """Return the nodes that each is joined with in the layer above, and in the one below."""
    count = sum(map(len, of_layer))
    above: list[list[int]] = [[] for _ in range(count)]
    below: list[list[int]] = [[] for _ in range(count)]
    for a, b in segments:
        above[b].append(a)
        below[a].append(b)
    return above, below


def _crossings(of_layer: list[list[int]], below: list[list[int]]) -> int:
    """Return how many pairs of segments cross."""
    total = 0
    for upper, lower in pairwise(of_layer):
        place = {node: i for i, node in enumerate(lower)}
        ends = np.array([place[b] for a in upper for b in sorted(below[a], key=place.__getitem__)])
        if len(ends) > 1:
            total += int((np.triu(ends[:, None] > ends[None, :], 1)).sum())
    return total


def _across(
    of_layer: list[list[int]], segments: list[tuple[int, int]], widths: list[float], gap: float
) -> Float64Array:
    """Return where each node is across: near those it is joined with, none over another."""
    above, below = _neighbours(of_layer, segments)
    x = np.zeros(len(widths))
    for layer in of_layer:
        at = 0.0
        for node in layer:
            x[node] = at + widths[node] / 2
            at += widths[node] + gap
        x[layer] -= at / 2
    for sweep in range(2 * SWEEPS):
        sides = (above, below) if sweep % 2 == 0 else (below, above)
        rows = of_layer if sweep % 2 == 0 else of_layer[::-1]
        for layer in rows:
            wanted = [_middle(x, sides[0][n] or sides[1][n], float(x[n])) for n in layer]
            x[layer] = _spread(wanted, [widths[node] for node in layer], gap)
    return _packed(x, of_layer, segments, widths, gap)


def _packed(
    x: Float64Array,
    of_layer: list[list[int]],
    segments: list[tuple[int, int]],
    widths: list[float],
    gap: float,
) -> Float64Array:
    """Move the parts that no segment joins side by side, each as near as its layers allow."""
    part = list(range(len(widths)))

    def root(node: int) -> int:
        while part[node] != node:
            part[node] = part[part[node]]
            node = part[node]
        return node

    for a, b in segments:
        part[root(a)] = root(b)
    members: dict[int, list[int]] = {}
    for node in range(len(widths)):
        members.setdefault(root(node), []).append(node)
    layer_of = {node: row for row, layer in enumerate(of_layer) for node in layer}
    half = np.array(widths) / 2
    taken = np.full(len(of_layer), -np.inf)
    placed = x.copy()
    for nodes in sorted(members.values(), key=lambda each: float(x[each].mean())):
        rows = np.array([layer_of[node] for node in nodes])
        lefts, rights = x[nodes] - half[nodes], x[nodes] + half[nodes]
        shift = float((taken[rows] + gap - lefts).max())
        shift = shift if np.isfinite(shift) else 0.0
        placed[nodes] = x[nodes] + shift
        np.maximum.at(taken, rows, rights + shift)
    return placed


def _middle(x: Float64Array, neighbours: list[int], otherwise: float) -> float:
    return float(x[neighbours].mean()) if neighbours else otherwise


def _spread(wanted: Sequence[float], widths: Sequence[float], gap: float) -> Float64Array:
    """Return places in order, as near to the wanted ones as the widths allow."""
    half = np.array(widths) / 2
    boxes = half > 0
    gaps = np.where(boxes[:-1] & boxes[1:], gap, gap * EDGE_GAP_SHARE)
    offsets = np.concatenate([[0.0], np.cumsum(half[:-1] + half[1:] + gaps)])
    # With the offsets taken away, places only have to ascend: pool those that do not.
    pools: list[tuple[float, int]] = []
    for value in np.array(wanted) - offsets:
        mean, size = float(value), 1
        while pools and pools[-1][0] > mean:
            other, other_size = pools.pop()
            mean = (mean * size + other * other_size) / (size + other_size)
            size += other_size
        pools.append((mean, size))
    means = np.concatenate([np.full(size, mean) for mean, size in pools])
    return np.asarray(means + offsets, np.float64)
