r"""Test the Windows program under wine: tests, build, installer, window, exports, uninstaller.

Usage, as root on Debian: python packaging/windows/prove.py [STEP ...]; the steps are those of
`STEPS`, by default all, one after the other. It needs debootstrap, Xvfb, xdotool, uv, npm, and the
package indexes of Debian, Python and npm. What wine cannot show is in packaging/README.md.
"""

import contextlib
import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import wine
from wine import DRIVE, PREFIX, ROOT, SOURCE, inside, run_python, run_windows
from wine_tests import test

from conceptmap import __version__
from conceptmap.exporting.formats import FORMATS

DISPLAY = ":86"
SCREEN = {"DISPLAY": DISPLAY}
"""What programs with a window, and the installer, are started with."""

INSTALLED = r"C:\users\root\AppData\Local\Programs\Concept Map"
INSTALLED_FOLDER = DRIVE.joinpath(*INSTALLED.split("\\")[1:])
NOTES = DRIVE / "My notes"
"""The sample vault, in a folder whose name has a space."""

KEPT_FOLDERS = {"history", "maps"}
"""The folders of what is the user's, which stay."""

COMPILERS = {".c": "x86_64-w64-mingw32-gcc", ".cpp": "x86_64-w64-mingw32-g++"}

FLOAT_MARK = "int _fltused;\n"
"""LLVM refers to this name where a program computes with floats; Visual Studio has it."""


def report(what: str, begun: float | None = None) -> None:
    """Print what was tested, and how long it took."""
    took = "" if begun is None else f" ({time.perf_counter() - begun:.0f} s)"
    print(f"  ok  {what}{took}", flush=True)


def set_up() -> None:
    """Set wine and the Windows Python up."""
    wine.install_wine()
    wine.install_python()
    wine.unpack_installer_compiler()
    wine.copy_project()
    said = run_python(
        "-c", "import platform; print(platform.python_version())", capture_output=True
    )
    report(f"CPython {said.stdout.strip()} for Windows runs under wine 10")


def compile_loops() -> None:
    """Compile the loops by the Windows numba, and link them."""
    begun = time.perf_counter()
    run_python("packaging/windows/kernel_objects.py")
    link_kernels()
    report("loops compiled by numba, linked by MinGW", begun)


def freeze() -> None:
    """Build the frozen program, with what wine lacks beside it."""
    begun = time.perf_counter()
    run_python("packaging/prepare.py")
    pyinstaller = ("-m", "PyInstaller", "--noconfirm", "--log-level=WARN", "--distpath=build/dist")
    run_python(*pyinstaller, "--workpath=build/work", "packaging/conceptmap.spec")
    program = SOURCE / "build" / "dist" / "conceptmap"
    mebibytes = sum(each.stat().st_size for each in program.rglob("*")) / 2**20
    report(f"frozen, {mebibytes:.0f} MiB", begun)
    for name in ("ucrtbase", *wine.STAND_INS):
        shutil.copy(wine.PYTHON / f"{name}.dll", program)


def build_installer() -> None:
    """Build the installer."""
    begun = time.perf_counter()
    script = SOURCE / "packaging" / "windows" / "conceptmap.iss"
    # Wine has no folder that {autopf} stands for.
    text = script.read_text("utf-8").replace("{autopf}", r"{localappdata}\Programs")
    script.with_name("wine.iss").write_text(text, "utf-8")
    compiler = (r"C:\innosetup\ISCC.exe", "/Qp", f"/DVersion={__version__}")
    run_windows(*compiler, r"C:\source\packaging\windows\wine.iss", capture_output=True)
    mebibytes = installer().stat().st_size / 2**20
    report(f"installer of {mebibytes:.0f} MiB", begun)


def link_kernels() -> None:
    """Compile and link the extension modules that `kernel_objects.py` has asked for."""
    objects = SOURCE / "build" / "kernel-objects"
    (objects / "mark.c").write_text(FLOAT_MARK)
    for file in sorted(objects.glob("*.json")):
        request = json.loads(file.read_text("utf-8"))
        common = [f"-D{name}={value}" for name, value in request["macros"]]
        common += [f"-I{unix_path(folder)}" for folder in request["include_dirs"]]
        linked = [unix_path(str(file.with_suffix(".o"))), unix_path(str(objects / "mark.c"))]
        for source in map(unix_path, request["sources"]):
            target = f"/tmp/{Path(source).name}.o"
            inside(COMPILERS[Path(source).suffix], "-O2", "-w", "-c", *common, source, "-o", target)
            linked.append(target)
        libraries = ("-L/win/drive_c/python/libs", "-lpython313", "-static", "-lm")
        exports = file.with_suffix(".def")
        exports.write_text("\n".join(("EXPORTS", *request["exports"])) + "\n")
        linked.append(unix_path(str(exports)))
        output = unix_path(request["output"])
        inside(COMPILERS[".cpp"], "-shared", *linked, "-o", output, *libraries)


def unix_path(path: str) -> str:
    r"""Return where a path of Windows, below C:\ or relative to the project, is in the root."""
    if path.startswith(str(wine.HOME)):
        return path.removeprefix(str(wine.HOME))
    return "/win/drive_c/" + path.removeprefix("C:\\").replace("\\", "/")


def installer() -> Path:
    """Return the installer that was built."""
    return SOURCE / "build" / "packages" / f"Concept-Map-{__version__}-setup.exe"


def use() -> None:
    """Install the program, use it, and uninstall it."""
    shutil.rmtree(NOTES, ignore_errors=True)
    shutil.copytree(ROOT / "resources" / "sample", NOTES)
    before, keys_before = files(), registry_keys()
    with screen():
        begun = time.perf_counter()
        quiet = ("/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART", "/TASKS=path")
        setup = "C:\\" + str(installer().relative_to(DRIVE)).replace("/", "\\")
        wine.start_server(SCREEN)
        run_windows(setup, *quiet, environment=SCREEN)
        assert (INSTALLED_FOLDER / "conceptmap.exe").is_file()
        report("installed", begun)
        check_registered()
        check_windows()
        check_exports()
        begun = time.perf_counter()
        run_windows(INSTALLED + r"\unins000.exe", *quiet[:3], environment=SCREEN)
        wait_until(lambda: not INSTALLED_FOLDER.exists(), 60)
    left = files() - before
    kept = {path for path in left if "/AppData/Local/conceptmap/" in path}
    assert not left - kept, sorted(left - kept)[:20]
    names = {path.split("/conceptmap/")[1].split("/")[0] for path in kept}
    assert names <= {*KEPT_FOLDERS, "settings.ini"}, names
    assert any(path.endswith(".msgpack") for path in kept), "the user's map is gone"
    inside("wineserver", "-k", check=False)
    time.sleep(2)
    keys = {key for key in registry_keys() - keys_before if "concept" in key.casefold()}
    assert not keys, sorted(keys)
    assert "Concept Map" not in user_registry().split("[Environment]")[1].split("\n[")[0]
    report(f"uninstalled without a trace; {', '.join(sorted(names))} of the user were kept", begun)


def check_registered() -> None:
    """See that folders, notes and addresses of the program know it, and the PATH has it."""
    inside("wineserver", "-k", check=False)
    time.sleep(2)
    text = user_registry()
    wine.start_server(SCREEN)
    for key in (
        r"Directory\\shell\\ConceptMap\\command",
        r"ConceptMap.Note\\shell\\open\\command",
        r"Applications\\conceptmap.exe\\shell\\open\\command",
        r"conceptmap\\shell\\open\\command",
    ):
        section = text.split(f"[Software\\\\Classes\\\\{key}]", 1)[1].split("\n[", 1)[0]
        assert "conceptmap.exe" in section, key
    assert '"ConceptMap.Note"=""' in text
    assert "Concept Map" in text.split("[Environment]")[1].split("\n[")[0]
    report("registered for folders, .md files and conceptmap:// addresses, and on the PATH")


def check_windows() -> None:
    """Open the window on nothing, a folder and a note."""
    note = r"C:\My notes\Large language models.md"
    for path, title in (
        ((), "Concept Map"),
        ((r"C:\My notes",), "My notes — Concept Map"),
        ((note,), "My notes — Concept Map"),
    ):
        command = ("wine", INSTALLED + r"\conceptmap.exe", *path)
        words = ["chroot", str(wine.HOME), "env", "-i"]
        words += [f"{name}={value}" for name, value in (wine.ENVIRONMENT | SCREEN).items()]
        process = subprocess.Popen([*words, *command], stderr=subprocess.DEVNULL)
        try:
            took = wait_until(lambda title=title: has_window(title), 180)
            report(f"window {title!r} after {took:.1f} s")
            time.sleep(15 if path else 2)
            picture = ROOT / "build" / f"windows-{len(path and path[0])}.png"
            on_screen("import", "-window", "root", str(picture), check=False)
            assert process.poll() is None, "the window is gone"
            run_windows("taskkill", "/IM", "conceptmap.exe", capture_output=True)
            assert process.wait(60) == 0, "it did not end when its window was closed"
        finally:
            process.kill()


def check_exports() -> None:
    """Export every format from the console program, with pipes and in a console."""
    program = INSTALLED + r"\conceptmap-cli.exe"
    for how, line in (
        ("with pipes", "echo | wine '{}' export '{}' '{}' 2>&1 | cat"),
        ("in a console", "script -qec \"wine '{}' export '{}' '{}'\" /dev/null"),
    ):
        for extension in FORMATS:
            out = DRIVE / f"map.{extension}"
            command = line.format(program, r"C:\My notes", rf"C:\map.{extension}")
            said = inside("sh", "-c", command, capture_output=True, timeout=300)
            assert out.is_file(), (how, extension, said.stdout)
            assert out.stat().st_size > 1000, (how, extension, said.stdout)
            for written in DRIVE.glob("map*"):  # tables of links lie beside those of notes
                written.unlink()
        report(f"exported {', '.join(FORMATS)} {how}")
    said = run_windows(program, "--version", capture_output=True)
    assert __version__ in said.stdout, said
    report("says its version into a pipe")


def files() -> set[str]:
    r"""Return all files below C:\, but for the project's and Python's own."""
    found = set()
    for folder, names, here in os.walk(DRIVE):
        if Path(folder) == DRIVE:
            names[:] = set(names) - {"source", "python", "innosetup", "windows", NOTES.name}
        elif Path(folder).name == "Local":
            names[:] = set(names) - {"Temp", "Microsoft"}
        found |= {str(Path(folder, name).relative_to(DRIVE)) for name in here}
    return found


def user_registry() -> str:
    """Return the registry of the user, as wine has written it."""
    return (PREFIX / "user.reg").read_text("utf-8", errors="replace")


def registry_keys() -> set[str]:
    """Return the names of all keys of the user's registry."""
    return set(re.findall(r"^\[(.+?)\]", user_registry(), re.M))


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


def on_screen(*command: str, check: bool = True) -> str:
    """Run a command of X on the screen, and return what it says."""
    environment = {**os.environ, "DISPLAY": DISPLAY}
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=check)
    return ran.stdout


def has_window(title: str) -> bool:
    """Return whether a window with a title is shown."""
    search = ("xdotool", "search", "--onlyvisible", "--name", f"^{re.escape(title)}$")
    return bool(on_screen(*search, check=False).strip())


def wait_until(condition: "object", timeout_s: float) -> float:
    """Wait until a function returns true, and return how many seconds that took."""
    begun = time.perf_counter()
    while not condition():  # type: ignore[operator]
        if time.perf_counter() - begun > timeout_s:
            raise SystemExit(f"Nothing came of it within {timeout_s} s.")
        time.sleep(0.1)
    return time.perf_counter() - begun


STEPS = {
    "set-up": set_up,
    "loops": compile_loops,
    "freeze": freeze,
    "installer": build_installer,
    "use": use,
    "test": test,
}


def main() -> None:
    """Run the steps that are named, or all."""
    with wine.root():
        for name in sys.argv[1:] or STEPS:
            print(name, flush=True)
            STEPS[name]()


if __name__ == "__main__":
    if os.geteuid():
        sys.exit("This test makes a root folder of its own: run it as root.")
    main()
