"""A folder of Markdown notes that no program has put its settings in, such as a repository."""

from __future__ import annotations

from conceptmap.vault.dialects.dialect import Dialect


class PlainDialect(Dialect):
    """The same rules as Obsidian's, but for what `.gitignore` names."""

    uses_gitignore = True


DIALECT = PlainDialect
