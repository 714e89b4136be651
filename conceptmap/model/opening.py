"""Folder → everything a window needs to show its map."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from conceptmap.core.gc_tuning import collect_and_freeze
from conceptmap.core.progress import ProgressCallback
from conceptmap.layout import arrange
from conceptmap.model.jit_warmup import wait_for_layout
from conceptmap.model.map_geometry import MapGeometry, compute_geometry
from conceptmap.model.map_update import with_neighbours
from conceptmap.model.positions_store import load_positions
from conceptmap.model.saved_views import last_view_settings
from conceptmap.model.vault_map import VaultMap, build_vault_map
from conceptmap.model.view_result import ViewResult, evaluate_view, reads_note_text
from conceptmap.model.view_settings import ViewSettings
from conceptmap.render.jit_ready import kernels_ready
from conceptmap.search.full_text import FullText
from conceptmap.vault.resolver import fold_case
from conceptmap.vault.vault import Vault, VaultError

Floats = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class OpenedVault:
    """A vault, read and laid out."""

    vault_map: VaultMap
    positions: Floats
    pinned: frozenset[str]
    moving: NDArray[np.bool_] | None
    """Which nodes are to find their places; None for a map that is as it was left."""
    view_settings: ViewSettings
    view_result: ViewResult
    geometry: MapGeometry | None
    """None while the loops that choose the names are still being compiled."""


def load_vault(
    path: Path, view_settings: ViewSettings | None, report: ProgressCallback
) -> OpenedVault:
    """Read a folder of notes, and lay it out or take its places from memory.

    `lens` is how it is seen, None for how it was seen last. Raises VaultError when the folder
    cannot be read or holds no notes.
    """
    vault = read_vault(path, report)
    kept = load_positions(vault.root)
    view_settings = last_view_settings(vault.root) if view_settings is None else view_settings
    made = build_vault_map(
        vault,
        tags=view_settings.tags,
        attachments=view_settings.attachments,
        regions_before=kept.region_by_id() if kept else None,
        on_stage=lambda what: report(what, 0, 0),
    )
    report("Laying out the map", 0, 0)
    wait_for_layout()
    arrays = made.topology
    count = len(arrays.ids)
    start = (
        kept.positions_for(vault, arrays.ids) if kept else np.full((count, 2), np.nan, np.float32)
    )
    fresh = np.isnan(start[:, 0])
    if fresh.any():
        places = arrange(count, arrays.edges, weights=arrays.weights, start=start)
    else:
        places = start
    pinned = frozenset(kept.pinned if kept else ()) & made.index_of.keys()
    moving = with_neighbours(fresh, arrays.edges) if fresh.any() else None
    report("Drawing the map", 0, 0)
    sight = apply_view(made, view_settings)
    ready = kernels_ready.is_set()
    relief = (
        compute_geometry(made, sight.node_styles, places, view_settings.display) if ready else None
    )
    made.scene.prepare()
    fold_case.cache_clear()  # it has served its time, and holds as much as a vault's own names
    collect_and_freeze()
    return OpenedVault(made, places, pinned, moving, view_settings, sight, relief)


def read_vault(path: Path, report: ProgressCallback) -> Vault:
    """Read a folder of notes. Raises VaultError when it cannot be read or holds none."""
    report("Reading the notes", 0, 0)
    vault = Vault.open(path, progress=lambda n, total: report("Reading the notes", n, total))
    if not vault.notes:
        raise VaultError(
            f"There are no Markdown notes in {path}. Open a folder that holds .md files."
        )
    vault.intern_strings()
    return vault


def apply_view(
    vault_map: VaultMap,
    view_settings: ViewSettings,
    fulltext: FullText | None = None,
    before: ViewResult | None = None,
    check: Callable[[], object] = lambda: None,
) -> ViewResult:
    """Look at a chart through a lens, with the text of its notes when that is asked for.

    `before` is the look before, whose findings are used again where they hold; `check` is
    called now and then, and may raise to give up.
    """
    if not reads_note_text(view_settings):
        return evaluate_view(vault_map, view_settings, None, before, check)
    texts = fulltext or FullText.for_vault(vault_map.vault)
    try:
        texts.refresh(vault_map.vault, lambda *_: check())
        folded = texts.folded_texts()
        return evaluate_view(
            vault_map, view_settings, lambda path: folded.get(path, ""), before, check
        )
    finally:
        if fulltext is None:
            texts.close()
