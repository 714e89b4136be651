"""What is under a pixel of a session's map, and the camera that shows all of it."""

from __future__ import annotations

import math
from functools import partial

import numpy as np
from PySide6.QtCore import QPointF

from conceptmap.core.area_numbers import NO_AREA, QUIET_AREA
from conceptmap.core.array_types import BoolArray, Int64Array
from conceptmap.render.camera import Camera
from conceptmap.render.comparison_marks import GHOST_RADIUS_PX
from conceptmap.render.layered_map_boxes import layered_map_camera
from conceptmap.render.picking import edge_at, nearest_in_direction, node_at, region_at
from conceptmap.render.quiet_label import quiet_nodes_of
from conceptmap.render.strands import strand_at
from conceptmap.render.whole_map import whole_map_camera
from conceptmap.ui.session.positions import MapPoint
from conceptmap.ui.session.session import Session

MIN_PICKED_SHARE = 0.2
"""A note that has less of its opacity left, far away, cannot be pointed at."""

MAX_LINKS_WITH_STRANDS = 0.5
"""Where single links are more opaque than this, strands cannot be pointed at."""


def pick_node(session: Session, camera: Camera, pixel: QPointF) -> str | None:
    """Return the id of the node at a pixel; of several, the one whose outline is nearest."""
    vault_map, view_state = session.vault_map, session.view_state
    if len(session.node_positions) != len(vault_map.topology.ids):
        return None
    number = node_at(
        view_state.result.scene,
        session.node_positions,
        camera,
        pixel.x(),
        pixel.y(),
        node_size=view_state.settings.display.node_size,
        are_drawn=partial(_are_drawn, session, camera),
        radii=view_state.node_styles.radii_of(view_state.result.scene),
    )
    return vault_map.topology.ids[number] if number >= 0 else None


def pick_ghost(session: Session, camera: Camera, pixel: QPointF, reach_px: float) -> int:
    """Return the ghost whose ring, or at most `reach_px` beyond it, is at a pixel; -1 for none."""
    marks = session.view_state.result.comparison
    if marks is None or len(session.node_positions) != len(session.vault_map.topology.ids):
        return -1
    offsets = camera.to_pixels(marks.ghost_positions(session.node_positions)) - np.array(
        pixel.toTuple(), np.float32
    )
    distances = np.where(marks.drawn, np.hypot(offsets[:, 0], offsets[:, 1]), np.nan)
    if not (distances <= GHOST_RADIUS_PX + reach_px).any():
        return -1
    return int(np.nanargmin(distances))


def ghost_position(session: Session, id_: str) -> MapPoint | None:
    """Return where the ghost of a note that is gone is on the map, None for nowhere."""
    marks = session.view_state.result.comparison
    if marks is None or id_ not in marks.ghost_ids:
        return None
    x, y = marks.ghost_positions(session.node_positions)[marks.ghost_ids.index(id_)].tolist()
    return None if math.isnan(x) else (x, y)


def _are_drawn(session: Session, camera: Camera, nodes: Int64Array) -> BoolArray:
    """Return which of some nodes are drawn at a zoom, (k,); what is all but faded is not."""
    view_state, scene = session.view_state, session.vault_map.scene
    opacities, geometry = view_state.node_styles.opacities, view_state.geometry
    drawn = np.ones(len(nodes), np.bool_) if opacities is None else opacities[nodes] > 0
    if geometry is not None:
        min_zooms = geometry.labels.placement.min_zoom
        if len(min_zooms) == len(scene.quiet):
            shares = geometry.far_view.note_shares(
                camera.scale, min_zooms[nodes], scene.quiet[nodes]
            )
            if shares is not None:
                drawn &= shares >= MIN_PICKED_SHARE
    return np.asarray(drawn, np.bool_)


def pick_strand(session: Session, camera: Camera, pixel: QPointF) -> tuple[int, int] | None:
    """Return the two areas whose strand is at a pixel, None for none."""
    view_state = session.view_state
    if view_state.geometry is None or view_state.geometry_outdated:
        return None
    far_view = view_state.geometry.far_view
    if far_view.links_shown(camera.scale) > MAX_LINKS_WITH_STRANDS:
        return None
    number = strand_at(far_view.strands, camera, pixel.x(), pixel.y())
    if number < 0:
        return None
    first, second = far_view.strands.areas[number].tolist()
    return first, second


def strand_ends(session: Session, areas: tuple[int, int]) -> tuple[str, ...]:
    """Return the ids of the included nodes that links between two areas join."""
    vault_map, included = session.vault_map, session.view_state.result.included
    scene = vault_map.scene
    one, other = (scene.in_area(area) & included for area in areas)
    first, second = scene.edges.T
    joins = (one[first] & other[second]) | (other[first] & one[second])
    nodes = np.unique(scene.edges[joins])
    order = nodes[np.argsort(-scene.importance_ranks[nodes])]
    return tuple(vault_map.topology.ids[i] for i in order.tolist())


def notes_in_view(session: Session, camera: Camera, count: int) -> list[str]:
    """Return the ids of at most `count` nodes whose middles are in view, important ones first."""
    numbers = _included_numbers(session)
    x, y = camera.to_pixels(session.node_positions[numbers]).T
    numbers = numbers[(x >= 0) & (x < camera.width) & (y >= 0) & (y < camera.height)]
    vault_map = session.vault_map
    order = np.argsort(vault_map.scene.importance_ranks[numbers], kind="stable")[:count]
    return [vault_map.topology.ids[number] for number in numbers[order].tolist()]


def _included_numbers(session: Session) -> Int64Array:
    """Return the numbers of the nodes that are shown and included; none while that is unknown."""
    view_state, count = session.view_state, len(session.vault_map.topology.ids)
    included, opacities = view_state.result.included, view_state.node_styles.opacities
    if len(session.node_positions) != count or len(included) != count:
        return np.zeros(0, np.int64)
    return np.flatnonzero(included if opacities is None else included & (opacities > 0))


def note_in_direction(session: Session, camera: Camera, direction: tuple[int, int]) -> str | None:
    """Return the id of the next shown node in a direction on the map, None for none.

    It is looked for from the node selected last, and without one from the middle of the view,
    where the node nearest to the middle is taken.
    """
    numbers, positions = _included_numbers(session), session.node_positions
    selected = session.selected_ids[-1] if session.selected_ids else ""
    start = session.position_of(selected) if selected else None
    if start is None:
        distances = np.hypot(*(positions[numbers] - (camera.x, camera.y)).T)
        found = int(np.argmin(distances)) if len(distances) else -1
    else:
        found = nearest_in_direction(positions[numbers], start, direction)
    return session.vault_map.topology.ids[int(numbers[found])] if found >= 0 else None


def pick_land(session: Session, camera: Camera, pixel: QPointF) -> int:
    """Return the region whose land is at a pixel, -1 for none."""
    view_state = session.view_state
    # Of another view or layout, the shapes are about to be replaced.
    if view_state.geometry is None or view_state.geometry_outdated:
        return -1
    if view_state.result.is_layered_map:
        return -1
    return region_at(view_state.geometry.region_shapes, camera, pixel.x(), pixel.y())


def region_members(session: Session, region: int) -> tuple[str, ...]:
    """Return the ids of a region's nodes that are included, the most important last.

    `QUIET_AREA`, and what is below, are places of notes without links.
    """
    vault_map, included = session.vault_map, session.view_state.result.included
    if region == NO_AREA or len(included) != len(vault_map.topology.ids):
        return ()
    scene = vault_map.scene
    order = scene.by_importance[::-1]
    is_quiet = region <= QUIET_AREA
    chosen = quiet_nodes_of(scene, region) if is_quiet else scene.in_area(region)
    members = order[chosen[order] & included[order]]
    ids = (vault_map.topology.ids[i] for i in members.tolist())
    return tuple(id_ for id_ in ids if session.is_visible(id_))


def pick_edge(session: Session, camera: Camera, pixel: QPointF) -> tuple[str, str] | None:
    """Return the ids of the two ends of the edge at a pixel, when zoomed in far enough."""
    vault_map, view_state = session.vault_map, session.view_state
    if len(session.node_positions) != len(vault_map.topology.ids):
        return None
    number = edge_at(
        view_state.result.scene,
        session.node_positions,
        camera,
        pixel.x(),
        pixel.y(),
        opacities=view_state.node_styles.opacities,
        shown_edges=view_state.result.shown_edges,
    )
    if number < 0:
        return None
    first, second = view_state.result.scene.edges[number].tolist()
    return vault_map.topology.ids[first], vault_map.topology.ids[second]


def fitted_camera(
    session: Session, width_px: float, height_px: float, *, everything: bool = False
) -> Camera:
    """Return the camera that shows the included nodes, with the labels of the map.

    With `everything`, those that a filter dims are shown too. Nodes count where they will lie.
    """
    view_state = session.view_state
    if view_state.result.is_layered_map:
        return layered_map_camera(
            session.vault_map.scene,
            session.positions.destination,
            shown_nodes(session, everything=everything),
            (width_px, height_px),
            with_legend=view_state.settings.display.shows_kinds,
        )
    geometry = None if view_state.geometry_outdated else view_state.geometry
    return whole_map_camera(
        view_state.result.scene,
        session.positions.destination,
        shown_nodes(session, everything=everything),
        geometry.labels if geometry is not None else None,
        view_state.node_styles.radii_of(session.vault_map.scene)
        * np.float32(view_state.settings.display.node_size),
        (width_px, height_px),
        # In a subset nodes have the room that the land around them would take.
        shapes=() if geometry is None or session.positions.is_subset else geometry.region_shapes,
    )


def shown_in_view(session: Session, camera: Camera) -> BoolArray:
    """Return which of the included nodes a camera shows, `(k,)`, where they will lie."""
    positions, shown = session.positions.destination, shown_nodes(session, everything=False)
    pixels = camera.to_pixels(positions if shown is None else positions[shown])
    inside = (pixels >= 0).all(axis=1)
    return np.asarray(inside & (pixels <= (camera.width, camera.height)).all(axis=1), np.bool_)


def shown_nodes(session: Session, *, everything: bool) -> BoolArray | None:
    """Return which nodes are included, `(n,)`, or drawn, None for all.

    Where moments are compared that is the same at each, so that no moment moves the camera.
    """
    view_state, count = session.view_state, len(session.positions.destination)
    uncompared = view_state.result.uncompared
    styles = view_state.node_styles if uncompared is None else uncompared.node_styles
    # The styles may still be those of the map before an update.
    if len(styles.colours) != count:
        return None
    drawn = None if styles.opacities is None else styles.opacities > 0
    if everything and drawn is not None and drawn.any():
        return drawn
    return styles.visible_nodes()
