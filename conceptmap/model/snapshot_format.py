"""The snapshots of a vault as bytes: columns of numbers and names, compressed."""

from __future__ import annotations

import itertools
import zlib
from pathlib import Path

import msgspec
import numpy as np

from conceptmap.core.array_types import Int64Array
from conceptmap.core.node_kind import NODE_KIND_LABELS
from conceptmap.graph.graph import EDGE_KINDS
from conceptmap.model.graph_snapshots import Lifetime, Moment, Snapshots
from conceptmap.model.graph_state import LinkState, NodeState

SNAPSHOTS_VERSION = 2

MAX_FILE_BYTES = 256 << 20
"""Uncompressed; a larger file is not one of ours."""

MAX_TIME_S = 2.5e11
"""Seconds since 1970, in the year 9892; no clock says more."""


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


class NewerVersionError(Exception):
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
        raise NewerVersionError(version)
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
