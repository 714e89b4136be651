"""The file, or the note that is gone, that is open though it is no node of the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conceptmap.ui.session.comparisons import Comparisons
from conceptmap.ui.session.selection import Selection

if TYPE_CHECKING:
    from conceptmap.vault.vault import Vault


def close_missing_file(selection: Selection, vault: Vault, comparisons: Comparisons) -> None:
    """Close what is open if it is neither in the vault nor known as gone."""
    file = selection.file
    if file is None or vault.has_file(file) or comparisons.is_gone(file):
        return
    # Whether it is gone at other moments is known when they are read.
    if not comparisons.is_reading:
        selection.set_ids(selection.ids)
