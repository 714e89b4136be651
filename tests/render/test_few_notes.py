"""Names on a map of a few chosen notes: hidden notes take no room, regions come after notes."""

import numpy as np

from conceptmap.layout.label_placement import label_forms, label_offsets
from conceptmap.layout.node_sizes import size_factor
from conceptmap.render.map_labels import place_map_labels
from conceptmap.render.node_styles import NodeStyles, region_colour_indices
from conceptmap.render.region_shapes import trace_region_shapes
from conceptmap.render.whole_map import whole_map_camera
from tests.render.scenes import random_scene

FEW = 20


def test_hidden_notes_take_no_room_and_names_of_regions_are_beside_those_of_notes() -> None:
    scene, positions = random_scene(200, 4)
    positions = positions.copy()
    # The shown ones lie far apart on a grid, all others in heaps around them.
    grid = np.stack(np.meshgrid(np.arange(5), np.arange(4)), axis=2).reshape(-1, 2)
    positions[:FEW] = 4 * grid
    positions[FEW:] = positions[np.arange(200 - FEW) % FEW] + (0, 0.3)
    opacities = (np.arange(200) < FEW).astype(np.float32)
    styles = NodeStyles(region_colour_indices(scene), opacities=opacities)
    shapes = trace_region_shapes(scene, positions, styles.nodes_on_land())
    assert shapes
    labels = place_map_labels(scene, positions, shapes, styles)
    scale = 560 / 16
    shown = set(labels.visible_at(scale).tolist())
    assert shown <= set(range(FEW))
    assert len(shown) > 0.8 * FEW

    named = False
    for zoom in np.geomspace(scale / 2, scale * 8, 25).tolist():
        notes = labels.visible_at(zoom)
        radii = styles.radii_of(scene)[notes] * np.float32(size_factor(zoom))
        sides = labels.placement.sides[notes]
        sizes = scene.measured_labels.sizes[notes, label_forms(sides)]
        middles = positions[notes] * (zoom, -zoom) + label_offsets(sides, sizes, radii)
        for label in labels.regions:
            if label.min_zoom <= zoom <= label.max_zoom:
                named = True
                away = np.abs(middles - (label.x * zoom, -label.y * zoom))
                reach = (sizes + np.array([label.width, label.height])) / 2
                assert (away > reach).any(axis=1).all()
    assert named


def test_each_note_of_a_map_of_two_to_six_is_named_where_it_is_seen_whole() -> None:
    scene, positions = random_scene(200, 4)
    generator = np.random.default_rng(7)
    for count in (2, 3, 4, 6) * 3:
        chosen = generator.choice(200, count, replace=False)
        shown = np.isin(np.arange(200), chosen)
        apart = positions.copy()
        # As far apart as the whole map, which those that are hidden do not fill.
        apart[chosen] = 12 * generator.permutation(6)[:count, None] + generator.random((count, 2))
        styles = NodeStyles(region_colour_indices(scene), opacities=shown.astype(np.float32))
        labels = place_map_labels(scene, apart, (), styles)
        radii = styles.radii_of(scene)
        camera = whole_map_camera(scene, apart, shown, labels, radii, (860, 600))
        assert set(labels.visible_at(camera.scale).tolist()) == set(chosen.tolist())
