"""How long each step of exploring takes, in a real window off the screen on 10,000 notes.

A step begins with the key or click and ends when its answer is shown and the map painted with
it; each is repeated with several words or notes, and the median and the worst are printed.
`held` is the longest time that the Qt thread handled no events meanwhile, painting included.
The full text is indexed before, as it is once a search has been made, and the filter field has
the focus as it would for a user; a step that types begins with the last letter's key.

CONCEPTMAP_BENCH_SIZES chooses the number of notes.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import msgspec
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtTest import QTest

from conceptmap.core.gc_tuning import configure_memory
from conceptmap.model.view_settings import ColourGroup
from conceptmap.ui.app import make_application
from conceptmap.ui.navigation import connect_selected, find, toggle_local_map
from conceptmap.ui.panels.filter import FilterPanel
from conceptmap.ui.panels.insights import InsightsPanel
from conceptmap.ui.panels.links import LinksPanel
from conceptmap.ui.panels.paths import PathsPanel
from conceptmap.ui.panels.search import SearchPanel
from conceptmap.ui.window import MainWindow
from tests.benchmarks.vaults import write_vault
from tests.subprocesses import write_below

TIMEOUT_S = 60.0
TICK_MS = 2
"""Between two readings of the clock, and so how exact the times are."""

WORDS = ("garden", "letter", "silence", "theory", "village")


def main() -> None:
    """Print how long exploring takes in a vault of each size."""
    application = make_application(["bench"])
    configure_memory()
    write_below(Path(tempfile.mkdtemp()))
    for count in map(int, os.environ.get("CONCEPTMAP_BENCH_SIZES", "10000").split(",")):
        with tempfile.TemporaryDirectory() as folder:
            write_vault(Path(folder), count)
            note = Path(folder, "Large.md")
            note.write_text("# Large\n\n" + "Words and [[links]] in *one* note. #tag\n\n" * 28_000)
            explore(Path(folder), count)
    application.quit()


class Stopwatch:
    """Measures steps, and the longest time in each that the Qt thread handled no events."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._last = 0.0
        self._held = 0.0
        self._timer = QTimer()
        # Rarely enough to leave the interpreter to the workers.
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._record_gap)

    def measure(self, act: Callable[[], object], done: Callable[[], bool]) -> tuple[float, float]:
        """Return the seconds that a step takes, and the longest that no event was handled."""
        self._held, self._last = 0.0, time.perf_counter()
        self._timer.start()
        begun = time.perf_counter()
        act()
        while not done():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.perf_counter() - begun > TIMEOUT_S:
                raise TimeoutError
        self._window.map_view.viewport().repaint()
        taken = time.perf_counter() - begun
        self._record_gap()
        self._timer.stop()
        return taken, self._held

    def report(
        self, name: str, steps: list[tuple[Callable[[], object], Callable[[], bool]]]
    ) -> None:
        """Print the median and the worst of some steps; each waits until the last has settled."""
        measured = []
        for step in steps:
            measured.append(self.measure(*step))
            self._settle()
        taken, held = zip(*measured, strict=True)
        print(
            f"  {name:34} {statistics.median(taken) * 1e3:7.1f} ms, at most "
            f"{max(taken) * 1e3:7.1f}, held {max(held) * 1e3:6.1f}",
            flush=True,
        )

    def _settle(self) -> None:
        session = self._window.session.current
        workers, positions = session.map_workers, session.positions
        spin(50)
        while (
            workers.is_running("geometry") or workers.is_running("view") or positions.is_animating
        ):
            spin(50)

    def _record_gap(self) -> None:
        now = time.perf_counter()
        self._held = max(self._held, now - self._last)
        self._last = time.perf_counter()


def explore(root: Path, count: int) -> None:
    """Explore one vault, and print how long that takes."""
    window = MainWindow()
    window.resize(1280, 800)
    window.show()
    sessions = window.session
    opened: list[bool] = []
    sessions.opened.connect(lambda: opened.append(True))
    watch = Stopwatch(window)
    seconds, _ = watch.measure(lambda: window.open_vault(root), lambda: bool(opened))
    print(f"{count:,} notes; opened in {seconds:.1f} s")
    spin(5000)
    vault_map = sessions.current.vault_map
    assert vault_map is not None
    notes = [id_ for id_ in by_importance(window) if id_ in vault_map.vault.notes]
    _find(window, watch)
    _filter_and_style(window, watch)
    _follow(window, watch, notes)
    window.close()


def _find(window: MainWindow, watch: Stopwatch) -> None:
    palette, session = window.page.command_palette, window.session.current
    watch.report(
        "palette, first letter to last",
        [
            (
                lambda typed=word[:length]: find(window.context, typed),  # type: ignore[misc]
                lambda typed=word[:length]: (  # type: ignore[misc]
                    palette.line.text() == typed
                    and not session.map_workers.is_running("find")
                    and bool(palette.list.rows)
                ),
            )
            for word in WORDS
            for length in range(1, len(word) + 1)
        ],
    )
    palette.hide()
    search = window.docks.show("search")
    assert isinstance(search, SearchPanel)
    watch.measure(lambda: search.query_line.setText("map"), lambda: bool(search.list.rows))

    def searched(word: str) -> bool:
        # Of a few notes the word is not in what is shown, as within a link.
        shown = [word in row.html.casefold() for row in search.list.rows]
        return search.list.rows is not rows[0] and sum(shown) > len(shown) / 2

    rows: list[object] = []

    def begin(word: str) -> None:
        rows[:] = [search.list.rows]
        search.query_line.setText(word[:-1])
        QTest.keyClicks(search.query_line, word[-1])

    watch.report(
        "search in the text, typed",
        [
            (lambda word=word: begin(word), lambda word=word: searched(word))  # type: ignore[misc]
            for word in WORDS
        ],
    )


def _filter_and_style(window: MainWindow, watch: Stopwatch) -> None:
    session = window.session.current
    view_state = session.view_state

    last: list[object] = [view_state.result]

    def is_new() -> bool:
        new = view_state.result is not last[0] and not session.map_workers.is_running("view")
        if new:
            last[0] = view_state.result
        return new

    def steps(
        changes: list[dict[str, object]],
    ) -> list[tuple[Callable[[], object], Callable[[], bool]]]:
        return [
            (
                lambda change=change: view_state.change_settings("Bench", **change),  # type: ignore[misc]
                is_new,
            )
            for change in changes
        ]

    panel = window.docks.show("filter")
    assert isinstance(panel, FilterPanel)
    field = panel.query_field.line_edit
    field.setFocus()
    spin(500)

    def typing(queries: list[str]) -> list[tuple[Callable[[], object], Callable[[], bool]]]:
        def finish(query: str) -> None:
            field.setText(query[:-1])
            QTest.keyClicks(field, query[-1])

        return [
            (
                lambda query=query: finish(query),  # type: ignore[misc]
                lambda query=query: view_state.settings.query == query and is_new(),  # type: ignore[misc]
            )
            for query in queries
        ]

    watch.report("filter by a tag, typed", typing([f"tag:{word}" for word in WORDS]))
    watch.report("filter by a word, typed", typing(list(WORDS)))
    watch.report("filter by a pattern, typed", typing([f"/{word}s?/" for word in WORDS]))
    watch.report("hide or dim", steps([{"hide_filtered": on} for on in (True, False) * 3]))
    watch.report("no filter", steps([{"query": ""}]))
    watch.report("orphans", steps([{"orphans": on} for on in (False, True) * 3]))
    groups = [(ColourGroup(f"tag:{word}", "#cc3344"),) for word in WORDS]
    watch.report("a group", steps([{"groups": each, "colour_by": "groups"} for each in groups]))
    watch.report("colours by time", steps([{"colour_by": "created"}, {"colour_by": "regions"}]))
    tags = [{"tags": on} for on in (True, False) * 2]
    watch.report("tags as nodes", steps(tags))
    display = view_state.settings.display
    arrows = [msgspec.structs.replace(display, arrows=on) for on in (True, False) * 3]
    watch.report("arrows", steps([{"display": each} for each in arrows]))


def _follow(window: MainWindow, watch: Stopwatch, notes: list[str]) -> None:
    session = window.session.current
    busy, map_busy = session.workers.is_running, session.map_workers.is_running
    preview = window.preview

    def read(id_: str) -> bool:
        page = preview.page
        return page is not None and page.id == id_ and bool(preview.browser.toPlainText())

    def selecting(ids: list[str]) -> list[tuple[Callable[[], object], Callable[[], bool]]]:
        return [
            (lambda id_=id_: session.select(id_), lambda id_=id_: read(id_))  # type: ignore[misc]
            for id_ in ids
        ]

    watch.report("select and read", selecting(notes[:20]))
    watch.report("read a note of 1 MB", selecting(["Large.md", notes[3], "Large.md"])[:1])
    links = window.docks.show("links")
    assert isinstance(links, LinksPanel)
    watch.measure(lambda: session.select(notes[30]), lambda: not busy("links"))
    rows: list[object] = []

    def begin(id_: str) -> None:
        rows[:] = [links.list.rows]
        session.select(id_)

    each = [
        (lambda id_=id_: begin(id_), lambda: links.list.rows is not rows[0])  # type: ignore[misc]
        for id_ in notes[:10]
    ]
    watch.report("links of a hub", each)
    selection = session.selection
    watch.report("back", [(session.history.go_back, lambda: not busy("preview"))] * 8)
    hovering = [
        (lambda id_=id_: selection.set_hovered(id_), lambda: True)  # type: ignore[misc]
        for id_ in notes[:20]
    ]
    watch.report("hover", hovering)
    selection.set_hovered(None)
    local = [(lambda: toggle_local_map(window.context), lambda: not map_busy("view"))] * 6
    watch.report("local map, on and off", local)
    connection = window.docks.show("connection")
    assert isinstance(connection, PathsPanel)

    def connect(pair: tuple[str, str]) -> None:
        session.select(*pair)
        connect_selected(window.context)

    pairs = list(zip(notes[:8], notes[-8:], strict=True))
    paths = [
        # Notes of the outermost groups may have none.
        (lambda pair=pair: connect(pair), lambda: not busy("paths") and not busy("steps"))  # type: ignore[misc]
        for pair in pairs
    ]
    watch.report("paths between two", paths)
    selection.show_path(())
    insights = window.docks.show("insights")
    assert isinstance(insights, InsightsPanel)
    box = insights.question_combo
    for number in range(box.count()):

        def ask(number: int = number) -> None:
            box.setCurrentIndex(number)
            box.activated.emit(number)

        watch.report(f"insight: {box.itemText(number)[:24]}", [(ask, lambda: not busy("insights"))])


def by_importance(window: MainWindow) -> list[str]:
    """Return the ids of the nodes, the most important first."""
    vault_map = window.session.current.vault_map
    assert vault_map is not None
    return [vault_map.topology.ids[i] for i in vault_map.scene.by_importance.tolist()]


def spin(milliseconds: int) -> None:
    """Run the event loop for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
