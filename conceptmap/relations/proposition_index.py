"""What the notes of a vault state, note by note; kept between runs next to the scanned notes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import compress
from operator import is_not
from pathlib import Path

import msgspec
from msgspec.structs import force_setattr

from conceptmap.relations.proposition import PROPOSITIONS_VERSION, Proposition
from conceptmap.relations.proposition_reader import NoteFile, read_propositions
from conceptmap.vault.note import Note
from conceptmap.vault.record_cache import RecordCache, Row
from conceptmap.vault.scan_cache import SCAN_CACHE_VERSION, default_cache_file
from conceptmap.vault.vault import Vault

ProgressCallback = Callable[[int, int], object]
"""Called with how many notes were read, and how many there are to read; may raise to stop."""

_NOTHING: tuple[Proposition, ...] = ()


class _Record(msgspec.Struct, frozen=True, gc=False, array_like=True):
    """What a note stated when its file had a size and a time."""

    size: int
    mtime_ns: int
    propositions: tuple[Proposition, ...]


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(_Record)


@dataclass(frozen=True, eq=False)
class PropositionIndex:
    """What each note of a vault states, by its path."""

    vault: Vault
    by_note: Mapping[str, tuple[Proposition, ...]]

    def of(self, path: str) -> tuple[Proposition, ...]:
        """Return what a note states."""
        return self.by_note.get(path, _NOTHING)


def relations_cache_file(root: Path) -> Path:
    """Return the file in the platform's cache folder for what the notes of a vault state."""
    return default_cache_file(root).with_suffix(".relations.sqlite")


def index_propositions(
    vault: Vault,
    before: PropositionIndex | None = None,
    *,
    cache: bool = True,
    progress: ProgressCallback = lambda *_: None,
) -> PropositionIndex:
    """Return what the notes of a vault state, reading only those that are not known.

    They are known from the index `before` of the same vault, else from the cache. Takes seconds
    for a large vault that is not in the cache.
    """
    file = relations_cache_file(vault.root) if cache else None
    version = SCAN_CACHE_VERSION * 1000 + PROPOSITIONS_VERSION
    with RecordCache(file, version, vault.read_by) as records:
        if before is None:
            known, stale = _load(records, vault.notes)
        else:
            known, stale = _kept(before, vault.notes)
        missing = [
            NoteFile(str(vault.disk_path(path)), note)
            for path, note in vault.notes.items()
            if path not in known
        ]
        if missing or stale:
            total = len(missing)
            found = {
                path: tuple(propositions)
                for path, propositions in read_propositions(
                    missing, lambda count: progress(count, total)
                )
            }
            records.store(_rows(found, vault.notes), stale)
            _share_phrases(found)
            known |= found
    return PropositionIndex(vault, known)


def _load(
    records: RecordCache, notes: Mapping[str, Note]
) -> tuple[dict[str, tuple[Proposition, ...]], list[str]]:
    """Return what is cached of notes as they are, and the paths of those that are gone."""
    known: dict[str, tuple[Proposition, ...]] = {}
    gone = []
    try:
        for path, data in records.rows():
            note = notes.get(path)
            if note is None:
                gone.append(path)
                continue
            record = _decoder.decode(data)
            if (record.size, record.mtime_ns) == (note.size, note.mtime_ns):
                known[path] = record.propositions
    except (msgspec.MsgspecError, TypeError, ValueError) as error:
        records.start_over(error)
        return {}, []
    _share_phrases(known)
    return known, gone


def _kept(
    before: PropositionIndex, notes: Mapping[str, Note]
) -> tuple[dict[str, tuple[Proposition, ...]], list[str]]:
    """Return what an index knows of notes as they are, and the paths of those that are gone."""
    old = before.vault.notes
    gone = list(old.keys() - notes.keys())
    known = dict(before.by_note)
    for path in gone:
        known.pop(path, None)
    for path in differing(notes, old):
        if path not in old or old[path] != notes[path]:
            known.pop(path, None)
    return known, gone


def differing(one: Mapping[str, object], other: Mapping[str, object]) -> list[str]:
    """Return the keys of one mapping whose values are other objects, or missing, in the other."""
    return list(compress(one, map(is_not, map(other.get, one), one.values())))


def _rows(found: Mapping[str, tuple[Proposition, ...]], notes: Mapping[str, Note]) -> Iterator[Row]:
    """Yield what is kept of notes, without those whose names or phrases UTF-8 cannot hold."""
    for path, propositions in found.items():
        record = _Record(notes[path].size, notes[path].mtime_ns, propositions)
        try:
            path.encode()
            yield path, _encoder.encode(record)
        except UnicodeEncodeError:
            continue


def _share_phrases(known: Mapping[str, tuple[Proposition, ...]]) -> None:
    """Share equal phrases between notes, which takes half of the memory away."""
    phrases: dict[str, str] = {}
    for propositions in known.values():
        for each in propositions:
            shared = phrases.setdefault(each.phrase, each.phrase)
            if shared is not each.phrase:
                force_setattr(each, "phrase", shared)
