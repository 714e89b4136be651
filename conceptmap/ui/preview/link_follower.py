"""What the links of a page do: go to notes, parts, tags and regions, open files and addresses."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from conceptmap.core.translation import translate
from conceptmap.page.hrefs import (
    ALLOW_WEB_IMAGES_HREF,
    COMPARE_HREF,
    is_web_url,
    parse_anchor_href,
    parse_ask_href,
    parse_file_href,
    parse_fold_href,
    parse_node_href,
    parse_region_href,
    parse_tag_href,
)
from conceptmap.ui.dialogs.open_link import may_open_link, open_file
from conceptmap.ui.session.session import Session


class LinkFollower(QObject):
    """Follows the links of the page that a panel shows."""

    failed = Signal(str)
    """Something could not be done; the message for the user."""
    notified = Signal(str)
    """A message for the user."""
    region_chosen = Signal(int)
    """A region of the map is to be shown."""
    changes_asked = Signal()
    """What changed since the last visit is to be shown."""
    fragment_chosen = Signal(str)
    """The page is to be scrolled to a heading or block."""
    fold_toggled = Signal(int)
    """A part of the page, by its number, is to be folded or unfolded."""

    def __init__(self, session: Session, panel: QWidget) -> None:
        super().__init__(panel)
        self._session = session
        self._panel = panel

    def follow(self, url: QUrl) -> None:
        """Do what a clicked link asks for."""
        href = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        if (node := parse_node_href(href)) is not None:
            if self._session.has_node(node.id):
                self._session.select(node.id)
            elif self._session.vault.has_file(node.id):
                self._session.selection.open_file(node.id)
            elif self._session.comparisons.is_gone(node.id):
                self._session.selection.open_gone(node.id)
            else:
                self.failed.emit(translate("{name} no longer exists.", name=node.id))
                return
            if node.fragment:
                self.fragment_chosen.emit(node.fragment)
        elif (anchor := parse_anchor_href(href)) is not None:
            self.fragment_chosen.emit(anchor)
        elif (tag := parse_tag_href(href)) is not None:
            self._session.view_state.change_settings(
                translate("Filter by tag"), query=f"tag:#{tag}"
            )
        elif (region := parse_region_href(href)) is not None:
            self.region_chosen.emit(region)
        elif (number := parse_fold_href(href)) is not None:
            self.fold_toggled.emit(number)
        elif (path := parse_file_href(href)) is not None:
            file = self._session.vault.disk_path(path)
            if not open_file(self._panel.window(), file):
                self.failed.emit(translate("No app could open {file}.", file=file))
        elif href == ALLOW_WEB_IMAGES_HREF:
            self._session.web_images.set_allowed(True)
            self.notified.emit(translate("Web images are now loaded in this vault."))
        elif href == COMPARE_HREF:
            self.changes_asked.emit()
        elif (address := parse_ask_href(href)) is not None:
            if may_open_link(self._panel.window(), address):
                self._open_url(QUrl(address))
        elif is_web_url(href):
            self._open_url(url)
        else:
            self.failed.emit(translate("Links like {address} are not opened.", address=href))

    def _open_url(self, url: QUrl) -> None:
        if not QDesktopServices.openUrl(url):
            self.failed.emit(translate("No app could open {file}.", file=url.toString()))

    def highlight_target(self, url: QUrl) -> None:
        """Highlight the target of the link under the pointer on the map."""
        node = parse_node_href(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        known = node is not None and self._session.has_node(node.id)
        self._session.selection.set_hovered(node.id if node is not None and known else None)
