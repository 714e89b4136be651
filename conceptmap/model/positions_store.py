"""What is remembered of a vault's map: where every node lies, and which are pinned.

One file a vault in the platform's data folder, written whole or not at all; a damaged or newer
one is set aside, an older one passed over. Two windows on one vault do not harm it: the last
to write wins.
"""

from __future__ import annotations

import hashlib
import logging
import os
from array import array
from collections.abc import Mapping
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from conceptmap.core.app_dirs import data_dir
from conceptmap.core.atomic_write import WriteError, move_aside, write_atomic
from conceptmap.vault.vault import Vault

FORMAT_VERSION = 2

Floats = NDArray[np.float32]
_log = logging.getLogger(__name__)


class SavedPositions(msgspec.Struct, frozen=True, rename={"positions": "places"}):
    """The map of a vault as it was left; arrays as their bytes, little-endian."""

    version: int
    root: str
    """The vault's folder, for people who look into the file."""
    ids: list[str]
    positions: bytes
    """Float32, x and y for each of `ids`."""
    pinned: list[str]
    regions: bytes
    """Int32, for each of `ids`."""
    stamps: bytes
    """Int64, size and time of each note's file, by which it is known when it was renamed."""

    def positions_for(self, vault: Vault, ids: tuple[str, ...]) -> Floats:
        """Give places for `ids`, shape (n, 2), NaN for those that are new."""
        known = np.frombuffer(self.positions, "<f4").reshape(-1, 2)
        row = {id_: i for i, id_ in enumerate(self.ids)}
        lost = [i for id_, i in row.items() if id_ not in vault.notes]
        stamps = np.frombuffer(self.stamps, "<i8").reshape(-1, 2)[lost].tolist()
        renamed = {(size, time): i for i, (size, time) in zip(lost, stamps, strict=True) if time}
        rows = []
        for id_ in ids:
            at = row.get(id_, -1)
            note = vault.notes.get(id_) if at < 0 and renamed else None
            rows.append(at if note is None else renamed.get((note.size, note.mtime_ns), -1))
        padded = np.vstack([known, np.full((1, 2), np.nan, np.float32)])
        return np.asarray(padded[rows], np.float32)

    def region_by_id(self) -> Mapping[str, int]:
        """Give the regions the nodes lay in."""
        return dict(zip(self.ids, np.frombuffer(self.regions, "<i4").tolist(), strict=True))

    @property
    def is_consistent(self) -> bool:
        """Whether the parts agree."""
        count = len(self.ids)
        sizes = len(self.positions), len(self.regions), len(self.stamps)
        return sizes == (8 * count, 4 * count, 16 * count)


class _Version(msgspec.Struct):
    version: int


class _First(msgspec.Struct):
    """The first version, whose lists of numbers took 48 MB to write with 100,000 notes."""

    root: str
    ids: list[str]
    places: bytes
    pinned: list[str]
    regions: list[int]
    stamps: list[tuple[int, int]]

    def renewed(self) -> SavedPositions:
        """Give the same in the present version."""
        return SavedPositions(
            FORMAT_VERSION,
            self.root,
            self.ids,
            self.places,
            self.pinned,
            np.array(self.regions, "<i4").tobytes(),
            np.array(self.stamps, "<i8").tobytes(),
        )


def save_positions(
    vault: Vault,
    ids: tuple[str, ...],
    positions: Floats,
    regions: NDArray[np.int32],
    pinned: frozenset[str],
) -> None:
    """Keep a map. A disk that is full or closed to us is logged and survived."""
    stamps = array("q")
    for id_ in ids:
        note = vault.notes.get(id_)
        stamps.extend((note.size, note.mtime_ns) if note else (0, 0))
    record = SavedPositions(
        FORMAT_VERSION,
        str(vault.root),
        list(ids),
        np.asarray(positions, "<f4").tobytes(),
        sorted(pinned),
        np.asarray(regions, "<i4").tobytes(),
        np.asarray(stamps, "<i8").tobytes(),
    )
    file = positions_file(vault.root)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_atomic(file, msgspec.msgpack.encode(record))
    except (OSError, WriteError) as error:
        _log.warning("The map could not be kept: %s", error)


def load_positions(root: Path) -> SavedPositions | None:
    """Give the map of a vault as it was left; None when there is none that can be used."""
    try:
        record = _read(positions_file(root).read_bytes())
    except FileNotFoundError:
        return None
    except OSError as error:
        _log.warning("The kept map of %s cannot be read: %s", root, error)
        return None
    except (msgspec.MsgspecError, ValueError, OverflowError) as error:
        _log.warning("The kept map of %s is damaged and set aside: %s", root, error)
        move_aside(positions_file(root), ".damaged")
        return None
    if isinstance(record, int):
        if record > FORMAT_VERSION:
            # A newer version's: what it keeps is not lost by being written over.
            move_aside(positions_file(root), f".version{record}")
        return None
    usable = record.is_consistent and np.isfinite(np.frombuffer(record.positions, "<f4")).all()
    return record if usable else None


def _read(data: bytes) -> SavedPositions | int:
    """Read what was kept, or give its version when that is another's."""
    decode = msgspec.msgpack.decode
    version = decode(data, type=_Version).version
    if version == 1:
        return decode(data, type=_First).renewed()
    return decode(data, type=SavedPositions) if version == FORMAT_VERSION else version


def positions_file(root: Path) -> Path:
    """Give the file that keeps the map of a vault."""
    folder = data_dir()
    key = hashlib.sha256(os.fsencode(os.path.realpath(root))).hexdigest()[:24]
    return folder / "maps" / f"{key}.msgpack"
