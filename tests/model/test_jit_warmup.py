"""Kernels are compiled before they are needed, and none again when it is."""

import subprocess
import sys

import pytest

COUNT_COMPILED = """
import sys
import numpy as np
from conceptmap.layout import Simulation, arrange
from conceptmap.layout.jit import Kernel
from conceptmap.model.jit_warmup import KERNEL_MODULES, compile_kernels

def compiled():
    return {
        f"{kernel.__module__}.{kernel.__qualname__}": len(kernel.compiled_signatures())
        for name, module in list(sys.modules.items())
        if name.startswith("conceptmap.")
        for kernel in vars(module).values()
        if isinstance(kernel, Kernel)
    }

compile_kernels(KERNEL_MODULES)
print({name: count for name, count in compiled().items() if count != 1})
line = [(i, i + 1) for i in range(29)]
for count, edges in ((40, line), (40, [*line[:9], *line[11:]]), (90, [(0, i) for i in range(70)])):
    edges = np.array(edges, np.int32)
    regions = np.arange(count, dtype=np.int32) // 10
    positions = arrange(count, edges, regions=regions)
    simulation = Simulation(count, edges, start=positions, regions=regions)
    for _ in range(9):
        simulation.step()
    simulation.separate_discs(1)
print({name: count for name, count in compiled().items() if count != 1})
"""


@pytest.mark.ui
def test_all_kernels_are_compiled_in_advance_and_once() -> None:
    done = subprocess.run(
        [sys.executable, "-c", COUNT_COMPILED], capture_output=True, text=True, check=False
    )
    assert done.stdout == "{}\n{}\n", done.stderr
