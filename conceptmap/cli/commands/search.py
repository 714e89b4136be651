"""Print the notes that a search finds."""

from __future__ import annotations

import argparse

from conceptmap.cli.answers import Answer
from conceptmap.cli.open_vault import OpenVault

HELP = "print the notes that a search finds"
DESCRIPTION = "Print the notes that meet a query in the search language, as the filter of the map."
EPILOG = "conceptmap search ~/Notes 'tag:#idea -path:Archive'\n"


def add_question(parser: argparse.ArgumentParser) -> None:
    """Add the argument for the query to search for."""
    parser.add_argument("query", metavar="QUERY", help="words, phrases and operators like tag:")


def answer(opened: OpenVault, options: argparse.Namespace) -> Answer:
    """Return the notes, by their paths."""
    from conceptmap.api import search
    from conceptmap.api.vault_snapshot import VaultSnapshot

    found = search(VaultSnapshot(opened.vault), options.query)
    records = [opened.record(path) for path in found]
    return Answer(
        question={"command": "search", "query": options.query},
        records=records,
        lines=(f"{each['title']}  ({each['id']})" for each in records),
        empty=f"No note matches {options.query}",
        shown=found,
    )
