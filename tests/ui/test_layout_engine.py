"""The thread of the layout and the window that ends it."""

import threading
import time

import numpy as np
from PySide6.QtCore import Qt

from conceptmap.layout import Simulation
from conceptmap.ui.session.layout_engine import LayoutEngine


def test_a_closed_engine_sends_no_signal_so_that_it_may_be_deleted(qapp: object) -> None:
    engine = LayoutEngine()
    entered, left = threading.Event(), threading.Event()

    def receive(*_: object) -> None:
        entered.set()
        time.sleep(0.1)
        left.set()

    for signal in (engine.moved, engine.settled):
        signal.connect(receive, Qt.ConnectionType.DirectConnection)
    edges = np.array([(0, 1), (1, 2)], np.int32)
    engine.start(lambda: Simulation(3, edges))
    assert entered.wait(20)
    engine.close()
    assert left.is_set()
