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

from conceptmap.model.local_map import LocalMap
from conceptmap.model.view_settings import ViewSettings
from conceptmap.ui.session.positions import Positions
from conceptmap.ui.session.search_index import SearchIndex
from conceptmap.ui.session.workers import JobControl, Workers

if TYPE_CHECKING:
    from conceptmap.model.map_geometry import MapGeometry
    from conceptmap.model.map_update import MapUpdate
    from conceptmap.model.vault_map import VaultMap
    from conceptmap.model.view_result import ViewResult
    from conceptmap.render.node_styles import NodeStyles
    from conceptmap.search.query_nodes import QueryError

FloatArray = NDArray[np.float32]


BUSY_AFTER_MS = 250
"""Milliseconds after which it is told that something is waited for."""


@dataclass(frozen=True, eq=False)
class _Applied:
    settings: ViewSettings
    update: MapUpdate | None
    result: ViewResult
    subset: NDArray[np.int32] | None
    positions: FloatArray
    """Where everything will lie."""


class ViewState(QObject):
    """The lens that the open map is seen through.

    A lens is set at once, for panels to show; what it shows follows when it has been worked
    out, of several only the last.
    """

    settings_changed = Signal()
    changed = Signal()
    """What is seen has changed: `sight`, `relief` or the moment of the time-lapse."""
    map_extended = Signal(object)
    """The chart took in tags or attachments, or let them go; the change."""
    busy_changed = Signal()
    """What the lens shows takes time to work out, as when the notes' text is read first; or does
    so no more, see `waits`."""
    creation_times_ready = Signal()
    """The times that were asked for are known."""
    failed = Signal(str)

    def __init__(
        self,
        workers: Workers,
        positions: Positions,
        search_index: SearchIndex,
        undo_stack: QUndoStack,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workers = workers
        self._positions = positions
        self._search_index = search_index
        self._undo_stack = undo_stack
        self._vault_map: VaultMap | None = None
        self.settings = ViewSettings()
        self.result: ViewResult | None = None
        self.geometry: MapGeometry | None = None
        self.shown_until: float | None = None
        """Seconds since 1970: only what was created by then is shown; None for all."""
        self._creation_times: NDArray[np.float64] | None = None
        self._node_styles: NodeStyles | None = None
        self._busy_timer = QTimer(self)
        self._busy_timer.setSingleShot(True)
        self._busy_timer.setInterval(BUSY_AFTER_MS)
        self._busy_timer.timeout.connect(self._report_busy)
        positions.settled.connect(self.update_geometry)

    def load(
        self,
        vault_map: VaultMap,
        settings: ViewSettings,
        result: ViewResult,
        geometry: MapGeometry | None,
    ) -> None:
        """Begin with another map."""
        self._workers.cancel("look")
        self._workers.cancel("relief")
        self._vault_map = vault_map
        self.settings, self.result, self.geometry = settings, result, geometry
        self.shown_until = self._creation_times = self._node_styles = None
        self.settings_changed.emit()
        self.changed.emit()

    def apply_update(self, update: MapUpdate, result: ViewResult) -> None:
        """Go on with a chart that takes the place of the last."""
        self._carry_over(update)
        self.result = result
        self.shown_until = self._node_styles = None
        self.changed.emit()

    def clear(self) -> None:
        """Let the map go."""
        self._workers.cancel("times")
        self._workers.cancel("look")
        self._workers.cancel("relief")
        self._vault_map = self.result = self.geometry = self._node_styles = self._creation_times = (
            None
        )
        self.shown_until = None

    @property
    def node_styles(self) -> NodeStyles | None:
        """The colours of the nodes and how much of each is seen, now."""
        if self.result is None:
            return None
        if self.shown_until is None or self._creation_times is None:
            return self.result.node_styles
        if self._node_styles is None:
            self._node_styles = self._styles_until(
                self.result.node_styles, self.shown_until, self._creation_times
            )
        return self._node_styles

    @property
    def is_busy(self) -> bool:
        """Whether what the lens shows has not been worked out for a while."""
        return self._workers.is_running("look") and not self._busy_timer.isActive()

    def _report_busy(self) -> None:
        if self.is_busy:
            self.busy_changed.emit()

    @property
    def errors(self) -> Mapping[str, QueryError]:
        """What of the lens cannot be read."""
        return {} if self.result is None else self.result.errors

    @property
    def group_errors(self) -> Mapping[str, QueryError]:
        """Which colour groups cannot be read, by their queries."""
        return {} if self.result is None else self.result.group_errors

    @property
    def creation_times(self) -> NDArray[np.float64] | None:
        """When each node was created, in seconds; what is no note, with its first neighbour.

        None until it was asked for and found.
        """
        return self._creation_times

    def request_creation_times(self) -> None:
        """Ask when each node was created; `dated` tells that it is known."""
        chart = self._vault_map
        if chart is None:
            return
        if self._creation_times is not None:
            self.creation_times_ready.emit()
            return

        def work(_: JobControl) -> NDArray[np.float64]:
            from conceptmap.model.node_times import creation_times

            return creation_times(chart)

        def done(times: NDArray[np.float64]) -> None:
            if self._vault_map is chart:
                self._creation_times = times
                self.creation_times_ready.emit()

        self._workers.start("times", work, done, self.failed.emit)

    def show_until(self, time: float | None) -> None:
        """Show only what was created by a time, None for all; once the times are known."""
        if time is not None and self._creation_times is None:
            return
        self.shown_until, self._node_styles = time, None
        self.changed.emit()

    def set_settings(self, settings: ViewSettings, text: str, *, merge: int = -1) -> None:
        """See the map through another lens; `text` names the step for an undo.

        Steps that follow each other with the same `merge`, from 0, become one.
        """
        if settings != self.settings:
            self._undo_stack.push(_SetViewSettings(self, self.settings, settings, text, merge))

    def change_settings(self, text: str, *, merge: int = -1, **changes: object) -> None:
        """Change some of the lens."""
        self.set_settings(msgspec.structs.replace(self.settings, **changes), text, merge=merge)

    def replace_settings(self, settings: ViewSettings) -> None:
        """See the map through another lens, without a step for an undo."""
        if settings == self.settings:
            return
        self.settings = settings
        self.settings_changed.emit()
        self.refresh()

    def refresh(self) -> None:
        """Work out anew what the lens shows."""
        chart, lens, fulltext = self._vault_map, self.settings, self._search_index.full_text
        if chart is None or fulltext is None:
            return
        home, now = self._positions.whole_map, self._positions.current
        before, sight_before = self._positions.subset, self.result

        def work(report: JobControl) -> _Applied:
            from conceptmap.model.map_update import change_node_kinds
            from conceptmap.model.subset_layout import lay_out_subset
            from conceptmap.model.view_result import apply_view

            change = None
            made, places, shown = chart, now, before
            if (lens.tags, lens.attachments) != (chart.has_tags, chart.has_attachments):
                change = change_node_kinds(
                    chart, home, tags=lens.tags, attachments=lens.attachments
                )
                made, places, shown = change.vault_map, change.positions, None
                # Tags change the type of thousands of names.
                made.scene.prepare(labels=False)
            sight = apply_view(made, lens, fulltext, sight_before, report.raise_if_cancelled)
            report.raise_if_cancelled()
            part = None
            if lens.has_own_layout and sight.count:
                part = np.flatnonzero(sight.included).astype(np.int32)
                within_part = lay_out_subset(made, part, places, shown)
                places = places.copy()
                places[part] = within_part
            elif change is None:
                places = home
            return _Applied(lens, change, sight, part, places)

        def failed(why: str) -> None:
            self.failed.emit(why)
            self.busy_changed.emit()

        self._workers.start("look", work, self._show_applied, failed)
        self._busy_timer.start()

    def update_geometry(self, positions: FloatArray | None = None) -> None:
        """Outline the regions and choose the names anew, for where everything lies now, or will."""
        chart, sight, display = self._vault_map, self.result, self.settings.display
        if chart is None or sight is None or self._workers.is_running("look"):
            return
        places = self._positions.current if positions is None else positions

        def work(report: JobControl) -> MapGeometry:
            from conceptmap.model.map_geometry import compute_geometry

            return compute_geometry(
                chart, sight.node_styles, places, display, report.raise_if_cancelled
            )

        def done(relief: MapGeometry) -> None:
            if self._vault_map is chart:
                self.geometry = relief
                self.changed.emit()

        self._workers.start("relief", work, done, self.failed.emit)

    def _show_applied(self, applied: _Applied) -> None:
        """Show what a lens shows at once; the land and the names that suit it follow."""
        before = applied.result.vault_map if applied.update is None else applied.update.before
        if before is not self._vault_map:
            # The chart was another when the look began.
            self.refresh()
            return
        if applied.update is not None:
            self._carry_over(applied.update)
            self.map_extended.emit(applied.update)
        self.result, self._node_styles = applied.result, None
        if applied.subset is not None:
            self._positions.show_subset(applied.subset, applied.positions[applied.subset])
        else:
            self._positions.show_whole_map()
        self.changed.emit()
        self.update_geometry(applied.positions)

    def _carry_over(self, update: MapUpdate) -> None:
        """Keep the names that stand where they are, of a chart that takes the last one's place."""
        self._workers.cancel("relief")
        self._vault_map, self._creation_times = update.vault_map, None
        if self.geometry is not None:
            names = self.geometry.labels.remapped(update.old_indices)
            self.geometry = self.geometry._replace(labels=names)

    @staticmethod
    def _styles_until(styles: NodeStyles, time: float, times: NDArray[np.float64]) -> NodeStyles:
        from dataclasses import replace

        there = (times <= time).astype(np.float32)
        shown = there if styles.opacities is None else there * styles.opacities
        return replace(styles, opacities=shown)

    def local_map_around(self, note: str) -> LocalMap:
        """Give the local map around a note, as deep and wide as the last one."""
        return msgspec.structs.replace(self.settings.local or LocalMap(note), note=note)


class _SetViewSettings(QUndoCommand):
    def __init__(
        self, viewing: ViewState, before: ViewSettings, after: ViewSettings, text: str, merge: int
    ) -> None:
        super().__init__(text)
        self._view_state, self._before, self._after, self._merge = viewing, before, after, merge

    def undo(self) -> None:
        self._view_state.replace_settings(self._before)

    def redo(self) -> None:
        self._view_state.replace_settings(self._after)

    def id(self) -> int:
        return self._merge

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _SetViewSettings) or other.id() != self.id():
            return False
        self._after = other._after
        self.setObsolete(self._after == self._before)
        return True
