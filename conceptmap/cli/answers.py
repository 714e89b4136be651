"""The answer to a question about a vault, and how it is printed.

With `--json` an answer is one object: `format` (`ANSWER_FORMAT`), `vault`, `question` with the
subcommand and what it was asked of, and `answer`, a list of objects. docs/command-line.md lists
their keys.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from conceptmap.cli.open_vault import OpenVault, Record
from conceptmap.cli.terminal_text import terminal_json, terminal_text

ANSWER_FORMAT = "conceptmap-answer/1"
"""The number changes when keys are removed or change their meaning, not when keys are added."""


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What is answered, for scripts and for readers."""

    question: Record
    """The subcommand as `command`, and what it was asked of."""
    records: Sequence[Record]
    lines: Iterable[str]
    """The same as text; may be lazy and is read once."""
    empty: str
    """What is said when nothing was found: what was looked for."""
    shown: Sequence[str] | None = ()
    """The ids of the nodes that a map of the answer shows, None for the whole map."""
    seeds: Sequence[str] = ()
    """Those of them that are marked: what was asked about, or found by the words."""
    status: int = 0
    """The exit status of the command: 1 where `lint` found something wrong, else 0."""


def links_answer(
    opened: OpenVault, question: Record, pairs: Iterable[tuple[str, str]], empty: str
) -> Answer:
    """Answer with the links between pairs of a source and a target, under the other note's name.

    The note that is asked about is that of the question.
    """
    note = question["note"]
    records = [
        opened.record(source if target == note else target) | opened.links.record(source, target)
        for source, target in pairs
    ]
    lines = (
        "\n".join([opened.proposition(each), *(f"    {text}" for text in each["contexts"])])
        for each in records
    )
    shown = (note, *(each["id"] for each in records)) if records else ()
    return Answer(
        question=question, records=records, lines=lines, empty=empty, shown=shown, seeds=(note,)
    )


def answer_as_json(vault_name: str, answer: Answer) -> Record:
    """Return an answer as the object that `--json` prints, without lone surrogates."""
    whole = {
        "format": ANSWER_FORMAT,
        "vault": vault_name,
        "question": answer.question,
        "answer": list(answer.records),
    }
    cleaned: Record = without_surrogates(whole)
    return cleaned


def print_answer(vault_name: str, answer: Answer, *, as_json: bool) -> None:
    """Print an answer, as JSON or as its lines, or what it says when there are none."""
    if as_json:
        written = json.dumps(answer_as_json(vault_name, answer), ensure_ascii=False, indent=1)
        print(terminal_json(written))
        return
    printed = False
    for line in answer.lines:
        print(terminal_text(line))
        printed = True
    if not printed:
        print(terminal_text(answer.empty))


def without_surrogates(value: Any) -> Any:
    """Return a value whose names on disk that are not Unicode can be printed as UTF-8."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode("utf-8") if not value.isascii() else value
    if isinstance(value, dict):
        return {key: without_surrogates(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [without_surrogates(each) for each in value]
    return value
