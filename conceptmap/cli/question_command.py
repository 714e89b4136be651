"""Subcommands that answer a question about a vault: what they define, and how they are run."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from typing import Protocol

from conceptmap.cli.answer_map import answer_source
from conceptmap.cli.answers import Answer, print_answer
from conceptmap.cli.export_files import format_of_file, refuse_unnamed_overwrite
from conceptmap.cli.open_vault import OpenVault
from conceptmap.cli.paths import absolute_path
from conceptmap.cli.progress import TerminalProgress
from conceptmap.core.gc_tuning import gc_paused


class Question(Protocol):
    """What the module of a subcommand defines that answers a question.

    It is a tool of the server for agents too (`mcp`), with the same arguments.
    """

    HELP: str
    DESCRIPTION: str
    EPILOG: str

    def add_question(self, parser: argparse.ArgumentParser) -> None:
        """Add what is asked, without the vault and how the answer is printed.

        Arguments are texts, or whole numbers by `add_count`.
        """

    def answer(self, opened: OpenVault, options: argparse.Namespace) -> Answer:
        """Answer it. Raises UserError for what the user can fix."""


class QuestionCommand:
    """A question as a `Subcommand`."""

    def __init__(self, question: Question) -> None:
        self._question = question
        self.HELP, self.DESCRIPTION = question.HELP, question.DESCRIPTION
        self.EPILOG = question.EPILOG

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Add the vault, what is asked, and how the answer is printed."""
        parser.add_argument("vault", type=absolute_path, metavar="VAULT", help="a folder of notes")
        self._question.add_question(parser)
        parser.add_argument("--json", action="store_true", help="print the answer as JSON")
        parser.add_argument(
            "--png",
            type=absolute_path,
            metavar="FILE",
            help="also write a map of the answer; the ending of FILE says the form, as .svg",
        )

    def run(self, options: argparse.Namespace) -> int:
        """Print the answer and return its exit status.

        Raises UserError, and ArgumentError for a form of maps that there is not.
        """
        export_format = None if options.png is None else format_of_file(options.png)
        # The program ends before a collection would free anything.
        with gc_paused(), TerminalProgress() as progress:
            opened = OpenVault.open(options.vault, progress)
            try:
                answer = self._question.answer(opened, options)
                if export_format is not None:
                    refuse_unnamed_overwrite(export_format.files(options.png), options.png)
                    with answer_source(opened, answer, export_format) as source:
                        export_format.write(source, options.png, progress)
                progress.clear()
                print_answer(opened.vault.name, answer, as_json=options.json)
            finally:
                opened.close()
        return answer.status


def add_note(parser: argparse.ArgumentParser, name: str = "note", what: str = "a note") -> None:
    """Add a note, by its title, alias or path."""
    parser.add_argument(name, metavar=name.upper(), help=f"{what}, by its title, alias or path")


def add_count(
    parser: argparse.ArgumentParser, name: str, least: int, most: int, usual: int, what: str
) -> None:
    """Add an option that is a whole number within limits."""
    parser.add_argument(
        name,
        type=WholeNumber(least, most),
        default=usual,
        metavar="N",
        help=f"{what}, {least} to {most} ({usual})",
    )


@dataclass(frozen=True)
class WholeNumber:
    """The type of an argument: a whole number within limits."""

    least: int
    most: int

    def __call__(self, text: str) -> int:
        """Read the number. Raises ArgumentTypeError."""
        number = int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else -1
        if not self.least <= number <= self.most:
            message = f"{text!r} is not a whole number from {self.least} to {self.most}"
            raise argparse.ArgumentTypeError(message)
        return number
