"""Obsidian: the rules that all others are told apart from."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping

from conceptmap.core.translation import Text
from conceptmap.vault.dialects.dialect import Dialect
from conceptmap.vault.note import Note
from conceptmap.vault.note_ids import notes_by_id
from conceptmap.vault.resolver import LinkResolver


class ObsidianDialect(Dialect):
    """The rules of Obsidian, whose excluded files `ignore_filters` reads."""

    name = "obsidian"
    label = Text("Obsidian vault")
    order = 50

    @classmethod
    def recognise(cls, root: str) -> str:
        return ".obsidian" if os.path.isdir(os.path.join(root, ".obsidian")) else ""

    def make_resolver(self, files: Iterable[str], notes: Mapping[str, Note]) -> LinkResolver:
        paths = tuple(files)
        return LinkResolver(paths, lambda: notes_by_id(paths, notes))


DIALECT = ObsidianDialect
