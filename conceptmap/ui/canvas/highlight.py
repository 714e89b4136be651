"""What stands out on the map, coming and going by and by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QObject, QVariantAnimation, Signal

from conceptmap.render.picture import Emphasis
from conceptmap.ui.session.motion import motion_wanted
from conceptmap.ui.session.session import Workspace

FADE = 150
"""Milliseconds in which the rest of the map fades."""


class Attention(QObject):
    """Turns the workspace's spotlight into an emphasis of the drawing."""

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.emphasis = Emphasis()
        self._after: Emphasis | None = None
        self._fading = QVariantAnimation(self)
        self._fading.setDuration(FADE)
        self._fading.valueChanged.connect(self._fade)
        spotlight = workspace.spotlight
        for signal in (
            spotlight.selection_changed,
            spotlight.hover_changed,
            spotlight.highlight_changed,
        ):
            signal.connect(self.refresh)

    def reset(self) -> None:
        """Begin anew with another map."""
        self._fading.stop()
        self._after = None
        self.emphasis = Emphasis()
        self.refresh()

    def refresh(self) -> None:
        """Take over what stands out now."""
        chart = self._workspace.chart
        if chart is None:
            return
        spotlight, numbers = self._workspace.spotlight, chart.numbers
        edge = -1
        if spotlight.edge is not None and all(each in numbers for each in spotlight.edge):
            edge = chart.scene.edge_between(*(numbers[each] for each in spotlight.edge))
        before = self.emphasis
        now = Emphasis(
            selected=_numbers(spotlight.selection, numbers.get),
            hovered=numbers.get(spotlight.hovered or "", -1),
            strength=before.strength,
            path=_numbers(spotlight.path, numbers.get),
            edge=edge,
            glowing=np.array(_numbers(spotlight.glowing, numbers.get), np.int32),
        )
        self._after = None
        if before.fades and not now.fades:
            # The neighbourhood sinks back before it is forgotten.
            self._after = now
            self._animate(0.0)
        elif now.fades:
            self.emphasis = now if before.fades else replace(now, strength=0.0)
            self._animate(1.0)
        else:
            self._fading.stop()
            self.emphasis = now
        self.changed.emit()

    def _animate(self, strength: float) -> None:
        self._fading.stop()
        begin = self.emphasis.strength
        if begin == strength or not motion_wanted():
            self._fade(strength)
            return
        self._fading.setStartValue(begin)
        self._fading.setEndValue(strength)
        self._fading.start()

    def _fade(self, value: object) -> None:
        strength = float(value)  # type: ignore[arg-type]
        if self._after is not None and strength <= 0.001:
            self.emphasis, self._after = self._after, None
        else:
            self.emphasis = replace(self.emphasis, strength=strength)
        self.changed.emit()


def _numbers(ids: tuple[str, ...], number: Callable[[str], int | None]) -> tuple[int, ...]:
    found = (number(id_) for id_ in ids)
    return tuple(each for each in found if each is not None)
