"""Kernels run where nothing of what is compiled can be kept."""

import ctypes
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

LOOPS = """
from conceptmap.layout.jit import kernel

@kernel
def total(values):
    out = 0.0
    for i in range(len(values)):
        out += values[i]
    return out
"""

RUN = """
import sys
sys.path.insert(0, sys.argv[1])
import numpy as np
from loops import total
print(total(np.arange(4.0)), total.is_cached(), total.is_kept())
"""

DROP_FROM_BOUNDING_SET, MAY_WRITE_ANYWHERE = 24, 1
"""PR_CAPBSET_DROP and CAP_DAC_OVERRIDE, by which root writes into folders that refuse it."""


def _refuse_root() -> None:
    if os.geteuid() == 0:
        ctypes.CDLL(None).prctl(DROP_FROM_BOUNDING_SET, MAY_WRITE_ANYWHERE, 0, 0, 0)


def _fill_disk() -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


@pytest.mark.skipif(sys.platform != "linux", reason="takes rights away by means of Linux")
@pytest.mark.parametrize(
    ("limit", "mode", "kept"), [(_refuse_root, 0o555, "False"), (_fill_disk, 0o755, "False")]
)
def test_a_kernel_runs_in_a_program_and_a_home_that_cannot_be_written(
    tmp_path: Path, limit: Callable[[], None], mode: int, kept: str
) -> None:
    program, home = tmp_path / "program", tmp_path / "home"
    for folder in (program, home):
        folder.mkdir()
    (program / "loops.py").write_text(LOOPS)
    for folder in (program, home):
        folder.chmod(mode)
    environment = {
        **os.environ,
        "HOME": str(home),
        "XDG_CACHE_HOME": str(home),
        "PYTHONPATH": str(Path.cwd()),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    environment.pop("NUMBA_CACHE_DIR", None)
    command = [sys.executable, "-c", RUN, str(program)]
    done = subprocess.run(
        command, env=environment, preexec_fn=limit, capture_output=True, text=True, check=False
    )
    assert done.stdout == f"6.0 False {kept}\n", done.stderr
    for folder in (program, home):
        folder.chmod(0o755)
    assert [file.name for file in program.iterdir() if file.name != "__pycache__"] == ["loops.py"]
