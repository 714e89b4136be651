"""Print the notes that answer a question, and how they are connected."""

from __future__ import annotations

import argparse

from conceptmap.cli.answers import Answer
from conceptmap.cli.open_vault import OpenVault
from conceptmap.cli.question_command import add_count

MAX_NODES = 100

HELP = "print the notes that answer a question, and what joins them"
DESCRIPTION = (
    "Print a connected map of the notes that answer a question: those that its words lead to, "
    "marked with *, and those that join them, each with its links to the others."
)
EPILOG = "conceptmap ask ~/Notes 'How do tides make power?'\n"


def add_question(parser: argparse.ArgumentParser) -> None:
    """Add the question and how many notes to find."""
    parser.add_argument("question", metavar="QUESTION", help="a question, or some words")
    add_count(parser, "--count", 1, MAX_NODES, 25, "how many notes at most")


def answer(opened: OpenVault, options: argparse.Namespace) -> Answer:
    """Return the notes, the best first."""
    from conceptmap.model.question_map import ask

    graph = opened.graph
    found = ask(
        graph, opened.similar, opened.full_text, opened.costs, options.question, options.count
    )
    records = [
        opened.record(id_)
        | {
            "seed": id_ in found.seeds,
            "links": [
                opened.links.record(id_, target)
                for target in graph.successors(id_)
                if target in found.nodes
            ],
        }
        for id_ in found.nodes
    ]
    lines = (
        "\n".join(
            [
                f"{'*' if each['seed'] else ' '} {each['title']}  ({each['id']})",
                *(f"      {opened.proposition(link)}" for link in each["links"]),
            ]
        )
        for each in records
    )
    return Answer(
        question={"command": "ask", "question": options.question},
        records=records,
        lines=lines,
        empty=f"No note has any of these words: {options.question}"
        if options.question.strip()
        else "The question has no words.",
        shown=found.nodes,
        seeds=tuple(found.seeds),
    )
