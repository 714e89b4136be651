"""What the user chose of how a vault is read."""

from __future__ import annotations

import msgspec


class ReadingOptions(msgspec.Struct, frozen=True):
    """What the user chose for a vault; by default all follows from its own files."""

    dialect: str = ""
    """The name of a dialect, empty for the one that is recognised."""
    gitignore: bool | None = None
    """Whether what `.gitignore` names is left out; None for as is usual in the dialect."""
    hierarchy: bool | None = None
    """Whether notes are linked to those one level above them, where names have levels; None for
    as is usual in the dialect."""
