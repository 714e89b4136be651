"""Print the answers to questions about the whole map."""

from __future__ import annotations

import argparse

from conceptmap.cli.answers import Answer
from conceptmap.cli.open_vault import OpenVault
from conceptmap.cli.question_command import add_count

MAX_FINDINGS = 10_000

HELP = "print what stands out: most linked notes, bridges, suggested links and more"
DESCRIPTION = (
    "Print the answer to a question about the whole map; without NAME, list the questions."
)
EPILOG = "conceptmap insights ~/Notes 'Most linked' --max 10\n"


def add_question(parser: argparse.ArgumentParser) -> None:
    """Add the question and how much of its answer is wanted."""
    parser.add_argument("name", nargs="?", default="", metavar="NAME", help="the question")
    add_count(parser, "--max", 1, MAX_FINDINGS, 50, "the largest number of findings")


def answer(opened: OpenVault, options: argparse.Namespace) -> Answer:
    """Return the findings, the most important first."""
    from conceptmap.model.insights import INSIGHTS, insight_named

    if not options.name:
        known = [
            {"name": str(each.name), "description": str(each.description)} for each in INSIGHTS
        ]
        return Answer(
            question={"command": "insights"},
            records=known,
            lines=(f"{each['name']}: {each['description']}" for each in known),
            empty="",
        )
    found = insight_named(options.name)
    findings = found.find(opened.vault_map, opened.progress)[: options.max]
    columns = [str(column) for column in found.columns]
    return Answer(
        question={"command": "insights", "name": str(found.name)},
        records=[
            {"nodes": list(each.nodes)} | dict(zip(columns, each.cells, strict=True))
            for each in findings
        ],
        lines=("  ".join(_one_line(cell) for cell in each.cells) for each in findings),
        empty=f"{found.name}: nothing was found.",
        shown=tuple(dict.fromkeys(id_ for each in findings for id_ in each.nodes)),
    )


def _one_line(cell: object) -> str:
    """Return a cell as one line, for answers to be counted and sorted."""
    return " · ".join(str(cell).split("\n"))
