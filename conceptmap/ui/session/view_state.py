"""How the open map is seen: the lens, what it shows, and the land and names that follow."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from conceptmap.model.view_settings import Lens, Local
from conceptmap.ui.session.positions import Arrangement
from conceptmap.ui.session.search_index import Texts
from conceptmap.ui.session.workers import Report, Workers

if TYPE_CHECKING:
    from conceptmap.model.map_geometry import Relief
    from conceptmap.model.map_update import Change
    from conceptmap.model.vault_map import Chart
    from conceptmap.model.view_result import Sight
    from conceptmap.render.node_styles import Looks
    from conceptmap.search.operators import QueryError

Floats = NDArray[np.float32]


PATIENCE = 250
"""Milliseconds after which it is told that something is waited for."""


@dataclass(frozen=True, eq=False)
class _Looked:
    lens: Lens
    change: Change | None
    sight: Sight
    part: NDArray[np.int32] | None
    places: Floats
    """Where everything will lie."""


class Viewing(QObject):
    """The lens that the open map is seen through.

    A lens is set at once, for panels to show; what it shows follows when it has been worked
    out, of several only the last.
    """

    lens_changed = Signal()
    changed = Signal()
    """What is seen has changed: `sight`, `relief` or the moment of the time-lapse."""
    extended = Signal(object)
    """The chart took in tags or attachments, or let them go; the change."""
    waiting = Signal()
    """What the lens shows takes time to work out, as when the notes' text is read first; or does
    so no more, see `waits`."""
    dated = Signal()
    """The times that were asked for are known."""
    failed = Signal(str)

    def __init__(
        self,
        workers: Workers,
        arrangement: Arrangement,
        texts: Texts,
        undo: QUndoStack,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workers = workers
        self._arrangement = arrangement
        self._texts = texts
        self._undo = undo
        self._chart: Chart | None = None
        self.lens = Lens()
        self.sight: Sight | None = None
        self.relief: Relief | None = None
        self.moment: float | None = None
        """Seconds since 1970: only what was created by then is shown; None for all."""
        self._times: NDArray[np.float64] | None = None
        self._looks: Looks | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self._tell_of_waiting)
        arrangement.rested.connect(self.find_relief)

    def show(self, chart: Chart, lens: Lens, sight: Sight, relief: Relief | None) -> None:
        """Begin with another map."""
        self._workers.cancel("look")
        self._workers.cancel("relief")
        self._chart = chart
        self.lens, self.sight, self.relief = lens, sight, relief
        self.moment = self._times = self._looks = None
        self.lens_changed.emit()
        self.changed.emit()

    def follow(self, change: Change, sight: Sight) -> None:
        """Go on with a chart that takes the place of the last."""
        self._carry(change)
        self.sight = sight
        self.moment = self._looks = None
        self.changed.emit()

    def clear(self) -> None:
        """Let the map go."""
        self._workers.cancel("times")
        self._workers.cancel("look")
        self._workers.cancel("relief")
        self._chart = self.sight = self.relief = self._looks = self._times = None
        self.moment = None

    @property
    def looks(self) -> Looks | None:
        """The colours of the nodes and how much of each is seen, now."""
        if self.sight is None:
            return None
        if self.moment is None or self._times is None:
            return self.sight.looks
        if self._looks is None:
            self._looks = self._at_moment(self.sight.looks, self.moment, self._times)
        return self._looks

    @property
    def waits(self) -> bool:
        """Whether what the lens shows has not been worked out for a while."""
        return self._workers.busy("look") and not self._patience.isActive()

    def _tell_of_waiting(self) -> None:
        if self.waits:
            self.waiting.emit()

    @property
    def errors(self) -> Mapping[str, QueryError]:
        """What of the lens cannot be read."""
        return {} if self.sight is None else self.sight.errors

    @property
    def times(self) -> NDArray[np.float64] | None:
        """When each node was created, in seconds; what is no note, with its first neighbour.

        None until it was asked for and found.
        """
        return self._times

    def find_times(self) -> None:
        """Ask when each node was created; `dated` tells that it is known."""
        chart = self._chart
        if chart is None:
            return
        if self._times is not None:
            self.dated.emit()
            return

        def work(_: Report) -> NDArray[np.float64]:
            from conceptmap.model.view_result import birthdays

            return birthdays(chart)

        def done(times: NDArray[np.float64]) -> None:
            if self._chart is chart:
                self._times = times
                self.dated.emit()

        self._workers.start("times", work, done, self.failed.emit)

    def set_moment(self, moment: float | None) -> None:
        """Show only what was created by a time, None for all; once the times are known."""
        if moment is not None and self._times is None:
            return
        self.moment, self._looks = moment, None
        self.changed.emit()

    def set_lens(self, lens: Lens, text: str, *, merge: int = -1) -> None:
        """See the map through another lens; `text` names the step for an undo.

        Steps that follow each other with the same `merge`, from 0, become one.
        """
        if lens != self.lens:
            self._undo.push(_SetLens(self, self.lens, lens, text, merge))

    def alter(self, text: str, *, merge: int = -1, **changes: object) -> None:
        """Change some of the lens."""
        self.set_lens(msgspec.structs.replace(self.lens, **changes), text, merge=merge)

    def put(self, lens: Lens) -> None:
        """See the map through another lens, without a step for an undo."""
        if lens == self.lens:
            return
        self.lens = lens
        self.lens_changed.emit()
        self.look()

    def look(self) -> None:
        """Work out anew what the lens shows."""
        chart, lens, fulltext = self._chart, self.lens, self._texts.fulltext
        if chart is None or fulltext is None:
            return
        home, now = self._arrangement.home, self._arrangement.places
        before, sight_before = self._arrangement.part, self.sight

        def work(report: Report) -> _Looked:
            from conceptmap.model.map_update import extended
            from conceptmap.model.opening import look
            from conceptmap.model.subset_layout import lay_out_part

            change = None
            made, places, shown = chart, now, before
            if (lens.tags, lens.attachments) != (chart.tags, chart.attachments):
                change = extended(chart, home, tags=lens.tags, attachments=lens.attachments)
                made, places, shown = change.chart, change.places, None
                # Tags change the type of thousands of names.
                made.scene.prepare(names=False)
            sight = look(made, lens, fulltext, sight_before, report.check)
            report.check()
            part = None
            if lens.apart and sight.count:
                part = np.flatnonzero(sight.kept).astype(np.int32)
                within_part = lay_out_part(made, part, places, shown)
                places = places.copy()
                places[part] = within_part
            elif change is None:
                places = home
            return _Looked(lens, change, sight, part, places)

        def failed(why: str) -> None:
            self.failed.emit(why)
            self.waiting.emit()

        self._workers.start("look", work, self._show, failed)
        self._patience.start()

    def find_relief(self, lie: Floats | None = None) -> None:
        """Outline the regions and choose the names anew, for where everything lies now, or will."""
        chart, sight, display = self._chart, self.sight, self.lens.display
        if chart is None or sight is None or self._workers.busy("look"):
            return
        places = self._arrangement.places if lie is None else lie

        def work(report: Report) -> Relief:
            from conceptmap.model.map_geometry import find_relief

            return find_relief(chart, sight.looks, places, display, report.check)

        def done(relief: Relief) -> None:
            if self._chart is chart:
                self.relief = relief
                self.changed.emit()

        self._workers.start("relief", work, done, self.failed.emit)

    def _show(self, looked: _Looked) -> None:
        """Show what a lens shows at once; the land and the names that suit it follow."""
        before = looked.sight.chart if looked.change is None else looked.change.before
        if before is not self._chart:
            # The chart was another when the look began.
            self.look()
            return
        if looked.change is not None:
            self._carry(looked.change)
            self.extended.emit(looked.change)
        self.sight, self._looks = looked.sight, None
        if looked.part is not None:
            self._arrangement.lay_out_part(looked.part, looked.places[looked.part])
        else:
            self._arrangement.lay_out_whole()
        self.changed.emit()
        self.find_relief(looked.places)

    def _carry(self, change: Change) -> None:
        """Keep the names that stand where they are, of a chart that takes the last one's place."""
        self._workers.cancel("relief")
        self._chart, self._times = change.chart, None
        if self.relief is not None:
            names = self.relief.names.carried(change.rows)
            self.relief = self.relief._replace(names=names)

    @staticmethod
    def _at_moment(looks: Looks, moment: float, times: NDArray[np.float64]) -> Looks:
        from dataclasses import replace

        there = (times <= moment).astype(np.float32)
        shown = there if looks.shown is None else there * looks.shown
        return replace(looks, shown=shown)

    def local_of(self, note: str) -> Local:
        """Give the local map around a note, as deep and wide as the last one."""
        return msgspec.structs.replace(self.lens.local or Local(note), note=note)


class _SetLens(QUndoCommand):
    def __init__(self, viewing: Viewing, before: Lens, after: Lens, text: str, merge: int) -> None:
        super().__init__(text)
        self._viewing, self._before, self._after, self._merge = viewing, before, after, merge

    def undo(self) -> None:
        self._viewing.put(self._before)

    def redo(self) -> None:
        self._viewing.put(self._after)

    def id(self) -> int:
        return self._merge

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _SetLens) or other.id() != self.id():
            return False
        self._after = other._after
        self.setObsolete(self._after == self._before)
        return True
