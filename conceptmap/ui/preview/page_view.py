"""A page, scrolled to a place, with places in it marked and found."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QVBoxLayout, QWidget

from conceptmap.ui.preview.find_bar import FindBar, find_matches
from conceptmap.ui.preview.page_browser import PageBrowser
from conceptmap.ui.preview.source_lines import range_of_line
from conceptmap.ui.theme import AppTheme

if TYPE_CHECKING:
    from conceptmap.page.blocks import Page
    from conceptmap.page.text_formats import TextFormats
    from conceptmap.ui.preview.page_rendering import PageRendering

MARGIN_PX = 22
FLASH_MS = 1800
"""Milliseconds for which a place that was gone to stays marked."""


class ScrollTarget(NamedTuple):
    """A place to go to as soon as it is there."""

    id: str
    """The note it is in."""
    kind: str
    """`line` of the note's file, `part` that a link names, `text`, or `anchor` of the page."""
    value: str


class PageView(QWidget):
    """Shows pages; a place that is gone to is reached when the page has come so far."""

    page_finished = Signal()
    """A page is there, all of it."""

    def __init__(self, theme: AppTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.page: Page | None = None
        self._rendering: PageRendering | None = None
        self._scroll_values: dict[str, int] = {}
        self._pending_scroll: int | None = None
        self._target: ScrollTarget | None = None
        self._toggled_folds: dict[str, set[int]] = {}
        """What was folded or unfolded by hand, by note."""
        self._flash: tuple[int, int] | None = None
        self.browser = PageBrowser()
        self.browser.setAccessibleName("The selected note")
        self.browser.verticalScrollBar().rangeChanged.connect(lambda *_: self._restore_scroll())
        self.browser.scrolled_by_hand.connect(self._cancel_scrolling)
        self.find_bar = FindBar(theme)
        self.find_bar.matches_changed.connect(self._mark)
        self.find_bar.match_selected.connect(
            lambda begin, _: self.browser.scroll_to(begin, above=0.3)
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
        """Pixels across that there are for a picture."""
        return max(200, self.browser.viewport().width() - 2 * MARGIN_PX)

    def show_page(self, page: Page, formats: TextFormats) -> None:
        """Show a page, or the rest of one whose first parts are shown."""
        before, self.page = self.page, page
        if (
            before is not None
            and self._rendering is not None
            and not before.complete
            and before.id == page.id
        ):
            self._rendering.render(page)
        else:
            self._render(page, formats)

    def show_html(self, html: str) -> None:
        """Show some words in the place of a page."""
        self._remember_scroll()
        self.page = None
        self._discard_rendering()
        document = QTextDocument()
        document.setDefaultFont(self.font())
        document.setHtml(html)
        self.browser.show_document(document, MARGIN_PX)
        self.find_bar.set_document(document)

    def toggle_fold(self, number: int, formats: TextFormats) -> None:
        """Fold something, or unfold it, by its number on the page."""
        if self.page is not None:
            self._toggled_folds.setdefault(self.page.id, set()).symmetric_difference_update(
                {number}
            )
            self._render(self.page, formats)

    def go_to(self, target: ScrollTarget | None) -> None:
        """Go to a place, now or when it is there; None to go nowhere any more."""
        self._target = target
        self._try_target()

    def open_find_bar(self) -> None:
        """Find words in the page."""
        self.find_bar.activate(self.browser.textCursor().selectedText()[:80])

    def reset(self) -> None:
        """Forget where notes were scrolled to and what was folded."""
        self._scroll_values.clear()
        self._toggled_folds.clear()
        self._target = None

    def _render(self, page: Page, formats: TextFormats) -> None:
        """Set a page into a new document."""
        from conceptmap.ui.preview.page_rendering import PageRendering

        self._remember_scroll()
        self._discard_rendering()
        document = QTextDocument()
        touched = self._toggled_folds.get(page.id, set())
        setting = PageRendering(
            document, formats, lambda number, wish: wish != (number in touched), page.id, self
        )
        self._rendering = setting
        # The first piece is set before the document is shown, so that it never shows empty.
        setting.render(page)
        self._pending_scroll = None
        self.browser.show_document(document, MARGIN_PX)
        self._pending_scroll = self._scroll_values.get(page.id, 0)
        setting.grown.connect(self._on_grown)
        setting.finished.connect(self._on_finished)
        if setting.complete:
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
        """Go to the place that is wanted, if it is there; when no more comes, let it go."""
        goal, setting, page = self._target, self._rendering, self.page
        if goal is None or setting is None or page is None or goal.id != page.id:
            return
        place = self._target_range(goal, setting, page)
        if place is None:
            self._target = None if setting.complete else goal
            return
        self._target = self._pending_scroll = None
        begin, end = place
        self.browser.scroll_to(begin, above=0.0 if begin == end else 0.3)
        if begin != end:
            self._flash = place
            self._flash_timer.start()
            self._mark()

    def _target_range(
        self, target: ScrollTarget, rendering: PageRendering, page: Page
    ) -> tuple[int, int] | None:
        document = self.browser.document()
        if target.kind == "line":
            line = int(target.value)
            if not rendering.complete and not any(each > line for each, _ in rendering.lines):
                return None
            return range_of_line(document.toRawText(), rendering.lines, page.source, line)
        if target.kind == "text":
            for words in (target.value, *target.value.split()):
                if found := find_matches(document, words):
                    return found[0]
            return None
        anchor = target.value if target.kind == "anchor" else page.resolve_anchor(target.value)
        at = rendering.anchors.get(anchor)
        return None if at is None else (at, at)

    def _restore_scroll(self) -> None:
        """Scroll to where the note was left, as soon as there is so much of it."""
        goal, bar = self._pending_scroll, self.browser.verticalScrollBar()
        if goal is None:
            return
        bar.setValue(min(goal, bar.maximum()))
        if bar.maximum() >= goal and (self._rendering is None or self._rendering.complete):
            self._pending_scroll = None

    def _cancel_scrolling(self) -> None:
        """The user scrolls: the page is not moved any more."""
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
