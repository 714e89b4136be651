"""What is saved of a map when its vault is closed, and what follows from it at the next opening."""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import TYPE_CHECKING, NamedTuple

import msgspec
import numpy as np

from conceptmap.core.array_types import FloatArray
from conceptmap.model.gone_places import (
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
    """Int64, size and time of each note and canvas file, by which renames are recognised."""
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
        """Return the sizes of the notes and canvas files, in bytes, by their paths."""
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
            if id_ in sizes and id_ not in present and vault.note_or_canvas_file(id_) is None
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
        """Return the new paths, by the old ones, of notes and canvas files renamed since the save.

        They are recognised by the size and the time of their files.
        """
        absent = absent_prefixes(vault)
        lost = [
            row
            for row, id_ in enumerate(self.ids)
            if vault.note_or_canvas_file(id_) is None
            and id_ not in vault.excluded
            and not id_.startswith(absent)
        ]
        stamps = np.frombuffer(self.stamps, "<i8").reshape(-1, 2)[lost].tolist()
        # Only notes and canvas files have a time other than 0.
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
            for path, note in (*vault.notes.items(), *vault.canvas_files.items())
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


def absent_prefixes(vault: Vault) -> tuple[str, ...]:
    """Return what the paths in those folders of a set begin with that cannot be read."""
    return tuple(prefix for prefix in vault.folders if prefix not in vault.member_vaults)


def _rows_of(data: bytes, width: int, rows: list[int]) -> bytes:
    """Return some rows, of `width` bytes each, of an array's bytes."""
    return b"".join(data[row * width : (row + 1) * width] for row in rows)
