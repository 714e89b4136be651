"""The full text of a vault's notes and canvas files, in one SQLite file next to the scan cache.

It answers two questions: which of them hold some words, best first, with a snippet (SQLite's
FTS5); and what a note's text is, without opening its file, for filters that ask of all notes.

Texts are composed (NFC), for FTS5 only knows the decomposed characters of some scripts.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import threading
import weakref
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from conceptmap.core.progress import CountCallback
from conceptmap.core.text_folding import compose, fold_text
from conceptmap.searching.fts_syntax import (
    SNIPPET_BEGIN,
    SNIPPET_END,
    TOKENIZER,
    WORD_BREAK,
    encodable,
    insert_word_breaks,
    split_snippet,
    to_fts_query,
    without_header,
)
from conceptmap.vault.canvas_file import read_canvas_file
from conceptmap.vault.note import Note
from conceptmap.vault.note_formats import is_canvas_file
from conceptmap.vault.reader import decode_text, read_bytes
from conceptmap.vault.scan_cache import default_cache_file
from conceptmap.vault.vault import Vault

FULL_TEXT_VERSION = 2
"""Raise with every change to the tables or to what they hold; older files are dropped."""

LOCK_POLL_S = 0.05
"""Seconds between two calls of the progress callback while another thread has the file."""

MAX_CACHED_CHARS = 100_000_000
"""Texts of more characters in all are not kept in memory."""

_PROGRESS_EVERY_NOTES = 64
"""Notes between two calls of the progress callback."""

_SNIPPET_TOKENS = 28
_BEGINNING_CHARS = 4000
"""How much of a text is looked through for the end of its header; a longer one is shown."""

_UNREADABLE_MTIME = -1
"""Stands for the time of a file that could not be read, so that it is tried again."""

_log = logging.getLogger(__name__)


class SearchHit(NamedTuple):
    """A note or canvas file that holds the words of a search."""

    path: str
    snippet: tuple[tuple[str, bool], ...]
    """Text around the words, in pieces, each with whether it is one of the words."""


class FullText:
    """The text of one vault's notes. Not for the window's thread: every call reads the disk."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._connection: sqlite3.Connection | None = None
        self._folded_texts: Mapping[str, str] | None = None
        self._indexed_vault: weakref.ref[Vault] | None = None
        """The vault that was indexed last; a vault never changes."""
        self._lock = threading.RLock()

    @classmethod
    def for_vault(cls, vault: Vault) -> FullText:
        """Return the full text of a vault, kept in the platform's cache folder."""
        return cls(default_cache_file(vault.root).with_suffix(".text.sqlite"))

    def close(self) -> None:
        """Close the database file, and forget the texts in memory."""
        with self._lock:
            self._folded_texts = self._indexed_vault = None
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def refresh(self, vault: Vault, progress: CountCallback | None = None) -> None:
        """Index the notes that changed since the last time, and drop those that are gone.

        When the file cannot be written, the text is kept in memory. `progress` is called with
        zeros while another thread has the file; it may raise to stop.
        """
        with self._locked(progress):
            if self._indexed_vault is not None and self._indexed_vault() is vault:
                return
            try:
                self._index(vault, progress)
            except sqlite3.Error as error:
                _log.warning("The full text is kept in memory, not in %s: %s", self._file, error)
                self.close()
                self._connection = _connect(":memory:")
                self._index(vault, progress)
            self._indexed_vault = weakref.ref(vault)

    @contextlib.contextmanager
    def _locked(self, progress: CountCallback | None) -> Iterator[None]:
        """Hold the lock, calling `progress` while another thread has it."""
        while not self._lock.acquire(timeout=LOCK_POLL_S):
            if progress is not None:
                progress(0, 0)
        try:
            yield
        finally:
            self._lock.release()

    def _index(self, vault: Vault, progress: CountCallback | None) -> None:
        connection = self._open()
        if _differences(connection, vault) == ([], {}):
            return
        self._folded_texts = None
        with connection:
            # Another window on the same vault waits here, and then finds nothing left to do.
            connection.execute("BEGIN IMMEDIATE")
            changed, removed = _differences(connection, vault)
            for row in removed.values():
                connection.execute("DELETE FROM texts WHERE rowid = ?", (row,))
                connection.execute("DELETE FROM files WHERE id = ?", (row,))
            for done, file in enumerate(changed):
                if progress is not None and done % _PROGRESS_EVERY_NOTES == 0:
                    progress(done, len(changed))
                names = insert_word_breaks(compose(_names(file)))
                text = _read(vault, file.path)
                # Tried again next time, for its folder may only have been away.
                mtime = file.mtime_ns if text is not None else _UNREADABLE_MTIME
                row_id = connection.execute(
                    "INSERT INTO files (path, size, mtime) VALUES (?, ?, ?)",
                    (file.path, file.size, mtime),
                ).lastrowid
                values = (row_id, names, insert_word_breaks(compose(text or "")))
                connection.execute(
                    "INSERT INTO texts (rowid, names, body) VALUES (?, ?, ?)", values
                )

    def folded_texts(self) -> Mapping[str, str]:
        """Return the folded text of notes and canvas files by path; kept in memory while small."""
        with self._lock:
            if self._folded_texts is not None:
                return self._folded_texts
            query = "SELECT path, body FROM texts JOIN files ON id = texts.rowid"
            rows = self._open().execute(query)
            folded = {path: fold_text(body.replace(WORD_BREAK, "")) for path, body in rows}
            if sum(map(len, folded.values())) < MAX_CACHED_CHARS:
                self._folded_texts = folded
            return folded

    def text(self, path: str) -> str:
        """Return the text of a note or canvas file, composed, empty when it is not known."""
        query = "SELECT body FROM texts WHERE rowid = (SELECT id FROM files WHERE path = ?)"
        with self._lock:
            row = self._open().execute(query, (path,)).fetchone()
        return row[0].replace(WORD_BREAK, "") if row else ""

    def search(self, query: str, limit: int = 200) -> list[SearchHit]:
        """Return the notes and canvas files that hold all words of a query, best first.

        The last word may be the beginning of one. Words in quotes are found side by side.
        """
        return self._search(to_fts_query(query), limit)

    def search_any(self, words: Sequence[str], limit: int = 200) -> list[SearchHit]:
        """Return the notes and canvas files that hold any of some words, best first."""
        return self._search(" OR ".join(filter(None, map(to_fts_query, words))), limit)

    def _search(self, match: str, limit: int) -> list[SearchHit]:
        if not match:
            return []
        statement = (
            f"SELECT path, snippet(texts, 1, ?, ?, '…', {_SNIPPET_TOKENS}),"
            f" CASE WHEN body LIKE '---%' THEN substr(body, 1, {_BEGINNING_CHARS}) ELSE '' END"
            " FROM texts JOIN files ON id = texts.rowid"
            " WHERE texts MATCH ? ORDER BY bm25(texts, 6.0, 1.0) LIMIT ?"
        )
        with self._lock:
            rows = (
                self._open()
                .execute(statement, (SNIPPET_BEGIN, SNIPPET_END, match, limit))
                .fetchall()
            )
        return [
            SearchHit(path, split_snippet(without_header(snippet, beginning)))
            for path, snippet, beginning in rows
        ]

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            try:
                self._file.parent.mkdir(parents=True, exist_ok=True)
                self._connection = _connect(self._file)
            except (OSError, sqlite3.OperationalError) as error:
                _log.warning("The full text is kept in memory, not in %s: %s", self._file, error)
                self._connection = _connect(":memory:")
            except sqlite3.DatabaseError as error:
                _log.info("The full text %s is damaged and starts over: %s", self._file, error)
                for each in (self._file, self._file.with_name(self._file.name + "-journal")):
                    with contextlib.suppress(OSError):
                        each.unlink()
                self._connection = _connect(self._file)
        return self._connection


def _differences(connection: sqlite3.Connection, vault: Vault) -> tuple[list[Note], dict[str, int]]:
    """Return the notes and canvas files to read, and by path the rows to delete."""
    known = {
        path: (row, size, mtime)
        for row, path, size, mtime in connection.execute("SELECT id, path, size, mtime FROM files")
    }
    changed = [
        file
        for files in (vault.notes, vault.canvas_files)
        for path, file in files.items()
        if known.get(path, (0, -1, -1))[1:] != (file.size, file.mtime_ns)
    ]
    changed_paths = {file.path for file in changed}
    removed = {
        path: row
        for path, (row, _, _) in known.items()
        if path in changed_paths or not (path in vault.notes or path in vault.canvas_files)
    }
    return changed, removed


def _connect(file: Path | str) -> sqlite3.Connection:
    connection = sqlite3.connect(file, timeout=30, check_same_thread=False)
    try:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA cache_size = -16000")
        if _version(connection) != FULL_TEXT_VERSION:
            with connection:
                # Of two windows that open at once, neither may drop what the other has made.
                connection.execute("BEGIN IMMEDIATE")
                if _version(connection) != FULL_TEXT_VERSION:
                    _create_tables(connection)
        connection.execute("SELECT count(*) FROM files").fetchone()
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _create_tables(connection: sqlite3.Connection) -> None:
    for name in ("texts", "files"):
        connection.execute(f"DROP TABLE IF EXISTS {name}")
    connection.execute(
        "CREATE TABLE files (id INTEGER PRIMARY KEY, path TEXT UNIQUE NOT NULL,"
        " size INTEGER NOT NULL, mtime INTEGER NOT NULL)"
    )
    connection.execute(
        f'CREATE VIRTUAL TABLE texts USING fts5 (names, body, tokenize = "{TOKENIZER}")'
    )
    connection.execute(f"PRAGMA user_version = {FULL_TEXT_VERSION}")


def _names(file: Note) -> str:
    """Return the names that a note or canvas file is found by, one a line."""
    title = file.title.rpartition(".")[0] if is_canvas_file(file.path) else file.title
    return "\n".join((title, *file.aliases))


def _read(vault: Vault, path: str) -> str | None:
    """Return the text of a note or canvas file, None when it cannot be read."""
    disk_path = vault.disk_path(path)
    try:
        if is_canvas_file(path):
            return encodable(read_canvas_file(disk_path))
        text, _ = decode_text(read_bytes(str(disk_path)))
    except OSError:
        return None
    return encodable(text)
