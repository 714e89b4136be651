"""Whether the compiled loops of the drawing are there yet."""

from __future__ import annotations

import threading

kernels_ready = threading.Event()
"""Until it is set a picture on a screen is painted with Qt alone, which takes longer."""
