"""What changed since an earlier moment, by the numbers of nodes, and the colours of changes."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from conceptmap.core.array_types import FloatArray, IntArray

NEW_COLOUR, CHANGED_COLOUR, RENAMED_COLOUR, GONE_COLOUR = CHANGE_COLOURS = (
    "#1F86D1",
    "#D98200",
    "#B65FB0",
    "#D1495B",
)
"""Of notes and links by what became of them. New and gone links differ by their line too."""

_GHOST_DISTANCE = 0.4
"""Map units between a note that is gone and the middle of the notes that it was linked with."""

_GOLDEN_ANGLE = math.pi * (3 - math.sqrt(5))


class ComparisonMarks(NamedTuple):
    """What is drawn of the difference to an earlier moment, by the numbers of nodes."""

    changed: IntArray
    """Shape (c,): the nodes that are new, renamed or changed, whose names come first."""
    added_links: IntArray
    """Shape (k, 2)."""
    removed_links: IntArray
    """Shape (j, 2), between nodes that are still there."""
    ghosts: tuple[str, ...]
    """The names of notes that are gone, of which some neighbour is still there."""
    ghost_links: IntArray
    """Shape (l, 2): a ghost by its index, ascending, and a node that it was linked with."""

    def ghost_positions(self, positions: FloatArray) -> FloatArray:
        """Return where ghosts are, (g, 2), for the positions of the nodes, (n, 2): map units.

        Each is beside the middle of the notes that it was linked with.
        """
        count = len(self.ghosts)
        sums = np.zeros((count, 2))
        np.add.at(sums, self.ghost_links[:, 0], positions[self.ghost_links[:, 1]])
        neighbours = np.bincount(self.ghost_links[:, 0], minlength=count)[:, None]
        angles = np.arange(count) * _GOLDEN_ANGLE
        aside = np.column_stack([np.cos(angles), np.sin(angles)]) * _GHOST_DISTANCE
        return (sums / np.maximum(neighbours, 1) + aside).astype(np.float32)
