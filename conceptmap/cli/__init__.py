"""The command line: open a vault in a window, or export its map without a screen."""

from conceptmap.cli.main import main

__all__ = ["main"]
