"""The end of the program, which does not wait for a thread that runs a library's compiled code.

Python unloads libraries while its daemon threads go on. One that is within LLVM, as while numba
compiles, crashes the process then, after everything else has ended well.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import threading

in_compiled_code = threading.Event()
"""Set while a daemon thread may be within a library that must not be unloaded meanwhile."""


def end_program(status: int, *, at_once: bool = False) -> int:
    """Return the exit status of the program, or end the process with it.

    The process ends, without what Python does at its end, while a thread is `in_compiled_code`,
    or `at_once`, when it has threads that do not stop. What was printed and logged is written.
    """
    if at_once or in_compiled_code.is_set():
        logging.shutdown()
        for stream in (sys.stdout, sys.stderr):
            # There is no stream in a program without a console, and nobody to tell of a full disk.
            with contextlib.suppress(AttributeError, OSError, ValueError):
                stream.flush()
        os._exit(status)
    return status
