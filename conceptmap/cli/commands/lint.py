"""Print what is wrong with a vault."""

from __future__ import annotations

import argparse

from conceptmap.cli.answers import Answer
from conceptmap.cli.open_vault import OpenVault, Record
from conceptmap.cli.terminal_text import terminal_line
from conceptmap.core.node_kind import NodeKind

HELP = "print links that lead nowhere and files that cannot be read; status 1 if there are any"
DESCRIPTION = "Print what is wrong with a vault, in a form that editors and checks understand."
EPILOG = "The exit status is 1 when something was found, so that it can be part of a check.\n"


def add_question(parser: argparse.ArgumentParser) -> None:
    """Add nothing: it is asked of the whole vault."""


def answer(opened: OpenVault, options: argparse.Namespace) -> Answer:
    """Return problems and links to what is not there, with file and line."""
    from conceptmap.graph.references import links_between

    graph = opened.graph
    found: list[Record] = [
        {"file": each.path, "line": 0, "rule": "problem", "message": str(each.reason)}
        for each in opened.vault.problems
    ]
    shown: dict[str, None] = {}
    for id_, kind in graph.kinds_by_id().items():
        if kind != NodeKind.UNRESOLVED.label:
            continue
        for source in graph.predecessors(id_):
            shown |= dict.fromkeys((id_, source))
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
    shown |= dict.fromkeys(each["file"] for each in found if each["file"] in graph.index_of)
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
