"""The vectors of a vault's texts, kept in one file next to the scan cache.

It may be deleted at any time; a damaged one, or one of another version, counts as none.
"""

from __future__ import annotations

import logging
from pathlib import Path

import msgspec
import numpy as np
from msgspec import Struct

from conceptmap.core.atomic_write import write_atomic
from conceptmap.searching.text_vectors import TermTable, TextVectors
from conceptmap.vault.note import Note
from conceptmap.vault.scan_cache import default_cache_file

VECTORS_VERSION = 3
"""Raise with every change to what is kept, or to what the terms of a text are."""

MAX_FILE_BYTES = 500_000_000

MAX_COUNT = 1e9

_log = logging.getLogger(__name__)


class _Stored(Struct, array_like=True):
    version: int
    notes: list[tuple[str, int, int]]
    """Path, size and time of each row's note."""
    words: list[str]
    starts: bytes
    terms: bytes
    counts: bytes


def vectors_file(root: Path) -> Path:
    """Return the file in the platform's cache folder for the vectors of a vault."""
    return default_cache_file(root).with_suffix(".vectors")


def load_vectors(file: Path) -> TextVectors | None:
    """Return the vectors that were saved, None when there are none that can be used."""
    try:
        if file.stat().st_size > MAX_FILE_BYTES:
            return None
        stored = msgspec.msgpack.decode(file.read_bytes(), type=_Stored)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.MsgspecError, ValueError) as error:
        _log.info("The vectors in %s start over: %s", file, error)
        return None
    if stored.version != VECTORS_VERSION:
        return None
    try:
        starts = np.frombuffer(stored.starts, np.int64)
        terms = np.frombuffer(stored.terms, np.int32)
        counts = np.frombuffer(stored.counts, np.float32)
    except ValueError:
        return None
    table = TermTable(stored.words)
    notes = {path: Note(path, size, mtime_ns) for path, size, mtime_ns in stored.notes}
    is_whole = (
        len(starts) == len(notes) + 1
        and len(terms) == len(counts) == starts[-1]
        and starts[0] == 0
        and not (np.diff(starts) < 0).any()
        and len(table.words) == len(stored.words)
        and bool(((counts >= 1) & (counts < MAX_COUNT)).all())
        and (not len(terms) or 0 <= terms.min() <= terms.max() < len(table.words))
    )
    return TextVectors(notes, table, starts, terms, counts) if is_whole else None


def save_vectors(file: Path, vectors: TextVectors) -> None:
    """Save vectors for the next start. An error is logged and costs nothing but time then."""
    stored = _Stored(
        VECTORS_VERSION,
        [(note.path, note.size, note.mtime_ns) for note in vectors.notes.values()],
        vectors.table.words[:],
        vectors.starts.tobytes(),
        vectors.terms.tobytes(),
        vectors.counts.tobytes(),
    )
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        write_atomic(file, msgspec.msgpack.encode(stored))
    except (OSError, ValueError, UnicodeEncodeError) as error:
        _log.info("The vectors are not kept in %s: %s", file, error)
