"""Concept Map: a desktop map of linked Markdown notes, and a library for reading them.

>>> import conceptmap
>>> vault = conceptmap.open_vault("resources/sample")
>>> print(vault.graph())
DiGraph named 'sample' with 74 nodes and 262 edges

`open_vault` reads a folder of notes, `search`, `similar`, `paths`, `ask` and `export` work on what
it read, `arrange` and `regions` on any graph as arrays. Nothing is imported before it is asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from conceptmap.api import (
        AnswerNote,
        InsightAnswer,
        LintFinding,
        NoteLink,
        SimilarNote,
        VaultSnapshot,
        arrange,
        ask,
        backlinks,
        export,
        insight_questions,
        insights,
        links,
        lint,
        neighbours,
        open_vault,
        orphans,
        paths,
        regions,
        search,
        similar,
        unresolved,
    )
    from conceptmap.core.errors import UserError

__version__ = "0.1.0"

__all__ = [
    "AnswerNote",
    "InsightAnswer",
    "LintFinding",
    "NoteLink",
    "SimilarNote",
    "UserError",
    "VaultSnapshot",
    "__version__",
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

_MODULES = {
    "AnswerNote": "conceptmap.api",
    "InsightAnswer": "conceptmap.api",
    "LintFinding": "conceptmap.api",
    "insight_questions": "conceptmap.api",
    "insights": "conceptmap.api",
    "NoteLink": "conceptmap.api",
    "SimilarNote": "conceptmap.api",
    "UserError": "conceptmap.core.errors",
    "VaultSnapshot": "conceptmap.api",
    "arrange": "conceptmap.api",
    "ask": "conceptmap.api",
    "backlinks": "conceptmap.api",
    "export": "conceptmap.api",
    "links": "conceptmap.api",
    "lint": "conceptmap.api",
    "neighbours": "conceptmap.api",
    "open_vault": "conceptmap.api",
    "orphans": "conceptmap.api",
    "paths": "conceptmap.api",
    "regions": "conceptmap.api",
    "search": "conceptmap.api",
    "similar": "conceptmap.api",
    "unresolved": "conceptmap.api",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_MODULES[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
