"""The view of a page: scrolling to a target, marked ranges, and finding words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QVBoxLayout, QWidget

from conceptmap.core.translation import translate
from conceptmap.ui.preview.find_bar import FindBar
from conceptmap.ui.preview.page_browser import PageBrowser
from conceptmap.ui.preview.source_lines import range_of_line
from conceptmap.ui.preview.text_ranges import TextRange, find_ranges
from conceptmap.ui.theme import AppTheme

if TYPE_CHECKING:
    from conceptmap.page.blocks import Page
    from conceptmap.page.text_formats import TextFormats
    from conceptmap.ui.preview.page_rendering import PageRendering

MARGIN_PX = 22
_MIN_IMAGE_WIDTH_PX = 200

FLASH_MS = 1800
"""Milliseconds for which a range stays marked after scrolling to it."""

_ABOVE_MATCH = 0.3
"""The fraction of the view above a match that is scrolled to."""

_MAX_FIND_CHARS = 80


class ScrollTarget(NamedTuple):
    """A place to scroll to as soon as it is rendered."""

    id: str
    """The id of the note."""
    kind: Literal["line", "fragment", "text", "anchor"]
    """A line of the note's file, a heading or block as a link names it, words, or an anchor."""
    value: str


class PageView(QWidget):
    """Shows pages. A target further down is scrolled to when the page has grown that far."""

    page_finished = Signal()
    """All of a page is rendered."""

    def __init__(self, theme: AppTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.page: Page | None = None
        self._rendering: PageRendering | None = None
        self._scroll_values: dict[str, int] = {}
        """Where notes were scrolled to when they were left, by id."""
        self._pending_scroll: int | None = None
        """The scroll value to restore once the page is long enough."""
        self._target: ScrollTarget | None = None
        self._toggled_folds: dict[str, set[int]] = {}
        """The numbers of callouts that the user folded or unfolded, by id of the note."""
        self._flash: TextRange | None = None
        self.browser = PageBrowser()
        self.browser.setAccessibleName(translate("The selected note"))
        self.browser.verticalScrollBar().rangeChanged.connect(lambda *_: self._restore_scroll())
        self.browser.scrolled_by_user.connect(self._cancel_scrolling)
        self.find_bar = FindBar(theme)
        self.find_bar.matches_changed.connect(self._mark)
        self.find_bar.match_selected.connect(
            lambda start, _: self.browser.scroll_to(start, above=_ABOVE_MATCH)
        )
        self.find_bar.closed.connect(self.browser.setFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.browser, 1)
        column.addWidget(self.find_bar)
        self._flash_timer = QTimer(self)
        self._flash_timer.setSingleShot(True)
        self._flash_timer.setInterval(FLASH_MS)
        self._flash_timer.timeout.connect(self._end_flash)

    @property
    def image_width(self) -> float:
        """The width that is available for images, in pixels."""
        return max(_MIN_IMAGE_WIDTH_PX, self.browser.viewport().width() - 2 * MARGIN_PX)

    def show_page(self, page: Page, formats: TextFormats) -> None:
        """Show a page, or the rest of the page that is partly shown."""
        previous, self.page = self.page, page
        if (
            previous is not None
            and self._rendering is not None
            and not previous.complete
            and previous.id == page.id
        ):
            self._rendering.render(page)
        else:
            self._render(page, formats)

    def show_html(self, html: str) -> None:
        """Show HTML instead of a page."""
        self._remember_scroll()
        self.page = None
        self._discard_rendering()
        document = QTextDocument()
        document.setDefaultFont(self.font())
        document.setHtml(html)
        self.browser.show_document(document, MARGIN_PX)
        self.find_bar.set_document(document)

    def toggle_fold(self, number: int, formats: TextFormats) -> None:
        """Fold or unfold a callout, by its number on the page."""
        if self.page is not None:
            toggled = self._toggled_folds.setdefault(self.page.id, set())
            toggled.symmetric_difference_update({number})
            self._render(self.page, formats)

    def go_to(self, target: ScrollTarget | None) -> None:
        """Scroll to a target, now or once it is rendered; None drops the current target."""
        self._target = target
        self._try_target()

    def open_find_bar(self) -> None:
        """Open the find bar with the selected words."""
        self.find_bar.activate(self.browser.textCursor().selectedText()[:_MAX_FIND_CHARS])

    def reset(self) -> None:
        """Forget scroll positions and folds."""
        self._scroll_values.clear()
        self._toggled_folds.clear()
        self._target = None

    def _render(self, page: Page, formats: TextFormats) -> None:
        """Render a page into a new document."""
        from conceptmap.ui.preview.page_rendering import PageRendering

        self._remember_scroll()
        self._discard_rendering()
        document = QTextDocument()
        toggled = self._toggled_folds.get(page.id, set())

        def is_folded(number: int, folded_at_first: bool) -> bool:
            return folded_at_first != (number in toggled)

        rendering = PageRendering(document, formats, is_folded, page.id, self)
        self._rendering = rendering
        # The first slice is rendered before the document is shown, so it never appears empty.
        rendering.render(page)
        self._pending_scroll = None
        self.browser.show_document(document, MARGIN_PX)
        self._pending_scroll = self._scroll_values.get(page.id, 0)
        rendering.grown.connect(self._on_grown)
        rendering.finished.connect(self._on_finished)
        if rendering.complete:
            self._on_finished()
        else:
            self.find_bar.set_document(document)
            self._on_grown()

    def _discard_rendering(self) -> None:
        if self._rendering is not None:
            self._rendering.stop()
            self._rendering.deleteLater()
            self._rendering = None
        self._flash_timer.stop()
        self._flash = None

    def _on_grown(self) -> None:
        self._restore_scroll()
        self._try_target()

    def _on_finished(self) -> None:
        self.find_bar.set_document(self.browser.document())
        self._on_grown()
        self.page_finished.emit()

    def _try_target(self) -> None:
        """Scroll to the target if it is rendered; drop it if the complete page lacks it."""
        target, rendering, page = self._target, self._rendering, self.page
        if target is None or rendering is None or page is None or target.id != page.id:
            return
        text_range = self._target_range(target, rendering, page)
        if text_range is None:
            self._target = None if rendering.complete else target
            return
        self._target = self._pending_scroll = None
        start, end = text_range
        self.browser.scroll_to(start, above=0.0 if start == end else _ABOVE_MATCH)
        if start != end:
            self._flash = text_range
            self._flash_timer.start()
            self._mark()

    def _target_range(
        self, target: ScrollTarget, rendering: PageRendering, page: Page
    ) -> TextRange | None:
        """Return the range of a target, None while it is not rendered."""
        document = self.browser.document()
        if target.kind == "line":
            line = int(target.value)
            if not rendering.complete and not any(each > line for each, _ in rendering.lines):
                return None
            return range_of_line(document.toRawText(), rendering.lines, page.source, line)
        if target.kind == "text":
            for words in (target.value, *target.value.split()):
                if ranges := find_ranges(document, words):
                    return ranges[0]
            return None
        anchor = target.value if target.kind == "anchor" else page.resolve_anchor(target.value)
        position = rendering.anchors.get(anchor)
        return None if position is None else (position, position)

    def _restore_scroll(self) -> None:
        """Scroll to where the note was left, as far as it is rendered."""
        value, bar = self._pending_scroll, self.browser.verticalScrollBar()
        if value is None:
            return
        bar.setValue(min(value, bar.maximum()))
        if bar.maximum() >= value and (self._rendering is None or self._rendering.complete):
            self._pending_scroll = None

    def _cancel_scrolling(self) -> None:
        """Drop all targets, because the user scrolls."""
        self._pending_scroll = self._target = None

    def _remember_scroll(self) -> None:
        if self._rendering is not None and self._pending_scroll is None:
            self._scroll_values[self._rendering.id] = self.browser.verticalScrollBar().value()

    def _mark(self) -> None:
        bar = self.find_bar
        self.browser.mark(bar.matches, bar.current, self._flash, self._theme.colours)

    def _end_flash(self) -> None:
        self._flash = None
        self._mark()
