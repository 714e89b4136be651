"""Keep scanned notes between runs: one SQLite file a vault, dropped when damaged or old."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import sqlite3
import zlib
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

import msgspec

from conceptmap.core.app_dirs import cache_dir
from conceptmap.vault.note import Note

SCAN_CACHE_VERSION = 8
"""Raise with every change to what a scan finds or how a note is stored; older files are dropped."""

_log = logging.getLogger(__name__)
_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Note)


class ScanCache:
    """The scanned notes of one vault. Never raises: without a usable file it keeps nothing."""

    def __init__(self, file: Path | None, dialect: str = "plain") -> None:
        self._file = file
        self._dialect = dialect
        self._connection: sqlite3.Connection | None = None

    @classmethod
    def for_vault(cls, root: Path, cache: Path | bool | None, dialect: str = "plain") -> ScanCache:
        """Return the cache in the file `cache`, or for True in the vault's default file.

        What was scanned by another dialect is dropped.
        """
        if cache is True:
            return cls(default_cache_file(root), dialect)
        return cls(cache or None, dialect)

    def __enter__(self) -> ScanCache:
        if self._file is not None:
            try:
                self._connection = _open(self._file, self._dialect)
            except (sqlite3.Error, OSError) as error:
                _log.info("The cache %s is not used: %s", self._file, error)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def load(self) -> dict[str, Note]:
        """Return the cached notes by path."""
        if self._connection is None:
            return {}
        try:
            decode = _decoder.decode
            return {
                path: decode(record)
                for path, record in self._connection.execute("SELECT path, record FROM notes")
            }
        except (sqlite3.Error, msgspec.MsgspecError, TypeError, ValueError) as error:
            _log.info("The cache %s is damaged and starts over: %s", self._file, error)
            self._recreate()
            return {}

    def store(self, notes: Sequence[Note], removed: Sequence[str] = ()) -> None:
        """Cache notes, and drop those of the paths in `removed`."""
        if self._connection is None or not (notes or removed):
            return
        rows = ((note.path, _encoder.encode(note)) for note in notes)
        try:
            with self._connection:
                self._connection.executemany("INSERT OR REPLACE INTO notes VALUES (?, ?)", rows)
                self._connection.executemany(
                    "DELETE FROM notes WHERE path = ?", ((path,) for path in removed)
                )
        except (sqlite3.Error, ValueError, OverflowError) as error:
            _log.info("Notes could not be kept in %s: %s", self._file, error)

    def _recreate(self) -> None:
        """Delete a damaged file and open a new one."""
        assert self._file is not None
        assert self._connection is not None
        self._connection.close()
        self._connection = None
        _delete(self._file)
        with contextlib.suppress(sqlite3.Error, OSError):
            self._connection = _open(self._file, self._dialect)


def default_cache_file(root: Path) -> Path:
    """Return the file in the platform's cache folder for the scanned notes of a vault."""
    key = hashlib.sha256(os.fsencode(os.path.realpath(root))).hexdigest()[:24]
    return cache_dir() / "notes" / f"{key}.sqlite"


def _open(file: Path, dialect: str) -> sqlite3.Connection:
    """Open the file, deleting it if it is not a database. Raises sqlite3.Error and OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        return _connect(file, dialect)
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):
            raise
        _delete(file)
        return _connect(file, dialect)


def _connect(file: Path, dialect: str) -> sqlite3.Connection:
    """Open the file and create its table unless it has that of this version and dialect."""
    scanned_by = zlib.crc32(dialect.encode()) >> 1
    connection = sqlite3.connect(file, timeout=2)
    try:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        (kept_of,) = connection.execute("PRAGMA application_id").fetchone()
        connection.execute("PRAGMA synchronous = OFF")
        if (version, kept_of) != (SCAN_CACHE_VERSION, scanned_by):
            with connection:
                connection.execute("DROP TABLE IF EXISTS notes")
                connection.execute(
                    "CREATE TABLE notes (path TEXT PRIMARY KEY, record BLOB NOT NULL) WITHOUT ROWID"
                )
                connection.execute(f"PRAGMA user_version = {SCAN_CACHE_VERSION}")
                connection.execute(f"PRAGMA application_id = {scanned_by}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _delete(file: Path) -> None:
    for each in (file, file.with_name(file.name + "-journal")):
        with contextlib.suppress(OSError):
            each.unlink()
