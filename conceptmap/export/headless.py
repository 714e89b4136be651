"""Folder → what is exported of it, without a window."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import msgspec
import numpy as np

from conceptmap.core.errors import UserError
from conceptmap.core.progress import ProgressCallback
from conceptmap.export.source import ExportSource, Floats
from conceptmap.layout import arrange
from conceptmap.model.name_index import NameIndex
from conceptmap.model.opening import apply_view, read_vault
from conceptmap.model.positions_store import SavedPositions, load_positions
from conceptmap.model.saved_views import SavedView, find_view
from conceptmap.model.subset_layout import lay_out_subset
from conceptmap.model.vault_map import VaultMap, build_vault_map
from conceptmap.model.view_result import ViewResult
from conceptmap.model.view_settings import MAX_LOCAL_DEPTH, LocalMap, ViewSettings
from conceptmap.render.theme import load_theme


@dataclass(frozen=True)
class ExportRequest:
    """What is asked for."""

    vault: Path
    with_picture: bool = True
    """Whether a picture is wanted."""
    size: tuple[int, int] = (1600, 1000)
    scale: float = 1.0
    transparent: bool = False
    theme: str = "light"
    title: str = ""
    legend: bool = True
    tags: bool = False
    attachments: bool = False
    seed: int | None = None
    """None for the map as it was left, or as it is laid out first."""
    view: str = ""
    """The name of a saved view."""
    query: str = ""
    local: str = ""
    """The title or path of the note in the middle of a local map."""
    depth: int = 1


def prepare_export(request: ExportRequest, progress: ProgressCallback) -> ExportSource:
    """Read a vault and make what is to be exported. Raises UserError.

    A picture needs a QGuiApplication.
    """
    vault = read_vault(request.vault, progress)
    view = find_view(vault.root, request.view) if request.view else None
    lens = _view_settings(request, view)
    kept = load_positions(vault.root) if request.seed is None else None
    made = build_vault_map(
        vault,
        tags=lens.tags,
        attachments=lens.attachments,
        seed=request.seed or 0,
        regions_before=kept.region_by_id() if kept else None,
        on_stage=lambda what: progress(what, 0, 0),
    )
    if request.local:
        note = _resolve_note(made, request.local)
        lens = msgspec.structs.replace(
            lens, local=LocalMap(note, min(max(request.depth, 1), MAX_LOCAL_DEPTH))
        )
    progress("Laying out the map", 0, 0)
    places = _positions(request, made, kept, view)
    sight = apply_view(made, lens)
    if sight.errors:
        raise UserError("; ".join(str(error) for error in sight.errors.values()))
    if not sight.count:
        raise UserError("The filter leaves nothing to be exported.")
    if lens.has_own_layout:
        part = np.flatnonzero(sight.included).astype(np.int32)
        places = places.copy()
        places[part] = lay_out_subset(made, part, places, None)
    style = load_theme(request.theme)
    out = ExportSource(made, places, sight.node_styles, style, sight.included, scale=request.scale)
    return _with_picture(out, request, lens, view, sight, progress) if request.with_picture else out


def _view_settings(order: ExportRequest, view: SavedView | None) -> ViewSettings:
    lens = view.view_settings if view is not None else ViewSettings()
    return msgspec.structs.replace(
        lens,
        tags=lens.tags or order.tags,
        attachments=lens.attachments or order.attachments,
        query=order.query or lens.query,
        # What is named on the command line is what is wanted; nobody can click the rest away.
        hide_filtered=lens.hide_filtered or bool(order.query),
        local=None if order.local else lens.local,
    )


def _positions(
    order: ExportRequest, made: VaultMap, kept: SavedPositions | None, view: SavedView | None
) -> Floats:
    arrays = made.topology
    places = kept.positions_for(made.vault, arrays.ids) if kept else None
    if places is None or np.isnan(places).any():
        count, seed = len(arrays.ids), order.seed or 0
        places = arrange(count, arrays.edges, weights=arrays.weights, start=places, seed=seed)
    pins = view.pins if view is not None else {}
    for id_ in pins.keys() & made.index_of.keys():
        places[made.index_of[id_]] = pins[id_]
    return places


def _resolve_note(made: VaultMap, name: str) -> str:
    """Give the id of the node that a name means."""
    if name in made.index_of:
        return name
    path = made.vault.resolver.resolve(name, "")
    if path is not None and path in made.index_of:
        return path
    near = [found.id for found in NameIndex(made).find(name)[:3]]
    hint = f" Did you mean {', '.join(near)}?" if near else ""
    raise UserError(f"There is no note named {name} on the map.{hint}")


def _with_picture(
    out: ExportSource,
    order: ExportRequest,
    lens: ViewSettings,
    view: SavedView | None,
    sight: ViewResult,
    report: ProgressCallback,
) -> ExportSource:
    from dataclasses import replace

    from conceptmap.model.map_geometry import compute_geometry
    from conceptmap.render.camera import Camera, fit_camera
    from conceptmap.render.render_input import RenderInput

    report("Choosing the names", 0, 0)
    places, looks = out.positions, sight.node_styles
    relief = compute_geometry(out.vault_map, looks, places, lens.display)
    width, height = order.size
    camera = fit_camera(
        looks.visible_positions(places), width, height, labels=relief.labels.region_boxes
    )
    if view is not None and view.camera is not None and not (order.query or order.local):
        camera = Camera(view.camera.x, view.camera.y, view.camera.scale, width, height)
    picture = RenderInput(
        out.vault_map.scene,
        looks,
        places,
        relief.region_shapes,
        camera,
        edge_order=sight.edge_order,
        labels=relief.labels,
        display=lens.display,
        draw_background=not order.transparent,
        title=order.title,
        show_legend=order.legend,
    )
    return replace(out, render_input=picture)
