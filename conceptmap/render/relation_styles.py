"""How links look by the kind of their relation: six hues and a grey, in four kinds of line.

Kinds that are each other's reverse share a hue; no two kinds share hue and line, so that readers
who see few hues tell them apart too.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import numpy as np

from conceptmap.core.array_types import FloatArray
from conceptmap.render.theme import Theme

FIRST_RELATION_COLOUR = 224
"""The first colour index of `EdgeOrder.colours` that stands for a kind of relation."""

MAX_KINDS = 30
"""At most this many kinds have a look: colour indices are bytes, and 254 and 255 are taken."""

STATED_COLOUR = FIRST_RELATION_COLOUR + MAX_KINDS
"""The colour index of what a note states of two others, where links are not drawn by kind."""

SOLID, DASHED, DOTTED, LONG = (0.0, 0.0), (7.0, 4.0), (1.6, 3.6), (13.0, 4.0)
"""The pixels of a line that are drawn, and those that are left out after them; twice 0 for no
gaps."""

_GREY = 6
"""The index of the grey in `Theme.relation_colours`, after its six hues."""


class RelationStyle(NamedTuple):
    """The look of a kind of relation."""

    hue: int
    """The colour, an index into `Theme.relation_colours`."""
    dash: tuple[float, float]


_STYLES = (
    RelationStyle(0, SOLID),  # is a
    RelationStyle(0, DASHED),  # example of
    RelationStyle(1, SOLID),  # part of
    RelationStyle(1, DASHED),  # has part
    RelationStyle(2, SOLID),  # uses
    RelationStyle(2, DASHED),  # used for
    RelationStyle(3, SOLID),  # causes
    RelationStyle(3, DASHED),  # comes from
    RelationStyle(4, SOLID),  # made by
    RelationStyle(4, DASHED),  # describes
    RelationStyle(5, DASHED),  # contrasts with
    RelationStyle(5, SOLID),  # similar to
    RelationStyle(_GREY, SOLID),  # related
    RelationStyle(_GREY, DOTTED),  # other
)
_OWN_STYLES = tuple(RelationStyle(hue, dash) for dash in (DOTTED, LONG) for hue in range(6))


def relation_style(kind: int) -> RelationStyle:
    """Return the look of a kind: one of the usual ones, or after them of the vault's own."""
    if kind < len(_STYLES):
        return _STYLES[kind]
    return _OWN_STYLES[(kind - len(_STYLES)) % len(_OWN_STYLES)]


def relation_colours(theme: Theme) -> list[str]:
    """Return the colour of each kind, and after them that of `STATED_COLOUR`."""
    kinds = (theme.relation_colours[relation_style(kind).hue] for kind in range(MAX_KINDS))
    return [*kinds, theme.edge]


@cache
def dash_table() -> FloatArray:
    """Return what is drawn and left out of lines of each colour index, `(256, 2)` pixels."""
    table = np.zeros((256, 2), np.float32)
    dashes = [relation_style(kind).dash for kind in range(MAX_KINDS)]
    table[FIRST_RELATION_COLOUR : STATED_COLOUR + 1] = [*dashes, DOTTED]
    return table
