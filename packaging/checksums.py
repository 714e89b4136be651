"""Write the SHA-256 sums of the packages next to them, as `sha256sum --check` reads them.

Usage: python packaging/checksums.py; writes build/packages/SHA256SUMS-….txt.
"""

import hashlib
import platform
import sys
from pathlib import Path

PACKAGES = Path(__file__).parent.parent / "build" / "packages"


def main() -> None:
    """Write the sums of all files that are there."""
    files = [file for file in sorted(PACKAGES.iterdir()) if not file.name.startswith("SHA256SUMS")]
    lines = []
    for file in files:
        with file.open("rb") as data:
            lines.append(f"{hashlib.file_digest(data, 'sha256').hexdigest()}  {file.name}\n")
    name = f"SHA256SUMS-{sys.platform}-{platform.machine().lower()}.txt"
    (PACKAGES / name).write_text("".join(lines), newline="\n")
    print("".join(lines), end="")


if __name__ == "__main__":
    main()
