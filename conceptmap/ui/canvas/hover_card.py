"""The card that describes the note, link or strand under the pointer."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QCursor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from conceptmap.core.area_numbers import NO_AREA
from conceptmap.core.array_types import FloatArray
from conceptmap.core.translation import Text, translate
from conceptmap.ui.canvas.area_card import fold_html, folded_link_html, strand_html
from conceptmap.ui.canvas.card_placement import place_card
from conceptmap.ui.canvas.edge_card import edge_html
from conceptmap.ui.rich_text import BOLD_STYLE
from conceptmap.ui.session.folding import folded_around
from conceptmap.ui.text_size import scaled, text_scale, ui_font
from conceptmap.ui.theme import AppTheme, set_text_colour

if TYPE_CHECKING:
    from conceptmap.ui.canvas.view import MapView
    from conceptmap.ui.session.session import Session

HOVER_DELAY_MS = 250
"""Milliseconds after which the card appears for what is highlighted under the pointer."""

_MAX_WIDTH_PX, _SHORT_WIDTH_PX = 320, 240
_LONG_CHARS = 160
"""HTML of more characters than this gets the full width."""

_KIND_LABELS = {
    "unresolved": Text("Not written yet"),
    "attachment": Text("Attachment"),
    "tag": Text("Tag"),
    "canvas": Text("Canvas"),
}


class HoverCard(QFrame):
    """A card over the map, beside what the pointer is on."""

    def __init__(self, session: Session, view: MapView, theme: AppTheme) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._theme = theme
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.RichText)
        self._label.setWordWrap(True)
        self._label.setFont(ui_font(13))
        self._label.setMaximumWidth(scaled(_MAX_WIDTH_PX))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 11, 14, 12)
        column.addWidget(self._label)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(HOVER_DELAY_MS)
        self._delay.timeout.connect(self._show_hovered)
        session.selection.hover_changed.connect(self._schedule)
        session.selection.changed.connect(self._hide_for_selected)
        session.excerpts.changed.connect(self._refresh_excerpt)
        session.positions.changed.connect(self._hide_when_moved)
        view.camera_changed.connect(self.hide)
        theme.changed.connect(self.hide)

    @property
    def text(self) -> str:
        """The text on the card, empty while it is hidden."""
        return self._label.text() if self.isVisible() else ""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.colours.panel_border), 1))
        painter.setBrush(QColor(self._theme.colours.panel))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 9, 9)
        painter.end()

    def _schedule(self) -> None:
        self.hide()
        self._delay.stop()
        selection = self._session.selection
        hovered = selection.hovered, selection.hovered_edge, selection.hovered_strand
        if any(each is not None for each in hovered):
            if selection.hovered is not None:
                self._session.excerpts.request([selection.hovered])
            self._delay.start()

    def _hide_for_selected(self) -> None:
        """Hide when the hovered node is selected, so its label and neighbours are not covered."""
        selection = self._session.selection
        if selection.hovered in selection.ids:
            self._delay.stop()
            self.hide()

    def _show_hovered(self) -> None:
        selection = self._session.selection
        if selection.hovered is not None:
            self._show_node(selection.hovered)
        elif selection.hovered_edge is not None:
            if html := folded_link_html(self._session, selection.hovered_edge):
                self._show_html(html)
            else:
                self._load_link(selection.hovered_edge)
        elif selection.hovered_strand is not None:
            self._show_html(strand_html(self._session, selection.hovered_strand))

    def _refresh_excerpt(self) -> None:
        if self.isVisible() and (hovered := self._session.selection.hovered):
            self._show_node(hovered)

    def _hide_when_moved(self) -> None:
        if self.isVisible():
            self.hide()

    def _show_node(self, id_: str) -> None:
        """Show the card of a node, without its text where there is no room for that."""
        if not self._show_html(self._node_html(id_)):
            self._show_html(self._node_html(id_, brief=True))

    def _show_html(self, html: str) -> bool:
        """Show the card where it covers nothing that is highlighted; return whether it fits."""
        view = self._view
        if not html or not view.isVisible():
            return True
        set_text_colour(self._label, self._theme.colours.text)
        self._label.setText(html)
        self._label.setFixedWidth(
            scaled(_MAX_WIDTH_PX if len(html) > _LONG_CHARS else _SHORT_WIDTH_PX)
        )
        self.adjustSize()
        size, room = (self.width(), self.height()), (view.width(), view.height())
        kept = np.vstack([self._lit(), self._widgets_above()])
        place = place_card(size, room, self._about(), kept)
        self.setVisible(place is not None)
        if place is not None:
            self.move(QPoint(*place))
            self.raise_()
        return place is not None

    def _widgets_above(self) -> FloatArray:
        """Return the boxes of the minimap and the like, `(k, 4)`."""
        places = [each.geometry() for each in self._view.item.widgets_above if each.isVisible()]
        edges = [(each.left(), each.top(), each.right(), each.bottom()) for each in places]
        return np.array(edges, np.float32).reshape(-1, 4)

    def _about(self) -> FloatArray:
        """Return the box of what the card is about, `(4,)`, with the pointer."""
        view = self._view
        hovered = self._session.selection.hovered
        pixel = view.pixel_of(hovered) if hovered is not None else None
        middle = view.mapFromGlobal(QCursor.pos()) if pixel is None else pixel
        reach = 14 if pixel is None else 20
        x, y = middle.x(), middle.y()
        return np.array([x - reach, y - reach, x + reach, y + reach], np.float32)

    def _lit(self) -> FloatArray:
        """Return the boxes of the highlighted nodes and their names in view, `(k, 4)`.

        Those of a path are highlighted whatever is hovered.
        """
        view, session = self._view, self._session
        index = session.vault_map.index_of.get(session.selection.hovered or "")
        ends = session.selection.hovered_edge
        if index is not None:
            index = session.view_state.drawn_as(index)
            scene = session.view_state.result.scene
            at_node = scene.edges[scene.edges_at(index)]
            lit = np.append(at_node.sum(axis=1) - index, index).astype(np.int32)
        elif ends is not None:
            lit = np.array([session.vault_map.index_of[id_] for id_ in ends], np.int32)
        else:
            lit = np.zeros(0, np.int32)
        lit = np.append(lit, view.highlight_animator.highlight.path).astype(np.int32)
        if not len(lit):
            return np.zeros((0, 4), np.float32)
        camera = view.camera
        scale = camera.node_scale * session.view_state.settings.display.node_size
        pixels = camera.to_pixels(session.node_positions[lit])
        radii = (
            session.view_state.node_styles.radii_of(session.vault_map.scene)[lit]
            * np.float32(scale)
        )[:, None]
        dots = np.hstack([pixels - radii, pixels + radii])
        names = view.item.drawn_labels
        boxes = dots if names is None else np.vstack([dots, names.boxes_of(lit)])
        return boxes * np.float32(text_scale())

    def _node_html(self, id_: str, *, brief: bool = False) -> str:
        session, colours = self._session, self._theme.colours
        vault_map = session.vault_map
        if id_ not in vault_map.index_of:
            return ""
        if (area := folded_around(session, id_)) != NO_AREA:
            return fold_html(session, area, colours.muted_text)
        parts = [
            f"<span style='font-size:14px; {BOLD_STYLE}'>{escape(vault_map.title(id_))}</span>"
        ]
        note = vault_map.vault.notes.get(id_)
        kind = _KIND_LABELS.get(vault_map.kind(id_).label)
        if kind:
            parts.append(f"<span style='color:{colours.muted_text}'>{kind}</span>")
        elif location := vault_map.location(id_):
            folder = escape(location.replace("/", " › "))
            parts.append(f"<span style='color:{colours.muted_text}'>{folder}</span>")
        if note is not None and not brief and (excerpt := session.excerpts.get(id_)):
            parts.append(escape(excerpt))
        if note is not None and not brief and note.tags:
            tags = " ".join(f"#{tag}" for tag in note.tags[:8])
            parts.append(f"<span style='color:{colours.muted_text}'>{escape(tags)}</span>")
        outgoing, incoming = vault_map.graph.out_degree(id_), vault_map.graph.in_degree(id_)
        #: Links, on a small card.
        out = escape(translate("→ {n} out", n=outgoing))
        in_ = escape(translate("← {n} in", n=incoming))
        parts.append(
            f"<span style='color:{colours.outgoing_edge}'>{out}</span>"
            f" &nbsp; <span style='color:{colours.incoming_edge}'>{in_}</span>"
        )
        return "<br>".join(f"<span>{part}</span>" for part in parts)

    def _load_link(self, edge: tuple[str, str]) -> None:
        session = self._session
        vault_map, relations = session.vault_map, session.relations.current

        def work(_: object) -> str:
            return edge_html(vault_map, relations, edge, self._theme.colours.muted_text)

        def done(html: str) -> None:
            if session.selection.hovered_edge == edge:
                self._show_html(html)

        session.map_workers.start("card", work, done, lambda _: None)
