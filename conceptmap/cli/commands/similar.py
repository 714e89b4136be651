"""Print the notes that are like a note."""

from __future__ import annotations

import argparse

from conceptmap.cli.answers import Answer
from conceptmap.cli.open_vault import OpenVault
from conceptmap.cli.question_command import add_count, add_note

MAX_NOTES = 100

HELP = "print the notes that are like a note but not linked with it"
DESCRIPTION = (
    "Print the notes that are most like a note by their words and their neighbours, and that no "
    "link joins with it; for a name that no note has yet, the notes that are about it."
)
EPILOG = "conceptmap similar ~/Notes 'Tidal power' --count 5\n"


def add_question(parser: argparse.ArgumentParser) -> None:
    """Add the note and how many others to find."""
    add_note(parser)
    add_count(parser, "--count", 1, MAX_NOTES, 10, "how many notes")


def answer(opened: OpenVault, options: argparse.Namespace) -> Answer:
    """Return the similar notes, the most alike first."""
    note = opened.find(options.note)
    found = opened.similar.similar(note, options.count)
    records = [
        opened.record(each.id)
        | {
            "score": round(each.score, 3),
            "words": list(each.words),
            "shared_neighbours": each.shared_count,
            "neighbours": list(each.neighbours),
        }
        for each in found
    ]
    lines = (
        f"{each['score']:.2f}  {each['title']}  ({each['id']})"
        f"{''.join(f'  {word}' for word in each['words'])}"
        for each in records
    )
    return Answer(
        question={"command": "similar", "note": note},
        records=records,
        lines=lines,
        empty=f"No note is like {opened.title(note)}.",
        shown=(note, *(each.id for each in found)) if found else (),
        seeds=(note,),
    )
