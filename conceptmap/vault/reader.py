"""One file → Note: decoding, limits, and what was odd about it."""

from __future__ import annotations

import codecs
import os

from conceptmap.vault import frontmatter
from conceptmap.vault.note import Note
from conceptmap.vault.scanner import scan_markdown, unique_tags

MAX_NOTE_BYTES = 8 * 1024 * 1024
"""So many bytes of a note are scanned; the rest of a larger file is left out, and said so."""

_OPEN_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def read_note(file: str, path: str, size: int, mtime_ns: int) -> Note:
    """Read and scan one note. A file that cannot be read gives a note that says why."""
    try:
        data = read_bytes(file, size)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return Note(path, size, mtime_ns, warnings=(f"The file could not be read: {reason}.",))
    return parse_note(data, path, size, mtime_ns)


def read_bytes(file: str, size: int = MAX_NOTE_BYTES) -> bytes:
    """Read the head of a file, at most `LONGEST` bytes; `size` is what it is thought to have.

    Raises OSError; opening never waits on a pipe or a device.
    """
    # The plain calls take half the time of open(), and room for no more than there is, a tenth.
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


def parse_note(data: bytes, path: str, size: int, mtime_ns: int) -> Note:
    """Scan the bytes of a note."""
    text, oddities = decode_text(data)
    if size > MAX_NOTE_BYTES and len(data) >= MAX_NOTE_BYTES:
        oddities += (f"Only the first {MAX_NOTE_BYTES >> 20} MB of {size >> 20} MB were read.",)
    header, begin = frontmatter.split(text)
    found = scan_markdown(text, begin)
    if header is None:
        return Note(path, size, mtime_ns, found.links, found.tags, (), found.headings, {}, oddities)
    head = frontmatter.parse(header)
    if head.warning:
        oddities += (head.warning,)
    return Note(
        path,
        size,
        mtime_ns,
        head.links + found.links,
        unique_tags(head.tags + found.tags),
        head.aliases,
        found.headings,
        head.properties,
        oddities,
    )


def decode_text(data: bytes) -> tuple[str, tuple[str, ...]]:
    """Turn a note's bytes into text with `\\n` line ends, and say what was odd about them."""
    oddities: tuple[str, ...] = ()
    encoding, skip = "utf-8", 0
    for bom, name in _BOMS:
        if data.startswith(bom):
            encoding, skip = name, len(bom)
            break
    else:
        if b"\0" in data[:8192]:
            return "", ("The file looks binary, not like text; it was not read.",)
    try:
        text = data[skip:].decode(encoding) if skip else data.decode()
    except UnicodeDecodeError as error:
        text = data[skip:].decode(encoding, "replace")
        # A cut at the limit may split the last character.
        if error.start < MAX_NOTE_BYTES - 4:
            line = text.count("\n", 0, error.start) + 1
            oddities = (f"Some bytes are not valid {encoding.upper()}, first near line {line}.",)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text, oddities
