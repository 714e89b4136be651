"""An image that compiled kernels and QPainter both paint into.

For 29,000 antialiased lines of 50 pixels QPainter takes 36 ms when they are opaque and 250 ms
when they are translucent; `kernels.edges` takes 13 ms either way, 8 in two threads. Lines are
blended as they come, so that where many overlap the map grows darker.

Colours are premultiplied ARGB, as Qt stores them. For two threads an image is cut into an upper
and a lower band; each runs all steps of a painting in turn. The result does not depend on it.
"""

from __future__ import annotations

import threading
from ctypes import memmove
from typing import Any, NamedTuple

import numpy as np
from PySide6.QtGui import QImage

from conceptmap.core.array_types import UInt32Array
from conceptmap.layout.jit import run_parallel

_MIN_SHARED_PIXELS = 200_000  # smaller images are painted in one thread


class PaintStep(NamedTuple):
    """One step of a painting: a kernel over the rows of an image, and its arguments.

    It is called as `kernel(pixels, *arguments, top, bottom)`.
    """

    kernel: Any
    arguments: tuple[Any, ...]


class PixelBuffer:
    """Pixels as a numpy array, `(height, width) uint32`, and as a QImage of the same memory.

    `ratio` is device pixels per pixel. An opaque buffer is drawn faster.
    """

    def __init__(self, width: int, height: int, ratio: float, *, opaque: bool = False) -> None:
        self.opaque = opaque
        self.pixels: UInt32Array = np.zeros((height, width), np.uint32)
        argb = QImage.Format.Format_ARGB32_Premultiplied
        kind = QImage.Format.Format_RGB32 if opaque else argb
        self.image = QImage(self.pixels.data, width, height, 4 * width, kind)
        self.image.setDevicePixelRatio(ratio)

    def scroll(self, right: int, down: int) -> None:
        """Move the content by whole pixels, less than its size; the rest has to be painted again.

        All rows are contiguous, so one move of the memory does it: what leaves at one
        side enters at the other.
        """
        by = 4 * (down * self.pixels.shape[1] + right)
        start = self.pixels.ctypes.data
        memmove(start + max(by, 0), start + max(-by, 0), self.pixels.nbytes - abs(by))

    def paint(self, *steps: PaintStep) -> None:
        """Run the steps in order, later ones on top."""

        def paint_rows(top: int, bottom: int) -> None:
            for kernel, arguments in steps:
                kernel(self.pixels, *arguments, top, bottom)

        height = len(self.pixels)
        # A background thread leaves the other core to the window.
        background = threading.current_thread() is not threading.main_thread()
        half = 0 if background or self.pixels.size < _MIN_SHARED_PIXELS else height // 2
        run_parallel(paint_rows, [(0, half), (half, height)] if half else [(0, height)])
