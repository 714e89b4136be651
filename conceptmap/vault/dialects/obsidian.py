"""Obsidian: the rules that all others are told apart from."""

from __future__ import annotations

import os

from conceptmap.core.translation import Text
from conceptmap.vault.dialects.dialect import Dialect


class ObsidianDialect(Dialect):
    """The rules of Obsidian, whose excluded files `ignore_filters` reads."""

    name = "obsidian"
    label = Text("Obsidian vault")
    order = 50

    @classmethod
    def recognise(cls, root: str) -> str:
        return ".obsidian" if os.path.isdir(os.path.join(root, ".obsidian")) else ""


DIALECT = ObsidianDialect
