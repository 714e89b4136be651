"""Labels: measured as they are laid out, never overlapping, and stable while zooming."""

import io
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from conceptmap.core.node_kind import NodeKind
from conceptmap.exporting.formats.svg import write_svg
from conceptmap.exporting.prepare import ExportRequest, prepare_export
from conceptmap.exporting.source import ExportSource
from conceptmap.layout.label_placement import EXCERPT_SIZE_PX, place_labels
from conceptmap.render.camera import Camera, fit_camera
from conceptmap.render.label_sizes import measure_labels
from conceptmap.render.map_labels import MapLabels, place_map_labels
from conceptmap.render.node_styles import NodeStyles, region_colour_indices
from conceptmap.render.region_labels import place_region_labels
from conceptmap.render.region_shapes import RegionShape, trace_region_shapes
from conceptmap.render.scene import Scene
from conceptmap.render.text_block import TextBlock
from conceptmap.render.text_cache import TextCache
from conceptmap.render.whole_map import label_boxes
from tests.conftest import MakeVault
from tests.render.scenes import make_scene, random_scene


def no_progress(*_: object) -> None:
    """Take a report of progress, and do nothing."""


SAMPLE = Path(__file__).parents[2] / "resources" / "sample"


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


@example(["Region note answer 6109", "Method summer 9009", "a-b " * 12], 5)
@example(["Introduction to Obsidian Web Clipper", "Sync settings and selective syncing"], 20)
@given(
    st.lists(
        st.text("abcfgjryÄéßΔж WAVTo.,'&_-0123456789永 \n", max_size=80), min_size=1, max_size=8
    ),
    st.integers(0, 200),
)
def test_labels_are_measured_as_they_are_laid_out(titles: list[str], degree: int) -> None:
    measured = measure_labels(titles, np.full(len(titles), degree, np.int32)).sizes
    text_cache = TextCache(1.0)
    for title, forms in zip(titles, measured.tolist(), strict=True):
        for form, (width, height) in enumerate(forms):
            if form and not width:
                continue
            size = text_cache.node_label(title, degree, form).size
            assert width == pytest.approx(size.width(), abs=3)
            assert height == pytest.approx(size.height(), abs=0.1)


def test_no_word_of_a_label_stands_in_two_lines(qapp: object) -> None:
    words = "Mixture of experts the lesson Introduction to Sync".split()
    for title in map(" ".join, permutations(words, 3)):
        broken, whole = (TextBlock(title, 12, 500, 0, width, 5) for width in (75, 1000))
        counts = [block.outline().elementCount() for block in (broken, whole)]
        assert counts[0] == counts[1], title


def test_a_label_has_lines_of_about_the_same_length_and_another_form() -> None:
    titles = ["Introduction to something of interest", "Context window", "Attention"]
    forms = measure_labels(titles, np.zeros(3, np.int32)).sizes
    two_lines, one_line = forms[0].tolist()
    assert two_lines[1] == pytest.approx(2 * one_line[1])
    assert one_line[0] / 2 <= two_lines[0] < 0.62 * one_line[0]
    one_line, two_lines = forms[1].tolist()
    assert two_lines[1] == pytest.approx(2 * one_line[1])
    assert two_lines[0] < 0.62 * one_line[0]
    assert not forms[2, 1].any()


def boxes(
    scene: Scene, labels: MapLabels, nodes: np.ndarray, camera: Camera, pixels: np.ndarray
) -> list[list[float]]:
    """Left, top, right and bottom of the nodes' labels."""
    offsets, sizes = label_boxes(
        scene, labels, nodes, scene.radii[nodes] * np.float32(camera.node_scale)
    )
    centres = pixels[nodes] + offsets
    return np.hstack([centres - sizes / 2, centres + sizes / 2]).tolist()


def overlap(one: list[float], other: list[float]) -> float:
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return min(across, down)


def overlaps(found: np.ndarray) -> np.ndarray:
    """By how much each of some boxes overlaps each other one, `(n, n)`."""
    low, high = found[:, :2], found[:, 2:]
    shared = np.minimum(high[:, None], high[None]) - np.maximum(low[:, None], low[None])
    by = shared.min(axis=2)
    np.fill_diagonal(by, -np.inf)
    return by


@pytest.mark.parametrize(("count", "seed"), [(40, 1), (40, 2), (400, 1)])
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
        assert overlaps(np.array(shown_boxes)).max() < 1.5
        for node, box in zip(shown.tolist(), shown_boxes, strict=True):
            covered = discs_below(scene, box, pixels, camera)
            assert not (covered & (scene.radii >= scene.radii[node])).any(), (node, scale)


def test_a_label_moves_to_make_room_for_another() -> None:
    """The first would stand below its node, where alone the second has room."""
    positions = np.array([(0, 0), (0, -2), (24, 0)], np.float32)
    sizes, radii = np.full((3, 2), (60, 14), np.float32), np.full(3, 5, np.float32)
    walls = [(side * 3, -2.5, 100, 22, 1, 900) for side in (-1, 1)]
    placed = place_labels(
        positions,
        np.arange(3, dtype=np.int32),
        sizes,
        radii,
        np.zeros((3, 2), np.float32),
        (20, 900),
        obstacles=np.array(walls, np.float32),
        packed=True,
    )
    assert (placed.min_zoom[:2] < 22).all()
    assert placed.sides[0] != 0


def discs_below(scene: Scene, box: list[float], pixels: np.ndarray, camera: Camera) -> np.ndarray:
    """Which discs a rectangle lies on, `(n,)`, by more than half a pixel."""
    left, top, right, bottom = box
    across = np.maximum(np.maximum(left - pixels[:, 0], pixels[:, 0] - right), 0)
    down = np.maximum(np.maximum(top - pixels[:, 1], pixels[:, 1] - bottom), 0)
    return np.hypot(across, down) < scene.radii * np.float32(camera.node_scale) - 0.5


def sample_source(size: tuple[int, int]) -> ExportSource:
    """The whole map of the sample vault, as it is exported."""
    return prepare_export(SAMPLE, ExportRequest(size=size), no_progress)


@pytest.mark.parametrize(
    ("size", "least"), [((774, 715), 48), ((1280, 800), 60), ((1600, 1000), 68), ((800, 1100), 46)]
)
def test_the_first_view_names_most_notes_of_the_sample_whole_and_over_no_disc(
    size: tuple[int, int], least: int
) -> None:
    picture = sample_source(size).require_render_input()
    scene, camera, labels = picture.scene, picture.camera, picture.labels
    pixels, shown = camera.to_pixels(picture.positions), labels.visible_at(camera.scale)
    assert len(shown) >= least
    for node, box in zip(shown, boxes(scene, labels, shown, camera, pixels), strict=True):
        left, top, right, bottom = box
        assert left >= 0
        assert top >= 0
        assert right <= camera.width
        assert bottom <= camera.height
        covered = discs_below(scene, box, pixels, camera)
        assert not (covered & (scene.radii >= scene.radii[node])).any()


@pytest.mark.parametrize("seed", [1, 2])
def test_excerpts_never_lie_on_discs_nor_on_labels(seed: int) -> None:
    scene, positions = random_scene(120, seed)
    labels = place_map_labels(scene, positions, (), NodeStyles(region_colour_indices(scene)))
    checked = 0
    for scale in (95.0, 140.0, 250.0, 600.0):
        camera = Camera(0, 0, scale, 900, 700)
        pixels, shown = camera.to_pixels(positions), labels.visible_at(scale)
        shown_boxes = boxes(scene, labels, shown, camera, pixels)
        for node, (left, _, right, bottom) in zip(shown.tolist(), shown_boxes, strict=True):
            if labels.placement.excerpt_min_zoom[node] > scale:
                continue
            middle, (width, height) = (left + right) / 2, EXCERPT_SIZE_PX
            excerpt = [middle - width / 2, bottom, middle + width / 2, bottom + height]
            assert not discs_below(scene, excerpt, pixels, camera).any(), (node, scale)
            assert all(
                overlap(excerpt, other) < 1.5
                for other_node, other in zip(shown.tolist(), shown_boxes, strict=True)
                if other_node != node
            )
            checked += 1
    assert checked > 80


def test_a_picture_leaves_out_the_names_that_its_edge_would_cut(make_vault: MakeVault) -> None:
    root = make_vault({"Attention.md": "[[Memory]]", "Memory.md": ""})
    source = prepare_export(root, ExportRequest(size=(1000, 800)), no_progress)
    picture = source.require_render_input()
    scene, camera = picture.scene, picture.camera
    node = picture.labels.visible_at(camera.scale)[:1]
    pixels = camera.to_pixels(picture.positions)
    ((left, _, right, _),) = boxes(scene, picture.labels, node, camera, pixels)
    is_written = []
    for edge in ((left + right) / 2, right + 1):
        x, _ = camera.to_map(edge - camera.width / 2, 0)
        out = io.BytesIO()
        moved = replace(picture, camera=camera._replace(x=x))
        write_svg(replace(source, render_input=moved), out, no_progress)
        is_written.append(f">{scene.titles[node[0]]}<" in out.getvalue().decode())
    assert is_written == [False, True]


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


def test_the_name_of_a_land_is_smaller_where_it_would_not_show_at_first(qapp: object) -> None:
    names = ["Deciduous woodlands", "Evergreen woodlands"]
    scene = make_scene(
        ["a", "b"],
        np.array([[0, 1]], np.int32),
        regions=np.array([0, 1], np.int32),
        region_names=names,
    )

    def sizes(radius: float) -> list[int]:
        shapes = tuple(
            RegionShape(i, i, (), (300.0 * i, 0.0), radius, is_province=False) for i in (0, 1)
        )
        positions = np.array([[0, 0], [300, 0]], np.float32)
        labels = place_region_labels(shapes, scene, positions, 300 / 680)
        assert all(label.min_zoom <= 1 for label in labels)
        return [label.font_size for label in labels]

    assert sizes(150.0) == [21, 21]
    assert max(sizes(45.0)) < 21
