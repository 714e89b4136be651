"""Saves the positions of a map for the next time it is opened."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from conceptmap.core.array_types import FloatArray
from conceptmap.ui.session.workers import JobControl, Workers

if TYPE_CHECKING:
    from conceptmap.model.gone_places import GonePlaces
    from conceptmap.model.vault_map import VaultMap

_log = logging.getLogger(__name__)

_KIND = "save positions"


class SavedLayout(NamedTuple):
    """What is saved of the layout of a map."""

    vault_map: VaultMap
    positions: FloatArray
    """Of its nodes, (n, 2)."""
    pinned: frozenset[str]
    gone: GonePlaces


class PositionsWriter:
    """Writes positions in a thread, or at once before the map is closed."""

    def __init__(self, workers: Workers, failed: Callable[[str], None]) -> None:
        """`failed` is told in the Qt thread why nothing can be saved, once until something is."""
        self._workers = workers
        self._failed = failed
        self._has_failed = False
        self.lock = threading.Lock()

    def save(self, layout: SavedLayout) -> None:
        """Save the positions in another thread."""
        layout = layout._replace(positions=layout.positions.copy())

        def work(control: JobControl) -> str:
            # A job that a later one has replaced must not write after it.
            with self.lock:
                control.raise_if_cancelled()
                return _write(layout)

        self._workers.start(_KIND, work, self._tell, _log.warning)

    def save_now(self, layout: SavedLayout) -> None:
        """Save the positions before returning, as at the end of the program."""
        self._workers.cancel(_KIND)
        with self.lock:
            reason = _write(layout)
        self._tell(reason)

    def _tell(self, reason: str) -> None:
        had_failed, self._has_failed = self._has_failed, bool(reason)
        if reason and not had_failed:
            self._failed(reason)


def _write(layout: SavedLayout) -> str:
    from conceptmap.model.positions_store import save_positions

    topology, regions = layout.vault_map.topology, layout.vault_map.regions
    return save_positions(
        layout.vault_map.vault,
        topology.ids,
        layout.positions,
        regions.membership,
        layout.pinned,
        topology.fingerprint,
        regions.countries,
        names=regions.names,
        country_names=regions.country_names,
        given=regions.given,
        colours=regions.colours,
        gone=layout.gone,
    )
