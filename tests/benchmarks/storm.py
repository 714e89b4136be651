"""How long the window is held while a vault changes on the disk all at once.

A window off the screen on a vault of CONCEPTMAP_BENCH_NOTES notes (10,000), once the map is at
rest: each note is written twice, all notes are deleted, all are brought back. Printed for each
are the seconds until the map follows, the longest turn of the event loop, on the clock and in
processor time of the Qt thread, how many turns were above 100 ms on the clock, and where those were
that took long of its processor time; then memory, and the processor time at rest, once the map has
come to it.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from conceptmap.core.gc_tuning import configure_memory, release_free_memory
from conceptmap.ui.app import make_application
from conceptmap.ui.window import MainWindow
from tests.benchmarks.canvas import resident_mb, spin
from tests.benchmarks.vaults import write_vault
from tests.subprocesses import write_below

NOTES = int(os.environ.get("CONCEPTMAP_BENCH_NOTES", "10_000"))
HOLD_S = 0.1
LONG_S = 0.05
"""Seconds of processor time."""

SETTLED_S = 5.0
REST_S = 30
AT_REST = 0.02
"""A share of a core: below it for `SETTLED_S` the map is at rest."""

TIMEOUT_S = 300.0
FRAMES_SHOWN = 3


class Holds:
    """Runs the event loop turn by turn, and sees where it is when a turn takes long."""

    def __init__(self) -> None:
        self.longest_s = self.longest_cpu_s = 0.0
        self.count = 0
        self.places: Counter[str] = Counter()
        self._turn_begun = 0.0
        self._thread = threading.get_ident()
        self._clock = time.pthread_getcpuclockid(self._thread)
        self._ended = threading.Event()
        threading.Thread(target=self._watch, daemon=True).start()

    def run_until(self, is_done: Callable[[], bool]) -> float:
        """Run the event loop until something is so; return the seconds that took."""
        begun = time.perf_counter()
        while not is_done() and time.perf_counter() - begun < TIMEOUT_S:
            cpu_begun = time.thread_time()
            begun_turn = time.perf_counter()
            self._turn_begun = cpu_begun
            QApplication.processEvents()
            took = time.perf_counter() - begun_turn
            self._turn_begun = 0.0
            self.longest_s = max(self.longest_s, took)
            self.longest_cpu_s = max(self.longest_cpu_s, time.thread_time() - cpu_begun)
            self.count += took > HOLD_S
            time.sleep(0.001)
        return time.perf_counter() - begun

    def end(self) -> None:
        """Stop watching the turns of the event loop."""
        self._ended.set()

    def _watch(self) -> None:
        seen = 0.0
        while not self._ended.wait(0.01):
            begun = self._turn_begun
            if begun and begun != seen and time.clock_gettime(self._clock) - begun > LONG_S:
                seen = begun
                frames = traceback.extract_stack(sys._current_frames()[self._thread])
                own = [each for each in frames if "conceptmap" in each.filename]
                self.places[
                    " < ".join(f"{each.name}:{each.lineno}" for each in own[::-1][:FRAMES_SHOWN])
                ] += 1


def main() -> None:
    """Print the holds of each storm."""
    application = make_application(["bench"])
    configure_memory()
    write_below(Path(tempfile.mkdtemp()))
    with tempfile.TemporaryDirectory() as folder:
        root, away = Path(folder, "vault"), Path(folder, "away")
        root.mkdir()
        write_vault(root, NOTES)
        window = MainWindow()
        window.resize(1280, 800)
        window.show()

        def notes() -> int:
            session = window.session.current
            return -1 if session is None else len(session.vault.notes)

        def measure(name: str, is_done: Callable[[], bool]) -> None:
            holds = Holds()
            took = holds.run_until(is_done)
            settled = time.perf_counter() + SETTLED_S
            holds.run_until(lambda: time.perf_counter() > settled)
            holds.end()
            release_free_memory()
            print(
                f"{name:24} followed after {took:6.1f} s; longest hold {holds.longest_s:5.2f} s"
                f" ({holds.longest_cpu_s:.2f} s of processor time), {holds.count} above"
                f" {HOLD_S * 1000:.0f} ms; {resident_mb():.0f} MB"
            )
            for place, count in holds.places.most_common(8):
                print(f"    {count} x {place}")
            sys.stdout.flush()

        window.open_vault(root)
        measure("opened", lambda: notes() == NOTES)
        files = list(root.rglob("*.md"))
        for turn in range(2):
            for file in files:
                with file.open("a") as out:
                    out.write(f"\nMore words, {turn}.\n")
        sizes = {str(each.relative_to(root)): each.stat().st_size for each in files}
        measure(
            f"{2 * NOTES} writes",
            lambda: all(
                note.size == sizes[path]
                for path, note in window.session.current.vault.notes.items()
            ),
        )
        away.mkdir()
        for each in list(root.iterdir()):
            shutil.move(each, away)
        measure("all deleted", lambda: notes() == 0)
        for each in list(away.iterdir()):
            shutil.move(each, root)
        measure("all brought back", lambda: notes() == NOTES)
        waited = 0.0
        begun = -TIMEOUT_S
        while time.process_time() - begun > AT_REST * SETTLED_S and waited < TIMEOUT_S:
            begun = time.process_time()
            spin(int(SETTLED_S * 1000))
            waited += SETTLED_S
        print(f"at rest after {waited:.0f} s")
        begun = time.process_time()
        spin(REST_S * 1000)
        print(f"at rest: {(time.process_time() - begun) / REST_S:.2%} of a core")
        window.close()
    application.quit()


if __name__ == "__main__":
    main()
