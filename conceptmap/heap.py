"""The garbage collector, held while much is made that lives on."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_lock = threading.Lock()
_held = 0


@contextmanager
def no_collection() -> Iterator[None]:
    """Hold the collector; looking again and again at what a scan makes costs a third of it."""
    global _held
    with _lock:
        _held += 1
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            _held -= 1
            if not _held:
                gc.enable()
