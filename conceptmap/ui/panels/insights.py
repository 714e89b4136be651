"""Insights: what stands out in the whole graph, as lists that can be sorted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from conceptmap.ui.panels.parts import Hint, small_button
from conceptmap.ui.state.workers import Report
from conceptmap.ui.state.workspace import Workspace
from conceptmap.ui.theme import Theme

if TYPE_CHECKING:
    from conceptmap.atlas.chart import Chart

MOST = 1000


class Finding(NamedTuple):
    """A line of a list."""

    nodes: tuple[str, ...]
    """What it is about; selected on the map when the line is chosen."""
    cells: tuple[Any, ...]
    """Texts and numbers, one a column."""


class Insight(NamedTuple):
    """A question on the graph."""

    name: str
    columns: tuple[str, ...]
    about: str
    find: Callable[[Chart, Report], Sequence[Finding]]


class InsightsPanel(QWidget):
    """Answers one question at a time; slow ones in a thread, with progress."""

    chosen = Signal(object)
    """Nodes to be selected."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stale = True
        self.question = QComboBox()
        self.question.addItems([each.name for each in INSIGHTS])
        self.question.setAccessibleName("Question")
        self.question.currentIndexChanged.connect(lambda _: self.ask())
        self._about = Hint(theme)
        self.tree = QTreeWidget()
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setAlternatingRowColors(True)
        self.tree.setSortingEnabled(True)
        self.tree.setAccessibleName("Answers")
        self.tree.itemClicked.connect(self._choose)
        self.tree.itemActivated.connect(self._choose)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._stop = small_button("Cancel", "Stop reckoning", self._cancel)
        wait = QHBoxLayout()
        wait.addWidget(self._bar, 1)
        wait.addWidget(self._stop)
        inner = QVBoxLayout()
        inner.setContentsMargins(14, 10, 14, 0)
        inner.setSpacing(8)
        inner.addWidget(self.question)
        inner.addWidget(self._about)
        inner.addLayout(wait)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(inner)
        column.addWidget(self.tree, 1)
        workspace.opened.connect(self._note_change)
        workspace.vault_changed.connect(self._note_change)
        workspace.workers.progress.connect(self._report)
        self._set_waiting(False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.ask()

    def ask(self) -> None:
        """Answer the question that is chosen."""
        insight, chart = INSIGHTS[self.question.currentIndex()], self._workspace.chart
        self._about.setText(insight.about)
        self.tree.clear()
        self.tree.setHeaderLabels(insight.columns)
        if chart is None or self.isHidden():
            return
        self._stale = False
        self._set_waiting(True)
        self._workspace.workers.start(
            "insights",
            lambda report: insight.find(chart, report)[:MOST],
            lambda found: self._show(insight, found),
            self._fail,
        )

    def _note_change(self) -> None:
        self._stale = True
        if self.isVisible():
            self.ask()

    def _show(self, insight: Insight, found: Sequence[Finding]) -> None:
        self._set_waiting(False)
        self.tree.setSortingEnabled(False)
        self.tree.clear()
        self.tree.addTopLevelItems([_Line(finding) for finding in found])
        header = self.tree.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        # The order in which they come is the order of the answer, until a column is clicked.
        self.tree.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.tree.setSortingEnabled(True)
        if not found:
            self._about.setText(f"{insight.about} There are none.")

    def _choose(self, item: QTreeWidgetItem) -> None:
        if isinstance(item, _Line):
            self.chosen.emit(item.finding.nodes)

    def _cancel(self) -> None:
        self._workspace.workers.cancel("insights")
        self._set_waiting(False)
        self._about.setText("Stopped. Choose a question to begin again.")

    def _fail(self, why: str) -> None:
        self._set_waiting(False)
        self._about.setText(why)

    def _report(self, kind: str, what: str, done: int, total: int) -> None:
        if kind == "insights":
            self._bar.setRange(0, total)
            self._bar.setValue(done)

    def _set_waiting(self, waiting: bool) -> None:
        self._bar.setVisible(waiting)
        self._stop.setVisible(waiting)
        self._bar.setRange(0, 0)


class _Line(QTreeWidgetItem):
    def __init__(self, finding: Finding) -> None:
        super().__init__([_shown(cell) for cell in finding.cells])
        self.finding = finding
        for i, cell in enumerate(finding.cells):
            self.setToolTip(i, _shown(cell))
            if not isinstance(cell, str):
                self.setTextAlignment(i, Qt.AlignmentFlag.AlignRight)

    def __lt__(self, other: object) -> bool:
        tree = self.treeWidget()
        if not isinstance(other, _Line) or tree is None:
            return False
        column = max(tree.sortColumn(), 0)
        own, their = self.finding.cells[column], other.finding.cells[column]
        if isinstance(own, str):
            return bool(own.casefold() < str(their).casefold())
        return bool(own < their)


def _shown(cell: Any) -> str:
    if isinstance(cell, float):
        return f"{cell:.2%}" if 0 < cell < 0.1 else f"{cell:.1%}" if cell < 1 else f"{cell:.2f}"
    return f"{cell:,}" if isinstance(cell, int) else str(cell)


def _by(chart: Chart, values: Sequence[float], most: int = MOST) -> list[int]:
    order = sorted(range(len(values)), key=lambda i: (-values[i], chart.scene.titles[i]))
    return [i for i in order[:most] if values[i] > 0]


def _linked(chart: Chart, _: Report) -> list[Finding]:
    graph, ids = chart.graph, chart.topology.ids
    got = [graph.in_degree(id_) for id_ in ids]
    return [
        Finding((ids[i],), (chart.scene.titles[i], got[i], graph.out_degree(ids[i])))
        for i in _by(chart, got)
    ]


def _central(chart: Chart, _: Report) -> list[Finding]:
    from conceptmap.graph.centrality import pagerank

    rank = pagerank(chart.topology).tolist()
    ids, titles = chart.topology.ids, chart.scene.titles
    return [Finding((ids[i],), (titles[i], rank[i])) for i in _by(chart, rank)]


def _bridges(chart: Chart, report: Report) -> list[Finding]:
    from conceptmap.graph.centrality import betweenness

    between = betweenness(
        chart.topology, progress=lambda n, total: report("Walking all paths", n, total)
    ).tolist()
    scene, found = chart.scene, []
    for i in _by(chart, between):
        near = {int(r) for r in scene.regions[scene.neighbours(i)] if r >= 0}
        if len(near | {int(scene.regions[i])}) > 1:
            names = ", ".join(sorted(scene.region_names[r] for r in near)[:4])
            found.append(Finding((chart.topology.ids[i],), (scene.titles[i], between[i], names)))
    return found


def _orphans(chart: Chart, _: Report) -> list[Finding]:
    ids, scene = chart.topology.ids, chart.scene
    return [
        Finding((id_,), (scene.titles[i], id_.rpartition("/")[0]))
        for i, id_ in enumerate(ids)
        if not scene.degrees[i] and id_ in chart.vault.notes
    ]


def _dead_ends(chart: Chart, _: Report) -> list[Finding]:
    graph, notes = chart.graph, chart.vault.notes
    ends = [id_ for id_ in notes if graph.in_degree(id_) and not graph.out_degree(id_)]
    ends.sort(key=lambda id_: (-graph.in_degree(id_), id_))
    return [Finding((id_,), (chart.title(id_), graph.in_degree(id_))) for id_ in ends]


def _unresolved(chart: Chart, _: Report) -> list[Finding]:
    graph = chart.graph
    names = [id_ for id_, kind in graph.nodes(data="kind") if kind == "unresolved"]
    names.sort(key=lambda id_: (-graph.in_degree(id_), id_))
    return [Finding((id_,), (id_, graph.in_degree(id_))) for id_ in names]


def _suggested(chart: Chart, report: Report) -> list[Finding]:
    from conceptmap.graph.suggest import suggested_links

    found = suggested_links(
        chart.graph, progress=lambda n, total: report("Comparing neighbours", n, total)
    )
    return [
        Finding(
            (each.one, each.other),
            (
                f"{chart.title(each.one)} – {chart.title(each.other)}",
                round(each.score, 2),
                ", ".join(chart.title(id_) for id_ in each.shared),
            ),
        )
        for each in found
    ]


INSIGHTS = (
    Insight("Most linked", ("Note", "In", "Out"), "What most notes refer to.", _linked),
    Insight(
        "Most central",
        ("Note", "PageRank"),
        "Where one ends up who follows links at random: what important notes refer to.",
        _central,
    ),
    Insight(
        "Bridges between regions",
        ("Note", "Between", "Joins"),
        "On what share of the shortest paths a note lies, of those that join regions.",
        _bridges,
    ),
    Insight("Orphans", ("Note", "Folder"), "Notes that nothing is linked with.", _orphans),
    Insight(
        "Dead ends", ("Note", "In"), "Notes that are referred to and lead nowhere.", _dead_ends
    ),
    Insight(
        "Unresolved by demand",
        ("Name", "Notes"),
        "Names without a note, by how many notes refer to them.",
        _unresolved,
    ),
    Insight(
        "Suggested links",
        ("Notes", "Score", "Both are linked with"),
        "Notes that share neighbours but no link; rare neighbours count more.",
        _suggested,
    ),
)
