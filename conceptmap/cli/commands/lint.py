"""Print what is wrong with a vault."""

from __future__ import annotations

import argparse

from conceptmap.cli.answers import Record, add_output, add_vault, open_graph, print_answer
from conceptmap.core.node_kind import NodeKind

HELP = "print links that lead nowhere and files that cannot be read; status 1 if there are any"
DESCRIPTION = "Print what is wrong with a vault, in a form that editors and checks understand."
EPILOG = "The exit status is 1 when something was found, so that it can be part of a check.\n"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the vault."""
    add_vault(parser)
    add_output(parser)


def run(options: argparse.Namespace) -> int:
    """Print problems and links to what is not there, with file and line."""
    from conceptmap.graph.references import links_between

    opened = open_graph(options)
    found: list[Record] = [
        {"file": each.path, "line": 0, "rule": "problem", "message": str(each.reason)}
        for each in opened.vault.problems
    ]
    for id_, kind in opened.graph.nodes(data="kind"):
        if kind != NodeKind.UNRESOLVED.label:
            continue
        for source in opened.graph.predecessors(id_):
            found += [
                {
                    "file": source,
                    "line": link.line,
                    "rule": "unresolved",
                    "message": f"No note is named {id_}.",
                }
                for link in links_between(opened.vault, source, id_)
            ]
    found.sort(key=lambda each: (each["file"], each["line"]))
    lines = (
        f"{each['file']}:{each['line'] or 1}: {each['rule']}: {each['message']}" for each in found
    )
    question = {"command": "lint"}
    print_answer(options, opened.vault, question, found, lines, "Nothing is wrong.")
    return 1 if found else 0
