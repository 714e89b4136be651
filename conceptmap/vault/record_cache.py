"""Records of notes that are kept between runs: an SQLite file, dropped when damaged or old."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import TracebackType

_PATHS_PER_QUERY = 500
"""SQLite may take no more than 999 values in one statement."""

_log = logging.getLogger(__name__)

Row = tuple[str, bytes]
"""The path of a note, and what is kept of it."""


class RecordCache:
    """A file of records by path. Never raises: without a usable file it keeps nothing.

    What was written by another `version`, or for another `origin`, is dropped.
    """

    def __init__(self, file: Path | None, version: int, origin: str) -> None:
        self._file = file
        self._version = version
        self._origin = zlib.crc32(origin.encode()) >> 1
        self._connection: sqlite3.Connection | None = None

    def __enter__(self) -> RecordCache:
        if self._file is not None:
            try:
                self._connection = self._open(self._file)
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

    def rows(self) -> list[Row]:
        """Return all records; none when the file is damaged, which then starts over."""
        if self._connection is None:
            return []
        try:
            return self._connection.execute("SELECT path, record FROM notes").fetchall()
        except (sqlite3.Error, TypeError, ValueError) as error:
            self.start_over(error)
            return []

    def select(self, paths: Sequence[str]) -> list[Row]:
        """Return the records of some paths; none when the file is damaged, which starts over."""
        if self._connection is None:
            return []
        found: list[Row] = []
        try:
            for start in range(0, len(paths), _PATHS_PER_QUERY):
                some = paths[start : start + _PATHS_PER_QUERY]
                marks = ",".join("?" * len(some))
                query = f"SELECT path, record FROM notes WHERE path IN ({marks})"
                found += self._connection.execute(query, some).fetchall()
        except (sqlite3.Error, TypeError, ValueError) as error:
            self.start_over(error)
            return []
        return found

    def store(self, rows: Iterable[Row], removed: Iterable[str] = ()) -> None:
        """Keep records, and drop those of the paths in `removed`."""
        if self._connection is None:
            return
        try:
            with self._connection:
                self._connection.executemany("INSERT OR REPLACE INTO notes VALUES (?, ?)", rows)
                self._connection.executemany(
                    "DELETE FROM notes WHERE path = ?", ((path,) for path in removed)
                )
        except (sqlite3.Error, ValueError, OverflowError) as error:
            _log.info("Notes could not be kept in %s: %s", self._file, error)

    def start_over(self, reason: object) -> None:
        """Delete a damaged file and open a new one."""
        _log.info("The cache %s is damaged and starts over: %s", self._file, reason)
        if self._file is None or self._connection is None:
            return
        self._connection.close()
        self._connection = None
        _delete(self._file)
        with contextlib.suppress(sqlite3.Error, OSError):
            self._connection = self._open(self._file)

    def _open(self, file: Path) -> sqlite3.Connection:
        """Open the file, deleting it if it is not a database. Raises sqlite3.Error and OSError."""
        file.parent.mkdir(parents=True, exist_ok=True)
        try:
            return self._connect(file)
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                raise
            _delete(file)
            return self._connect(file)

    def _connect(self, file: Path) -> sqlite3.Connection:
        """Open the file and create its table unless it has that of this version and origin."""
        connection = sqlite3.connect(file, timeout=2)
        try:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            (origin,) = connection.execute("PRAGMA application_id").fetchone()
            connection.execute("PRAGMA synchronous = OFF")
            if (version, origin) != (self._version, self._origin):
                with connection:
                    connection.execute("DROP TABLE IF EXISTS notes")
                    connection.execute(
                        "CREATE TABLE notes (path TEXT PRIMARY KEY, record BLOB NOT NULL)"
                        " WITHOUT ROWID"
                    )
                    connection.execute(f"PRAGMA user_version = {self._version}")
                    connection.execute(f"PRAGMA application_id = {self._origin}")
        except sqlite3.Error:
            connection.close()
            raise
        return connection


def _delete(file: Path) -> None:
    for each in (file, file.with_name(file.name + "-journal")):
        with contextlib.suppress(OSError):
            each.unlink()
