"""The windows of the program, which are made anew in another language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QApplication

from conceptmap.ui.language import use_language

if TYPE_CHECKING:
    from conceptmap.ui.window import MainWindow

_OFFSET_PX = 32
"""How far a window lies below and right of the one before it."""

_RETRY_MS = 200


class Windows(QObject):
    """All main windows, the first of them first."""

    def __init__(self, prepare: Callable[[MainWindow], object] = lambda _: None) -> None:
        """`prepare` is called with each window before it is shown."""
        super().__init__()
        self._prepare = prepare
        self._windows: list[MainWindow] = []

    def __iter__(self) -> Iterator[MainWindow]:
        return iter(tuple(self._windows))

    def __len__(self) -> int:
        return len(self._windows)

    @property
    def first(self) -> MainWindow:
        """The window that was made first."""
        return self._windows[0]

    def show_new(self) -> MainWindow:
        """Make another window and show it."""
        window = self._make()
        if self._windows:
            offset = _OFFSET_PX * len(self._windows)
            window.move(self.first.pos() + QPoint(offset, offset))
            window.keep_on_screen()
        self._windows.append(window)
        window.show()
        return window

    def with_vault(self, folder: Path | None = None) -> MainWindow:
        """Return the window that has a vault open, else the one that is used."""
        for window in self._windows:
            session = window.session.current
            if session is not None and session.vault.root == folder:
                return window
        active = QApplication.activeWindow()
        return active if active in self._windows else self.first

    def save(self) -> None:
        """Save what all windows show."""
        for window in self._windows:
            window.save()

    def _make(self) -> MainWindow:
        from conceptmap.ui.window import MainWindow

        window = MainWindow()
        # Not before the menu that the language was chosen in is closed.
        window.settings.language_changed.connect(
            lambda: QTimer.singleShot(0, self, self._make_anew)
        )
        self._prepare(window)
        return window

    def _make_anew(self) -> None:
        """Replace each window by one in the language that is chosen now, with the same vault."""
        if any(window.session.workers.unfinished for window in self._windows):
            # A file that is being written, or a vault that is being opened.
            QTimer.singleShot(_RETRY_MS, self, self._make_anew)
            return
        use_language(self.first.settings.language)
        for number, old in enumerate(self._windows):
            old.save()
            new = self._make()
            new.restoreGeometry(old.saveGeometry())
            self._windows[number] = new
            new.show()
            _take_over(old, new)
            old.close()
            old.deleteLater()


def _take_over(old: MainWindow, new: MainWindow) -> None:
    """Open the vault of a window in another, which goes on where the one is left."""
    if old.session.current is not None:
        from conceptmap.ui.session.left_session import leave

        left = leave(old.session.current)
        new.session.open(left.root, left.view_settings, left=left)
