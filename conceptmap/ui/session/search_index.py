"""The text of the open vault's notes, gathered when it is about to be asked for."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from conceptmap.ui.session.workers import JobControl, Workers

if TYPE_CHECKING:
    from conceptmap.search.full_text import FullText
    from conceptmap.vault.vault import Vault

CLOSE_TIMEOUT_S = 1.0
"""Seconds that the end of the program waits for the file to be closed."""


class SearchIndex(QObject):
    """Opens and closes the full text of vaults; what is not quick is done in threads."""

    def __init__(self, workers: Workers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers = workers
        self._vault: Vault | None = None
        self.full_text: FullText | None = None
        """The full text of the open vault; None when none is open."""

    def load(self, vault: Vault) -> None:
        """Begin with another vault."""
        from conceptmap.search.full_text import FullText

        self.clear()
        self._vault, self.full_text = vault, FullText.for_vault(vault)

    def set_vault(self, vault: Vault) -> None:
        """Go on with a vault that takes the place of the last."""
        self._vault = vault

    def read_texts(self, *, folded: bool = False) -> None:
        """Have the text read, when a search, or with `folded` a filter, is about to ask for it.

        What is typed meanwhile does not make it begin anew.
        """
        vault, fulltext = self._vault, self.full_text
        if vault is None or fulltext is None or self._workers.is_running("text"):
            return

        def work(report: JobControl) -> None:
            fulltext.refresh(vault, lambda n, total: report("Reading the notes", n, total))
            if folded:
                fulltext.folded_texts()

        # Who asks for it then is told what is wrong.
        self._workers.start("text", work, lambda _: None, lambda _: None)

    def clear(self) -> threading.Thread | None:
        """Let the text go; give the thread that closes its file, if there is one."""
        self._workers.cancel("text")
        fulltext, self.full_text, self._vault = self.full_text, None, None
        if fulltext is None:
            return None
        # A job that reads it still may hold it for a moment.
        thread = threading.Thread(target=fulltext.close, name="close text", daemon=True)
        thread.start()
        return thread

    def shut_down(self) -> None:
        """Let the text go for good."""
        thread = self.clear()
        if thread is not None:
            thread.join(CLOSE_TIMEOUT_S)
