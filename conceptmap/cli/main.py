"""Read the command line and run a subcommand, which defaults to `open`.

Exit status: 0; 1 for what the user can fix, with a message of one line; 2 for wrong usage.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from conceptmap import __version__
from conceptmap.cli.commands import Subcommand, command_names, load_command
from conceptmap.cli.terminal_text import terminal_line
from conceptmap.core.errors import UserError, WrongUsageError
from conceptmap.core.isolation import (
    GIT_OBJECTS_FLAG,
    JIT_WARMUP_FLAG,
    RELATIONS_WORKER_FLAG,
    SCAN_WORKER_FLAG,
    leave_working_folder,
)
from conceptmap.core.program_end import end_program

DEFAULT_COMMAND = "open"

_EPILOG = """commands:
{commands}

'conceptmap COMMAND --help' says more of each. A folder that is named like a command is opened
with 'conceptmap ./export' or 'conceptmap open export'.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status. Raises SystemExit(2) for wrong usage.

    Without `arguments` these are the process's own, and it may end here, see `end_program`.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words == [SCAN_WORKER_FLAG]:
        from conceptmap.vault.scan_server import serve

        serve()
        return 0
    if words == [RELATIONS_WORKER_FLAG]:
        from conceptmap.relations.proposition_reader import serve as serve_relations

        serve_relations()
        return 0
    if words == [GIT_OBJECTS_FLAG]:
        from conceptmap.vault.git_objects import serve as serve_git_objects

        serve_git_objects()
        return 0
    if words == [JIT_WARMUP_FLAG]:
        from conceptmap.model.jit_warmup import run_worker

        run_worker()
        return 0
    name = ""
    if words and words[0] in command_names():
        name = words.pop(0)
    parser, command = build_parser(name), load_command(name or DEFAULT_COMMAND)
    if not name and words and (meant := _mistyped_command(words)):
        parser.error(f"there is no folder and no command {words[0]!r}; did you mean {meant!r}?")
    options = parser.parse_args(words)
    for action in parser._actions:
        # Until Python 3.13 `--title=--` gives no text but an empty list.
        if action.nargs is None and getattr(options, action.dest, None) == []:
            parser.error(f"argument {action.option_strings[0]}: expected one argument")
    if arguments is None:
        leave_working_folder()
    try:
        status = _run(command, options)
    except (argparse.ArgumentError, WrongUsageError) as error:
        parser.error(terminal_line(str(error)))
    return end_program(status) if arguments is None else status


def build_parser(name: str = "") -> argparse.ArgumentParser:
    """Return the parser of a subcommand, or of the program itself, which opens windows."""
    command = load_command(name or DEFAULT_COMMAND)
    if name:
        prog, epilog = f"conceptmap {name}", command.EPILOG
    else:
        lines = (f"  {each:9} {load_command(each).HELP}" for each in command_names())
        prog, epilog = "conceptmap", _EPILOG.format(commands="\n".join(lines))
    parser = argparse.ArgumentParser(
        prog=prog,
        description=command.DESCRIPTION,
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    if not name:
        version = f"Concept Map {__version__}"
        parser.add_argument("--version", action="version", version=version)
    command.add_arguments(parser)
    return parser


def _mistyped_command(words: Sequence[str]) -> str:
    """Return the command that the first of some words is nearly, empty for none, or for a path."""
    if not words[0].isalpha() or os.path.lexists(words[0]):
        return ""
    from difflib import get_close_matches

    return next(iter(get_close_matches(words[0].lower(), command_names(), 1)), "")


def _run(command: Subcommand, options: argparse.Namespace) -> int:
    try:
        return command.run(options)
    except WrongUsageError:
        raise
    except UserError as error:
        message = str(error)
    except MemoryError:
        message = "there is not enough memory for this"
    except KeyboardInterrupt:
        message = "stopped"
    except BrokenPipeError:
        # Whoever reads the output has seen enough; Python flushes what is left when it exits.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    print(f"conceptmap: {terminal_line(message)}", file=sys.stderr)
    return 1
