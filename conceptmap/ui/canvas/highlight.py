"""What stands out on the map, coming and going by and by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QObject, QVariantAnimation, Signal

from conceptmap.render.highlight import Highlight
from conceptmap.ui.session.motion import animations_enabled
from conceptmap.ui.session.session import Session

FADE_MS = 150
"""Milliseconds in which the rest of the map fades."""


class HighlightAnimator(QObject):
    """Turns the workspace's spotlight into an emphasis of the drawing."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.highlight = Highlight()
        self._next: Highlight | None = None
        self._fade_animation = QVariantAnimation(self)
        self._fade_animation.setDuration(FADE_MS)
        self._fade_animation.valueChanged.connect(self._set_strength)
        spotlight = session.selection
        for signal in (
            spotlight.changed,
            spotlight.hover_changed,
            spotlight.highlight_changed,
        ):
            signal.connect(self.refresh)

    def reset(self) -> None:
        """Begin anew with another map."""
        self._fade_animation.stop()
        self._next = None
        self.highlight = Highlight()
        self.refresh()

    def refresh(self) -> None:
        """Take over what stands out now."""
        chart = self._session.vault_map
        if chart is None:
            return
        spotlight, numbers = self._session.selection, chart.index_of
        edge = -1
        if spotlight.hovered_edge is not None and all(
            each in numbers for each in spotlight.hovered_edge
        ):
            edge = chart.scene.edge_between(*(numbers[each] for each in spotlight.hovered_edge))
        before = self.highlight
        now = Highlight(
            selected=_known_numbers(spotlight.ids, numbers.get),
            hovered=numbers.get(spotlight.hovered or "", -1),
            progress=before.progress,
            path=_known_numbers(spotlight.path, numbers.get),
            hovered_edge=edge,
            glowing=np.array(_known_numbers(spotlight.matches, numbers.get), np.int32),
        )
        self._next = None
        if before.fades_rest and not now.fades_rest:
            # The neighbourhood sinks back before it is forgotten.
            self._next = now
            self._animate_to(0.0)
        elif now.fades_rest:
            self.highlight = now if before.fades_rest else replace(now, progress=0.0)
            self._animate_to(1.0)
        else:
            self._fade_animation.stop()
            self.highlight = now
        self.changed.emit()

    def _animate_to(self, strength: float) -> None:
        self._fade_animation.stop()
        begin = self.highlight.progress
        if begin == strength or not animations_enabled():
            self._set_strength(strength)
            return
        self._fade_animation.setStartValue(begin)
        self._fade_animation.setEndValue(strength)
        self._fade_animation.start()

    def _set_strength(self, value: object) -> None:
        strength = float(value)  # type: ignore[arg-type]
        if self._next is not None and strength <= 0.001:
            self.highlight, self._next = self._next, None
        else:
            self.highlight = replace(self.highlight, progress=strength)
        self.changed.emit()


def _known_numbers(ids: tuple[str, ...], number_of: Callable[[str], int | None]) -> tuple[int, ...]:
    found = (number_of(id_) for id_ in ids)
    return tuple(each for each in found if each is not None)
