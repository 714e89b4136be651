"""Print how two notes are connected."""

from __future__ import annotations

import argparse
from itertools import pairwise

from conceptmap.cli.answers import add_note, add_output, add_vault, open_graph, print_answer

MAX_PATHS = 20

HELP = "print how two notes are connected"
DESCRIPTION = "Print the shortest paths between two notes, along links in either direction."
EPILOG = "conceptmap path ~/Notes 'Tidal power' Moon --count 3\n"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the vault, the two notes and how many paths to print."""
    add_vault(parser)
    add_note(parser, "start", "the first note")
    add_note(parser, "end", "the second note")
    parser.add_argument(
        "--count",
        type=int,
        choices=range(1, MAX_PATHS + 1),
        default=1,
        metavar="N",
        help=f"how many paths, 1 to {MAX_PATHS} (1)",
    )
    add_output(parser)


def run(options: argparse.Namespace) -> int:
    """Print the paths, the shortest first."""
    from conceptmap.cli.link_answers import LinkReader, proposition
    from conceptmap.graph.paths import find_paths

    opened = open_graph(options)
    start, end = opened.find(options.start), opened.find(options.end)
    reader = LinkReader(opened)
    answer = [
        {
            "nodes": [opened.record(id_) for id_ in path],
            "steps": [reader.step(first, second) for first, second in pairwise(path)],
        }
        for path in find_paths(opened.graph, start, end, options.count)
    ]
    lines = (
        "\n".join(
            [
                " · ".join(node["title"] for node in each["nodes"]),
                *(f"    {proposition(opened, step)}" for step in each["steps"]),
            ]
        )
        for each in answer
    )
    question = {"command": "path", "start": start, "end": end}
    empty = f"No links connect {opened.title(start)} and {opened.title(end)}."
    if start == end:
        empty = f"{opened.title(start)} is both the start and the end."
    print_answer(options, opened.vault, question, answer, lines, empty)
    return 0
