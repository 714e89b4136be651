"""Keep scanned notes between runs: one SQLite file a vault, dropped when damaged or old."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

import msgspec

from conceptmap.core.app_dirs import cache_dir, folder_key
from conceptmap.vault.note import Note
from conceptmap.vault.record_cache import RecordCache

SCAN_CACHE_VERSION = 13
"""Raise with every change to what a scan finds or how a note is stored; older files are dropped."""

_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Note)


class ScanCache:
    """The scanned notes of one vault. Never raises: without a usable file it keeps nothing."""

    def __init__(self, file: Path | None, dialect: str = "plain") -> None:
        self._records = RecordCache(file, SCAN_CACHE_VERSION, dialect)

    @classmethod
    def for_vault(cls, root: Path, cache: Path | bool | None, dialect: str = "plain") -> ScanCache:
        """Return the cache in the file `cache`, or for True in the vault's default file.

        What was scanned by another dialect is dropped.
        """
        if cache is True:
            return cls(default_cache_file(root), dialect)
        return cls(cache or None, dialect)

    def __enter__(self) -> ScanCache:
        self._records.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._records.__exit__(kind, error, trace)

    def load(self) -> dict[str, Note]:
        """Return the cached notes by path."""
        try:
            decode = _decoder.decode
            return {path: decode(record) for path, record in self._records.rows()}
        except (msgspec.MsgspecError, TypeError, ValueError) as error:
            self._records.start_over(error)
            return {}

    def store(self, notes: Sequence[Note], removed: Sequence[str] = ()) -> None:
        """Cache notes, and drop those of the paths in `removed`."""
        if notes or removed:
            rows = ((note.path, _encoder.encode(note)) for note in notes)
            self._records.store(rows, removed)


def default_cache_file(root: Path) -> Path:
    """Return the file in the platform's cache folder for the scanned notes of a vault."""
    return cache_dir() / "notes" / f"{folder_key(root)}.sqlite"
