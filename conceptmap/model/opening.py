"""The open vault as one value: read from its folder, laid out, and as it was shown last."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
import numpy as np

from conceptmap.core.array_types import BoolArray, FloatArray
from conceptmap.core.gc_tuning import collect_and_freeze
from conceptmap.core.progress import ProgressCallback
from conceptmap.core.translation import translate
from conceptmap.layout.region_cells import regions_are_mixed
from conceptmap.model.chosen_names import guessed_names
from conceptmap.model.gone_places import NOTHING_GONE, GonePlaces
from conceptmap.model.jit_warmup import wait_for_layout
from conceptmap.model.map_geometry import MapGeometry, compute_geometry
from conceptmap.model.map_layout import arrange_map, own_positions
from conceptmap.model.map_update import with_neighbours
from conceptmap.model.moved_vaults import find_moved
from conceptmap.model.positions_store import positions_for_vault
from conceptmap.model.saved_positions import ChangesSince, SavedPositions
from conceptmap.model.saved_views import (
    SavedCamera,
    last_camera,
    last_view_settings,
    rename_in_views,
)
from conceptmap.model.vault_map import VaultMap, build_vault_map, with_land_colours
from conceptmap.model.vault_reading import read_vault
from conceptmap.model.view_evaluation import apply_view
from conceptmap.model.view_result import ViewResult
from conceptmap.model.view_settings import ViewSettings
from conceptmap.render.jit_ready import kernels_ready
from conceptmap.vault.dialects.registry import vault_above
from conceptmap.vault.path_index import fold_case
from conceptmap.vault.shown_names import FILE_NAMES


@dataclass(frozen=True, slots=True)
class OpeningFindings:
    """What the opening of a vault found out that is worth a word to the user."""

    names_guessed: bool = False
    """Whether notes are called by another name than their files', which nobody has chosen yet."""
    has_old_layout: bool = False
    """Whether the map was laid out by a program that did not lay regions out apart."""
    is_new: bool = False
    """Whether the vault is opened for the first time."""
    vault_above: Path | None = None
    """The vault of some program that the folder is a part of."""
    moved_from: Path | None = None
    """Where the vault was before it was moved, if what is saved for it there may be taken over."""
    changes: ChangesSince | None = None
    """What changed since the vault was closed, None when it was not open before."""


@dataclass(frozen=True, eq=False)
class OpenedVault:
    """A vault that was read and laid out; its map has n nodes."""

    vault_map: VaultMap
    positions: FloatArray
    """Shape (n, 2), in map units."""
    pinned: frozenset[str]
    """The ids of pinned nodes."""
    moving: BoolArray | None
    """Shape (n,): which nodes are to find their positions; None when the map is as it was left."""
    view_settings: ViewSettings
    view_result: ViewResult
    geometry: MapGeometry | None
    """None while the code that places the labels is still being compiled."""
    renamed: Mapping[str, str]
    """New paths by old ones, of notes that were renamed since the vault was closed."""
    camera: SavedCamera | None = None
    """Where the map was left, None for a view of all of it."""
    gone: GonePlaces = field(default_factory=dict)
    """Where notes lay that are gone."""
    findings: OpeningFindings = OpeningFindings()
    """What the opening found out besides the map."""


def load_vault(
    path: Path, view_settings: ViewSettings | None, report: ProgressCallback
) -> OpenedVault:
    """Read a folder of notes, and restore its saved positions or lay it out.

    `view_settings` None shows the vault as it was shown last. What holds the ids of notes that
    were renamed since the vault was closed follows them, the saved views on disk too. Raises
    VaultError when the folder cannot be read or holds no notes.
    """
    vault = read_vault(path, report)
    saved, renamed = positions_for_vault(vault)
    if renamed:
        # Before the positions are saved again: these are how renamed notes are recognised.
        rename_in_views(vault.root, renamed)
    moved_from = find_moved(vault) if saved is None and not vault.is_set else None
    last, camera = last_view_settings(vault.root), None
    if view_settings is None:
        view_settings, camera = last, last_camera(vault.root)
    view_settings = view_settings.with_names_of(last).renamed(renamed)
    names_guessed = False
    if not view_settings.names:
        names = guessed_names(vault)
        names_guessed = names != FILE_NAMES
        view_settings = msgspec.structs.replace(view_settings, names=names)
    vault_map = build_vault_map(
        vault,
        tags=view_settings.tags,
        attachments=view_settings.attachments,
        names=view_settings.names,
        regions_before=saved.previous_regions if saved else None,
        on_stage=lambda stage: report(stage, 0, 0),
    )
    report(translate("Laying out the map"), 0, 0)
    wait_for_layout()
    topology = vault_map.topology
    count = len(topology.ids)
    start = saved.positions_of(topology.ids) if saved else np.full((count, 2), np.nan, np.float32)
    new = np.isnan(start[:, 0])
    positions = arrange_map(vault_map, start=start) if new.any() else start
    if vault.is_set and new.any():
        # What was placed on the map of its own vault stays as it is there.
        new &= np.isnan(own_positions(vault_map)[:, 0])
    vault_map = with_land_colours(vault_map, positions)
    pinned = frozenset(saved.pinned if saved else ()) & vault_map.index_of.keys()
    moving = with_neighbours(new, topology.edges) if new.any() else None
    report(translate("Drawing the map"), 0, 0)
    view_result = apply_view(vault_map, view_settings)
    geometry = None
    if kernels_ready.is_set():
        geometry = compute_geometry(
            vault_map,
            view_result.node_styles,
            positions,
            view_settings.display,
            folds=view_result.folds,
            first=view_result.middles,
        )
    vault_map.scene.prepare()
    fold_case.cache_clear()  # not needed again, and as large as all names of the vault
    collect_and_freeze()
    return OpenedVault(
        vault_map,
        positions,
        pinned,
        moving,
        view_settings,
        view_result,
        geometry,
        renamed,
        camera,
        NOTHING_GONE if saved is None else saved.gone_from(vault, vault_map.index_of),
        OpeningFindings(
            names_guessed=names_guessed,
            has_old_layout=_has_old_layout(saved, vault_map, positions),
            is_new=saved is None,
            vault_above=None if vault.is_set else vault_above(vault.root),
            moved_from=moved_from,
            changes=saved.changes_since(vault) if saved else None,
        ),
    )


def _has_old_layout(
    saved: SavedPositions | None, vault_map: VaultMap, positions: FloatArray
) -> bool:
    if saved is None or saved.knows_regions:
        return False
    regions, edges = vault_map.regions.membership, vault_map.topology.edges
    return regions_are_mixed(regions, edges, positions)
