"""How fast the map is painted, in a real offscreen window of 1280×800, antialiased, with labels.

Medians of some frames, each painted by `repaint()`. Vaults have one short note per node: 10,000
notes with 30,000 links, and 100,000 with 300,000.

- all nodes moving: every position changes before each frame, as while the layout runs;
- pan, zoom: the camera moves before each frame, by 8 pixels or 3 %;
- hover: from hovering a node to the painted highlight, in the middle of its fade;
- pick: the node under a pixel;
- memory: what the process holds more than with the empty window, map and vault together. The
  program compiles its kernels when it starts, so the empty window has them already;
- GraphItem: pyqtgraph's own item with the same positions changed, antialiased, without labels;
- blocked: while the layout runs, how late a timer of one millisecond fires at worst, without the
  time of painting. (A timer of zero would keep a core busy, which the layout then shares.)

CONCEPTMAP_BENCH_SIZES chooses among the sizes, such as `10000` or `10000,100000`.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pyqtgraph as pg
from PySide6.QtCore import QEventLoop, QPointF, Qt, QTimer

from conceptmap.core.array_types import FloatArray
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
    """Print the results for each size."""
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
    """Print the results for a vault of `count` notes."""
    edges = community_graph(count, edges_a_node=3.02)
    with tempfile.TemporaryDirectory() as folder:
        write_graph(Path(folder), count, edges.tolist())
        window = MainWindow()
        window.resize(1280, 800)
        window.show()
        spin(300)
        empty = resident_mb()
        loop = QEventLoop()
        window.session.opened.connect(loop.quit)
        begin = time.perf_counter()
        window.open_vault(folder)
        loop.exec()
        window.docks.hide_all()
        window.statusBar().hide()
        window.menuBar().hide()
        # The hint of the first start.
        window.message.hide()
        print(
            f"{count:,} notes, {len(edges):,} links; opened in {time.perf_counter() - begin:.1f} s"
        )
        spin(300)
        measure_blocking(window)
        window.session.current.positions.engine.stop()
        spin(600)
        print(f"  view {window.map_view.width()} x {window.map_view.height()}")
        measure_frames(window)
        print(f"  memory over the empty window: {resident_mb() - empty:.0f} MB")
        if count <= 10_000:
            assert window.session.current.vault_map is not None
            measure_graph_item(
                window.session.current.node_positions,
                window.session.current.vault_map.topology.edges,
            )
        window.close()


def measure_frames(window: MainWindow) -> None:
    """Measure frames while positions, camera and highlight change."""
    view, session = window.map_view, window.session.current
    paint = view.viewport().repaint
    home = session.node_positions
    rng = np.random.default_rng(0)
    camera = view.camera

    moved = [home + rng.normal(0, 0.02, home.shape).astype(np.float32) for _ in range(4)]

    def move() -> None:
        moved.append(moved.pop(0))
        session.positions.current = moved[0]
        view.item.update()
        paint()

    report("all nodes moving", move)
    moved.clear()
    session.positions.current = home
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
    vault_map = session.vault_map
    assert vault_map is not None
    most_important = vault_map.scene.by_importance[:FRAMES].tolist()
    ids = iter([vault_map.topology.ids[i] for i in most_important] * 2)

    def hover() -> None:
        session.selection.set_hovered(next(ids))
        paint()

    report("hover to highlight", hover)
    session.selection.set_hovered(None)
    spin(400)
    points = iter(rng.uniform(0, 800, (200, 2)).tolist())
    report("pick", lambda: view.node_at(QPointF(*next(points))), 100)


def measure_blocking(window: MainWindow) -> None:
    """Print for how long the layout blocks the Qt thread at worst, apart from painting."""
    item = window.map_view.item
    painting = 0.0
    original_paint = item._paint

    def paint(*arguments: object) -> None:
        nonlocal painting
        begin = time.perf_counter()
        original_paint(*arguments)
        painting += time.perf_counter() - begin

    item._paint = paint
    delays: list[float] = []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last, painting
        now = time.perf_counter()
        delays.append(now - last - painting - 0.001)
        painting = 0.0
        last = time.perf_counter()

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(1)
    timer.timeout.connect(tick)
    window.session.current.positions._start_simulation(0.3)
    timer.start()
    spin(4000)
    timer.stop()
    del item._paint
    print(f"  blocked by the layout: at most {max(delays) * 1e3:.1f} ms in {len(delays)} ticks")


def measure_graph_item(positions: FloatArray, edges: Edges) -> None:
    """Measure pyqtgraph's GraphItem for comparison."""
    pg.setConfigOptions(antialias=True)
    view = pg.GraphicsView()
    box = pg.ViewBox(lockAspect=True)
    view.setCentralItem(box)
    item = pg.GraphItem()
    box.addItem(item)
    view.resize(1280, 800)
    view.show()
    # A window paints nothing before it is exposed.
    spin(300)
    rng = np.random.default_rng(0)

    def move() -> None:
        item.setData(pos=positions + rng.normal(0, 0.02, positions.shape), adj=edges, size=6)
        view.viewport().repaint()

    report("GraphItem, all nodes moving", move, 10)
    view.close()


def report(name: str, frame: Callable[[], object], times: int = FRAMES) -> None:
    """Print the median and the worst time of some frames, after one to warm up."""
    frame()
    times_ms = []
    for _ in range(times):
        begin = time.perf_counter()
        frame()
        times_ms.append((time.perf_counter() - begin) * 1e3)
    print(f"  {name:30} {statistics.median(times_ms):7.2f} ms, at most {max(times_ms):7.2f}")


def spin(milliseconds: int) -> None:
    """Run the event loop for some time."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def resident_mb() -> float:
    """Return the process's resident memory in MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    main()
