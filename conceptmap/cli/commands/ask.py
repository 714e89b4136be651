"""Print the notes that answer a question, and how they are connected."""

from __future__ import annotations

import argparse

from conceptmap.cli.answers import add_output, add_vault, open_graph, print_answer

MAX_NODES = 100

HELP = "print the notes that answer a question, and what joins them"
DESCRIPTION = (
    "Print a connected map of the notes that answer a question: those that its words lead to, "
    "marked with *, and those that join them, each with its links to the others."
)
EPILOG = "conceptmap ask ~/Notes 'How do tides make power?'\n"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the vault, the question and how many notes to print."""
    add_vault(parser)
    parser.add_argument("question", metavar="QUESTION", help="a question, or some words")
    parser.add_argument(
        "--count",
        type=int,
        choices=range(1, MAX_NODES + 1),
        default=25,
        metavar="N",
        help=f"how many notes at most, 1 to {MAX_NODES} (25)",
    )
    add_output(parser)


def run(options: argparse.Namespace) -> int:
    """Print the notes, the best first."""
    from conceptmap.cli.link_answers import LinkReader, proposition
    from conceptmap.model.path_costs import path_costs
    from conceptmap.model.question_map import ask
    from conceptmap.model.similar_notes import read_similar_notes
    from conceptmap.search.full_text import FullText

    opened = open_graph(options)
    graph = opened.graph
    full_text = FullText.for_vault(opened.vault)
    try:
        similar = read_similar_notes(opened.vault, graph, full_text)
        full_text.refresh(opened.vault)
        costs = path_costs(opened.vault, graph)
        found = ask(graph, similar, full_text, costs, options.question, options.count)
    finally:
        full_text.close()
    reader = LinkReader(opened)
    answer = [
        opened.record(id_)
        | {
            "seed": id_ in found.seeds,
            "links": [
                reader.record(id_, target)
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
                *(f"      {proposition(opened, link)}" for link in each["links"]),
            ]
        )
        for each in answer
    )
    question = {"command": "ask", "question": options.question}
    empty = f"No note has any of these words: {options.question}"
    print_answer(options, opened.vault, question, answer, lines, empty)
    return 0
