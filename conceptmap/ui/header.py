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

from conceptmap.model.view_settings import DEEPEST, Lens
from conceptmap.render.theme import font
from conceptmap.ui.buttons import IconButton
from conceptmap.ui.session.session import Workspace
from conceptmap.ui.theme import Theme

CRUMBS = 4
"""So many of the last selections are shown."""

_LOCAL = 31  # steps of an undo that become one


class Crumb(NamedTuple):
    """A stop on the way to what is selected."""

    text: str
    tip: str
    steps: int
    """So many steps back it was; 0 for the present."""


class Header(QFrame):
    """Stands above the map while a vault is open."""

    find_wanted = Signal()
    filter_wanted = Signal()

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        spotlight = workspace.spotlight
        self._back = IconButton(theme, "back", "Back", lambda: spotlight.go_back(), "Alt+Left")
        forward = spotlight.go_forward
        self._forward = IconButton(theme, "forward", "Forward", forward, "Alt+Right")
        # Made once: to make, show and style a widget takes ten milliseconds.
        self._shown: list[Crumb] = []
        self._crumb_buttons = [QToolButton(self) for _ in range(CRUMBS)]
        self._dividers = [QLabel("›", self) for _ in range(CRUMBS - 1)]
        crumbs = QHBoxLayout()
        crumbs.setSpacing(2)
        for i, button in enumerate(self._crumb_buttons):
            button.clicked.connect(partial(self._go, i))
            for each in (self._dividers[i - 1], button) if i else (button,):
                each.hide()
                crumbs.addWidget(each)
        self._filter = Chip(theme, "Show everything")
        self._filter.clicked.connect(self.filter_wanted)
        self._filter.closed.connect(self._take_filter_away)
        self._path = Chip(theme, "Let the path go")
        self._path.closed.connect(lambda: spotlight.show_path(()))
        find = QPushButton("Find…")
        find.setToolTip("Find a note, or something to do (Ctrl+P, or just type)")
        find.setFont(font(12))
        find.clicked.connect(self.find_wanted)
        line = QHBoxLayout()
        line.setContentsMargins(8, 4, 10, 4)
        line.setSpacing(4)
        line.addWidget(self._back)
        line.addWidget(self._forward)
        line.addLayout(crumbs)
        line.addStretch()
        line.addWidget(self._path)
        line.addWidget(self._filter)
        line.addWidget(find)
        self.local = LocalBar(workspace, theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self.local)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        spotlight.way_changed.connect(self.refresh)
        spotlight.selection_changed.connect(self.refresh)
        spotlight.highlight_changed.connect(self.refresh)
        workspace.viewing.changed.connect(self.refresh)
        workspace.viewing.lens_changed.connect(self.refresh)
        workspace.viewing.waiting.connect(self.refresh)
        theme.changed.connect(self.update)
        self.refresh()

    @property
    def crumbs(self) -> list[str]:
        """What the breadcrumbs say, the present last."""
        return [each.text for each in self._shown]

    def refresh(self) -> None:
        """Show how things are now."""
        workspace, spotlight = self._workspace, self._workspace.spotlight
        self._back.setEnabled(spotlight.can_go_back)
        self._forward.setEnabled(spotlight.can_go_forward)
        self._show_crumbs()
        viewing, chart = workspace.viewing, workspace.chart
        filters = msgspec.structs.replace(viewing.lens, local=None).filters
        if chart is not None and filters and viewing.sight is not None:
            words = f"{viewing.sight.count:,} of {len(chart.topology.ids):,}"
            if viewing.waits:
                words = "looking…"
            query = viewing.lens.query
            shown = query if len(query) <= 28 else f"{query[:27]}…"
            self._filter.tell(f"Filter: {shown} · {words}" if query else f"Filter · {words}")
        self._filter.setVisible(filters and chart is not None)
        path = spotlight.path
        if path and chart is not None:
            ends = (_short(chart.title(path[0]), 16), _short(chart.title(path[-1]), 16))
            self._path.tell(f"{ends[0]} → {ends[1]}")
        self._path.setVisible(bool(path))
        self.local.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.style.panel))
        painter.setPen(QPen(QColor(self._theme.style.panel_border), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def _show_crumbs(self) -> None:
        crumbs = self._crumbs_now()
        if crumbs == self._shown:
            return
        self._shown = crumbs
        for i, crumb in enumerate(self._crumb_buttons):
            there = i < len(crumbs)
            if there:
                text, tip, steps = crumbs[i]
                crumb.setText(text.replace("&", "&&"))
                crumb.setToolTip(tip)
                crumb.setFont(font(12, 400 if steps else 500))
            crumb.setVisible(there)
            if i:
                self._dividers[i - 1].setVisible(there)

    def _crumbs_now(self) -> list[Crumb]:
        """Give the way to the selection, the last stops of it."""
        workspace, spotlight = self._workspace, self._workspace.spotlight
        stops = [(stop.selection, i) for i, stop in enumerate(spotlight.past) if stop.selection]
        stops = [s for i, s in enumerate(stops) if i == 0 or s[0] != stops[i - 1][0]]
        past = [stop for stop in stops[-CRUMBS + 1 :] if stop[0] != workspace.selection]
        way = [(selection, len(spotlight.past) - index) for selection, index in past]
        found = (self._crumb(*each) for each in [*way, (workspace.selection, 0)])
        return [crumb for crumb in found if crumb is not None]

    def _crumb(self, selection: tuple[str, ...], steps: int) -> Crumb | None:
        chart = self._workspace.chart
        known = [id_ for id_ in selection if chart is not None and id_ in chart.numbers]
        if not known or chart is None:
            return None
        more = f" +{len(known) - 1}" if len(known) > 1 else ""
        title = chart.title(known[-1])
        return Crumb(f"{_short(title, 20)}{more}", f"Back to {title}" if steps else title, steps)

    def _go(self, number: int, _: bool = False) -> None:
        if number < len(self._shown) and (steps := self._shown[number].steps):
            self._workspace.spotlight.go_back(steps)

    def _take_filter_away(self) -> None:
        plain, lens = Lens(), self._workspace.viewing.lens
        changes = {
            name: getattr(plain, name)
            for name in (
                "query",
                "unresolved",
                "orphans",
                "least_links",
                "most_links",
                "since",
                "until",
            )
            if getattr(lens, name) != getattr(plain, name)
        }
        self._workspace.viewing.alter("Show Everything", **changes)


class Chip(QFrame):
    """A few words in a rounded frame, with a cross that takes away what they tell of."""

    clicked = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, tip: str) -> None:
        super().__init__()
        self._theme = theme
        self._text = QToolButton()
        self._text.setFont(font(12, 500))
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

    def tell(self, text: str) -> None:
        """Tell something."""
        self._text.setText(text.replace("&", "&&"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colour = QColor(self._theme.style.link)
        colour.setAlphaF(0.13)
        painter.setBrush(colour)
        half = self.height() / 2
        painter.drawRoundedRect(self.rect().adjusted(0, 1, 0, -1), half, half)
        painter.end()


class LocalBar(QWidget):
    """What a local map shows; there only while one is seen."""

    def __init__(self, workspace: Workspace, theme: Theme) -> None:
        super().__init__()
        self._workspace = workspace
        self._showing = False
        self._around = QLabel()
        self._around.setFont(font(12, 600))
        self.reach = QSpinBox()
        self.reach.setRange(1, DEEPEST)
        self.reach.setToolTip("How many links the local map reaches")
        self.reach.setAccessibleName("Depth of the local map")
        self.reach.valueChanged.connect(lambda depth: self._alter(depth=depth))
        self.boxes = {
            name: self._box(text, tip, name)
            for name, text, tip in (
                ("incoming", "Incoming", "Follow links that lead to the note"),
                ("outgoing", "Outgoing", "Follow links that the note has"),
                ("between", "Among neighbours", "Show links between the neighbours"),
                ("follows", "Follow selection", "Keep what is selected in the middle"),
            )
        }
        close = IconButton(theme, "close", "Back to the whole map", self.end)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 2, 10, 5)
        line.setSpacing(12)
        for each in (self._around, QLabel("Depth"), self.reach, *self.boxes.values()):
            line.addWidget(each)
        line.addStretch()
        line.addWidget(close)

    def refresh(self) -> None:
        """Show the lens as it is now."""
        local, chart = self._workspace.viewing.lens.local, self._workspace.chart
        self.setVisible(local is not None and chart is not None)
        if local is None or chart is None:
            return
        self._showing = True
        known = local.note in chart.numbers
        title = chart.title(local.note) if known else local.note
        self._around.setText(f"Around {_short(title, 32)}")
        self.reach.setValue(local.depth)
        for name, box in self.boxes.items():
            box.setChecked(getattr(local, name))
        self._showing = False

    def end(self) -> None:
        """Go back to the whole map."""
        self._workspace.show_local(None)

    def _box(self, text: str, tip: str, name: str) -> QCheckBox:
        box = QCheckBox(text)
        box.setToolTip(tip)
        box.toggled.connect(lambda on: self._alter(**{name: on}))
        return box

    def _alter(self, **changes: object) -> None:
        local = self._workspace.viewing.lens.local
        if not self._showing and local is not None:
            changed = msgspec.structs.replace(local, **changes)
            self._workspace.viewing.alter("Local Map", merge=_LOCAL, local=changed)


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
