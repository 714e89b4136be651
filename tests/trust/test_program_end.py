"""Programs and scripts end well while kernels are compiled: the compiler is not unloaded then."""

import subprocess
from pathlib import Path

from tests.subprocesses import program


def ended(code: list[str]) -> tuple[int, str]:
    """Return the exit status of a program, and what it printed."""
    done = subprocess.run(code, capture_output=True, text=True, timeout=30, check=False)
    return done.returncode, done.stdout


def test_the_program_ends_while_kernels_are_compiled_without_unloading_the_compiler(
    tmp_path: Path,
) -> None:
    code = program(
        tmp_path,
        """
import atexit, time
from PySide6.QtCore import QTimer
from conceptmap.model import jit_warmup
from conceptmap.ui import app, window
jit_warmup.compile_all = lambda: time.sleep(60)
atexit.register(lambda: print("unloading", flush=True))
made = window.MainWindow.__init__
def init(self, *a):
    made(self, *a)
    QTimer.singleShot(300, self.close)
window.MainWindow.__init__ = init
sys.exit(app.run([]))
""",
    )
    assert ended(code) == (0, "")
    assert list((tmp_path / "config").rglob("*.ini"))


def test_the_command_line_ends_as_the_window_does_with_its_status_and_what_it_printed(
    small_vault: Path, tmp_path: Path
) -> None:
    code = program(
        tmp_path,
        f"""
import atexit, time
from conceptmap.cli.main import main
from conceptmap.model import jit_warmup
def compile_long():
    jit_warmup._layout_ready.set()
    time.sleep(60)
jit_warmup.compile_all = compile_long
atexit.register(lambda: print("unloading", flush=True))
jit_warmup.start_compiling()
sys.argv = ["conceptmap", "orphans", {str(small_vault)!r}]
print("first")
sys.exit(main())
""",
    )
    assert ended(code) == (0, "first\nLone.md\n")
    code[-1] = code[-1].replace(repr(str(small_vault)), repr(str(tmp_path / "none")))
    assert ended(code) == (1, "first\n")


def test_a_script_ends_when_the_kernel_is_compiled_that_is_in_work(tmp_path: Path) -> None:
    code = program(
        tmp_path,
        """
import atexit, time
from conceptmap.model import jit_warmup
atexit.register(lambda: print("unloading"))
def compile_some():
    for _ in range(60):
        time.sleep(0.2)
        print("compiled")
        if jit_warmup._stopping.is_set():
            break
jit_warmup.compile_all = compile_some
jit_warmup.start_compiling()
""",
    )
    status, printed = ended(code)
    assert (status, printed.splitlines()[-2:]) == (0, ["compiled", "unloading"])
