"""MessageBox: a message box whose text is never cut, at any size of letters."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QMessageBox

from conceptmap.ui.text_size import scaled

_TEXT_PX = 380
"""The least width of the text in pixels, at the usual size of letters."""

MARGINS_PX = 18, 16, 18, 14
"""Of small dialogs."""


class MessageBox(QMessageBox):
    """A message box whose text is broken into lines, however long it is."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(*MARGINS_PX)
        # With an icon beside it the text has room on every screen.
        width = min(scaled(_TEXT_PX), self.screen().availableGeometry().width() // 2)
        # Qt decides anew when a box is shown, and cuts texts that it does not take for wide.
        for label in self.findChildren(QLabel):
            if label.objectName() in ("qt_msgbox_label", "qt_msgbox_informativelabel"):
                label.setWordWrap(True)
                # Qt's layout of the box knows no height for a width.
                label.setMinimumWidth(max(width, label.minimumSizeHint().width()))
                label.setMinimumHeight(label.heightForWidth(label.minimumWidth()))
        self.adjustSize()
