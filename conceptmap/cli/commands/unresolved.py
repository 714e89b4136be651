"""Print the names that links refer to and no file has."""

from __future__ import annotations

import argparse

from conceptmap.cli.answers import add_output, add_vault, open_graph, print_answer
from conceptmap.core.node_kind import NodeKind

HELP = "print the notes that are linked to and not written yet"
DESCRIPTION = "Print the names that links refer to and no file has, the most wanted first."
EPILOG = ""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the vault."""
    add_vault(parser)
    add_output(parser)


def run(options: argparse.Namespace) -> int:
    """Print the names, and how many notes refer to each."""
    opened = open_graph(options)
    graph = opened.graph
    names = [id_ for id_, kind in graph.nodes(data="kind") if kind == NodeKind.UNRESOLVED.label]
    names.sort(key=lambda id_: (-graph.in_degree(id_), id_.casefold()))
    answer = [
        opened.record(id_) | {"linked_from": sorted(graph.predecessors(id_))} for id_ in names
    ]
    lines = (f"{len(each['linked_from'])}  {each['title']}" for each in answer)
    question = {"command": "unresolved"}
    print_answer(options, opened.vault, question, answer, lines, "Every link leads somewhere.")
    return 0
