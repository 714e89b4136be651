"""Where a row of a list leads to."""

from __future__ import annotations

from typing import NamedTuple


class NoteLocation(NamedTuple):
    """A node, and a line of its note."""

    node_id: str
    line: int = 0
    """Counted from 1; 0 for no particular line."""
