"""Print what a note links to."""

from __future__ import annotations

import argparse

from conceptmap.cli.answers import Answer, links_answer
from conceptmap.cli.open_vault import OpenVault
from conceptmap.cli.question_command import add_note

HELP = "print what a note links to"
DESCRIPTION = "Print what a note links to, each with what the link says and its sentences."
EPILOG = "conceptmap links ~/Notes 'Tidal power'\n"


def add_question(parser: argparse.ArgumentParser) -> None:
    """Add the argument for the note whose links are asked for."""
    add_note(parser)


def answer(opened: OpenVault, options: argparse.Namespace) -> Answer:
    """Return the links from the note."""
    note = opened.find(options.note)
    pairs = ((note, target) for target in opened.graph.successors(note))
    question = {"command": "links", "note": note}
    return links_answer(opened, question, pairs, f"{opened.title(note)} links to nothing.")
