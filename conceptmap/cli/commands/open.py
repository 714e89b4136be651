"""Open folders of notes in windows."""

from __future__ import annotations

import argparse

from conceptmap.cli.paths import absolute_path

HELP = "open folders or notes, each in a window; the default command"
DESCRIPTION = "A desktop map of linked Markdown notes."
EPILOG = ""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the paths and the view."""
    parser.add_argument(
        "paths",
        metavar="PATH",
        nargs="*",
        type=absolute_path,
        help="folders of notes, or single notes, each in a window; none: the start page",
    )
    parser.add_argument("--view", default="", metavar="NAME", help="a view saved for the folder")


def run(options: argparse.Namespace) -> int:
    """Show the windows until the last one is closed."""
    from conceptmap.ui.app import run as run_app

    return run_app(options.paths, options.view)
