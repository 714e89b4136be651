"""How the open map is viewed: the settings, what they give, and the geometry drawn for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec
import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from conceptmap.core.array_types import BoolArray, Float64Array, FloatArray
from conceptmap.core.translation import translate
from conceptmap.model.local_map import LocalMap
from conceptmap.model.view_settings import ViewSettings
from conceptmap.ui.session.comparisons import Comparisons
from conceptmap.ui.session.positions import Positions
from conceptmap.ui.session.relations import Relations
from conceptmap.ui.session.search_index import SearchIndex
from conceptmap.ui.session.undo import SetViewSettings, UndoStack
from conceptmap.ui.session.workers import JobControl, Workers

if TYPE_CHECKING:
    from conceptmap.model.applied_view import AppliedView
    from conceptmap.model.map_geometry import MapGeometry
    from conceptmap.model.map_update import MapUpdate
    from conceptmap.model.opening import OpenedVault
    from conceptmap.model.vault_map import VaultMap
    from conceptmap.model.view_result import ViewResult
    from conceptmap.render.node_styles import NodeStyles
    from conceptmap.searching.query_nodes import QueryError


BUSY_AFTER_MS = 250
"""Milliseconds after which a view that is being computed is reported as busy."""


_NODE_FIELDS = ("tags", "attachments", "canvas_files", "names")
"""The settings that change which nodes are on the map, or their sizes."""


class ViewState(QObject):
    """The view settings of the open map, and what they give.

    Settings are replaced at once, for panels to show; their result follows when it has been
    computed, of several only the last. `workers` are those of the map: what was started for
    another map never arrives.
    """

    settings_changed = Signal()
    changed = Signal()
    """`result`, `geometry` or the time of the time-lapse has changed."""
    map_extended = Signal(object, object)
    """Settings add or remove tags or attachments, or name notes by something else: a MapUpdate
    and the ViewResult of its map."""
    busy_changed = Signal()
    """A result takes long to compute, as when the notes' text is read first, or no longer does;
    see `is_busy`."""
    creation_times_ready = Signal()
    failed = Signal(str)

    def __init__(
        self,
        current_map: Callable[[], VaultMap],
        opened: OpenedVault,
        positions: Positions,
        search_index: SearchIndex,
        relations: Relations,
        comparisons: Comparisons,
        undo_stack: UndoStack,
        workers: Workers,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._current_map = current_map
        self._positions = positions
        self._search_index = search_index
        self._relations = relations
        self._comparisons = comparisons
        self._undo_stack = undo_stack
        self._workers = workers
        self.settings: ViewSettings = opened.view_settings
        self._shown_settings = self.settings
        """The settings that gave `result`."""
        self.result: ViewResult = opened.view_result
        self.geometry: MapGeometry | None = opened.geometry
        """None while the functions that place the labels are still being compiled."""
        self.geometry_outdated = False
        """Whether the geometry is of another view or layout, until that of this one is there."""
        self.shown_until: float | None = None
        """Seconds since 1970: only what was created by then is shown; None for all."""
        self._creation_times: Float64Array | None = None
        self._node_styles: NodeStyles | None = None
        self._busy_timer = QTimer(self)
        self._busy_timer.setSingleShot(True)
        self._busy_timer.setInterval(BUSY_AFTER_MS)
        self._busy_timer.timeout.connect(self._report_busy)
        positions.settled.connect(self.update_geometry)
        positions.changed.connect(self._follow_animation)
        relations.changed.connect(self.refresh)
        comparisons.changed.connect(self._compare)

    @property
    def node_styles(self) -> NodeStyles:
        """The colours and opacities of the nodes at the time that is shown."""
        if self.shown_until is None or self._creation_times is None:
            return self.result.node_styles
        if self._node_styles is None:
            self._node_styles = _styles_until(
                self.result.node_styles, self.shown_until, self._creation_times
            )
        return self._node_styles

    def drawn_as(self, node: int) -> int:
        """Return the number of the node that a node is drawn as, see `ViewResult.shown_as`."""
        shown_as = self.result.shown_as
        return node if shown_as is None or node >= len(shown_as) else int(shown_as[node])

    @property
    def is_busy(self) -> bool:
        """Whether a result has been computed for `BUSY_AFTER_MS` and is not there yet."""
        return self._workers.is_running("view") and not self._busy_timer.isActive()

    @property
    def errors(self) -> Mapping[str, QueryError]:
        """What is wrong with the settings, by the name of the field."""
        return self.result.errors

    @property
    def group_errors(self) -> Mapping[str, QueryError]:
        """Which colour groups cannot be read, by their queries."""
        return self.result.group_errors

    @property
    def creation_times(self) -> Float64Array | None:
        """When each node was created, in seconds since 1970; what is not a note has the time of its
        first neighbour. None until it was requested and read."""
        return self._creation_times

    @property
    def looks_back(self) -> bool:
        """Whether the map is shown as it was: by the time-lapse, or at an earlier moment."""
        comparison = self._comparisons.latest
        is_earlier = comparison is not None and comparison.later is not None
        return self.shown_until is not None or (is_earlier and self.result.comparison is not None)

    def request_creation_times(self) -> None:
        """Read when each node was created; `creation_times_ready` is emitted then."""
        if self._creation_times is not None:
            self.creation_times_ready.emit()
            return
        vault_map = self._current_map()

        def work(_: JobControl) -> Float64Array:
            from conceptmap.model.node_times import creation_times

            return creation_times(vault_map)

        def done(times: Float64Array) -> None:
            self._creation_times = times
            self.creation_times_ready.emit()

        self._workers.start("times", work, done, self.failed.emit)

    def show_until(self, time: float | None) -> None:
        """Show only what was created by a time, None for all; once the times are known."""
        if time is None or self._creation_times is not None:
            self.shown_until, self._node_styles = time, None
            self.changed.emit()

    def set_settings(self, settings: ViewSettings, text: str, *, merge: str = "") -> None:
        """View the map with other settings; `text` names the step that can be undone.

        Successive steps with the same `merge` become one, unless it is empty.
        """
        if settings != self.settings:
            before = self.settings
            changes_nodes = any(getattr(settings, n) != getattr(before, n) for n in _NODE_FIELDS)
            positions = self._positions if changes_nodes else None
            step = SetViewSettings(self, before, settings, text, merge, positions)
            self._undo_stack.push(step)

    def change_settings(self, text: str, *, merge: str = "", **changes: object) -> None:
        """Change some fields of the settings."""
        self.set_settings(msgspec.structs.replace(self.settings, **changes), text, merge=merge)

    def choose_kind(self, kind: str, *, extend: bool = False) -> None:
        """Show the links of one kind of relation alone, or of all when it was the one.

        With `extend` it joins those that are chosen, or leaves them.
        """
        display = self.settings.display
        others = tuple(each for each in display.kinds if each != kind)
        was_chosen = len(others) < len(display.kinds)
        if extend:
            kinds = others if was_chosen else (*others, kind)
        else:
            kinds = () if was_chosen and not others else (kind,)
        changed = msgspec.structs.replace(display, kinds=kinds)
        self.change_settings(translate("Filter links"), display=changed)

    def replace_settings(self, settings: ViewSettings) -> None:
        """View the map with other settings, without a step that can be undone."""
        if settings == self.settings:
            return
        self.settings = settings
        self.settings_changed.emit()
        self.refresh()

    def local_map_around(self, note: str, *others: str) -> LocalMap:
        """Return the local map around notes, with the depth and directions of the last one."""
        return (self.settings.local or LocalMap(note)).centred_on(note, *others)

    @property
    def filtered_nodes(self) -> BoolArray | None:
        """Which nodes the filter includes, (n,); None for all, also on a local map."""
        return None if self.settings.local is not None else self.result.included

    def shows(self, id_: str) -> bool:
        """Return whether the filter includes a node, on the whole map or a local one."""
        index = self._current_map().index_of.get(id_, -1)
        return 0 <= index < len(self.result.included) and bool(self.result.included[index])

    def refresh(self) -> None:
        """Compute the view result again from the settings."""
        settings, vault_map, result = self.settings, self._current_map(), self.result
        positions, full_text = self._positions, self._search_index.full_text
        nodes = positions.whole_map_goal, positions.destination, positions.subset
        relations, comparison = self._relations.latest, self._comparisons.latest
        shown_settings = self._shown_settings

        def work(control: JobControl) -> AppliedView:
            from conceptmap.model.applied_view import ShownView, apply_settings

            texts = full_text, relations, comparison
            shown = ShownView(vault_map, result, *nodes, shown_settings, *texts)
            return apply_settings(shown, settings, control.raise_if_cancelled)

        def failed(reason: str) -> None:
            self.failed.emit(reason)
            self.busy_changed.emit()

        self._workers.start("view", work, self._show_applied, failed)
        self._busy_timer.start()

    def _compare(self) -> None:
        """Draw another comparison on the same map, and leave all names where they are."""
        if self._workers.is_running("view"):
            self.refresh()
            return
        comparison, result, settings = self._comparisons.latest, self.result, self.settings
        moments = settings.compared_with, settings.compared_until
        if comparison is not None and (comparison.words, comparison.until) != moments:
            comparison = None

        shows_end = self._comparisons.shown is None

        def work(_: JobControl) -> ViewResult:
            return result.compared(comparison)

        def done(compared: ViewResult) -> None:
            self.result, self._node_styles = compared, None
            self.changed.emit()
            if shows_end:
                self.update_geometry(self._positions.destination)

        self._workers.start("view", work, done, self.failed.emit)
        self._busy_timer.start()

    def update_geometry(self, positions: FloatArray | None = None) -> None:
        """Compute the regions' outlines and the positions of the labels again.

        For `positions` that the nodes will have, or for those that they have now.
        """
        if self._workers.is_running("view"):
            return
        vault_map, result, display = self._current_map(), self.result, self.settings.display
        target = self._positions.current if positions is None else positions

        def work(control: JobControl) -> MapGeometry:
            from conceptmap.model.map_geometry import compute_geometry

            check = control.raise_if_cancelled
            styles, folds = result.node_styles, result.folds
            first = result.middles
            return compute_geometry(vault_map, styles, target, display, check, folds, first=first)

        def done(geometry: MapGeometry) -> None:
            self.geometry, self.geometry_outdated = geometry, False
            self.changed.emit()

        def failed(reason: str) -> None:
            self.geometry_outdated = False
            self.failed.emit(reason)

        self._workers.start("geometry", work, done, failed)

    def rename(self, renamed: Mapping[str, str]) -> None:
        """Replace the ids of renamed notes in the settings; the result has to be computed anew."""
        self._shown_settings = self._shown_settings.renamed(renamed)
        settings = self.settings.renamed(renamed)
        if settings is not self.settings:
            self.settings = settings
            self.settings_changed.emit()

    def apply_update(self, update: MapUpdate, result: ViewResult) -> None:
        """Go on with a map that replaces the last. Labels stay where they are at first."""
        self._creation_times = None
        if self.geometry is not None:
            labels = self.geometry.labels.remapped(update.old_indices)
            self.geometry = self.geometry._replace(labels=labels)
        self.result = result
        self.shown_until = self._node_styles = None

    def close(self) -> None:
        """Release what is large. The state must not be used afterwards."""
        self._busy_timer.stop()
        self._node_styles = self._creation_times = self.geometry = None
        del self.result

    def _follow_animation(self) -> None:
        if self._positions.is_animating:
            self.geometry_outdated = True

    def _report_busy(self) -> None:
        if self.is_busy:
            self.busy_changed.emit()

    def _show_applied(self, applied: AppliedView) -> None:
        """Show a result at once; the geometry for it follows."""
        if applied.update is not None:
            self.map_extended.emit(applied.update, applied.result)
        self.result, self._node_styles = applied.result, None
        self._shown_settings = applied.settings
        self.geometry_outdated = True
        if applied.subset is None:
            self._positions.show_whole_map()
        elif not applied.keeps_layout:
            self._positions.show_subset(
                applied.subset,
                applied.positions[applied.subset],
                applied.result.laid_out_edges,
                fixed=applied.result.is_layered_map,
            )
        restored = self._positions.restore_awaited()
        self.changed.emit()
        # What stays as it is may have moved on while the view was computed.
        moved = restored or applied.keeps_layout
        self.update_geometry(self._positions.destination if moved else applied.positions)


def _styles_until(styles: NodeStyles, time: float, times: Float64Array) -> NodeStyles:
    created = (times <= time).astype(np.float32)
    opacities = created if styles.opacities is None else created * styles.opacities
    return replace(styles, opacities=opacities)
