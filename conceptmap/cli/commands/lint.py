"""Print what is wrong with a vault."""

from __future__ import annotations

import argparse

from conceptmap.cli.answers import Answer
from conceptmap.cli.open_vault import OpenVault, Record
from conceptmap.cli.terminal_text import terminal_line

HELP = "print links that lead nowhere and files that cannot be read; status 1 if there are any"
DESCRIPTION = "Print what is wrong with a vault, in a form that editors and checks understand."
EPILOG = "The exit status is 1 when something was found, so that it can be part of a check.\n"


def add_question(parser: argparse.ArgumentParser) -> None:
    """Add nothing: it is asked of the whole vault."""


def answer(opened: OpenVault, options: argparse.Namespace) -> Answer:
    """Return problems and links to what is not there, with file and line."""
    from conceptmap.model.lint import lint_vault

    findings = lint_vault(opened.vault, opened.graph)
    found: list[Record] = [
        {"file": each.path, "line": each.line, "rule": each.rule, "message": each.message}
        for each in findings
    ]
    nodes = (id_ for each in findings for id_ in (each.missing, each.path))
    shown = dict.fromkeys(id_ for id_ in nodes if id_ in opened.graph.index_of)
    lines = (
        terminal_line(f"{each['file']}:{each['line'] or 1}: {each['rule']}: {each['message']}")
        for each in found
    )
    return Answer(
        question={"command": "lint"},
        records=found,
        lines=lines,
        empty="Nothing is wrong.",
        shown=tuple(shown),
        status=1 if found else 0,
    )
