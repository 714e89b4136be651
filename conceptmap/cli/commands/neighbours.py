"""Print what lies around a note."""

from __future__ import annotations

import argparse

from conceptmap.cli.answers import add_note, add_output, add_vault, open_graph, print_answer

MAX_DEPTH = 5

HELP = "print what lies around a note"
DESCRIPTION = "Print the notes that are joined with a note by links in either direction."
EPILOG = "conceptmap neighbours ~/Notes 'Tidal power' --depth 2\n"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the vault, the note and how far to go."""
    add_vault(parser)
    add_note(parser)
    parser.add_argument(
        "--depth",
        type=int,
        choices=range(1, MAX_DEPTH + 1),
        default=1,
        metavar="N",
        help=f"how many links away, 1 to {MAX_DEPTH} (1)",
    )
    add_output(parser)


def run(options: argparse.Namespace) -> int:
    """Print the neighbours, the nearest first."""
    opened = open_graph(options)
    note = opened.find(options.note)
    graph = opened.graph
    distances = {note: 0}
    rim = [note]
    for distance in range(1, options.depth + 1):
        beside = {
            other for id_ in rim for other in (*graph.successors(id_), *graph.predecessors(id_))
        }
        rim = sorted(beside - distances.keys(), key=lambda id_: opened.title(id_).casefold())
        distances |= dict.fromkeys(rim, distance)
    del distances[note]
    answer = [opened.record(id_) | {"distance": far} for id_, far in distances.items()]
    lines = (f"{each['distance']}  {each['title']}  ({each['id']})" for each in answer)
    question = {"command": "neighbours", "note": note, "depth": options.depth}
    print_answer(
        *(options, opened.vault, question, answer, lines),
        f"{opened.title(note)} has no links, and nothing links to it.",
    )
    return 0
