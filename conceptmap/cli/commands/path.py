"""Print how two notes are connected."""

from __future__ import annotations

import argparse
from itertools import pairwise

from conceptmap.cli.answers import Answer
from conceptmap.cli.open_vault import OpenVault, Record
from conceptmap.cli.question_command import add_count, add_note

MAX_PATHS = 20

HELP = "print how two notes are connected"
DESCRIPTION = (
    "Print how two notes are connected along links in either direction: first the path that tells "
    "the most, past notes that link to everything, then others."
)
EPILOG = "conceptmap path ~/Notes 'Tidal power' Moon --count 3\n"


def add_question(parser: argparse.ArgumentParser) -> None:
    """Add the two notes and how many paths to find."""
    add_note(parser, "start", "the first note")
    add_note(parser, "end", "the second note")
    add_count(parser, "--count", 1, MAX_PATHS, 1, "how many paths")


def answer(opened: OpenVault, options: argparse.Namespace) -> Answer:
    """Return the paths, the one that tells the most first."""
    from conceptmap.model.note_paths import find_note_paths

    start, end = opened.find(options.start), opened.find(options.end)
    found = find_note_paths(opened.graph, opened.costs, start, end, options.count)
    paths = found.paths[: options.count]
    records = [
        {
            "nodes": [opened.record(id_) for id_ in path],
            "steps": [opened.links.step(first, second) for first, second in pairwise(path)],
        }
        for path in paths
    ]
    lines = (
        "\n".join(
            [
                " · ".join(node["title"] for node in each["nodes"]),
                *(line for step in each["steps"] for line in _step_lines(opened, step)),
            ]
        )
        for each in records
    )
    empty = f"No links connect {opened.title(start)} and {opened.title(end)}."
    if start == end:
        empty = f"{opened.title(start)} is both the start and the end."
    return Answer(
        question={"command": "path", "start": start, "end": end},
        records=records,
        lines=lines,
        empty=empty,
        shown=tuple(dict.fromkeys(id_ for path in paths for id_ in path)),
        seeds=(start, end),
    )


def _step_lines(opened: OpenVault, step: Record) -> list[str]:
    """Return a step as lines: what it says, and the first sentence that says it."""
    sentences = [f"        {text}" for text in step["contexts"][:1]]
    return [f"    {opened.proposition(step)}", *sentences]
