"""How long a thread computes, for tests of proportions."""

import sys
import time
from collections.abc import Callable

MIN_MEASURED_S = 0.1 if sys.platform == "win32" else 0.0
"""Windows counts a thread's time in steps of 16 ms: what is measured has to be many of them."""


def thread_time_of(work: Callable[[], object]) -> float:
    """Return how many seconds of the processor a piece of work takes; it may be done repeatedly."""
    rounds = 1
    while True:
        begin = time.thread_time()
        for _ in range(rounds):
            work()
        took = time.thread_time() - begin
        if took >= MIN_MEASURED_S:
            return took / rounds
        rounds *= 4
