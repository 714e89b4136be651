"""What was dropped on the window: a path to open, or why it cannot be."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

from conceptmap.notes.note import is_note


def dropped_path(data: QMimeData) -> Path | str:
    """Give the folder or note that was dropped, or in words why there is none."""
    urls = data.urls()
    if not urls:
        return "That was no file. Drop a folder of notes, or a note."
    if len(urls) > 1:
        return f"{len(urls)} things were dropped. Drop one folder of notes, or one note."
    if not urls[0].isLocalFile():
        return "That is not on this computer. Drop a folder of notes from your own files."
    path = Path(urls[0].toLocalFile())
    if path.is_dir():
        return path
    if not path.exists():
        return f"{path.name} is not there any more."
    if is_note(path.name):
        return path
    return f"{path.name} is not a Markdown note. Drop a folder of notes, or a .md file."
