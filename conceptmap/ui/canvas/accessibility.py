"""Describe the map to assistive technology: the selected note and its neighbours."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from conceptmap.core.translation import Text, listed, translate, translate_count
from conceptmap.ui.announcing import announce
from conceptmap.ui.session.session import Session

MAX_NAMED_NEIGHBOURS = 5
"""The description names this many neighbours, the most important first."""

KIND_DESCRIPTIONS = {
    "unresolved": Text("not written yet"),
    "attachment": Text("attachment"),
    "tag": Text("tag"),
    "canvas": Text("canvas"),
}


class AccessibleDescription(QObject):
    """Keeps the accessible description of the map up to date and announces its changes."""

    def __init__(self, session: Session, view: QWidget) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        view.setAccessibleName(translate("Map of notes"))
        session.selection.changed.connect(self.refresh)
        session.map_updated.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Tell screen readers what is selected now."""
        description = self._description()
        self._view.setAccessibleDescription(description)
        if not QAccessible.isActive():
            return
        QAccessible.updateAccessibility(
            QAccessibleEvent(self._view, QAccessible.Event.DescriptionChanged)
        )
        announce(self._view, description)

    def _description(self) -> str:
        vault_map, selected = self._session.vault_map, self._session.selected_ids
        if not selected:
            vault = vault_map.vault
            return translate_count(
                "{vault}: %n note. Nothing is selected.",
                "{vault}: %n notes. Nothing is selected.",
                len(vault.notes),
                vault=vault.name,
            )
        if len(selected) > 1:
            return translate_count(
                "%n note is selected: {names}.",
                "%n notes are selected: {names}.",
                len(selected),
                names=_some(map(vault_map.title, selected[-MAX_NAMED_NEIGHBOURS:]), len(selected)),
            )
        (id_,) = selected
        scene = vault_map.scene
        neighbours = scene.neighbours(vault_map.index_of[id_]).tolist()
        neighbours.sort(key=scene.importance_ranks.__getitem__)
        subject, kind = vault_map.title(id_), KIND_DESCRIPTIONS.get(vault_map.kind(id_).label)
        if kind is not None:
            subject = f"{subject}, {kind}"
        if not neighbours:
            return translate("{note}. No links.", note=subject)
        names = [scene.titles[each] for each in neighbours[:MAX_NAMED_NEIGHBOURS]]
        return translate_count(
            "{note}. %n neighbour: {names}.",
            "{note}. %n neighbours: {names}.",
            len(neighbours),
            note=subject,
            names=_some(names, len(neighbours)),
        )


def _some(names: Iterable[str], count: int) -> str:
    """Return the names of the first of some things as a list, and how many more there are."""
    named = [*names]
    more = count - len(named)
    return listed([*named, translate("{n} more", n=more)] if more > 0 else named)
