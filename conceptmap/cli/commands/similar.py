"""Print the notes that are like a note."""

from __future__ import annotations

import argparse

from conceptmap.cli.answers import add_note, add_output, add_vault, open_graph, print_answer

MAX_NOTES = 100

HELP = "print the notes that are like a note but not linked with it"
DESCRIPTION = (
    "Print the notes that are most like a note by their words and their neighbours, and that no "
    "link joins with it; for a name that no note has yet, the notes that are about it."
)
EPILOG = "conceptmap similar ~/Notes 'Tidal power' --count 5\n"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the vault, the note and how many to print."""
    add_vault(parser)
    add_note(parser)
    parser.add_argument(
        "--count",
        type=int,
        choices=range(1, MAX_NOTES + 1),
        default=10,
        metavar="N",
        help=f"how many notes, 1 to {MAX_NOTES} (10)",
    )
    add_output(parser)


def run(options: argparse.Namespace) -> int:
    """Print the similar notes, the most alike first."""
    from conceptmap.model.similar_notes import read_similar_notes
    from conceptmap.search.full_text import FullText

    opened = open_graph(options)
    note = opened.find(options.note)
    full_text = FullText.for_vault(opened.vault)
    try:
        similar = read_similar_notes(opened.vault, opened.graph, full_text)
    finally:
        full_text.close()
    if note in opened.vault.notes:
        found = similar.similar(note, options.count)
    else:
        found = similar.similar_to_name(opened.title(note), options.count)
    answer = [
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
        for each in answer
    )
    question = {"command": "similar", "note": note}
    empty = f"No note is like {opened.title(note)}."
    print_answer(options, opened.vault, question, answer, lines, empty)
    return 0
