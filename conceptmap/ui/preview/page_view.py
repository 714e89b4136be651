"""A page, scrolled to a place, with places in it marked and found."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QVBoxLayout, QWidget

from conceptmap.ui.preview.find_bar import FindBar, places_of
from conceptmap.ui.preview.page_browser import Browser
from conceptmap.ui.preview.source_lines import place_of_line
from conceptmap.ui.theme import Theme

if TYPE_CHECKING:
    from conceptmap.page.blocks import Page
    from conceptmap.page.text_formats import Formats
    from conceptmap.ui.preview.page_rendering import Setting

MARGIN = 22
FLASH = 1800
"""Milliseconds for which a place that was gone to stays marked."""


class Goal(NamedTuple):
    """A place to go to as soon as it is there."""

    id: str
    """The note it is in."""
    kind: str
    """`line` of the note's file, `part` that a link names, `text`, or `anchor` of the page."""
    value: str


class PageView(QWidget):
    """Shows pages; a place that is gone to is reached when the page has come so far."""

    shown = Signal()
    """A page is there, all of it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.page: Page | None = None
        self._setting: Setting | None = None
        self._scroll: dict[str, int] = {}
        self._scroll_goal: int | None = None
        self._goal: Goal | None = None
        self._touched: dict[str, set[int]] = {}
        """What was folded or unfolded by hand, by note."""
        self._flash: tuple[int, int] | None = None
        self.browser = Browser()
        self.browser.setAccessibleName("The selected note")
        self.browser.verticalScrollBar().rangeChanged.connect(lambda *_: self._reach_scroll())
        self.browser.scrolled_by_hand.connect(self._let_scroll)
        self.find_bar = FindBar(theme)
        self.find_bar.changed.connect(self._mark)
        self.find_bar.reached.connect(lambda begin, _: self.browser.scroll_to(begin, above=0.3))
        self.find_bar.closed.connect(self.browser.setFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.browser, 1)
        column.addWidget(self.find_bar)
        self._flashing = QTimer(self)
        self._flashing.setSingleShot(True)
        self._flashing.setInterval(FLASH)
        self._flashing.timeout.connect(self._end_flash)

    @property
    def room(self) -> float:
        """Pixels across that there are for a picture."""
        return max(200, self.browser.viewport().width() - 2 * MARGIN)

    def put(self, page: Page, formats: Formats) -> None:
        """Show a page, or the rest of one whose first parts are shown."""
        before, self.page = self.page, page
        if (
            before is not None
            and self._setting is not None
            and not before.complete
            and before.id == page.id
        ):
            self._setting.put(page)
        else:
            self._set(page, formats)

    def put_html(self, html: str) -> None:
        """Show some words in the place of a page."""
        self._remember_scroll()
        self.page = None
        self._put_away()
        document = QTextDocument()
        document.setDefaultFont(self.font())
        document.setHtml(html)
        self.browser.put(document, MARGIN)
        self.find_bar.set_document(document)

    def fold(self, number: int, formats: Formats) -> None:
        """Fold something, or unfold it, by its number on the page."""
        if self.page is not None:
            self._touched.setdefault(self.page.id, set()).symmetric_difference_update({number})
            self._set(self.page, formats)

    def go_to(self, goal: Goal | None) -> None:
        """Go to a place, now or when it is there; None to go nowhere any more."""
        self._goal = goal
        self._reach_goal()

    def begin_find(self) -> None:
        """Find words in the page."""
        self.find_bar.begin(self.browser.textCursor().selectedText()[:80])

    def forget(self) -> None:
        """Forget where notes were scrolled to and what was folded."""
        self._scroll.clear()
        self._touched.clear()
        self._goal = None

    def _set(self, page: Page, formats: Formats) -> None:
        """Set a page into a new document."""
        from conceptmap.ui.preview.page_rendering import Setting

        self._remember_scroll()
        self._put_away()
        document = QTextDocument()
        touched = self._touched.get(page.id, set())
        setting = Setting(
            document, formats, lambda number, wish: wish != (number in touched), page.id, self
        )
        self._setting = setting
        # The first piece is set before the document is shown, so that it never shows empty.
        setting.put(page)
        self._scroll_goal = None
        self.browser.put(document, MARGIN)
        self._scroll_goal = self._scroll.get(page.id, 0)
        setting.grown.connect(self._grow)
        setting.done.connect(self._end_growing)
        if setting.complete:
            self._end_growing()
        else:
            self.find_bar.set_document(document)
            self._grow()

    def _put_away(self) -> None:
        if self._setting is not None:
            self._setting.stop()
            self._setting.deleteLater()
            self._setting = None
        self._flashing.stop()
        self._flash = None

    def _grow(self) -> None:
        self._reach_scroll()
        self._reach_goal()

    def _end_growing(self) -> None:
        self.find_bar.set_document(self.browser.document())
        self._grow()
        self.shown.emit()

    def _reach_goal(self) -> None:
        """Go to the place that is wanted, if it is there; when no more comes, let it go."""
        goal, setting, page = self._goal, self._setting, self.page
        if goal is None or setting is None or page is None or goal.id != page.id:
            return
        place = self._place_of(goal, setting, page)
        if place is None:
            self._goal = None if setting.complete else goal
            return
        self._goal = self._scroll_goal = None
        begin, end = place
        self.browser.scroll_to(begin, above=0.0 if begin == end else 0.3)
        if begin != end:
            self._flash = place
            self._flashing.start()
            self._mark()

    def _place_of(self, goal: Goal, setting: Setting, page: Page) -> tuple[int, int] | None:
        document = self.browser.document()
        if goal.kind == "line":
            line = int(goal.value)
            if not setting.complete and not any(each > line for each, _ in setting.lines):
                return None
            return place_of_line(document.toRawText(), setting.lines, page.source, line)
        if goal.kind == "text":
            for words in (goal.value, *goal.value.split()):
                if found := places_of(document, words):
                    return found[0]
            return None
        anchor = goal.value if goal.kind == "anchor" else page.anchor_of(goal.value)
        at = setting.anchors.get(anchor)
        return None if at is None else (at, at)

    def _reach_scroll(self) -> None:
        """Scroll to where the note was left, as soon as there is so much of it."""
        goal, bar = self._scroll_goal, self.browser.verticalScrollBar()
        if goal is None:
            return
        bar.setValue(min(goal, bar.maximum()))
        if bar.maximum() >= goal and (self._setting is None or self._setting.complete):
            self._scroll_goal = None

    def _let_scroll(self) -> None:
        """The user scrolls: the page is not moved any more."""
        self._scroll_goal = self._goal = None

    def _remember_scroll(self) -> None:
        if self._setting is not None and self._scroll_goal is None:
            self._scroll[self._setting.id] = self.browser.verticalScrollBar().value()

    def _mark(self) -> None:
        bar = self.find_bar
        self.browser.mark(bar.found, bar.at, self._flash, self._theme.style)

    def _end_flash(self) -> None:
        self._flash = None
        self._mark()
