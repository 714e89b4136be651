"""Paths of the command line, which are relative to the folder that the program is started in."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from urllib.parse import urlsplit


def absolute_path(text: str) -> Path:
    """Return an argument as an absolute path, `~` as the user's folder.

    The program leaves the folder that it was started in before it reads anything. Raises
    ArgumentTypeError for a text that can be no path, such as one with half a character or a null.
    """
    try:
        if b"\0" in os.fsencode(text):
            raise ValueError
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no path") from None
    try:
        return Path(text).expanduser().absolute()
    except RuntimeError:  # a user whom the system does not know
        return Path(text).absolute()


def path_of_file_url(text: str) -> Path | None:
    """Return the path that an address of a local file names; None for any other text."""
    parts = urlsplit(text) if text[:5].casefold() == "file:" else None
    if parts is None or parts.netloc not in ("", "localhost"):
        return None
    # Imported late: it takes as long as all else that reads the command line.
    from urllib.request import url2pathname

    return Path(url2pathname(parts.path))


def absolute_output(text: str) -> str:
    """Return the absolute path of a file to write; `-`, standard output, stays."""
    return text if text == "-" else str(absolute_path(text))
