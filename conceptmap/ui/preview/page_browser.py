"""The text browser that shows a page; it loads nothing by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPalette,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from conceptmap.render.theme import Theme
from conceptmap.ui.preview.find_bar import make_cursor

TextRange = tuple[int, int]

_ZOOM_KEYS = {
    Qt.Key.Key_Plus: 1,
    Qt.Key.Key_Equal: 1,
    Qt.Key.Key_Minus: -1,
    Qt.Key.Key_0: 0,
}

_SCROLL_KEYS = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)


class PageBrowser(QTextBrowser):
    """Shows documents that were set elsewhere, with places in them marked."""

    zoom_requested = Signal(int)
    """Larger, smaller, or 0 for the usual size."""
    scrolled_by_hand = Signal()
    history_step_requested = Signal(int)
    """Back or forward through what was selected, by the mouse's own buttons: -1 or 1."""
    menu_requested = Signal(QPoint, str)
    """A place on the screen, and the address there."""

    def __init__(self) -> None:
        super().__init__()
        self._current_document: QTextDocument | None = None
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        # A bar that comes late would make the page narrower and have all of it set anew.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().sliderPressed.connect(self.scrolled_by_hand)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def show_document(self, document: QTextDocument, margin: float) -> None:
        """Show a document."""
        before, self._current_document = self._current_document, document
        document.setParent(self)
        self.setDocument(document)
        frame = document.rootFrame()
        shape = frame.frameFormat()
        shape.setMargin(margin)
        frame.setFrameFormat(shape)
        if before is not None:
            before.deleteLater()

    def mark(
        self, ranges: list[TextRange], current: int, flash: TextRange | None, theme: Theme
    ) -> None:
        """Mark places, one of them as the present one, and one that was gone to."""
        marks = []
        light, strong = QColor(theme.search_match), QColor(theme.search_match)
        light.setAlphaF(0.3)
        strong.setAlphaF(0.75)
        for at, place in enumerate(ranges):
            marks.append(self._background(place, strong if at == current else light))
        if flash is not None:
            marks.append(self._background(flash, light))
        self.setExtraSelections(marks)

    def scroll_to(self, position: int, *, above: float = 0.0) -> None:
        """Bring a place of the document to the top, `above` of the height below it."""
        rect = self.cursorRect(make_cursor(self.document(), position, position))
        bar = self.verticalScrollBar()
        top = bar.value() + rect.top() - 16 - round(above * self.viewport().height())
        bar.setValue(top)

    def apply_theme(self, theme: Theme) -> None:
        """Take a theme's colours."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(theme.panel))
        palette.setColor(QPalette.ColorRole.Text, QColor(theme.text))
        self.setPalette(palette)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_requested.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            self.scrolled_by_hand.emit()
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        step = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}.get(event.button())
        if step is not None:
            self.history_step_requested.emit(step)
            event.accept()
        else:
            super().mousePressEvent(event)

    def event(self, event: QEvent) -> bool:
        # While the note has the keyboard, its size is meant and not the map's.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
            and event.key() in _ZOOM_KEYS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in _ZOOM_KEYS:
            self.zoom_requested.emit(_ZOOM_KEYS[Qt.Key(event.key())])
        else:
            if event.key() in _SCROLL_KEYS:
                self.scrolled_by_hand.emit()
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        position = event.pos()
        self.menu_requested.emit(self.mapToGlobal(position), self.anchorAt(position))

    def createMimeDataFromSelection(self) -> QMimeData:
        mime = QMimeData()
        mime.setText(self.textCursor().selection().toPlainText().replace("\ufffc", ""))
        return mime

    def _background(self, text_range: TextRange, colour: QColor) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        made.cursor = make_cursor(self.document(), *text_range)
        made.format.setBackground(colour)
        return made
