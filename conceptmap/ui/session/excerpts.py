"""What notes are about, read when it is to be shown, and kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from conceptmap.ui.session.workers import Report, Workers

if TYPE_CHECKING:
    from conceptmap.model.vault_map import Chart

MOST = 4000
"""So many are kept."""

_BATCH = 80


class Leads(QObject):
    """The first words of notes, by their ids."""

    changed = Signal()

    def __init__(self, workers: Workers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers = workers
        self._chart: Chart | None = None
        self._known: dict[str, str] = {}

    def show(self, chart: Chart | None) -> None:
        """Begin with another chart; what is known of notes that did not change is kept."""
        old, self._chart = self._chart, chart
        if old is None or chart is None:
            self._known.clear()
            return
        same = chart.vault.notes
        self._known = {
            id_: text
            for id_, text in self._known.items()
            if id_ in same and old.vault.notes.get(id_) is same[id_]
        }

    def of(self, id_: str) -> str | None:
        """Give what a note is about, None while it is not known."""
        return self._known.get(id_)

    def want(self, ids: Iterable[str]) -> None:
        """Have notes read that are not known yet; `changed` tells when they are."""
        chart = self._chart
        if chart is None or self._workers.busy("leads"):
            return
        missing = [id_ for id_ in ids if id_ not in self._known and id_ in chart.vault.notes]
        if not missing:
            return

        def work(report: Report) -> Mapping[str, str]:
            from conceptmap.vault.excerpts import lead_of

            found = {}
            for id_ in missing[:_BATCH]:
                report.check()
                found[id_] = lead_of(chart.vault, id_)
            return found

        def done(found: Mapping[str, str]) -> None:
            if self._chart is chart:
                if len(self._known) > MOST:
                    self._known.clear()
                self._known |= found
                self.changed.emit()

        self._workers.start("leads", work, done, lambda _: None)
