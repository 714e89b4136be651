"""The layout engine: steps a simulation in a thread and emits copies of its positions."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from conceptmap.core.threads import lower_thread_priority

if TYPE_CHECKING:
    from conceptmap.layout.simulation import Simulation


SimulationCommand = Callable[["Simulation"], object]

FRAME_S = 1 / 60

PAINT_TIMEOUT_S = 0.3
"""Seconds that a new simulation waits for its start positions to be painted."""

END_TIMEOUT_S = 5.0
"""Seconds that the end of the program waits for the thread."""


class LayoutEngine(QObject):
    """Runs one simulation at a time. An idle engine sleeps and takes no processor time."""

    moved = Signal(object, int)
    """A copy of the positions, and the run id; with another id than `run_id` they are stale."""
    settled = Signal(object, int)
    """The final positions of a run, and its number."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wake = threading.Condition()
        self._make_simulation: Callable[[], Simulation] | None = None
        self._commands: deque[SimulationCommand] = deque()
        self._painted = threading.Event()
        self._run_id = 0
        self._alpha = 0.0
        self._closing = False
        self._thread: threading.Thread | None = None

    @property
    def alpha(self) -> float:
        """How far the simulation is from rest: 0 when it rests, or when there is none."""
        return self._alpha

    @property
    def run_id(self) -> int:
        """The number of the current run; positions of an older one are outdated."""
        return self._run_id

    def start(self, make_simulation: Callable[[], Simulation]) -> None:
        """Run another simulation from now on; it is made in the engine's thread."""
        with self._wake:
            self._run_id += 1
            self._alpha = 0.0
            self._make_simulation = make_simulation
            self._commands.clear()
            self._painted.clear()
            if self._thread is None:
                self._thread = threading.Thread(target=self._loop, name="layout", daemon=True)
                self._thread.start()
            self._wake.notify()

    def post(self, command: SimulationCommand) -> None:
        """Run a command on the simulation between two steps."""
        with self._wake:
            self._commands.append(command)
            self._wake.notify()

    def acknowledge_frame(self) -> None:
        """Report that the last positions were painted, so that the next may be emitted."""
        self._painted.set()

    def stop(self) -> None:
        """Stop the layout and drop its simulation."""
        with self._wake:
            self._run_id += 1
            self._alpha = 0.0
            self._make_simulation = None
            self._commands.clear()
            self._wake.notify()

    def close(self, *, wait: bool = False) -> None:
        """End the thread, and wait for its end if asked to."""
        with self._wake:
            self._closing = True
            self._run_id += 1
            self._alpha = 0.0
            self._make_simulation = None
            self._commands.clear()
            self._wake.notify()
        self._painted.set()
        if wait and self._thread is not None:
            self._thread.join(END_TIMEOUT_S)

    def _loop(self) -> None:
        lower_thread_priority()
        announced = made = 0
        simulation: Simulation | None = None
        while True:
            with self._wake:
                while not self._closing and not self._has_work(announced):
                    simulation = simulation if self._make_simulation is not None else None
                    self._wake.wait()
                if self._closing:
                    return
                make, run = self._make_simulation, self._run_id
                commands = [*self._commands]
                self._commands.clear()
            if make is not None and made != run:
                # A new map is painted first: making a simulation takes the interpreter's time.
                self._painted.wait(PAINT_TIMEOUT_S)
                self._painted.set()
                simulation, made = make(), run
            if simulation is None:
                continue
            for command in commands:
                command(simulation)
            until = time.monotonic() + FRAME_S
            while time.monotonic() < until and not simulation.at_rest and not self._commands:
                simulation.step()
            with self._wake:
                # Once it is closed the engine may be deleted at any time, also while it sends.
                if run != self._run_id:
                    continue
                self._alpha = 0.0 if simulation.at_rest else simulation.alpha
                if simulation.at_rest:
                    announced = run
                    self._painted.clear()
                    self.settled.emit(simulation.positions.copy(), run)
                else:
                    announced = 0
                    if self._painted.is_set():
                        self._painted.clear()
                        self.moved.emit(simulation.positions.copy(), run)

    def _has_work(self, announced_run: int) -> bool:
        if self._make_simulation is None:
            return False
        return bool(self._commands) or announced_run != self._run_id
