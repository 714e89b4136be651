"""A packaged program runs the loops that were compiled with it, and needs no numba."""

import subprocess
import sys
from pathlib import Path

import pytest

LOOPS = """
from conceptmap.layout.jit import inlined, kernel

@inlined
def twice(value):
    return 2 * value

@kernel
def total(values, factor):
    raise AssertionError("the packaged form runs")
"""

PACKAGED = """
def loops__total(values, factor):
    return float(values.sum()) * factor
"""
"""Stands for what the compiler makes, which would take a minute here."""

RUN = """
import sys
sys.modules["numba"] = sys.modules["llvmlite"] = None  # not installed
import numpy as np
from conceptmap.layout.jit import are_kernels_packaged
from loops import total, twice
print(are_kernels_packaged(), total.is_cached(), total.is_kept(), twice(2))
print(total(np.arange(4, dtype=np.float32), 2))
for wrong in (np.arange(4), np.zeros((4, 2), np.float32)[:, 0]):
    try:
        total(wrong, 2)
    except TypeError as error:
        print(error)
"""


@pytest.mark.parametrize("level", ["x86_64_v2", "generic"])
def test_packaged_kernels_run_without_numba_and_refuse_arrays_they_would_misread(
    tmp_path: Path, level: str
) -> None:
    (tmp_path / "loops.py").write_text(LOOPS)
    package = tmp_path / "conceptmap_kernels"
    package.mkdir()
    (package / "__init__.py").write_text("ARGUMENT_DTYPES = {'loops__total': ['float32', None]}")
    (package / f"{level}.py").write_text(PACKAGED)
    code = f"import sys; sys.path[:0] = [{str(Path.cwd())!r}, {str(tmp_path)!r}]\n{RUN}"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert done.stdout.splitlines() == [
        "True True True 4",
        "12.0",
        "loops__total takes contiguous float32 as its argument 0, not int64 with strides (8,)",
        "loops__total takes contiguous float32 as its argument 0, not float32 with strides (8,)",
    ], done.stderr
