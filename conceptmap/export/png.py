"""A PNG file written band by band, so that no picture has to be in memory as a whole.

Source: PNG Specification, third edition (W3C 2023). Qt and the libraries that were looked at
encode whole images only: 1 GB for one of 16,384 pixels each way.
"""

from __future__ import annotations

import struct
import zlib
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

_UP_FILTER = 2  # each line is told by its difference from the one above

ByteArray = NDArray[np.uint8]


class PngWriter:
    """Writes an image of 8 bits a channel, from the top to the bottom."""

    def __init__(
        self, out: BinaryIO, width: int, height: int, *, alpha: bool, scale: float = 1.0
    ) -> None:
        """Begin a file; `scale` is device pixels a pixel, for programs that show it in size."""
        self._out = out
        self._packed = zlib.compressobj(6)
        self._above = np.zeros(width * (4 if alpha else 3), np.uint8)
        out.write(b"\x89PNG\r\n\x1a\n")
        self._chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6 if alpha else 2, 0, 0, 0))
        self._chunk(b"sRGB", b"\0")
        metre = round(scale * 96 / 0.0254)
        self._chunk(b"pHYs", struct.pack(">IIB", metre, metre, 1))
        self._chunk(b"tEXt", b"Software\0Concept Map")

    def add_rows(self, band: ByteArray) -> None:
        """Add lines: (height, width, channels), red first, not premultiplied."""
        lines = band.reshape(len(band), -1)
        before = np.vstack([self._above[None], lines[:-1]])
        kinds = np.full((len(lines), 1), _UP_FILTER, np.uint8)
        self._above = lines[-1].copy()
        data = self._packed.compress(np.hstack([kinds, lines - before]).tobytes())
        if data:
            self._chunk(b"IDAT", data)

    def finish(self) -> None:
        """End the file."""
        self._chunk(b"IDAT", self._packed.flush())
        self._chunk(b"IEND", b"")

    def _chunk(self, kind: bytes, data: bytes) -> None:
        checked = zlib.crc32(data, zlib.crc32(kind))
        self._out.write(struct.pack(">I", len(data)) + kind + data + struct.pack(">I", checked))
