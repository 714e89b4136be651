"""Which threads come first when there are more of them than the machine has cores."""

from __future__ import annotations

import os
import sys
import threading

BEHIND = 10
"""How much nicer than the window's thread the others are; it then has nine tenths of a core."""


def stand_back() -> None:
    """Have the running thread give way to the window's.

    Linux keeps a priority for each thread, and gives all the same. macOS and Windows put the
    thread that answers the user first by themselves.
    """
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), BEHIND)
