"""What is left of a session when its vault is opened again at once, as in another language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from conceptmap.ui.session.history import HistoryEntry
from conceptmap.ui.session.undo import UndoStack

if TYPE_CHECKING:
    from pathlib import Path

    from conceptmap.model.saved_positions import ChangesSince
    from conceptmap.model.saved_views import SavedCamera
    from conceptmap.model.vault_map import VaultMap
    from conceptmap.model.view_settings import ViewSettings
    from conceptmap.ui.session.session import Session


class LeftSession(NamedTuple):
    """What another session of the vault goes on with, besides what is saved on the disk."""

    root: Path
    view_settings: ViewSettings
    camera: SavedCamera | None
    opened_s: float
    """When the vault was opened, in seconds since 1970: the last visit was before that."""
    opened_map: VaultMap | None
    """The map as it was then, None when there is a snapshot of it."""
    changes: ChangesSince | None
    """What had changed then since the last visit."""
    present: HistoryEntry
    """What is selected."""
    back: tuple[HistoryEntry, ...]
    forward: tuple[HistoryEntry, ...]
    path: tuple[str, ...]
    unseen: frozenset[str]
    undo_stack: UndoStack

    def restore(self, session: Session, renamed: Mapping[str, str]) -> None:
        """Let a session that has just been made, with this undo stack, go on from here.

        `renamed` are notes that were renamed meanwhile, new ids by old ones.
        """
        session.camera = self.camera
        session.comparisons.opened_s = self.opened_s
        session.snapshots.opened_map = self.opened_map
        session.findings = replace(session.findings, changes=self.changes)
        session.undo_stack.setParent(session)
        session.undo_stack.bind(session)
        session.undo_stack.rename(renamed)
        session.history.continue_from(self.back, self.forward)
        session.history.rename(renamed)
        present = self.present.renamed(renamed)
        session.selection.set_ids(present.selection, file=present.file)
        session.selection.show_path(tuple(renamed.get(id_, id_) for id_ in self.path))
        session.unseen_notes.continue_from(renamed.get(id_, id_) for id_ in self.unseen)
        session.comparisons.refresh()


def leave(session: Session) -> LeftSession:
    """Take from a session that is about to end what another can go on with.

    Its steps to undo go with that, so it has none any more.
    """
    selection, settings = session.selection, session.view_state.settings
    undo_stack, session.undo_stack = session.undo_stack, UndoStack(session)
    undo_stack.setParent(None)
    return LeftSession(
        root=session.vault.root,
        view_settings=settings,
        # That of a subset says nothing about the whole map, which is what is opened first.
        camera=None if session.positions.is_subset else session.camera,
        opened_s=session.comparisons.opened_s,
        opened_map=session.snapshots.opened_map,
        changes=session.findings.changes,
        present=HistoryEntry(selection.ids, settings, selection.file),
        back=session.history.back_entries,
        forward=session.history.forward_entries,
        path=selection.path,
        unseen=session.unseen_notes.ids,
        undo_stack=undo_stack,
    )
