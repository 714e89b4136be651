"""The full text of the open vault's notes, read when it is about to be searched."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from conceptmap.core.translation import translate
from conceptmap.searching.full_text import FullText
from conceptmap.ui.session.workers import JobControl, Workers

if TYPE_CHECKING:
    from conceptmap.model.vault_map import VaultMap

CLOSE_TIMEOUT_S = 1.0
"""Seconds that the end of the program waits for the file to be closed."""


class SearchIndex(QObject):
    """Opens, fills and closes the full text of a vault; slow steps are done in threads."""

    def __init__(
        self,
        current_map: Callable[[], VaultMap],
        workers: Workers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._current_map = current_map
        self._workers = workers
        self.full_text = FullText.for_vault(current_map().vault)

    def read_texts(self, *, folded: bool = False) -> None:
        """Read the text ahead of a search or, with `folded`, of a filter.

        A call while it is being read does not start again.
        """
        if self._workers.is_running("text"):
            return
        vault, full_text = self._current_map().vault, self.full_text

        def work(control: JobControl) -> None:
            full_text.refresh(
                vault, lambda n, total: control(translate("Reading the notes"), n, total)
            )
            if folded:
                full_text.folded_texts()

        # An error is reported by the search or filter that then asks for the text.
        self._workers.start("text", work, lambda _: None, lambda _: None)

    def close(self, *, wait: bool = False) -> None:
        """Close the file, in a thread because a job may still be reading from it."""
        self._workers.cancel("text")
        thread = threading.Thread(target=self.full_text.close, name="close text", daemon=True)
        thread.start()
        if wait:
            thread.join(CLOSE_TIMEOUT_S)
