"""The status bar: how large the map is, and what is selected."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QStatusBar

from conceptmap.ui.session.session import Session


class StatusSummary:
    """Tells of the map in a status bar."""

    def __init__(self, bar: QStatusBar, session: Session) -> None:
        self._session = session
        self._summary = QLabel()
        self._selected = QLabel()
        bar.addWidget(self._summary)
        bar.addPermanentWidget(self._selected)
        bar.setSizeGripEnabled(False)
        for signal in (
            session.opened,
            session.map_updated,
            session.view_state.changed,
            session.selection.changed,
        ):
            signal.connect(self.refresh)

    def refresh(self) -> None:
        """Say how large the map is, and what is selected."""
        chart = self._session.vault_map
        if chart is None:
            return
        names = len(chart.topology.ids) - len(chart.vault.notes)
        notes, links = len(chart.vault.notes), chart.topology.link_count
        words = f"{_counted(notes, 'note')}, {_counted(links, 'link')}"
        if names:
            words += f", {_counted(names, 'more name')}"
        sight = self._session.view_state.result
        if sight is not None and sight.count < len(chart.topology.ids):
            words += f" · {sight.count:,} shown"
        self._summary.setText(words)
        if not self._session.selected_ids:
            self._selected.setText("")
        elif len(self._session.selected_ids) > 1:
            self._selected.setText(f"{len(self._session.selected_ids)} selected")
        else:
            (id_,) = self._session.selected_ids
            sent, got = chart.graph.out_degree(id_), chart.graph.in_degree(id_)
            self._selected.setText(f"{chart.title(id_)[:60]}: {sent} out, {got} in")


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"
