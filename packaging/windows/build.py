"""Build the Windows program and its installer; on Windows alone, with Inno Setup installed.

Usage: python packaging/windows/build.py; writes to build/packages.
"""

import subprocess
import sys
from pathlib import Path

from conceptmap import __version__

ROOT = Path(__file__).parent.parent.parent


def main() -> None:
    """Build everything."""
    subprocess.run([sys.executable, "packaging/freeze.py"], check=True, cwd=ROOT)
    script = ROOT / "packaging" / "windows" / "conceptmap.iss"
    subprocess.run(["iscc", f"/DVersion={__version__}", str(script)], check=True)


if __name__ == "__main__":
    main()
