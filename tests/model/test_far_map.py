"""What a large map shows from far away: few things, and more of them the nearer one is."""

import numpy as np
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from conceptmap.layout import arrange
from conceptmap.model.map_geometry import compute_geometry
from conceptmap.render.camera import Camera
from conceptmap.render.display_settings import DisplaySettings
from conceptmap.render.far_view import MAX_FAR_NAMES, MAX_FAR_THINGS, most_strands
from conceptmap.render.node_styles import NodeStyles, region_colour_indices
from conceptmap.render.painter import MapPainter
from conceptmap.render.render_input import RenderInput
from conceptmap.render.theme import load_theme
from tests.benchmarks.graphs import community_graph
from tests.conftest import MakeVault
from tests.model.chain import map_of

COUNT = 900


def test_from_far_away_there_are_at_most_sixty_things(
    make_vault: MakeVault, qapp: QGuiApplication
) -> None:
    """As they are painted: names of areas and of notes, and strands."""
    links: list[list[str]] = [[] for _ in range(COUNT)]
    for one, other in community_graph(COUNT, edges_a_node=3).tolist():
        links[one].append(f"[[n{other}]]")
    vault_map = map_of(make_vault({f"n{i}.md": " ".join(each) for i, each in enumerate(links)}))
    topology, scene, regions = vault_map.topology, vault_map.scene, vault_map.regions
    positions = arrange(COUNT, topology.edges, regions=regions.membership)
    styles = NodeStyles(region_colour_indices(scene))
    geometry = compute_geometry(vault_map, styles, positions, DisplaySettings())
    labels, far_view = geometry.labels, geometry.far_view
    assert len(far_view.strands.counts) > 0
    before: set[int] = set()
    for scale in (0.25 * far_view.end, 0.5 * far_view.end, 0.99 * far_view.end):
        width, height = (np.ptp(positions, axis=0) * scale).astype(int).tolist()
        middle = (positions.min(axis=0) + positions.max(axis=0)) / 2
        camera = Camera(*middle.tolist(), scale, width + 60, height + 60)
        image = QImage(camera.width, camera.height, QImage.Format.Format_RGB32)
        painter, map_painter = QPainter(image), MapPainter(load_theme("light"))
        shapes = geometry.region_shapes
        picture = RenderInput(
            scene, styles, positions, shapes, camera, labels=labels, far_view=far_view
        )
        map_painter.paint(painter, picture)
        painter.end()
        named = set(np.flatnonzero(labels.placement.min_zoom <= scale).tolist())
        assert len(map_painter.drawn_labels.boxes_of(np.arange(COUNT))) <= MAX_FAR_NAMES
        texts = len(map_painter.drawn_labels.all_boxes())
        assert 0 < texts + len(far_view.strands.counts) <= MAX_FAR_THINGS
        shares = far_view.note_shares(scale / 2, labels.placement.min_zoom, scene.quiet)
        assert shares is not None
        assert np.count_nonzero(shares[~scene.quiet]) <= MAX_FAR_NAMES
        # The nearer, the more names, and those of farther away are among them.
        assert before <= named
        before = named
    near = labels.visible_at(1.5 * far_view.end)
    assert len(near) > len(before)


def test_a_map_of_many_areas_has_fewer_strands() -> None:
    for areas in (2, 8, 24, 40):
        assert most_strands(areas) + areas + MAX_FAR_NAMES <= MAX_FAR_THINGS
        assert most_strands(areas) >= 6
