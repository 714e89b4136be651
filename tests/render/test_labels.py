"""Labels: measured as they are laid out, never overlapping, and stable while zooming."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from conceptmap.core.node_kind import NodeKind
from conceptmap.layout.label_placement import label_offsets
from conceptmap.render.camera import Camera, fit_camera
from conceptmap.render.label_sizes import measure_labels
from conceptmap.render.map_labels import MapLabels, place_map_labels
from conceptmap.render.node_styles import NodeStyles, region_colour_indices
from conceptmap.render.region_shapes import trace_region_shapes
from conceptmap.render.scene import Scene
from conceptmap.render.text_cache import TextCache
from tests.render.scenes import random_scene


def test_label_sizes_taken_from_the_previous_scene_equal_those_measured_anew() -> None:
    before, _ = random_scene(60, 1)
    before.prepare()
    renamed = (*before.titles[:5], "quite another name", *before.titles[6:50], "new")
    rows = np.array([*range(50), -1], np.int64)
    edges = before.edges[(before.edges < 45).all(axis=1)]
    changed = replace(
        before,
        titles=renamed,
        kinds=np.append(before.kinds[:50], np.uint8(0)),
        regions=np.append(before.regions[:50], np.int32(-1)),
        edges=edges,
        weights=before.weights[: len(edges)],
        forward=before.forward[: len(edges)],
        backward=before.backward[: len(edges)],
    )
    updated = changed.with_sizes_from(before, rows)
    known = updated.previous_sizes[0].fonts == changed.measured_labels.fonts
    assert 20 < known.sum() < 51
    assert np.array_equal(updated.label_sizes[known], changed.measured_labels.sizes[known])
    assert np.array_equal(updated.measured_labels.sizes, changed.measured_labels.sizes)


@given(
    st.lists(
        st.text("abcfgjryÄéßΔж WAVTo.,'&_-0123456789永 \n", max_size=80), min_size=1, max_size=8
    ),
    st.integers(0, 200),
)
@example(["Region note answer 6109", "Method summer 9009", "a-b " * 12], 5)
def test_labels_are_measured_as_they_are_laid_out(titles: list[str], degree: int) -> None:
    measured = measure_labels(titles, np.full(len(titles), degree, np.int32)).sizes
    text_cache = TextCache(1.0)
    for title, (width, height) in zip(titles, measured.tolist(), strict=True):
        size = text_cache.node_label(title, degree).size
        assert width == pytest.approx(size.width(), abs=3)
        assert height == pytest.approx(size.height(), abs=0.1)


def boxes(
    scene: Scene, labels: MapLabels, nodes: np.ndarray, camera: Camera, pixels: np.ndarray
) -> list[list[float]]:
    """Left, top, right and bottom of the nodes' labels."""
    radii = scene.radii * np.float32(camera.node_scale)
    sizes = scene.measured_labels.sizes[nodes]
    centres = pixels[nodes] + label_offsets(labels.placement.sides[nodes], sizes, radii[nodes])
    return np.hstack([centres - sizes / 2, centres + sizes / 2]).tolist()


def overlap(one: list[float], other: list[float]) -> float:
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return min(across, down)


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("count", [40, 400])
def test_labels_never_overlap_each_other_nor_a_more_important_node(count: int, seed: int) -> None:
    scene, positions = random_scene(count, seed)
    shapes = trace_region_shapes(scene, positions)
    labels = place_map_labels(scene, positions, shapes, NodeStyles(region_colour_indices(scene)))
    fitted = fit_camera(positions, 900, 700).scale
    for scale in fitted * np.geomspace(0.6, 40, 12):
        camera = Camera(0, 0, float(scale), 900, 700)
        pixels = camera.to_pixels(positions)
        shown = labels.visible_at(float(scale))
        shown_boxes = boxes(scene, labels, shown, camera, pixels)
        for i, one in enumerate(shown_boxes):
            for other in shown_boxes[:i]:
                assert overlap(one, other) < 1.5
        radii = scene.radii * np.float32(camera.node_scale)
        ranks = scene.importance_ranks
        for node, box in zip(shown.tolist(), shown_boxes, strict=True):
            for rival in np.flatnonzero(ranks < ranks[node]).tolist():
                x, y = pixels[rival].tolist()
                reach = float(radii[rival]) * 0.7
                disc = [x - reach, y - reach, x + reach, y + reach]
                assert overlap(box, disc) < 1.5, (node, rival, scale)


@pytest.mark.parametrize("seed", [1, 2])
def test_zooming_in_only_adds_labels(seed: int) -> None:
    scene, positions = random_scene(300, seed)
    shapes = trace_region_shapes(scene, positions)
    labels = place_map_labels(scene, positions, shapes, NodeStyles(region_colour_indices(scene)))
    before: set[int] = set()
    for scale in np.geomspace(1, 2000, 40):
        now = set(labels.visible_at(float(scale)).tolist())
        assert before <= now
        before = now
    assert len(before) > 0.9 * 300


def test_zoomed_out_labels_are_few_and_those_of_the_most_important_nodes() -> None:
    scene, positions = random_scene(400, 5)
    shapes = trace_region_shapes(scene, positions)
    labels = place_map_labels(scene, positions, shapes, NodeStyles(region_colour_indices(scene)))
    shown = labels.visible_at(fit_camera(positions, 900, 700).scale)
    assert 5 <= len(shown) <= 90
    assert np.median(scene.importance_ranks[shown]) < 120


def test_only_notes_have_room_for_excerpts() -> None:
    scene, positions = random_scene(60, 3)
    kinds = np.where(np.arange(60) % 2, NodeKind.UNRESOLVED, NodeKind.NOTE).astype(np.uint8)
    labels = place_map_labels(
        replace(scene, kinds=kinds), positions, (), NodeStyles(region_colour_indices(scene))
    )
    has_room = np.isfinite(labels.placement.excerpt_min_zoom)
    assert has_room[NodeKind.NOTE.mask(kinds)].any()
    assert not has_room[NodeKind.UNRESOLVED.mask(kinds)].any()


def test_the_labels_of_a_large_view_all_stay_in_the_cache() -> None:
    text_cache = TextCache(1.0)
    text_cache.reserve(3840 * 2160)
    colour, halo = QColor("black"), QColor("white")
    blocks = [text_cache.node_label(f"A note of some length, number {i}", 3) for i in range(1200)]
    cells = [text_cache.cell(block, colour, halo, np.inf) for block in blocks]
    assert all(cell is not None and cell.page >= text_cache.oldest_page for cell in cells)
