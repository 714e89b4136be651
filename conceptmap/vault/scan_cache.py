"""Scanned notes kept between runs: one SQLite file a vault, thrown away when damaged or old."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

import msgspec
import platformdirs

from conceptmap.vault.note import Note

VERSION = 1
"""To be raised with every change to what a scan finds or how a note is kept."""

_log = logging.getLogger(__name__)
_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Note)


class Cache:
    """The scanned notes of one vault. Never raises: without a usable file nothing is kept."""

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._base: sqlite3.Connection | None = None

    @classmethod
    def for_vault(cls, root: Path, cache: Path | bool | None) -> Cache:
        """Give the cache in the file `cache`, or for True the vault's own in the cache folder."""
        if cache is True:
            return cls(default_file(root))
        return cls(cache or None)

    def __enter__(self) -> Cache:
        if self._file is not None:
            try:
                self._base = _opened(self._file)
            except (sqlite3.Error, OSError) as error:
                _log.info("The cache %s is not used: %s", self._file, error)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._base is not None:
            self._base.close()
            self._base = None

    def load(self) -> dict[str, Note]:
        """Give the kept notes by path."""
        if self._base is None:
            return {}
        try:
            decode = _decoder.decode
            return {
                path: decode(record)
                for path, record in self._base.execute("SELECT path, record FROM notes")
            }
        except (sqlite3.Error, msgspec.MsgspecError, TypeError, ValueError) as error:
            _log.info("The cache %s is damaged and starts over: %s", self._file, error)
            self._start_over()
            return {}

    def store(self, notes: Sequence[Note], gone: Sequence[str] = ()) -> None:
        """Keep notes, and forget those of the paths in `gone`."""
        if self._base is None or not (notes or gone):
            return
        rows = ((note.path, _encoder.encode(note)) for note in notes)
        try:
            with self._base:
                self._base.executemany("INSERT OR REPLACE INTO notes VALUES (?, ?)", rows)
                self._base.executemany(
                    "DELETE FROM notes WHERE path = ?", ((path,) for path in gone)
                )
        except sqlite3.Error as error:
            _log.info("Notes could not be kept in %s: %s", self._file, error)

    def _start_over(self) -> None:
        assert self._file is not None
        assert self._base is not None
        self._base.close()
        self._base = None
        _remove(self._file)
        with contextlib.suppress(sqlite3.Error, OSError):
            self._base = _opened(self._file)


def default_file(root: Path) -> Path:
    """Give the file in the platform's cache folder that keeps the scanned notes of a vault."""
    folder = platformdirs.user_cache_path("conceptmap", appauthor=False)
    key = hashlib.sha256(os.fsencode(os.path.realpath(root))).hexdigest()[:24]
    return folder / "notes" / f"{key}.sqlite"


def _opened(file: Path) -> sqlite3.Connection:
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        return _connected(file)
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):
            raise
        _remove(file)
        return _connected(file)


def _connected(file: Path) -> sqlite3.Connection:
    base = sqlite3.connect(file, timeout=2)
    try:
        (version,) = base.execute("PRAGMA user_version").fetchone()
        base.execute("PRAGMA synchronous = OFF")
        if version != VERSION:
            with base:
                base.execute("DROP TABLE IF EXISTS notes")
                base.execute(
                    "CREATE TABLE notes (path TEXT PRIMARY KEY, record BLOB NOT NULL) WITHOUT ROWID"
                )
                base.execute(f"PRAGMA user_version = {VERSION}")
    except sqlite3.Error:
        base.close()
        raise
    return base


def _remove(file: Path) -> None:
    for each in (file, file.with_name(file.name + "-journal")):
        with contextlib.suppress(OSError):
            each.unlink()
