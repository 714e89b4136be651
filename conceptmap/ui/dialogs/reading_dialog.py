"""A dialog with something to read, beside the window, which can be used meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from conceptmap.ui.screen_fit import fit_dialog
from conceptmap.ui.text_size import text_scale


def show_reading(window: QWidget, title: str, content: QWidget, size_px: QSize) -> QDialog:
    """Show a widget that scrolls in a dialog of its own, no larger than the screen.

    `size_px` is its size at the usual size of letters.
    """
    dialog = QDialog(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    fit_dialog(dialog, size_px * text_scale())
    content.setAccessibleName(title)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.close)
    column = QVBoxLayout(dialog)
    column.addWidget(content)
    column.addWidget(buttons)
    dialog.show()
    return dialog
