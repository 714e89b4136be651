"""The help menu's dialogs: about, licences, the log."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from conceptmap.ui.notices import MessageCard
from conceptmap.ui.screen_fit import fit_dialog

ABOUT_HTML = """<p style="font-size:17px; font-weight:600">Concept Map {version}</p>
<p>A map of linked Markdown notes.<br>
Your notes are read, never changed; nothing is sent anywhere.</p>
<p>Made with Qt for Python (LGPL), pyqtgraph, networkx, mistune, NumPy, Numba and others;
set in Inter (OFL).</p>"""

_ICON_SIZE_PX = 56
_LICENCES_SIZE = QSize(720, 560)


def show_about(window: QWidget) -> QMessageBox:
    """Show what this is, and what it is made with."""
    from conceptmap import __version__
    from conceptmap.core.resources import resource_path

    box = QMessageBox(window)
    box.setWindowTitle("About Concept Map")
    box.setTextFormat(Qt.TextFormat.RichText)
    box.setText(ABOUT_HTML.format(version=__version__))
    icon = QIcon(str(resource_path("icons", "conceptmap.svg")))
    box.setIconPixmap(icon.pixmap(QSize(_ICON_SIZE_PX, _ICON_SIZE_PX)))
    box.addButton(QMessageBox.StandardButton.Ok)
    button = box.addButton("Licences…", QMessageBox.ButtonRole.HelpRole)
    button.clicked.connect(lambda: show_licences(window))
    box.open()
    return box


def show_licences(window: QWidget) -> QDialog:
    """Show the licences of what the program is made with."""
    from conceptmap.core.licences import licence_texts

    dialog = QDialog(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle("Licences")
    fit_dialog(dialog, _LICENCES_SIZE)
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


def show_log(messages: MessageCard) -> None:
    """Open the log file, or report where it is."""
    from conceptmap.ui.log import log_file

    file = log_file()
    if not file.exists() or not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
        messages.show_message(f"The log is at {file}.")
