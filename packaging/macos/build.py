"""Build the macOS application and put it into a disk image; on macOS alone.

Usage: python packaging/macos/build.py; writes to build/packages. With MACOS_IDENTITY the
program is signed, with MACOS_NOTARY_USER, _PASSWORD and _TEAM the image is notarised.
"""

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from conceptmap import __version__

ROOT = Path(__file__).parent.parent.parent
OUT = ROOT / "build" / "packages"


def main() -> None:
    """Freeze the program, and build and sign the disk image."""
    subprocess.run([sys.executable, "packaging/freeze.py"], check=True, cwd=ROOT)
    OUT.mkdir(parents=True, exist_ok=True)
    image = OUT / f"Concept-Map-{__version__}-{platform.machine()}.dmg"
    build_image(ROOT / "build" / "dist" / "Concept Map.app", image)
    if os.environ.get("MACOS_IDENTITY"):
        sign(image)
    print(f"{image}  {image.stat().st_size / 1e6:.1f} MB")


def build_image(app: Path, image: Path) -> None:
    """Write a disk image of the program and a link to Applications, to drop it on."""
    folder = ROOT / "build" / "image"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(app, folder / app.name, symlinks=True)
    (folder / "Applications").symlink_to("/Applications")
    command = ["hdiutil", "create", "-volname", "Concept Map", "-srcfolder", str(folder)]
    subprocess.run([*command, "-ov", "-format", "UDZO", str(image)], check=True)


def sign(image: Path) -> None:
    """Sign a disk image, the program in which is signed; have it notarised where one can."""
    identity = os.environ["MACOS_IDENTITY"]
    subprocess.run(["codesign", "--sign", identity, "--timestamp", str(image)], check=True)
    user = os.environ.get("MACOS_NOTARY_USER")
    if not user:
        print("No account for the notary: the image is signed, not notarised.")
        return
    account = ["--apple-id", user, "--team-id", os.environ["MACOS_NOTARY_TEAM"]]
    account += ["--password", os.environ["MACOS_NOTARY_PASSWORD"]]
    submit = ["xcrun", "notarytool", "submit", str(image), "--wait", *account]
    subprocess.run(submit, check=True)
    subprocess.run(["xcrun", "stapler", "staple", str(image)], check=True)


if __name__ == "__main__":
    main()
