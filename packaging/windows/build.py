"""Build the Windows program and its installer; on Windows alone, with Inno Setup installed.

Usage: python packaging/windows/build.py; writes to build/packages. With WINDOWS_SIGN_COMMAND, as
`signtool sign ...`, the installer is signed.
"""

import os
import subprocess
import sys
from pathlib import Path

from conceptmap import __version__

ROOT = Path(__file__).parent.parent.parent


def main() -> None:
    """Freeze the program and build the installer."""
    subprocess.run([sys.executable, "packaging/freeze.py"], check=True, cwd=ROOT)
    script = ROOT / "packaging" / "windows" / "conceptmap.iss"
    command = ["iscc", f"/DVersion={__version__}"]
    signing = os.environ.get("WINDOWS_SIGN_COMMAND")
    if signing:
        # The compiler puts the file in the place of $f.
        command += ["/DSignCommand", f"/Ssign={signing} $f"]
    subprocess.run([*command, str(script)], check=True)


if __name__ == "__main__":
    main()
