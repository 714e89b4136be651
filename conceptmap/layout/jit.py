"""Compilation of the inner loops by numba, and running them on two threads.

A packaged program brings its loops compiled (`packaged_kernels`) and has no numba.

What a loop needs is set up in numpy and handed to it: an array made inside a compiled function
takes a tenth of a second to compile, and the first map after an installation waits for that.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial, update_wrapper
from pathlib import Path
from typing import Any

from conceptmap.core.threads import lower_thread_priority
from conceptmap.layout.packaged_kernels import (
    PackagedKernel,
    are_kernels_packaged,
    find_packaged_kernel,
)

MIN_PARALLEL_WORK = 200_000
"""Below this many rounds of an inner loop a second thread costs more than it saves."""

_main_thread_pool = ThreadPoolExecutor(1, thread_name_prefix="urgent kernel")
_background_pool = ThreadPoolExecutor(
    2, thread_name_prefix="kernel", initializer=lower_thread_priority
)
_compile_lock = threading.Lock()


class Kernel:
    """A loop over arrays, compiled: without the interpreter's lock, cached on disk by numba.

    numba takes longer to import than a window takes to appear, so it is imported at the first
    call and not with the module that defines the loop.
    """

    def __init__(self, function: Callable[..., Any]) -> None:
        self._function = function
        self._dispatcher: Any = None
        update_wrapper(self, function)

    def __call__(self, *args: Any) -> Any:
        """Run the loop, compiled for the types of these arguments."""
        try:
            return (self._dispatcher or self._get_dispatcher())(*args)
        except OSError:  # what was compiled cannot be kept: the disk is full, the folder gone
            with _compile_lock:
                self._dispatcher = self._compiled(keep=False)
            return self._dispatcher(*args)

    def is_cached(self) -> bool:
        """Return whether the loop need not be compiled: an earlier run or the packaging did."""
        dispatcher = self._get_dispatcher()
        if isinstance(dispatcher, PackagedKernel):
            return True
        folder = dispatcher.stats.cache_path
        name = f"{self._function.__module__.rpartition('.')[2]}.{self._function.__qualname__}"
        return folder is not None and any(Path(folder).glob(f"{name}-*.nbi"))

    def is_kept(self) -> bool:
        """Return whether what is compiled lasts: it is packaged, or has a folder to be kept in."""
        dispatcher = self._get_dispatcher()
        return isinstance(dispatcher, PackagedKernel) or dispatcher.stats.cache_path is not None

    def compiled_signatures(self) -> list[Any]:
        """Return numba's signatures of the types that the loop has been compiled for."""
        return list(self._get_dispatcher().nopython_signatures)

    def _get_dispatcher(self) -> Any:
        with _compile_lock:
            if self._dispatcher is None:
                try:
                    self._dispatcher = self._compiled(keep=True)
                except (
                    RuntimeError
                ):  # no folder can be written, neither the program's nor the user's
                    self._dispatcher = self._compiled(keep=False)
        return self._dispatcher

    def _compiled(self, *, keep: bool) -> Any:
        if packaged := find_packaged_kernel(self._function):
            return packaged

        from numba import njit

        compiled = njit(cache=keep, nogil=True, fastmath=True, error_model="numpy")
        return compiled(self._function)


def kernel(function: Callable[..., Any]) -> Kernel:
    """Mark a loop over arrays to be compiled; a decorator."""
    return Kernel(function)


def inlined(function: Callable[..., Any]) -> Callable[..., Any]:
    """Mark a function to be compiled into each kernel that calls it; a decorator."""
    if are_kernels_packaged():
        return function

    from numba import njit

    compiled: Callable[..., Any] = njit(inline="always", error_model="numpy")(function)
    return compiled


def split_work(count: int, work: int) -> list[tuple[int, int]]:
    """Split `count` items into one or two ranges (begin, end), one a thread.

    `work` is how many rounds of the inner loop they take together.
    """
    half = count // 2 if work >= MIN_PARALLEL_WORK else 0
    return [(half, count), (0, half)] if half else [(0, count)]


def run_parallel(loop: Callable[..., Any], calls: Iterable[Sequence[Any]]) -> None:
    """Run a compiled loop once for each tuple of arguments, all at the same time.

    The main thread, which paints, has a pool of its own, so it never waits for calls of other
    threads.
    """
    is_main = threading.current_thread() is threading.main_thread()
    pool = _main_thread_pool if is_main else _background_pool
    first, *others = calls
    running = [pool.submit(partial(loop, *call)) for call in others]
    loop(*first)
    for each in running:
        each.result()
