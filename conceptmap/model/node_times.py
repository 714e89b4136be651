"""When nodes were created and modified: times in seconds since 1970, and as text.

All are local times, as those of `vault/dates.py`.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Literal

import numpy as np

from conceptmap.core.array_types import Float64Array
from conceptmap.core.translation import day
from conceptmap.vault.dates import created_time, modified_time

if TYPE_CHECKING:
    from conceptmap.model.vault_map import VaultMap

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MIN_TIME_S = (datetime(1, 1, 1, tzinfo=UTC) - _EPOCH).total_seconds()
MAX_TIME_S = (datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC) - _EPOCH).total_seconds()
"""The first and the last second that has a date in the calendar, of the years 1 to 9999."""


def note_times(vault_map: VaultMap, kind: Literal["created", "modified"]) -> Float64Array:
    """Return when each note was created or modified, shape (n,), in seconds since 1970.

    Read from the notes at each call; `VaultMap.created_times` and `modified_times` keep what it
    returned. NaN for nodes that are not notes, and for notes whose time is outside the calendar,
    as a damaged file system may have it.
    """
    read_time = created_time if kind == "created" else modified_time
    notes = map(vault_map.vault.notes.get, vault_map.topology.ids)
    return np.array([np.nan if note is None else read_time(note) for note in notes], np.float64)


def creation_times(vault_map: VaultMap) -> Float64Array:
    """Return when each node appears in the time-lapse, shape (n,), in seconds since 1970.

    Nodes without a time of their own appear with the first note that they are joined with, or
    else with the first note of all. Zeros when no note has a time.
    """
    times = vault_map.created_times
    known = np.isfinite(times)
    if not known.any():
        return np.zeros(len(times))
    comparable = np.where(known, times, np.inf)
    edges = vault_map.scene.edges
    earliest_neighbour = np.full(len(times), np.inf)
    np.minimum.at(earliest_neighbour, edges[:, 0], comparable[edges[:, 1]])
    np.minimum.at(earliest_neighbour, edges[:, 1], comparable[edges[:, 0]])
    found = np.where(known, times, earliest_neighbour)
    return np.where(np.isfinite(found), found, times[known].min())


def date_text(time_s: float) -> str:
    """Return the day of a time in words, the nearest of the calendar if it has no day.

    Reckoned from 1970 on: `datetime.fromtimestamp` refuses earlier times on Windows.
    """
    time_s = min(max(time_s, MIN_TIME_S), MAX_TIME_S) if time_s == time_s else 0.0
    return day((_EPOCH + timedelta(seconds=time_s)).date())
