"""Print what a note links to."""

from __future__ import annotations

import argparse

from conceptmap.cli.answers import add_note, add_output, add_vault, open_graph

HELP = "print what a note links to"
DESCRIPTION = "Print what a note links to, each with what the link says and its sentences."
EPILOG = "conceptmap links ~/Notes 'Tidal power'\n"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the vault and the note."""
    add_vault(parser)
    add_note(parser)
    add_output(parser)


def run(options: argparse.Namespace) -> int:
    """Print the links from the note."""
    from conceptmap.cli.link_answers import print_links

    opened = open_graph(options)
    note = opened.find(options.note)
    pairs = ((note, target) for target in opened.graph.successors(note))
    question = {"command": "links", "note": note}
    print_links(options, opened, question, pairs, f"{opened.title(note)} links to nothing.")
    return 0
