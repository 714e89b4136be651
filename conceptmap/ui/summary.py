"""The status bar: how large the map is, and what is selected."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QStatusBar

from conceptmap.ui.session.session import Workspace


class Summary:
    """Tells of the map in a status bar."""

    def __init__(self, bar: QStatusBar, workspace: Workspace) -> None:
        self._workspace = workspace
        self._summary = QLabel()
        self._chosen = QLabel()
        bar.addWidget(self._summary)
        bar.addPermanentWidget(self._chosen)
        bar.setSizeGripEnabled(False)
        for signal in (
            workspace.opened,
            workspace.vault_changed,
            workspace.viewing.changed,
            workspace.spotlight.selection_changed,
        ):
            signal.connect(self.tell)

    def tell(self) -> None:
        """Say how large the map is, and what is selected."""
        chart = self._workspace.chart
        if chart is None:
            return
        names = len(chart.topology.ids) - len(chart.vault.notes)
        notes, links = len(chart.vault.notes), chart.topology.links
        words = f"{_counted(notes, 'note')}, {_counted(links, 'link')}"
        if names:
            words += f", {_counted(names, 'more name')}"
        sight = self._workspace.viewing.sight
        if sight is not None and sight.count < len(chart.topology.ids):
            words += f" · {sight.count:,} shown"
        self._summary.setText(words)
        if not self._workspace.selection:
            self._chosen.setText("")
        elif len(self._workspace.selection) > 1:
            self._chosen.setText(f"{len(self._workspace.selection)} selected")
        else:
            (id_,) = self._workspace.selection
            sent, got = chart.graph.out_degree(id_), chart.graph.in_degree(id_)
            self._chosen.setText(f"{chart.title(id_)[:60]}: {sent} out, {got} in")


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"
