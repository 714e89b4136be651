"""SessionManager: opens and closes vaults, one session at a time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from conceptmap.core.errors import UserError
from conceptmap.core.translation import translate
from conceptmap.ui.session.workers import JobControl, Workers
from conceptmap.ui.settings import Settings
from conceptmap.vault.note_formats import FORMAT_NAMES, USUAL_SUFFIXES, is_note

if TYPE_CHECKING:
    from conceptmap.model.opening import OpenedVault
    from conceptmap.model.view_settings import ViewSettings
    from conceptmap.ui.session.left_session import LeftSession
    from conceptmap.ui.session.session import Session


class SessionManager(QObject):
    """Holds the session of the open vault, if one is open."""

    opening = Signal(object)
    """A vault is being read; its folder."""
    opened = Signal(object)
    """A vault was opened; its Session, with the map ready to be shown."""
    settled = Signal()
    """The layout of the open map has come to rest."""
    failed = Signal(str)
    """A vault could not be opened, or something failed in the session; a message for the user."""
    note_wanted = Signal(str)
    """A note was selected that another program asked for; its id."""
    note_missing = Signal(str)
    """There is no such note; a message for the user."""
    cancelled = Signal()
    """The opening was cancelled; what was open before stays."""
    closing = Signal(object)
    """A session is about to end; it may be saved from, not shown."""
    closed = Signal()
    """No vault is open any more."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.workers = Workers(self)
        """Workers for what outlasts a session: opening a vault, writing an export."""
        self.current: Session | None = None

    def open(
        self,
        path: Path,
        view_settings: ViewSettings | None = None,
        *,
        view: str = "",
        note: str = "",
        left: LeftSession | None = None,
    ) -> None:
        """Open a folder of notes, or the vault that a note is in with that note selected.

        With `view_settings` the map is viewed that way; otherwise as it was last. `view` is the
        name of a saved view that is to be shown when the vault is open, `note` that of a note
        which is to be selected then. `left` is what is left of a session of the vault.
        """
        path = path.expanduser().absolute()
        selected = None
        if path.is_file():
            if not is_note(path.name):
                self.failed.emit(
                    translate(
                        "{file} is not a {format} note. Open a folder of notes, or a {suffix} "
                        "file.",
                        file=path.name,
                        format=FORMAT_NAMES,
                        suffix=USUAL_SUFFIXES,
                    )
                )
                return
            path, selected = path.parent, path
        self.opening.emit(path)

        def work(control: JobControl) -> tuple[OpenedVault, str | None]:
            from conceptmap.model.opening import load_vault
            from conceptmap.vault.dialects.registry import vault_above

            if selected is None:
                return load_vault(path, view_settings, control), None
            root = vault_above(path) or path
            id_ = selected.relative_to(root).as_posix()
            return load_vault(root, view_settings, control), id_

        def done(found: tuple[OpenedVault, str | None]) -> None:
            self._begin(*found, view, left)
            if note:
                self.select_named(note)

        self.workers.start("open", work, done, self.failed.emit)

    def select_named(self, note: str) -> None:
        """Select the note that a name means, and show where it is; tell where there is none."""
        from conceptmap.model.note_lookup import find_node

        session = self.current
        if session is None:
            return
        try:
            found = find_node(session.vault, session.vault_map.graph, note)
        except UserError as error:
            self.note_missing.emit(str(error))
        else:
            session.select(found)
            self.note_wanted.emit(found)

    def keep_saved(self, old: Path) -> None:
        """Open the vault again, with what was saved for it in the folder where it was before."""
        if self.current is None:
            return
        root = self.current.vault.root
        # What the session saves at its end is replaced.
        self.close()
        self.opening.emit(root)

        def work(control: JobControl) -> OpenedVault:
            from conceptmap.model.moved_vaults import adopt_saved_map
            from conceptmap.model.opening import load_vault

            adopt_saved_map(old, root)
            return load_vault(root, None, control)

        def done(opened: OpenedVault) -> None:
            self._begin(opened, None, "")

        self.workers.start("open", work, done, self.failed.emit)

    def cancel_opening(self) -> None:
        """Stop reading a vault; what was open before stays."""
        if self.workers.cancel("open"):
            self.cancelled.emit()

    def close(self) -> None:
        """Close the open vault, and cancel the opening of another."""
        self.cancel_opening()
        if self.current is not None:
            self._end_session()
            self.closed.emit()

    def save(self) -> None:
        """Save the map and how it is viewed."""
        if self.current is not None:
            self.current.save()

    def shut_down(self) -> None:
        """Save the open vault, and stop all threads."""
        self._end_session(wait=True)
        self.workers.shut_down()

    def _begin(
        self,
        opened: OpenedVault,
        selected: str | None,
        view: str,
        left: LeftSession | None = None,
    ) -> None:
        from conceptmap.ui.session.session import Session

        self._end_session()
        session = Session(
            opened,
            self._settings,
            selected=selected,
            undo_stack=None if left is None else left.undo_stack,
            shared_workers=self.workers,
            parent=self,
        )
        if left is not None:
            left.restore(session, opened.renamed)
        session.requested_view = view
        session.settled.connect(self.settled)
        session.failed.connect(self.failed)
        self.current = session
        self.opened.emit(session)
        session.start_following()

    def _end_session(self, *, wait: bool = False) -> None:
        session = self.current
        if session is not None:
            self.closing.emit(session)
            self.current = None
            session.close(wait=wait)
            session.deleteLater()
