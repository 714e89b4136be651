"""The card that tells what the pointer is on: a note, or a link."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QCursor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from conceptmap.render.theme import font
from conceptmap.ui.theme import Theme, set_ink

if TYPE_CHECKING:
    from conceptmap.ui.canvas.view import MapView

PATIENCE = 380
"""Milliseconds that the pointer rests on something before the card tells of it."""

BOLD = "font-weight:600"
"""The heaviest letters there are; what browsers take for bold would be smeared."""

_WIDTH = 320
_KINDS = {
    "unresolved": "No note of this name yet",
    "attachment": "Attachment",
    "tag": "Tag",
    "canvas": "Canvas",
}


class HoverCard(QFrame):
    """Floats over the map beside what the pointer is on."""

    def __init__(self, view: MapView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setWordWrap(True)
        self._text.setFont(font(13))
        self._text.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 11, 14, 12)
        column.addWidget(self._text)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self._appear)
        workspace = view.workspace
        workspace.spotlight.hover_changed.connect(self._begin)
        workspace.spotlight.selection_changed.connect(self._give_way)
        workspace.leads.changed.connect(self._fill_in)
        workspace.arrangement.changed.connect(self._hide_when_moved)
        view.camera_changed.connect(self.hide)
        workspace.closed.connect(self.hide)

    @property
    def text(self) -> str:
        """What the card tells, empty while it is hidden."""
        return self._text.text() if self.isVisible() else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.style.panel_border), 1))
        painter.setBrush(QColor(self._theme.style.panel))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 9, 9)
        painter.end()

    def _begin(self) -> None:
        self.hide()
        self._patience.stop()
        spotlight = self._view.workspace.spotlight
        if spotlight.hovered is not None or spotlight.edge is not None:
            if spotlight.hovered is not None:
                self._view.workspace.leads.want([spotlight.hovered])
            self._patience.start()

    def _give_way(self) -> None:
        """Make room for a node's name and neighbours when it is chosen."""
        spotlight = self._view.workspace.spotlight
        if spotlight.hovered in spotlight.selection:
            self._patience.stop()
            self.hide()

    def _appear(self) -> None:
        spotlight = self._view.workspace.spotlight
        if spotlight.hovered is not None:
            self._tell(self._of_node(spotlight.hovered))
        elif spotlight.edge is not None:
            self._ask_for_link(spotlight.edge)

    def _fill_in(self) -> None:
        if self.isVisible() and (hovered := self._view.workspace.spotlight.hovered):
            self._tell(self._of_node(hovered))

    def _hide_when_moved(self) -> None:
        if self.isVisible():
            self.hide()

    def _tell(self, html: str) -> None:
        if not html or not self._view.isVisible():
            return
        set_ink(self._text, self._theme.style.ink)
        self._text.setText(html)
        self._text.setFixedWidth(_WIDTH if len(html) > 160 else min(_WIDTH, 240))
        self.adjustSize()
        self.move(self._spot())
        self.show()
        self.raise_()

    def _spot(self) -> QPoint:
        """Give where the card hides neither the pointer nor the node it is on."""
        view = self._view
        pointer = view.mapFromGlobal(QCursor.pos())
        avoided = QRect(pointer, pointer).adjusted(-14, -14, 18, 22)
        hovered = view.workspace.spotlight.hovered
        if hovered is not None and (at := view.on_screen(hovered)) is not None:
            avoided = QRect(at, at).adjusted(-26, -26, 26, 44)
        x = avoided.right() + 8
        if x + self.width() > view.width() - 8:
            x = avoided.left() - 8 - self.width()
        y = min(max(avoided.top() - 6, 8), view.height() - self.height() - 8)
        return QPoint(max(x, 8), max(y, 8))

    def _of_node(self, id_: str) -> str:
        workspace, style = self._view.workspace, self._theme.style
        chart = workspace.chart
        if chart is None or id_ not in chart.numbers:
            return ""
        parts = [f"<span style='font-size:14px; {BOLD}'>{escape(chart.title(id_))}</span>"]
        note = chart.vault.notes.get(id_)
        kind = _KINDS.get(chart.kind(id_))
        if kind:
            parts.append(f"<span style='color:{style.muted}'>{kind}</span>")
        elif "/" in id_:
            folder = escape(id_.rpartition("/")[0].replace("/", " › "))
            parts.append(f"<span style='color:{style.muted}'>{folder}</span>")
        if note is not None and (words := workspace.leads.of(id_)):
            parts.append(escape(words))
        if note is not None and note.tags:
            tags = " ".join(f"#{tag}" for tag in note.tags[:8])
            parts.append(f"<span style='color:{style.muted}'>{escape(tags)}</span>")
        sent, got = chart.graph.out_degree(id_), chart.graph.in_degree(id_)
        parts.append(
            f"<span style='color:{style.outgoing}'>→ {sent} out</span>"
            f" &nbsp; <span style='color:{style.incoming}'>← {got} in</span>"
        )
        return "<br>".join(f"<span>{part}</span>" for part in parts)

    def _ask_for_link(self, edge: tuple[str, str]) -> None:
        workspace = self._view.workspace
        chart = workspace.chart
        if chart is None:
            return

        def work(_: object) -> str:
            from conceptmap.graph.references import contexts
            from conceptmap.vault.link_contexts import Quotes

            quotes = Quotes(chart.vault)
            parts = []
            for source, target in (edge, edge[::-1]):
                if chart.graph.has_edge(source, target):
                    begin = f"<span style='{BOLD}'>{escape(chart.title(source))}</span>"
                    names = f"{begin} → {escape(chart.title(target))}"
                    found = contexts(quotes, source, target)[:2]
                    parts.append("<br>".join([names, *(f"“{escape(each)}”" for each in found)]))
            return "<br><br>".join(parts)

        def done(html: str) -> None:
            if workspace.spotlight.edge == edge:
                self._tell(html)

        workspace.workers.start("card", work, done, lambda _: None)
