"""What is asked of a whole vault: orphans, unresolved names, what is wrong, insights."""

from __future__ import annotations

import os
from dataclasses import dataclass

from conceptmap.api.vault_graph import check_not_negative, load_graph
from conceptmap.api.vault_snapshot import VaultSnapshot, vault_of


@dataclass(frozen=True)
class LintFinding:
    """Something wrong with a file."""

    path: str
    line: int
    """Counted from 1, 0 where none is meant."""
    rule: str
    """The kind of finding: "problem" or "unresolved"."""
    message: str


@dataclass(frozen=True)
class InsightAnswer:
    """An answer to a question about the whole map."""

    nodes: tuple[str, ...]
    cells: tuple[str | int | float, ...]
    """What the table in the window shows."""


def orphans(vault: VaultSnapshot | str | os.PathLike[str]) -> tuple[str, ...]:
    """Return the paths of the notes without any link.

    Examples
    --------
    >>> import conceptmap
    >>> conceptmap.orphans("resources/sample")
    ()
    """
    from conceptmap.graph.unlinked import orphan_notes

    opened, graph = load_graph(vault)
    return tuple(orphan_notes(graph, opened.notes))


def unresolved(vault: VaultSnapshot | str | os.PathLike[str]) -> dict[str, tuple[str, ...]]:
    """Return the names that links refer to though no note has them, and the notes that do.

    The most wanted come first.

    Examples
    --------
    >>> import conceptmap
    >>> names = conceptmap.unresolved("resources/sample")
    >>> next(iter(names)), len(names)
    ('Ashish Vaswani', 14)
    """
    from conceptmap.graph.unlinked import unresolved_names

    _, graph = load_graph(vault)
    return unresolved_names(graph)


def lint(vault: VaultSnapshot | str | os.PathLike[str]) -> tuple[LintFinding, ...]:
    """Return problems with files, and links to what is not there, in the order of the files.

    Examples
    --------
    >>> import conceptmap
    >>> found = conceptmap.lint("resources/sample")[0]
    >>> found.path, found.line, found.rule
    ('Architecture/Attention.md', 13, 'unresolved')
    """
    from conceptmap.model.lint import lint_vault

    opened, graph = load_graph(vault)
    return tuple(
        LintFinding(each.path, each.line, each.rule, each.message)
        for each in lint_vault(opened, graph)
    )


def insight_questions() -> dict[str, str]:
    """Return the questions of *Insights*, and what each finds.

    Examples
    --------
    >>> import conceptmap
    >>> conceptmap.insight_questions()["Most linked"]
    'The notes that most others link to.'
    """
    from conceptmap.model.insights import INSIGHTS

    return {str(each.name): str(each.description) for each in INSIGHTS}


def insights(
    vault: VaultSnapshot | str | os.PathLike[str], question: str, *, count: int = 100
) -> tuple[InsightAnswer, ...]:
    """Return what *Insights* finds for one of its questions, such as "most linked".

    Raises UserError for a question that there is not, with those that there are, and ValueError
    for a negative count.

    Examples
    --------
    >>> import conceptmap
    >>> conceptmap.insights("resources/sample", "most linked", count=1)[0].cells
    ('Parameters', 10, 5)
    """
    from conceptmap.model.chosen_names import chosen_names
    from conceptmap.model.insights import insight_named
    from conceptmap.model.vault_map import build_vault_map

    check_not_negative(count=count)
    found, opened = insight_named(question), vault_of(vault)
    vault_map = build_vault_map(opened, names=chosen_names(opened, ""))
    findings = found.find(vault_map, lambda *_: None)[:count]
    return tuple(InsightAnswer(each.nodes, each.cells) for each in findings)
