"""How good a layout is.

Stress: over all pairs between 100 sampled nodes and the nodes they reach (seeded),
the mean of ((s·|x_i − x_j| − d_ij) / d_ij)², where d is the distance in edges and s the one
factor that minimises the sum. Lower is better; 0 is a perfect map.

Neighbourhood: over up to 5,000 sampled nodes with links, the mean Jaccard index between a
node's k neighbours and the k nodes nearest to it in the layout. Higher is better.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tests.benchmarks.graphs import Edges

Floats = NDArray[np.float32]


def normalised_stress(count: int, edges: Edges, positions: Floats, samples: int = 100) -> float:
    """Return the sampled normalised stress."""
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import dijkstra

    if not len(edges):
        return 0.0
    ones = np.ones(len(edges))
    matrix = csr_matrix((ones, (edges[:, 0], edges[:, 1])), shape=(count, count))
    linked = np.unique(edges)
    sources = np.random.default_rng(1).choice(linked, min(samples, len(linked)), replace=False)
    wanted = dijkstra(matrix, directed=False, unweighted=True, indices=sources)
    at = positions.astype(np.float64)
    drawn = np.linalg.norm(at[sources][:, None] - at[None], axis=2)
    use = np.isfinite(wanted) & (wanted > 0)
    ratio = drawn[use] / wanted[use]
    scale = ratio.sum() / max((ratio * ratio).sum(), 1e-12)
    return float(((scale * ratio - 1) ** 2).mean())


def neighbourhood_preservation(
    count: int, edges: Edges, positions: Floats, samples: int = 5000
) -> float:
    """Return the neighbourhood preservation."""
    from scipy.spatial import cKDTree

    if not len(edges):
        return 1.0
    ends = np.concatenate([edges, edges[:, ::-1]])
    ends = ends[np.argsort(ends[:, 0], kind="stable")]
    starts = np.searchsorted(ends[:, 0], np.arange(count + 1))
    linked = np.unique(edges)
    chosen = np.random.default_rng(2).choice(linked, min(samples, len(linked)), replace=False)
    tree = cKDTree(positions)
    shared = []
    for node in chosen.tolist():
        near = set(ends[starts[node] : starts[node + 1], 1].tolist())
        found = np.atleast_1d(tree.query(positions[node], len(near) + 1)[1])
        drawn = {i for i in found.tolist() if i != node}
        shared.append(len(near & drawn) / len(near | drawn))
    return float(np.mean(shared))


def median_displacement(before: Floats, after: Floats) -> float:
    """Return the median displacement after the best rigid alignment, over the diameter."""
    a, b = before - before.mean(axis=0), after - after.mean(axis=0)
    u, _, v = np.linalg.svd(b.T @ a)
    way = np.linalg.norm(b @ (u @ v) - a, axis=1)
    return float(np.median(way) / np.linalg.norm(np.ptp(before, axis=0)))
