"""Render a page into a document in small slices between the events of the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import perf_counter, thread_time

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor, QTextDocument

from conceptmap.page.blocks import Page
from conceptmap.page.renderer import PageRenderer
from conceptmap.page.text_formats import TextFormats

SLICE_S = 0.007
"""Seconds that a slice blocks the window, including the layout of the document after it."""

FIRST_SLICE_S = 0.010
"""Seconds of the first slice; long enough that most pages appear at once, without flicker."""


MIN_SHARE = 0.01
"""A slice takes at least this share of the time that rendering took so far, lest the slices of a
long page become ever more."""

MAX_BUDGET_S = 0.025
"""The most seconds that `MIN_SHARE` makes a slice last, its layout not included."""


MAX_SLICE_WEIGHT = 8_000
"""A slice ends after text of this weight, even with time left; the unit is that of
`PageRenderer.weight`, about a sign in a line.

How long words without spaces take to lay out is known only when the slice has ended.
"""

SHOW_TIME_S = 3.5
"""Seconds of processor time for all slices of a page; what is not rendered by then is left out."""


class PageRendering(QObject):
    """Renders one page, which may still grow while its note is read."""

    grown = Signal()
    """More of the page is in the document."""
    finished = Signal()
    """All of the page is in the document."""

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
        """The id of the node."""
        self._document = document
        self._renderer = PageRenderer(document, formats, is_folded)
        self._steps: Iterator[None] | None = None
        self._next_page: Page | None = None
        self._rendered_chunks = 0
        self._page_complete = False
        self.complete = False
        """Whether all of the page is in the document."""
        self._budget_s = SLICE_S / 2
        self._spent_s = self._spent_cpu_s = 0.0
        self._is_cut = False
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._run)

    @property
    def anchors(self) -> dict[str, int]:
        """The positions of the anchors rendered so far."""
        return self._renderer.anchors

    @property
    def lines(self) -> list[tuple[int, int]]:
        """The source lines at which the blocks rendered so far start, with their positions."""
        return self._renderer.source_lines

    def render(self, page: Page) -> None:
        """Render the chunks that a page has beyond the previous one, which it extends."""
        if self._steps is not None:
            self._next_page = page
            return
        chunks = () if self._is_cut else page.chunks[self._rendered_chunks :]
        self._steps = self._renderer.write(page, chunks)
        self._rendered_chunks = len(page.chunks)
        self._page_complete = page.complete
        self._timer.start()
        self._run(FIRST_SLICE_S)

    def stop(self) -> None:
        """Stop rendering; the rest of the page is left out."""
        self._timer.stop()
        self._steps = self._next_page = None

    def _run(self, budget_s: float = 0.0) -> None:
        if self._steps is None:
            return
        start, cpu_start = perf_counter(), thread_time()
        deadline = start + (budget_s or self._budget_s)
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        exhausted = False
        last = self._renderer.weight + MAX_SLICE_WEIGHT
        while perf_counter() < deadline and self._renderer.weight < last:
            if next(self._steps, self) is self:
                exhausted = True
                break
        cursor.endEditBlock()
        took = perf_counter() - start
        self._spent_s += took
        self._spent_cpu_s += thread_time() - cpu_start
        if self._spent_cpu_s > SHOW_TIME_S and not (exhausted or self._is_cut):
            self._is_cut = True
            self._steps = self._renderer.write_cut()
        if not budget_s:
            # The layout takes extra time, known only now: adapt the next slice to it.
            self._budget_s *= min(max(SLICE_S / max(took, 1e-4), 0.5), 1.3)
            self._budget_s = max(self._budget_s, min(MIN_SHARE * self._spent_s, MAX_BUDGET_S))
        self.grown.emit()
        if not exhausted:
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
