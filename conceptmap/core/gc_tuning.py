"""The memory of a long session: the garbage collector, and what is given back to the system."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

FREEZE_ABOVE_OBJECTS = 20_000
"""So many new objects are looked at in five milliseconds or so."""

MMAP_THRESHOLD_BYTES, TRIM_THRESHOLD_BYTES = 4 << 20, 8 << 20
"""Blocks of so many bytes are mapped alone; so many bytes may lie free at the end of a heap."""

MAX_ARENAS = 2
"""So many heaps the threads share."""

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD, _M_ARENA_MAX = -1, -3, -8

_lock = threading.Lock()
_pause_depth = 0
_frozen = False
"""Whether anything is passed over. To ask the collector takes as long as to collect."""


@contextmanager
def gc_paused() -> Iterator[None]:
    """Hold the collector; looking again and again at what a scan makes costs a third of it.

    Nor does it look at it afterwards when it is much: in one go that would hold every thread.
    Such things are freed when nothing refers to them any more, but only if they do not refer to
    themselves; what does, and is garbage already, is therefore let go before.
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
    """Have the collector pass over all there is."""
    global _frozen
    _frozen = True
    gc.freeze()


def configure_memory() -> None:
    """Have the collector pass over what there is now, and look at the rest seldom.

    It holds every thread meanwhile. And have large blocks go back to the system when they are
    freed: left to itself, glibc keeps ever larger ones in the gaps of its heaps, 30 MB with
    100,000 notes open. It would also give each of our short-lived threads a heap with gaps of
    its own.
    """
    _freeze()
    gc.set_threshold(2000, 10, 20)
    _call_glibc("mallopt", _M_MMAP_THRESHOLD, MMAP_THRESHOLD_BYTES)
    _call_glibc("mallopt", _M_TRIM_THRESHOLD, TRIM_THRESHOLD_BYTES)
    _call_glibc("mallopt", _M_ARENA_MAX, MAX_ARENAS)


def collect_and_freeze() -> None:
    """Have the collector pass over what a vault and the modules for it have brought with them.

    Else the first collection afterwards holds every thread for a tenth of a second, just when
    the map begins to move.
    """
    gc.collect()
    _freeze()
    release_free_memory()


def release_free_memory() -> None:
    """Give memory that is free again back to the system, where the C library can.

    Opening 100,000 notes leaves 70 MB in small gaps that glibc would keep.
    """
    _call_glibc("malloc_trim", 0)


def _call_glibc(name: str, *numbers: int) -> None:
    """Call a function of glibc, where there is one."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            getattr(ctypes.CDLL(None), name)(*numbers)
