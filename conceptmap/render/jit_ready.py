"""Whether the compiled kernels of the drawing are ready."""

from __future__ import annotations

import threading

kernels_ready = threading.Event()
"""Until it is set, a live picture is painted with QPainter alone, which is slower."""
