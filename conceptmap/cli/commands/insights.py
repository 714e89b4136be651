"""Print the answers to questions about the whole map."""

from __future__ import annotations

import argparse

from conceptmap.cli.answers import add_output, add_vault, open_map, print_answer
from conceptmap.cli.progress import TerminalProgress

HELP = "print what stands out: most linked notes, bridges, suggested links and more"
DESCRIPTION = (
    "Print the answer to a question about the whole map; without NAME, list the questions."
)
EPILOG = "conceptmap insights ~/Notes 'Most linked' --max 10\n"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the vault, the question and how much of its answer to print."""
    add_vault(parser)
    parser.add_argument("name", nargs="?", default="", metavar="NAME", help="the question")
    parser.add_argument(
        "--max", type=int, default=50, metavar="N", help="at most so many findings (50)"
    )
    add_output(parser)


def run(options: argparse.Namespace) -> int:
    """Print the findings, the most important first."""
    from conceptmap.core.errors import UserError
    from conceptmap.model.insights import INSIGHTS

    vault_map = open_map(options)
    vault = vault_map.vault
    if not options.name:
        known = [
            {"name": str(each.name), "description": str(each.description)} for each in INSIGHTS
        ]
        lines = (f"{each['name']}: {each['description']}" for each in known)
        print_answer(options, vault, {"command": "insights"}, known, lines, "")
        return 0
    found = [each for each in INSIGHTS if str(each.name).casefold() == options.name.casefold()]
    if not found:
        names = ", ".join(str(each.name) for each in INSIGHTS)
        raise UserError(f"There is no question named {options.name}. There are: {names}.")
    with TerminalProgress() as progress:
        findings = found[0].find(vault_map, progress)[: max(0, options.max)]
    columns = [str(column) for column in found[0].columns]
    answer = [
        {"nodes": list(each.nodes)} | dict(zip(columns, each.cells, strict=True))
        for each in findings
    ]
    rows = ("  ".join(str(cell) for cell in each.cells) for each in findings)
    question = {"command": "insights", "name": str(found[0].name)}
    print_answer(options, vault, question, answer, rows, f"{found[0].name}: nothing was found.")
    return 0
