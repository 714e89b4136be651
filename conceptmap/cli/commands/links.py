"""Print what a note links to."""

from __future__ import annotations

import argparse

from conceptmap.cli.answers import add_note, add_output, add_vault, open_graph, print_answer

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
    from conceptmap.cli.link_answers import LinkReader, proposition

    opened = open_graph(options)
    note = opened.find(options.note)
    reader = LinkReader(opened)
    answer = [
        opened.record(target) | reader.record(note, target)
        for target in opened.graph.successors(note)
    ]
    lines = (
        "\n".join([proposition(opened, each), *(f"    {text}" for text in each["contexts"])])
        for each in answer
    )
    question = {"command": "links", "note": note}
    empty = f"{opened.title(note)} links to nothing."
    print_answer(options, opened.vault, question, answer, lines, empty)
    return 0
