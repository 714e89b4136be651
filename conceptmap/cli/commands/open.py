"""Open folders of notes in windows."""

from __future__ import annotations

import argparse
from pathlib import Path

from conceptmap.cli.paths import absolute_path

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
        type=absolute_path,
        help="folders of notes, or single notes, each in a window; none: the start page",
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

    return run_app(_paths(options), options.view)


def _paths(options: argparse.Namespace) -> list[Path]:
    """Return what is opened, each in a window. Raises UserError."""
    paths: list[Path] = options.paths
    if not (options.together or options.set):
        return paths
    from conceptmap.model.vault_sets import find_set, make_set

    if options.together:
        paths = [make_set(paths)]
    return [find_set(options.set), *paths] if options.set else paths
