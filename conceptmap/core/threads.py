"""Which threads come first when there are more of them than the machine has cores."""

from __future__ import annotations

import os
import sys
import threading

NICENESS = 10
"""How much nicer than the window's thread the others are; it then has nine tenths of a core."""


def lower_thread_priority() -> None:
    """Have the running thread give way to the window's.

    Linux keeps a priority for each thread, and gives all the same. macOS and Windows put the
    thread that answers the user first by themselves. A thread that stands further back already,
    as one started with `nice -n 19` does, stays there: only the system may bring it forward.
    """
    if sys.platform == "linux":
        own = threading.get_native_id()
        if os.getpriority(os.PRIO_PROCESS, own) < NICENESS:
            os.setpriority(os.PRIO_PROCESS, own, NICENESS)
