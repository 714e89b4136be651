"""The memory of a long session: the garbage collector, and what is given back to the system."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

MUCH = 20_000
"""So many new objects are looked at in five milliseconds or so."""

APART, SLACK = 4 << 20, 8 << 20
"""Blocks of so many bytes are mapped alone; so many bytes may lie free at the end of a heap."""

HEAPS = 2
"""So many heaps the threads share."""

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD, _M_ARENA_MAX = -1, -3, -8

_lock = threading.Lock()
_held = 0
_spared = False
"""Whether anything is passed over. To ask the collector takes as long as to collect."""


@contextmanager
def no_collection() -> Iterator[None]:
    """Hold the collector; looking again and again at what a scan makes costs a third of it.

    Nor does it look at it afterwards when it is much: in one go that would hold every thread.
    Such things are freed when nothing refers to them any more, but only if they do not refer to
    themselves; what does, and is garbage already, is therefore let go before.
    """
    global _held
    with _lock:
        if not _held and _spared:
            gc.collect()
        _held += 1
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            _held -= 1
            if not _held:
                if gc.get_count()[0] > MUCH:
                    _spare()
                gc.enable()


def _spare() -> None:
    """Have the collector pass over all there is."""
    global _spared
    _spared = True
    gc.freeze()


def set_up() -> None:
    """Have the collector pass over what there is now, and look at the rest seldom.

    It holds every thread meanwhile. And have large blocks go back to the system when they are
    freed: left to itself, glibc keeps ever larger ones in the gaps of its heaps, 30 MB with
    100,000 notes open. It would also give each of our short-lived threads a heap with gaps of
    its own.
    """
    _spare()
    gc.set_threshold(2000, 10, 20)
    _call("mallopt", _M_MMAP_THRESHOLD, APART)
    _call("mallopt", _M_TRIM_THRESHOLD, SLACK)
    _call("mallopt", _M_ARENA_MAX, HEAPS)


def settle() -> None:
    """Have the collector pass over what a vault and the modules for it have brought with them.

    Else the first collection afterwards holds every thread for a tenth of a second, just when
    the map begins to move.
    """
    gc.collect()
    _spare()
    trim()


def trim() -> None:
    """Give memory that is free again back to the system, where the C library can.

    Opening 100,000 notes leaves 70 MB in small gaps that glibc would keep.
    """
    _call("malloc_trim", 0)


def _call(name: str, *numbers: int) -> None:
    """Call a function of glibc, where there is one."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            getattr(ctypes.CDLL(None), name)(*numbers)
