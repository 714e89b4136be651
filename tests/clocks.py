"""The clock that tests of proportions read: short times have to be told apart by it."""

import sys
import time

if sys.platform == "win32":
    # A thread's own time is counted there in steps of 16 ms.
    thread_time = time.perf_counter
else:
    thread_time = time.thread_time
