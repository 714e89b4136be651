"""The functions of `import conceptmap`; use them from there.

Everything heavy is imported when it is called for.
"""

from conceptmap.api.arrays import arrange, regions
from conceptmap.api.export_file import export
from conceptmap.api.findings import (
    InsightAnswer,
    LintFinding,
    insight_questions,
    insights,
    lint,
    orphans,
    unresolved,
)
from conceptmap.api.neighbourhood import NoteLink, backlinks, links, neighbours
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
    "insight_questions",
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
