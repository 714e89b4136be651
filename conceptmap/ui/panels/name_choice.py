"""The choice of what notes are called by, and the message about the first guess of it."""

from __future__ import annotations

from conceptmap.core.translation import Text, translate
from conceptmap.ui.context import UiContext
from conceptmap.ui.panels.widgets import ChoiceBox
from conceptmap.ui.session.session import Session
from conceptmap.vault.shown_names import (
    ALIAS_NAMES,
    FILE_NAMES,
    HEADING_NAMES,
    NAME_CHOICES,
    offered_properties,
)

_MAX_ITEM_CHARS = 30

_GUESSED = {
    HEADING_NAMES: Text(
        "The files here have codes for names, so notes are shown by their first headings."
    ),
    ALIAS_NAMES: Text("The files here have codes for names, so notes are shown by their aliases."),
}


class NameChoiceCombo(ChoiceBox):
    """Shows and changes what the notes of the open vault are called by."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setAccessibleName(translate("Names of notes"))
        self.setToolTip(
            translate("How notes are named on the map and in lists; links keep file names")
        )
        for choice, words in NAME_CHOICES.items():
            self.addItem(str(words), choice)
        if session.vault.names_pages:
            self.setItemText(self.findData(FILE_NAMES), translate("Name of the page"))
        self.activated.connect(lambda _: self._apply())
        session.view_state.settings_changed.connect(self.refresh)
        session.map_updated.connect(lambda _: self._request_properties())
        self.refresh()
        self._request_properties()

    def refresh(self) -> None:
        """Choose in the list what notes are called by now."""
        session = self._session
        names = session.view_state.settings.names or session.vault_map.name_choice
        if self.findData(names) < 0:
            self._offer([names])
        self.setCurrentIndex(self.findData(names))

    def _apply(self) -> None:
        names = self.currentData()
        self._session.view_state.change_settings(translate("Names of notes"), names=names)

    def _request_properties(self) -> None:
        """Offer the properties that notes have now."""
        notes = self._session.vault.notes
        self._session.map_workers.start(
            "properties",
            lambda _: offered_properties(notes.values()),
            self._show_properties,
            lambda _: None,
        )

    def _show_properties(self, properties: list[str]) -> None:
        offered = [self.itemData(row) for row in range(len(NAME_CHOICES), self.count())]
        if offered == properties:
            return
        while self.count() > len(NAME_CHOICES):
            self.removeItem(self.count() - 1)
        self._offer(properties)
        self.refresh()

    def _offer(self, properties: list[str]) -> None:
        for name in properties:
            words = name if len(name) <= _MAX_ITEM_CHARS else f"{name[: _MAX_ITEM_CHARS - 1]}…"
            self.addItem(translate("Property {name}", name=words), name)


def tell_guessed_names(context: UiContext) -> None:
    """Tell the user that notes are not called by their files, and offer to change that."""
    names = context.session.view_state.settings.names
    titles = Text("The files here have codes for names, so notes are shown by their titles.")
    context.messages.show_message(
        str(_GUESSED.get(names, titles)),
        action=translate("Change"),
        on_action=lambda: context.docks.show("display").setFocus(),
        stay=False,
    )
