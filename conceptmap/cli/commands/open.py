"""Open folders of notes in windows."""

from __future__ import annotations

import argparse
from pathlib import Path

from conceptmap.cli.paths import absolute_path, path_of_file_url
from conceptmap.core.app_address import is_app_address, parse_app_address

HELP = "open folders or notes, each in a window; the default command"
DESCRIPTION = "A desktop map of linked Markdown notes."
EPILOG = """examples:
  conceptmap ~/Notes
  conceptmap --together ~/Notes ~/Work    both on one map, kept as a set
  conceptmap --set "Notes + Work"
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the paths and the view."""
    parser.add_argument(
        "paths",
        metavar="PATH",
        nargs="*",
        type=_path_or_address,
        help="folders of notes, single notes, or an address as conceptmap://open?vault=Notes; "
        "each in a window; none: the start page",
    )
    parser.add_argument(
        "--together", action="store_true", help="open the folders as one map, each an island"
    )
    parser.add_argument(
        "--set", default="", metavar="NAME", help="open a set of folders that was kept on one map"
    )
    parser.add_argument("--view", default="", metavar="NAME", help="a view saved for the folder")


def run(options: argparse.Namespace) -> int:
    """Show the windows until the last one is closed."""
    from conceptmap.ui.app import run as run_app

    addresses = [parse_app_address(each) for each in options.paths if isinstance(each, str)]
    return run_app(_paths(options), options.view, addresses)


def _path_or_address(text: str) -> Path | str:
    """Return the absolute path that an argument names, or an address of the program."""
    # Desktops hand over files as addresses, since the program takes addresses.
    return text if is_app_address(text) else path_of_file_url(text) or absolute_path(text)


def _paths(options: argparse.Namespace) -> list[Path]:
    """Return what is opened, each in a window. Raises UserError."""
    paths = [each for each in options.paths if isinstance(each, Path)]
    if not (options.together or options.set):
        return paths
    from conceptmap.model.vault_sets import find_set, make_set

    if options.together:
        paths = [make_set(paths)]
    return [find_set(options.set), *paths] if options.set else paths
