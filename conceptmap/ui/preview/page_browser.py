"""The text browser that shows a page. It loads no files and does not open links itself."""

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
from conceptmap.ui.preview.text_ranges import TextRange, make_cursor

_TOP_MARGIN_PX = 16
"""Space above a position that is scrolled to."""

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
    """Shows ready-made documents, with ranges of them marked."""

    zoom_requested = Signal(int)
    """1 for larger, -1 for smaller, 0 for the default size."""
    scrolled_by_user = Signal()
    """The user scrolled, by wheel, keys or scroll bar."""
    history_step_requested = Signal(int)
    """-1 for back, 1 for forward: the side buttons of the mouse."""
    menu_requested = Signal(QPoint, str)
    """A context menu is asked for: the screen position, and the href of the link there."""

    def __init__(self) -> None:
        super().__init__()
        self._current_document: QTextDocument | None = None
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        # A scroll bar that appears later would narrow the page and lay all of it out again.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().sliderPressed.connect(self.scrolled_by_user)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def show_document(self, document: QTextDocument, margin: float) -> None:
        """Show a document with a margin in pixels; the browser becomes its owner."""
        previous, self._current_document = self._current_document, document
        document.setParent(self)
        self.setDocument(document)
        # Text is read and selected, not written: no caret in it. Each document has its own.
        self.setCursorWidth(0)
        frame = document.rootFrame()
        frame_format = frame.frameFormat()
        frame_format.setMargin(margin)
        frame.setFrameFormat(frame_format)
        if previous is not None:
            previous.deleteLater()

    def mark(
        self, ranges: list[TextRange], current: int, flash: TextRange | None, theme: Theme
    ) -> None:
        """Mark ranges, the current one stronger, and the range that was just scrolled to."""
        marks = []
        light, strong = QColor(theme.search_match), QColor(theme.search_match)
        light.setAlphaF(0.3)
        strong.setAlphaF(0.75)
        for number, text_range in enumerate(ranges):
            marks.append(self._background(text_range, strong if number == current else light))
        if flash is not None:
            marks.append(self._background(flash, light))
        self.setExtraSelections(marks)

    def scroll_to(self, position: int, *, above: float = 0.0) -> None:
        """Scroll a position to the top, with a fraction `above` of the view above it."""
        rect = self.cursorRect(make_cursor(self.document(), position, position))
        bar = self.verticalScrollBar()
        top = bar.value() + rect.top() - _TOP_MARGIN_PX - round(above * self.viewport().height())
        bar.setValue(top)

    def apply_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
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
            self.scrolled_by_user.emit()
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        step = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}.get(event.button())
        if step is not None:
            self.history_step_requested.emit(step)
            event.accept()
        else:
            super().mousePressEvent(event)

    def event(self, event: QEvent) -> bool:
        # While the note has the focus, the zoom keys change its size and not that of the map.
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
                self.scrolled_by_user.emit()
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        position = event.pos()
        self.menu_requested.emit(self.mapToGlobal(position), self.anchorAt(position))

    def createMimeDataFromSelection(self) -> QMimeData:
        mime = QMimeData()
        mime.setText(self.textCursor().selection().toPlainText().replace("\ufffc", ""))
        return mime

    def _background(self, text_range: TextRange, colour: QColor) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = make_cursor(self.document(), *text_range)
        selection.format.setBackground(colour)
        return selection
