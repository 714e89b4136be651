"""Fade the rest of the map when something is selected or pointed at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QVariantAnimation, Signal

from conceptmap.render.comparison_marks import ComparisonMarks
from conceptmap.render.highlight import Highlight
from conceptmap.ui.motion import animations_enabled
from conceptmap.ui.session.session import Session

if TYPE_CHECKING:
    from conceptmap.model.folding import Folds

FADE_MS = 150
"""Milliseconds in which the rest of the map fades."""

HOVER_STRENGTH = 0.5
"""How much the rest fades while the pointer is on a node, 1 being as for a selection."""

COMPARED_STRENGTH = 0.6
"""How much the rest fades for a selection while moments are compared: that is to be seen still."""


class HighlightAnimator(QObject):
    """Turns the selection into the `Highlight` that is drawn, and animates its changes."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.highlight = Highlight()
        self._next: Highlight | None = None
        """The highlight to show once the current one has faded out."""
        self._fade_from = self._fade_to = 0.0, 1.0
        """The progress and the strength of the fade at both ends of the animation."""
        self._fade_animation = QVariantAnimation(self)
        self._fade_animation.setDuration(FADE_MS)
        self._fade_animation.setStartValue(0.0)
        self._fade_animation.setEndValue(1.0)
        self._fade_animation.valueChanged.connect(self._set_share)
        self._included: frozenset[str] = frozenset()
        """The selected nodes that the filter includes."""
        self._left_out: frozenset[str] = frozenset()
        """The selected nodes that the filter left out since: they stand back with the rest."""
        self._kept_rest = False
        """Whether the selection left the rest as it was, when it was last highlighted."""
        self._compared: ComparisonMarks | None = None
        """What was compared when it was last highlighted."""
        self._folds: Folds | None = None
        """What was folded when it was last highlighted."""
        selection = session.selection
        selection.changed.connect(self._follow_selection)
        for signal in (selection.hover_changed, selection.highlight_changed):
            signal.connect(self.refresh)
        session.similar_lines.changed.connect(self.refresh)
        session.view_state.changed.connect(self._follow_filter)

    def reset(self) -> None:
        """Start again without animation, as for another map."""
        self._fade_animation.stop()
        self._next = None
        self.highlight = Highlight()
        self.refresh()

    def refresh(self) -> None:
        """Highlight what is selected, hovered, on the path or found now."""
        vault_map = self._session.vault_map
        selection, index_of = self._session.selection, vault_map.index_of
        edge = -1
        ends = selection.hovered_edge
        if ends is not None and all(id_ in index_of for id_ in ends):
            scene = self._session.view_state.result.scene
            edge = scene.edge_between(*(index_of[id_] for id_ in ends))
        before = self.highlight

        def number_of(id_: str) -> int | None:
            """Return the node that a node is drawn as, within a folded region or not."""
            index = index_of.get(id_)
            return None if index is None else self._session.view_state.drawn_as(index)

        hovered = number_of(selection.hovered or "")
        selected = tuple(id_ for id_ in selection.ids if id_ not in self._left_out)
        self._compared = self._session.view_state.result.comparison
        self._folds = self._session.view_state.result.folds
        self._kept_rest = self._keeps_rest()
        now = Highlight(
            selected=_known_numbers(selected, number_of),
            hovered=-1 if hovered is None else hovered,
            keeps_rest=self._kept_rest and hovered is None,
            progress=before.progress,
            path=_known_numbers(selection.path, number_of),
            ghost=self._ghost(),
            similar=_known_numbers(self._session.similar_lines.ids, number_of),
            hovered_edge=edge,
            hovered_strand=self._strand_number(selection.hovered_strand),
            glowing=np.array(_known_numbers(selection.matches, number_of), np.int32),
        )
        self._next = None
        if before.fades_rest and not now.fades_rest:
            # Fade the old neighbourhood out first, then drop it.
            self._next = now
            self._animate_to(0.0, before.strength)
        elif now.fades_rest:
            strength = HOVER_STRENGTH if now.is_passing else 1.0
            if self._session.view_state.result.comparison is not None:
                strength = min(strength, COMPARED_STRENGTH)
            if now.keeps_rest:
                strength = 0.0
            if before.fades_rest:
                self.highlight = replace(now, strength=before.strength)
            else:
                self.highlight = replace(now, progress=0.0, strength=strength)
            self._animate_to(1.0, strength)
        else:
            self._fade_animation.stop()
            self.highlight = now
        self.changed.emit()

    def _follow_selection(self) -> None:
        self._left_out, self._included = frozenset(), self._included_of_selected()
        self.refresh()

    def _follow_filter(self) -> None:
        """Highlight anew where the view has changed what is drawn.

        Selected nodes that a filter leaves out now are let go: they would fade what it shows.
        """
        before, self._included = self._included, self._included_of_selected()
        left_out = (self._left_out | before) - self._included
        result = self._session.view_state.result
        if (
            left_out != self._left_out
            or self._keeps_rest() != self._kept_rest
            or result.comparison is not self._compared
            # Nodes that are folded away are drawn as another.
            or result.folds is not self._folds
        ):
            self._left_out = left_out
            self.refresh()

    def _ghost(self) -> int:
        """Return the ghost that is open, by its index in what is compared, -1 for none."""
        marks, id_ = self._session.view_state.result.comparison, self._session.selection.file
        if marks is None or id_ not in marks.ghost_ids or self._session.has_node(id_):
            return -1
        return marks.ghost_ids.index(id_)

    def _keeps_rest(self) -> bool:
        """Whether all that is shown is the surroundings of what is selected."""
        local, selection = self._session.view_state.settings.local, self._session.selection
        if local is None or selection.path or not selection.ids:
            return False
        if selection.ids[-1:] == local.middles:
            return True
        return set(selection.ids) in (set(local.middles), set(local.marked))

    def _included_of_selected(self) -> frozenset[str]:
        return frozenset(filter(self._session.view_state.shows, self._session.selection.ids))

    def _strand_number(self, areas: tuple[int, int] | None) -> int:
        """Return the number of the strand between two areas, -1 for none."""
        geometry = self._session.view_state.geometry
        if areas is None or geometry is None:
            return -1
        return geometry.far_view.strands.number_of(areas)

    def _animate_to(self, progress: float, strength: float) -> None:
        self._fade_animation.stop()
        self._fade_from = self.highlight.progress, self.highlight.strength
        self._fade_to = progress, strength
        if self._fade_from == self._fade_to or not animations_enabled():
            self._set_share(1.0)
            return
        self._fade_animation.start()

    def _set_share(self, value: object) -> None:
        """Set how much of the animation is done, 0 to 1."""
        share = float(value)  # type: ignore[arg-type]
        (progress, strength), (last_progress, last_strength) = self._fade_from, self._fade_to
        progress += (last_progress - progress) * share
        strength += (last_strength - strength) * share
        if self._next is not None and progress <= 0.001:
            self.highlight, self._next = self._next, None
        else:
            self.highlight = replace(self.highlight, progress=progress, strength=strength)
        self.changed.emit()


def _known_numbers(ids: tuple[str, ...], number_of: Callable[[str], int | None]) -> tuple[int, ...]:
    """Return the node numbers of those ids that the map knows, each once where it was last."""
    numbers = [number for id_ in ids if (number := number_of(id_)) is not None]
    return tuple(reversed(dict.fromkeys(reversed(numbers))))
