"""Draws the labels of one picture."""

from __future__ import annotations

from collections.abc import Mapping
from time import perf_counter

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QPainter

from conceptmap.layout.label_placement import EXCERPT_SIZE_PX, label_offsets, place_labels
from conceptmap.render.camera import Camera
from conceptmap.render.label_batch import LabelOptions, _LabelBatch
from conceptmap.render.map_labels import MapLabels
from conceptmap.render.scene import Scene
from conceptmap.render.sprite_atlas import AtlasCell
from conceptmap.render.text_cache import TextCache
from conceptmap.render.theme import Theme

Floats = NDArray[np.float32]


Ints = NDArray[np.int32]


FADE_S = 0.18
"""Seconds in which a name comes or goes."""


_MAX_NEIGHBOUR_LABELS = 400  # so many neighbours, the most important, are tried for a name


class LabelPainter:
    """Draws names; remembers how far each has come in its fading."""

    def __init__(self, text_cache: TextCache) -> None:
        self._text_cache = text_cache
        self._scene: Scene | None = None
        self._opacities = np.zeros(0, np.float32)
        self._last_painted = 0.0
        self._cells_key: tuple[Scene, Theme] | None = None
        self._cells = np.zeros((0, 5))
        self._region_cells_key: tuple[Scene, Theme] | None = None
        self._region_cells: dict[tuple[int, int], AtlasCell] = {}
        self.unfinished = False
        """Whether another painting is needed for names to come to their end."""

    def draw_regions(
        self,
        painter: QPainter,
        labels: MapLabels,
        scene: Scene,
        camera: Camera,
        options: LabelOptions,
        opacity: float,
    ) -> None:
        """Draw the regions' names; they fade with the zoom at both ends of their range."""
        sheet = _LabelBatch(self._text_cache, options._replace(animated=False))
        if self._region_cells_key != (scene, options.theme):
            self._region_cells_key, self._region_cells = (scene, options.theme), {}
        for each in labels.regions:
            share = min(
                (camera.scale / each.min_zoom - 0.98) / 0.02,
                (1.15 - camera.scale / each.max_zoom) / 0.15,
            )
            if share <= 0:
                continue
            x, y = camera.to_pixel(each.x, each.y)
            if -300 < x < camera.width + 300 and options.band[0] - 60 < y < options.band[1] + 60:
                strength = opacity * min(share, 1.0)
                cell = self._region_cells.get((each.region, each.font_size))
                if cell is not None and cell.page >= self._text_cache.oldest_page:
                    sheet.add_cell(cell, x, y, strength)
                    continue
                halo = QColor(options.theme.background)
                halo.setAlphaF(0.75)
                block = self._text_cache.region_label(
                    scene.region_names[each.region], each.font_size
                )
                colour = QColor(
                    options.theme.region_label_colours[
                        each.region % len(options.theme.region_label_colours)
                    ]
                )
                cell = sheet.add(painter, block, x, y, colour, strength, halo)
                if cell is not None:
                    self._region_cells[each.region, each.font_size] = cell
        sheet.draw(painter)

    def draw_nodes(
        self,
        painter: QPainter,
        labels: MapLabels,
        scene: Scene,
        pixels: Floats,
        radii: Floats,
        camera: Camera,
        options: LabelOptions,
        *,
        opacity: float = 1.0,
        visible: NDArray[np.bool_] | None = None,
        excluded: Ints | None = None,
        details: Mapping[int, str] | None = None,
    ) -> None:
        """Draw the names of nodes that the zoom shows, but those of the nodes in `without`."""
        self.unfinished = False
        shown = labels.visible_at(camera.scale)
        if excluded is not None and len(excluded):
            shown = shown[~np.isin(shown, excluded)]
        if visible is not None:
            shown = shown[visible[shown]]
        shares = self._advance_fades(scene, shown) if options.animated else None
        nodes = shown if shares is None else np.flatnonzero(shares > 0).astype(np.int32)
        nodes = nodes[_on_screen(pixels[nodes], camera, options.band)]
        if not len(nodes) or opacity <= 0:
            return
        middles = pixels[nodes] + label_offsets(
            labels.placement.sides[nodes], scene.label_sizes[nodes], radii[nodes]
        )
        strengths = np.full(len(nodes), opacity, np.float32)
        if shares is not None:
            strengths *= shares[nodes]
        sheet = _LabelBatch(self._text_cache, options)
        if options.vector:
            self._draw_each(painter, sheet, scene, nodes, middles, strengths)
        else:
            cells, there = self._cells_of(sheet, scene, nodes)
            if shares is not None:
                shares[nodes[~there]] = 0
            nodes, middles, strengths = nodes[there], middles[there], strengths[there]
            self._text_cache.draw(painter, cells[there], middles, strengths)
        near = labels.placement.excerpt_min_zoom[nodes] <= camera.scale * 1.0001
        about_nodes = details or {}
        for i in np.flatnonzero(near).tolist() if about_nodes else ():
            if text := about_nodes.get(int(nodes[i])):
                about = self._text_cache.block(text, 11, 400, EXCERPT_SIZE_PX[0], 2)
                below = middles[i, 1] + scene.label_sizes[nodes[i], 1] / 2
                below += about.size.height() / 2 + 1
                colour, strength = QColor(options.theme.muted_text), float(strengths[i])
                sheet.add(painter, about, float(middles[i, 0]), float(below), colour, strength)
        sheet.draw(painter)
        self.unfinished |= sheet.incomplete

    def _draw_each(
        self,
        painter: QPainter,
        batch: _LabelBatch,
        scene: Scene,
        nodes: Ints,
        centres: Floats,
        opacities: Floats,
    ) -> None:
        for i, node in enumerate(nodes.tolist()):
            block = self._text_cache.node_label(scene.titles[node], int(scene.degrees[node]))
            x, y = centres[i].tolist()
            batch.add(painter, block, x, y, batch.text_colour(scene, node), float(opacities[i]))

    def _cells_of(
        self, batch: _LabelBatch, scene: Scene, nodes: Ints
    ) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
        """Give where the names' pictures are, (n, 5), and which of them are there."""
        of = scene, batch.theme
        if self._cells_key != of:
            self._cells_key = of
            self._cells = np.full((len(scene.titles), 5), -1.0)
        for node in nodes[self._cells[nodes, 0] < self._text_cache.oldest_page].tolist():
            block = self._text_cache.node_label(scene.titles[node], int(scene.degrees[node]))
            cell = batch.cell(block, batch.text_colour(scene, node))
            if cell is None:
                break
            self._cells[node] = cell
        cells = self._cells[nodes]
        return cells, cells[:, 0] >= self._text_cache.oldest_page

    def draw_neighbourhood(
        self,
        painter: QPainter,
        labels: MapLabels,
        scene: Scene,
        first: Ints,
        others: Ints,
        positions: Floats,
        pixels: Floats,
        radii: Floats,
        camera: Camera,
        options: LabelOptions,
        *,
        selected: tuple[int, ...] = (),
    ) -> None:
        """Draw the names of some nodes before all others: `first` in their order, then `others`.

        They are set anew for each zoom, none upon another.
        """
        others = others[np.argsort(scene.importance_ranks[others])][:_MAX_NEIGHBOUR_LABELS]
        nodes = np.concatenate([first, others])
        nodes = nodes[np.sort(np.unique(nodes, return_index=True)[1])]
        if not len(nodes):
            return
        known = len(labels.free_directions) == len(positions)
        naming = place_labels(
            positions[nodes],
            np.arange(len(nodes), dtype=np.int32),
            scene.label_sizes[nodes],
            radii[nodes] / np.float32(camera.node_scale),
            labels.free_directions[nodes] if known else np.zeros((len(nodes), 2), np.float32),
            (camera.scale, camera.scale),
            padding=(2.0, 1.0),
            initial_count=len(nodes),
        )
        stands = np.isfinite(naming.min_zoom) & _on_screen(pixels[nodes], camera, options.band)
        middles = pixels[nodes] + label_offsets(
            naming.sides, scene.label_sizes[nodes], radii[nodes]
        )
        sheet = _LabelBatch(self._text_cache, options)
        accent = QColor(options.theme.accent)
        own = stands & np.isin(nodes, selected)
        for i in np.flatnonzero(own).tolist():
            node = int(nodes[i])
            block = self._text_cache.node_label(scene.titles[node], int(scene.degrees[node]))
            x, y = middles[i].tolist()
            sheet.add(painter, block, x, y, accent, 1.0)
        stands &= ~own
        strengths = np.ones(int(stands.sum()), np.float32)
        if options.vector:
            self._draw_each(painter, sheet, scene, nodes[stands], middles[stands], strengths)
        else:
            cells, there = self._cells_of(sheet, scene, nodes[stands])
            self._text_cache.draw(painter, cells[there], middles[stands][there], strengths[there])
        sheet.draw(painter)
        self.unfinished |= sheet.incomplete

    def _advance_fades(self, scene: Scene, shown: Ints) -> Floats:
        """Bring each name nearer to being there or not; give how far all have come."""
        now = perf_counter()
        target = np.zeros(len(scene.titles), np.float32)
        target[shown] = 1
        if self._scene is not scene:
            self._scene, self._opacities = scene, target.copy()
        step = np.float32(min(max(now - self._last_painted, 0.0) / FADE_S, 1.0))
        self._last_painted = now
        self._opacities += np.clip(target - self._opacities, -step, step)
        self.unfinished = bool((self._opacities != target).any())
        return self._opacities


def _on_screen(pixels: Floats, camera: Camera, band: tuple[float, float]) -> NDArray[np.bool_]:
    """Tell which nodes may have their names in what is painted of a picture."""
    across = (pixels[:, 0] > -200) & (pixels[:, 0] < camera.width + 200)
    down = (pixels[:, 1] > band[0] - 80) & (pixels[:, 1] < band[1] + 80)
    return np.asarray(across & down, np.bool_)
