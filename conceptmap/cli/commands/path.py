"""Print how two notes are connected."""

from __future__ import annotations

import argparse
from itertools import pairwise

from conceptmap.cli.answers import add_note, add_output, add_vault, open_graph, print_answer

MAX_PATHS = 20

HELP = "print how two notes are connected"
DESCRIPTION = (
    "Print how two notes are connected along links in either direction: first the path that tells "
    "the most, past notes that link to everything, then others."
)
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
    """Print the paths, the one that tells the most first."""
    from conceptmap.cli.link_answers import LinkReader, proposition
    from conceptmap.model.note_paths import find_note_paths
    from conceptmap.model.path_costs import path_costs

    opened = open_graph(options)
    start, end = opened.find(options.start), opened.find(options.end)
    reader = LinkReader(opened)
    costs = path_costs(opened.vault, opened.graph)
    found = find_note_paths(opened.graph, costs, start, end, options.count)
    answer = [
        {
            "nodes": [opened.record(id_) for id_ in path],
            "steps": [reader.step(first, second) for first, second in pairwise(path)],
        }
        for path in found.paths[: options.count]
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
