"""What notes are linked with, which have no links, and what is wrong with links."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass

from conceptmap.api.questions import asked_of
from conceptmap.api.vault_snapshot import VaultSnapshot, vault_of


@dataclass(frozen=True)
class NoteLink:
    """The links from one note to another note, or to a name that no note has."""

    source: str
    target: str
    lines: tuple[int, ...]
    """Where the links are in the source."""
    sentences: tuple[str, ...]
    """The sentences that the links are in."""
    phrase: str
    """What the source says that the other is to it, as "is part of"; empty where it says none."""


@dataclass(frozen=True)
class LintFinding:
    """Something wrong with a file."""

    path: str
    line: int
    """Counted from 1, 0 where none is meant."""
    rule: str
    """"problem" or "unresolved"."""
    message: str


@dataclass(frozen=True)
class InsightAnswer:
    """An answer to a question about the whole map."""

    nodes: tuple[str, ...]
    cells: tuple[str | int | float, ...]
    """What the table in the window shows."""


def links(vault: VaultSnapshot | str | os.PathLike[str], note: str) -> tuple[NoteLink, ...]:
    """Return the links from a note, one for each note or name that it links to.

    Raises UserError when no note, or more than one, is called so; the message offers others.

    Examples
    --------
    >>> import conceptmap
    >>> vault = conceptmap.open_vault("resources/sample")
    >>> [link.target for link in conceptmap.links(vault, "Attention")][:2]
    ['Limits/Context window.md', 'Architecture/KV cache.md']
    """
    return _links(vault, note, incoming=False)


def backlinks(vault: VaultSnapshot | str | os.PathLike[str], note: str) -> tuple[NoteLink, ...]:
    """Return the links to a note, or to a name that no note has, one for each note.

    Raises UserError when no note, or more than one, is called so; the message offers others.

    Examples
    --------
    >>> import conceptmap
    >>> vault = conceptmap.open_vault("resources/sample")
    >>> conceptmap.backlinks(vault, "Attention")[0].sentences
    ('Attention mixes them, in several heads at once.',)
    """
    return _links(vault, note, incoming=True)


def neighbours(
    vault: VaultSnapshot | str | os.PathLike[str], note: str, *, depth: int = 1
) -> dict[str, int]:
    """Return what is within some links of a note, in either direction, and how many they are.

    The nearest come first. Raises UserError when no note, or more than one, is called so.

    Examples
    --------
    >>> import conceptmap
    >>> vault = conceptmap.open_vault("resources/sample")
    >>> len(conceptmap.neighbours(vault, "Attention"))
    9
    """
    from conceptmap.graph.surroundings import distances_from

    _, graph, id_ = asked_of(vault, note)
    return distances_from(graph, id_, depth)


def orphans(vault: VaultSnapshot | str | os.PathLike[str]) -> tuple[str, ...]:
    """Return the paths of the notes without any link.

    Examples
    --------
    >>> import conceptmap
    >>> conceptmap.orphans("resources/sample")
    ()
    """
    opened, graph, _ = asked_of(vault)
    return tuple(id_ for id_ in opened.notes if not graph.degree(id_))


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
    from conceptmap.core.node_kind import NodeKind

    _, graph, _ = asked_of(vault)
    found = {
        id_: tuple(sorted(graph.predecessors(id_)))
        for id_, kind in graph.kinds_by_id().items()
        if kind == NodeKind.UNRESOLVED.label
    }
    return dict(sorted(found.items(), key=lambda each: (-len(each[1]), each[0].casefold())))


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

    opened, graph, _ = asked_of(vault)
    return tuple(LintFinding(*each[:4]) for each in lint_vault(opened, graph))


def insights(
    vault: VaultSnapshot | str | os.PathLike[str], question: str = "", *, count: int = 100
) -> tuple[InsightAnswer, ...]:
    """Return what *Insights* finds for a question, as "most linked"; without one the questions.

    Raises UserError for a question that there is not; the message names those that there are.

    Examples
    --------
    >>> import conceptmap
    >>> vault = conceptmap.open_vault("resources/sample")
    >>> conceptmap.insights(vault)[0].cells[0]
    'Most linked'
    >>> conceptmap.insights(vault, "most linked", count=1)[0].cells
    ('Parameters', 10, 5)
    """
    from conceptmap.model.chosen_names import chosen_names
    from conceptmap.model.insights import INSIGHTS, insight_named
    from conceptmap.model.vault_map import build_vault_map

    if not question:
        asked = ((str(each.name), str(each.description)) for each in INSIGHTS)
        return tuple(InsightAnswer((), cells) for cells in asked)
    found, opened = insight_named(question), vault_of(vault)
    vault_map = build_vault_map(opened, names=chosen_names(opened, ""))
    findings = found.find(vault_map, lambda *_: None)[:count]
    return tuple(InsightAnswer(each.nodes, each.cells) for each in findings)


def _links(
    vault: VaultSnapshot | str | os.PathLike[str], note: str, *, incoming: bool
) -> tuple[NoteLink, ...]:
    from conceptmap.model.link_reader import LinkReader

    opened, graph, id_ = asked_of(vault, note)
    reader = LinkReader(opened, graph)
    pairs: Iterable[tuple[str, str]] = (
        ((source, id_) for source in graph.predecessors(id_))
        if incoming
        else ((id_, target) for target in graph.successors(id_))
    )
    records = (reader.record(*pair) for pair in pairs)
    return tuple(
        NoteLink(
            each["source"],
            each["target"],
            tuple(each["lines"]),
            tuple(each["contexts"]),
            each.get("phrase", ""),
        )
        for each in records
    )
