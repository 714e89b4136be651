"""Whether the program is at the end of a long session what it was at its beginning.

A window off the screen on 10,000 notes: notes edited on the disk, selections, filters, zooms,
flights, local maps, searches, undos and exports, by lot, each once the last has settled. After
some steps to warm up the figures are taken, and again at the end: resident memory (given back to
the system first), threads, open files, and the median frame of a pan; then the processor time
that the window takes while nothing happens.

CONCEPTMAP_BENCH_STEPS chooses how many steps.
"""

from __future__ import annotations

import os
import random
import statistics
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from conceptmap.core.gc_tuning import set_up, trim
from conceptmap.export.formats import FORMATS
from conceptmap.model.view_settings import Group
from conceptmap.ui.app import make_application
from conceptmap.ui.dialogs.export import VIEW, ExportOptions
from conceptmap.ui.panels.search import SearchPanel
from conceptmap.ui.window import MainWindow
from tests.benchmarks.canvas import resident, spin
from tests.benchmarks.vaults import write_vault
from tests.subprocesses import write_below

NOTES = 10_000
WORDS = ("garden", "letter", "silence", "theory", "village", "map", "door")
WARM_UP = 60
IDLE = 10  # seconds


class Figures(NamedTuple):
    """What must not grow."""

    memory: float
    """MB."""
    threads: int
    files: int
    frame: float
    """Milliseconds."""


def main() -> None:
    """Print the figures before and after."""
    application = make_application(["bench"])
    set_up()
    write_below(Path(tempfile.mkdtemp()))
    steps = int(os.environ.get("CONCEPTMAP_BENCH_STEPS", "500"))
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder, "vault")
        root.mkdir()
        write_vault(root, NOTES)
        window = MainWindow()
        window.resize(1280, 800)
        window.show()
        window.open_vault(root)
        while window.workspace.chart is None:
            spin(100)
        life = Life(window, root, Path(folder))
        life.live(WARM_UP)
        before = life.figures()
        print(f"after {WARM_UP} steps: {told(before)}", flush=True)
        begin = time.perf_counter()
        life.live(steps)
        seconds = time.perf_counter() - begin
        after = life.figures()
        print(f"after {steps} more, in {seconds:.0f} s: {told(after)}")
        print("  " + ", ".join(f"{name} {n}" for name, n in life.done.most_common()))
        print(f"memory grew by {after.memory / before.memory - 1:+.1%}")
        print(f"frames take {after.frame / before.frame:.2f} times as long")
        begin_cpu = time.process_time()
        spin(IDLE * 1000)
        print(f"idle: {(time.process_time() - begin_cpu) / IDLE:.2%} of a core")
        window.close()
    application.quit()


def told(figures: Figures) -> str:
    """Give figures as words."""
    return (
        f"{figures.memory:.0f} MB, {figures.threads} threads, {figures.files} files, "
        f"{figures.frame:.1f} ms a frame"
    )


class Life:
    """Does what a user does, by lot, the same for each run."""

    def __init__(self, window: MainWindow, root: Path, beside: Path) -> None:
        self._window = window
        self._root = root
        self._beside = beside
        self._dice = random.Random(1)
        self.done: Counter[str] = Counter()
        self._things: tuple[Callable[[], object], ...] = (
            self.edit,
            self.edit,
            self.select,
            self.select,
            self.filter,
            self.group,
            self.zoom,
            self.fly,
            self.hover,
            self.local,
            self.search,
            self.find,
            self.undo,
            self.go_back,
            self.export,
        )

    def live(self, steps: int) -> None:
        """Do so many things, one after the other."""
        for _ in range(steps):
            thing = self._dice.choice(self._things)
            thing()
            self.done[thing.__name__] += 1
            self.settle()

    def settle(self) -> None:
        """Wait until nothing is being worked out any more."""
        workspace = self._window.workspace
        spin(60)
        until = time.monotonic() + 30
        while (workspace.workers._running or workspace.arrangement.gliding) and (
            time.monotonic() < until
        ):
            spin(20)

    def figures(self) -> Figures:
        """Take the figures, with the view as it was at first and the map at rest."""
        window = self._window
        plain = {"query": "", "groups": (), "colours": "regions", "local": None}
        window.workspace.viewing.alter("Show Everything", **plain)
        window.workspace.select()
        self.settle()
        before = None
        while before is not window.workspace.places:
            before = window.workspace.places
            spin(2000)
        self.settle()
        window.map_view.fit(animated=False)
        spin(1000)
        view = window.map_view
        home, taken = view.camera, []
        for step in range(60):
            view._set_camera(home._replace(x=home.x + step % 20 * 8 / home.scale))
            begin = time.perf_counter()
            view.viewport().repaint()
            taken.append((time.perf_counter() - begin) * 1e3)
        view._set_camera(home)
        spin(300)
        trim()
        files = sum(1 for _ in Path("/proc/self/fd").iterdir())
        return Figures(resident(), threading.active_count(), files, statistics.median(taken))

    def edit(self) -> None:
        note = self._note()
        file = self._root / note
        target = Path(self._note()).stem
        file.write_text(file.read_text("utf-8") + f"\nSee also [[{target}]].\n", "utf-8")
        spin(300)

    def select(self) -> None:
        self._window.workspace.select(self._note())

    def filter(self) -> None:
        word = self._dice.choice(WORDS)
        query = self._dice.choice((word, f"tag:{word}", f"/{word}s?/", f"-{word}", ""))
        viewing = self._window.workspace.viewing
        viewing.alter("Filter", query=query, hides=self._dice.random() < 0.5)

    def group(self) -> None:
        group = Group(f"tag:{self._dice.choice(WORDS)}", "#cc3344")
        self._window.workspace.viewing.alter("Groups", groups=(group,), colours="groups")

    def zoom(self) -> None:
        self._window.map_view.zoom(self._dice.choice((0.3, 0.6, 1.6, 3.0)))
        spin(200)

    def fly(self) -> None:
        self._window.map_view.fly_to(self._note())
        spin(500)

    def hover(self) -> None:
        self._window.workspace.spotlight.hover(self._note())
        spin(250)
        self._window.workspace.spotlight.hover(None)

    def local(self) -> None:
        self._window.workspace.select(self._note())
        self._window.show_local()
        self.settle()
        self._window.show_local()

    def search(self) -> None:
        panel = self._window.docks.show("search")
        assert isinstance(panel, SearchPanel)
        panel.line.setText(self._dice.choice(WORDS))
        spin(300)

    def find(self) -> None:
        self._window.find_note(self._dice.choice(WORDS)[:4])
        spin(200)
        self._window.palette_.leave()

    def undo(self) -> None:
        self._window.workspace.undo.undo()

    def go_back(self) -> None:
        self._window.workspace.spotlight.go_back()

    def export(self) -> None:
        window, name = self._window, self._dice.choice(("png", "svg", "pdf", "canvas", "html"))
        form, style = FORMATS[name], window.theme.style.name
        options = ExportOptions(form, VIEW, 900, 600, 1.0, theme=style)
        window.exporting.write(self._beside / f"map.{form.ending}", options)

    def _note(self) -> str:
        chart = self._window.workspace.chart
        assert chart is not None
        return self._dice.choice(tuple(chart.vault.notes))


if __name__ == "__main__":
    main()
