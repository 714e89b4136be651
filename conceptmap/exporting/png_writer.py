"""A PNG file written band by band, so that no picture has to be in memory as a whole.

Source: PNG Specification, third edition (W3C 2023). Qt and the libraries that were looked at
encode whole images only: 1 GB for one of 16,384 pixels each way.
"""

from __future__ import annotations

import struct
import zlib
from typing import BinaryIO

import numpy as np

from conceptmap.core.array_types import ByteArray

_UP_FILTER = 2
"""The PNG filter type that stores each row as its difference from the row above."""

_PX_PER_METRE = 96 / 0.0254


class PngWriter:
    """Writes an image of 8 bits a channel, from the top to the bottom."""

    def __init__(
        self, out: BinaryIO, width: int, height: int, *, alpha: bool, scale: float = 1.0
    ) -> None:
        """Write the header; `scale` is device pixels per pixel, which sets the print size."""
        self._out = out
        self._compressor = zlib.compressobj(6)
        self._last_row = np.zeros(width * (4 if alpha else 3), np.uint8)
        out.write(b"\x89PNG\r\n\x1a\n")
        colour_type = 6 if alpha else 2
        header = struct.pack(">IIBBBBB", width, height, 8, colour_type, 0, 0, 0)
        self._write_chunk(b"IHDR", header)
        self._write_chunk(b"sRGB", b"\0")
        density = round(scale * _PX_PER_METRE)
        self._write_chunk(b"pHYs", struct.pack(">IIB", density, density, 1))
        self._write_chunk(b"tEXt", b"Software\0Concept Map")

    def add_rows(self, band: ByteArray) -> None:
        """Add rows: (height, width, channels), red first, not premultiplied."""
        rows = band.reshape(len(band), -1)
        above = np.vstack([self._last_row[None], rows[:-1]])
        filters = np.full((len(rows), 1), _UP_FILTER, np.uint8)
        self._last_row = rows[-1].copy()
        data = self._compressor.compress(np.hstack([filters, rows - above]).tobytes())
        if data:
            self._write_chunk(b"IDAT", data)

    def finish(self) -> None:
        """Write what is left and the end of the file."""
        self._write_chunk(b"IDAT", self._compressor.flush())
        self._write_chunk(b"IEND", b"")

    def _write_chunk(self, kind: bytes, data: bytes) -> None:
        checksum = zlib.crc32(data, zlib.crc32(kind))
        self._out.write(struct.pack(">I", len(data)) + kind + data + struct.pack(">I", checksum))
