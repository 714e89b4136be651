"""What is remembered of a vault's map: where every node lies, and which are pinned.

One file a vault in the platform's data folder, written whole or not at all; a damaged or newer
one is set aside, an older one passed over. Two windows on one vault do not harm it: the last
to write wins.
"""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import Mapping
from pathlib import Path

import msgspec
import numpy as np
import platformdirs
from numpy.typing import NDArray

from conceptmap.files import ExportError, set_aside, write_whole
from conceptmap.notes.vault import Vault

VERSION = 1

Floats = NDArray[np.float32]
_log = logging.getLogger(__name__)


class Remembered(msgspec.Struct, frozen=True):
    """The map of a vault as it was left."""

    version: int
    root: str
    """The vault's folder, for people who look into the file."""
    ids: list[str]
    places: bytes
    """Little-endian float32, x and y for each of `ids`."""
    pinned: list[str]
    regions: list[int]
    stamps: list[tuple[int, int]]
    """Size and time of each note's file, by which it is known when it was renamed."""

    def start(self, vault: Vault, ids: tuple[str, ...]) -> Floats:
        """Give places for `ids`, shape (n, 2), NaN for those that are new."""
        known = np.frombuffer(self.places, "<f4").reshape(-1, 2)
        row = {id_: i for i, id_ in enumerate(self.ids)}
        now = set(ids)
        lost = {
            stamp: i
            for i, (id_, stamp) in enumerate(zip(self.ids, self.stamps, strict=True))
            if stamp[1] and id_ not in now
        }
        rows = []
        for id_ in ids:
            note = vault.notes.get(id_)
            renamed = lost.get((note.size, note.mtime_ns), -1) if note else -1
            rows.append(row.get(id_, renamed))
        padded = np.vstack([known, np.full((1, 2), np.nan, np.float32)])
        return np.asarray(padded[rows], np.float32)

    def regions_by_id(self) -> Mapping[str, int]:
        """Give the regions the nodes lay in."""
        return dict(zip(self.ids, self.regions, strict=True))


def remember(
    vault: Vault,
    ids: tuple[str, ...],
    places: Floats,
    regions: NDArray[np.int32],
    pinned: frozenset[str],
) -> None:
    """Keep a map. A disk that is full or closed to us is logged and survived."""
    notes = (vault.notes.get(id_) for id_ in ids)
    record = Remembered(
        VERSION,
        str(vault.root),
        list(ids),
        np.asarray(places, "<f4").tobytes(),
        sorted(pinned),
        regions.tolist(),
        [(note.size, note.mtime_ns) if note else (0, 0) for note in notes],
    )
    file = memory_file(vault.root)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, msgspec.msgpack.encode(record))
    except (OSError, ExportError) as error:
        _log.warning("The map could not be kept: %s", error)


def recall(root: Path) -> Remembered | None:
    """Give the map of a vault as it was left; None when there is none that can be used."""
    try:
        data = memory_file(root).read_bytes()
        record = msgspec.msgpack.decode(data, type=Remembered)
    except FileNotFoundError:
        return None
    except OSError as error:
        _log.warning("The kept map of %s cannot be read: %s", root, error)
        return None
    except (msgspec.MsgspecError, ValueError) as error:
        _log.warning("The kept map of %s is damaged and set aside: %s", root, error)
        set_aside(memory_file(root), ".damaged")
        return None
    if record.version > VERSION:
        # A newer version's: what it keeps is not lost by being written over.
        set_aside(memory_file(root), f".version{record.version}")
        return None
    whole = len(record.ids) == len(record.regions) == len(record.stamps)
    if record.version != VERSION or not whole or len(record.places) != 8 * len(record.ids):
        return None
    places = np.frombuffer(record.places, "<f4")
    return record if np.isfinite(places).all() else None


def memory_file(root: Path) -> Path:
    """Give the file that keeps the map of a vault."""
    folder = platformdirs.user_data_path("conceptmap", appauthor=False)
    key = hashlib.sha256(os.fsencode(os.path.realpath(root))).hexdigest()[:24]
    return folder / "maps" / f"{key}.msgpack"
