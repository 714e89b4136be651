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

from conceptmap.core.gc_tuning import configure_memory, release_free_memory
from conceptmap.export.formats import FORMATS
from conceptmap.model.view_settings import ColourGroup
from conceptmap.ui.app import make_application
from conceptmap.ui.dialogs.export import VIEW, ExportOptions
from conceptmap.ui.panels.search import SearchPanel
from conceptmap.ui.window import MainWindow
from tests.benchmarks.canvas import resident, spin
from tests.benchmarks.vaults import write_vault
from tests.subprocesses import write_below

NOTES = 10_000
WORDS = ("garden", "letter", "silence", "theory", "village", "map", "door")
WARM_UP_STEPS = 60
IDLE_S = 10  # seconds


class Measurements(NamedTuple):
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
    configure_memory()
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
        while window.session.vault_map is None:
            spin(100)
        life = RandomUser(window, root, Path(folder))
        life.perform(WARM_UP_STEPS)
        before = life.measure()
        print(f"after {WARM_UP_STEPS} steps: {described(before)}", flush=True)
        begin = time.perf_counter()
        life.perform(steps)
        seconds = time.perf_counter() - begin
        after = life.measure()
        print(f"after {steps} more, in {seconds:.0f} s: {described(after)}")
        print("  " + ", ".join(f"{name} {n}" for name, n in life.done.most_common()))
        print(f"memory grew by {after.memory / before.memory - 1:+.1%}")
        print(f"frames take {after.frame / before.frame:.2f} times as long")
        begin_cpu = time.process_time()
        spin(IDLE_S * 1000)
        print(f"idle: {(time.process_time() - begin_cpu) / IDLE_S:.2%} of a core")
        window.close()
    application.quit()


def described(figures: Measurements) -> str:
    """Give figures as words."""
    return (
        f"{figures.memory:.0f} MB, {figures.threads} threads, {figures.files} files, "
        f"{figures.frame:.1f} ms a frame"
    )


class RandomUser:
    """Does what a user does, by lot, the same for each run."""

    def __init__(self, window: MainWindow, root: Path, beside: Path) -> None:
        self._window = window
        self._root = root
        self._beside = beside
        self._rng = random.Random(1)
        self.done: Counter[str] = Counter()
        self._actions: tuple[Callable[[], object], ...] = (
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

    def perform(self, steps: int) -> None:
        """Do so many things, one after the other."""
        for _ in range(steps):
            thing = self._rng.choice(self._actions)
            thing()
            self.done[thing.__name__] += 1
            self.settle()

    def settle(self) -> None:
        """Wait until nothing is being worked out any more."""
        workspace = self._window.session
        spin(60)
        until = time.monotonic() + 30
        while (workspace.workers._running or workspace.positions.is_animating) and (
            time.monotonic() < until
        ):
            spin(20)

    def measure(self) -> Measurements:
        """Take the figures, with the view as it was at first and the map at rest."""
        window = self._window
        plain = {"query": "", "groups": (), "colour_by": "regions", "local": None}
        window.session.view_state.change_settings("Show Everything", **plain)
        window.session.select()
        self.settle()
        before = None
        while before is not window.session.node_positions:
            before = window.session.node_positions
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
        release_free_memory()
        files = sum(1 for _ in Path("/proc/self/fd").iterdir())
        return Measurements(resident(), threading.active_count(), files, statistics.median(taken))

    def edit(self) -> None:
        note = self._note()
        file = self._root / note
        target = Path(self._note()).stem
        file.write_text(file.read_text("utf-8") + f"\nSee also [[{target}]].\n", "utf-8")
        spin(300)

    def select(self) -> None:
        self._window.session.select(self._note())

    def filter(self) -> None:
        word = self._rng.choice(WORDS)
        query = self._rng.choice((word, f"tag:{word}", f"/{word}s?/", f"-{word}", ""))
        viewing = self._window.session.view_state
        viewing.change_settings("Filter", query=query, hide_filtered=self._rng.random() < 0.5)

    def group(self) -> None:
        group = ColourGroup(f"tag:{self._rng.choice(WORDS)}", "#cc3344")
        self._window.session.view_state.change_settings(
            "Groups", groups=(group,), colour_by="groups"
        )

    def zoom(self) -> None:
        self._window.map_view.zoom(self._rng.choice((0.3, 0.6, 1.6, 3.0)))
        spin(200)

    def fly(self) -> None:
        self._window.map_view.fly_to(self._note())
        spin(500)

    def hover(self) -> None:
        self._window.session.selection.set_hovered(self._note())
        spin(250)
        self._window.session.selection.set_hovered(None)

    def local(self) -> None:
        self._window.session.select(self._note())
        self._window.toggle_local_map()
        self.settle()
        self._window.toggle_local_map()

    def search(self) -> None:
        panel = self._window.docks.show("search")
        assert isinstance(panel, SearchPanel)
        panel.query_line.setText(self._rng.choice(WORDS))
        spin(300)

    def find(self) -> None:
        self._window.find_note(self._rng.choice(WORDS)[:4])
        spin(200)
        self._window.command_palette.dismiss()

    def undo(self) -> None:
        self._window.session.undo_stack.undo()

    def go_back(self) -> None:
        self._window.session.selection.go_back()

    def export(self) -> None:
        window, name = self._window, self._rng.choice(("png", "svg", "pdf", "canvas", "html"))
        form, style = FORMATS[name], window.theme.colours.name
        options = ExportOptions(form, VIEW, 900, 600, 1.0, theme=style)
        window.export_controller.write(self._beside / f"map.{form.extension}", options)

    def _note(self) -> str:
        chart = self._window.session.vault_map
        assert chart is not None
        return self._rng.choice(tuple(chart.vault.notes))


if __name__ == "__main__":
    main()
