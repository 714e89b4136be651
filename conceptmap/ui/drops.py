"""Drag and drop onto a window: accept a folder or note, or show why it cannot be opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from conceptmap.core.translation import translate, translate_count
from conceptmap.ui.theme import AppTheme
from conceptmap.vault.note_formats import FORMAT_NAMES, USUAL_SUFFIXES, is_note


def dropped_path(data: QMimeData) -> Path | str:
    """Return the folder or note that was dropped, or the reason why there is none."""
    urls = data.urls()
    if not urls:
        return translate("That is not a file. Drop a folder of notes, or a note.")
    if len(urls) > 1:
        return translate_count(
            "%n thing was dropped. Drop one folder of notes, or one note.",
            "%n things were dropped. Drop one folder of notes, or one note.",
            len(urls),
        )
    if not urls[0].isLocalFile():
        return translate("That is not on this computer. Drop a folder of notes that is.")
    path = Path(urls[0].toLocalFile())
    if path.is_dir():
        return path
    if not path.exists():
        return translate("{file} no longer exists.", file=path.name)
    if is_note(path.name):
        return path
    return translate(
        "{file} is not a {format} note. Drop a folder of notes, or a {suffix} file.",
        file=path.name,
        format=FORMAT_NAMES,
        suffix=USUAL_SUFFIXES,
    )


class DropTarget(QObject):
    """Accepts drops on a window."""

    dropped = Signal(object)
    """Emitted with the folder or note that was dropped."""
    refused = Signal(str)
    """The reason why a drop did nothing."""

    def __init__(self, window: QWidget, theme: AppTheme) -> None:
        super().__init__(window)
        self._overlay = DropOverlay(window, theme)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # QDragEnterEvent is a subclass of QDropEvent.
        if isinstance(event, QDropEvent) and event.type() in (
            QEvent.Type.DragEnter,
            QEvent.Type.Drop,
        ):
            # Everything is accepted, so that the reason can be shown for what cannot be opened.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            wanted = dropped_path(event.mimeData())
            if isinstance(event, QDragEnterEvent):
                text = (
                    wanted
                    if isinstance(wanted, str)
                    else translate("Drop to map {folder}", folder=wanted.name)
                )
                self._overlay.show_text(text)
            else:
                self._overlay.hide()
                (self.refused if isinstance(wanted, str) else self.dropped).emit(wanted)
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._overlay.hide()
            return True
        return super().eventFilter(watched, event)


class DropOverlay(QFrame):
    """Covers the window while something is dragged over it."""

    def __init__(self, window: QWidget, theme: AppTheme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._label = QLabel(self)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_text(self, text: str) -> None:
        """Cover the window with a text that says what a drop would do."""
        colours = self._theme.colours
        self.setStyleSheet(
            f"QFrame {{ background: #E6{colours.background[1:]}; border: 2px dashed {colours.link};"
            f" border-radius: 12px; }} QLabel {{ border: none; background: none;"
            f" font-size: 20px; font-weight: 600; color: {colours.text}; }}"
        )
        self._label.setText(text)
        self.setGeometry(self._window.rect().adjusted(14, 14, -14, -14))
        self._label.setGeometry(self.rect())
        self.show()
        self.raise_()
