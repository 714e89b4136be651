"""The shapes of regions."""

import numpy as np

from conceptmap.render.region_shapes import trace_region_shapes
from tests.render.scenes import make_scene


def test_a_region_shape_is_never_cut_off_by_the_edge_of_the_grid() -> None:
    """A few nodes with short edges have a shape that reaches far beyond the outermost of them."""
    triangle = np.array([(0, 0), (1, 0), (0.5, 0.9)], np.float32)
    positions = np.concatenate([triangle, triangle + np.array([3, 0], np.float32)])
    edges = np.array([(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5)], np.int32)
    regions = np.repeat(np.arange(2), 3)
    scene = make_scene(list("abcdef"), edges, regions=regions, region_names=["one", "other"])
    shapes = trace_region_shapes(scene, positions)
    assert len(shapes) == 2
    outline = np.concatenate([rings[0] for shape in shapes for rings in shape.outlines[0]])
    for axis in (0, 1):
        for edge in (outline[:, axis].min(), outline[:, axis].max()):
            along = outline[np.abs(outline[:, axis] - edge) < 1e-4, 1 - axis]
            assert np.ptp(along) < 0.2
