"""The preview panel: the selected note, with links that can be followed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QKeySequence,
    QPalette,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from conceptmap.core.errors import UserError
from conceptmap.core.translation import Text, translate
from conceptmap.page.hrefs import parse_node_href
from conceptmap.ui.buttons import IconButton, command_button
from conceptmap.ui.commands.changes import show_changes
from conceptmap.ui.commands.node_menu import show_node_menu
from conceptmap.ui.context import UiContext
from conceptmap.ui.navigation import show_region
from conceptmap.ui.panel_spec import RIGHT, PanelSpec
from conceptmap.ui.preview.link_follower import LinkFollower
from conceptmap.ui.preview.menus import outline_menu, text_menu
from conceptmap.ui.preview.page_view import PageView, ScrollTarget
from conceptmap.ui.preview.summaries import Summaries
from conceptmap.ui.session.session import Session
from conceptmap.ui.session.workers import JobControl
from conceptmap.ui.settings import Settings
from conceptmap.ui.text_size import scaled
from conceptmap.ui.theme import AppTheme

if TYPE_CHECKING:
    from conceptmap.page.blocks import Page
    from conceptmap.page.text_formats import TextFormats

FONT_SIZES_PX = (10, 11, 12, 13, 14, 15, 16, 18, 20, 23, 26, 30, 35)

DEFAULT_FONT_SIZE_PX = 14

PRELOAD_DELAY_MS = 700
"""Milliseconds after a vault is opened until the modules that render notes are imported."""

_RESIZE_DELAY_MS = 250
"""Milliseconds after a resize until images are made again for the new width."""


def default_font_size() -> int:
    """Return the size of the text in pixels until the user changes it here."""
    return min(FONT_SIZES_PX, key=lambda size: abs(size - scaled(DEFAULT_FONT_SIZE_PX)))


class PreviewPanel(QWidget):
    """Shows the note that was selected last."""

    failed = Signal(str)
    """Something could not be done; the message for the user."""
    notified = Signal(str)
    """A message for the user."""
    region_chosen = Signal(int)
    """A region of the map is to be shown."""
    changes_asked = Signal()
    """What changed since the last visit is to be shown."""
    menu_requested = Signal(str, QPoint)
    """The context menu of a node is asked for: its id and the screen position."""

    def __init__(
        self,
        session: Session,
        theme: AppTheme,
        settings: Settings,
        action: Callable[[str], QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._settings = settings
        self._web_images: dict[str, bytes] = {}
        """The images fetched from the web, by URL; empty bytes for what is not an image."""
        self.view = PageView(theme)
        self.browser = self.view.browser
        self._summaries = Summaries(session, theme, self.view, self.failed.emit)
        links = LinkFollower(session, self)
        self.browser.anchorClicked.connect(links.follow)
        self.browser.highlighted.connect(links.highlight_target)
        links.failed.connect(self.failed)
        links.notified.connect(self.notified)
        links.region_chosen.connect(self.region_chosen)
        links.changes_asked.connect(self.changes_asked)
        links.fragment_chosen.connect(self.go_to_fragment)
        links.fold_toggled.connect(lambda number: self.view.toggle_fold(number, self._formats))
        self.browser.zoom_requested.connect(self.zoom)
        self.browser.history_step_requested.connect(
            lambda step: session.history.go_back() if step < 0 else session.history.go_forward()
        )
        self.browser.menu_requested.connect(self._show_menu)
        self._outline_button = IconButton(theme, "outline", translate("Outline"), self.show_outline)
        find_button = IconButton(
            theme, "find", translate("Find in the note"), self.view.open_find_bar, "Ctrl+F"
        )
        self._more_button = IconButton(theme, "more", translate("More actions"), self._show_more)
        local_map, path = (command_button(action(id_)) for id_ in ("view.local-map", "go.connect"))
        self._page_tools = (self._outline_button, find_button, self._more_button)
        self.tools = (local_map, path, *self._page_tools)
        """The buttons beside the title of the panel."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._resize_timer = QTimer(self)
        self._resize_timer.setSingleShot(True)
        self._resize_timer.setInterval(_RESIZE_DELAY_MS)
        self._resize_timer.timeout.connect(self.reload)
        for keys, step in (("F3", 1), ("Shift+F3", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.view.find_bar.step(step))
        session.selection.changed.connect(self.reload)
        session.map_updated.connect(self.reload)
        session.web_images.changed.connect(self.reload)
        theme.changed.connect(self._apply_theme)
        self._apply_theme()
        QTimer.singleShot(PRELOAD_DELAY_MS, self, self._preload)

    def sizeHint(self) -> QSize:
        return QSize(420, 600)

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self.view.page

    @property
    def font_size(self) -> int:
        """The size of the text in pixels."""
        stored = self._settings.text("preview/size")
        if stored.isdecimal() and int(stored) in FONT_SIZES_PX:
            return int(stored)
        return default_font_size()

    @property
    def web_images_allowed(self) -> bool:
        """Whether images may be fetched from the web for this vault."""
        return self._session.web_images.allowed

    def zoom(self, step: int) -> None:
        """Make the text larger or smaller by a step; 0 resets its size."""
        before = self.font_size
        if step:
            index = FONT_SIZES_PX.index(before) + step
            size = FONT_SIZES_PX[min(max(index, 0), len(FONT_SIZES_PX) - 1)]
            self._settings.set_text("preview/size", str(size))
        else:
            self._settings.remove("preview/size")
        if self.font_size != before:
            self.reload()

    def go_to_line(self, line: int) -> None:
        """Scroll to a line of the selected note's file, now or once it is rendered."""
        self._go_to("line", str(line))

    def go_to_fragment(self, fragment: str) -> None:
        """Scroll to a heading or block, as a link names it, now or once it is rendered."""
        self._go_to("fragment", fragment)

    def go_to_text(self, words: str) -> None:
        """Scroll to the first occurrence of some words, now or once it is rendered."""
        self._go_to("text", words)

    def open_find_bar(self) -> None:
        """Find words in the selected note."""
        self.view.open_find_bar()

    def focus_text(self) -> None:
        """Set the keyboard focus to the text of the note."""
        self.browser.setFocus()

    def show_outline(self) -> None:
        """Show a menu of the headings of the note."""
        menu = self.outline_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._outline_button.mapToGlobal(QPoint(0, self._outline_button.height())))

    def outline_menu(self) -> QMenu:
        """Return a menu of the headings of the note."""
        entries = self.page.outline if self.page is not None else ()
        return outline_menu(entries, lambda anchor: self._go_to("anchor", anchor), self)

    def reload(self) -> None:
        """Build the page of the selected note; the previous page stays until it is there."""
        session, vault_map = self._session, self._session.vault_map
        id_ = session.shown_id
        if id_ is None:
            session.workers.cancel("preview")
            self._set_tools_enabled(False)
            self._summaries.show_vault()
            return
        if not self.isVisible():
            return
        if session.selection.file is None and self._summaries.show_region():
            session.workers.cancel("preview")
            self._set_tools_enabled(False)
            return
        web_images = dict(self._web_images) if self.web_images_allowed else None
        width, ratio = self.view.image_width, self.devicePixelRatioF()
        font_size, colour = self.font_size, self._theme.colours.text
        relations, compared = session.relations.current, session.comparisons.latest
        is_there = session.has_node(id_) or session.vault.has_file(id_)

        def work(job: JobControl) -> Page:
            from conceptmap.model.gone_notes import gone_note
            from conceptmap.page.builder import build_page
            from conceptmap.page.context import PageRequest
            from conceptmap.page.gone_page import gone_page
            from conceptmap.page.propositions import with_propositions

            request = PageRequest(vault_map, id_, width, ratio, font_size, colour, web_images)
            if not is_there:
                gone = None if compared is None else gone_note(compared, vault_map, id_)
                if gone is None:
                    raise UserError(translate("{name} no longer exists.", name=id_))
                return gone_page(request, gone, job.publish, job.raise_if_cancelled)
            page = build_page(request, job.publish, job.raise_if_cancelled)
            return page if relations is None else with_propositions(page, relations)

        session.workers.start("preview", work, self._show_page, self.failed.emit)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.page is not None and self.page.images:
            self._resize_timer.start()

    @property
    def _formats(self) -> TextFormats:
        from conceptmap.page.text_formats import TextFormats

        return TextFormats(self._theme.colours, self.font_size)

    def _preload(self) -> None:
        """Import the modules that build and render pages, so that the first page is faster."""

        def work(_: JobControl) -> None:
            import conceptmap.page.builder
            import conceptmap.ui.preview.page_rendering  # noqa: F401

        self._session.workers.start("ready", work, lambda _: None, self.failed.emit)

    def _show_page(self, page: Page) -> None:
        self.view.show_page(page, self._formats)
        self._set_tools_enabled(True)
        if self.browser.underMouse():
            # The link under the pointer is gone, and no mouse event tells of it.
            self._session.selection.set_hovered(None)
        urls = [url for url in page.unfetched_urls if url not in self._web_images]
        if page.complete and urls and self.web_images_allowed:
            self._fetch_images(urls)

    def _fetch_images(self, urls: list[str]) -> None:
        def work(job: JobControl) -> dict[str, bytes]:
            from conceptmap.page.web_images import fetch_images

            return fetch_images(urls, job.raise_if_cancelled)

        def done(images: dict[str, bytes]) -> None:
            self._web_images.update(images)
            self.reload()

        self._session.workers.start("pictures", work, done, self.failed.emit)

    def _set_tools_enabled(self, enabled: bool) -> None:
        for tool in self._page_tools:
            tool.setEnabled(enabled)

    def _go_to(self, kind: Literal["line", "fragment", "text", "anchor"], value: str) -> None:
        if (id_ := self._session.shown_id) is not None:
            self.view.go_to(ScrollTarget(id_, kind, value))

    def _show_more(self) -> None:
        if self.page is not None:
            position = self._more_button.mapToGlobal(QPoint(0, self._more_button.height()))
            self.menu_requested.emit(self.page.id, position)

    def _show_menu(self, position: QPoint, href: str) -> None:
        node = parse_node_href(href)
        if node is not None:
            self.menu_requested.emit(node.id, position)
            return
        menu = text_menu(self.view, href, self.zoom, self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(position)

    def _apply_theme(self) -> None:
        colours = self._theme.colours
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(colours.panel))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self.browser.apply_theme(colours)
        self.reload()


def _make(context: UiContext) -> PreviewPanel:
    panel = PreviewPanel(context.session, context.theme, context.settings, context.action)
    for signal in (panel.failed, panel.notified):
        signal.connect(lambda text: context.messages.show_message(text, stay=False))
    panel.region_chosen.connect(lambda region: show_region(context, region))
    panel.changes_asked.connect(lambda: show_changes(context))
    panel.menu_requested.connect(lambda id_, at: show_node_menu(context, id_, at))
    return panel


PANEL = PanelSpec(
    name="preview",
    title=Text("Preview"),
    menu_text=Text("&Preview"),
    make=_make,
    order=10,
    icon="preview",
    tip=Text("Read the selected note"),
    area=RIGHT,
    shortcut="Ctrl+Shift+P",
    shown_at_first=True,
    width_px=420,
    height_px=400,
)
