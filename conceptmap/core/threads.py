"""Priorities of threads, for when there are more of them than processor cores."""

from __future__ import annotations

import os
import sys
import threading

NICENESS = 10
"""Nice value of worker threads; the window's thread then gets nine tenths of a core."""


def lower_thread_priority() -> None:
    """Let the calling thread yield to the window's.

    Linux keeps a priority for each thread, and starts all with the same. macOS and Windows put
    the thread that answers the user first automatically. A thread whose priority is lower
    already, as when the program was started with `nice -n 19`, keeps it: only the system may
    raise it again.
    """
    if sys.platform == "linux":
        thread = threading.get_native_id()
        if os.getpriority(os.PRIO_PROCESS, thread) < NICENESS:
            os.setpriority(os.PRIO_PROCESS, thread, NICENESS)
