"""Opening files and folders in the programs of the system."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_folder(folder: Path) -> bool:
    """Open a folder in the file manager; return whether that worked."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def show_in_file_manager(file: Path) -> None:
    """Show a file in the system's file manager, selected where that is possible."""
    command = reveal_command(file, sys.platform)
    if command is not None:
        try:
            subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        except OSError:
            pass
        else:
            return
    open_folder(file.parent)


def reveal_command(file: Path, platform: str) -> list[str] | str | None:
    """Return the command that shows a file; None where only its folder can be shown."""
    if platform == "darwin":
        return ["open", "-R", str(file)]
    if platform == "win32":
        # Of arguments with a space in them the Explorer takes only what is quoted as it wants it,
        # the path alone; otherwise it opens the folder of documents.
        return f'explorer /select,"{file}"'
    return None
