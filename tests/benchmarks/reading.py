"""How fast a vault is read, as ratios within one run.

Vaults are generated (`vaults.py`), 6,500 and 10,000 notes, and 100,000 with
`CONCEPTMAP_BENCH_LARGE=1`. Printed, medians of five runs with the files in the system's cache:

- read: every file's bytes, by os.walk and open().read();
- cold: `Vault.open` without a cache, and every link resolved; also for 4,000 notes of each kind
  that real vaults are full of (`vaults.KINDS`), with the processor time that it takes to
  read and scan them in one process, against that of reading, which a busy machine changes less;
- obsidiantools: `Vault(path).connect()`, once, where installed;
- warm: `Vault.open` with a cache and nothing changed, against os.walk with a stat a file;
- edit: one note written, from the change on the disk to the updated graph.
"""

from __future__ import annotations

import os
import resource
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from conceptmap.graph.build import build_graph
from conceptmap.graph.update import update_graph
from conceptmap.vault.reader import read_each
from conceptmap.vault.vault import Vault
from conceptmap.vault.walker import walk_vault
from tests.benchmarks.vaults import KINDS, write_vault

KIND_NOTES = 4000


def median_seconds(
    work: Callable[[], object], times: int = 5, clock: Callable[[], float] = time.perf_counter
) -> float:
    """Return the median time of some runs."""
    taken = []
    for _ in range(times):
        begin = clock()
        work()
        taken.append(clock() - begin)
    return statistics.median(taken)


def main() -> None:
    """Print how long reading takes in a vault of each size."""
    sizes = [6500, 10_000]
    if os.environ.get("CONCEPTMAP_BENCH_LARGE"):
        sizes.append(100_000)
    for notes in sizes:
        with tempfile.TemporaryDirectory() as folder:
            measure(Path(folder, "vault"), Path(folder, "cache.sqlite"), notes)
    for kind in KINDS:
        with tempfile.TemporaryDirectory() as folder:
            measure_kind(Path(folder, "vault"), kind)


def measure_kind(root: Path, kind: str) -> None:
    """Measure the cold opening of a vault that is full of one kind of Markdown."""
    size = write_vault(root, KIND_NOTES, kind=kind)
    read = median_seconds(lambda: read_bytes(root))
    cold = median_seconds(lambda: resolve_all(Vault.open(root, cache=None)))
    files = [file for file in walk_vault(str(root), []) if file.path.endswith(".md")]
    read_cpu = median_seconds(lambda: read_bytes(root), clock=time.process_time)
    scan_cpu = median_seconds(
        lambda: read_each(files),
        3,
        clock=time.process_time,
    )
    print(
        f"{kind}: {KIND_NOTES:,} notes, {size / 1e6:.1f} MB: read {read:.3f} s, cold {cold:.3f} s:"
        f" {cold / read:.1f} times the bytes; processor {scan_cpu / read_cpu:.1f} times"
    )


def measure(root: Path, cache: Path, notes: int) -> None:
    """Measure how long reading one vault takes, and print it."""
    size = write_vault(root, notes)
    print(f"{notes:,} notes, {size / 1e6:.1f} MB")
    read = median_seconds(lambda: read_bytes(root))
    walk = median_seconds(lambda: stat_all(root))
    cold = median_seconds(lambda: resolve_all(Vault.open(root, cache=None)))
    print(f"  read {read:.3f} s, cold {cold:.3f} s: {cold / read:.1f} times the bytes")
    if notes <= 10_000:
        peer = obsidiantools(root)
        if peer:
            print(f"  obsidiantools {peer:.1f} s: {peer / cold:.0f} times ours")
    Vault.open(root, cache=cache)
    warm = median_seconds(lambda: Vault.open(root, cache=cache))
    print(f"  walk and stat {walk:.3f} s, warm {warm:.3f} s: {warm / walk:.1f} times the walk")
    vault = Vault.open(root, cache=cache)
    graph = build_graph(vault)
    path = sorted(vault.notes)[notes // 2]
    taken = []
    for turn in range(9):
        with vault.disk_path(path).open("a") as file:
            file.write(f"\n[[Not yet {turn}]]\n")
        begin = time.perf_counter()
        after = vault.refresh_paths([path], cache=cache)
        graph = update_graph(graph, vault, after)
        taken.append(time.perf_counter() - begin)
        vault = after
    print(f"  an edit is in the graph after {statistics.median(taken) * 1e3:.1f} ms")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"  peak memory of the process so far {peak:.0f} MB")


def read_bytes(root: Path) -> None:
    """Read the bytes of every file of a folder."""
    for folder, _, names in os.walk(root):
        for name in names:
            with open(os.path.join(folder, name), "rb") as file:  # noqa: PTH118, PTH123
                file.read()


def stat_all(root: Path) -> None:
    """Walk the folder with a stat for every file."""
    for folder, _, names in os.walk(root):
        for name in names:
            os.stat(os.path.join(folder, name))  # noqa: PTH116, PTH118


def resolve_all(vault: Vault) -> int:
    """Resolve every link of a vault; return how many lead to a file."""
    return sum(
        vault.resolve(link, note.path) is not None
        for note in vault.notes.values()
        for link in note.links
    )


def obsidiantools(root: Path) -> float:
    """Return the seconds that the peer takes; 0 where it is not installed."""
    try:
        from obsidiantools.api import Vault as Peer
    except ImportError:
        return 0
    return median_seconds(lambda: Peer(root).connect(), 1)
