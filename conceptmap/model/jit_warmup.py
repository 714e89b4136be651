"""Compiles the numba kernels before they are needed.

numba compiles each kernel once after an installation, one at a time in one process, and caches
it on disk; a second process compiles half of them meanwhile. The first map waits for the kernels
of the layout alone; those that paint come while it is on screen already. Everything here belongs
in a thread of its own.
"""

from __future__ import annotations

import atexit
import logging
import subprocess
import threading
from collections.abc import Iterable
from importlib import import_module

from conceptmap.core.isolation import JIT_WARMUP_FLAG, start_helper
from conceptmap.core.program_end import in_compiled_code
from conceptmap.core.threads import lower_thread_priority
from conceptmap.render.jit_ready import kernels_ready

LAYOUT_MODULES = (
    "conceptmap.layout.pivots",
    "conceptmap.layout.shortest_paths",
    "conceptmap.layout.forces.links",
    "conceptmap.layout.forces.regions",
    "conceptmap.layout.forces.shape",
    "conceptmap.layout.motion",
    "conceptmap.layout.packing",
)
WORKER_MODULES = ("conceptmap.layout.forces.repulsion", "conceptmap.layout.collision")
"""Layout kernels that the second process compiles."""

RENDER_MODULES = (
    "conceptmap.render.paint_steps",
    "conceptmap.layout.label_placement",
    "conceptmap.layout.disc_overlap",
    "conceptmap.layout.phrase_placement",
    "conceptmap.layout.spanning_tree",
    "conceptmap.render.box_blur",
)

KERNEL_MODULES = (*LAYOUT_MODULES, *WORKER_MODULES, *RENDER_MODULES)
"""All modules with kernels; each has a function `warm` that compiles them."""

WORKER_TIMEOUT_S = 120

_log = logging.getLogger(__name__)
_lock = threading.Lock()
_layout_ready = threading.Event()
_stopping = threading.Event()
_started = False
_worker: subprocess.Popen[bytes] | None = None


def start_compiling() -> None:
    """Compile all kernels in another thread, or load them; only the first call does anything."""
    global _started
    with _lock:
        if _started:
            return
        _started = True
    in_compiled_code.set()
    thread = threading.Thread(target=_compile_in_thread, name="jit-warmup", daemon=True)
    thread.start()
    atexit.register(_stop_compiling, thread)


def _compile_in_thread() -> None:
    try:
        compile_all()
    finally:
        in_compiled_code.clear()


def _stop_compiling(thread: threading.Thread) -> None:
    """Wait until the kernel is ready that is being compiled: a script ends, see `program_end`."""
    _stopping.set()
    if _worker is not None:
        _worker.kill()
    thread.join()


def compile_all() -> None:
    """Compile all kernels, or load them from numba's cache."""
    global _worker
    lower_thread_priority()
    # Importing holds the interpreter; later that would be felt in the window.
    import_module("conceptmap.model.name_index")
    worker = _worker = _start_worker() if _worker_would_help() else None
    try:
        compile_kernels(LAYOUT_MODULES)
        if worker is not None and worker.stdout is not None:
            worker.stdout.readline()  # the worker has compiled its part of the layout's kernels
        compile_kernels(WORKER_MODULES)
        compile_kernels(["conceptmap.layout.simulation"])  # any other force
        _layout_ready.set()
        compile_kernels(RENDER_MODULES[:1])
        if worker is not None:
            worker.wait(timeout=WORKER_TIMEOUT_S)
        compile_kernels(RENDER_MODULES[1:])
    except Exception:
        # A kernel that cannot be compiled fails where it is used, with a message there.
        _log.exception("The kernels could not be compiled in advance")
    finally:
        if worker is not None:
            worker.kill()
        _layout_ready.set()
        kernels_ready.set()


def wait_for_layout() -> None:
    """Wait until the kernels of the layout are compiled; start to compile if nobody has."""
    if not _layout_ready.is_set():
        start_compiling()
        _layout_ready.wait()


def compile_kernels(modules: Iterable[str]) -> None:
    """Compile the kernels of some modules, or load them from numba's cache."""
    for name in modules:
        if not _stopping.is_set():
            import_module(name).warm()


def are_kernels_cached() -> bool:
    """Return whether an earlier run compiled the kernels: whether numba has the last of them."""
    from conceptmap.layout.label_placement_kernel import place_labels_kernel

    return place_labels_kernel.is_cached()


def _worker_would_help() -> bool:
    """Return whether kernels have to be compiled, and another process can hand its own over."""
    from conceptmap.layout.label_placement_kernel import place_labels_kernel

    return place_labels_kernel.is_kept() and not are_kernels_cached()


def run_worker() -> None:
    """Compile the part of the second process; a line of output tells that its layout is done."""
    compile_kernels(WORKER_MODULES)
    print("layout", flush=True)
    compile_kernels(RENDER_MODULES[1:])


def _start_worker() -> subprocess.Popen[bytes] | None:
    """Start the second process; None when that is not possible."""
    code = "from conceptmap.model.jit_warmup import run_worker; run_worker()"
    try:
        return start_helper(JIT_WARMUP_FLAG, code, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
    except OSError as error:
        _log.info("The second process could not be started: %s", error)
        return None
