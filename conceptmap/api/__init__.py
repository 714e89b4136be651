"""The functions of `import conceptmap`; use them from there.

Everything heavy is imported when it is called for.
"""

from conceptmap.api.arrays import arrange, regions
from conceptmap.api.export_file import export
from conceptmap.api.neighbourhood import (
    InsightAnswer,
    LintFinding,
    NoteLink,
    backlinks,
    insights,
    links,
    lint,
    neighbours,
    orphans,
    unresolved,
)
from conceptmap.api.questions import AnswerNote, SimilarNote, ask, paths, similar
from conceptmap.api.vault_snapshot import VaultSnapshot, open_vault, search

__all__ = [
    "AnswerNote",
    "InsightAnswer",
    "LintFinding",
    "NoteLink",
    "SimilarNote",
    "VaultSnapshot",
    "arrange",
    "ask",
    "backlinks",
    "export",
    "insights",
    "links",
    "lint",
    "neighbours",
    "open_vault",
    "orphans",
    "paths",
    "regions",
    "search",
    "similar",
    "unresolved",
]
