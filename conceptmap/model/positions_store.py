"""The positions store: where every node of a vault's map was when it was closed, and the pins.

One file a vault in the platform's data folder, written atomically. A damaged file or one of a
newer version is moved aside; one of an older version is upgraded or ignored. Of two windows on
one vault, the last to write wins.
"""

from __future__ import annotations

import logging
from array import array
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import numpy as np

from conceptmap.core.app_dirs import data_dir, folder_key
from conceptmap.core.array_types import FloatArray, IntArray
from conceptmap.core.atomic_write import WriteError, move_aside, not_written, write_atomic
from conceptmap.model.gone_places import NOTHING_GONE, GonePlaces, as_stored
from conceptmap.model.saved_positions import SavedPositions, absent_prefixes

if TYPE_CHECKING:
    from conceptmap.vault.vault import Vault

POSITIONS_VERSION = 2

_log = logging.getLogger(__name__)


class _Version(msgspec.Struct):
    version: int


class _Version1(msgspec.Struct):
    """The first version, whose lists of numbers took 48 MB to write with 100,000 notes."""

    root: str
    ids: list[str]
    places: bytes
    pinned: list[str]
    regions: list[int]
    stamps: list[tuple[int, int]]

    def upgraded(self) -> SavedPositions:
        """Return the same in the present version."""
        return SavedPositions(
            POSITIONS_VERSION,
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
    positions: FloatArray,
    regions: IntArray,
    pinned: frozenset[str],
    graph: str = "",
    countries: IntArray | None = None,
    *,
    names: tuple[str, ...] = (),
    country_names: tuple[str, ...] = (),
    given: frozenset[str] = frozenset(),
    colours: tuple[int, ...] = (),
    gone: GonePlaces = NOTHING_GONE,
) -> str:
    """Save the (n, 2) positions and (n,) regions of a map's nodes, and which are pinned.

    `countries` are those of the regions, None for none, `names` and `country_names` what they
    are called, `given` the names that the user gave, `colours` those of the lands. `graph` is
    the fingerprint of the map's topology, by which the same regions are found again. `gone` is
    where notes lay that are gone.
    Errors of the disk are logged and returned, in words, and not raised: what was saved before
    stays. Empty when all is well.
    """
    stamps = array("q")
    for id_ in ids:
        note = vault.note_or_canvas_file(id_)
        stamps.extend((note.size, note.mtime_ns) if note else (0, 0))
    saved = SavedPositions(
        POSITIONS_VERSION,
        str(vault.root),
        list(ids),
        np.asarray(positions, "<f4").tobytes(),
        sorted(pinned),
        np.asarray(regions, "<i4").tobytes(),
        np.asarray(stamps, "<i8").tobytes(),
        graph,
        folder_identity(vault.root),
        b"" if countries is None else np.asarray(countries, "<i4").tobytes(),
        knows_regions=True,
        names=list(names),
        country_names=list(country_names),
        given_names=sorted(given),
        colours=np.asarray(colours, "<i4").tobytes(),
        gone=as_stored(gone),
    )
    if absent_prefixes(vault) and (before := load_positions(vault.root)) is not None:
        saved = saved.with_absent(vault, before)
    return write_positions(vault.root, saved)


def write_positions(root: Path, saved: SavedPositions) -> str:
    """Write the saved positions of a vault. Errors of the disk are logged and returned."""
    file = positions_file(root)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_atomic(file, msgspec.msgpack.encode(saved))
    except (OSError, WriteError) as error:
        _log.warning("The positions could not be saved: %s", error)
        return not_written(file, error) if isinstance(error, OSError) else str(error)
    return ""


def load_positions(root: Path) -> SavedPositions | None:
    """Return the saved positions of a vault; None when there are none that can be used."""
    file = positions_file(root)
    try:
        saved = _decode(file.read_bytes())
    except FileNotFoundError:
        return None
    except OSError as error:
        _log.warning("The saved positions of %s cannot be read: %s", root, error)
        return None
    except (msgspec.MsgspecError, ValueError, OverflowError, RecursionError) as error:
        _log.warning("The saved positions of %s are damaged and moved aside: %s", root, error)
        move_aside(file, ".damaged")
        return None
    if isinstance(saved, int):
        if saved > POSITIONS_VERSION:
            # What a newer version saved must not be lost by being written over.
            move_aside(file, f".version{saved}")
        return None
    usable = saved.is_consistent and np.isfinite(np.frombuffer(saved.positions, "<f4")).all()
    return saved if usable else None


def positions_for_vault(vault: Vault) -> tuple[SavedPositions | None, Mapping[str, str]]:
    """Return the saved positions of a vault by the ids that its notes have now, and the renames.

    The renames are new paths by old ones, of notes that were renamed since the positions were
    saved.
    """
    saved = load_positions(vault.root)
    if saved is None:
        return None, {}
    renamed = saved.find_renames(vault)
    return saved.renamed(renamed) if renamed else saved, renamed


def folder_identity(folder: Path) -> str:
    """Return the device and the number of a folder on disk; empty when the disk has none."""
    try:
        info = folder.stat()
    except OSError:
        return ""
    return f"{info.st_dev}:{info.st_ino}" if info.st_ino else ""


def positions_file(root: Path) -> Path:
    """Return the file of a vault's saved positions."""
    return data_dir() / "maps" / f"{folder_key(root)}.msgpack"


def _decode(data: bytes) -> SavedPositions | int:
    """Decode saved positions, or return the version of another program's."""
    decode = msgspec.msgpack.decode
    version = decode(data, type=_Version).version
    if version == 1:
        return decode(data, type=_Version1).upgraded()
    return decode(data, type=SavedPositions) if version == POSITIONS_VERSION else version
