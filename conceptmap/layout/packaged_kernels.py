"""Kernels that were compiled when the program was packaged, so that it goes without numba.

`packaging/compile_kernels.py` writes the package `conceptmap_kernels`: one extension module for
each level of processor, whose functions have the names of `kernel_name`, and `ARGUMENT_DTYPES`,
which has a list a function: the dtype of an array, None for a number or a tuple of numbers. Each
kernel is compiled for one signature, its arrays C-contiguous. A program that is run from its
sources or a wheel has no such package.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import numpy as np

PACKAGE = "conceptmap_kernels"

REQUIRED_FEATURES = {
    "x86_64_v3": frozenset({"AVX2", "FMA3", "F16C"}),
    "x86_64_v2": frozenset(),
    "generic": frozenset(),
}
"""What a processor needs for the modules that a package may have, by numpy's names, best first."""


class PackagedKernel:
    """A compiled loop that refuses arrays of another type than it was compiled for."""

    def __init__(self, name: str, function: Callable[..., Any], dtypes: list[str | None]) -> None:
        self._name = name
        self._function = function
        self._dtypes = [dtype and np.dtype(dtype) for dtype in dtypes]

    def __call__(self, *args: Any) -> Any:
        """Run the loop; raises TypeError for an array that it would misread."""
        for i, dtype in enumerate(self._dtypes):
            if dtype and (args[i].dtype != dtype or not args[i].flags.c_contiguous):
                raise TypeError(
                    f"{self._name} takes contiguous {dtype} as its argument {i}, "
                    f"not {args[i].dtype} with strides {args[i].strides}"
                )
        return self._function(*args)


def kernel_name(function: Callable[..., Any]) -> str:
    """Return the name of a kernel in the compiled module, unique among all kernels."""
    return f"{function.__module__.rpartition('.')[2]}__{function.__name__}"


@cache
def are_kernels_packaged() -> bool:
    """Return whether the program came with compiled kernels."""
    return find_spec(PACKAGE) is not None


def find_packaged_kernel(function: Callable[..., Any]) -> PackagedKernel | None:
    """Return the compiled form of a kernel that the program came with; None where it has none."""
    if not are_kernels_packaged():
        return None
    name = kernel_name(function)
    dtypes = import_module(PACKAGE).ARGUMENT_DTYPES
    return PackagedKernel(name, getattr(_load_best_module(), name), dtypes[name])


@cache
def _load_best_module() -> Any:
    """Return the fastest of the compiled modules that this processor can run."""
    features = _processor_features()
    names = [
        f"{PACKAGE}.{level}"
        for level, required in REQUIRED_FEATURES.items()
        if required <= features
    ]
    return import_module(next(name for name in names if find_spec(name) is not None))


def _processor_features() -> frozenset[str]:
    """Return what this processor can do, by numpy's names; nothing where numpy does not say."""
    try:
        features = import_module("numpy._core._multiarray_umath").__cpu_features__
    except (ImportError, AttributeError):  # numpy's own, not promised to stay
        return frozenset()
    return frozenset(name for name, has in features.items() if has)
