"""Freed memory goes back to the system."""

import linecache
import platform
import subprocess
import sys
from pathlib import Path

import pytest

from conceptmap.core.gc_tuning import MAX_ARENAS, collect_and_freeze

_CHILD = """
import os
import numpy as np
from conceptmap.core.gc_tuning import configure_memory

def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")

configure_memory()
first = np.ones(24_000_000, np.uint8)  # from now on, glibc keeps up to this much
del first
blocks = [np.ones(6_000_000, np.uint8) for _ in range(5)]
full = resident()
del blocks[:-1]
print(full - resident())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc can be configured")
def test_freed_large_blocks_go_back_to_the_system_while_a_later_one_is_in_use() -> None:
    child = [sys.executable, "-c", _CHILD]
    freed = subprocess.run(child, capture_output=True, check=True, text=True).stdout
    assert int(freed) > 20_000_000


_THREADS = """
import ctypes, sys, threading
from conceptmap.core.gc_tuning import configure_memory

configure_memory()
ready = threading.Barrier(8)

def work():
    ready.wait()
    kept.append(bytearray(100_000))
    ready.wait()

kept = []
threads = [threading.Thread(target=work) for _ in range(8)]
for each in threads:
    each.start()
for each in threads:
    each.join()
libc = ctypes.CDLL(None)
libc.fopen.restype = ctypes.c_void_p
file = ctypes.c_void_p(libc.fopen(sys.argv[1].encode(), b"w"))
libc.malloc_info(0, file)
libc.fclose(file)
print(open(sys.argv[1]).read().count("<heap "))
"""


@pytest.mark.skipif(
    sys.platform != "linux" or platform.libc_ver()[0] != "glibc",
    reason="only glibc can be configured",
)
def test_threads_share_few_heaps(tmp_path: Path) -> None:
    child = [sys.executable, "-c", _THREADS, str(tmp_path / "heaps.xml")]
    heaps = subprocess.run(child, capture_output=True, check=True, text=True).stdout
    assert int(heaps) <= MAX_ARENAS


def test_the_sources_of_imported_modules_are_not_kept() -> None:
    assert linecache.getlines(__file__)
    collect_and_freeze()
    assert not linecache.cache
