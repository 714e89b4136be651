"""How a vault is read: its dialect, what is left out, and what the user chose of both."""

from __future__ import annotations

from conceptmap.vault.dialects.dialect import Dialect
from conceptmap.vault.dialects.registry import dialects, recognise
from conceptmap.vault.left_out import LeftOut
from conceptmap.vault.note import Problem
from conceptmap.vault.reading_options import ReadingOptions


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
        chosen = options.gitignore
        self.leaves_out_ignored = kind.uses_gitignore if chosen is None else chosen
        """Whether what `.gitignore` names is left out."""
        self.left_out = LeftOut(root, self.dialect, problems, gitignore=self.leaves_out_ignored)

    @property
    def hierarchy(self) -> bool:
        """Whether notes are linked to those one level above them."""
        chosen = self.options.hierarchy
        dialect = self.dialect
        return dialect.has_hierarchy and (dialect.shows_hierarchy if chosen is None else chosen)
