"""Print what links to a note."""

from __future__ import annotations

import argparse

from conceptmap.cli.answers import Answer, links_answer
from conceptmap.cli.open_vault import OpenVault
from conceptmap.cli.question_command import add_note

HELP = "print what links to a note"
DESCRIPTION = "Print what links to a note, each with what the link says and its sentences."
EPILOG = "conceptmap backlinks ~/Notes 'Tidal power'\n"


def add_question(parser: argparse.ArgumentParser) -> None:
    """Add the argument for the note whose backlinks are asked for."""
    add_note(parser)


def answer(opened: OpenVault, options: argparse.Namespace) -> Answer:
    """Return the links to the note."""
    note = opened.find(options.note)
    pairs = ((source, note) for source in opened.graph.predecessors(note))
    question = {"command": "backlinks", "note": note}
    return links_answer(opened, question, pairs, f"Nothing links to {opened.title(note)}.")
