"""Build the Linux packages: a .deb, an archive with an installer, and one file that runs anywhere.

Usage: python packaging/linux/build.py; writes to build/packages and prints their sizes. The one
file is made where makeself is installed.
"""

import gzip
import os
import platform
import shutil
import subprocess
import sys
import tarfile
from datetime import UTC, datetime
from pathlib import Path
from string import Template

from conceptmap import __version__

ROOT = Path(__file__).parent.parent.parent
HERE = ROOT / "packaging" / "linux"
BUILD = ROOT / "build"
MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}

LIBC_VERSIONS = {"amd64": "2.35", "arm64": "2.39"}
"""The oldest C library that the wheels of Qt run with."""

# The system libraries that Qt links to; everything else is in the package.
DEPENDS = (
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libfreetype6",
    "libgl1",
    "libglib2.0-0 | libglib2.0-0t64",
    "libx11-6",
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-shm0",
    "libxcb-sync1",
    "libxcb-util1",
    "libxcb-xfixes0",
    "libxcb-xinerama0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
    "libxkbcommon0",
)

# What Qt needs besides them under Wayland.
RECOMMENDS = ("libwayland-client0", "libwayland-cursor0", "libwayland-egl1")


def size(path: Path) -> int:
    """Return the size of a file or folder in bytes."""
    if path.is_symlink():
        return 0
    if path.is_file():
        return path.stat().st_size
    return sum(size(each) for each in path.iterdir())


def stage() -> Path:
    """Arrange the files as they are installed below `/usr`, and return that folder."""
    usr = BUILD / "stage" / "usr"
    shutil.rmtree(BUILD / "stage", ignore_errors=True)
    program = usr / "lib" / "conceptmap"
    shutil.copytree(BUILD / "dist" / "conceptmap", program, symlinks=True)
    strip_libraries(program)
    (usr / "bin").mkdir(parents=True)
    (usr / "bin" / "conceptmap").symlink_to("../lib/conceptmap/conceptmap")
    share = usr / "share"
    values = {"version": __version__, "date": datetime.now(UTC).strftime("%Y-%m-%d")}
    write_file(
        share / "applications" / "conceptmap.desktop", (HERE / "conceptmap.desktop").read_bytes()
    )
    about = "io.github.conceptmap.ConceptMap.metainfo.xml"
    write_file(
        share / "metainfo" / about, Template((HERE / about).read_text()).substitute(values).encode()
    )
    for icon in sorted((BUILD / "icons").glob("*.png")):
        side = f"{icon.stem}x{icon.stem}"
        write_file(
            share / "icons" / "hicolor" / side / "apps" / "conceptmap.png", icon.read_bytes()
        )
    scalable = share / "icons" / "hicolor" / "scalable" / "apps" / "conceptmap.svg"
    write_file(scalable, (ROOT / "resources" / "icons" / "conceptmap.svg").read_bytes())
    shell = BUILD / "shell"
    write_file(
        share / "bash-completion" / "completions" / "conceptmap",
        (shell / "conceptmap.bash").read_bytes(),
    )
    write_file(
        share / "zsh" / "site-functions" / "_conceptmap", (shell / "conceptmap.zsh").read_bytes()
    )
    for page in sorted(shell.glob("*.1")):
        write_file(
            share / "man" / "man1" / f"{page.name}.gz", gzip.compress(page.read_bytes(), 9, mtime=0)
        )
    legal = (ROOT / "LICENSE").read_bytes() + b"\n\n" + (BUILD / "LICENSES.txt").read_bytes()
    write_file(share / "doc" / "conceptmap" / "copyright", legal)
    changes = gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), 9, mtime=0)
    write_file(share / "doc" / "conceptmap" / "changelog.gz", changes)
    return usr


def write_file(file: Path, data: bytes) -> None:
    """Write a file, and make the folders that it is in."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)


def strip_libraries(program: Path) -> None:
    """Remove the debug symbols from the libraries that have them."""
    if shutil.which("strip") is None:
        return
    for file in program.rglob("*.so*"):
        if file.is_file() and not file.is_symlink() and "numpy.libs" not in file.parts:
            subprocess.run(["strip", "--strip-unneeded", file], capture_output=True, check=False)


def build_deb(usr: Path, machine: str, out: Path) -> Path:
    """Build the Debian package."""
    control = usr.parent / "DEBIAN"
    control.mkdir()
    fields = {
        "Package": "conceptmap",
        "Version": __version__,
        "Architecture": machine,
        "Maintainer": "The Concept Map developers <conceptmap@users.noreply.github.com>",
        "Installed-Size": str(size(usr) // 1024),
        "Depends": ", ".join((f"libc6 (>= {LIBC_VERSIONS.get(machine, '2.39')})", *DEPENDS)),
        "Recommends": ", ".join(RECOMMENDS),
        "Section": "editors",
        "Priority": "optional",
        "Description": "map of linked Markdown notes\n"
        " Concept Map turns a folder of Markdown notes joined by wikilinks into a map\n"
        " with named regions and stable positions, a preview, filters and exports.\n"
        " It never writes into a vault and needs no network.",
    }
    text = "".join(f"{name}: {value}\n" for name, value in fields.items())
    (control / "control").write_text(text)
    file = out / f"conceptmap_{__version__}_{machine}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(usr.parent), str(file)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(control)
    return file


def build_archive(usr: Path, machine: str, out: Path) -> Path:
    """Build the archive, which contains an installer."""
    name = f"conceptmap-{__version__}-linux-{machine}"
    file = out / f"{name}.tar.xz"
    with tarfile.open(file, "w:xz", preset=6) as tar:
        tar.add(usr, f"{name}/usr", filter=without_owner)
        tar.add(HERE / "install.sh", f"{name}/install.sh", filter=without_owner)
    return file


def build_run_file(usr: Path, machine: str, out: Path) -> Path:
    """Build a file that unpacks the program into a temporary folder and runs it, with makeself."""
    file = out / f"conceptmap-{__version__}-linux-{machine}.run"
    command = ["makeself", "--quiet", "--nox11", "--nomd5", "--xz", "--complevel", "6"]
    # Else its owner would be asked for when it is unpacked as root.
    command += ["--tar-extra", "--owner=root --group=root"]
    program = usr / "lib" / "conceptmap"
    # Paths on the command line are relative to where it was given.
    start = program / "start"
    start.write_text('#!/bin/sh\nprogram=$PWD/conceptmap\ncd "$USER_PWD" && exec "$program" "$@"\n')
    start.chmod(0o755)
    command += [str(program), str(file), "Concept Map", "./start"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    start.unlink()
    return file


def without_owner(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Leave out who built the archive."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


def print_sizes(usr: Path, files: list[Path]) -> None:
    """Print the size of each part and each package."""
    program = usr / "lib" / "conceptmap"
    inner = program / "_internal"
    parts = {each.name: size(each) for each in inner.iterdir() if not each.is_symlink()}
    rest = size(program) - sum(parts.values())
    small = sum(bytes_ for bytes_ in parts.values() if bytes_ < 1_000_000) + rest
    print(f"installed {size(usr) / 1e6:7.1f} MB")
    for name, bytes_ in sorted(parts.items(), key=lambda pair: -pair[1]):
        if bytes_ >= 1_000_000:
            print(f"  {bytes_ / 1e6:7.1f} MB  {name}")
    print(f"  {small / 1e6:7.1f} MB  all the rest")
    for file in files:
        print(f"{file.relative_to(ROOT)}  {size(file) / 1e6:.1f} MB")


def main() -> None:
    """Freeze the program, and build the archive and each package whose tool is installed."""
    os.chdir(ROOT)
    subprocess.run([sys.executable, "packaging/freeze.py"], check=True)
    usr = stage()
    out = BUILD / "packages"
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir()
    files = []
    if shutil.which("dpkg-deb"):
        files.append(build_deb(usr, MACHINES.get(platform.machine(), platform.machine()), out))
    files.append(build_archive(usr, platform.machine(), out))
    if shutil.which("makeself"):
        files.append(build_run_file(usr, platform.machine(), out))
    print_sizes(usr, files)


if __name__ == "__main__":
    main()
