"""What the map says when a filter finds nothing, with a button that clears the filter."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from conceptmap.core.translation import translate
from conceptmap.ui.session.session import Session
from conceptmap.ui.text_size import ui_font

if TYPE_CHECKING:
    from conceptmap.ui.canvas.view import MapView

_MAX_QUERY_CHARS = 60


class EmptyNotice(QFrame):
    """Is shown in the middle of the map while the filter of a session includes no node."""

    def __init__(
        self,
        session: Session,
        view: MapView,
        clear: Callable[[], None],
        show_whole_map: Callable[[], None],
    ) -> None:
        super().__init__(view)
        self._session, self._view = session, view
        self.setObjectName("notice")
        self.label = QLabel()
        self.label.setFont(ui_font(14, 500))
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.clear_button = QPushButton(translate("Clear"))
        self.clear_button.setToolTip(translate("Clear the filter"))
        self.clear_button.clicked.connect(clear)
        # What a local map leaves out may match.
        self.whole_map_button = QPushButton(translate("Whole map"))
        self.whole_map_button.setToolTip(translate("Back to the whole map"))
        self.whole_map_button.clicked.connect(show_whole_map)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 12, 14, 12)
        row.setSpacing(14)
        for widget in (self.label, self.whole_map_button, self.clear_button):
            row.addWidget(widget)
        session.view_state.changed.connect(self.refresh)
        view.installEventFilter(self)
        self.refresh()

    def refresh(self) -> None:
        """Show whether anything matches now."""
        view_state = self._session.view_state
        settings = view_state.settings
        nothing = settings.filters_nodes and not view_state.is_busy and not view_state.result.count
        if nothing:
            query = settings.query
            if len(query) > _MAX_QUERY_CHARS:
                query = f"{query[: _MAX_QUERY_CHARS - 1]}…"
            is_local = settings.local is not None
            text = translate("Nothing matches")
            if query and is_local:
                text = translate("Nothing on this part of the map matches '{query}'", query=query)
            elif query:
                text = translate("Nothing matches '{query}'", query=query)
            self.whole_map_button.setVisible(is_local)
            self.label.setText(text)
            self._reposition()
            self.raise_()
        self.setVisible(nothing)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._reposition()
        return False

    def _reposition(self) -> None:
        room = self._view.width() - 24
        self.label.setWordWrap(False)
        width, height = self.sizeHint().width(), self.sizeHint().height()
        if width > room:
            self.label.setWordWrap(True)
            width, height = room, self.heightForWidth(room)
        self.resize(width, height)
        x, y = (self._view.width() - width) // 2, (self._view.height() - self.height()) // 2
        self.move(max(x, 0), max(y, 0))
