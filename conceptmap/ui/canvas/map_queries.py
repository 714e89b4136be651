"""What is under a pixel of a session's map, and the camera that shows all of it."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from conceptmap.render.camera import Camera, fit_camera
from conceptmap.render.picking import edge_at, node_at
from conceptmap.ui.session.session import Session


def pick_node(session: Session, camera: Camera, pixel: QPointF) -> str | None:
    """Return the id of the node at a pixel; of several, the one whose outline is nearest."""
    vault_map, view_state = session.vault_map, session.view_state
    if len(session.node_positions) != len(vault_map.topology.ids):
        return None
    number = node_at(
        vault_map.scene,
        session.node_positions,
        camera,
        pixel.x(),
        pixel.y(),
        node_size=view_state.settings.display.node_size,
        opacities=view_state.node_styles.opacities,
    )
    return vault_map.topology.ids[number] if number >= 0 else None


def pick_edge(session: Session, camera: Camera, pixel: QPointF) -> tuple[str, str] | None:
    """Return the ids of the two ends of the edge at a pixel, when zoomed in far enough."""
    vault_map, view_state = session.vault_map, session.view_state
    if len(session.node_positions) != len(vault_map.topology.ids):
        return None
    number = edge_at(
        vault_map.scene,
        session.node_positions,
        camera,
        pixel.x(),
        pixel.y(),
        opacities=view_state.node_styles.opacities,
        shown_edges=view_state.result.shown_edges,
    )
    if number < 0:
        return None
    first, second = vault_map.scene.edges[number].tolist()
    return vault_map.topology.ids[first], vault_map.topology.ids[second]


def whole_map_camera(session: Session, width_px: int, height_px: int) -> Camera:
    """Return the camera that shows everything visible on the map, with the region labels."""
    styles, positions = session.view_state.node_styles, session.node_positions
    # The styles may still be those of the map before an update.
    if len(styles.colours) == len(positions):
        positions = styles.visible_positions(positions)
    geometry = session.view_state.geometry
    # A subset has few regions, and until its own labels are placed those of the whole map.
    use_labels = geometry is not None and not session.positions.is_subset
    labels = geometry.labels.region_boxes if geometry is not None and use_labels else ()
    return fit_camera(positions, width_px, height_px, labels=labels)
