"""Folder → everything a window needs to show its map."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from conceptmap.core.gc_tuning import settle
from conceptmap.core.progress import Report
from conceptmap.layout import arrange
from conceptmap.model.jit_warmup import prepare
from conceptmap.model.map_geometry import Relief, find_relief
from conceptmap.model.map_update import around
from conceptmap.model.positions_store import recall
from conceptmap.model.saved_views import last_lens
from conceptmap.model.vault_map import Chart, chart
from conceptmap.model.view_result import Sight, reads_text, see
from conceptmap.model.view_settings import Lens
from conceptmap.render.jit_ready import loops_ready
from conceptmap.search.full_text import FullText
from conceptmap.vault.resolver import fold
from conceptmap.vault.vault import Vault, VaultError

Floats = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Opened:
    """A vault, read and laid out."""

    chart: Chart
    places: Floats
    pinned: frozenset[str]
    moving: NDArray[np.bool_] | None
    """Which nodes are to find their places; None for a map that is as it was left."""
    lens: Lens
    sight: Sight
    relief: Relief | None
    """None while the loops that choose the names are still being compiled."""


def open_map(path: Path, lens: Lens | None, report: Report) -> Opened:
    """Read a folder of notes, and lay it out or take its places from memory.

    `lens` is how it is seen, None for how it was seen last. Raises VaultError when the folder
    cannot be read or holds no notes.
    """
    vault = open_notes(path, report)
    kept = recall(vault.root)
    lens = last_lens(vault.root) if lens is None else lens
    made = chart(
        vault,
        tags=lens.tags,
        attachments=lens.attachments,
        regions_before=kept.regions_by_id() if kept else None,
        step=lambda what: report(what, 0, 0),
    )
    report("Laying out the map", 0, 0)
    prepare()
    arrays = made.topology
    count = len(arrays.ids)
    start = kept.start(vault, arrays.ids) if kept else np.full((count, 2), np.nan, np.float32)
    fresh = np.isnan(start[:, 0])
    if fresh.any():
        places = arrange(count, arrays.edges, weights=arrays.weights, start=start)
    else:
        places = start
    pinned = frozenset(kept.pinned if kept else ()) & made.numbers.keys()
    moving = around(fresh, arrays.edges) if fresh.any() else None
    report("Drawing the map", 0, 0)
    sight = look(made, lens)
    ready = loops_ready.is_set()
    relief = find_relief(made, sight.looks, places, lens.display) if ready else None
    made.scene.prepare()
    fold.cache_clear()  # it has served its time, and holds as much as a vault's own names
    settle()
    return Opened(made, places, pinned, moving, lens, sight, relief)


def open_notes(path: Path, report: Report) -> Vault:
    """Read a folder of notes. Raises VaultError when it cannot be read or holds none."""
    report("Reading the notes", 0, 0)
    vault = Vault.open(path, progress=lambda n, total: report("Reading the notes", n, total))
    if not vault.notes:
        raise VaultError(
            f"There are no Markdown notes in {path}. Open a folder that holds .md files."
        )
    vault.share_words()
    return vault


def look(
    made: Chart,
    lens: Lens,
    fulltext: FullText | None = None,
    before: Sight | None = None,
    check: Callable[[], object] = lambda: None,
) -> Sight:
    """Look at a chart through a lens, with the text of its notes when that is asked for.

    `before` is the look before, whose findings are used again where they hold; `check` is
    called now and then, and may raise to give up.
    """
    if not reads_text(lens):
        return see(made, lens, None, before, check)
    texts = fulltext or FullText.of(made.vault)
    try:
        texts.refresh(made.vault, lambda *_: check())
        folded = texts.folded()
        return see(made, lens, lambda path: folded.get(path, ""), before, check)
    finally:
        if fulltext is None:
            texts.close()
