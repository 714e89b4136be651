"""What the links of the open vault say: read in a worker once the map is up, and kept current."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from conceptmap.core.translation import translate
from conceptmap.relations.corrections import (
    NO_CORRECTIONS,
    CorrectedLink,
    Correction,
    Corrections,
)
from conceptmap.ui.session.undo import SetCorrections, UndoStack
from conceptmap.ui.session.workers import JobControl, Workers

if TYPE_CHECKING:
    from conceptmap.model.map_relations import MapRelations
    from conceptmap.model.vault_map import VaultMap

START_DELAY_MS = 400
"""Milliseconds after the opening of a vault at which its notes are read for what they state."""

_KIND, _SAVING = "relations", "corrections"


class Relations(QObject):
    """The relations of the open map, None until they are known, and the user's corrections.

    They are read once in a job of their own. After an edit they come together with the new map.
    """

    changed = Signal()
    """They are known now, or were corrected. Changes on disk are told by the session alone."""
    failed = Signal(str)

    def __init__(
        self,
        current_map: Callable[[], VaultMap],
        undo_stack: UndoStack,
        workers: Workers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._current_map = current_map
        self._undo_stack = undo_stack
        self._workers = workers
        self._current: MapRelations | None = None
        self._corrections: Corrections | None = None
        """None until they are read."""
        self._kept_corrections = NO_CORRECTIONS
        """Those that this window knows to be on the disk."""
        self._start_timer = QTimer(self)
        self._start_timer.setSingleShot(True)
        self._start_timer.setInterval(START_DELAY_MS)
        self._start_timer.timeout.connect(self.read)
        self._start_timer.start()

    @property
    def current(self) -> MapRelations | None:
        """What the links of the present map say, None while that is not known."""
        known = self._current
        return known if known is not None and known.vault_map is self._current_map() else None

    @property
    def latest(self) -> MapRelations | None:
        """The relations of this or an earlier map, from which those of the next are made."""
        return self._current

    @property
    def corrections(self) -> Corrections | None:
        """What the user corrected, None until that is read."""
        return self._corrections

    def read(self) -> None:
        """Read them in a job, unless that is running; what is known already is used again."""
        self._start_timer.stop()
        if self._workers.is_running(_KIND):
            return
        vault_map, before, corrections = self._current_map(), self._current, self._corrections

        def work(control: JobControl) -> MapRelations:
            from conceptmap.model.map_relations import read_relations

            check = control.raise_if_cancelled
            return read_relations(vault_map, before, check, corrections=corrections)

        self._workers.start(_KIND, work, self._take, lambda _: None)

    def take(self, relations: MapRelations | None) -> None:
        """Take the relations of a map that is shown from now on."""
        if relations is None:
            return
        self._current = relations
        if self._corrections is not None and relations.corrections is not self._corrections:
            # Phrases were corrected while the map was read.
            self.read()

    def correct(self, correction: Correction, text: str) -> None:
        """Show another phrase for a link, or none; one step that can be undone."""
        if self._corrections is not None:
            self.set_corrections_undoably(self._corrections.with_correction(correction), text)

    def restore(self, links: list[CorrectedLink]) -> None:
        """Show again what notes state of some links."""
        corrections = self._corrections
        if corrections is not None:
            for link in links:
                corrections = corrections.without(link)
            self.set_corrections_undoably(corrections, translate("Restore phrases"))

    def set_corrections_undoably(self, corrections: Corrections, text: str) -> None:
        """Replace the corrections, by a step that can be undone."""
        if self._corrections is not None:
            self._undo_stack.push(SetCorrections(self, self._corrections, corrections, text))

    def set_corrections(self, corrections: Corrections) -> None:
        """Replace the corrections; they are kept, and the map follows."""
        self._corrections = corrections
        root, before = self._current_map().vault.root, self._kept_corrections

        def save(_: JobControl) -> Corrections:
            from conceptmap.model.saved_corrections import save_corrections

            save_corrections(root, corrections, before)
            return corrections

        self._workers.start(_SAVING, save, self._set_kept, self.failed.emit)
        self._workers.cancel(_KIND)
        self.read()

    def rename(self, renamed: Mapping[str, str]) -> None:
        """Replace the ids of renamed notes in the corrections of phrases."""
        corrections = self._corrections
        if corrections is not None and corrections.names(renamed):
            self.set_corrections(corrections.renamed(renamed))

    def close(self) -> None:
        """Read nothing any more, and release what is large."""
        self._start_timer.stop()
        self._current = None

    def _set_kept(self, corrections: Corrections) -> None:
        self._kept_corrections = corrections

    def _take(self, relations: MapRelations) -> None:
        self._current = relations
        if self._corrections is None:
            self._corrections = self._kept_corrections = relations.corrections
        if relations.vault_map is not self._current_map():
            # The map was replaced meanwhile; most of it is known now.
            self.read()
            return
        self.changed.emit()
