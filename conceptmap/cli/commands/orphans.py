"""Print the notes without links."""

from __future__ import annotations

import argparse

from conceptmap.cli.answers import add_output, add_vault, open_graph, print_answer

HELP = "print the notes that no link leads to or from"
DESCRIPTION = "Print the notes that no link leads to or from."
EPILOG = ""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the vault."""
    add_vault(parser)
    add_output(parser)


def run(options: argparse.Namespace) -> int:
    """Print the orphans."""
    opened = open_graph(options)
    graph = opened.graph
    alone = [id_ for id_ in opened.vault.notes if not graph.degree(id_)]
    answer = [opened.record(id_) for id_ in alone]
    lines = (each["id"] for each in answer)
    question = {"command": "orphans"}
    print_answer(options, opened.vault, question, answer, lines, "Every note has links.")
    return 0
