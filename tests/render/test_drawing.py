"""What a drawing promises: names that never collide, lines and nodes as Qt would paint them."""

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from conceptmap.core.node_kind import NOTE, UNRESOLVED
from conceptmap.core.resources import resource_path
from conceptmap.export.raster import render_image
from conceptmap.layout import arrange
from conceptmap.layout.label_placement import label_offsets
from conceptmap.model.map_geometry import compute_geometry
from conceptmap.model.vault_map import VaultMap, build_vault_map
from conceptmap.model.view_result import evaluate_view
from conceptmap.model.view_settings import ColourGroup, ViewSettings
from conceptmap.render import paint_steps
from conceptmap.render.arrowheads import ARROWHEAD
from conceptmap.render.camera import Camera, LabelBox, fit_camera
from conceptmap.render.edges import EdgeBudget, EdgeOrder, compute_edge_strengths, order_edges
from conceptmap.render.highlight import Highlight
from conceptmap.render.label_sizes import measure_labels
from conceptmap.render.map_labels import place_map_labels
from conceptmap.render.node_styles import style_by_region
from conceptmap.render.picking import edge_at, node_at
from conceptmap.render.pixel_buffer import PixelBuffer
from conceptmap.render.qt_arrays import draw_lines as qt_lines
from conceptmap.render.region_shapes import trace_region_shapes
from conceptmap.render.render_input import RenderInput
from conceptmap.render.scene import Scene
from conceptmap.render.text_cache import TextCache
from conceptmap.render.theme import load_theme
from conceptmap.vault.vault import Vault

GOLDEN = Path(__file__).parent.parent / "data" / "golden"


def scene_of(count: int, seed: int) -> tuple[Scene, np.ndarray]:
    """A graph of some communities, with names of all lengths and scripts, laid out."""
    dice = np.random.default_rng(seed)
    groups = dice.integers(0, max(count // 25, 2), count)
    first = dice.integers(0, count, 2 * count)
    second = np.where(dice.random(2 * count) < 0.8, first, dice.integers(0, count, 2 * count))
    for i in np.flatnonzero(first == second):
        mates = np.flatnonzero(groups == groups[first[i]])
        second[i] = dice.choice(mates)
    pairs = np.unique(np.sort(np.stack([first, second], axis=1), axis=1), axis=0)
    pairs = pairs[pairs[:, 0] != pairs[:, 1]].astype(np.int32)
    words = ["map", "a long name of a note that goes on", "笔记本", "שלום עולם", "😀 smile", "x"]
    titles = tuple(f"{words[i % len(words)]} {i}" for i in range(count))
    scene = Scene(
        titles,
        dice.choice([0, 0, 0, 1], count).astype(np.uint8),
        groups.astype(np.int32),
        tuple(f"Region {i}" for i in range(int(groups.max()) + 1)),
        pairs,
        np.ones(len(pairs), np.float32),
        np.ones(len(pairs), np.bool_),
        np.zeros(len(pairs), np.bool_),
    )
    return scene, arrange(count, pairs, seed=seed)


def test_names_of_a_changed_scene_take_the_room_they_would_take_afresh() -> None:
    before, _ = scene_of(60, 1)
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
    made = changed.with_sizes_from(before, rows)
    known = made.previous_sizes[0].fonts == changed.measured_labels.fonts
    assert 20 < known.sum() < 51
    assert np.array_equal(made.label_sizes[known], changed.measured_labels.sizes[known])
    assert np.array_equal(made.measured_labels.sizes, changed.measured_labels.sizes)


@given(
    st.lists(
        st.text("abcfgjryÄéßΔж WAVTo.,'&_-0123456789永 \n", max_size=80), min_size=1, max_size=8
    ),
    st.integers(0, 200),
)
@example(["Region note answer 6109", "Method summer 9009", "a-b " * 12], 5)
def test_names_are_measured_as_they_are_set(titles: list[str], degree: int) -> None:
    found = measure_labels(titles, np.full(len(titles), degree, np.int32)).sizes
    kind = TextCache(1.0)
    for title, room in zip(titles, found.tolist(), strict=True):
        size = kind.node_label(title, degree).size
        assert room[0] == pytest.approx(size.width(), abs=3)
        assert room[1] == pytest.approx(size.height(), abs=0.1)


def boxes(scene: Scene, names: object, nodes: np.ndarray, camera: Camera, at: np.ndarray) -> list:
    radii = scene.radii * np.float32(camera.node_scale)
    sizes = scene.measured_labels.sizes[nodes]
    middles = at[nodes] + label_offsets(names.placement.sides[nodes], sizes, radii[nodes])  # type: ignore[attr-defined]
    return np.hstack([middles - sizes / 2, middles + sizes / 2]).tolist()


def overlap(one: list[float], other: list[float]) -> float:
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return min(across, down)


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("count", [40, 400])
def test_names_never_overlap_each_other_nor_a_more_important_node(count: int, seed: int) -> None:
    scene, places = scene_of(count, seed)
    names = place_map_labels(
        scene, places, trace_region_shapes(scene, places), style_by_region(scene)
    )
    whole = fit_camera(places, 900, 700).scale
    for scale in whole * np.geomspace(0.6, 40, 12):
        camera = Camera(0, 0, float(scale), 900, 700)
        at = camera.to_pixels(places)
        shown = names.visible_at(float(scale))
        found = boxes(scene, names, shown, camera, at)
        for i, one in enumerate(found):
            for other in found[:i]:
                assert overlap(one, other) < 1.5
        radii = scene.radii * np.float32(camera.node_scale)
        for node, box in zip(shown.tolist(), found, strict=True):
            for rival in np.flatnonzero(
                scene.importance_ranks < scene.importance_ranks[node]
            ).tolist():
                x, y = at[rival].tolist()
                reach = float(radii[rival]) * 0.7
                disc = [x - reach, y - reach, x + reach, y + reach]
                assert overlap(box, disc) < 1.5, (node, rival, scale)


@pytest.mark.parametrize("seed", [1, 2])
def test_zooming_in_only_ever_adds_names(seed: int) -> None:
    scene, places = scene_of(300, seed)
    names = place_map_labels(
        scene, places, trace_region_shapes(scene, places), style_by_region(scene)
    )
    before: set[int] = set()
    for scale in np.geomspace(1, 2000, 40):
        now = set(names.visible_at(float(scale)).tolist())
        assert before <= now
        before = now
    assert len(before) > 0.9 * 300


def test_far_out_names_are_few_and_the_most_important_come_first() -> None:
    scene, places = scene_of(400, 5)
    names = place_map_labels(
        scene, places, trace_region_shapes(scene, places), style_by_region(scene)
    )
    shown = names.visible_at(fit_camera(places, 900, 700).scale)
    assert 5 <= len(shown) <= 90
    assert np.median(scene.importance_ranks[shown]) < 120


ENDS = st.lists(st.tuples(*[st.floats(-40, 140, width=32)] * 4), min_size=1, max_size=12).map(
    lambda rows: np.array(rows, np.float32)
)


def draw_black(canvas: PixelBuffer, at: np.ndarray, edges: np.ndarray, width: float) -> None:
    black, none = np.full(256, 0xFF000000, np.uint32), np.zeros(len(edges), np.uint8)
    ones = np.ones(len(at), np.float32)
    plan = EdgeOrder(edges, none, np.zeros(len(edges), np.float32), ones[: len(edges)], none)
    canvas.paint(
        paint_steps.edge_step(at, plan, EdgeBudget(len(edges), 1.0, 1.0), ones, black, width)
    )


@settings(max_examples=120, deadline=None)
@given(ENDS, st.floats(0.4, 2.4))
@example(np.array([[53, 0, 0, 53]], np.float32), 1.0)
@example(np.array([[0, 0, 95.375, 1], [95.25, 3, 0, 0]], np.float32), 2.25)
def test_lines_are_blended_as_qt_paints_them(ends: np.ndarray, width: float) -> None:
    at = ends.reshape(-1, 2)
    edges = np.arange(len(at), dtype=np.int32).reshape(-1, 2)
    canvas = PixelBuffer(100, 100, 1.0)
    canvas.pixels[:] = 0xFFFFFFFF
    draw_black(canvas, at, edges, width)
    image = QImage(100, 100, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("black"), width))
    qt_lines(painter, ends)
    painter.end()
    qt = np.frombuffer(image.constBits(), np.uint8).reshape(100, 100, 4)[:, :, 1].astype(int)
    own = (canvas.pixels >> 8 & 255).astype(int)
    # Pixel for pixel they differ at the edges and ends; the ink is the same in the same place.
    blocks_qt = 255 - qt.reshape(20, 5, 20, 5).mean(axis=(1, 3))
    blocks = 255 - own.reshape(20, 5, 20, 5).mean(axis=(1, 3))
    assert np.abs(blocks - blocks_qt).max() < 60
    # Up to one pixel wide, Qt draws a diagonal with less ink, by as much as the root of two.
    thin = 2**0.5 if width <= 1 else 1
    assert 0.8 * blocks_qt.sum() - 120 < blocks.sum() < 1.2 * thin * blocks_qt.sum() + 120


@settings(max_examples=60, deadline=None)
@given(st.floats(0, 6.28), st.floats(30, 44), st.floats(0.5, 3), st.sampled_from([1, 2, 3]))
def test_an_arrowhead_is_the_triangle_of_its_measures(
    turn: float, half: float, radius: float, leads: int
) -> None:
    offset = np.array([np.cos(turn), np.sin(turn)]) * half
    at = np.stack([50 - offset, 50 + offset]).astype(np.float32)
    canvas = PixelBuffer(100, 100, 1.0)
    canvas.pixels[:] = 0xFFFFFFFF
    edges, led = np.array([(0, 1)], np.int32), np.array([leads], np.uint8)
    radii, ones = np.full(2, radius, np.float32), np.ones(1, np.float32)
    black = 0xFF000000
    canvas.paint(paint_steps.arrowhead_step(at, edges, led, radii, ones, black, ARROWHEAD, 1.0))
    ink = 1 - (canvas.pixels >> 8 & 255) / 255
    heads = 2 if leads == 3 else 1
    assert ink.sum() == pytest.approx(heads * 6.5 * 2.6, rel=0.12)
    rows, columns = np.indices(ink.shape) + 0.5
    for number in (0, 1):
        node = at[number]
        near = np.hypot(columns - node[0], rows - node[1]) < 20
        assert (ink[near].sum() > 1) == bool(leads & (2 if number == 0 else 1))
        # The tip leaves the node free.
        assert ink[np.hypot(columns - node[0], rows - node[1]) < radius + 0.5].sum() < 0.2


def test_arrowheads_are_left_out_where_links_are_short_or_faded() -> None:
    canvas = PixelBuffer(100, 100, 1.0)
    edges, both = np.array([(0, 1), (2, 3)], np.int32), np.full(2, 3, np.uint8)
    at = np.array([(10, 10), (30, 10), (10, 50), (90, 50)], np.float32)
    strengths, radii = np.array([1, 0], np.float32), np.ones(4, np.float32)
    black = 0xFF000000
    canvas.paint(
        paint_steps.arrowhead_step(at, edges, both, radii, strengths, black, ARROWHEAD, 1.0)
    )
    assert not canvas.pixels.any()


@settings(max_examples=120, deadline=None)
@given(*[st.floats(8, 92, width=32)] * 4, st.floats(0.4, 2.4))
def test_a_line_has_the_ink_of_its_length_and_width(
    x1: float, y1: float, x2: float, y2: float, width: float
) -> None:
    at = np.array([(x1, y1), (x2, y2)], np.float32)
    length = float(np.hypot(*(at[1] - at[0])))
    canvas = PixelBuffer(100, 100, 1.0)
    canvas.pixels[:] = 0xFFFFFFFF
    draw_black(canvas, at, np.array([(0, 1)], np.int32), width)
    drawn = (255 - (canvas.pixels >> 8 & 255).astype(int)).sum() / 255
    # Its ends are whole steps, each of at most half a pixel too many or too few.
    assert abs(drawn - length * width) < 0.02 * length * width + 1.5 * width


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.floats(0, 600), st.floats(0, 400), st.floats(5, 400))
def test_picking_gives_the_node_whose_edge_is_nearest(
    seed: int, x: float, y: float, scale: float
) -> None:
    scene, _ = CACHED
    places = np.random.default_rng(seed).normal(0, 3, (len(scene.titles), 2)).astype(np.float32)
    camera = Camera(0, 0, scale, 600, 400)
    at, radii = camera.to_pixels(places), scene.radii * np.float32(camera.node_scale)
    away = np.hypot(*(at - (x, y)).T) - radii
    found = node_at(scene, places, camera, x, y)
    if away.min() > 6.05:
        assert found == -1
    elif away.min() < 5.95:
        assert away[found] == pytest.approx(away.min(), abs=0.05)


def test_picking_a_link_gives_the_one_under_the_pointer() -> None:
    scene, places = CACHED
    camera = fit_camera(places, 900, 700)
    camera = camera._replace(scale=camera.scale * 3)
    at = camera.to_pixels(places)
    tried = 0
    for number, (one, other) in enumerate(scene.edges.tolist()):
        middle = (at[one] + at[other]) / 2
        if not (0 < middle[0] < 900 and 0 < middle[1] < 700):
            continue
        found = edge_at(scene, places, camera, float(middle[0]), float(middle[1]))
        tried += 1
        if found != number and found >= 0:
            a, b = at[scene.edges[found]]
            along, off = b - a, middle - a
            area = abs(float(along[0] * off[1] - along[1] * off[0]))
            assert area / max(float(np.hypot(*along)), 1e-6) <= 4.1
    assert tried > 5


CACHED = scene_of(60, 7)


def sample() -> tuple[VaultMap, np.ndarray]:
    made = build_vault_map(Vault.open(resource_path("sample"), cache=None))
    kept = np.load(GOLDEN / "places.npy")
    assert len(kept) == len(made.topology.ids), "the sample has changed: see `golden`"
    return made, kept


def golden(name: str, picture: RenderInput, style: str) -> None:
    """Compare with the kept picture, as the eye would: in small squares, not pixel by pixel.

    After a wanted change run with UPDATE_GOLDEN=1, look at the pictures, and commit them.
    """
    image = render_image(picture, load_theme(style)).convertToFormat(QImage.Format.Format_RGB888)
    file = GOLDEN / f"{name}.png"
    if os.environ.get("UPDATE_GOLDEN"):
        image.save(str(file))
    kept = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB888)
    assert (kept.width(), kept.height()) == (image.width(), image.height())
    pair = []
    for each in (image, kept):
        lines = np.frombuffer(each.constBits(), np.uint8).reshape(each.height(), -1)
        pixels = lines[:, : 3 * each.width()].reshape(
            each.height() // 8, 8, each.width() // 8, 8, 3
        )
        pair.append(pixels.astype(float).mean(axis=(1, 3)))
    apart = np.abs(pair[0] - pair[1]).max(axis=2)
    assert apart.mean() < 1.0
    assert (apart > 16).mean() < 0.01


def picture_of(lens: ViewSettings, **more: object) -> RenderInput:
    made, places = sample()
    looks = evaluate_view(made, lens).node_styles
    relief = compute_geometry(made, looks, places, lens.display)
    camera = fit_camera(places, 640, 400, margin=24)
    picture = RenderInput(
        made.scene, looks, places, relief.region_shapes, camera, labels=relief.labels
    )
    return replace(picture, display=lens.display, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize("style", ["light", "dark"])
def test_the_map_looks_as_it_did(style: str) -> None:
    golden(f"map-{style}", picture_of(ViewSettings()), style)


def test_a_neighbourhood_looks_as_it_did() -> None:
    made, _ = sample()
    node = made.index_of["Architecture/Attention.md"]
    emphasis = Highlight(selected=(node,))
    golden("selected", picture_of(ViewSettings(), highlight=emphasis), "light")


def test_groups_arrows_and_the_legend_look_as_they_did() -> None:
    from conceptmap.render.display_settings import DisplaySettings

    groups = (ColourGroup("path:Architecture", "#D1495B"), ColourGroup("path:Training", "#3D7EAA"))
    lens = ViewSettings(
        colour_by="groups", groups=groups, display=DisplaySettings(arrows=True, node_size=1.4)
    )
    golden("groups", picture_of(lens, title="Groups"), "light")


def test_text_has_contrast_enough_in_both_themes() -> None:
    def light(name: str) -> float:
        parts = [int(name[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    for theme in ("light", "dark"):
        style = load_theme(theme)
        for ground in (style.background, style.panel):
            for ink in (style.text, style.muted_text, style.link, *style.region_label_colours):
                one, other = sorted((light(ink), light(ground)), reverse=True)
                assert (one + 0.05) / (other + 0.05) >= 4.5, (theme, ink, ground)


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.tuples(st.floats(-50, 50), st.floats(-50, 50)), min_size=1, max_size=20),
    st.lists(
        st.tuples(st.floats(-60, 60), st.floats(-60, 60), st.floats(10, 250), st.floats(10, 60)),
        max_size=6,
    ),
)
def test_a_fitted_view_shows_all_places_and_names_whole_where_there_is_room(
    places: list[tuple[float, float]], names: list[tuple[float, float, float, float]]
) -> None:
    spots = [LabelBox(*each, 0.0) for each in names]
    camera = fit_camera(np.array(places, np.float32), 640, 480, labels=spots)
    for x, y in places:
        across, down = camera.to_pixel(x, y)
        assert 40 < across < 600
        assert 40 < down < 440
    least = 0.7 * fit_camera(np.array(places, np.float32), 640, 480).scale
    assert camera.scale >= least * 0.999
    for spot in spots if camera.scale > least * 1.001 else ():
        across, down = camera.to_pixel(spot.x, spot.y)
        assert spot.width / 2 <= across <= 640 - spot.width / 2
        assert spot.height / 2 <= down <= 480 - spot.height / 2


def test_only_notes_have_room_for_what_they_are_about() -> None:
    scene, places = scene_of(60, 3)
    kinds = np.where(np.arange(60) % 2, UNRESOLVED, NOTE).astype(np.uint8)
    names = place_map_labels(replace(scene, kinds=kinds), places, (), style_by_region(scene))
    told = np.isfinite(names.placement.excerpt_min_zoom)
    assert told[kinds == NOTE].any()
    assert not told[kinds == UNRESOLVED].any()


def test_where_few_edges_have_room_most_of_them_are_as_strong_as_ever() -> None:
    scene, _ = scene_of(400, 5)
    plan = order_edges(scene, style_by_region(scene))
    few = EdgeBudget(len(plan.edges), float(plan.ranks[len(plan.edges) // 8]), 0.3)
    strengths = compute_edge_strengths(
        plan, few, np.ones(400, np.float32), np.zeros((400, 2), np.float32)
    )
    drawn = strengths > 0
    assert 0 < drawn.sum() <= len(plan.edges) // 8
    whole = strengths[drawn] >= 0.999 * plan.strengths[drawn]
    assert whole.mean() > 0.4


def test_names_of_a_large_view_all_keep_their_pictures() -> None:
    kind = TextCache(1.0)
    kind.reserve(3840 * 2160)
    ink, halo = QColor("black"), QColor("white")
    blocks = [kind.node_label(f"A note of some length, number {i}", 3) for i in range(1200)]
    cells = [kind.cell(block, ink, halo, np.inf) for block in blocks]
    assert all(cell is not None and cell.page >= kind.oldest_page for cell in cells)


def test_land_is_nowhere_cut_off_by_a_straight_line() -> None:
    """Few notes of short links have hills that reach far over the outermost of them."""
    triangle = np.array([(0, 0), (1, 0), (0.5, 0.9)], np.float32)
    places = np.concatenate([triangle, triangle + np.array([3, 0], np.float32)])
    pairs = np.array([(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5)], np.int32)
    scene = Scene(
        tuple("abcdef"),
        np.zeros(6, np.uint8),
        np.repeat(np.arange(2, dtype=np.int32), 3),
        ("one", "other"),
        pairs,
        np.ones(6, np.float32),
        np.ones(6, np.bool_),
        np.zeros(6, np.bool_),
    )
    land = trace_region_shapes(scene, places)
    assert len(land) == 2
    coast = np.concatenate([rings[0] for each in land for rings in each.outlines[0]])
    for axis in (0, 1):
        for edge in (coast[:, axis].min(), coast[:, axis].max()):
            along = coast[np.abs(coast[:, axis] - edge) < 1e-4, 1 - axis]
            assert np.ptp(along) < 0.2
