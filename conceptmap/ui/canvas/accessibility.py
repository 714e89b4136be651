"""What assistive technology is told of the map: what is selected, and what it is linked with."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from conceptmap.ui.session.session import Session

MAX_NAMED_NEIGHBOURS = 5
"""So many neighbours are named, the most important."""

KIND_DESCRIPTIONS = {
    "note": "",
    "unresolved": "name without a note",
    "attachment": "attachment",
    "tag": "tag",
    "canvas": "canvas",
}


class AccessibleDescription(QObject):
    """Keeps the map's accessible description up to the selection, and announces it."""

    def __init__(self, session: Session, view: QWidget) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        view.setAccessibleName("Map of notes")
        session.selection.changed.connect(self.refresh)
        session.opened.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say what is selected now."""
        words = self._description()
        self._view.setAccessibleDescription(words)
        if not QAccessible.isActive():
            return
        QAccessible.updateAccessibility(
            QAccessibleEvent(self._view, QAccessible.Event.DescriptionChanged)
        )
        # Spoken at once where Qt is new enough to know it.
        try:
            from PySide6.QtGui import QAccessibleAnnouncementEvent
        except ImportError:
            return
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, words))

    def _description(self) -> str:
        chart, selection = self._session.vault_map, self._session.selected_ids
        if chart is None:
            return "No map is open."
        if not selection:
            return f"{chart.vault.name}: {len(chart.vault.notes)} notes. Nothing is selected."
        if len(selection) > 1:
            names = ", ".join(chart.title(id_) for id_ in selection[-MAX_NAMED_NEIGHBOURS:])
            return f"{len(selection)} notes are selected: {names}."
        (id_,) = selection
        node = chart.index_of[id_]
        near = sorted(
            chart.scene.neighbours(node).tolist(), key=chart.scene.importance_ranks.__getitem__
        )
        kind = KIND_DESCRIPTIONS[chart.kind(id_)]
        words = f"{chart.title(id_)}{f', {kind}' if kind else ''}. "
        if not near:
            return f"{words}No links."
        names = ", ".join(chart.scene.titles[each] for each in near[:MAX_NAMED_NEIGHBOURS])
        more = (
            f" and {len(near) - MAX_NAMED_NEIGHBOURS} more"
            if len(near) > MAX_NAMED_NEIGHBOURS
            else ""
        )
        return f"{words}{len(near)} neighbour{'s' * (len(near) > 1)}: {names}{more}."
