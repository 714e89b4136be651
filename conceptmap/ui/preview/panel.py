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

from conceptmap.page.addresses import (
    ALLOW_WEB,
    anchor_of,
    file_of,
    fold_of,
    is_web,
    node_of,
    tag_of,
)
from conceptmap.ui.buttons import IconButton
from conceptmap.ui.preview.page_view import Goal, PageView
from conceptmap.ui.session.session import Workspace
from conceptmap.ui.session.workers import Report
from conceptmap.ui.settings import Settings
from conceptmap.ui.theme import Theme

if TYPE_CHECKING:
    from conceptmap.page.blocks import Page
    from conceptmap.page.text_formats import Formats

SIZES = (10, 11, 12, 13, 14, 15, 16, 18, 20, 23, 26, 30)
"""The sizes of letters, in pixels."""

USUAL = 14

QUIET = 700
"""Milliseconds behind the opening of a vault after which the reading of notes is made ready."""


class PreviewPanel(QWidget):
    """Shows the note that was selected last."""

    missed = Signal(str)
    """A link could not be followed; why."""
    told = Signal(str)
    """Something worth knowing."""
    menu_wanted = Signal(str, QPoint)
    """The menu of a node, and where on the screen."""
    web_allowance_changed = Signal()
    """Pictures of the web may be fetched for this vault, or may no longer."""

    def __init__(
        self,
        workspace: Workspace,
        theme: Theme,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self._settings = settings
        self._web: dict[str, bytes] = {}
        """The pictures of the web that were fetched, empty bytes for what is none."""
        self.view = PageView(theme)
        self.browser = self.view.browser
        self.browser.anchorClicked.connect(self._follow)
        self.browser.highlighted.connect(self._point_at)
        self.browser.zoom_wanted.connect(self.zoom)
        self.browser.step_wanted.connect(
            lambda step: (
                workspace.spotlight.go_back() if step < 0 else workspace.spotlight.go_forward()
            )
        )
        self.browser.menu_wanted.connect(self._show_menu)
        self._outline = IconButton(theme, "outline", "Outline of the note", self.show_outline)
        seek = IconButton(theme, "find", "Find in the note", self.view.begin_find, "Ctrl+F")
        self._more = IconButton(theme, "more", "What can be done with the note", self._show_more)
        self.tools = (self._outline, seek, self._more)
        """The buttons beside the panel's title."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._resizing = QTimer(self)
        self._resizing.setSingleShot(True)
        self._resizing.setInterval(250)
        self._resizing.timeout.connect(self.reload)
        # Not of the panel, which may live a moment longer than what does the work.
        self._quiet = QTimer(workspace)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET)
        self._quiet.timeout.connect(self._make_ready)
        for keys, step in (("F3", 1), ("Shift+F3", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.view.find_bar.go(step))
        workspace.spotlight.selection_changed.connect(self.reload)
        workspace.opened.connect(self._forget)
        workspace.opened.connect(self._quiet.start)
        workspace.vault_changed.connect(self.reload)
        workspace.closed.connect(self.reload)
        theme.changed.connect(self._colour)
        self._colour()

    def sizeHint(self) -> QSize:
        return QSize(420, 600)

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self.view.page

    @property
    def size_of_letters(self) -> int:
        """How large the letters are, in pixels."""
        stored = self._settings.text("preview/size", str(USUAL))
        return int(stored) if stored.isdecimal() and int(stored) in SIZES else USUAL

    @property
    def web_allowed(self) -> bool:
        """Whether pictures of the web may be fetched for this vault."""
        vault = self._workspace.vault
        return vault is not None and str(vault.root) in self._settings.names("preview/web")

    def allow_web(self, allowed: bool) -> None:
        """Have pictures of the web fetched for this vault from now on, or not."""
        vault = self._workspace.vault
        if vault is not None and allowed != self.web_allowed:
            self._settings.set_name("preview/web", str(vault.root), allowed)
            self.web_allowance_changed.emit()
            self.reload()

    def zoom(self, step: int) -> None:
        """Make the letters larger or smaller by a step, or with 0 as large as usual."""
        at = SIZES.index(self.size_of_letters) + step
        size = SIZES[min(max(at, 0), len(SIZES) - 1)] if step else USUAL
        if size != self.size_of_letters:
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
        menu.popup(self._outline.mapToGlobal(QPoint(0, self._outline.height())))

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
        workspace, chart = self._workspace, self._workspace.chart
        if chart is None or not workspace.selection:
            workspace.workers.cancel("preview")
            self._show_hint()
            return
        if not self.isVisible():
            return
        id_, web = workspace.selection[-1], dict(self._web) if self.web_allowed else None
        width, ratio = self.view.room, self.devicePixelRatioF()
        size, ink = self.size_of_letters, self._theme.style.ink

        def work(report: Report) -> Page:
            from conceptmap.page.builder import make_page
            from conceptmap.page.context import Wish

            wish = Wish(chart, id_, width, ratio, size, ink, web)
            return make_page(wish, report.hand, report.check)

        workspace.workers.start("preview", work, self._show, self.missed.emit)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.page is not None and self.page.pictures:
            self._resizing.start()

    @property
    def _formats(self) -> Formats:
        from conceptmap.page.text_formats import Formats

        return Formats(self._theme.style, self.size_of_letters)

    def _make_ready(self) -> None:
        """Load what reads and sets notes, so that the first need not wait for it."""

        def work(_: Report) -> None:
            import conceptmap.page.builder
            import conceptmap.ui.preview.page_rendering  # noqa: F401

        self._workspace.workers.start("ready", work, lambda _: None, self.missed.emit)

    def _show(self, page: Page) -> None:
        self.view.put(page, self._formats)
        self._enable(True)
        if self.browser.underMouse():
            # The link that was pointed at is gone, and no movement of the mouse says so.
            self._workspace.spotlight.hover(None)
        missed = [url for url in page.missed if url not in self._web]
        if page.complete and missed and self.web_allowed:
            self._fetch(missed)

    def _fetch(self, urls: list[str]) -> None:
        def work(report: Report) -> dict[str, bytes]:
            from conceptmap.page.web_images import fetch

            return fetch(urls, report.check)

        def done(found: dict[str, bytes]) -> None:
            self._web.update(found)
            self.reload()

        self._workspace.workers.start("pictures", work, done, self.missed.emit)

    def _show_hint(self) -> None:
        self._enable(False)
        self.view.put_html(
            f'<p align="center" style="color:{self._theme.style.muted}; margin-top:120px">'
            "Click a note on the map<br>to read it here.</p>"
        )

    def _enable(self, enabled: bool) -> None:
        for tool in self.tools:
            tool.setEnabled(enabled)

    def _go_to(self, kind: str, value: str) -> None:
        if self._workspace.selection:
            self.view.go_to(Goal(self._workspace.selection[-1], kind, value))

    def _follow(self, url: QUrl) -> None:
        href = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        chart = self._workspace.chart
        if (node := node_of(href)) is not None:
            if chart is None or node.id not in chart.numbers:
                self.missed.emit(f"{node.id} is not on the map.")
                return
            self._workspace.select(node.id)
            if node.part:
                self.go_to_part(node.part)
        elif (anchor := anchor_of(href)) is not None:
            self.go_to_part(anchor)
        elif (tag := tag_of(href)) is not None:
            self._workspace.viewing.alter("Filter by Tag", query=f"tag:#{tag}")
        elif (number := fold_of(href)) is not None:
            self.view.fold(number, self._formats)
        elif (path := file_of(href)) is not None and chart is not None:
            self._open(QUrl.fromLocalFile(str(chart.vault.file(path))))
        elif href == ALLOW_WEB:
            self.allow_web(True)
            self.told.emit("Pictures of the web are shown in this vault from now on.")
        elif is_web(href):
            self._open(url)
        else:
            self.missed.emit(f"Links like {href} are not opened.")

    def _open(self, url: QUrl) -> None:
        if not QDesktopServices.openUrl(url):
            shown = url.toLocalFile() or url.toString()
            self.missed.emit(f"No application opened {shown}.")

    def _point_at(self, url: QUrl) -> None:
        """Show on the map where the link under the pointer leads."""
        node = node_of(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        chart = self._workspace.chart
        known = node is not None and chart is not None and node.id in chart.numbers
        self._workspace.spotlight.hover(node.id if known and node is not None else None)

    def _show_more(self) -> None:
        if self.page is not None:
            at = self._more.mapToGlobal(QPoint(0, self._more.height()))
            self.menu_wanted.emit(self.page.id, at)

    def _show_menu(self, at: QPoint, href: str) -> None:
        node = node_of(href)
        if node is not None:
            self.menu_wanted.emit(node.id, at)
            return
        menu = QMenu(self)
        copy = menu.addAction("Copy\tCtrl+C", self.browser.copy)
        copy.setEnabled(self.browser.textCursor().hasSelection())
        menu.addAction("Select All\tCtrl+A", self.browser.selectAll)
        if is_web(href):
            menu.addAction("Copy Link", lambda: QGuiApplication.clipboard().setText(href))
        menu.addSeparator()
        menu.addAction("Find…\tCtrl+F", self.view.begin_find)
        menu.addAction("Larger\tCtrl++", lambda: self.zoom(1))
        menu.addAction("Smaller\tCtrl+-", lambda: self.zoom(-1))
        menu.addAction("Usual Size\tCtrl+0", lambda: self.zoom(0))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _forget(self) -> None:
        self.view.forget()
        self._web.clear()

    def _colour(self) -> None:
        style = self._theme.style
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(style.panel))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self.browser.colour(style)
        self.reload()
