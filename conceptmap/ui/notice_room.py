"""Keeps notices off what they must not cover, and the fitted map clear of notices."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QStackedWidget

from conceptmap.ui.map_page import MapPage
from conceptmap.ui.notices import MessageCard, ProgressCard
from conceptmap.ui.theme import AppTheme


class NoticeRoom(QObject):
    """Makes the two cards over the pages of the window, and says where they are."""

    def __init__(self, theme: AppTheme, pages: QStackedWidget, map_page: MapPage) -> None:
        super().__init__(pages)
        self._pages, self._map_page = pages, map_page
        self.progress = ProgressCard(theme, pages, map_page.occupied)
        self.message = MessageCard(theme, pages, self._occupied)
        self.progress.moved.connect(self._move_message)
        self.message.moved.connect(self._tell_map)
        map_page.occupied_changed.connect(self.rearrange)

    def rearrange(self) -> None:
        """Move the cards out of the way of what else is shown by now."""
        if self.progress.isVisible():
            self.progress.reposition()
        self._move_message()
        self._tell_map()

    def _move_message(self) -> None:
        if self.message.isVisible():
            self.message.reposition()

    def _occupied(self) -> list[QRect]:
        progress = [self.progress.geometry()] if self.progress.isVisible() else []
        return [*self._map_page.occupied(), *progress]

    def _tell_map(self) -> None:
        """Let the map know how much of its bottom is covered."""
        page = self._map_page
        if self._pages.currentWidget() is not page or not page.has_session:
            return
        bottom = page.map_view.mapTo(self._pages, QPoint(0, page.map_view.height())).y()
        over = [each for each in (self.message, page.time_lapse) if each.isVisible()]
        tops = [each.mapTo(self._pages, QPoint(0, 0)).y() for each in over]
        page.map_view.set_covered(max(bottom - min(tops, default=bottom), 0))
