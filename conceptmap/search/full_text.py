"""The full text of a vault, in one SQLite file beside the cache of scanned notes.

It answers two questions: which notes hold some words, best first, with the passage (SQLite's
FTS5); and what a note's text is, without opening its file, for filters that look at all notes.

Scripts without spaces between words are indexed character by character: a mark that divides
words is put between them, so that any run of characters is found as a phrase.
"""

from __future__ import annotations

import contextlib
import logging
import re
import sqlite3
import threading
import weakref
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from conceptmap.vault.note import Note
from conceptmap.vault.reader import decode_text, read_bytes
from conceptmap.vault.scan_cache import default_cache_file
from conceptmap.vault.vault import Vault

FULL_TEXT_VERSION = 1

LOCK_POLL_S = 0.05
"""Seconds that a thread waits for another before it asks whether it is still to wait."""

_MAX_CACHED_CHARS = 100_000_000  # characters

_UNREADABLE_MTIME = -1  # the time of a file that could not be read

_WORD_BREAK = "\u200b"
_UNSPACED = re.compile(
    r"([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf"
    r"\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff])"
)
_WORD = re.compile(r'"([^"]*)"|(\S+)')
_BEGIN, _END = "\u0002", "\u0003"

CountCallback = Callable[[int, int], object]

_log = logging.getLogger(__name__)


class SearchHit(NamedTuple):
    """A note that holds what was looked for."""

    path: str
    snippet: tuple[tuple[str, bool], ...]
    """The words around, in pieces, and for each whether it is what was looked for."""


class FullText:
    """The text of one vault's notes. Every use belongs off the Qt thread."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._connection: sqlite3.Connection | None = None
        self._folded_texts: Mapping[str, str] | None = None
        self._indexed_vault: weakref.ref[Vault] | None = None
        """The vault that the file was brought up to last; vaults do not change."""
        self._lock = threading.RLock()

    @classmethod
    def for_vault(cls, vault: Vault) -> FullText:
        """Give the full text of a vault, kept in the platform's cache folder."""
        return cls(default_cache_file(vault.root).with_suffix(".text.sqlite"))

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._folded_texts = self._indexed_vault = None
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def refresh(self, vault: Vault, progress: CountCallback | None = None) -> None:
        """Bring the file up to what the vault holds; only notes that changed are read.

        Where the file cannot be written the text is kept in memory. `progress` is also called,
        with zeros, while another thread does so; it may raise to give up.
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
        """Wait for the file to be free, and hold it."""
        while not self._lock.acquire(timeout=LOCK_POLL_S):
            if progress is not None:
                progress(0, 0)
        try:
            yield
        finally:
            self._lock.release()

    def _index(self, vault: Vault, progress: CountCallback | None) -> None:
        base = self._open()
        if _differences(base, vault) == ([], {}):
            return
        self._folded_texts = None
        with base:
            # Another window on the same vault waits, and then finds the work done.
            base.execute("BEGIN IMMEDIATE")
            changed, gone = _differences(base, vault)
            for row in gone.values():
                base.execute("DELETE FROM texts WHERE rowid = ?", (row,))
                base.execute("DELETE FROM files WHERE id = ?", (row,))
            for done, note in enumerate(changed):
                if progress is not None and not done & 63:
                    progress(done, len(changed))
                names = _insert_word_breaks("\n".join((note.title, *note.aliases)))
                text = _read(vault, note.path)
                # One that could not be read is tried again, as when its folder was away.
                mtime = note.mtime_ns if text is not None else _UNREADABLE_MTIME
                row_ = base.execute(
                    "INSERT INTO files (path, size, mtime) VALUES (?, ?, ?)",
                    (note.path, note.size, mtime),
                ).lastrowid
                values = (row_, names, _insert_word_breaks(text or ""))
                base.execute("INSERT INTO texts (rowid, names, body) VALUES (?, ?, ?)", values)

    def folded_texts(self) -> Mapping[str, str]:
        """Give every note's text without letter case, by path; kept while it is small."""
        with self._lock:
            if self._folded_texts is not None:
                return self._folded_texts
            asked = "SELECT path, body FROM texts JOIN files ON id = texts.rowid"
            rows = self._open().execute(asked)
            folded = {path: body.replace(_WORD_BREAK, "").casefold() for path, body in rows}
            if sum(map(len, folded.values())) < _MAX_CACHED_CHARS:
                self._folded_texts = folded
            return folded

    def text(self, path: str) -> str:
        """Give one note's text, empty when it is not known."""
        asked = "SELECT body FROM texts WHERE rowid = (SELECT id FROM files WHERE path = ?)"
        with self._lock:
            row = self._open().execute(asked, (path,)).fetchone()
        return row[0].replace(_WORD_BREAK, "") if row else ""

    def search(self, query: str, limit: int = 200) -> list[SearchHit]:
        """Find the notes that hold all words of a query, best first; the last word may go on.

        Words in quotes are found as they stand, one behind the other.
        """
        match = _fts_query(query)
        if not match:
            return []
        asked = (
            "SELECT path, snippet(texts, 1, ?, ?, '…', 28)"
            " FROM texts JOIN files ON id = texts.rowid"
            " WHERE texts MATCH ? ORDER BY bm25(texts, 6.0, 1.0) LIMIT ?"
        )
        with self._lock:
            rows = self._open().execute(asked, (_BEGIN, _END, match, limit)).fetchall()
        return [SearchHit(path, _snippet_pieces(passage)) for path, passage in rows]

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


def _differences(base: sqlite3.Connection, vault: Vault) -> tuple[list[Note], dict[str, int]]:
    """Give the notes to be read, and the rows of what is to be forgotten, by path."""
    known = {
        path: (row, size, mtime)
        for row, path, size, mtime in base.execute("SELECT id, path, size, mtime FROM files")
    }
    changed = [
        note
        for path, note in vault.notes.items()
        if known.get(path, (0, -1, -1))[1:] != (note.size, note.mtime_ns)
    ]
    anew = {note.path for note in changed}
    gone = {
        path: row for path, (row, _, _) in known.items() if path not in vault.notes or path in anew
    }
    return changed, gone


def _connect(file: Path | str) -> sqlite3.Connection:
    base = sqlite3.connect(file, timeout=30, check_same_thread=False)
    try:
        base.execute("PRAGMA synchronous = OFF")
        base.execute("PRAGMA cache_size = -16000")
        if _version(base) != FULL_TEXT_VERSION:
            with base:
                # Two windows that come at once must not take away what the other has made.
                base.execute("BEGIN IMMEDIATE")
                if _version(base) != FULL_TEXT_VERSION:
                    _create_tables(base)
        base.execute("SELECT count(*) FROM files").fetchone()
    except sqlite3.Error:
        base.close()
        raise
    return base


def _version(base: sqlite3.Connection) -> int:
    return int(base.execute("PRAGMA user_version").fetchone()[0])


def _create_tables(base: sqlite3.Connection) -> None:
    for name in ("texts", "files"):
        base.execute(f"DROP TABLE IF EXISTS {name}")
    base.execute(
        "CREATE TABLE files (id INTEGER PRIMARY KEY, path TEXT UNIQUE NOT NULL,"
        " size INTEGER NOT NULL, mtime INTEGER NOT NULL)"
    )
    base.execute(
        "CREATE VIRTUAL TABLE texts USING fts5"
        " (names, body, tokenize = 'unicode61 remove_diacritics 2')"
    )
    base.execute(f"PRAGMA user_version = {FULL_TEXT_VERSION}")


def _read(vault: Vault, path: str) -> str | None:
    """Give a note's text; None when it cannot be read."""
    try:
        text, _ = decode_text(read_bytes(str(vault.disk_path(path))))
    except OSError:
        return None
    return text.encode("utf-8", "replace").decode()


def _insert_word_breaks(text: str) -> str:
    return text if text.isascii() else _UNSPACED.sub(rf"{_WORD_BREAK}\1{_WORD_BREAK}", text)


def _fts_query(query: str) -> str:
    """Turn a query into FTS5's language: phrases, the last a beginning."""
    phrases = []
    for quoted, word in _WORD.findall(query):
        phrase = (quoted or word).replace('"', " ").strip()
        if any(character.isalnum() for character in phrase):
            phrases.append((_insert_word_breaks(phrase), not quoted))
    if not phrases:
        return ""
    words = [f'"{phrase}"' for phrase, _ in phrases]
    last, open_ = phrases[-1]
    if open_ and query[-1:].strip() and last[-1:].isalnum():
        words[-1] += " *"
    return " ".join(words)


def _snippet_pieces(passage: str) -> tuple[tuple[str, bool], ...]:
    pieces = []
    for i, part in enumerate(re.split(f"{_BEGIN}|{_END}", passage.replace(_WORD_BREAK, ""))):
        text = " ".join(part.split()) if part.strip() else " " * bool(part)
        if text:
            lead = " " if part[:1].isspace() and text.strip() else ""
            tail = " " if part[-1:].isspace() and text.strip() else ""
            pieces.append((f"{lead}{text}{tail}" if text.strip() else text, bool(i % 2)))
    return tuple(pieces)
