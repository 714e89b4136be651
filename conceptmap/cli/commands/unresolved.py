"""Print the names that links refer to and no file has."""

from __future__ import annotations

import argparse

from conceptmap.cli.answers import Answer
from conceptmap.cli.open_vault import OpenVault
from conceptmap.core.node_kind import NodeKind

HELP = "print the notes that are linked to and not written yet"
DESCRIPTION = "Print the names that links refer to and no file has, the most wanted first."
EPILOG = ""


def add_question(parser: argparse.ArgumentParser) -> None:
    """Add nothing: it is asked of the whole vault."""


def answer(opened: OpenVault, options: argparse.Namespace) -> Answer:
    """Return the names, and the notes that refer to each."""
    graph = opened.graph
    names = [id_ for id_, kind in graph.kinds_by_id().items() if kind == NodeKind.UNRESOLVED.label]
    names.sort(key=lambda id_: (-graph.in_degree(id_), id_.casefold()))
    records = [
        opened.record(id_) | {"linked_from": sorted(graph.predecessors(id_))} for id_ in names
    ]
    sources = dict.fromkeys(source for each in records for source in each["linked_from"])
    return Answer(
        question={"command": "unresolved"},
        records=records,
        lines=(f"{len(each['linked_from'])}  {each['title']}" for each in records),
        empty="Every link leads somewhere.",
        shown=(*names, *sources),
        seeds=names,
    )
