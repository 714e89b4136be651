"""The list of hidden notes, each of which a click brings back."""

from __future__ import annotations

from html import escape

from PySide6.QtWidgets import QVBoxLayout, QWidget

from conceptmap.core.translation import translate, translate_count
from conceptmap.ui.panels.rich_list import ListRow, RichList
from conceptmap.ui.panels.widgets import HintLabel, button_flow, small_button
from conceptmap.ui.session.chosen_maps import bring_back
from conceptmap.ui.session.session import Session
from conceptmap.ui.theme import AppTheme

_ROW_PX, _MAX_ROWS = 32, 8
"""The height of a row, and how many are shown before the list scrolls."""


class HiddenNotes(QWidget):
    """Shown only while notes are hidden."""

    def __init__(self, session: Session, theme: AppTheme) -> None:
        super().__init__()
        self._session = session
        self._count_label = HintLabel(theme)
        self.list = RichList(theme, translate("Hidden notes"))
        self.list.chosen.connect(lambda id_: bring_back(session, (id_,)))
        all_button = small_button(
            translate("Show all again"),
            translate("Bring all hidden notes back"),
            lambda: bring_back(session),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(self._count_label)
        column.addWidget(self.list)
        column.addLayout(button_flow(all_button))
        session.view_state.settings_changed.connect(self.refresh)
        session.map_updated.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what is hidden now."""
        session, hidden = self._session, self._session.view_state.settings.hidden
        self.setVisible(bool(hidden))
        self._count_label.setText(
            translate_count(
                "%n hidden note; click it to bring it back",
                "%n hidden notes; click one to bring it back",
                len(hidden),
            )
        )
        titles = [session.vault_map.title(id_) if session.has_node(id_) else id_ for id_ in hidden]
        self.list.set_rows(
            [
                ListRow(f"<b>{escape(title)}</b>", title, id_)
                for title, id_ in zip(titles, hidden, strict=True)
            ]
        )
        self.list.setFixedHeight(_ROW_PX * min(max(len(hidden), 1), _MAX_ROWS))
