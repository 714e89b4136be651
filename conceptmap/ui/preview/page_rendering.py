"""Sets a page into a document a little at a time, between the events of the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor, QTextDocument

from conceptmap.page.blocks import Page
from conceptmap.page.renderer import PageRenderer
from conceptmap.page.text_formats import TextFormats

SLICE_S = 0.007
"""Seconds that the window waits at a time, for the writing and the laying out that follows."""

FIRST_SLICE_S = 0.010
"""Seconds to write at once when a page begins, so that it does not flicker."""


class PageRendering(QObject):
    """One page on its way into a document."""

    grown = Signal()
    """There is more of it."""
    finished = Signal()
    """There is all of it."""

    def __init__(
        self,
        document: QTextDocument,
        formats: TextFormats,
        is_folded: Callable[[int, bool], bool],
        id_: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.id = id_
        """The node that the page is of."""
        self._document = document
        self._renderer = PageRenderer(document, formats, is_folded)
        self._steps: Iterator[None] | None = None
        self._next_page: Page | None = None
        self._rendered_blocks = 0
        self._page_complete = False
        self.complete = False
        """Whether all of the page is set."""
        self._budget_s = SLICE_S / 2
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._run)

    @property
    def anchors(self) -> dict[str, int]:
        """Where the anchors that are set are in the document."""
        return self._renderer.anchors

    @property
    def lines(self) -> list[tuple[int, int]]:
        """The lines of the file that parts begin at, and where they are in the document."""
        return self._renderer.source_lines

    def render(self, page: Page) -> None:
        """Set what a page has more than the one before it, of which it has all parts."""
        if self._steps is not None:
            self._next_page = page
            return
        self._steps = self._renderer.write(page, page.chunks[self._rendered_blocks :])
        self._rendered_blocks = len(page.chunks)
        self._page_complete = page.complete
        self._timer.start()
        self._run(FIRST_SLICE_S)

    def stop(self) -> None:
        """Leave the rest."""
        self._timer.stop()
        self._steps = self._next_page = None

    def _run(self, budget_s: float = 0.0) -> None:
        if self._steps is None:
            return
        begun = perf_counter()
        until = begun + (budget_s or self._budget_s)
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        ended = False
        while perf_counter() < until:
            if next(self._steps, self) is self:
                ended = True
                break
        cursor.endEditBlock()
        if not budget_s:
            # The laying out takes its own time, which is known only afterwards.
            share = SLICE_S / max(perf_counter() - begun, 1e-4)
            self._budget_s *= min(max(share, 0.5), 1.3)
        self.grown.emit()
        if not ended:
            return
        self._steps = None
        if self._next_page is not None:
            page, self._next_page = self._next_page, None
            self.render(page)
        else:
            self._timer.stop()
            self.complete = self._page_complete
            if self.complete:
                self.finished.emit()
