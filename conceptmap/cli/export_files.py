"""Files that maps are written to: their formats, and what must not be replaced."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from conceptmap.core.atomic_write import existing_files
from conceptmap.core.errors import UserError

if TYPE_CHECKING:
    from conceptmap.exporting.format import ExportFormat


def format_of_file(file: Path, extension: str = "") -> ExportFormat:
    """Return the format of an extension, or without one of a file's. Raises ArgumentError."""
    from conceptmap.exporting.formats import FORMATS

    extension = extension or file.suffix.lower().removeprefix(".")
    export_format = FORMATS.get(extension)
    if export_format is None:
        why = (
            f"the extension of {file.name!r} is not known"
            if extension
            else f"{file.name!r} has no extension"
        )
        extensions = ", ".join(f".{each}" for each in FORMATS)
        raise argparse.ArgumentError(None, f"{why}; use one of {extensions}")
    return export_format


def refuse_unnamed_overwrite(files: Iterable[Path], file: Path) -> None:
    """Raise UserError when one of the files would be replaced that was not named, as `file` was.

    Beside an existing file it comes from an earlier export, and is replaced with it.
    """
    existing = existing_files(files)
    if existing and file not in existing:
        raise UserError(
            f"{existing[0]} is there already and would be replaced. "
            f"Move it away, or choose another name for {file.name}."
        )
