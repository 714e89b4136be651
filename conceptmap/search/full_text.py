"""The full text of a vault, in one SQLite file beside the cache of scanned notes.

It answers two questions: which notes hold some words, best first, with a snippet (SQLite's
FTS5); and what a note's text is, without opening its file, for filters that ask of all notes.

Scripts without spaces between words are indexed character by character: a zero-width space is
put around each, so that any run of characters is found as a phrase. So are signs and emoji, and
of the plain ones `+` and `#`, for `C++` and `C#`. Texts are composed (NFC), for FTS5 only knows
the decomposed characters of some scripts.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import threading
import weakref
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import regex

from conceptmap.core.progress import CountCallback
from conceptmap.core.text_folding import compose, fold_text
from conceptmap.vault.note import Note
from conceptmap.vault.reader import decode_text, read_bytes
from conceptmap.vault.scan_cache import default_cache_file
from conceptmap.vault.vault import Vault

FULL_TEXT_VERSION = 2
"""Raise with every change to the tables or to what they hold; older files are dropped."""

LOCK_POLL_S = 0.05
"""Seconds between two calls of the progress callback while another thread has the file."""

MAX_CACHED_CHARS = 100_000_000
"""Texts of more characters in all are not kept in memory."""

_PROGRESS_EVERY = 64
"""Notes between two calls of the progress callback."""

_SNIPPET_TOKENS = 28

_UNREADABLE_MTIME = -1
"""Stands for the time of a file that could not be read, so that it is tried again."""

_WORD_BREAK = "\u200b"
_TOKENS = (
    "unicode61 remove_diacritics 2 categories 'L* N* Co S*' separators '$<=>^`|~' tokenchars '+#'"
)
_UNSPACED = regex.compile(
    r"([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf"
    r"\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
    r"[\p{S}--\x00-\x7f]])",
    regex.VERSION1,
)
_WORD = regex.compile(r'"([^"]*)"|(\S+)')
_TAG_MARK = regex.compile(r"(?<!\S)#+")
_HAS_TOKEN = regex.compile(r"[\p{L}\p{N}+#]|[\p{S}--\x00-\x7f]", regex.VERSION1)
_SPACES = regex.compile(r"\s+")
_BEGIN, _END = "\u0002", "\u0003"

_log = logging.getLogger(__name__)


class SearchHit(NamedTuple):
    """A note that holds the words of a search."""

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
        """Close the file."""
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
            for done, note in enumerate(changed):
                if progress is not None and done % _PROGRESS_EVERY == 0:
                    progress(done, len(changed))
                names = _insert_word_breaks(compose("\n".join((note.title, *note.aliases))))
                text = _read(vault, note.path)
                # Tried again next time, for its folder may only have been away.
                mtime = note.mtime_ns if text is not None else _UNREADABLE_MTIME
                row_id = connection.execute(
                    "INSERT INTO files (path, size, mtime) VALUES (?, ?, ?)",
                    (note.path, note.size, mtime),
                ).lastrowid
                values = (row_id, names, _insert_word_breaks(compose(text or "")))
                connection.execute(
                    "INSERT INTO texts (rowid, names, body) VALUES (?, ?, ?)", values
                )

    def folded_texts(self) -> Mapping[str, str]:
        """Return every note's text, folded (`fold_text`), by path; kept in memory while small."""
        with self._lock:
            if self._folded_texts is not None:
                return self._folded_texts
            query = "SELECT path, body FROM texts JOIN files ON id = texts.rowid"
            rows = self._open().execute(query)
            folded = {path: fold_text(body.replace(_WORD_BREAK, "")) for path, body in rows}
            if sum(map(len, folded.values())) < MAX_CACHED_CHARS:
                self._folded_texts = folded
            return folded

    def text(self, path: str) -> str:
        """Return one note's text, composed, empty when it is not known."""
        query = "SELECT body FROM texts WHERE rowid = (SELECT id FROM files WHERE path = ?)"
        with self._lock:
            row = self._open().execute(query, (path,)).fetchone()
        return row[0].replace(_WORD_BREAK, "") if row else ""

    def search(self, query: str, limit: int = 200) -> list[SearchHit]:
        """Return the notes that hold all words of a query, best first.

        The last word may be the beginning of one. Words in quotes are found side by side.
        """
        match = _fts_query(query)
        if not match:
            return []
        statement = (
            f"SELECT path, snippet(texts, 1, ?, ?, '…', {_SNIPPET_TOKENS})"
            " FROM texts JOIN files ON id = texts.rowid"
            " WHERE texts MATCH ? ORDER BY bm25(texts, 6.0, 1.0) LIMIT ?"
        )
        with self._lock:
            rows = self._open().execute(statement, (_BEGIN, _END, match, limit)).fetchall()
        return [SearchHit(path, _snippet_pieces(snippet)) for path, snippet in rows]

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
    """Return the notes to read, and by path the rows to delete."""
    known = {
        path: (row, size, mtime)
        for row, path, size, mtime in connection.execute("SELECT id, path, size, mtime FROM files")
    }
    changed = [
        note
        for path, note in vault.notes.items()
        if known.get(path, (0, -1, -1))[1:] != (note.size, note.mtime_ns)
    ]
    changed_paths = {note.path for note in changed}
    removed = {
        path: row
        for path, (row, _, _) in known.items()
        if path not in vault.notes or path in changed_paths
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
        f'CREATE VIRTUAL TABLE texts USING fts5 (names, body, tokenize = "{_TOKENS}")'
    )
    connection.execute(f"PRAGMA user_version = {FULL_TEXT_VERSION}")


def _read(vault: Vault, path: str) -> str | None:
    """Return a note's text, None when it cannot be read."""
    try:
        text, _ = decode_text(read_bytes(str(vault.disk_path(path))))
    except OSError:
        return None
    return _encodable(text)


def _encodable(text: str) -> str:
    """Replace halves of surrogate pairs, which SQLite takes no more than a file does."""
    return text.encode("utf-8", "replace").decode()


def _insert_word_breaks(text: str) -> str:
    if not text.isascii():
        text = _UNSPACED.sub(rf"{_WORD_BREAK}\1{_WORD_BREAK}", text)
    for sign in "+#":
        text = text.replace(sign, f"{_WORD_BREAK}{sign}{_WORD_BREAK}")
    return text


def _fts_query(query: str) -> str:
    """Turn a query into FTS5's language: phrases, of which the last may be a prefix.

    A `#` that begins a word is that of a tag, which the properties of a note name without it.
    """
    phrases = []
    for quoted, word in _WORD.findall(compose(_encodable(query))):
        # SQLite ends a query at a null character.
        phrase = (quoted or word).replace('"', " ").replace("\0", " ")
        phrase = _TAG_MARK.sub("", phrase).strip()
        if _HAS_TOKEN.search(phrase) is not None:
            phrases.append((_insert_word_breaks(phrase), not quoted))
    if not phrases:
        return ""
    terms = [f'"{phrase}"' for phrase, _ in phrases]
    last, is_word = phrases[-1]
    if is_word and query[-1:].strip() and last[-1:].isalnum():
        terms[-1] += " *"
    return " ".join(terms)


def _snippet_pieces(snippet: str) -> tuple[tuple[str, bool], ...]:
    """Split a snippet at its marks, every run of white space folded to one space."""
    pieces = regex.split(f"{_BEGIN}|{_END}", snippet.replace(_WORD_BREAK, ""))
    folded = (_SPACES.sub(" ", piece) for piece in pieces)
    return tuple((piece, bool(i % 2)) for i, piece in enumerate(folded) if piece)
