"""Notes that no link joins with others, and names that links refer to though no note has them."""

from __future__ import annotations

from collections.abc import Iterable

from conceptmap.core.node_kind import NodeKind
from conceptmap.graph.graph import Graph


def orphan_notes(graph: Graph, notes: Iterable[str]) -> list[str]:
    """Return those of some notes that have no links and that no note links to."""
    return [id_ for id_ in notes if not graph.degree(id_)]


def unresolved_names(graph: Graph) -> dict[str, tuple[str, ...]]:
    """Return the names that no note has, the most wanted first, each with the notes that link."""
    found = {
        id_: tuple(sorted(graph.predecessors(id_)))
        for id_, kind in graph.kinds_by_id().items()
        if kind == NodeKind.UNRESOLVED.label
    }
    return dict(sorted(found.items(), key=lambda each: (-len(each[1]), each[0].casefold())))
