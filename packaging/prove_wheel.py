"""Build the wheel and the source archive, and try the wheel as users install it.

Usage: python packaging/prove_wheel.py; writes to dist/. The wheel is installed by pip into a
new environment, and by `pipx` and `uv` where these are on the machine, from an index that is a
folder; what it needs comes from the package index.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).parent.parent
DIST = ROOT / "dist"
GRAPH = (
    "import conceptmap; print(conceptmap.open_vault({sample!r}).graph()); "
    "import importlib.util as u; assert not u.find_spec('pytest') and not u.find_spec('mypy')"
)


def main() -> None:
    """Build and try everything; raises where something fails."""
    shutil.rmtree(DIST, ignore_errors=True)
    run(sys.executable, "-m", "build", "--outdir", str(DIST), str(ROOT))
    (wheel,) = DIST.glob("*.whl")
    print(f"{wheel.name}  {wheel.stat().st_size / 1e6:.1f} MB")
    # Not in the checkout, the package of which would be imported instead.
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        os.environ |= {"QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": f"{folder}/data"}
        try_pip(wheel, Path(folder))
        if shutil.which("pipx"):
            try_pipx(Path(folder))
        if shutil.which("uv"):
            try_uv(Path(folder))
        os.chdir(ROOT)


def try_pip(wheel: Path, folder: Path) -> None:
    """Install the wheel into a new environment; use the library and the command line."""
    venv.create(folder / "venv", with_pip=True)
    programs = folder / "venv" / ("Scripts" if os.name == "nt" else "bin")
    run(str(programs / "python"), "-m", "pip", "install", "--quiet", str(wheel))
    sample = str(ROOT / "resources" / "sample")
    run(str(programs / "python"), "-c", GRAPH.format(sample=sample))
    try_command(str(programs / "conceptmap"))


def try_pipx(folder: Path) -> None:
    """Install it as a program by pipx."""
    os.environ |= {"PIPX_HOME": f"{folder}/pipx", "PIPX_BIN_DIR": f"{folder}/pipx-bin"}
    run("pipx", "install", "--quiet", "--pip-args", f"--find-links {DIST} --pre", "conceptmap")
    try_command(f"{folder}/pipx-bin/conceptmap")


def try_uv(folder: Path) -> None:
    """Install it as a program by uv, and run it without an installation."""
    os.environ |= {"UV_TOOL_DIR": f"{folder}/uv", "UV_TOOL_BIN_DIR": f"{folder}/uv-bin"}
    run("uv", "tool", "install", "--quiet", "--find-links", str(DIST), "conceptmap")
    try_command(f"{folder}/uv-bin/conceptmap")
    run("uvx", "--quiet", "--find-links", str(DIST), "conceptmap", "--version")


def try_command(program: str) -> None:
    """Ask a program for its version, and export the sample."""
    run(program, "--version")
    run(program, "export", str(ROOT / "resources" / "sample"), "map.png")
    run(program, "export", str(ROOT / "resources" / "sample"), "map.html")
    for file in (Path("map.png"), Path("map.html")):
        assert file.stat().st_size > 10_000
        file.unlink()


def run(*command: str) -> None:
    """Run a command; raises CalledProcessError where it fails."""
    print("$", *(word if len(word) < 80 else f"{word[:77]}…" for word in command), flush=True)
    subprocess.run(command, check=True)


if __name__ == "__main__":
    main()
