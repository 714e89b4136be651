"""Test the .deb on clean roots: install, start, open, export, remove without a trace.

Usage, as root: python packaging/linux/prove.py [SUITE ...]; needs debootstrap, Xvfb and xdotool.
Each root is a plain Debian in build/root, with none of this machine's Python; by default those of
`SUITES`, one after the other.
"""

import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from conceptmap.exporting.formats import FORMATS

ROOT = Path(__file__).parent.parent.parent
CLEAN = ROOT / "build" / "root"
APT = Path("/etc/apt")
SUITES = ("bookworm", "trixie")
"""Debian 12 and 13."""

DISPLAY = ":87"
HELPERS = "xdg-utils,libglib2.0-bin,desktop-file-utils,appstream,ca-certificates"
USER = "reader"

# Paths that the package manager or the user writes to.
IGNORED_PATHS = (
    "var/",
    "home/",
    "etc/ld.so.cache",
    "tmp/",
    "run/",
    "proc/",
    "sys/",
    "dev/",
    "root/",
)


def inside(
    *command: str, user: str = "root", check: bool = True
) -> subprocess.CompletedProcess[str]:
    """Run a command in the clean root."""
    words = ["chroot", str(CLEAN)]
    if user != "root":
        words += ["su", "-", user, "-c", " ".join(command)]
    else:
        words += list(command)
    return subprocess.run(words, check=check, capture_output=True, text=True, timeout=900)


def report(what: str) -> None:
    """Print what was tested."""
    print(f"  ok  {what}", flush=True)


def files() -> set[str]:
    """Return all files of the root that a package could have installed."""
    found = set()
    for folder, _, names in os.walk(CLEAN):
        for name in names:
            path = str(Path(folder, name).relative_to(CLEAN))
            if not path.startswith(IGNORED_PATHS):
                found.add(path)
    return found


def is_suite(suite: str) -> bool:
    """Return whether the root is there and of a suite of Debian."""
    release = CLEAN / "etc" / "os-release"
    return release.is_file() and f"VERSION_CODENAME={suite}\n" in release.read_text()


def copy_apt_settings(suite: str) -> None:
    """Let the root install from where this machine does, its Debian by the suite's name."""
    for name in ("apt.conf.d", "preferences.d"):
        if (APT / name).is_dir():
            shutil.copytree(APT / name, CLEAN / "etc" / "apt" / name, dirs_exist_ok=True)
    for source in (APT / "sources.list", *APT.glob("sources.list.d/debian*")):
        if source.is_file():
            text = source.read_text()
            for other in SUITES:
                text = text.replace(other, suite)
            (CLEAN / source.relative_to("/")).write_text(text)


@contextlib.contextmanager
def clean_root(suite: str) -> Iterator[None]:
    """Make the clean root, with the file systems that programs expect."""
    if not is_suite(suite):
        shutil.rmtree(CLEAN, ignore_errors=True)
        command = ["debootstrap", "--variant=minbase", f"--include={HELPERS}", suite, str(CLEAN)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        copy_apt_settings(suite)
    mounts = [("proc", "proc"), ("sysfs", "sys"), ("tmpfs", "dev/shm")]
    done: list[Path] = []
    try:
        for kind, at in mounts:
            target = CLEAN / at
            target.mkdir(exist_ok=True)
            subprocess.run(["mount", "-t", kind, kind, str(target)], check=True)
            done.append(target)
        shutil.copy("/etc/resolv.conf", CLEAN / "etc" / "resolv.conf")
        yield
    finally:
        for target in reversed(done):
            subprocess.run(["umount", "-l", str(target)], check=False)


@contextlib.contextmanager
def screen() -> Iterator[None]:
    """Run an X server that programs in the root can reach."""
    command = ["Xvfb", DISPLAY, "-screen", "0", "1400x900x24", "-ac", "-noreset"]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        time.sleep(2)
        yield
    finally:
        server.terminate()
        server.wait()


def wait_for_window(title: str, timeout_s: float) -> float:
    """Wait for a window with a title, and return how many seconds that took."""
    begun = time.perf_counter()
    environment = {**os.environ, "DISPLAY": DISPLAY}
    while time.perf_counter() - begun < timeout_s:
        command = ["xdotool", "search", "--onlyvisible", "--name", title]
        found = subprocess.run(command, env=environment, capture_output=True, check=False)
        if found.stdout.strip():
            return time.perf_counter() - begun
        time.sleep(0.05)
    raise SystemExit(f"No window named {title} appeared within {timeout_s} s.")


def launch(*paths: str) -> subprocess.Popen[bytes]:
    """Start the program from its desktop entry, as a file manager does."""
    entry = "/usr/share/applications/conceptmap.desktop"
    command = f"DISPLAY={DISPLAY} gio launch {entry} {' '.join(paths)}"
    return subprocess.Popen(["chroot", str(CLEAN), "su", "-", USER, "-c", command])


def stop() -> None:
    """End the program that was started."""
    subprocess.run(["pkill", "-f", "/usr/lib/conceptmap/conceptmap"], check=False)
    subprocess.run(["pkill", "-x", "conceptmap"], check=False)
    time.sleep(1)


def main() -> None:
    """Test the package on each suite."""
    for suite in sys.argv[1:] or SUITES:
        print(f"Debian {suite}", flush=True)
        check_package(suite)


def check_package(suite: str) -> None:
    """Test the package on a clean root of a suite."""
    (package,) = (ROOT / "build" / "packages").glob("*.deb")
    with clean_root(suite):
        inside("apt-get", "update", "-qq")
        if inside("id", USER, check=False).returncode:
            inside("useradd", "-m", USER)
        assert inside("which", "python3", check=False).returncode, "the root has a Python"
        report("a clean root without Python")
        inside("apt-get", "purge", "-y", "-qq", "conceptmap", check=False)
        shutil.rmtree(CLEAN / "home" / USER, ignore_errors=True)
        (CLEAN / "home" / USER).mkdir()
        inside("cp", "-r", "/etc/skel/.", f"/home/{USER}/")
        notes = CLEAN / "home" / USER / "Notes"
        shutil.rmtree(notes, ignore_errors=True)
        shutil.copytree(ROOT / "resources" / "sample", notes)
        inside("chown", "-R", f"{USER}:{USER}", f"/home/{USER}")
        shutil.copy(package, CLEAN / "tmp" / package.name)
        # Its dependencies first, so that what comes and goes is the package alone.
        control = subprocess.run(
            ["dpkg-deb", "-f", str(package), "Depends"], capture_output=True, text=True, check=True
        ).stdout
        needed = [part.split("|")[0].split("(")[0].strip() for part in control.split(",")]
        inside("apt-get", "install", "-y", "-qq", "--no-install-recommends", *needed)
        before = files()
        inside("apt-get", "install", "-y", "-qq", f"/tmp/{package.name}")
        report("installed with what it depends on")
        version = inside("conceptmap", "--version", user=USER).stdout.strip()
        report(f"on the path: {version}")
        inside("desktop-file-validate", "/usr/share/applications/conceptmap.desktop")
        metainfo = "/usr/share/metainfo/io.github.conceptmap.ConceptMap.metainfo.xml"
        # The project has no page of its own.
        without = "--override=url-homepage-missing=info"
        inside("appstreamcli", "validate", "--no-net", without, metainfo)
        report("desktop entry and AppStream data are valid")
        inside("update-desktop-database", check=False)
        for kind in ("inode/directory", "text/markdown"):
            assert "conceptmap.desktop" in inside("gio", "mime", kind).stdout, kind
        report("offered for folders and Markdown notes")
        check_windows()
        check_exports()
        inside("apt-get", "purge", "-y", "-qq", "conceptmap")
        inside("update-desktop-database", check=False)
        left = {path for path in files() - before if "mimeinfo.cache" not in path}
        assert not left, sorted(left)[:20]
        kept = list((CLEAN / "home" / USER).rglob("*.msgpack"))
        assert kept, "the user's maps are gone"
        report(f"removed without a trace; the user's {len(kept)} maps were kept")


def check_windows() -> None:
    """Start from the desktop entry, without and with a folder, and with a note."""
    with screen():
        for paths, title, what in (
            ((), "Concept Map", "started from its desktop entry"),
            ((f"/home/{USER}/Notes",), "Notes — Concept Map", "opened a folder"),
            ((f"'/home/{USER}/Notes/Large language models.md'",), "Notes — Concept Map", "a note"),
        ):
            process = launch(*paths)
            took = wait_for_window(title, 90)
            report(f"{what}: its window was there after {took:.1f} s")
            time.sleep(8 if paths else 1)
            if paths:
                screenshot(ROOT / "build" / f"proof-{len(paths[0])}.png")
            stop()
            process.wait()


def screenshot(file: Path) -> None:
    """Take a screenshot, when ImageMagick is installed."""
    if shutil.which("import"):
        environment = {**os.environ, "DISPLAY": DISPLAY}
        subprocess.run(["import", "-window", "root", str(file)], env=environment, check=False)


def check_exports() -> None:
    """Export every format without a screen."""
    for extension in FORMATS:
        out = f"/home/{USER}/map.{extension}"
        inside("conceptmap", "export", f"/home/{USER}/Notes", out, user=USER)
        assert (CLEAN / out.lstrip("/")).stat().st_size > 1000, extension
    report("exported every format without a screen")


if __name__ == "__main__":
    if os.geteuid():
        sys.exit("This test makes a root folder of its own: run it as root.")
    main()
