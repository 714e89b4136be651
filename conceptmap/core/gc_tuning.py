"""Tune memory for long sessions: the garbage collector and the C library's allocator."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import linecache
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

FREEZE_ABOVE_OBJECTS = 20_000
"""New objects that a pause may leave to the collector; collecting them takes about 5 ms."""

MMAP_THRESHOLD_BYTES = 4 << 20
"""Blocks from this size on are mapped alone, and go back to the system when they are freed."""

TRIM_THRESHOLD_BYTES = 8 << 20
"""Free memory at the end of a heap from which on it goes back to the system."""

MAX_ARENAS = 2
"""Heaps of the allocator that all threads share."""

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD, _M_ARENA_MAX = -1, -3, -8

_lock = threading.Lock()
_pause_depth = 0
_frozen = False
"""Whether anything is frozen. Asking the collector takes as long as a collection."""


@contextmanager
def gc_paused() -> Iterator[None]:
    """Pause the garbage collector, which would take a third of the time of a scan.

    If many objects were created meanwhile, they are frozen (`gc.freeze`) afterwards, since
    collecting them all would stop every thread. Frozen objects are still freed by reference
    counting, but not if they are part of a cycle; so cycles of earlier frozen objects are
    collected before the pause.
    """
    global _pause_depth
    with _lock:
        if not _pause_depth and _frozen:
            gc.collect()
        _pause_depth += 1
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            _pause_depth -= 1
            if not _pause_depth:
                if gc.get_count()[0] > FREEZE_ABOVE_OBJECTS:
                    _freeze()
                gc.enable()


def _freeze() -> None:
    """Exclude all objects that there are from future collections."""
    global _frozen
    _frozen = True
    gc.freeze()


def configure_memory() -> None:
    """Freeze what was imported, collect the rest seldom, and return large blocks to the system.

    A collection stops every thread. Left to itself, glibc keeps ever larger freed blocks in the
    gaps of its heaps, 30 MB with 100,000 notes open, and gives each short-lived thread a heap
    with gaps of its own.
    """
    _freeze()
    gc.set_threshold(2000, 10, 20)
    _call_glibc("mallopt", _M_MMAP_THRESHOLD, MMAP_THRESHOLD_BYTES)
    _call_glibc("mallopt", _M_TRIM_THRESHOLD, TRIM_THRESHOLD_BYTES)
    _call_glibc("mallopt", _M_ARENA_MAX, MAX_ARENAS)


def collect_and_freeze() -> None:
    """Collect garbage, then exempt what an opened vault and its modules hold from collection.

    Otherwise the first collection afterwards stops every thread for a tenth of a second, just
    when the map begins to move.
    """
    # PySide reads the source of each module that is imported, and Python keeps it.
    linecache.clearcache()
    gc.collect()
    _freeze()
    release_free_memory()


def release_free_memory() -> None:
    """Return free memory to the system, where the C library can.

    Opening 100,000 notes leaves 70 MB in small gaps that glibc would keep.
    """
    _call_glibc("malloc_trim", 0)


def _call_glibc(name: str, *numbers: int) -> None:
    """Call a function of glibc, where there is one."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            getattr(ctypes.CDLL(None), name)(*numbers)
