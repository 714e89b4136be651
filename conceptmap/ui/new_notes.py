"""Points out notes that appear in the folder while its map is open; the view stays where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from conceptmap.core.translation import translate, translate_count
from conceptmap.ui import navigation
from conceptmap.ui.context import UiContext

if TYPE_CHECKING:
    from conceptmap.ui.session.session import Session

_MAX_TITLE_CHARS = 40


class NewNotes(QObject):
    """Says which notes are new, with a button that shows them."""

    def __init__(self, context: UiContext, session: Session) -> None:
        super().__init__(session)
        self._context = context
        self._session = session
        self._ids: tuple[str, ...] = ()
        """The new notes that the notice is about."""
        self._text = ""
        session.unseen_notes.appeared.connect(self._announce)
        session.renamed.connect(self._rename)

    def _announce(self, found: tuple[str, ...]) -> None:
        vault_map, message = self._session.vault_map, self._context.messages
        if message.stays:
            return
        earlier = self._ids if self._text and message.text == self._text else ()
        self._ids = tuple(dict.fromkeys([*earlier, *found]))
        if len(self._ids) == 1:
            title = vault_map.title(self._ids[0])
            cut = f"{title[:_MAX_TITLE_CHARS]}…" if len(title) > _MAX_TITLE_CHARS else title
            self._text = translate("New note: {note}", note=cut)
        else:
            self._text = translate_count("%n new note", "%n new notes", len(self._ids))
        message.show_message(self._text, action=translate("Show"), on_action=self._show, stay=False)

    def _show(self) -> None:
        present = tuple(id_ for id_ in self._ids if self._session.has_node(id_))
        if present:
            navigation.show_nodes(self._context, present)

    def _rename(self, renamed: object) -> None:
        if isinstance(renamed, dict):
            self._ids = tuple(renamed.get(id_, id_) for id_ in self._ids)
