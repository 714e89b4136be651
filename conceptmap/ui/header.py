"""The bar above the map: the way back, what is left out, and the local map's settings."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from conceptmap.model.local_map import MAX_LOCAL_DEPTH
from conceptmap.model.view_settings import ViewSettings
from conceptmap.render.theme import app_font
from conceptmap.ui.buttons import IconButton
from conceptmap.ui.session.session import Session
from conceptmap.ui.theme import AppTheme

MAX_CRUMBS = 4
"""So many of the last selections are shown."""

_LOCAL_MERGE_ID = 31  # steps of an undo that become one


class Crumb(NamedTuple):
    """A stop on the way to what is selected."""

    text: str
    tip: str
    steps_back: int
    """So many steps back it was; 0 for the present."""


class Header(QFrame):
    """Stands above the map while a vault is open."""

    find_wanted = Signal()
    filter_wanted = Signal()

    def __init__(self, session: Session, theme: AppTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        spotlight = session.selection
        self._back = IconButton(theme, "back", "Back", lambda: spotlight.go_back(), "Alt+Left")
        forward = spotlight.go_forward
        self._forward = IconButton(theme, "forward", "Forward", forward, "Alt+Right")
        # Made once: to make, show and style a widget takes ten milliseconds.
        self._crumbs: list[Crumb] = []
        self._crumb_buttons = [QToolButton(self) for _ in range(MAX_CRUMBS)]
        self._dividers = [QLabel("›", self) for _ in range(MAX_CRUMBS - 1)]
        crumbs = QHBoxLayout()
        crumbs.setSpacing(2)
        for i, button in enumerate(self._crumb_buttons):
            button.clicked.connect(partial(self._go_to_crumb, i))
            for each in (self._dividers[i - 1], button) if i else (button,):
                each.hide()
                crumbs.addWidget(each)
        self._filter_chip = Chip(theme, "Show everything")
        self._filter_chip.clicked.connect(self.filter_wanted)
        self._filter_chip.closed.connect(self._clear_filter)
        self._path_chip = Chip(theme, "Let the path go")
        self._path_chip.closed.connect(lambda: spotlight.show_path(()))
        find = QPushButton("Find…")
        find.setToolTip("Find a note, or something to do (Ctrl+P, or just type)")
        find.setFont(app_font(12))
        find.clicked.connect(self.find_wanted)
        line = QHBoxLayout()
        line.setContentsMargins(8, 4, 10, 4)
        line.setSpacing(4)
        line.addWidget(self._back)
        line.addWidget(self._forward)
        line.addLayout(crumbs)
        line.addStretch()
        line.addWidget(self._path_chip)
        line.addWidget(self._filter_chip)
        line.addWidget(find)
        self.local_bar = LocalMapBar(session, theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self.local_bar)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        spotlight.history_changed.connect(self.refresh)
        spotlight.changed.connect(self.refresh)
        spotlight.highlight_changed.connect(self.refresh)
        session.view_state.changed.connect(self.refresh)
        session.view_state.settings_changed.connect(self.refresh)
        session.view_state.busy_changed.connect(self.refresh)
        theme.changed.connect(self.update)
        self.refresh()

    @property
    def crumbs(self) -> list[str]:
        """What the breadcrumbs say, the present last."""
        return [each.text for each in self._crumbs]

    def refresh(self) -> None:
        """Show how things are now."""
        workspace, spotlight = self._session, self._session.selection
        self._back.setEnabled(spotlight.can_go_back)
        self._forward.setEnabled(spotlight.can_go_forward)
        self._show_crumbs()
        viewing, chart = workspace.view_state, workspace.vault_map
        filters = msgspec.structs.replace(viewing.settings, local=None).filters_nodes
        if chart is not None and filters and viewing.result is not None:
            words = f"{viewing.result.count:,} of {len(chart.topology.ids):,}"
            if viewing.is_busy:
                words = "looking…"
            query = viewing.settings.query
            shown = query if len(query) <= 28 else f"{query[:27]}…"
            self._filter_chip.set_text(
                f"Filter: {shown} · {words}" if query else f"Filter · {words}"
            )
        self._filter_chip.setVisible(filters and chart is not None)
        path = spotlight.path
        if path and chart is not None:
            ends = (_shorten(chart.title(path[0]), 16), _shorten(chart.title(path[-1]), 16))
            self._path_chip.set_text(f"{ends[0]} → {ends[1]}")
        self._path_chip.setVisible(bool(path))
        self.local_bar.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.colours.panel))
        painter.setPen(QPen(QColor(self._theme.colours.panel_border), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def _show_crumbs(self) -> None:
        crumbs = self._current_crumbs()
        if crumbs == self._crumbs:
            return
        self._crumbs = crumbs
        for i, crumb in enumerate(self._crumb_buttons):
            there = i < len(crumbs)
            if there:
                text, tip, steps = crumbs[i]
                crumb.setText(text.replace("&", "&&"))
                crumb.setToolTip(tip)
                crumb.setFont(app_font(12, 400 if steps else 500))
            crumb.setVisible(there)
            if i:
                self._dividers[i - 1].setVisible(there)

    def _current_crumbs(self) -> list[Crumb]:
        """Give the way to the selection, the last stops of it."""
        workspace, spotlight = self._session, self._session.selection
        stops = [
            (stop.selection, i) for i, stop in enumerate(spotlight.back_entries) if stop.selection
        ]
        stops = [s for i, s in enumerate(stops) if i == 0 or s[0] != stops[i - 1][0]]
        past = [stop for stop in stops[-MAX_CRUMBS + 1 :] if stop[0] != workspace.selected_ids]
        way = [(selection, len(spotlight.back_entries) - index) for selection, index in past]
        found = (self._crumb(*each) for each in [*way, (workspace.selected_ids, 0)])
        return [crumb for crumb in found if crumb is not None]

    def _crumb(self, selection: tuple[str, ...], steps: int) -> Crumb | None:
        chart = self._session.vault_map
        known = [id_ for id_ in selection if chart is not None and id_ in chart.index_of]
        if not known or chart is None:
            return None
        more = f" +{len(known) - 1}" if len(known) > 1 else ""
        title = chart.title(known[-1])
        return Crumb(f"{_shorten(title, 20)}{more}", f"Back to {title}" if steps else title, steps)

    def _go_to_crumb(self, number: int, _: bool = False) -> None:
        if number < len(self._crumbs) and (steps := self._crumbs[number].steps_back):
            self._session.selection.go_back(steps)

    def _clear_filter(self) -> None:
        plain, lens = ViewSettings(), self._session.view_state.settings
        changes = {
            name: getattr(plain, name)
            for name in (
                "query",
                "unresolved",
                "orphans",
                "min_links",
                "max_links",
                "since",
                "until",
            )
            if getattr(lens, name) != getattr(plain, name)
        }
        self._session.view_state.change_settings("Show Everything", **changes)


class Chip(QFrame):
    """A few words in a rounded frame, with a cross that takes away what they tell of."""

    clicked = Signal()
    closed = Signal()

    def __init__(self, theme: AppTheme, tip: str) -> None:
        super().__init__()
        self._theme = theme
        self._text = QToolButton()
        self._text.setFont(app_font(12, 500))
        self._text.clicked.connect(self.clicked)
        cross = IconButton(theme, "close", tip, self.closed)
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 0, 2, 0)
        line.setSpacing(0)
        line.addWidget(self._text)
        line.addWidget(cross)

    @property
    def text(self) -> str:
        """What the chip tells."""
        return self._text.text()

    def set_text(self, text: str) -> None:
        """Tell something."""
        self._text.setText(text.replace("&", "&&"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colour = QColor(self._theme.colours.link)
        colour.setAlphaF(0.13)
        painter.setBrush(colour)
        half = self.height() / 2
        painter.drawRoundedRect(self.rect().adjusted(0, 1, 0, -1), half, half)
        painter.end()


class LocalMapBar(QWidget):
    """What a local map shows; there only while one is seen."""

    def __init__(self, session: Session, theme: AppTheme) -> None:
        super().__init__()
        self._session = session
        self._refreshing = False
        self._centre_label = QLabel()
        self._centre_label.setFont(app_font(12, 600))
        self.depth_field = QSpinBox()
        self.depth_field.setRange(1, MAX_LOCAL_DEPTH)
        self.depth_field.setToolTip("How many links the local map reaches")
        self.depth_field.setAccessibleName("Depth of the local map")
        self.depth_field.valueChanged.connect(lambda depth: self._change(depth=depth))
        self.boxes = {
            name: self._box(text, tip, name)
            for name, text, tip in (
                ("incoming", "Incoming", "Follow links that lead to the note"),
                ("outgoing", "Outgoing", "Follow links that the note has"),
                ("between", "Among neighbours", "Show links between the neighbours"),
                ("follows", "Follow selection", "Keep what is selected in the middle"),
            )
        }
        close = IconButton(theme, "close", "Back to the whole map", self.close_local_map)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 2, 10, 5)
        line.setSpacing(12)
        for each in (self._centre_label, QLabel("Depth"), self.depth_field, *self.boxes.values()):
            line.addWidget(each)
        line.addStretch()
        line.addWidget(close)

    def refresh(self) -> None:
        """Show the lens as it is now."""
        local, chart = self._session.view_state.settings.local, self._session.vault_map
        self.setVisible(local is not None and chart is not None)
        if local is None or chart is None:
            return
        self._refreshing = True
        known = local.note in chart.index_of
        title = chart.title(local.note) if known else local.note
        self._centre_label.setText(f"Around {_shorten(title, 32)}")
        self.depth_field.setValue(local.depth)
        for name, box in self.boxes.items():
            box.setChecked(getattr(local, name))
        self._refreshing = False

    def close_local_map(self) -> None:
        """Go back to the whole map."""
        self._session.show_local_map(None)

    def _box(self, text: str, tip: str, name: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setToolTip(tip)
        box.toggled.connect(lambda on: self._change(**{name: on}))
        return box

    def _change(self, **changes: object) -> None:
        local = self._session.view_state.settings.local
        if not self._refreshing and local is not None:
            changed = msgspec.structs.replace(local, **changes)
            self._session.view_state.change_settings(
                "Local Map", merge=_LOCAL_MERGE_ID, local=changed
            )


def _shorten(text: str, max_chars: int) -> str:
    return text if len(text) <= max_chars else f"{text[: max_chars - 1].rstrip()}…"
