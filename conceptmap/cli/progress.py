"""Progress on a terminal, in one line that is written over."""

from __future__ import annotations

import sys
from typing import Self

_CLEAR_LINE = "\r\x1b[K"


class TerminalProgress:
    """A ProgressCallback that writes to standard error; leaving its block clears the line.

    It is silent where standard error is not a terminal, or where there is none, as in a program
    without a console on Windows.
    """

    def __init__(self, *, quiet: bool = False) -> None:
        stream = sys.stderr
        self._visible = not quiet and stream is not None and stream.isatty()
        self._line = ""

    def __call__(self, what: str, done: int, total: int) -> None:
        """Show what is being done, and how much of it is."""
        if not self._visible:
            return
        line = f"{what} … {100 * done // total} %" if total else f"{what} …"
        if line != self._line:
            print(f"{_CLEAR_LINE}{line}", end="", file=sys.stderr, flush=True)
            self._line = line

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.clear()

    def clear(self) -> None:
        """Clear the line of the terminal on which progress is shown."""
        if self._line:
            print(_CLEAR_LINE, end="", file=sys.stderr, flush=True)
            self._line = ""

    def finish(self, message: str) -> None:
        """Clear the line and say what was done."""
        self.clear()
        if self._visible:
            print(message, file=sys.stderr)
