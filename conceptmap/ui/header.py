"""The bar above the map: back and forward, the filter, the path, and the local map's settings."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from conceptmap.core.translation import translate, translate_count
from conceptmap.model.filter_criteria import NARROWING_FIELDS
from conceptmap.model.view_settings import ViewSettings
from conceptmap.ui.breadcrumbs import Breadcrumbs, shorten
from conceptmap.ui.buttons import IconButton, keys_text
from conceptmap.ui.chip import Chip
from conceptmap.ui.local_map_bar import LocalMapBar
from conceptmap.ui.session.session import Session
from conceptmap.ui.shown_counts import shown_share
from conceptmap.ui.text_size import ui_font
from conceptmap.ui.theme import AppTheme

_ROW_MARGINS_PX = 32
"""What the bar has beside its widgets: margins, and gaps around the breadcrumbs and chips."""

_MAX_QUERY_CHARS = 28
_MAX_PATH_END_CHARS = 16


class Header(QFrame):
    """The bar above the map of a session."""

    find_requested = Signal()
    filter_requested = Signal()
    resized = Signal()

    def __init__(self, session: Session, theme: AppTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        history = session.history
        self._back = IconButton(
            theme, "back", translate("Back"), lambda: history.go_back(), "Alt+Left"
        )
        self._forward = IconButton(
            theme, "forward", translate("Forward"), lambda: history.go_forward(), "Alt+Right"
        )
        self.breadcrumbs = Breadcrumbs(session)
        self.filter_chip = Chip(theme, translate("Show everything"))
        self.filter_chip.clicked.connect(self.filter_requested)
        self.filter_chip.closed.connect(self.clear_filter)
        self.path_chip = Chip(theme, translate("Clear the path"))
        self.path_chip.closed.connect(self._clear_path)
        find = QPushButton(translate("Go to…"))
        find.setToolTip(
            translate(
                "Find a note or run a command ({keys}, or just type)", keys=keys_text("Ctrl+P")
            )
        )
        find.setFont(ui_font(12))
        find.clicked.connect(lambda: self.find_requested.emit())
        self._row = QHBoxLayout()
        self._row.setContentsMargins(8, 4, 10, 4)
        self._row.setSpacing(4)
        for widget in (self._back, self._forward, self.breadcrumbs):
            self._row.addWidget(widget)
        self._row.addStretch()
        self._row.addWidget(find)
        self._buttons = self._back, self._forward, find
        # What names things is cut off where there is no room: the bar must not push the panels.
        self._chips = QWidget()
        chips = QHBoxLayout(self._chips)
        chips.setContentsMargins(0, 0, 4, 0)
        chips.setSpacing(4)
        chips.addWidget(self.path_chip)
        chips.addWidget(self.filter_chip)
        chips.addStretch()
        self._chips_row = QHBoxLayout()
        self.local_bar = LocalMapBar(session, theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addLayout(self._chips_row)
        column.addWidget(self.local_bar)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        for signal in (
            history.changed,
            session.selection.highlight_changed,
            session.view_state.changed,
            session.view_state.settings_changed,
            session.view_state.busy_changed,
        ):
            signal.connect(self.refresh)
        theme.changed.connect(self.update)
        self.refresh()
        self.local_bar.refresh()

    def refresh(self) -> None:
        """Show the session as it is now."""
        self._back.setEnabled(self._session.history.can_go_back)
        self._forward.setEnabled(self._session.history.can_go_forward)
        self._refresh_filter()
        self._refresh_path()
        self._place_chips()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_chips()
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.colours.panel))
        painter.setPen(QPen(QColor(self._theme.colours.panel_border), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def _place_chips(self) -> None:
        """Put the chips beside the breadcrumbs, or in a line of their own where those meet.

        Breadcrumbs give way up to the present one; what the chips say is cut off only where it
        is longer than a line.
        """
        shown = not (self.path_chip.isHidden() and self.filter_chip.isHidden())
        self._chips.setVisible(shown)
        wanted = self._chips.sizeHint().width()
        others = sum(each.sizeHint().width() + self._row.spacing() for each in self._buttons)
        room = self.width() - others - _ROW_MARGINS_PX
        narrow = wanted + self.breadcrumbs.present_width > room
        self._chips.setMinimumWidth(0 if narrow else wanted)
        target = self._chips_row if narrow else self._row
        if target.indexOf(self._chips) >= 0:
            return
        for row in (self._row, self._chips_row):
            row.removeWidget(self._chips)
        target.insertWidget(0 if narrow else target.count() - 1, self._chips)
        margins = (14, 0, 10, 4) if narrow else (0, 0, 0, 0)
        self._chips_row.setContentsMargins(*margins)

    def _refresh_filter(self) -> None:
        view_state = self._session.view_state
        # A local map has a bar of its own.
        filters = msgspec.structs.replace(view_state.settings, local=None).filters_nodes
        if filters:
            count = shown_share(view_state.result)
            if view_state.is_busy:
                count = translate("filtering…")
            settings = view_state.settings
            query = shorten(settings.query or settings.region, _MAX_QUERY_CHARS)
            text = translate("Filter · {count}", count=count)
            if not msgspec.structs.replace(settings, local=None, hidden=()).filters_nodes:
                text = translate_count("%n note hidden", "%n notes hidden", len(settings.hidden))
            elif query:
                text = translate("Filter: {query} · {count}", query=query, count=count)
            self.filter_chip.set_text(text)
        self.filter_chip.setVisible(filters)

    def _refresh_path(self) -> None:
        path, vault_map = self._session.selection.path, self._session.vault_map
        if path:
            start, end = (
                shorten(vault_map.title(id_), _MAX_PATH_END_CHARS) for id_ in (path[0], path[-1])
            )
            self.path_chip.set_text(f"{start} → {end}")
        self.path_chip.setVisible(bool(path))

    def _clear_path(self) -> None:
        self._session.show_path(())

    def clear_filter(self) -> None:
        """Include every node again; the local map stays, and what is drawn and how."""
        default, settings = ViewSettings(), self._session.view_state.settings
        changes = {
            name: getattr(default, name)
            for name in NARROWING_FIELDS
            if name != "local" and getattr(settings, name) != getattr(default, name)
        }
        self._session.view_state.change_settings(translate("Show everything"), **changes)
