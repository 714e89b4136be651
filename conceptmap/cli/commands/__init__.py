"""The subcommands, one module each.

A module here is the subcommand of its name (`_` for `-`); it defines what `Subcommand`, or for
one that answers a question `Question`, asks for, and nothing else has to be touched. `conceptmap
--help` imports all of them, so they import numpy, networkx and Qt inside their functions.
"""

from __future__ import annotations

import argparse
import pkgutil
from importlib import import_module
from typing import Protocol, cast

from conceptmap.cli.question_command import Question, QuestionCommand


class Subcommand(Protocol):
    """What the module of a subcommand defines."""

    HELP: str
    """What it does, in one line of `conceptmap --help`."""
    DESCRIPTION: str
    """The first paragraph of its own `--help`."""
    EPILOG: str
    """The last paragraphs, printed unchanged, e.g. examples."""

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Add the options and arguments."""

    def run(self, options: argparse.Namespace) -> int:
        """Do it and return the exit status.

        Raises UserError for what the user can fix, argparse.ArgumentError for wrong usage.
        """


def command_names() -> tuple[str, ...]:
    """Return the names of all subcommands, in alphabetical order."""
    return tuple(sorted(each.name.replace("_", "-") for each in pkgutil.iter_modules(__path__)))


def load_command(name: str) -> Subcommand:
    """Import a subcommand by its name."""
    module = import_module(f"{__name__}.{name.replace('-', '_')}")
    if hasattr(module, "answer"):
        return QuestionCommand(cast(Question, module))
    return cast(Subcommand, module)


def load_questions() -> dict[str, Question]:
    """Import the subcommands that answer questions, by their names."""
    names = ((name, f"{__name__}.{name.replace('-', '_')}") for name in command_names())
    modules = ((name, import_module(module)) for name, module in names)
    return {name: cast(Question, each) for name, each in modules if hasattr(each, "answer")}
