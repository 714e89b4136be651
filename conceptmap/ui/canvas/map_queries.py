"""What is under a pixel of a session's map, and the camera that shows all of it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF

from conceptmap.core.array_types import BoolArray, FloatArray
from conceptmap.render.camera import Camera, fit_camera
from conceptmap.render.picking import edge_at, node_at, region_at
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
        radii=view_state.node_styles.radii_of(vault_map.scene),
    )
    return vault_map.topology.ids[number] if number >= 0 else None


def pick_land(session: Session, camera: Camera, pixel: QPointF) -> int:
    """Return the region whose land is at a pixel, -1 for none."""
    view_state = session.view_state
    # Of another view or layout, the shapes are about to be replaced.
    if view_state.geometry is None or view_state.geometry_outdated:
        return -1
    return region_at(view_state.geometry.region_shapes, camera, pixel.x(), pixel.y())


def region_members(session: Session, region: int) -> tuple[str, ...]:
    """Return the ids of a region's nodes that are included, the most important last."""
    vault_map, included = session.vault_map, session.view_state.result.included
    if region < 0 or len(included) != len(vault_map.topology.ids):
        return ()
    order = vault_map.scene.by_importance[::-1]
    members = order[(vault_map.scene.regions[order] == region) & included[order]]
    ids = (vault_map.topology.ids[i] for i in members.tolist())
    return tuple(id_ for id_ in ids if session.is_visible(id_))


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


def fitted_camera(
    session: Session, width_px: float, height_px: float, *, everything: bool = False
) -> Camera:
    """Return the camera that shows the included nodes, with the region labels.

    With `everything`, those that a filter dims are shown too. Nodes count where they will lie.
    """
    view_state = session.view_state
    # In a subset nodes have the room that the names of its few regions would take.
    with_regions = not (view_state.geometry_outdated or session.positions.is_subset)
    geometry = view_state.geometry if with_regions else None
    return fit_camera(
        _shown_positions(session, everything=everything),
        width_px,
        height_px,
        labels=geometry.labels.region_boxes if geometry is not None else (),
    )


def shown_in_view(session: Session, camera: Camera) -> BoolArray:
    """Return which of the included nodes a camera shows, `(k,)`, where they will lie."""
    pixels = camera.to_pixels(_shown_positions(session, everything=False))
    inside = (pixels >= 0).all(axis=1)
    return np.asarray(inside & (pixels <= (camera.width, camera.height)).all(axis=1), np.bool_)


def _shown_positions(session: Session, *, everything: bool) -> FloatArray:
    """Return where the included nodes will lie, `(k, 2)`, or all that are drawn."""
    styles, positions = session.view_state.node_styles, session.positions.destination
    # The styles may still be those of the map before an update.
    if len(styles.colours) != len(positions):
        return positions
    drawn = None if styles.opacities is None else styles.opacities > 0
    if everything and drawn is not None and drawn.any():
        return positions[drawn]
    return styles.visible_positions(positions)
