"""The camera that shows the whole map."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from conceptmap.layout.node_sizes import REFERENCE_ZOOM
from conceptmap.render.camera import LabelBox, fit_camera
from conceptmap.render.map_labels import place_map_labels
from conceptmap.render.node_styles import NodeStyles
from conceptmap.render.region_shapes import RegionShape
from conceptmap.render.whole_map import whole_map_camera
from tests.render.scenes import make_scene


@given(
    st.lists(st.tuples(st.floats(-50, 50), st.floats(-50, 50)), min_size=1, max_size=20),
    st.lists(
        st.tuples(st.floats(-60, 60), st.floats(-60, 60), st.floats(10, 250), st.floats(10, 60)),
        max_size=6,
    ),
)
def test_a_fitted_view_shows_all_positions_and_where_there_is_room_whole_labels(
    positions: list[tuple[float, float]], labels: list[tuple[float, float, float, float]]
) -> None:
    boxes = [LabelBox(*label, 0.0) for label in labels]
    camera = fit_camera(np.array(positions, np.float32), 640, 480, labels=boxes)
    assert len(positions) > 1 or camera.scale <= 2 * REFERENCE_ZOOM
    for x, y in positions:
        across, down = camera.to_pixel(x, y)
        assert 40 < across < 600
        assert 40 < down < 440
    min_scale = 0.7 * fit_camera(np.array(positions, np.float32), 640, 480).scale
    assert camera.scale >= min_scale * 0.999
    for box in boxes if camera.scale > min_scale * 1.001 else ():
        across, down = camera.to_pixel(box.x, box.y)
        assert box.width / 2 <= across <= 640 - box.width / 2
        assert box.height / 2 <= down <= 480 - box.height / 2


def test_the_fitted_map_shows_large_discs_whole(qapp: QApplication) -> None:
    """Few notes are drawn large: the disc of one that is much linked reaches beyond the margin."""
    scene = make_scene(["Hub", "x", "y"], np.array([(0, 1), (1, 2)], np.int32))
    positions = np.array([(0, 0), (3, 0.2), (1.5, 2)], np.float32)
    radii = np.array([30, 4, 4], np.float32)
    labels = place_map_labels(scene, positions, (), NodeStyles(np.zeros(3, np.int32), radii=radii))
    camera = whole_map_camera(scene, positions, None, labels, radii, (500, 400))
    radius = radii[0] * camera.node_scale
    assert radius > 30
    x, y = camera.to_pixel(0, 0)
    assert radius <= x <= 500 - radius
    assert radius <= y <= 400 - radius


def test_the_fitted_map_shows_the_land_of_its_regions(qapp: QApplication) -> None:
    """The coast stands out beyond the nodes, and at the edge of a map beyond their names."""
    scene = make_scene(["a", "b"], np.array([(0, 1)], np.int32))
    positions = np.array([(0, 0), (3, 0)], np.float32)
    labels = place_map_labels(scene, positions, (), NodeStyles(np.zeros(2, np.int32)))
    coast = np.array([(-2, -1.5), (5, -1.5), (5, 1.5), (-2, 1.5)], np.float32)
    shape = RegionShape(0, 0, (((coast,),), ()), (1.5, 0.0), 2.0)
    radii = scene.radii
    camera = whole_map_camera(scene, positions, None, labels, radii, (500, 200), shapes=[shape])
    pixels = camera.to_pixels(coast)
    assert ((pixels >= 0) & (pixels <= (500, 200))).all()
