"""Print the names that links refer to and no file has."""

from __future__ import annotations

import argparse

from conceptmap.cli.answers import Answer
from conceptmap.cli.open_vault import OpenVault

HELP = "print the notes that are linked to and not written yet"
DESCRIPTION = "Print the names that links refer to and no file has, the most wanted first."
EPILOG = ""


def add_question(parser: argparse.ArgumentParser) -> None:
    """Add nothing: it is asked of the whole vault."""


def answer(opened: OpenVault, options: argparse.Namespace) -> Answer:
    """Return the names, and the notes that refer to each."""
    from conceptmap.graph.unlinked import unresolved_names

    names = unresolved_names(opened.graph)
    records = [
        opened.record(id_) | {"linked_from": list(sources)} for id_, sources in names.items()
    ]
    sources = dict.fromkeys(source for each in records for source in each["linked_from"])
    return Answer(
        question={"command": "unresolved"},
        records=records,
        lines=(f"{len(each['linked_from'])}  {each['title']}" for each in records),
        empty="Every link leads somewhere.",
        shown=(*names, *sources),
        seeds=tuple(names),
    )
