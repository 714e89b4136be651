"""The command line: `conceptmap PATH …`, `conceptmap export` and further subcommands."""

from conceptmap.cli.main import main

__all__ = ["main"]
