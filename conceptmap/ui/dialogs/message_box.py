"""MessageBox: a message box whose text is never cut, at any size of letters."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QMessageBox

from conceptmap.ui.text_size import scaled

_TEXT_PX = 380
"""The least width of the text in pixels, at the usual size of letters."""

_ICON_COLUMN_PX = 18
"""What the empty column of a missing icon takes, in pixels."""

MARGINS_PX = 18, 16, 18, 14
"""The margins of small dialogs in pixels: left, top, right and bottom."""


class MessageBox(QMessageBox):
    """A message box whose text is broken into lines, however long it is."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._break_lines()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        # Qt decides anew whenever a box is laid out, and cuts texts that it takes for narrow.
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._break_lines()
        return done

    def _break_lines(self) -> None:
        layout = self.layout()
        assert layout is not None
        left, *others = MARGINS_PX
        if self.iconPixmap().isNull():
            # Qt keeps a column for the icon, whether there is one or not.
            left = max(left - _ICON_COLUMN_PX, 0)
        layout.setContentsMargins(left, *others)
        # With an icon beside it the text has room on every screen.
        width = min(scaled(_TEXT_PX), self.screen().availableGeometry().width() // 2)
        for label in self.findChildren(QLabel):
            if label.objectName() in ("qt_msgbox_label", "qt_msgbox_informativelabel"):
                label.setWordWrap(True)
                # Qt's layout of the box knows no height for a width.
                label.setMinimumWidth(max(width, label.minimumSizeHint().width()))
                label.setMinimumHeight(label.heightForWidth(label.minimumWidth()))
        self.adjustSize()
