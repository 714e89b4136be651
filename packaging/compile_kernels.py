"""Compile the loops of layout and drawing, so that a packaged program needs no numba.

Usage: python packaging/compile_kernels.py; writes the package `conceptmap_kernels` to
build/kernels (see conceptmap/layout/packaged_kernels.py). It takes the compiler that Python's
own extension modules are built with: gcc, Xcode's clang, or Visual Studio's. Where there is none it
writes no package, and packaging/conceptmap.spec lets the program keep numba.

numba's ahead-of-time compiler makes one extension module of all loops. Its processor levels on
x86-64 are those of the x86-64 psABI: v2 runs wherever Qt and numpy do, v3 (AVX2, FMA; since
2013) repels nodes in three fifths of the time.
"""

import platform
import shutil
import sys
import warnings
from importlib import import_module
from pathlib import Path
from typing import Any

from conceptmap.layout.jit import Kernel
from conceptmap.layout.packaged_kernels import PACKAGE, kernel_name
from conceptmap.model.jit_warmup import KERNEL_MODULES, compile_kernels

ROOT = Path(__file__).parent.parent
OUT = ROOT / "build" / "kernels"

X86_LEVELS = ("x86-64-v2", "x86-64-v3")
X86_MACHINES = ("x86_64", "AMD64")

HEAD = '''"""The loops of layout and drawing, compiled; made by packaging/compile_kernels.py."""

ARGUMENT_DTYPES = '''


def collect_kernels() -> dict[str, Kernel]:
    """Return all kernels, compiled for the types that the program calls them with."""
    compile_kernels((*KERNEL_MODULES, "conceptmap.layout.simulation"))
    found = {
        kernel_name(value.__wrapped__): value  # type: ignore[attr-defined]
        for name, module in list(sys.modules.items())
        if name.startswith("conceptmap.")
        for value in vars(module).values()
        if isinstance(value, Kernel)
    }
    many = [name for name, kernel in found.items() if len(kernel.compiled_signatures()) != 1]
    if many:
        raise SystemExit(f"Not compiled for exactly one signature: {', '.join(many)}")
    return dict(sorted(found.items()))


def argument_dtypes(kernel: Kernel) -> list[str | None]:
    """Return the dtype of each argument of a kernel, None for what is no array."""
    (signature,) = kernel.compiled_signatures()
    return [str(each.dtype) if hasattr(each, "layout") else None for each in signature.args]


def compile_module(name: str, kernels: dict[str, Kernel], processor: str, folder: Path) -> None:
    """Compile all kernels into one extension module for a kind of processor."""
    from numba.core.compiler import Flags
    from numba.pycc import CC, compiler

    def flags() -> Any:
        """Return the flags that `jit.kernel` compiles with, which numba's CC has no options for."""
        chosen = Flags()
        chosen.release_gil = True
        chosen.fastmath = True
        chosen.error_model = "numpy"
        return chosen

    compiler.Flags = flags
    module = CC(name, source_module=__name__)
    module.output_dir = str(folder)
    module.target_cpu = processor
    for export, kernel in kernels.items():
        (signature,) = kernel.compiled_signatures()
        module.export(export, signature)(kernel.__wrapped__)  # type: ignore[attr-defined]
    module.compile()


def main() -> None:
    """Write the package of compiled kernels, where there is a compiler."""
    from numba.pycc.platform import external_compiler_works

    warnings.filterwarnings("ignore", message=".*pycc.*")
    folder = OUT / PACKAGE
    shutil.rmtree(OUT, ignore_errors=True)
    if not external_compiler_works():
        print("No C compiler was found: the package brings numba, and is 200 MB larger.")
        return
    folder.mkdir(parents=True)
    kernels = collect_kernels()
    dtypes = {name: argument_dtypes(kernel) for name, kernel in kernels.items()}
    (folder / "__init__.py").write_text(f"{HEAD}{dtypes!r}\n", "utf-8")
    levels = X86_LEVELS if platform.machine() in X86_MACHINES else ("generic",)
    for level in levels:
        compile_module(level.replace("-", "_"), kernels, level, folder)
    sys.path.insert(0, str(OUT))
    made = import_module(PACKAGE)
    print(f"{len(made.ARGUMENT_DTYPES)} loops compiled for {', '.join(levels)}")


if __name__ == "__main__":
    main()
