"""The help boxes."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMessageBox, QWidget

from conceptmap import __version__
from conceptmap.bundled import bundled

_ROWS = (
    ("Drag the map, or arrow keys", "Move the view; with Shift further"),
    ("Wheel, or + and −", "Zoom"),
    ("F", "Fit the whole map"),
    ("Click a note", "Select it and read it"),
    ("Shift+click", "Select several"),
    ("Drag a note", "Move it and pin it there; its neighbours follow"),
    ("P", "Pin the selected notes, or let them go"),
    ("Right click, or the menu key", "What can be done with a note"),
    ("Tab, Shift+Tab", "Walk around the neighbours of the selected note"),
    ("Enter, or double click", "Read the selected note"),
    ("Space", "Bring the selected note to the middle"),
    ("Esc", "Select nothing"),
    ("Alt+Left, Alt+Right", "Back and forward through what was selected"),
    ("F11", "Full screen"),
)

SHORTCUTS = (
    "<table cellpadding='5'>"
    + "".join(f"<tr><td><b>{keys}</b></td><td>{what}</td></tr>" for keys, what in _ROWS)
    + "</table>"
)

ABOUT = """<h3>Concept Map {version}</h3>
<p>A map of linked Markdown notes.<br>
Your notes are read, never changed; nothing is sent anywhere.</p>
<p>Made with Qt for Python (LGPL), pyqtgraph, networkx, mistune, NumPy, Numba and others;
set in Inter (OFL).</p>"""


def show_shortcuts(window: QWidget) -> None:
    """Show what keys and the mouse do."""
    _box(window, "Keyboard and Mouse", SHORTCUTS)


def show_about(window: QWidget) -> None:
    """Show what this is."""
    _box(window, "About Concept Map", ABOUT.format(version=__version__))


def _box(window: QWidget, title: str, html: str) -> None:
    box = QMessageBox(window)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.RichText)
    box.setText(html)
    box.setIconPixmap(QIcon(str(bundled("icons", "conceptmap.svg"))).pixmap(QSize(56, 56)))
    box.open()
