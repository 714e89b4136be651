"""The preview: the selected note as it is read, with its links alive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QGuiApplication,
    QKeySequence,
    QPalette,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from conceptmap.page.hrefs import (
    ALLOW_WEB_IMAGES_HREF,
    is_web_url,
    parse_anchor_href,
    parse_file_href,
    parse_fold_href,
    parse_node_href,
    parse_tag_href,
)
from conceptmap.ui.buttons import IconButton
from conceptmap.ui.preview.page_view import PageView, ScrollTarget
from conceptmap.ui.session.session import Session
from conceptmap.ui.session.workers import JobControl
from conceptmap.ui.settings import Settings
from conceptmap.ui.theme import AppTheme

if TYPE_CHECKING:
    from conceptmap.page.blocks import Page
    from conceptmap.page.text_formats import TextFormats

FONT_SIZES_PX = (10, 11, 12, 13, 14, 15, 16, 18, 20, 23, 26, 30)
"""The sizes of letters, in pixels."""

DEFAULT_FONT_SIZE_PX = 14

PRELOAD_DELAY_MS = 700
"""Milliseconds behind the opening of a vault after which the reading of notes is made ready."""


class PreviewPanel(QWidget):
    """Shows the note that was selected last."""

    failed = Signal(str)
    """A link could not be followed; why."""
    notified = Signal(str)
    """Something worth knowing."""
    menu_requested = Signal(str, QPoint)
    """The menu of a node, and where on the screen."""
    web_images_changed = Signal()
    """Pictures of the web may be fetched for this vault, or may no longer."""

    def __init__(
        self,
        session: Session,
        theme: AppTheme,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._settings = settings
        self._web_images: dict[str, bytes] = {}
        """The pictures of the web that were fetched, empty bytes for what is none."""
        self.view = PageView(theme)
        self.browser = self.view.browser
        self.browser.anchorClicked.connect(self._follow_link)
        self.browser.highlighted.connect(self._highlight_link_target)
        self.browser.zoom_requested.connect(self.zoom)
        self.browser.history_step_requested.connect(
            lambda step: session.selection.go_back() if step < 0 else session.selection.go_forward()
        )
        self.browser.menu_requested.connect(self._show_menu)
        self._outline_button = IconButton(
            theme, "outline", "Outline of the note", self.show_outline
        )
        seek = IconButton(theme, "find", "Find in the note", self.view.open_find_bar, "Ctrl+F")
        self._more_button = IconButton(
            theme, "more", "What can be done with the note", self._show_more
        )
        self.tools = (self._outline_button, seek, self._more_button)
        """The buttons beside the panel's title."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._resize_timer = QTimer(self)
        self._resize_timer.setSingleShot(True)
        self._resize_timer.setInterval(250)
        self._resize_timer.timeout.connect(self.reload)
        # Not of the panel, which may live a moment longer than what does the work.
        self._preload_timer = QTimer(session)
        self._preload_timer.setSingleShot(True)
        self._preload_timer.setInterval(PRELOAD_DELAY_MS)
        self._preload_timer.timeout.connect(self._preload)
        for keys, step in (("F3", 1), ("Shift+F3", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.view.find_bar.step(step))
        session.selection.changed.connect(self.reload)
        session.opened.connect(self._reset)
        session.opened.connect(self._preload_timer.start)
        session.map_updated.connect(self.reload)
        session.closed.connect(self.reload)
        theme.changed.connect(self._apply_theme)
        self._apply_theme()

    def sizeHint(self) -> QSize:
        return QSize(420, 600)

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self.view.page

    @property
    def font_size(self) -> int:
        """How large the letters are, in pixels."""
        stored = self._settings.text("preview/size", str(DEFAULT_FONT_SIZE_PX))
        return (
            int(stored)
            if stored.isdecimal() and int(stored) in FONT_SIZES_PX
            else DEFAULT_FONT_SIZE_PX
        )

    @property
    def web_images_allowed(self) -> bool:
        """Whether pictures of the web may be fetched for this vault."""
        vault = self._session.vault
        return vault is not None and str(vault.root) in self._settings.names("preview/web")

    def allow_web_images(self, allowed: bool) -> None:
        """Have pictures of the web fetched for this vault from now on, or not."""
        vault = self._session.vault
        if vault is not None and allowed != self.web_images_allowed:
            self._settings.set_name("preview/web", str(vault.root), allowed)
            self.web_images_changed.emit()
            self.reload()

    def zoom(self, step: int) -> None:
        """Make the letters larger or smaller by a step, or with 0 as large as usual."""
        at = FONT_SIZES_PX.index(self.font_size) + step
        size = (
            FONT_SIZES_PX[min(max(at, 0), len(FONT_SIZES_PX) - 1)] if step else DEFAULT_FONT_SIZE_PX
        )
        if size != self.font_size:
            self._settings.set_text("preview/size", str(size))
            self.reload()

    def go_to_line(self, line: int) -> None:
        """Scroll to a line of the selected note's file, now or when it has been loaded."""
        self._go_to("line", str(line))

    def go_to_part(self, part: str) -> None:
        """Scroll to a heading or block, now or when the note has been loaded."""
        self._go_to("part", part)

    def go_to_text(self, words: str) -> None:
        """Scroll to the first of some words, now or when the note has been loaded."""
        self._go_to("text", words)

    def show_outline(self) -> None:
        """Show the headings of the note, to go to one."""
        menu = self.outline_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._outline_button.mapToGlobal(QPoint(0, self._outline_button.height())))

    def outline_menu(self) -> QMenu:
        """Build the menu of the note's headings."""
        menu = QMenu(self)
        entries = self.page.outline if self.page is not None else ()
        top = min((entry.level for entry in entries), default=1)
        for entry in entries:
            words = entry.text if len(entry.text) < 60 else f"{entry.text[:59]}…"
            text = "\u2003" * (entry.level - top) + words.replace("&", "&&")
            go = menu.addAction(text)
            go.triggered.connect(lambda _=False, to=entry.anchor: self._go_to("anchor", to))
        if not entries:
            menu.addAction("This note has no headings").setEnabled(False)
        return menu

    def reload(self) -> None:
        """Have the page of the selection made; until it comes the last one stays."""
        workspace, chart = self._session, self._session.vault_map
        if chart is None or not workspace.selected_ids:
            workspace.workers.cancel("preview")
            self._show_hint()
            return
        if not self.isVisible():
            return
        id_, web = (
            workspace.selected_ids[-1],
            dict(self._web_images) if self.web_images_allowed else None,
        )
        width, ratio = self.view.image_width, self.devicePixelRatioF()
        size, ink = self.font_size, self._theme.colours.text

        def work(report: JobControl) -> Page:
            from conceptmap.page.builder import build_page
            from conceptmap.page.context import PageRequest

            wish = PageRequest(chart, id_, width, ratio, size, ink, web)
            return build_page(wish, report.publish, report.raise_if_cancelled)

        workspace.workers.start("preview", work, self._show_page, self.failed.emit)

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
        """Load what reads and sets notes, so that the first need not wait for it."""

        def work(_: JobControl) -> None:
            import conceptmap.page.builder
            import conceptmap.ui.preview.page_rendering  # noqa: F401

        self._session.workers.start("ready", work, lambda _: None, self.failed.emit)

    def _show_page(self, page: Page) -> None:
        self.view.show_page(page, self._formats)
        self._set_tools_enabled(True)
        if self.browser.underMouse():
            # The link that was pointed at is gone, and no movement of the mouse says so.
            self._session.selection.set_hovered(None)
        missed = [url for url in page.unfetched_urls if url not in self._web_images]
        if page.complete and missed and self.web_images_allowed:
            self._fetch_images(missed)

    def _fetch_images(self, urls: list[str]) -> None:
        def work(report: JobControl) -> dict[str, bytes]:
            from conceptmap.page.web_images import fetch_images

            return fetch_images(urls, report.raise_if_cancelled)

        def done(found: dict[str, bytes]) -> None:
            self._web_images.update(found)
            self.reload()

        self._session.workers.start("pictures", work, done, self.failed.emit)

    def _show_hint(self) -> None:
        self._set_tools_enabled(False)
        self.view.show_html(
            f'<p align="center" style="color:{self._theme.colours.muted_text}; margin-top:120px">'
            "Click a note on the map<br>to read it here.</p>"
        )

    def _set_tools_enabled(self, enabled: bool) -> None:
        for tool in self.tools:
            tool.setEnabled(enabled)

    def _go_to(self, kind: str, value: str) -> None:
        if self._session.selected_ids:
            self.view.go_to(ScrollTarget(self._session.selected_ids[-1], kind, value))

    def _follow_link(self, url: QUrl) -> None:
        href = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        chart = self._session.vault_map
        if (node := parse_node_href(href)) is not None:
            if chart is None or node.id not in chart.index_of:
                self.failed.emit(f"{node.id} is not on the map.")
                return
            self._session.select(node.id)
            if node.part:
                self.go_to_part(node.part)
        elif (anchor := parse_anchor_href(href)) is not None:
            self.go_to_part(anchor)
        elif (tag := parse_tag_href(href)) is not None:
            self._session.view_state.change_settings("Filter by Tag", query=f"tag:#{tag}")
        elif (number := parse_fold_href(href)) is not None:
            self.view.toggle_fold(number, self._formats)
        elif (path := parse_file_href(href)) is not None and chart is not None:
            self._open_url(QUrl.fromLocalFile(str(chart.vault.disk_path(path))))
        elif href == ALLOW_WEB_IMAGES_HREF:
            self.allow_web_images(True)
            self.notified.emit("Pictures of the web are shown in this vault from now on.")
        elif is_web_url(href):
            self._open_url(url)
        else:
            self.failed.emit(f"Links like {href} are not opened.")

    def _open_url(self, url: QUrl) -> None:
        if not QDesktopServices.openUrl(url):
            shown = url.toLocalFile() or url.toString()
            self.failed.emit(f"No application opened {shown}.")

    def _highlight_link_target(self, url: QUrl) -> None:
        """Show on the map where the link under the pointer leads."""
        node = parse_node_href(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        chart = self._session.vault_map
        known = node is not None and chart is not None and node.id in chart.index_of
        self._session.selection.set_hovered(node.id if known and node is not None else None)

    def _show_more(self) -> None:
        if self.page is not None:
            at = self._more_button.mapToGlobal(QPoint(0, self._more_button.height()))
            self.menu_requested.emit(self.page.id, at)

    def _show_menu(self, at: QPoint, href: str) -> None:
        node = parse_node_href(href)
        if node is not None:
            self.menu_requested.emit(node.id, at)
            return
        menu = QMenu(self)
        copy = menu.addAction("Copy\tCtrl+C", self.browser.copy)
        copy.setEnabled(self.browser.textCursor().hasSelection())
        menu.addAction("Select All\tCtrl+A", self.browser.selectAll)
        if is_web_url(href):
            menu.addAction("Copy Link", lambda: QGuiApplication.clipboard().setText(href))
        menu.addSeparator()
        menu.addAction("Find…\tCtrl+F", self.view.open_find_bar)
        menu.addAction("Larger\tCtrl++", lambda: self.zoom(1))
        menu.addAction("Smaller\tCtrl+-", lambda: self.zoom(-1))
        menu.addAction("Usual Size\tCtrl+0", lambda: self.zoom(0))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _reset(self) -> None:
        self.view.reset()
        self._web_images.clear()

    def _apply_theme(self) -> None:
        style = self._theme.colours
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(style.panel))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self.browser.apply_theme(style)
        self.reload()
