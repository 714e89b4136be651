"""Build a folder of the program and all its dependencies, with PyInstaller.

Usage: python packaging/freeze.py; writes to build/dist. The build scripts of all systems run
it first.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent

for script in ("prepare", "compile_kernels"):
    subprocess.run([sys.executable, f"packaging/{script}.py"], check=True, cwd=ROOT)
command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
command += ["--distpath", "build/dist", "--workpath", "build/work", "packaging/conceptmap.spec"]
subprocess.run(command, check=True, cwd=ROOT)
