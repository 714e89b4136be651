"""Print the notes without links."""

from __future__ import annotations

import argparse

from conceptmap.cli.answers import Answer
from conceptmap.cli.open_vault import OpenVault

HELP = "print the notes that no link leads to or from"
DESCRIPTION = "Print the notes that no link leads to or from."
EPILOG = ""


def add_question(parser: argparse.ArgumentParser) -> None:
    """Add nothing: it is asked of the whole vault."""


def answer(opened: OpenVault, options: argparse.Namespace) -> Answer:
    """Return the notes that have no links and that no note links to."""
    from conceptmap.graph.unlinked import orphan_notes

    alone = orphan_notes(opened.graph, opened.vault.notes)
    return Answer(
        question={"command": "orphans"},
        records=[opened.record(id_) for id_ in alone],
        lines=alone,
        empty="Every note has links.",
        shown=alone,
    )
