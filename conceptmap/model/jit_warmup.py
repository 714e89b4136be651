"""The inner loops, compiled before they are needed.

numba compiles each loop once after an installation, one at a time in one process, and keeps
it; a second process compiles half of them meanwhile. The first map waits for the loops of the
layout alone; those of the drawing come while it is looked at already. Everything here belongs
in a thread of its own.
"""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from collections.abc import Iterable
from importlib import import_module

from conceptmap.core.threads import lower_thread_priority
from conceptmap.render.jit_ready import kernels_ready

LAYOUT_MODULES = (
    "conceptmap.layout.pivots",
    "conceptmap.layout.forces.links",
    "conceptmap.layout.forces.shape",
    "conceptmap.layout.motion",
    "conceptmap.layout.packing",
)
WORKER_MODULES = ("conceptmap.layout.forces.repulsion", "conceptmap.layout.collision")
RENDER_MODULES = ("conceptmap.render.paint_steps", "conceptmap.layout.label_placement")

_log = logging.getLogger(__name__)
_lock = threading.Lock()
_layout_ready = threading.Event()
_begun = False

_START = (
    "import sys; sys.path[:0] = {path!r}; "
    "from conceptmap.model.jit_warmup import run_worker; run_worker()"
)


def compile_all() -> None:
    """Compile all loops, or fetch them from where they are kept; once a process."""
    global _begun
    with _lock:
        if _begun:
            return
        _begun = True
    lower_thread_priority()
    # Modules that are loaded with the interpreter held; later that would show.
    import_module("conceptmap.model.name_index")
    helper = None if _are_kept() else _helper()
    try:
        _warm(LAYOUT_MODULES)
        if helper is not None and helper.stdout is not None:
            helper.stdout.readline()  # the helper has done its part of the layout's loops
        _warm(WORKER_MODULES)
        _warm(["conceptmap.layout.simulation"])  # any other force
        _layout_ready.set()
        _warm(RENDER_MODULES[:1])
        if helper is not None:
            helper.wait(timeout=120)
        _warm(RENDER_MODULES[1:])
    except Exception:
        # What cannot be compiled here fails where it is used, and says so there.
        _log.exception("The loops could not be compiled ahead")
    finally:
        if helper is not None:
            helper.kill()
        _layout_ready.set()
        kernels_ready.set()


def wait_for_layout() -> None:
    """Wait until the loops of the layout are there; begins when nobody has."""
    if not _layout_ready.is_set():
        threading.Thread(target=compile_all, name="warm", daemon=True).start()
        _layout_ready.wait()


def run_worker() -> None:
    """Be the second process: compile what it takes over."""
    _warm(WORKER_MODULES)
    print("layout", flush=True)
    _warm(RENDER_MODULES[1:])


def _warm(modules: Iterable[str]) -> None:
    for name in modules:
        import_module(name).warm()


def _are_kept() -> bool:
    """Tell whether the loops were compiled by an earlier run."""
    from conceptmap.layout.label_placement_kernel import place_labels_kernel

    return place_labels_kernel.is_cached()


def _helper() -> subprocess.Popen[bytes] | None:
    frozen = getattr(sys, "frozen", False)
    code = _START.format(path=sys.path)
    command = [sys.executable, "--jit-warmup"] if frozen else [sys.executable, "-c", code]
    try:
        return subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        _log.info("No helper could be started: %s", error)
        return None
