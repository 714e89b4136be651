"""The node and the edge under the pointer."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from conceptmap.render.camera import Camera, fit_camera
from conceptmap.render.picking import edge_at, node_at
from tests.render.scenes import random_scene

SCENE, POSITIONS = random_scene(60, 7)


@given(st.integers(0, 10_000), st.floats(0, 600), st.floats(0, 400), st.floats(5, 400))
def test_the_node_whose_edge_is_nearest_is_picked(
    seed: int, x: float, y: float, scale: float
) -> None:
    rng = np.random.default_rng(seed)
    positions = rng.normal(0, 3, (len(SCENE.titles), 2)).astype(np.float32)
    camera = Camera(0, 0, scale, 600, 400)
    pixels, radii = camera.to_pixels(positions), SCENE.radii * np.float32(camera.node_scale)
    # However small a node is drawn, its target has a radius of 10 pixels.
    distance = np.hypot(*(pixels - (x, y)).T) - np.maximum(radii, 4)
    found = node_at(SCENE, positions, camera, x, y)
    if distance.min() > 6.05:
        assert found == -1
    elif distance.min() < 5.95:
        assert distance[found] == pytest.approx(distance.min(), abs=0.05)


def test_the_edge_under_the_pointer_is_picked() -> None:
    camera = fit_camera(POSITIONS, 900, 700)
    camera = camera._replace(scale=camera.scale * 3)
    pixels = camera.to_pixels(POSITIONS)
    tried = 0
    for number, (one, other) in enumerate(SCENE.edges.tolist()):
        middle = (pixels[one] + pixels[other]) / 2
        if not (0 < middle[0] < 900 and 0 < middle[1] < 700):
            continue
        found = edge_at(SCENE, POSITIONS, camera, float(middle[0]), float(middle[1]))
        tried += 1
        if found != number and found >= 0:
            a, b = pixels[SCENE.edges[found]]
            span, offset = b - a, middle - a
            area = abs(float(span[0] * offset[1] - span[1] * offset[0]))
            assert area / max(float(np.hypot(*span)), 1e-6) <= 4.1
    assert tried > 5
