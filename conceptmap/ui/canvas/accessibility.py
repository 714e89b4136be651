"""Describe the map to assistive technology: the selected note and its neighbours."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from conceptmap.ui.session.session import Session

MAX_NAMED_NEIGHBOURS = 5
"""The description names this many neighbours, the most important first."""

KIND_DESCRIPTIONS = {
    "note": "",
    "unresolved": "not written yet",
    "attachment": "attachment",
    "tag": "tag",
    "canvas": "canvas",
}


class AccessibleDescription(QObject):
    """Keeps the accessible description of the map up to date and announces its changes."""

    def __init__(self, session: Session, view: QWidget) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        view.setAccessibleName("Map of notes")
        session.selection.changed.connect(self.refresh)
        session.map_updated.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Describe the current selection."""
        description = self._description()
        self._view.setAccessibleDescription(description)
        if not QAccessible.isActive():
            return
        QAccessible.updateAccessibility(
            QAccessibleEvent(self._view, QAccessible.Event.DescriptionChanged)
        )
        # Announcements are spoken at once, but exist only in newer versions of Qt.
        try:
            from PySide6.QtGui import QAccessibleAnnouncementEvent
        except ImportError:
            return
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._view, description))

    def _description(self) -> str:
        vault_map, selected = self._session.vault_map, self._session.selected_ids
        if not selected:
            vault = vault_map.vault
            return f"{vault.name}: {len(vault.notes)} notes. Nothing is selected."
        if len(selected) > 1:
            names = ", ".join(vault_map.title(id_) for id_ in selected[-MAX_NAMED_NEIGHBOURS:])
            return f"{len(selected)} notes are selected: {names}."
        (id_,) = selected
        scene = vault_map.scene
        neighbours = scene.neighbours(vault_map.index_of[id_]).tolist()
        neighbours.sort(key=scene.importance_ranks.__getitem__)
        kind = KIND_DESCRIPTIONS[vault_map.kind(id_).label]
        subject = f"{vault_map.title(id_)}{f', {kind}' if kind else ''}. "
        if not neighbours:
            return f"{subject}No links."
        count = len(neighbours)
        names = ", ".join(scene.titles[each] for each in neighbours[:MAX_NAMED_NEIGHBOURS])
        unnamed = count - MAX_NAMED_NEIGHBOURS
        more = f" and {unnamed} more" if unnamed > 0 else ""
        return f"{subject}{count} neighbour{'s' * (count > 1)}: {names}{more}."
