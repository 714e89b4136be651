"""An image that numpy kernels and QPainter both paint into."""

from __future__ import annotations

import threading
from ctypes import memmove
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from conceptmap.layout.jit import run_parallel

Floats = NDArray[np.float32]


Ints = NDArray[np.int32]


Words = NDArray[np.uint32]


_MIN_SHARED_PIXELS = 200_000  # pixels


class PaintStep(NamedTuple):
    """Something to be painted: a loop over an image's rows, and what it is handed."""

    kernel: Any
    arguments: tuple[Any, ...]


class PixelBuffer:
    """An image that numpy and QPainter paint on alike; one that is opaque is copied faster."""

    def __init__(self, width: int, height: int, ratio: float, *, opaque: bool = False) -> None:
        self.opaque = opaque
        self.pixels: Words = np.zeros((height, width), np.uint32)
        kind = QImage.Format.Format_RGB32 if opaque else QImage.Format.Format_ARGB32_Premultiplied
        self.image = QImage(self.pixels.data, width, height, 4 * width, kind)
        self.image.setDevicePixelRatio(ratio)

    def scroll(self, right: int, down: int) -> None:
        """Move what is painted by whole pixels, less than its size; the rest is then to be painted.

        All rows lie one after the other, so that one move of the memory is all: what leaves at
        one side enters at the other.
        """
        by = 4 * (down * self.pixels.shape[1] + right)
        start = self.pixels.ctypes.data
        memmove(start + max(by, 0), start + max(-by, 0), self.pixels.nbytes - abs(by))

    def paint(self, *steps: PaintStep) -> None:
        """Paint steps, later ones on top."""

        def band(top: int, bottom: int) -> None:
            for loop, inputs in steps:
                loop(self.pixels, *inputs, top, bottom)

        height = len(self.pixels)
        # Another thread than the window's leaves the other core to it.
        alone = threading.current_thread() is not threading.main_thread()
        half = 0 if alone or self.pixels.size < _MIN_SHARED_PIXELS else height // 2
        run_parallel(band, [(0, half), (half, height)] if half else [(0, height)])
