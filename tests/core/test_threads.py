"""Worker threads yield to the window, however the program was started."""

import os
import subprocess
import sys
import threading

import pytest

from conceptmap.core.threads import NICENESS, lower_thread_priority

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="only Linux has a priority for each thread"
)


def test_a_thread_lowers_its_own_priority_and_no_other() -> None:
    found: list[int] = []

    def work() -> None:
        lower_thread_priority()
        lower_thread_priority()
        found.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))

    before = os.getpriority(os.PRIO_PROCESS, 0)
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert found == [max(before, NICENESS)]
    assert os.getpriority(os.PRIO_PROCESS, 0) == before


def test_a_thread_of_lower_priority_keeps_it() -> None:
    # Without the right to raise a priority, which only the superuser has.
    code = """
import os, sys, threading
from conceptmap.core.threads import lower_thread_priority

os.setpriority(os.PRIO_PROCESS, 0, 19)
if os.geteuid() == 0:
    os.setresuid(65534, 65534, 65534)
found = []


def work():
    lower_thread_priority()
    found.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))


thread = threading.Thread(target=work)
thread.start()
thread.join()
sys.exit(0 if found == [19] else 1)
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
