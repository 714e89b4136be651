"""The positions store: where every node of a vault's map was when it was closed, and the pins.

One file a vault in the platform's data folder, written atomically. A damaged file or one of a
newer version is moved aside; one of an older version is upgraded or ignored. Of two windows on
one vault, the last to write wins.
"""

from __future__ import annotations

import logging
from array import array
from collections.abc import Container, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec
import numpy as np

from conceptmap.core.app_dirs import data_dir, folder_key
from conceptmap.core.array_types import FloatArray, IntArray
from conceptmap.core.atomic_write import WriteError, move_aside, not_written, write_atomic
from conceptmap.model.gone_places import (
    NOTHING_GONE,
    GonePlaces,
    as_stored,
    from_stored,
    remember_gone,
    rename_places,
)
from conceptmap.model.renames import match_renames

if TYPE_CHECKING:
    from conceptmap.graph.communities import PreviousRegions
    from conceptmap.vault.vault import Vault

POSITIONS_VERSION = 2

_log = logging.getLogger(__name__)


class ChangesSince(NamedTuple):
    """What changed in a vault since its positions were saved, by the paths of notes."""

    new: tuple[str, ...]
    changed: tuple[str, ...]


class SavedPositions(msgspec.Struct, frozen=True, rename={"positions": "places"}):
    """The map of a vault as it was left; arrays as their bytes, little-endian."""

    version: int
    root: str
    """The vault's folder, for people who look into the file."""
    ids: list[str]
    positions: bytes
    """Float32, x and y for each of `ids`."""
    pinned: list[str]
    """The ids of pinned nodes."""
    regions: bytes
    """Int32, the region of each of `ids`, -1 for none."""
    stamps: bytes
    """Int64, size and time of the file of each note and canvas, by which renames are recognised."""
    graph: str = ""
    """The fingerprint of the graph that has the regions, empty in older files."""
    identity: str = ""
    """The folder's device and number on disk, by which a moved vault is recognised."""
    countries: bytes = b""
    """Int32, the country of each region; empty where there are none."""
    knows_regions: bool = False
    """Whether the program that wrote it lays regions out apart."""
    names: list[str] = []
    """The name of each region, empty in older files."""
    country_names: list[str] = []
    """The name of each country, likewise."""
    given_names: list[str] = []
    """Which of the names the user gave."""
    colours: bytes = b""
    """Int32, the colour of each country, or else region; empty in older files."""
    gone: dict[str, list[tuple[str, float, float]]] = {}
    """Where notes lay that are gone, as in `gone_places.py`; empty in older files."""

    def note_sizes(self) -> dict[str, int]:
        """Return the sizes of the notes and canvases, in bytes, by their paths."""
        stamps = np.frombuffer(self.stamps, "<i8").reshape(-1, 2).tolist()
        # Only they have a time other than 0.
        return {id_: size for id_, (size, time) in zip(self.ids, stamps, strict=True) if time}

    def positions_of(self, ids: tuple[str, ...]) -> FloatArray:
        """Return the positions of some nodes, shape (n, 2) in map units, NaN for unknown ones."""
        known = np.frombuffer(self.positions, "<f4").reshape(-1, 2)
        row_of = {id_: row for row, id_ in enumerate(self.ids)}
        rows = [row_of.get(id_, -1) for id_ in ids]
        padded = np.vstack([known, np.full((1, 2), np.nan, np.float32)])
        return np.asarray(padded[rows], np.float32)

    def gone_from(self, vault: Vault, present: Container[str]) -> GonePlaces:
        """Return where notes lay that are gone, also those that went since the save.

        `present` are the ids of the map's nodes now.
        """
        sizes = self.note_sizes()
        went = [
            row
            for row, id_ in enumerate(self.ids)
            if id_ in sizes and id_ not in present and vault.linking(id_) is None
        ]
        positions = np.frombuffer(self.positions, "<f4").reshape(-1, 2)
        return remember_gone(from_stored(self.gone), self.ids, positions, went, present)

    def region_by_id(self) -> Mapping[str, int]:
        """Return the region of each node, -1 for none, by its id."""
        return dict(zip(self.ids, np.frombuffer(self.regions, "<i4").tolist(), strict=True))

    @property
    def previous_regions(self) -> PreviousRegions:
        """The regions, and of which graph they are."""
        from conceptmap.graph.communities import PreviousRegions

        countries = tuple(np.frombuffer(self.countries, "<i4").tolist())
        return PreviousRegions(
            self.region_by_id(),
            self.graph,
            countries or None,
            tuple(self.names),
            tuple(self.country_names),
            frozenset(self.given_names),
            tuple(np.frombuffer(self.colours, "<i4").tolist()),
        )

    def find_renames(self, vault: Vault) -> dict[str, str]:
        """Return the new paths, by the old ones, of notes and canvases renamed since the save.

        They are recognised by the size and the time of their files.
        """
        absent = absent_prefixes(vault)
        lost = [
            row
            for row, id_ in enumerate(self.ids)
            if vault.linking(id_) is None
            and id_ not in vault.excluded
            and not id_.startswith(absent)
        ]
        stamps = np.frombuffer(self.stamps, "<i8").reshape(-1, 2)[lost].tolist()
        # Only notes and canvases have a time other than 0.
        removed = {
            self.ids[row]: (size, time)
            for row, (size, time) in zip(lost, stamps, strict=True)
            if time
        }
        if not removed:
            return {}
        known = set(self.ids)
        added = {
            path: (note.size, note.mtime_ns)
            for path, note in (*vault.notes.items(), *vault.canvases.items())
            if path not in known
        }
        return match_renames(removed, added)

    def changes_since(self, vault: Vault) -> ChangesSince:
        """Return which notes are new, and which have another size or time, since the save."""
        stamps = np.frombuffer(self.stamps, "<i8").reshape(-1, 2).tolist()
        known = dict(zip(self.ids, map(tuple, stamps), strict=True))
        new, changed = [], []
        for path, note in vault.notes.items():
            stamp = known.get(path)
            if stamp is None or not stamp[1]:
                new.append(path)
            elif stamp != (note.size, note.mtime_ns):
                changed.append(path)
        return ChangesSince(tuple(new), tuple(changed))

    def renamed(self, mapping: Mapping[str, str]) -> SavedPositions:
        """Return the same positions and pins with the new ids of renamed nodes."""
        return msgspec.structs.replace(
            self,
            ids=[mapping.get(id_, id_) for id_ in self.ids],
            pinned=[mapping.get(id_, id_) for id_ in self.pinned],
            gone=as_stored(rename_places(from_stored(self.gone), mapping)),
        )

    def with_absent(self, vault: Vault, before: SavedPositions) -> SavedPositions:
        """Return the same with the nodes of folders of a set that cannot be read, as they were.

        They have no region, and lie where they lay when the folder is back.
        """
        absent = absent_prefixes(vault)
        rows = [row for row, id_ in enumerate(before.ids) if absent and id_.startswith(absent)]
        gone = {before.ids[row] for row in rows}
        regions = np.full(len(rows), -1, "<i4").tobytes()
        return msgspec.structs.replace(
            self,
            ids=[*self.ids, *(before.ids[row] for row in rows)],
            positions=self.positions + _rows_of(before.positions, 8, rows),
            pinned=sorted({*self.pinned, *(gone & {*before.pinned})}),
            regions=self.regions + regions,
            stamps=self.stamps + _rows_of(before.stamps, 16, rows),
        )

    @property
    def is_consistent(self) -> bool:
        """Whether there is one position, region and stamp for each id."""
        count = len(self.ids)
        sizes = len(self.positions), len(self.regions), len(self.stamps)
        whole = len(self.countries) % 4 == len(self.colours) % 4 == 0
        return sizes == (8 * count, 4 * count, 16 * count) and whole


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
        note = vault.linking(id_)
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


def absent_prefixes(vault: Vault) -> tuple[str, ...]:
    """Return what the paths in those folders of a set begin with that cannot be read."""
    return tuple(prefix for prefix in vault.folders if prefix not in vault.parts)


def _rows_of(data: bytes, width: int, rows: list[int]) -> bytes:
    """Return some rows, of so many bytes each, of an array's bytes."""
    return b"".join(data[row * width : (row + 1) * width] for row in rows)


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
