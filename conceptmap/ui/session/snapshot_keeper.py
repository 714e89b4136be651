"""Keeps a snapshot of the open vault's graph, of each day on which it is open."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from conceptmap.ui.session.workers import JobControl, Workers
from conceptmap.ui.settings import Settings

if TYPE_CHECKING:
    from conceptmap.model.vault_map import VaultMap

START_DELAY_MS = 20_000
"""Milliseconds after the opening, or after the first change since the last snapshot."""

SETTING = "snapshots"

_KIND = "snapshot"


class SnapshotKeeper(QObject):
    """Takes snapshots in a job of its own, unless the user has switched that off.

    The last one before the vault was opened and the first of the day are kept besides the latest
    of the day, so that the last visit and the beginning of the day can be compared with. The first
    one of a session is of the vault as it was opened, however late it is taken.
    """

    changed = Signal()
    """A snapshot was taken, or all were deleted."""

    def __init__(
        self,
        current_map: Callable[[], VaultMap],
        opened_s: Callable[[], float],
        settings: Settings,
        workers: Workers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._current_map = current_map
        self._settings = settings
        self._workers = workers
        self._opened_s = opened_s
        self.opened_map: VaultMap | None = current_map()
        """The map as it was opened, None once there is a snapshot of it."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(START_DELAY_MS)
        self._timer.timeout.connect(self.take)
        self._timer.start()

    @property
    def is_on(self) -> bool:
        """Whether the user wants snapshots to be taken."""
        return self._settings.text(SETTING, "1") == "1"

    def set_on(self, on: bool) -> None:
        """Take snapshots from now on, or no more."""
        self._settings.set_text(SETTING, "1" if on else "0")
        if on:
            self.take_soon()

    @property
    def kept_bytes(self) -> int:
        """How large the file of the vault's snapshots is, 0 for none."""
        from conceptmap.model.snapshot_files import snapshots_file

        try:
            return snapshots_file(self._current_map().vault.root).stat().st_size
        except OSError:
            return 0

    def delete(self) -> None:
        """Delete the snapshots of this vault."""
        from conceptmap.model.snapshot_files import delete_snapshots

        self._workers.cancel(_KIND)
        with contextlib.suppress(OSError):
            delete_snapshots(self._current_map().vault.root)
        self.changed.emit()

    def take_soon(self) -> None:
        """Take a snapshot in a while, as after a change; one is enough for many changes."""
        if not self._timer.isActive():
            self._timer.start()

    def take(self) -> None:
        """Take a snapshot now, if they are switched on."""
        opened_map, self.opened_map = self.opened_map, None
        if not self.is_on:
            return
        vault_map, opened_s = self._current_map(), self._opened_s()

        def work(control: JobControl) -> None:
            from conceptmap.model.graph_state import GraphState
            from conceptmap.model.snapshot_files import keep_snapshot

            taken: list[tuple[VaultMap, float | None]] = []
            if opened_map is not None:
                taken.append((opened_map, opened_s))
            if vault_map is not opened_map:
                taken.append((vault_map, None))
            for each, at_s in taken:
                vault = each.vault
                state = GraphState.of_graph(vault, each.graph, headings=True)
                keep_snapshot(vault.root, state, opened_s, control.raise_if_cancelled, at_s=at_s)

        self._workers.start(_KIND, work, lambda _: self.changed.emit(), lambda _: None)

    def take_opened(self) -> None:
        """Take the snapshot of the vault as it was opened now, unless there is one."""
        if self.opened_map is not None:
            self.take()

    def close(self) -> None:
        """Take no more snapshots, not even one that is due."""
        self._timer.stop()
        self.opened_map = None
