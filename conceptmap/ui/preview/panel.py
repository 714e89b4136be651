"""The preview panel: the selected note, with its links alive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QDesktopServices, QImage, QKeySequence, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from conceptmap.drawing.style import font
from conceptmap.ui.preview.addresses import is_web, node_of
from conceptmap.ui.state.workspace import Workspace
from conceptmap.ui.theme import Theme, set_ink, sheet

if TYPE_CHECKING:
    from conceptmap.ui.preview.page import Page

MARGIN = 22


class PreviewPanel(QWidget):
    """Shows the note that was selected last."""

    missed = Signal(str)
    """A link could not be followed; why."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self.page: Page | None = None
        self._scroll: dict[str, int] = {}
        self._goal: tuple[str, str] | None = None
        self.browser = _Browser()
        self.browser.anchorClicked.connect(self._follow)
        self.browser.setAccessibleName("Preview of the selected note")
        self._title = QLabel()
        self._title.setFont(font(12, 500))
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._back = self._button("‹", "Back to what was selected before", "Alt+Left")
        self._back.clicked.connect(workspace.spotlight.go_back)
        self._forward = self._button("›", "Forward again", "Alt+Right")
        self._forward.clicked.connect(workspace.spotlight.go_forward)
        self._open = self._button("Open", "Open the file in its default application", "")
        self._open.clicked.connect(self.open_file)
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 5, 8, 5)
        bar.setSpacing(2)
        bar.addWidget(self._back)
        bar.addWidget(self._forward)
        bar.addSpacing(6)
        bar.addWidget(self._title, 1)
        bar.addWidget(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.browser, 1)
        workspace.spotlight.selection_changed.connect(self._load)
        workspace.opened.connect(self._scroll.clear)
        workspace.closed.connect(self._load)
        theme.changed.connect(self._colour)
        self._colour()
        self._load()

    def sizeHint(self) -> QSize:
        return QSize(420, 600)

    def open_file(self) -> None:
        """Open the shown file in its default application."""
        if self.page is not None and self.page.file is not None:
            opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.page.file)))
            if not opened:
                self.missed.emit(f"No application opened {self.page.file}.")

    def go_to_line(self, line: int) -> None:
        """Scroll to a line of the note's text, now or when it has been loaded."""
        self._goal = ("line", str(line))
        self._reach_goal()

    def go_to_part(self, part: str) -> None:
        """Scroll to a heading or block, now or when the note has been loaded."""
        self._goal = ("part", part)
        self._reach_goal()

    def go_to_text(self, words: str) -> None:
        """Scroll to the first of some words, now or when the note has been loaded."""
        self._goal = ("text", words)
        self._reach_goal()

    def _reach_goal(self) -> None:
        pass

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._load()

    def _button(self, text: str, tip: str, keys: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setFont(font(16 if len(text) == 1 else 12, 500))
        shortcut = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{tip} ({shortcut})" if keys else tip)
        button.setAccessibleName(tip)
        return button

    def _load(self) -> None:
        """Have the page of the selection made; until it comes the last one stays."""
        workspace = self._workspace
        self._back.setEnabled(workspace.spotlight.can_go_back)
        self._forward.setEnabled(workspace.spotlight.can_go_forward)
        self._remember_scroll()
        chart = workspace.chart
        if chart is None or not workspace.selection:
            workspace.workers.cancel("preview")
            self._show_hint()
            return
        if not self.isVisible():
            return
        id_ = workspace.selection[-1]
        width = max(200, self.browser.viewport().width() - 2 * MARGIN)
        ratio = self.devicePixelRatioF()

        def work(_: object) -> Page:
            from conceptmap.ui.preview.page import make_page

            return make_page(chart, id_, width, ratio)

        workspace.workers.start("preview", work, self._show, self.missed.emit)

    def _show(self, page: Page) -> None:
        self.page = page
        self._title.setText(page.title)
        self._open.setVisible(page.file is not None)
        self.browser.pictures = page.pictures
        self.browser.setHtml(page.html)
        self._frame()
        bar = self.browser.verticalScrollBar()
        bar.setValue(self._scroll.get(page.id, 0))

    def _show_hint(self) -> None:
        self.page = None
        self._title.setText("")
        self._open.setVisible(False)
        muted = self._theme.style.muted
        self.browser.setHtml(
            f'<p align="center" style="color:{muted}; margin-top:120px">'
            "Click a note on the map<br>to read it here.</p>"
        )
        self._frame()

    def _follow(self, url: QUrl) -> None:
        href = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        if (found := node_of(href)) is not None:
            if self._workspace.chart is not None and found[0] in self._workspace.chart.numbers:
                self._workspace.select(found[0])
            else:
                self.missed.emit(f"{found[0]} is not on the map.")
        elif href.startswith("#"):
            self.browser.scrollToAnchor(url.fragment())
        elif is_web(href):
            if not QDesktopServices.openUrl(url):
                self.missed.emit(f"No browser opened {href}.")
        else:
            self.missed.emit(f"Links like {href} are not opened.")

    def _remember_scroll(self) -> None:
        if self.page is not None:
            self._scroll[self.page.id] = self.browser.verticalScrollBar().value()

    def _colour(self) -> None:
        style = self._theme.style
        set_ink(self._title, style.muted)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(style.panel))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self.browser.document().setDefaultStyleSheet(sheet("preview.css", style))
        self.browser.document().setDefaultFont(font(14))
        if self.page is not None:
            self._show(self.page)
        else:
            self._show_hint()

    def _frame(self) -> None:
        root = self.browser.document().rootFrame()
        frame = root.frameFormat()
        frame.setMargin(MARGIN)
        root.setFrameFormat(frame)


class _Browser(QTextBrowser):
    """A text browser that loads nothing but the pictures it is given."""

    def __init__(self) -> None:
        super().__init__()
        self.pictures: dict[str, QImage] = {}
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        url = name if isinstance(name, str) else name.toString()
        return self.pictures.get(url)
