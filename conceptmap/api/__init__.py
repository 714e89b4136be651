"""The functions of `import conceptmap`; use them from there.

Everything heavy is imported when it is called for.
"""

from conceptmap.api.arrays import arrange, regions
from conceptmap.api.export_file import export
from conceptmap.api.questions import AnswerNote, SimilarNote, ask, paths, similar
from conceptmap.api.vault_snapshot import VaultSnapshot, open_vault, search

__all__ = [
    "AnswerNote",
    "SimilarNote",
    "VaultSnapshot",
    "arrange",
    "ask",
    "export",
    "open_vault",
    "paths",
    "regions",
    "search",
    "similar",
]
