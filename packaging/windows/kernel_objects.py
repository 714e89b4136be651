"""Compile the loops under wine, where Visual Studio's compiler is not to be had.

Usage: python packaging/windows/kernel_objects.py; packaging/windows/prove.py runs it. It does
what packaging/compile_kernels.py does, but writes the object files to build/kernel-objects, and
beside them which sources of numba are to be compiled and linked with them; a compiler outside of
wine does that.
"""

import importlib
import json
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
OUT = ROOT / "build" / "kernel-objects"


class RecordingToolchain:
    """Stands in for what numba compiles and links with, and only notes what it is asked for."""

    verbose = False

    def __init__(self) -> None:
        self._compiled: dict[str, Any] = {}

    def compile_objects(
        self, sources: Sequence[str], output_dir: str, **options: Any
    ) -> Sequence[str]:
        """Note what is to be compiled: sources, include_dirs and macros; returns no objects."""
        include_dirs, macros = options["include_dirs"], options["macros"]
        self._compiled = {"sources": sources, "include_dirs": include_dirs, "macros": macros}
        return []

    def link_shared(self, output: str, objects: Sequence[str], *_: Any, **options: Any) -> None:
        """Keep the objects, and write beside them what is to be linked with them."""
        name = Path(output).name
        kept = OUT / f"{name}.o"
        shutil.copy(objects[0], kept)
        request = {**self._compiled, "output": output, "exports": options["export_symbols"]}
        (OUT / f"{name}.json").write_text(json.dumps(request), "utf-8")

    def get_python_libraries(self) -> list[str]:
        """Return no libraries: the compiler outside knows where Python is."""
        return []

    get_python_library_dirs = get_python_libraries

    def get_python_include_dirs(self) -> list[str]:
        """Return where the headers of Python and numpy are."""
        numpy = importlib.import_module("numpy")
        return [str(Path(sys.base_prefix) / "include"), numpy.get_include()]

    def get_ext_filename(self, name: str) -> str:
        """Return the file name of an extension module."""
        return f"{name}.pyd"


def main() -> None:
    """Write the objects of all modules."""
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    sys.path.insert(0, str(ROOT / "packaging"))
    importlib.import_module("numba.pycc.platform").external_compiler_works = lambda: True  # type: ignore[attr-defined]
    importlib.import_module("numba.pycc.cc").Toolchain = RecordingToolchain  # type: ignore[attr-defined]
    importlib.import_module("compile_kernels").main()


if __name__ == "__main__":
    main()
