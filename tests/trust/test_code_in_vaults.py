"""Nothing in a vault is run or read as the program's settings, even when it is started there."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import MakeVault

MODULES = [
    # What libraries ask for and may not find, then what they do find, then what Python runs alone.
    *("tbb", "IPython", "scipy", "cupy", "igraph", "pandas", "matplotlib", "OpenGL", "colorcet"),
    *("numba", "numpy", "yaml", "regex", "networkx", "mistune", "PySide6", "conceptmap"),
    *("argparse", "json", "sqlite3", "typing", "logging", "random", "queue", "platformdirs"),
    *("sitecustomize", "usercustomize", "readline", "_sitebuiltins", "zoneinfo", "tzdata"),
]
TRAP = "import os; open(os.environ['SPRUNG'], 'a').write(__file__ + '\\n')\n"
PROGRAM = Path(sys.executable).parent / "conceptmap"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the program has another name")


@pytest.fixture
def vault(make_vault: MakeVault, tmp_path: Path) -> Path:
    """A vault with traps in the form of modules, packages, settings and plugins."""
    files: dict[str, str | bytes] = {"A.md": "[[B]]", "B.md": "#tag $x^2$ ![[a.png]]"}
    for module in MODULES:
        files[f"{module}.py"] = TRAP
        files[f"{module}/__init__.py"] = TRAP
    files[".numba_config.yaml"] = "cache_dir: stolen\ndebug_cache: 1\n"
    files["qt.conf"] = "[Paths]\nPlugins = plugins\nPrefix = .\n"
    files["plugins/platforms/libqoffscreen.so"] = b"no library"
    files["plugins/imageformats/libqpng.so"] = b"no library"
    files["pyvenv.cfg"] = "home = .\n"
    files["conceptmap.pth"] = "import tbb\n"
    return make_vault(files)


@pytest.fixture
def surroundings(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment of a program that writes below a folder; checks that no trap sprang."""
    sprung = tmp_path / "sprung"
    home = tmp_path / "own"
    yield {
        **os.environ,
        **{f"XDG_{kind}_HOME": str(home / kind) for kind in ("CACHE", "CONFIG", "DATA", "STATE")},
        "HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(Path.cwd()),
        "SPRUNG": str(sprung),
    }
    assert not sprung.exists(), sprung.read_text()


def files_below(folder: Path) -> set[Path]:
    return set(folder.rglob("*"))


@pytest.mark.parametrize(
    ("start", "out"),
    [([str(PROGRAM)], "map.html"), ([sys.executable, "-P", "-m", "conceptmap"], "map.json")],
)
def test_an_export_from_inside_a_vault_runs_nothing_of_it(
    vault: Path, surroundings: dict[str, str], tmp_path: Path, start: list[str], out: str
) -> None:
    before = files_below(vault)
    done = subprocess.run(
        [*start, "export", ".", f"../{out}"],
        cwd=vault,
        env=surroundings,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / out).exists()
    assert files_below(vault) == before


def test_a_window_on_a_vault_opened_from_inside_runs_nothing_of_it(
    vault: Path, surroundings: dict[str, str], tmp_path: Path
) -> None:
    before = files_below(vault)
    running = subprocess.Popen(
        [PROGRAM, "."], cwd=vault, env=surroundings, stdout=subprocess.DEVNULL
    )
    # Positions are kept once the map is shown.
    deadline = time.monotonic() + 90
    kept: list[Path] = []
    while not kept and running.poll() is None and time.monotonic() < deadline:
        time.sleep(0.2)
        kept = [each for each in (tmp_path / "own").rglob("*") if "maps" in each.parts]
    running.terminate()
    assert running.wait(30) in (0, -15)
    assert kept
    assert files_below(vault) == before


def test_helpers_run_nothing_of_the_folder_that_a_library_is_used_in(
    vault: Path, surroundings: dict[str, str]
) -> None:
    code = """
import sys
sys.path[:] = [each for each in sys.path if each]  # this process is the script's own affair
from conceptmap.model import jit_warmup
from conceptmap.relations import proposition_reader
from conceptmap.vault import scan_worker
sys.path.insert(0, "")
sys.path.insert(0, sys.argv[1])
answer = scan_worker._start_process().communicate(bytes(4), timeout=60)
proposition_reader._start_process().communicate(bytes(4), timeout=60)
worker = jit_warmup._start_worker()
print(worker.stdout.readline())
worker.kill()
"""
    done = subprocess.run(
        [sys.executable, "-P", "-c", code, str(vault)],
        cwd=vault,
        env=surroundings,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert "layout" in done.stdout, done.stderr
