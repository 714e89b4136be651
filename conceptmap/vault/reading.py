"""How a vault is read: its dialect, what is left out, and what the user chose of both."""

from __future__ import annotations

import msgspec

from conceptmap.vault.dialects.dialect import Dialect
from conceptmap.vault.dialects.registry import dialects, recognise
from conceptmap.vault.left_out import LeftOut
from conceptmap.vault.note import Problem


class ReadingOptions(msgspec.Struct, frozen=True):
    """What the user chose for a vault; by default all follows from its own files."""

    dialect: str = ""
    """The name of a dialect, empty for the one that is recognised."""
    gitignore: bool | None = None
    """Whether what `.gitignore` names is left out; None for as is usual in the dialect."""
    hierarchy: bool = False
    """Whether notes are linked to those one level above them, where names have levels."""


class Reading:
    """The rules by which one vault is read."""

    def __init__(self, root: str, options: ReadingOptions, problems: list[Problem]) -> None:
        kind, self.shown_by = recognise(root)
        self.is_chosen = options.dialect in dialects()
        """Whether the user chose the dialect."""
        self.recognised = kind
        if self.is_chosen:
            kind = dialects()[options.dialect]
        self.options = options
        self.dialect: Dialect = kind.read(root, problems)
        gitignore = kind.uses_gitignore if options.gitignore is None else options.gitignore
        self.left_out = LeftOut(root, self.dialect, gitignore=gitignore)

    @property
    def hierarchy(self) -> bool:
        """Whether notes are linked to those one level above them."""
        return self.options.hierarchy and self.dialect.has_hierarchy
