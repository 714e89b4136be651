"""Read a vault and prepare its map for export, without a window."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from conceptmap.core.array_types import FloatArray
from conceptmap.core.errors import UserError
from conceptmap.core.progress import ProgressCallback
from conceptmap.core.translation import translate
from conceptmap.exporting.limits import (
    MAX_DEPTH,
    MAX_SCALE,
    MAX_SEED,
    MAX_SIZE_PX,
    MIN_DEPTH,
    MIN_SCALE,
    MIN_SIZE_PX,
    THEMES,
)
from conceptmap.exporting.page_sizes import MAX_LETTERS, MIN_LETTERS
from conceptmap.exporting.source import ExportSource, nothing_matches
from conceptmap.layout import arrange
from conceptmap.model.chosen_names import chosen_names
from conceptmap.model.comparison import compare_map
from conceptmap.model.local_map import LocalMap
from conceptmap.model.map_layout import arrange_map
from conceptmap.model.map_relations import read_relations
from conceptmap.model.node_colouring import COLOURINGS
from conceptmap.model.node_sizing import SIZINGS
from conceptmap.model.note_lookup import find_node
from conceptmap.model.positions_store import positions_for_vault
from conceptmap.model.saved_positions import SavedPositions
from conceptmap.model.saved_views import SavedView, find_view, reading_options
from conceptmap.model.subset_layout import subset_edges
from conceptmap.model.vault_map import VaultMap, build_vault_map, with_land_colours
from conceptmap.model.vault_reading import read_vault
from conceptmap.model.view_evaluation import apply_view, reads_relations
from conceptmap.model.view_layout import lay_out_view
from conceptmap.model.view_result import ViewResult
from conceptmap.model.view_settings import ViewSettings
from conceptmap.render.theme import load_theme
from conceptmap.vault.dialects.registry import dialects
from conceptmap.vault.vault import Vault


@dataclass(frozen=True, kw_only=True)
class ExportRequest:
    """What to export of a vault, and how it looks."""

    with_picture: bool = True
    """Whether the format needs a picture."""
    size: tuple[float, float] = (1600, 1000)
    """Width and height of the picture in pixels, of 1/96 inch on paper."""
    scale: float = 1.0
    letters: float = 1.0
    """How many times their usual size letters are; links and nodes grow with them."""
    transparent: bool = False
    theme: str = "light"
    title: str = ""
    legend: bool = True
    tags: bool = False
    attachments: bool = False
    names: str = ""
    """What notes are called by (`vault/shown_names.py`); empty for the names in the window."""
    colours: str = ""
    """What colours notes: a name of `COLOURINGS`, or `property:` and a property; empty for as in
    the view."""
    sizes: str = ""
    """What sizes notes, the same with `SIZINGS`."""
    dialect: str = ""
    """How a folder is read (`vault/dialects`); empty for as in the window."""
    hierarchy: bool | None = None
    """Whether notes are linked to the level above in their names; None for as in the window."""
    seed: int | None = None
    """None for the map as it was left, or as it is laid out first."""
    view: str = ""
    """The name of a saved view."""
    query: str = ""
    join_names: bool = False
    """Whether lines join notes of one name in the vaults of a set; else as in the view."""
    compared_with: str = ""
    """The moment that the map is compared with (`model/earlier_states.py`)."""
    compared_until: str = ""
    """The later of the two moments that are compared; empty for now."""
    local: str = ""
    """The title or path of the note in the middle of a local map."""
    depth: int = 1
    """How many links away from that note the local map reaches."""
    nodes: tuple[str, ...] = ()
    """The ids of the only nodes that are shown; none for no such choice."""
    marked: tuple[str, ...] = ()
    """The ids of those that stand out."""

    def __post_init__(self) -> None:
        """Raise ValueError for what is out of range."""
        checks = {
            f"size {self.size}": all(MIN_SIZE_PX <= side <= MAX_SIZE_PX for side in self.size),
            f"scale {self.scale}": MIN_SCALE <= self.scale <= MAX_SCALE,
            f"letters {self.letters}": MIN_LETTERS <= self.letters <= MAX_LETTERS,
            f"depth {self.depth}": MIN_DEPTH <= self.depth <= MAX_DEPTH,
            f"seed {self.seed}": self.seed is None or 0 <= self.seed <= MAX_SEED,
            f"theme {self.theme!r}": self.theme in THEMES,
            f"dialect {self.dialect!r}": not self.dialect or self.dialect in dialects(),
        }
        for what, is_valid in checks.items():
            if not is_valid:
                raise ValueError(f"{what} is out of range")


def prepare_export(
    vault: Vault | Path, request: ExportRequest, progress: ProgressCallback
) -> ExportSource:
    """Lay out the map of a vault and apply a view to it; a path is read first.

    Raises UserError. A picture needs a QGuiApplication.
    """
    if not isinstance(vault, Vault):
        options = reading_options(vault)
        if request.dialect:
            options = msgspec.structs.replace(options, dialect=request.dialect)
        if request.hierarchy is not None:
            options = msgspec.structs.replace(options, hierarchy=request.hierarchy)
        vault = read_vault(vault, progress, options)
    saved, renamed = positions_for_vault(vault)
    if request.seed is not None:
        saved = None
    saved_view = find_view(vault.root, request.view).renamed(renamed) if request.view else None
    settings = _view_settings(request, saved_view, chosen_names(vault, request.names))
    vault_map = build_vault_map(
        vault,
        tags=settings.tags,
        attachments=settings.attachments,
        names=settings.names,
        seed=request.seed or 0,
        regions_before=saved.previous_regions if saved else None,
        on_stage=lambda what: progress(what, 0, 0),
    )
    if request.local:
        note = find_node(vault_map.vault, vault_map.graph, request.local)
        settings = msgspec.structs.replace(settings, local=LocalMap(note, request.depth))
    elif request.nodes:
        local = LocalMap.of(request.nodes, request.marked)
        settings = msgspec.structs.replace(settings, local=local)
    progress(translate("Laying out the map"), 0, 0)
    positions = _positions(request, vault_map, saved, saved_view)
    vault_map = with_land_colours(vault_map, positions)
    relations = None
    if reads_relations(settings) or (request.with_picture and settings.display.links != "plain"):
        progress(translate("Reading what links say"), 0, 0)
        relations = read_relations(vault_map)
    comparison = None
    if settings.compared_with:
        gone = saved.gone_from(vault, vault_map.index_of) if saved is not None else {}
        comparison = compare_map(
            vault_map,
            settings.compared_with,
            progress,
            until=settings.compared_until,
            gone=gone,
        )
    result = apply_view(vault_map, settings, relations=relations, comparison=comparison)
    if result.all_errors:
        raise UserError("; ".join(map(str, result.all_errors)))
    if not result.count:
        raise UserError(nothing_matches(settings.query))
    if settings.has_own_layout or result.is_layered_map:
        positions = lay_out_view(result, positions, None)
    source = ExportSource(
        vault_map,
        positions,
        result.node_styles,
        load_theme(request.theme),
        result.shown_nodes,
        scale=request.scale * request.letters,
        shown_edges=result.shown_edges,
        relations=relations,
        folds=result.folds,
        name_joins=result.name_joins,
        comparison=comparison,
    ).restricted_to(result.shown_nodes)
    if not request.with_picture:
        return source
    return _with_picture(source, request, settings, saved_view, result, progress)


def _view_settings(
    request: ExportRequest, saved_view: SavedView | None, names: str
) -> ViewSettings:
    settings = saved_view.view_settings if saved_view is not None else ViewSettings()
    colour_by, colour_property = _measure(request.colours, COLOURINGS)
    size_by, size_property = _measure(request.sizes, SIZINGS)
    display = settings.display
    if request.join_names:
        display = msgspec.structs.replace(display, same_names=True)
    return msgspec.structs.replace(
        settings,
        display=display,
        compared_with=request.compared_with or settings.compared_with,
        compared_until=request.compared_until or settings.compared_until,
        colour_by=colour_by or settings.colour_by,
        colour_property=colour_property or settings.colour_property,
        size_by=size_by or settings.size_by,
        size_property=size_property or settings.size_property,
        tags=settings.tags or request.tags,
        attachments=settings.attachments or request.attachments,
        query=request.query or settings.query,
        # A filter that was asked for hides the rest: dimmed nodes would only be in the way.
        hide_filtered=settings.hide_filtered or bool(request.query),
        local=None if request.local else settings.local,
        names=names,
    )


def _measure(text: str, known: Iterable[str]) -> tuple[Any, str]:
    """Return the name and the property that a measure is given by. Raises UserError."""
    name, _, property_ = text.partition(":")
    others = [each for each in known if each != "property"]
    if text and not (name in others and not property_) and not (name == "property" and property_):
        choices = ", ".join([*others, "property:NAME"])
        raise UserError(
            translate(
                "Notes have no colours or sizes by {measure}. There are: {choices}.",
                measure=text,
                choices=choices,
            )
        )
    return name, property_


def _positions(
    request: ExportRequest,
    vault_map: VaultMap,
    saved: SavedPositions | None,
    saved_view: SavedView | None,
) -> FloatArray:
    topology = vault_map.topology
    positions = saved.positions_of(topology.ids) if saved else None
    if saved is None and request.nodes:
        positions = _positions_of_nodes(request.nodes, vault_map)
    elif positions is None or np.isnan(positions).any():
        seed, anew = request.seed or 0, request.seed is not None
        positions = arrange_map(vault_map, start=positions, seed=seed, anew=anew)
    pins = saved_view.pins if saved_view is not None else {}
    for id_ in pins.keys() & vault_map.index_of.keys():
        positions[vault_map.index_of[id_]] = pins[id_]
    return positions


def _positions_of_nodes(ids: Iterable[str], vault_map: VaultMap) -> FloatArray:
    """Return positions, (n, 2), in which only some nodes are laid out: the others are not shown."""
    subset = np.unique(vault_map.indices_of(ids)).astype(np.int32)
    edges, weights = subset_edges(vault_map, subset, None)
    positions = np.zeros((len(vault_map.topology.ids), 2), np.float32)
    regions = vault_map.regions.membership[subset]
    positions[subset] = arrange(len(subset), edges, weights=weights, regions=regions)
    return positions


def _with_picture(
    source: ExportSource,
    request: ExportRequest,
    settings: ViewSettings,
    saved_view: SavedView | None,
    result: ViewResult,
    progress: ProgressCallback,
) -> ExportSource:
    from conceptmap.model.map_geometry import compute_geometry
    from conceptmap.render.camera import Camera
    from conceptmap.render.drawing_fit import fit_drawing
    from conceptmap.render.far_view import NO_FAR_VIEW
    from conceptmap.render.render_input import RenderInput

    progress(translate("Choosing the names"), 0, 0)
    positions, styles = source.positions, source.node_styles
    geometry = compute_geometry(
        source.vault_map,
        styles,
        positions,
        settings.display,
        folds=source.folds,
        first=result.middles,
    )
    width, height = (side / request.letters for side in request.size)
    camera = Camera(0, 0, 1, width, height)
    saved_camera = saved_view.camera if saved_view is not None else None
    keeps_camera = saved_camera is not None and not (request.query or request.local)
    if saved_camera is not None and keeps_camera:
        camera = Camera(saved_camera.x, saved_camera.y, saved_camera.scale, width, height)
    picture = RenderInput(
        source.scene,
        styles,
        positions,
        geometry.region_shapes,
        camera,
        edge_order=result.edge_order,
        shown_edges=result.shown_edges,
        statements=source.statements(settings.display),
        comparison=result.comparison,
        name_joins=result.name_joins,
        is_layered_map=result.is_layered_map,
        labels=geometry.labels,
        far_view=geometry.far_view if result.comparison is None else NO_FAR_VIEW,
        ringed=result.ringed,
        display=settings.display,
        draw_background=not request.transparent,
        title=request.title,
        show_legend=request.legend,
        whole_labels=True,
    )
    if not keeps_camera:
        picture = replace(picture, camera=fit_drawing(picture))
    return replace(source, render_input=picture)
