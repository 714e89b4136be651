"""The layout engine in its thread: steps a simulation and publishes copies of its places."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from conceptmap.core.threads import stand_back

if TYPE_CHECKING:
    from conceptmap.layout.simulation import Simulation


Floats = NDArray[np.float32]
Command = Callable[["Simulation"], object]

FRAME = 1 / 60

PATIENCE = 0.3
"""Seconds that a simulation waits for the places it starts from to be painted."""


class Engine(QObject):
    """Runs one simulation at a time. An idle engine sleeps and takes no processor time."""

    moved = Signal(object, int)
    """A copy of the places, and the number of the run they belong to."""
    rested = Signal(object, int)
    """The last places of a run that has come to rest."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wake = threading.Condition()
        self._make: Callable[[], Simulation] | None = None
        self._commands: deque[Command] = deque()
        self._taken = threading.Event()
        self._run = 0
        self._paused = False
        self._closing = False
        self._thread: threading.Thread | None = None

    @property
    def run(self) -> int:
        """The number of the current run; places of an older one are stale."""
        return self._run

    def start(self, make: Callable[[], Simulation]) -> None:
        """Run another simulation from now on; it is made in the engine's thread."""
        with self._wake:
            self._run += 1
            self._make = make
            self._commands.clear()
            self._taken.clear()
            if self._thread is None:
                self._thread = threading.Thread(target=self._loop, name="layout", daemon=True)
                self._thread.start()
            self._wake.notify()

    def tell(self, command: Command) -> None:
        """Have something done to the simulation between two steps."""
        with self._wake:
            self._commands.append(command)
            self._wake.notify()

    def acknowledge(self) -> None:
        """Say that the last places were drawn, so that the next may come."""
        self._taken.set()

    def stop(self) -> None:
        """Drop the simulation."""
        with self._wake:
            self._run += 1
            self._make = None
            self._commands.clear()
            self._wake.notify()

    def shut_down(self) -> None:
        """End the thread and wait for it."""
        with self._wake:
            self._closing = True
            self._wake.notify()
        if self._thread is not None:
            self._thread.join(5)

    def _loop(self) -> None:
        stand_back()
        announced = made = 0
        simulation: Simulation | None = None
        while True:
            with self._wake:
                while not self._closing and not self._due(announced):
                    simulation = simulation if self._make is not None else None
                    self._wake.wait()
                if self._closing:
                    return
                make, run = self._make, self._run
                commands = [*self._commands]
                self._commands.clear()
            if make is not None and made != run:
                # A new map is painted first: making a simulation takes the interpreter's time.
                self._taken.wait(PATIENCE)
                self._taken.set()
                simulation, made = make(), run
            if simulation is None:
                continue
            for command in commands:
                command(simulation)
            until = time.monotonic() + FRAME
            while time.monotonic() < until and not simulation.resting and not self._commands:
                simulation.step()
            if simulation.resting:
                announced = run
                self._taken.clear()
                self.rested.emit(simulation.places.copy(), run)
            else:
                announced = 0
                if self._taken.is_set():
                    self._taken.clear()
                    self.moved.emit(simulation.places.copy(), run)

    def _due(self, announced: int) -> bool:
        if self._make is None:
            return False
        return bool(self._commands) or announced != self._run
