"""Print what lies around a note."""

from __future__ import annotations

import argparse

from conceptmap.cli.answers import Answer
from conceptmap.cli.open_vault import OpenVault
from conceptmap.cli.question_command import add_count, add_note

MAX_DEPTH = 5

HELP = "print what lies around a note"
DESCRIPTION = "Print the notes that are joined with a note by links in either direction."
EPILOG = "conceptmap neighbours ~/Notes 'Tidal power' --depth 2\n"


def add_question(parser: argparse.ArgumentParser) -> None:
    """Add the note and how far to go."""
    add_note(parser)
    add_count(parser, "--depth", 1, MAX_DEPTH, 1, "how many links away")


def answer(opened: OpenVault, options: argparse.Namespace) -> Answer:
    """Return the neighbours, the nearest first."""
    from conceptmap.graph.surroundings import distances_from

    note = opened.find(options.note)
    distances = distances_from(opened.graph, note, options.depth)
    records = [opened.record(id_) | {"distance": far} for id_, far in distances.items()]
    return Answer(
        question={"command": "neighbours", "note": note, "depth": options.depth},
        records=records,
        lines=(f"{each['distance']}  {each['title']}  ({each['id']})" for each in records),
        empty=f"{opened.title(note)} has no links, and nothing links to it.",
        shown=(note, *distances) if distances else (),
        seeds=(note,),
    )
