"""Read files of a vault: within bounds, decoded, and scanned by their format."""

from __future__ import annotations

import codecs
import os
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from conceptmap.core.translation import Text
from conceptmap.vault.note import Note
from conceptmap.vault.note_content import NoteContent
from conceptmap.vault.note_formats import CANVAS_FILE_FORMAT, format_of
from conceptmap.vault.vault_file import VaultFile

MAX_NOTE_BYTES = 8 * 1024 * 1024
"""The rest of a larger note is not read, and the user is informed."""

_OPEN_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BOM_BYTES = tuple(bom for bom, _ in _BOMS)

_BINARY_CHECK_BYTES = 8192
"""Nulls in the first bytes of a file may show that it is not text."""


_BATCH_NOTES = 64
_BATCH_BYTES = 1 << 20
"""At most this many notes, or bytes of them, are scanned together; more would not stay in the
processor's cache."""

Scan = Callable[[str], NoteContent]

ReadFile = Callable[[str, int], bytes]
"""Returns the first bytes of a file of a vault, by its path there and how many; raises OSError."""


def read_note(file: VaultFile, scan: Scan | None = None) -> Note:
    """Read and scan one note. Never raises: when it cannot be read, its warnings say why.

    `scan` is that of the vault's dialect, None for that of the note's format.
    """
    return read_each([file], scan)[0]


def read_each(files: Sequence[VaultFile], scan: Scan | None = None) -> list[Note]:
    """Read and scan notes, which come in any order; see `read_note`."""
    notes: list[Note] = []
    for some in _batches(files):
        read: list[tuple[VaultFile, bytes]] = []
        for file in some:
            try:
                read.append((file, read_bytes(file.disk_path, file.size)))
            except OSError as error:
                reason = error.strerror or type(error).__name__
                warning = Text("The file could not be read: {reason}.").filled(reason=reason)
                notes.append(Note(file.path, file.size, file.mtime_ns, warnings=(warning,)))
        notes += parse_each(read, scan)
    return notes


def _batches(files: Sequence[VaultFile]) -> Iterator[list[VaultFile]]:
    """Yield the files in batches that are scanned together."""
    batch: list[VaultFile] = []
    size = 0
    for file in files:
        size += file.size
        if batch and (len(batch) == _BATCH_NOTES or size > _BATCH_BYTES):
            yield batch
            batch, size = [], file.size
        batch.append(file)
    if batch:
        yield batch


def read_bytes(file: str, size: int = MAX_NOTE_BYTES) -> bytes:
    """Read a file up to `MAX_NOTE_BYTES`; `size` is the expected number of bytes.

    Raises OSError. Opening never waits on a pipe or a device.
    """
    # The plain calls of os take half the time of open(), and a buffer of the right size a tenth.
    handle = os.open(file, _OPEN_FLAGS)
    try:
        data = os.read(handle, min(size + 1, MAX_NOTE_BYTES))
        if len(data) == size:
            return data
        while len(data) < MAX_NOTE_BYTES and (more := os.read(handle, 1 << 20)):
            data += more
        return data[:MAX_NOTE_BYTES]
    finally:
        os.close(handle)


def read_head(file: str, size: int) -> bytes:
    """Read the first `size` bytes of a file. Raises OSError."""
    handle = os.open(file, _OPEN_FLAGS)
    try:
        return os.read(handle, size)
    finally:
        os.close(handle)


def parse_note(data: bytes, path: str, size: int, mtime_ns: int, scan: Scan | None = None) -> Note:
    """Scan the bytes of a note, in the format that its path tells if by no `scan`. Never raises."""
    return parse_each([(VaultFile(path, "", size, mtime_ns), data)], scan)[0]


def parse_each(read: Sequence[tuple[VaultFile, bytes]], scan: Scan | None = None) -> list[Note]:
    """Scan the bytes of notes; see `parse_note`."""
    decoded = [decode_text(data) for _, data in read]
    texts = [text for text, _ in decoded]
    contents = _scan_each([file.path for file, _ in read], texts, scan)
    notes: list[Note] = []
    for (file, data), (_, warnings), found in zip(read, decoded, contents, strict=True):
        path, _, size, mtime_ns, _ = file
        if size > MAX_NOTE_BYTES and len(data) >= MAX_NOTE_BYTES:
            cut = Text("Only the first {read} MB of {size} MB were read.")
            warnings += (cut.filled(read=MAX_NOTE_BYTES >> 20, size=size >> 20),)
        links, tags, aliases, headings, properties, others, blocks = found
        warnings += others
        notes.append(
            Note(path, size, mtime_ns, links, tags, aliases, headings, properties, warnings, blocks)
        )
    return notes


def _scan_each(paths: list[str], texts: list[str], scan: Scan | None) -> list[NoteContent]:
    """Scan texts by the formats of their paths, those of one format together."""
    contents: list[NoteContent] = []
    for format_, run in groupby(map(format_of, paths)):
        some = texts[len(contents) : len(contents) + len(list(run))]
        if scan is not None and format_ is not CANVAS_FILE_FORMAT:
            contents += map(scan, some)
        elif format_.scan_each is not None:
            contents += format_.scan_each(some)
        else:
            contents += map(format_.scan, some)
    return contents


def decode_text(data: bytes) -> tuple[str, tuple[Text, ...]]:
    """Decode a note's bytes; return the text, its lines ending in `\\n`, and warnings."""
    warnings: tuple[Text, ...] = ()
    encoding, skip = "utf-8", 0
    if data.startswith(_BOM_BYTES):
        bom, encoding = next(each for each in _BOMS if data.startswith(each[0]))
        skip = len(bom)
    elif b"\0" in data and _looks_binary(data):
        return "", (Text("The file looks binary, not like text; it was not read."),)
    try:
        text = data[skip:].decode(encoding) if skip else data.decode()
    except UnicodeDecodeError as error:
        text = data[skip:].decode(encoding, "replace")
        # Where a large note is cut, its last character may be cut in two.
        if error.start < MAX_NOTE_BYTES - 4:
            line = text.count("\n", 0, error.start) + 1
            broken = Text("Some bytes are not valid {encoding}, first near line {line}.")
            warnings = (broken.filled(encoding=encoding.upper(), line=line),)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        text = text.replace("\0", "\ufffd")
    return text, warnings


def _looks_binary(data: bytes) -> bool:
    """Return whether the beginning of a file has nulls in it as no text has.

    A few of them are a slip of some program, if the rest is text; CommonMark replaces them.
    """
    head = data[:_BINARY_CHECK_BYTES]
    nulls = head.count(0)
    if 2 * nulls >= len(head):
        return True
    try:
        # The last character may be cut in two.
        codecs.utf_8_decode(head, "strict", False)
    except UnicodeDecodeError:
        return nulls > 0
    return False
