"""The help boxes."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from conceptmap import __version__
from conceptmap.core.licences import licence_texts
from conceptmap.core.resources import resource_path

_SHORTCUT_ROWS = (
    ("Drag the map, or arrow keys", "Move the view; with Shift farther"),
    ("Wheel or pinch, or + and −", "Zoom"),
    ("F", "Fit the whole map"),
    ("Click a note", "Select it and read it"),
    ("Shift+click, Shift+drag", "Select several; within a box"),
    ("Drag a note, or Ctrl+arrow keys", "Move it and pin it there; its neighbours follow"),
    ("Ctrl+K", "Pin the selected notes, or let them go"),
    ("Right click, or the menu key", "What can be done with a note"),
    ("Type, or Ctrl+P", "Find a note, or something to do"),
    ("Ctrl+Shift+F, Ctrl+F", "Search the text of all notes, of this note"),
    ("Tab, Shift+Tab", "Walk around the neighbours of the selected note"),
    ("Enter, or double click", "Read the selected note"),
    ("Space", "Bring the selected note to the middle"),
    ("Esc", "Select nothing; in a panel, go back to the map"),
    ("Alt+Left, Alt+Right", "Back and forward, as the mouse's side buttons do"),
    ("Ctrl+L", "The surroundings of the selected note alone"),
    ("Ctrl+Shift+P, Ctrl+Shift+L", "The preview, the links"),
    ("Ctrl+Shift+G, Ctrl+I", "The filter, insights"),
    ("Ctrl+Z, Ctrl+Shift+Z", "Undo, redo"),
    ("F11", "The map alone"),
)

SHORTCUTS_HTML = (
    "<table cellpadding='5'>"
    + "".join(f"<tr><td><b>{keys}</b></td><td>{what}</td></tr>" for keys, what in _SHORTCUT_ROWS)
    + "</table>"
)

ABOUT_HTML = """<h3>Concept Map {version}</h3>
<p>A map of linked Markdown notes.<br>
Your notes are read, never changed; nothing is sent anywhere.</p>
<p>Made with Qt for Python (LGPL), pyqtgraph, networkx, mistune, NumPy, Numba and others;
set in Inter (OFL).</p>"""


def show_shortcuts(window: QWidget) -> None:
    """Show what keys and the mouse do."""
    _box(window, "Keyboard and Mouse", SHORTCUTS_HTML)


def show_about(window: QWidget) -> None:
    """Show what this is, and what it is made with."""
    box = _box(window, "About Concept Map", ABOUT_HTML.format(version=__version__))
    button = box.addButton("Licences…", QMessageBox.ButtonRole.HelpRole)
    button.clicked.connect(lambda: show_licences(window))


def show_licences(window: QWidget) -> QDialog:
    """Show the licences of what the program is made with."""
    dialog = QDialog(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle("Licences")
    dialog.resize(720, 560)
    text = QPlainTextEdit(licence_texts())
    text.setReadOnly(True)
    text.setAccessibleName("Licences")
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.close)
    column = QVBoxLayout(dialog)
    column.addWidget(text)
    column.addWidget(buttons)
    dialog.show()
    return dialog


def _box(window: QWidget, title: str, html: str) -> QMessageBox:
    box = QMessageBox(window)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.RichText)
    box.setText(html)
    box.setIconPixmap(QIcon(str(resource_path("icons", "conceptmap.svg"))).pixmap(QSize(56, 56)))
    box.addButton(QMessageBox.StandardButton.Ok)
    box.open()
    return box
