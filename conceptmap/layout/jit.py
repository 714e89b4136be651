"""How the inner loops are compiled.

What a loop needs is set up in numpy and handed to it: an array made inside a compiled function
takes a tenth of a second to compile, and the first map after an installation waits for that.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

from numba import njit

from conceptmap.core.threads import lower_thread_priority

MIN_PARALLEL_WORK = 200_000
"""For fewer things a second thread costs more than it saves."""

_main_thread_pool = ThreadPoolExecutor(1, thread_name_prefix="urgent kernel")
_background_pool = ThreadPoolExecutor(
    2, thread_name_prefix="kernel", initializer=lower_thread_priority
)


def kernel(function: Any) -> Any:
    """Compile a loop over arrays: without the interpreter's lock, kept between runs."""
    return njit(cache=True, nogil=True, fastmath=True, error_model="numpy")(function)


def split_work(count: int, work: int) -> list[tuple[int, int]]:
    """Part `count` things among the threads that so many rounds of the inner loop are worth."""
    half = count // 2 if work >= MIN_PARALLEL_WORK else 0
    return [(half, count), (0, half)] if half else [(0, count)]


def run_parallel(loop: Any, calls: Iterable[Sequence[Any]]) -> None:
    """Run a compiled loop once for each tuple of arguments, all at the same time.

    What the main thread asks for, which paints, never waits behind what others ask for.
    """
    paints = threading.current_thread() is threading.main_thread()
    pool = _main_thread_pool if paints else _background_pool
    first, *others = calls
    running = [pool.submit(partial(loop, *call)) for call in others]
    loop(*first)
    for each in running:
        each.result()
