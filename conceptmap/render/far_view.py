"""The view from far away: areas and the strands between them instead of single links and notes.

What is near and far follows from how many pixels lie between two notes, so that a small map shows
all at once and a large one shows its areas first. Everything changes gradually with the zoom, and
what one zoom shows of notes a nearer one shows too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from conceptmap.core.array_types import BoolArray, FloatArray
from conceptmap.render.region_shapes import RegionShape
from conceptmap.render.strands import NO_STRANDS, Strands

LINKS_FAR_PX, LINKS_NEAR_PX = 8.0, 14.0
"""Pixels between two notes: links are strands below the first, single ones above the second."""

NOTES_FAR_PX, NOTES_NEAR_PX = 4.0, 9.0
"""Pixels between two notes: below the first only notes with names are drawn, above the second
all."""

MAX_FAR_THINGS, MAX_FAR_NAMES = 60, 12
MIN_STRANDS, MAX_STRANDS = 6, 30
"""How many things are shown where no single link is: at most `MAX_FAR_THINGS` areas with their
names, names of notes and strands together, at most `MAX_FAR_NAMES` of them names of notes. Strands
are never fewer than `MIN_STRANDS`, however many areas there are."""

QUIET_SHARE = 0.4
"""How much notes without links keep of their opacity: together they are a place of the map."""

NAMED_FROM_SHARE = 0.8
"""A note begins to appear at this share of the zoom from which on its name is shown."""


@dataclass(frozen=True, eq=False)
class FarView:
    """What a map shows from far away."""

    strands: Strands = NO_STRANDS
    spacing: float = np.inf
    """Map units between two notes."""
    fades_notes: bool = True
    """Whether single notes fade; not where their colours say something of their own."""

    @property
    def exists(self) -> bool:
        """Whether the map has areas to be shown instead of notes."""
        return len(self.strands.counts) > 0

    @property
    def end(self) -> float:
        """The scale, in pixels per map unit, from which on single links begin to show; 0 for any.

        Below it no more than `MAX_FAR_NAMES` notes have their names.
        """
        return LINKS_FAR_PX / self.spacing if self.exists else 0.0

    def links_shown(self, scale: float) -> float:
        """Return the opacity of single links, 0 to 1, at a scale in pixels per map unit.

        Strands have the rest.
        """
        if not self.exists:
            return 1.0
        return share_between(LINKS_FAR_PX, LINKS_NEAR_PX, self.spacing * scale)

    def note_shares(
        self, scale: float, min_zooms: FloatArray, quiet: BoolArray
    ) -> FloatArray | None:
        """Return how much of its opacity each note has, (n,), 0 to 1; None for all of it.

        `min_zooms`, (n,), are the scales from which on their names are shown.
        """
        if not self.exists or not self.fades_notes or len(min_zooms) != len(quiet):
            return None
        shown = share_between(NOTES_FAR_PX, NOTES_NEAR_PX, self.spacing * scale)
        if shown >= 1:
            return None
        # A name that is shown at every zoom is shown from 0 on.
        zooms: FloatArray = np.maximum(min_zooms, np.float32(1e-9))
        shares = np.float32(scale / (1 - NAMED_FROM_SHARE)) / zooms
        shares -= np.float32(NAMED_FROM_SHARE / (1 - NAMED_FROM_SHARE))
        np.clip(shares, np.float32(shown), np.float32(1), out=shares)
        shares[quiet] = np.maximum(shares[quiet], np.float32(QUIET_SHARE))
        return shares


NO_FAR_VIEW = FarView()


def most_strands(areas: int) -> int:
    """Return how many strands there may be on a map with a number of areas."""
    return min(max(MAX_FAR_THINGS - MAX_FAR_NAMES - areas, MIN_STRANDS), MAX_STRANDS)


def note_spacing(region_shapes: Sequence[RegionShape], count: int) -> float:
    """Return the map units between two of the notes, by the land that they have; inf for none."""
    land = sum(np.pi * shape.radius**2 for shape in region_shapes if not shape.is_province)
    return float(np.sqrt(land / count)) if count and land else np.inf


def share_between(low: float, high: float, value: float) -> float:
    """Return how far a value is from one to another, 0 to 1, beginning and ending gently."""
    share = min(max((value - low) / (high - low), 0.0), 1.0)
    return share * share * (3 - 2 * share)
