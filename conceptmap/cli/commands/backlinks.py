"""Print what links to a note."""

from __future__ import annotations

import argparse

from conceptmap.cli.answers import add_note, add_output, add_vault, open_graph

HELP = "print what links to a note"
DESCRIPTION = "Print what links to a note, each with what the link says and its sentences."
EPILOG = "conceptmap backlinks ~/Notes 'Tidal power'\n"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the vault and the note."""
    add_vault(parser)
    add_note(parser)
    add_output(parser)


def run(options: argparse.Namespace) -> int:
    """Print the links to the note."""
    from conceptmap.cli.link_answers import print_links

    opened = open_graph(options)
    note = opened.find(options.note)
    pairs = ((source, note) for source in opened.graph.predecessors(note))
    question = {"command": "backlinks", "note": note}
    print_links(options, opened, question, pairs, f"Nothing links to {opened.title(note)}.")
    return 0
