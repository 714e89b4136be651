"""The illustrated guide, which comes with the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QDialog, QTextBrowser, QWidget

from conceptmap.core.resources import resource_path
from conceptmap.core.translation import translate
from conceptmap.ui.dialogs.reading_dialog import show_reading
from conceptmap.ui.text_size import scaled

_SIZE_PX = QSize(860, 680)
_PAGE_MARGIN_PX = 24
_RESIZE_DELAY_MS = 100
_PICTURE = "\ufffc"
"""What stands for a picture in a text document."""


def guide_path() -> Path:
    """Return the file of the guide; its pictures are in the folder `guide` beside it."""
    installed = resource_path("docs", "guide.md")
    return installed if installed.exists() else resource_path().parent / "docs" / "guide.md"


def show_guide(window: QWidget) -> QDialog:
    """Show the guide beside the window, which can be used meanwhile."""
    browser = GuideBrowser(guide_path())
    dialog = show_reading(window, translate("Guide"), browser, _SIZE_PX)
    browser.setFocus()
    return dialog


class GuideBrowser(QTextBrowser):
    """Shows a Markdown file with the pictures beside it, no wider than there is room."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        # Links to other documents lead out of the program; they are read in the repository.
        self.setOpenLinks(False)
        self.document().setDefaultStyleSheet("b, h1, h2 { font-weight: 600; }")
        self.document().setDocumentMargin(_PAGE_MARGIN_PX)
        # One that comes and goes would narrow the page, and widen it again.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        # Not within a change of size: a text may not be replaced while it is laid out.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_RESIZE_DELAY_MS)
        self._timer.timeout.connect(self._show)
        self._show()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        folder = self._file.parent
        path = folder / QUrl(name).path()
        if folder not in path.resolve().parents:
            return None
        image = QImage(str(path))
        room = max(self.viewport().width() - 2 * _PAGE_MARGIN_PX, 1)
        if image.width() <= room:
            return image
        ratio = self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        scaled = image.scaledToWidth(min(round(room * ratio), image.width()), smooth)
        scaled.setDevicePixelRatio(scaled.width() / room)
        return scaled

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._timer.start()

    def _show(self) -> None:
        """Set the text, with pictures of the present width, at the same place."""
        bar = self.verticalScrollBar()
        share = bar.value() / max(bar.maximum(), 1)
        self.document().clear()
        self.setMarkdown(self._file.read_text("utf-8"))
        self._set_spaces()
        bar.setValue(round(share * bar.maximum()))

    def _set_spaces(self) -> None:
        """Set the space around paragraphs and headings, of which Qt's Markdown has none."""
        cursor = QTextCursor(self.document())
        letters = QTextCharFormat()
        letters.setFontWeight(QFont.Weight.DemiBold)
        block = self.document().begin()
        while block.isValid():
            cursor.setPosition(block.position())
            space = block.blockFormat()
            is_heading = space.headingLevel() > 0
            space.setTopMargin(scaled(20 if is_heading and block.blockNumber() else 0))
            space.setBottomMargin(scaled(8))
            if block.text() != _PICTURE:
                space.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            cursor.setBlockFormat(space)
            if is_heading:
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                cursor.mergeCharFormat(letters)
            block = block.next()
