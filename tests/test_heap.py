"""What is freed goes back to the system."""

import subprocess
import sys

import pytest

_CHILD = """
import os
import numpy as np
from conceptmap.heap import set_up

def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")

set_up()
first = np.ones(24_000_000, np.uint8)  # from now on, glibc keeps up to so much at once
del first
blocks = [np.ones(6_000_000, np.uint8) for _ in range(5)]
full = resident()
del blocks[:-1]
print(full - resident())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc is told what to keep")
def test_large_blocks_go_back_to_the_system_though_a_later_one_is_in_use() -> None:
    child = [sys.executable, "-c", _CHILD]
    freed = subprocess.run(child, capture_output=True, check=True, text=True).stdout
    assert int(freed) > 20_000_000
