"""How the time to read and show a note grows with its size, for each construct of `constructs`.

Each construct is written in the lengths of `SIZES` until a stage takes `LIMIT_S` of processor
time, in another process, which is ended then. The stages: `scan` finds links, tags and
headings; `state` reads what its links state, its excerpt, the sentences around links, and asks
for words in its sections and blocks; `page` builds the page, with the colours of its code; `show`
writes it into the text document of a preview and lays that out, as the window does, in slices;
`hold` is the longest time that one of these keeps the window from answering.

Printed are the time of the largest note of each stage, and the exponent of its growth over the
last two doublings (1 for linear), both marked by `!` where they exceed what is asked for: an
exponent of at most `MAX_EXPONENT`, all of 1 MB in at most `MAX_TOTAL_S`, no hold above
`MAX_HOLD_S`. Below `NOISE_S` no exponent is given.

CONCEPTMAP_BENCH_CONSTRUCTS chooses constructs by words of their names, separated by commas;
CONCEPTMAP_BENCH_SIZES other lengths, in characters, and CONCEPTMAP_BENCH_LIMIT_S another time to
stop at.
"""

from __future__ import annotations

import json
import math
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

from tests.constructs import all_constructs, vault_files

if TYPE_CHECKING:
    from conceptmap.page.blocks import Page
    from conceptmap.ui.theme import AppTheme
    from conceptmap.vault.vault import Vault

SIZES = [int(each) for each in os.environ.get("CONCEPTMAP_BENCH_SIZES", "").split(",") if each] or [
    1_000_000 >> doublings for doublings in reversed(range(8))
]
LIMIT_S = float(os.environ.get("CONCEPTMAP_BENCH_LIMIT_S", "12"))
MAX_EXPONENT = 1.2
MAX_TOTAL_S = 10.0
MAX_HOLD_S = 0.1
NOISE_S = 0.1
STAGES = ("scan", "state", "page", "show")
LINKS_ASKED = 1000
"""At most this many sentences around links are asked for; the panel of links shows fewer."""

Times = dict[int, dict[str, float]]
"""Seconds by size and stage."""


def main() -> None:
    """Print a line for each construct, with `!` at what exceeds a target."""
    wanted = [word for word in os.environ.get("CONCEPTMAP_BENCH_CONSTRUCTS", "").split(",") if word]
    names = [
        each.name
        for each in all_constructs()
        if not wanted or any(word in each.name for word in wanted)
    ]
    print(f"{'construct':32} {'chars':>8}" + "".join(f"{stage:>14}" for stage in STAGES), end="")
    print(f"{'hold':>9}")
    exceeding = 0
    for name, times, ended_in in _measure_apart(names):
        line, fits = described(times, ended_in)
        exceeding += not fits
        print(f"{name:32} {line}", flush=True)
    print(f"{len(names)} constructs, {exceeding} exceed a target")


def described(times: Times, ended_in: str) -> tuple[str, bool]:
    """Return the times of a construct in words, and whether they fit the targets."""
    if not times:
        return f"ended in {ended_in} !", False
    sizes = sorted(times)
    last = times[sizes[-1]]
    fits = not ended_in
    words = [f"{sizes[-1]:8}"]
    for stage in STAGES:
        exponent = _exponent([(size, times[size][stage]) for size in sizes])
        shown = "" if exponent is None else f"^{exponent:.1f}"
        if exponent is not None and exponent > MAX_EXPONENT:
            shown += "!"
            fits = False
        words.append(f"{last[stage]:7.2f}{shown:7}")
    hold = max(each["hold"] for each in times.values())
    total = sum(last[stage] for stage in STAGES)
    fits = fits and hold <= MAX_HOLD_S and total <= MAX_TOTAL_S
    words.append(f"{hold:6.2f}{'!' if hold > MAX_HOLD_S else ' '}")
    if total > MAX_TOTAL_S:
        words.append(f"{total:.1f} s in all !")
    if ended_in:
        words.append(f"then ended in {ended_in} !")
    return " ".join(words), fits


def _exponent(times: list[tuple[int, float]]) -> float | None:
    """Return the exponent of growth over the last two doublings, None for what takes no time."""
    large, after = times[-1]
    earlier = [each for each in times if 4 * each[0] <= large]
    if not earlier or after < NOISE_S:
        return None
    small, before = earlier[-1]
    return math.log(after / max(before, NOISE_S / 10)) / math.log(large / small)


def _measure_apart(names: Sequence[str]) -> Iterator[tuple[str, Times, str]]:
    """Yield the times of each construct, and what it was in when its process had to be ended.

    The process goes on with the next construct; it is started again where it was ended.
    """
    left = deque(names)
    while left:
        command = [sys.executable, "-m", "tests.benchmarks.constructs", *left]
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        ) as process:
            times: Times = {}
            begun = ""
            assert process.stdout is not None
            for line in process.stdout:
                if not line.startswith("["):
                    continue
                size, stage, took = json.loads(line)
                if stage == "end":
                    yield left.popleft(), times, ""
                    times, begun = {}, ""
                elif took is None:
                    begun = f"{stage} of {size} characters"
                else:
                    times.setdefault(size, {})[stage] = took
                    times.pop(0, None)  # that of the warm up
        if left:
            whole = {size: each for size, each in times.items() if "hold" in each}
            yield left.popleft(), whole, begun or "its start"


def _measure(names: Sequence[str]) -> None:
    """Print what each stage of each size takes, as JSON, until one takes too long."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from conceptmap.ui.app import make_application
    from conceptmap.ui.settings import Settings
    from conceptmap.ui.theme import AppTheme

    write_of = {each.name: each.write for each in all_constructs()}
    application = make_application(["bench"])
    with tempfile.TemporaryDirectory() as folder:
        theme = AppTheme(Settings(Path(folder, "settings.ini")))
        root = Path(folder, "vault")
        root.mkdir()
        _measure_size(root, "warm up", 0, theme)
        for name in names:
            for size in SIZES:
                if _measure_size(root, write_of[name](size), size, theme) >= LIMIT_S:
                    break
            print(json.dumps([0, "end", 0.0]), flush=True)
    application.quit()


def _measure_size(root: Path, text: str, size: int, theme: AppTheme) -> float:
    """Print what each stage takes for a note; return the longest."""
    from conceptmap.model.vault_map import build_vault_map
    from conceptmap.page.builder import build_page
    from conceptmap.page.context import PageRequest
    from conceptmap.vault.vault import Vault

    for file, content in vault_files(text).items():
        Path(root, file).write_bytes(content.encode())
    longest = 0.0

    @contextmanager
    def timed(stage: str) -> Iterator[None]:
        nonlocal longest
        # The system counts by ticks, which in the long run differ from the clock.
        used = int(1.2 * time.process_time())
        resource.setrlimit(resource.RLIMIT_CPU, (used + int(LIMIT_S) + 2, -1))
        print(json.dumps([size, stage, None]), flush=True)
        begun = time.process_time()
        yield
        took = time.process_time() - begun
        longest = max(longest, took)
        print(json.dumps([size, stage, took]), flush=True)

    with timed("scan"):
        vault = Vault.open(root, cache=None)
    with timed("state"):
        _ask(vault, text)
    request = PageRequest(build_vault_map(vault), "Note.md", 380, 1.0, 14, "#000000")
    with timed("page"):
        page = build_page(request)
    with timed("show"):
        held = show(page, theme)
    print(json.dumps([size, "hold", held]), flush=True)
    return longest


def _ask(vault: Vault, text: str) -> None:
    """Ask what the program asks of a note apart from its page."""
    from conceptmap.relations.propositions import note_propositions
    from conceptmap.searching.corpus import Corpus, CorpusColumns
    from conceptmap.searching.query_parser import parse_query
    from conceptmap.vault.excerpts import note_excerpt
    from conceptmap.vault.link_contexts import LinkContexts

    note = vault.notes["Note.md"]
    note_excerpt(vault, "Note.md")
    contexts = LinkContexts(vault)
    for link in note.links[:LINKS_ASKED]:
        contexts.sentence("Note.md", link)
    note_propositions(note, text)
    corpus = Corpus(CorpusColumns(["Note.md"], [note]), lambda _: text)
    for query in ("word -x", "section:(a b)", "block:(a b)", "line:(a b)", "task:a"):
        parse_query(query).find(corpus, range(1))


def show(page: Page, theme: AppTheme) -> float:
    """Show a page in a preview; return the seconds of its thread that held it longest."""
    from PySide6.QtWidgets import QApplication

    from conceptmap.page.text_formats import TextFormats
    from conceptmap.ui.preview.page_view import PageView

    view = PageView(theme)
    view.resize(420, 800)
    view.show()
    QApplication.processEvents()
    ended: list[bool] = []
    view.page_finished.connect(lambda: ended.append(True))
    begun = time.thread_time()
    view.show_page(page, TextFormats(theme.colours, 14))
    held = time.thread_time() - begun
    while not ended:
        begun = time.thread_time()
        QApplication.processEvents()
        held = max(held, time.thread_time() - begun)
    view.close()
    view.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return held


if __name__ == "__main__":
    _measure(sys.argv[1:])
