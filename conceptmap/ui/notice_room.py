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

    def _move_message(self) -> None:
        if self.message.isVisible():
            self.message.reposition()

    def _occupied(self) -> list[QRect]:
        progress = [self.progress.geometry()] if self.progress.isVisible() else []
        return [*self._map_page.occupied(), *progress]

    def _tell_map(self) -> None:
        """Let the map know how much of its bottom a message covers."""
        if self._pages.currentWidget() is not self._map_page:
            return
        view, message = self._map_page.map_view, self.message
        bottom = view.mapTo(self._pages, QPoint(0, view.height())).y()
        view.set_covered(max(bottom - message.y(), 0) if message.isVisible() else 0)
