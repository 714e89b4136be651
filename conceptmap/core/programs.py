"""Recognise files that the system would run, and not only show."""

from __future__ import annotations

import os
from pathlib import Path, PurePath

_SUFFIXES = frozenset(
    (
        # Windows
        *(".exe", ".com", ".bat", ".cmd", ".msi", ".msp", ".msc", ".scr", ".pif", ".cpl", ".hta"),
        *(".ps1", ".psm1", ".vbs", ".vbe", ".js", ".jse", ".ws", ".wsf", ".wsh", ".sct", ".reg"),
        *(".lnk", ".url", ".scf", ".inf", ".chm", ".gadget", ".application", ".appref-ms"),
        *(".library-ms", ".search-ms", ".settingcontent-ms", ".xbap", ".appx", ".msix", ".iso"),
        # macOS
        *(
            ".app",
            ".command",
            ".tool",
            ".terminal",
            ".workflow",
            ".action",
            ".scpt",
            ".applescript",
        ),
        *(".pkg", ".mpkg", ".dmg", ".webloc", ".inetloc", ".fileloc", ".ftploc", ".prefpane"),
        # Linux, and languages
        *(".desktop", ".sh", ".bash", ".zsh", ".fish", ".csh", ".ksh", ".run", ".bin", ".appimage"),
        *(".deb", ".rpm", ".flatpakref", ".flatpakrepo", ".snap", ".jar", ".jnlp", ".class"),
        *(".py", ".pyw", ".pyc", ".pyz", ".pl", ".rb", ".php", ".lua", ".tcl", ".awk"),
    )
)


def is_program(file: Path) -> bool:
    """Return whether a file, or what it is a link to, may be run when it is opened."""
    return any(_may_run(each) for each in {file, Path(os.path.realpath(file))})


def _may_run(file: Path) -> bool:
    # Windows leaves out dots and spaces at the end, and a colon begins the name of a stream.
    name = file.name.lower().partition(":")[0].rstrip(". ")
    suffix = PurePath(name).suffix
    if suffix in _SUFFIXES:
        return True
    # On drives of Windows each file may be run, so that says nothing of one with a suffix.
    return not suffix and file.is_file() and os.name != "nt" and os.access(file, os.X_OK)
