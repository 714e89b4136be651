"""Scenes for the tests of rendering."""

import numpy as np

from conceptmap.layout import arrange
from conceptmap.render.scene import Scene


def random_scene(count: int, seed: int) -> tuple[Scene, np.ndarray]:
    """A scene with communities and titles of all lengths and scripts, and its positions."""
    rng = np.random.default_rng(seed)
    regions = rng.integers(0, max(count // 25, 2), count)
    first = rng.integers(0, count, 2 * count)
    second = np.where(rng.random(2 * count) < 0.8, first, rng.integers(0, count, 2 * count))
    for i in np.flatnonzero(first == second):
        same_region = np.flatnonzero(regions == regions[first[i]])
        second[i] = rng.choice(same_region)
    edges = np.unique(np.sort(np.stack([first, second], axis=1), axis=1), axis=0)
    edges = edges[edges[:, 0] != edges[:, 1]].astype(np.int32)
    words = ["map", "a long name of a note that goes on", "笔记本", "שלום עולם", "😀 smile", "x"]
    scene = make_scene(
        [f"{words[i % len(words)]} {i}" for i in range(count)],
        edges,
        kinds=rng.choice([0, 0, 0, 1], count),
        regions=regions,
        region_names=[f"Region {i}" for i in range(int(regions.max()) + 1)],
    )
    return scene, arrange(count, edges, seed=seed)


def make_scene(
    titles: list[str],
    edges: np.ndarray,
    *,
    kinds: np.ndarray | None = None,
    regions: np.ndarray | None = None,
    region_names: list[str] | None = None,
    countries: np.ndarray | None = None,
    country_names: list[str] | None = None,
) -> Scene:
    """A scene whose edges all lead from the first node to the second."""
    return Scene(
        tuple(titles),
        np.zeros(len(titles), np.uint8) if kinds is None else kinds.astype(np.uint8),
        np.full(len(titles), -1, np.int32) if regions is None else regions.astype(np.int32),
        tuple(region_names or ()),
        edges,
        np.ones(len(edges), np.float32),
        np.ones(len(edges), np.bool_),
        np.zeros(len(edges), np.bool_),
        countries,
        tuple(country_names or ()),
    )
