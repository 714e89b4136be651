"""The states of a vault's graph at earlier moments, kept as the program is used.

A node or link that did not change between moments is kept once, with the first and the last
moment at which it was there: so a snapshot costs little more than what changed since the one
before. One file a vault in the platform's data folder, compressed, written atomically; a damaged
file or one of a newer version is moved aside. No text of a note is kept but its headings that
links are below.
"""

from __future__ import annotations

import itertools
import logging
import time
import zlib
from collections.abc import Callable, Hashable, Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import NamedTuple, TypeVar

import msgspec
import numpy as np

from conceptmap.core.app_dirs import data_dir, folder_key
from conceptmap.core.array_types import Int64Array
from conceptmap.core.atomic_write import WriteError, move_aside, write_atomic
from conceptmap.core.node_kind import NODE_KIND_LABELS
from conceptmap.graph.graph import EDGE_KINDS
from conceptmap.model.graph_state import GraphState, Link, LinkState, NodeState

SNAPSHOTS_VERSION = 2

MAX_DAILY_DAYS = 14
"""How many days one snapshot a day is kept; of older ones one a week, then one a month."""

MAX_WEEKS = 15  # in which one snapshot a week is kept
MAX_MONTHS = 120  # in which one snapshot a month is kept

MAX_FILE_BYTES = 256 << 20
"""Uncompressed; a larger file is not one of ours."""

MAX_TIME_S = 2.5e11
"""Seconds since 1970, in the year 9892; no clock says more."""

_log = logging.getLogger(__name__)

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Moment(NamedTuple):
    """When a snapshot was taken; numbers increase with time."""

    number: int
    time_s: float
    """When the snapshot was taken, in seconds since 1970."""


class Lifetime(NamedTuple):
    """The numbers of the first and the last moment at which something was there unchanged."""

    first: int
    last: int


class Snapshots(NamedTuple):
    """All snapshots of one vault."""

    moments: tuple[Moment, ...] = ()
    nodes: tuple[tuple[str, NodeState, Lifetime], ...] = ()
    links: tuple[tuple[Link, LinkState, Lifetime], ...] = ()

    def state_at(self, moment: Moment) -> GraphState:
        """Return the state at one of the moments."""
        return GraphState(_at(self.nodes, moment.number), _at(self.links, moment.number))

    def last_before(self, time_s: float) -> Moment | None:
        """Return the last moment before a time, in seconds since 1970, None for none."""
        return next((each for each in reversed(self.moments) if each.time_s < time_s), None)

    def with_state(self, state: GraphState, time_s: float, keep: Moment | None = None) -> Snapshots:
        """Add the state at a time, and thin out the earlier ones, but for `keep`."""
        return self.extended(state, time_s)._thinned(keep)

    def extended(self, state: GraphState, time_s: float) -> Snapshots:
        """Add the state at a time, and keep all others."""
        number = self.moments[-1].number + 1 if self.moments else 0
        before = self.moments[-1].number if self.moments else -1
        return Snapshots(
            (*self.moments, Moment(number, time_s)),
            _extended(self.nodes, state.nodes, before, number),
            _extended(self.links, state.links, before, number),
        )

    def _thinned(self, keep: Moment | None) -> Snapshots:
        moments = thin_out(self.moments, keep)
        if len(moments) == len(self.moments):
            return self
        numbers = np.array([each.number for each in moments])

        def is_kept(lifetime: Lifetime) -> bool:
            at = int(np.searchsorted(numbers, lifetime.first))
            return at < len(numbers) and int(numbers[at]) <= lifetime.last

        return Snapshots(
            moments,
            tuple(row for row in self.nodes if is_kept(row[2])),
            tuple(row for row in self.links if is_kept(row[2])),
        )


def thin_out(moments: tuple[Moment, ...], keep: Moment | None = None) -> tuple[Moment, ...]:
    """Return the moments to keep: fewer the older they are, the last one of each period.

    Counted are the days and weeks that have one, not those of the clock, which may jump. The newest
    is always kept, and so is `keep`.
    """
    days: set[Hashable] = set()
    weeks: set[Hashable] = set()
    last_of: dict[Hashable, Moment] = {}
    for moment in reversed(moments):
        day = datetime.fromtimestamp(moment.time_s)
        week = day.isocalendar()[:2]
        if day.date() in days or len(days) <= MAX_DAILY_DAYS:
            days.add(day.date())
            period: Hashable = day.date()
        elif week in weeks or len(weeks) < MAX_WEEKS:
            weeks.add(week)
            period = week
        else:
            period = (day.year, day.month, "month")
        last_of.setdefault(period, moment)
    kept = sorted({*last_of.values(), *([keep] if keep in moments else [])})
    return tuple(kept[-MAX_MONTHS - MAX_DAILY_DAYS - MAX_WEEKS :])


def _at(rows: Iterable[tuple[K, V, Lifetime]], number: int) -> dict[K, V]:
    return {
        key: value for key, value, lifetime in rows if lifetime.first <= number <= lifetime.last
    }


def _extended(
    rows: tuple[tuple[K, V, Lifetime], ...], now: Mapping[K, V], before: int, number: int
) -> tuple[tuple[K, V, Lifetime], ...]:
    """Return rows in which what is the same at `number` as at `before` lives longer."""
    found: list[tuple[K, V, Lifetime]] = []
    same: set[K] = set()
    for key, value, lifetime in rows:
        if lifetime.last == before and now.get(key) == value:
            same.add(key)
            lifetime = Lifetime(lifetime.first, number)
        found.append((key, value, lifetime))
    born = Lifetime(number, number)
    found += [(key, value, born) for key, value in now.items() if key not in same]
    return tuple(found)


class _File(msgspec.Struct):
    """How snapshots are stored: columns, arrays as their bytes, int32 unless said otherwise."""

    version: int
    root: str
    """The vault's folder, for people who look into the file."""
    numbers: bytes
    times: bytes
    """The times of the snapshots in seconds since 1970, float64."""
    names: list[str]
    """All ids and titles, which the columns name by their index."""
    nodes: bytes
    """(n, 7): id, kind, title, size, fingerprint, first and last moment; names by their index."""
    links: bytes
    """(m, 7): source, target, kind, count, heading, first and last moment; sorted by source and
    target, and of the sources only how much each is greater than the one before. Without the
    heading in version 1."""


def load_snapshots(root: Path) -> Snapshots:
    """Return the snapshots of a vault; none when there are none that can be read."""
    file = snapshots_file(root)
    try:
        data = file.read_bytes()
    except FileNotFoundError:
        return Snapshots()
    except OSError as error:
        _log.warning("The snapshots of %s cannot be read: %s", root, error)
        return Snapshots()
    try:
        return decode(data)
    except _NewerVersionError as error:
        # What a newer version saved must not be lost by being written over.
        move_aside(file, f".version{error}")
    except (zlib.error, msgspec.MsgspecError, ValueError, IndexError, OverflowError) as error:
        _log.warning("The snapshots of %s are damaged and moved aside: %s", root, error)
        move_aside(file, ".damaged")
    return Snapshots()


def save_snapshots(root: Path, snapshots: Snapshots) -> None:
    """Keep the snapshots of a vault. Errors of the disk are logged, not raised."""
    file = snapshots_file(root)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_atomic(file, encode(root, snapshots))
    except (OSError, WriteError) as error:
        _log.warning("The snapshots could not be saved: %s", error)


def keep_snapshot(
    root: Path, state: GraphState, opened_s: float, check: Callable[[], object] = lambda: None
) -> None:
    """Add the state of a vault now to its snapshots, in place of another one of this day.

    `opened_s` is when the vault was opened: the last snapshot before that stays. `check` may raise
    to stop before anything is written. Errors of the disk are logged, not raised.
    """
    snapshots = load_snapshots(root)
    visit = snapshots.last_before(opened_s)
    changed = snapshots.with_state(state, time.time(), visit)
    check()
    save_snapshots(root, changed)


def delete_snapshots(root: Path) -> None:
    """Forget the snapshots of a vault. Raises OSError."""
    snapshots_file(root).unlink(missing_ok=True)


def snapshots_file(root: Path) -> Path:
    """Return the file of a vault's snapshots."""
    return data_dir() / "history" / f"{folder_key(root)}.snapshots"


class _NewerVersionError(Exception):
    """A file was written by a newer version of the program."""


def encode(root: Path, snapshots: Snapshots) -> bytes:
    """Return snapshots as they are stored."""
    names: dict[str, int] = {}

    def index(name: str) -> int:
        return names.setdefault(name, len(names))

    kinds = {label: number for number, label in enumerate(NODE_KIND_LABELS)}
    nodes = np.array(
        [
            (index(id_), kinds[node.kind], index(node.title), node.size, _signed(node), *lifetime)
            for id_, node, lifetime in sorted(snapshots.nodes)
        ],
        np.int64,
    ).reshape(-1, 7)
    edge_kinds = {label: number for number, label in enumerate(EDGE_KINDS)}
    links = np.array(
        [
            (
                index(source),
                index(target),
                edge_kinds[link.kind],
                link.references,
                index(link.heading),
                *lifetime,
            )
            for (source, target), link, lifetime in snapshots.links
        ],
        np.int64,
    ).reshape(-1, 7)
    links = links[np.lexsort(links.T[::-1])]
    links[:, 0] = np.diff(links[:, 0], prepend=0)
    numbers = [moment.number for moment in snapshots.moments]
    stored = _File(
        SNAPSHOTS_VERSION,
        str(root),
        np.array(numbers, "<i4").tobytes(),
        np.array([moment.time_s for moment in snapshots.moments], "<f8").tobytes(),
        list(names),
        _columns(nodes),
        _columns(links),
    )
    return zlib.compress(msgspec.msgpack.encode(stored), 9)


def decode(data: bytes) -> Snapshots:
    """Return the snapshots that are stored in bytes.

    Raises zlib.error, MsgspecError, ValueError or IndexError when they are damaged.
    """
    unpacker = zlib.decompressobj()
    plain = unpacker.decompress(data, MAX_FILE_BYTES)
    if not unpacker.eof:
        raise ValueError("it is cut off, or larger than any file of snapshots")
    version = msgspec.msgpack.decode(plain, type=_Version).version
    if version > SNAPSHOTS_VERSION:
        raise _NewerVersionError(version)
    stored = msgspec.msgpack.decode(plain, type=_File)
    names = stored.names
    numbers = np.frombuffer(stored.numbers, "<i4").tolist()
    times = np.frombuffer(stored.times, "<f8").tolist()
    if any(not 0 <= each < MAX_TIME_S for each in times):
        raise ValueError("a moment is at no time")
    if any(later <= earlier for earlier, later in itertools.pairwise(numbers)):
        raise ValueError("moments are out of order")
    nodes = _rows(stored.nodes, 7)
    if version == 1:
        names.append("")
        links = np.insert(_rows(stored.links, 6), 4, len(names) - 1, axis=1)
    else:
        links = _rows(stored.links, 7)
    links[:, 0] = np.cumsum(links[:, 0])
    for indices in (nodes[:, 0], nodes[:, 2], links[:, 0], links[:, 1], links[:, 4]):
        if indices.size and (indices.min() < 0 or indices.max() >= len(names)):
            raise ValueError("a name is missing")
    return Snapshots(
        tuple(itertools.starmap(Moment, zip(numbers, times, strict=True))),
        tuple(
            (
                names[id_],
                NodeState(NODE_KIND_LABELS[kind], names[title], size, print_ & 0xFFFFFFFF),
                Lifetime(first, last),
            )
            for id_, kind, title, size, print_, first, last in nodes.tolist()
        ),
        tuple(
            (
                (names[source], names[target]),
                LinkState(EDGE_KINDS[kind], count, names[heading]),
                Lifetime(first, last),
            )
            for source, target, kind, count, heading, first, last in links.tolist()
        ),
    )


class _Version(msgspec.Struct):
    version: int


def _signed(node: NodeState) -> int:
    """Return a fingerprint as 32 bits hold it with a sign."""
    return node.fingerprint - (1 << 32) if node.fingerprint >> 31 else node.fingerprint


def _columns(rows: Int64Array) -> bytes:
    """Return rows of numbers as bytes, column after column, which compresses best."""
    return np.ascontiguousarray(np.clip(rows, -(2**31), 2**31 - 1).T, "<i4").tobytes()


def _rows(data: bytes, width: int) -> Int64Array:
    """Return the rows of `_columns`. Raises ValueError when they are not whole."""
    return np.frombuffer(data, "<i4").reshape(width, -1).T.astype(np.int64)
