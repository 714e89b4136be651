"""Build the macOS application and put it into a disk image; on macOS alone.

Usage: python packaging/macos/build.py; writes to build/packages.
"""

import platform
import subprocess
import sys
from pathlib import Path

from conceptmap import __version__

ROOT = Path(__file__).parent.parent.parent
OUT = ROOT / "build" / "packages"


def main() -> None:
    """Build everything."""
    subprocess.run([sys.executable, "packaging/freeze.py"], check=True, cwd=ROOT)
    OUT.mkdir(parents=True, exist_ok=True)
    image = OUT / f"Concept-Map-{__version__}-{platform.machine()}.dmg"
    app = ROOT / "build" / "dist" / "Concept Map.app"
    command = ["hdiutil", "create", "-volname", "Concept Map", "-srcfolder", str(app)]
    subprocess.run([*command, "-ov", "-format", "UDZO", str(image)], check=True)
    print(f"{image}  {image.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
