"""Start the frozen program once, before it is published: its version, an export, a window.

Usage: python packaging/start_once.py; expects build/dist, as packaging/freeze.py writes it.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
TIMEOUT_S = 300
"""The first start of a new program may wait for a virus scanner."""

WINDOW_S = 20
"""The window has to stay for as long."""


def program() -> Path:
    """Return the executable of the frozen program."""
    dist = ROOT / "build" / "dist"
    if sys.platform == "darwin":
        return dist / "Concept Map.app" / "Contents" / "MacOS" / "conceptmap"
    # The windowed program has no output to look at.
    name = "conceptmap-cli.exe" if sys.platform == "win32" else "conceptmap"
    return dist / "conceptmap" / name


def main() -> None:
    """Start it; raises where it fails."""
    sample = str(ROOT / "resources" / "sample")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    command = [str(program())]
    said = subprocess.run([*command, "--version"], check=True, capture_output=True, text=True)
    print(said.stdout.strip())
    with tempfile.TemporaryDirectory() as folder:
        picture = Path(folder) / "map.png"
        subprocess.run([*command, "export", sample, str(picture)], check=True, timeout=TIMEOUT_S)
        print(f"picture of {picture.stat().st_size} bytes")
    with subprocess.Popen([*command, sample]) as window:
        try:
            status = window.wait(WINDOW_S)
        except subprocess.TimeoutExpired:
            window.terminate()
            print("window opened")
        else:
            raise SystemExit(f"the window ended at once, with status {status}")


if __name__ == "__main__":
    main()
