"""Draws the labels of regions; which of them a picture shows is found among all at once."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor, QPainter

from conceptmap.core.area_numbers import QUIET_AREA
from conceptmap.core.array_types import BoolArray, Float64Array, FloatArray, Int64Array
from conceptmap.render.camera import Camera
from conceptmap.render.drawn_labels import (
    MIN_REGION_OPACITY,
    DrawnLabels,
    are_whole,
    boxes_overlap,
)
from conceptmap.render.label_batch import LabelBatch, LabelOptions
from conceptmap.render.quiet_label import quiet_block
from conceptmap.render.region_labels import RegionLabel
from conceptmap.render.sprite_atlas import AtlasCell
from conceptmap.render.text_cache import TextCache
from conceptmap.render.theme import Theme

_HALO_OPACITY = 0.75
_MARGIN_X_PX, _MARGIN_Y_PX = 300, 60
"""How far beyond the view the middle of a label may be that reaches into it."""


class RegionLabelPainter:
    """Draws the labels of regions; remembers where those of a map are, and their images."""

    def __init__(self, text_cache: TextCache) -> None:
        self._text_cache = text_cache
        self._labels: tuple[RegionLabel, ...] = ()
        self._regions = np.zeros(0, np.int32)
        self._measures = np.zeros((0, 6))
        """Middle, size, first and last zoom of each label."""
        self._theme: Theme | None = None
        self._cells: dict[tuple[object, ...], AtlasCell] = {}
        self._cell_table = np.zeros((0, 5))
        """The cell of each label, -1 while it is not known."""

    def draw(
        self,
        painter: QPainter,
        labels: tuple[RegionLabel, ...],
        camera: Camera,
        options: LabelOptions,
        opacities_of: tuple[float, float],
        covering: FloatArray,
        drawn: DrawnLabels,
    ) -> None:
        """Draw those in or near the view that its zoom shows, and add them to what is drawn.

        The first opacity is that of most, the second of those that one of `covering`, `(k, 4)`
        boxes in pixels, overlaps.
        They fade at both ends of their range of zoom, and never wait for a later painting.
        """
        if self._labels is not labels:
            self._labels = labels
            self._regions = np.array([label.region for label in labels], np.int32)
            measures = [(each.x, each.y, *each[6:]) for each in labels]
            self._measures = np.array(measures, np.float64).reshape(-1, 6)
            kept = set(map(_look, labels))
            self._cells = {look: cell for look, cell in self._cells.items() if look in kept}
            self._cell_table = np.full((len(labels), 5), -1.0)
        if self._theme is not options.theme:
            self._theme, self._cells = options.theme, {}
            self._cell_table[:] = -1
        numbers, centres, visibilities = self._in_view(camera)
        sizes = self._measures[numbers, 2:4]
        opacities = opacities_of[0] * visibilities
        if len(covering):
            is_covered = boxes_overlap(centres, sizes, covering)
            opacities[is_covered] = opacities_of[1] * visibilities[is_covered]
        if options.whole:
            whole = are_whole(centres, sizes, camera)
            numbers, centres, sizes = numbers[whole], centres[whole], sizes[whole]
            opacities = opacities[whole]
        seen = opacities >= MIN_REGION_OPACITY
        drawn.set_regions(self._regions[numbers[seen]], centres[seen], sizes[seen])
        top, bottom = options.band
        within = (centres[:, 1] > top - _MARGIN_Y_PX) & (centres[:, 1] < bottom + _MARGIN_Y_PX)
        numbers, centres, opacities = numbers[within], centres[within], opacities[within]
        cells = self._cell_table[numbers]
        if not options.vector and (cells[:, 0] >= self._text_cache.oldest_page).all():
            self._text_cache.draw(
                painter, cells, centres.astype(np.float32), opacities.astype(np.float32)
            )
            return
        batch = LabelBatch(self._text_cache, options._replace(animated=False))
        for number, (x, y), shown in zip(
            numbers.tolist(), centres.tolist(), opacities.tolist(), strict=True
        ):
            cell = self._add(painter, batch, labels[number], x, y, shown)
            if cell is not None:
                self._cell_table[number] = cell
        batch.draw(painter)

    def _in_view(self, camera: Camera) -> tuple[Int64Array, Float64Array, Float64Array]:
        """Return the numbers of the labels in view, (k,), their pixels, (k, 2), and visibility."""
        x, y, _, _, min_zooms, max_zooms = self._measures.T
        fade_in = (camera.scale / min_zooms - 0.98) / 0.02
        fade_out = (1.15 - camera.scale / max_zooms) / 0.15
        visibilities = np.minimum(fade_in, fade_out)
        left = camera.width / 2 + (x - camera.x) * camera.scale
        top = camera.height / 2 - (y - camera.y) * camera.scale
        shown: BoolArray = (visibilities > 0) & (left > -_MARGIN_X_PX) & (top > -_MARGIN_Y_PX)
        shown &= (left < camera.width + _MARGIN_X_PX) & (top < camera.height + _MARGIN_Y_PX)
        numbers = np.flatnonzero(shown)
        centres = np.stack([left[numbers], top[numbers]], axis=1)
        return numbers, centres, np.minimum(visibilities[numbers], 1)

    def _add(
        self,
        painter: QPainter,
        batch: LabelBatch,
        label: RegionLabel,
        x: float,
        y: float,
        opacity: float,
    ) -> AtlasCell | None:
        """Add a label, centred at a pixel, to those that are drawn; return its cell, if any."""
        cell = self._cells.get(_look(label))
        if cell is not None and cell.page >= self._text_cache.oldest_page:
            batch.add_cell(cell, x, y, opacity)
            return cell
        theme = batch.theme
        halo = QColor(theme.background)
        halo.setAlphaF(_HALO_OPACITY)
        if label.region <= QUIET_AREA:
            block, colour = quiet_block(label.text), QColor(theme.muted_text)
        else:
            block = self._text_cache.region_label(label.text, label.font_size)
            colour = QColor(theme.land_label_colours[label.colour])
        cell = batch.add(painter, block, x, y, colour, opacity, halo)
        if cell is not None:
            self._cells[_look(label)] = cell
        return cell


def _look(label: RegionLabel) -> tuple[object, ...]:
    """Return what the image of a label depends on."""
    return label.text, label.font_size, label.colour, label.region <= QUIET_AREA
