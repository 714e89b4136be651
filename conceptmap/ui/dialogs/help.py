"""The help menu's dialogs: about, licences, the log."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)

from conceptmap.core.translation import translate
from conceptmap.ui.dialogs.message_box import MessageBox
from conceptmap.ui.dialogs.reading_dialog import show_reading
from conceptmap.ui.notices import MessageCard
from conceptmap.ui.text_size import scaled

_LIBRARIES = "Qt for Python (LGPL), pyqtgraph, networkx, mistune, NumPy, Numba"

_ICON_SIZE_PX = 56
_LICENCES_SIZE = QSize(720, 560)


def show_about(window: QWidget) -> QMessageBox:
    """Show what this is, and what it is made with."""
    from conceptmap import __version__
    from conceptmap.core.resources import resource_path

    box = MessageBox(window)
    box.setWindowTitle(translate("About Concept Map"))
    box.setTextFormat(Qt.TextFormat.RichText)
    box.setText(_about_html(__version__))
    icon = QIcon(str(resource_path("icons", "conceptmap.svg")))
    box.setIconPixmap(icon.pixmap(QSize(_ICON_SIZE_PX, _ICON_SIZE_PX)))
    box.setEscapeButton(box.addButton(translate("Close"), QMessageBox.ButtonRole.AcceptRole))
    button = box.addButton(translate("Licences…"), QMessageBox.ButtonRole.HelpRole)
    button.clicked.connect(lambda: show_licences(window))
    box.open()
    return box


def _about_html(version: str) -> str:
    paragraphs = (
        f"{translate('A map of linked Markdown notes.')}<br>"
        + translate("Your notes are read, never changed; nothing is sent anywhere."),
        translate(
            "Made with {libraries} and others; set in {font}.",
            libraries=_LIBRARIES,
            font="Inter (OFL)",
        ),
    )
    title = f'<p style="font-size:{scaled(17)}px; font-weight:600">Concept Map {version}</p>'
    return title + "".join(f"<p>{each}</p>" for each in paragraphs)


def show_licences(window: QWidget) -> QDialog:
    """Show the licences of what the program is made with."""
    from conceptmap.core.licences import licence_texts

    text = QPlainTextEdit(licence_texts())
    text.setReadOnly(True)
    return show_reading(window, translate("Licences"), text, _LICENCES_SIZE)


def show_log(messages: MessageCard) -> None:
    """Open the log file, or report where it is."""
    from conceptmap.ui.log import log_file

    file = log_file()
    if not file.exists() or not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
        messages.show_message(translate("The log is at {file}.", file=file))
