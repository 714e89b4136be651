"""Whether the program is as fast and as small after a long session as at its beginning.

A window off the screen on 10,000 notes: notes edited on the disk, selections, filters, zooms,
camera flights, local maps, searches, undos and exports, at random, each once the last has
settled. The measurements are taken after some steps to warm up and again at the end: resident
memory (free memory is released first), threads, open files, and the median frame of a pan; then
the processor time that the window takes while nothing happens.

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
from conceptmap.exporting.formats import FORMATS
from conceptmap.model.view_settings import ColourGroup
from conceptmap.ui.app import make_application
from conceptmap.ui.commands.exporting import write_export
from conceptmap.ui.dialogs.export import VIEW, ExportOptions
from conceptmap.ui.navigation import find, toggle_local_map
from conceptmap.ui.panels.search import SearchPanel
from conceptmap.ui.window import MainWindow
from tests.benchmarks.canvas import resident_mb, spin
from tests.benchmarks.vaults import write_vault
from tests.subprocesses import write_below

NOTES = 10_000
WORDS = ("garden", "letter", "silence", "theory", "village", "map", "door")
WARM_UP_STEPS = 60
IDLE_S = 10


class Measurements(NamedTuple):
    """The measurements that must not grow."""

    memory_mb: float
    threads: int
    files: int
    frame_ms: float


def main() -> None:
    """Print the measurements before and after."""
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
        while window.session.current is None:
            spin(100)
        user = RandomUser(window, root, Path(folder))
        user.perform(WARM_UP_STEPS)
        before = user.measure()
        print(f"after {WARM_UP_STEPS} steps: {described(before)}", flush=True)
        begin = time.perf_counter()
        user.perform(steps)
        seconds = time.perf_counter() - begin
        after = user.measure()
        print(f"after {steps} more, in {seconds:.0f} s: {described(after)}")
        print("  " + ", ".join(f"{name} {n}" for name, n in user.done.most_common()))
        print(f"memory grew by {after.memory_mb / before.memory_mb - 1:+.1%}")
        print(f"frames take {after.frame_ms / before.frame_ms:.2f} times as long")
        begin_cpu = time.process_time()
        spin(IDLE_S * 1000)
        print(f"idle: {(time.process_time() - begin_cpu) / IDLE_S:.2%} of a core")
        window.close()
    application.quit()


def described(measured: Measurements) -> str:
    """Return the measurements in words."""
    return (
        f"{measured.memory_mb:.0f} MB, {measured.threads} threads, {measured.files} files, "
        f"{measured.frame_ms:.1f} ms a frame"
    )


class RandomUser:
    """Does at random what a user does, the same in each run."""

    def __init__(self, window: MainWindow, root: Path, export_folder: Path) -> None:
        self._window = window
        self._root = root
        self._export_folder = export_folder
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
        """Do some steps, one after the other."""
        for _ in range(steps):
            action = self._rng.choice(self._actions)
            action()
            self.done[action.__name__] += 1
            self.settle()

    def settle(self) -> None:
        """Wait until no job runs and nothing moves."""
        session = self._window.session.current
        spin(60)
        until = time.monotonic() + 30
        while time.monotonic() < until and (
            session.workers.running
            or session.map_workers.running
            or self._window.session.workers.running
            or session.positions.is_animating
        ):
            spin(20)

    def measure(self) -> Measurements:
        """Measure, with the view as it was at first and the map at rest."""
        window = self._window
        defaults = {"query": "", "groups": (), "colour_by": "regions", "local": None}
        window.session.current.view_state.change_settings("Show everything", **defaults)
        window.session.current.select()
        self.settle()
        before = None
        while before is not window.session.current.node_positions:
            before = window.session.current.node_positions
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
        return Measurements(
            resident_mb(), threading.active_count(), files, statistics.median(taken)
        )

    def edit(self) -> None:
        note = self._random_note()
        file = self._root / note
        target = Path(self._random_note()).stem
        file.write_text(file.read_text("utf-8") + f"\nSee also [[{target}]].\n", "utf-8")
        spin(300)

    def select(self) -> None:
        self._window.session.current.select(self._random_note())

    def filter(self) -> None:
        word = self._rng.choice(WORDS)
        query = self._rng.choice((word, f"tag:{word}", f"/{word}s?/", f"-{word}", ""))
        viewing = self._window.session.current.view_state
        viewing.change_settings("Filter", query=query, hide_filtered=self._rng.random() < 0.5)

    def group(self) -> None:
        group = ColourGroup(f"tag:{self._rng.choice(WORDS)}", "#cc3344")
        self._window.session.current.view_state.change_settings(
            "Groups", groups=(group,), colour_by="groups"
        )

    def zoom(self) -> None:
        self._window.map_view.zoom(self._rng.choice((0.3, 0.6, 1.6, 3.0)))
        spin(200)

    def fly(self) -> None:
        self._window.map_view.fly_to(self._random_note())
        spin(500)

    def hover(self) -> None:
        self._window.session.current.selection.set_hovered(self._random_note())
        spin(250)
        self._window.session.current.selection.set_hovered(None)

    def local(self) -> None:
        self._window.session.current.select(self._random_note())
        toggle_local_map(self._window.context)
        self.settle()
        toggle_local_map(self._window.context)

    def search(self) -> None:
        panel = self._window.docks.show("search")
        assert isinstance(panel, SearchPanel)
        panel.query_line.setText(self._rng.choice(WORDS))
        spin(300)

    def find(self) -> None:
        find(self._window.context, self._rng.choice(WORDS)[:4])
        spin(200)
        self._window.page.command_palette.dismiss()

    def undo(self) -> None:
        self._window.session.current.undo_stack.undo()

    def go_back(self) -> None:
        self._window.session.current.history.go_back()

    def export(self) -> None:
        window, name = self._window, self._rng.choice(("png", "svg", "pdf", "canvas", "html"))
        export_format, theme = FORMATS[name], window.theme.colours.name
        options = ExportOptions(export_format, VIEW, 900, 600, 1.0, theme=theme)
        file = self._export_folder / f"map.{export_format.extension}"
        write_export(window.context, file, options)

    def _random_note(self) -> str:
        vault_map = self._window.session.current.vault_map
        assert vault_map is not None
        return self._rng.choice(tuple(vault_map.vault.notes))


if __name__ == "__main__":
    main()
