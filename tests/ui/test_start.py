"""How the window starts: no circles of imports, nothing heavy, in little time."""

import subprocess
import sys
from pathlib import Path

import grimp


def circles(names: set[str], imports: dict[str, set[str]]) -> list[set[str]]:
    """Return the sets of modules that import each other. Source: Tarjan, 1972."""
    found: list[set[str]] = []
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []

    def visit(name: str) -> None:
        index[name] = low[name] = len(index)
        stack.append(name)
        for other in imports[name]:
            if other not in index:
                visit(other)
                low[name] = min(low[name], low[other])
            elif other in stack:
                low[name] = min(low[name], index[other])
        if low[name] == index[name]:
            at = stack.index(name)
            circle = set(stack[at:])
            del stack[at:]
            if len(circle) > 1:
                found.append(circle)

    for name in sorted(names):
        if name not in index:
            visit(name)
    return found


def test_only_modules_of_the_canvas_import_each_other() -> None:
    graph = grimp.build_graph("conceptmap")
    names = {name for name in graph.modules if name.startswith("conceptmap.ui")}
    imports = {name: graph.find_modules_directly_imported_by(name) & names for name in names}
    outside = [
        circle
        for circle in circles(names, imports)
        if not all(name.startswith("conceptmap.ui.canvas.") for name in circle)
    ]
    assert outside == []


def test_the_first_window_imports_no_library_that_only_a_map_needs(tmp_path: Path) -> None:
    code = f"""
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from tests.subprocesses import write_below
write_below(Path({str(tmp_path)!r}))
from conceptmap.ui.app import make_application
application = make_application(["conceptmap"])
from conceptmap.ui.window import MainWindow
window = MainWindow()
window.show()
application.processEvents()
heavy = ("numpy", "networkx", "pyqtgraph", "numba", "mistune", "ziamath", "pygments")
print([name for name in heavy if name in sys.modules], flush=True)
os._exit(0)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "[]", done.stderr


def test_the_compiler_is_imported_in_one_thread_while_the_map_view_is_in_another() -> None:
    # What both import is made to take long, so that the one comes into the midst of the other.
    code = """
import sys, threading, time
from importlib.machinery import PathFinder
import conceptmap.ui.preloader
from PySide6 import QtWidgets
inside, go_on = threading.Event(), threading.Event()
class Slow:
    def find_spec(self, name, path=None, target=None):
        wait = {
            "colorama.ansi": lambda: (inside.set(), go_on.wait(30), time.sleep(0.2)),
            "colorama.winterm": go_on.set,
        }.get(name)
        if wait is None:
            return None
        spec = PathFinder.find_spec(name, path)
        load = spec.loader.exec_module
        spec.loader.exec_module = lambda module: (wait(), load(module))
        return spec
sys.meta_path.insert(0, Slow())
def compiler():
    import numba
    inside.set()
thread = threading.Thread(target=compiler)
thread.start()
inside.wait(30)
import pyqtgraph
thread.join()
print("imported")
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.stdout == "imported\n", done.stderr


def processor_time(code: str) -> float:
    """Return the minimum processor time, in seconds, of some runs of a program."""
    times = []
    for _ in range(3):
        timed = f"{code}\nimport os, time\nprint(time.process_time(), flush=True)\nos._exit(0)"
        done = subprocess.run([sys.executable, "-c", timed], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        times.append(float(done.stdout))
    return min(times)


def test_the_first_window_takes_little_more_than_a_bare_one(tmp_path: Path) -> None:
    bare = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.resize(1280, 800)
window.show()
application.processEvents()
"""
    ours = f"""
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from tests.subprocesses import write_below
write_below(Path({str(tmp_path)!r}))
from conceptmap.ui.app import make_application
from conceptmap.ui.language import use_language
application = make_application(["conceptmap"])
use_language("de")
from conceptmap.ui.window import MainWindow
window = MainWindow()
window.show()
application.processEvents()
"""
    assert processor_time(ours) < 4.5 * processor_time(bare)
