"""How fast the map is painted: in a real window of 1280×800 off the screen, antialiased, named.

Medians of some frames, each painted to the window's own store by `repaint()`. Vaults of one
short note a node: 10,000 notes with 30,000 links, and 100,000 with 300,000.

- moving: every place changed before each frame, as while the engine runs;
- pan, zoom: the camera moved before each frame, by 8 pixels or 3 %;
- hover: from the pointer's node to the painted highlight, in the middle of its fade;
- pick: the node under a pixel;
- memory: what the process holds more than with the bare window, map and vault together. The
  program compiles its loops when it starts, so the bare window has them already;
- GraphItem: pyqtgraph's own item with the same places changed, antialiased, no names.
- held: while the engine runs, by how much a timer of a millisecond came too late at the most,
  without the time of painting. (A timer of none would keep a core busy, which the engine then
  shares with it by turns.)

CONCEPTMAP_BENCH_SIZES chooses among the sizes, as `10000` or `10000,100000`.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pyqtgraph as pg
from PySide6.QtCore import QEventLoop, QPointF, Qt, QTimer

from conceptmap.core.gc_tuning import configure_memory
from conceptmap.model.jit_warmup import wait_for_layout
from conceptmap.render.jit_ready import kernels_ready
from conceptmap.ui.app import make_application
from conceptmap.ui.window import MainWindow
from tests.benchmarks.graphs import Edges, community_graph
from tests.benchmarks.vaults import write_graph
from tests.subprocesses import write_below

FRAMES = 30


def main() -> None:
    """Print the table."""
    application = make_application(["bench"])
    configure_memory()
    write_below(Path(tempfile.mkdtemp()))
    wait_for_layout()
    kernels_ready.wait()
    sizes = os.environ.get("CONCEPTMAP_BENCH_SIZES", "10000,100000")
    for count in map(int, sizes.split(",")):
        measure(count)
    application.quit()


def measure(count: int) -> None:
    """Measure one size."""
    edges = community_graph(count, edges_a_node=3.02)
    with tempfile.TemporaryDirectory() as folder:
        write_graph(Path(folder), count, edges.tolist())
        window = MainWindow()
        window.resize(1280, 800)
        window.show()
        spin(300)
        bare = resident()
        loop = QEventLoop()
        window.session.opened.connect(loop.quit)
        begin = time.perf_counter()
        window.open_vault(folder)
        loop.exec()
        window.docks.hide_all()
        window.statusBar().hide()
        window.menuBar().hide()
        # The hint of a first start comes but once.
        window.message.hide()
        print(
            f"{count:,} notes, {len(edges):,} links; opened in {time.perf_counter() - begin:.1f} s"
        )
        spin(300)
        held(window)
        window.session.positions.engine.stop()
        spin(600)
        print(f"  view {window.map_view.width()} x {window.map_view.height()}")
        frames(window, edges)
        print(f"  memory over the bare window: {resident() - bare:.0f} MB")
        if count <= 10_000:
            assert window.session.vault_map is not None
            peer(window.session.node_positions, window.session.vault_map.topology.edges)
        window.close()


def frames(window: MainWindow, edges: Edges) -> None:
    """Measure frames of a map at rest that is moved by hand."""
    view, workspace = window.map_view, window.session
    paint = view.viewport().repaint
    home = workspace.node_positions
    dice = np.random.default_rng(0)
    camera = view.camera

    moved = [home + dice.normal(0, 0.02, home.shape).astype(np.float32) for _ in range(4)]

    def move() -> None:
        moved.append(moved.pop(0))
        workspace.positions.current = moved[0]
        view.item.update()
        paint()

    report("all places moving", move)
    moved.clear()
    workspace.positions.current = home
    view.item.update()
    paint()
    spin(500)
    for name, zoom in (("whole map", 1.0), ("middle", 5.0), ("near", 25.0)):
        near = camera._replace(scale=camera.scale * zoom)
        view._set_camera(near)
        spin(500)
        step = iter(range(10_000))

        def pan(near: object = near, step: object = step) -> None:
            view._set_camera(near._replace(x=near.x + next(step) % 40 * 8 / near.scale))
            paint()

        def zooming(near: object = near, step: object = step) -> None:
            view._set_camera(near._replace(scale=near.scale * 1.03 ** (next(step) % 20)))
            paint()

        report(f"pan, {name}", pan)
        report(f"zoom, {name}", zooming)
    view._set_camera(camera)
    spin(500)
    chart = workspace.vault_map
    assert chart is not None
    ids = [chart.topology.ids[i] for i in chart.scene.by_importance[:FRAMES].tolist()]
    each = iter(ids * 2)

    def hover() -> None:
        workspace.selection.set_hovered(next(each))
        paint()

    report("hover to highlight", hover)
    workspace.selection.set_hovered(None)
    spin(400)
    points = dice.uniform(0, 800, (200, 2))
    at = iter(points.tolist())
    report("pick", lambda: view.node_at(QPointF(*next(at))), 100)


def held(window: MainWindow) -> None:
    """Print the longest hold of the Qt thread but for painting, while the engine runs."""
    item = window.map_view.item
    painting = 0.0
    own = item._paint

    def paint(*words: object) -> None:
        nonlocal painting
        begin = time.perf_counter()
        own(*words)
        painting += time.perf_counter() - begin

    item._paint = paint
    gaps: list[float] = []
    last = time.perf_counter()

    def beat() -> None:
        nonlocal last, painting
        now = time.perf_counter()
        gaps.append(now - last - painting - 0.001)
        painting = 0.0
        last = time.perf_counter()

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(1)
    timer.timeout.connect(beat)
    window.session.positions._start_simulation(0.3)
    timer.start()
    spin(4000)
    timer.stop()
    del item._paint
    print(f"  held while the engine runs: longest {max(gaps) * 1e3:.1f} ms of {len(gaps)} turns")


def peer(places: NDArray[np.float32], edges: Edges) -> None:
    """Measure pyqtgraph's GraphItem."""
    pg.setConfigOptions(antialias=True)
    view = pg.GraphicsView()
    box = pg.ViewBox(lockAspect=True)
    view.setCentralItem(box)
    item = pg.GraphItem()
    box.addItem(item)
    view.resize(1280, 800)
    view.show()
    # Before it is exposed a window paints nothing.
    spin(300)
    dice = np.random.default_rng(0)

    def move() -> None:
        item.setData(pos=places + dice.normal(0, 0.02, places.shape), adj=edges, size=6)
        view.viewport().repaint()

    report("GraphItem, all places moving", move, 10)
    view.close()


def report(name: str, frame: Callable[[], object], times: int = FRAMES) -> None:
    """Print the median and the worst time of some frames."""
    frame()
    taken = []
    for _ in range(times):
        begin = time.perf_counter()
        frame()
        taken.append((time.perf_counter() - begin) * 1e3)
    print(f"  {name:30} {statistics.median(taken):7.2f} ms, at most {max(taken):7.2f}")


def spin(milliseconds: int) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def resident() -> float:
    """Give the process's resident memory in MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    main()
