"""What changed since an earlier moment, by the numbers of nodes, and the colours of changes."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from conceptmap.core.array_types import BoolArray, FloatArray, IntArray

NEW_COLOUR, CHANGED_COLOUR, RENAMED_COLOUR, GONE_COLOUR = CHANGE_COLOURS = (
    "#1F86D1",
    "#CC7A00",
    "#8A2CE8",
    "#D1495B",
)
"""The colours of notes and links by what became of them. New and gone links differ by their line
too."""

GHOST_GONE, GHOST_THERE, GHOST_CAME, NAME_GONE, NAME_THERE, NAME_WRITTEN = range(6)
"""How what the map does not have is drawn: a note as gone, or as there at the moment that is
shown, be it new or not; a name without a note the same, but for one that a note of the map has now,
which is not drawn."""

GHOST_RADIUS_PX = 5.0

MAX_COMPARED_ENTRIES = 7
"""How many lines the legend of a comparison has at most."""


class ComparedLinks(NamedTuple):
    """Links as pairs of nodes and ghosts, (k, 2) each, by what became of them."""

    added: IntArray
    removed: IntArray
    kept: IntArray


class ComparisonMarks(NamedTuple):
    """What is drawn of the difference between two moments, by the numbers of nodes.

    In links the numbers from n on are those of ghosts: notes that the map of n nodes does not
    have, or that were gone at the later moment.
    """

    changed: IntArray
    """Shape (c,): the nodes that are new, renamed or changed, whose names come first."""
    added_links: IntArray
    """Shape (k, 2): the ends of the links that were added."""
    removed_links: IntArray
    """Shape (j, 2): the ends of the links that were removed."""
    kept_links: IntArray
    """Shape (l, 2): those of ghosts at the later moment, which were there before too."""
    ghosts: tuple[str, ...]
    """The names of the g ghosts."""
    ghost_ids: tuple[str, ...]
    """The ids that they had when they were there."""
    ghost_states: IntArray
    """Shape (g,): `GHOST_GONE` and so on."""
    ghost_anchors: IntArray
    """Shape (a, 2): a ghost by its index, ascending, and a node that it lies near."""
    ghost_offsets: FloatArray
    """Shape (a, 2): how far a ghost lies from that node, in map units."""
    first_ghost: int
    """The number of the first ghost in links: n."""

    @property
    def placed(self) -> BoolArray:
        """Shape (g,): which ghosts are anywhere."""
        found = np.zeros(len(self.ghosts), np.bool_)
        found[self.ghost_anchors[:, 0]] = True
        return found

    @property
    def drawn(self) -> BoolArray:
        """Shape (g,): which ghosts are drawn, and can be pointed at."""
        return np.asarray(self.placed & (self.ghost_states != NAME_WRITTEN))

    def ghost_positions(self, positions: FloatArray) -> FloatArray:
        """Return where ghosts are, (g, 2), for the positions of the nodes, (n, 2): map units.

        They follow their anchors; one without any is nowhere, NaN.
        """
        count = len(self.ghosts)
        sums = np.zeros((count, 2))
        near = positions[self.ghost_anchors[:, 1]] + self.ghost_offsets
        np.add.at(sums, self.ghost_anchors[:, 0], near)
        anchors = np.bincount(self.ghost_anchors[:, 0], minlength=count)[:, None]
        with np.errstate(invalid="ignore"):
            return np.asarray(sums / anchors, np.float32)

    def shown_links(self, shown: BoolArray) -> ComparedLinks:
        """Return the links of which both ends are `shown`, (n + g,), nodes and then ghosts."""
        links = self.added_links, self.removed_links, self.kept_links
        return ComparedLinks(*(each[shown[each].all(axis=1)] for each in links))
