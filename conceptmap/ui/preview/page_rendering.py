"""Sets a page into a document a little at a time, between the events of the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor, QTextDocument

from conceptmap.page.blocks import Page
from conceptmap.page.renderer import Typesetter
from conceptmap.page.text_formats import Formats

TARGET = 0.007
"""Seconds that the window waits at a time, for the writing and the laying out that follows."""

FIRST = 0.010
"""Seconds to write at once when a page begins, so that it does not flicker."""


class Setting(QObject):
    """One page on its way into a document."""

    grown = Signal()
    """There is more of it."""
    done = Signal()
    """There is all of it."""

    def __init__(
        self,
        document: QTextDocument,
        formats: Formats,
        folded: Callable[[int, bool], bool],
        id_: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.id = id_
        """The node that the page is of."""
        self._document = document
        self._setter = Typesetter(document, formats, folded)
        self._steps: Iterator[None] | None = None
        self._waiting: Page | None = None
        self._set = 0
        self._whole = False
        self.complete = False
        """Whether all of the page is set."""
        self._budget = TARGET / 2
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._work)

    @property
    def anchors(self) -> dict[str, int]:
        """Where the anchors that are set are in the document."""
        return self._setter.anchors

    @property
    def lines(self) -> list[tuple[int, int]]:
        """The lines of the file that parts begin at, and where they are in the document."""
        return self._setter.lines

    def put(self, page: Page) -> None:
        """Set what a page has more than the one before it, of which it has all parts."""
        if self._steps is not None:
            self._waiting = page
            return
        self._steps = self._setter.write(page, page.parts[self._set :])
        self._set = len(page.parts)
        self._whole = page.complete
        self._timer.start()
        self._work(FIRST)

    def stop(self) -> None:
        """Leave the rest."""
        self._timer.stop()
        self._steps = self._waiting = None

    def _work(self, budget: float = 0.0) -> None:
        if self._steps is None:
            return
        begun = perf_counter()
        until = begun + (budget or self._budget)
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        ended = False
        while perf_counter() < until:
            if next(self._steps, self) is self:
                ended = True
                break
        cursor.endEditBlock()
        if not budget:
            # The laying out takes its own time, which is known only afterwards.
            share = TARGET / max(perf_counter() - begun, 1e-4)
            self._budget *= min(max(share, 0.5), 1.3)
        self.grown.emit()
        if not ended:
            return
        self._steps = None
        if self._waiting is not None:
            page, self._waiting = self._waiting, None
            self.put(page)
        else:
            self._timer.stop()
            self.complete = self._whole
            if self.complete:
                self.done.emit()
