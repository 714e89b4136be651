"""Draws the labels of one picture: those its zoom shows, and those of highlighted nodes."""

from __future__ import annotations

from collections.abc import Mapping
from time import perf_counter

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QPainter

from conceptmap.core.array_types import BoolArray, Float64Array, FloatArray, IntArray
from conceptmap.layout.label_placement import (
    EXCERPT_SIZE_PX,
    label_forms,
    label_offsets,
    place_labels,
)
from conceptmap.render.camera import Camera
from conceptmap.render.drawn_labels import DrawnLabels, are_whole
from conceptmap.render.label_batch import LabelBatch, LabelOptions
from conceptmap.render.label_geometry import as_obstacles, label_boxes_of, may_be_in_view
from conceptmap.render.map_labels import MapLabels
from conceptmap.render.region_label_painter import RegionLabelPainter
from conceptmap.render.scene import Scene
from conceptmap.render.text_block import TextBlock
from conceptmap.render.text_cache import TextCache
from conceptmap.render.theme import Theme

FADE_S = 0.18
"""Seconds in which a label fades in or out."""

_MAX_NEIGHBOUR_LABELS = 400  # of the most important neighbours
_DETAIL_FONT_PX, _DETAIL_WEIGHT, _DETAIL_LINES = 11, 400, 2
_ZOOM_TOLERANCE = 1.0001
_NOTHING_PLACED = (
    np.zeros(0, np.int32),
    np.zeros(0, np.int8),
    np.zeros((0, 2), np.float32),
    np.zeros((0, 2), np.float32),
)


class LabelPainter:
    """Draws labels; remembers how far each has faded in."""

    def __init__(self, text_cache: TextCache) -> None:
        self._text_cache = text_cache
        self._scene: Scene | None = None
        self._opacities = np.zeros(0, np.float32)
        self._last_painted = 0.0
        self._cells_key: tuple[Scene, Theme] | None = None
        self._cells = np.zeros((0, 2, 5))
        self._regions = RegionLabelPainter(text_cache)
        self._placed: tuple[IntArray, NDArray[np.int8], FloatArray, FloatArray] = _NOTHING_PLACED
        """Of the highlighted nodes of the last picture: nodes, forms of labels, middles, sizes."""
        self.drawn = DrawnLabels()
        """The labels of the last picture."""
        self.unfinished = False
        """Whether another painting is needed to finish fades or missing labels."""

    def draw_regions(
        self,
        painter: QPainter,
        labels: MapLabels,
        camera: Camera,
        options: LabelOptions,
        opacity: float,
        covered_opacity: float = 1.0,
    ) -> None:
        """Draw the regions' labels, the first of a picture.

        Those that labels of highlighted nodes covered in the last picture have `covered_opacity`.
        """
        self.drawn, self.unfinished = DrawnLabels(), False
        _, _, centres, sizes = self._placed
        covering = np.hstack([centres - sizes / 2, centres + sizes / 2]).astype(np.float32)
        opacities = opacity, covered_opacity
        self._regions.draw(
            painter, labels.regions, camera, options, opacities, covering, self.drawn
        )

    def draw_nodes(
        self,
        painter: QPainter,
        labels: MapLabels,
        scene: Scene,
        pixels: FloatArray,
        radii: FloatArray,
        camera: Camera,
        options: LabelOptions,
        *,
        opacity: float = 1.0,
        visible: BoolArray | None = None,
        excluded: IntArray | None = None,
        details: Mapping[int, str] | None = None,
    ) -> None:
        """Draw the labels of nodes that the zoom shows.

        `pixels` is `(n, 2)`, `radii` `(n,)` pixels, `visible` `(n,)`; `excluded` are node numbers.
        `details` is text to be shown below labels where there is room, by node number. Labels
        that would overlap one of a highlighted node, drawn before, are left out.
        """
        shown = labels.visible_at(camera.scale)
        if excluded is not None and len(excluded):
            remaining = np.ones(len(pixels), np.bool_)
            remaining[excluded] = False
            shown = shown[remaining[shown]]
        if visible is not None:
            shown = shown[visible[shown]]
        # Whatever band is painted, the names of the whole picture are known.
        shown = shown[may_be_in_view(pixels[shown], camera, (0, camera.height))]
        forms, sizes, centres = label_boxes_of(labels, scene, shown, pixels, radii)
        whole = are_whole(centres, sizes, camera, options.covered)
        shown = shown[whole]
        fades = self._advance_fades(scene, shown) if options.animated else None
        nodes = shown if fades is None else np.flatnonzero(fades > 0).astype(np.int32)
        if not len(nodes) or opacity <= 0:
            return
        if fades is None:
            forms, sizes, centres = forms[whole], sizes[whole], centres[whole]
        else:
            forms, sizes, centres = label_boxes_of(labels, scene, nodes, pixels, radii)
        opacities = np.full(len(nodes), opacity, np.float32)
        if fades is not None:
            opacities *= fades[nodes]
        free = ~self.drawn.overlap(centres, sizes)
        if not free.all():
            nodes, centres, sizes = nodes[free], centres[free], sizes[free]
            forms, opacities = forms[free], opacities[free]
        self.drawn.add_nodes(nodes, centres, sizes, opacities)
        within = may_be_in_view(pixels[nodes], camera, options.band)
        if not within.all():
            nodes, centres, sizes = nodes[within], centres[within], sizes[within]
            forms, opacities = forms[within], opacities[within]
        batch = LabelBatch(self._text_cache, options)
        if options.vector:
            self._draw_each(painter, batch, scene, nodes, forms, centres, opacities)
        else:
            cells, rendered = self._cells_of(batch, scene, nodes, forms)
            if fades is not None:
                fades[nodes[~rendered]] = 0
            nodes, centres, opacities = nodes[rendered], centres[rendered], opacities[rendered]
            sizes = sizes[rendered]
            self._text_cache.draw(painter, cells[rendered], centres, opacities)
        if details:
            self._add_details(
                painter, batch, labels, camera, nodes, centres, sizes, opacities, details
            )
        batch.draw(painter)
        self.unfinished |= batch.incomplete

    def place_neighbourhood(
        self,
        labels: MapLabels,
        scene: Scene,
        first: IntArray,
        others: IntArray,
        positions: FloatArray,
        pixels: FloatArray,
        radii: FloatArray,
        camera: Camera,
        options: LabelOptions,
        *,
        always: tuple[int, ...] = (),
        keeps_others: bool = False,
    ) -> None:
        """Place the labels of highlighted nodes: `first`, each once, in their order, then `others`.

        Labels of `first` that the zoom shows stay where they are, so that none moves away from the
        pointer, with `keeps_others` the other ones too. The rest are placed around them; none
        overlaps another. Those in `always` are drawn though the edge cuts them, or a legend.
        """
        others = others[np.argsort(scene.importance_ranks[others])][:_MAX_NEIGHBOUR_LABELS]
        nodes = np.concatenate([first, others])
        nodes = nodes[np.sort(np.unique(nodes, return_index=True)[1])]
        if not len(nodes):
            self._placed = _NOTHING_PLACED
            return
        is_first = np.arange(len(nodes)) < len(first)
        known = len(labels.free_directions) == len(positions)
        both_sizes = scene.label_sizes[nodes]
        sizes = both_sizes[:, 0].copy()
        forms = np.zeros(len(nodes), np.int8)
        kept = np.zeros(len(nodes), np.bool_)
        sides = np.zeros(len(nodes), np.int8)  # below
        if known:
            kept = labels.placement.min_zoom[nodes] <= camera.scale * _ZOOM_TOLERANCE
            kept &= keeps_others | is_first
            sides[kept] = labels.placement.sides[nodes[kept]]
            forms[kept] = label_forms(sides[kept])
            sizes[kept] = both_sizes[kept, forms[kept]]
        own_centres = pixels[nodes] + label_offsets(sides, sizes, radii[nodes])
        if keeps_others and not kept[0]:
            # The first has its name below, and names that are in its way are placed anew.
            apart = np.abs(own_centres - own_centres[0]) >= (sizes + sizes[0]) / 2 + 2
            kept &= apart.any(axis=1)
            kept[0] = True
        nominal_radii = radii[nodes] / np.float32(camera.node_scale)
        kept_centres = own_centres[kept]
        placement = place_labels(
            positions[nodes],
            np.flatnonzero(~kept).astype(np.int32),
            both_sizes,
            nominal_radii,
            labels.free_directions[nodes] if known else np.zeros((len(nodes), 2), np.float32),
            (camera.scale, camera.scale),
            weights=np.where(is_first, np.inf, nominal_radii),
            obstacles=as_obstacles(kept_centres, sizes[kept], camera),
            padding=(2.0, 1.0),
            initial_count=3 * len(nodes),
        )
        forms[~kept] = label_forms(placement.sides[~kept])
        sizes = both_sizes[np.arange(len(nodes)), forms]
        centres = pixels[nodes] + label_offsets(placement.sides, sizes, radii[nodes])
        centres[kept] = kept_centres
        placed = np.isfinite(placement.min_zoom) | kept
        placed &= may_be_in_view(pixels[nodes], camera, (0, camera.height))
        placed &= are_whole(centres, sizes, camera, options.covered) | np.isin(nodes, always)
        self._placed = nodes[placed], forms[placed], centres[placed], sizes[placed]

    def draw_neighbourhood(
        self,
        painter: QPainter,
        scene: Scene,
        pixels: FloatArray,
        camera: Camera,
        options: LabelOptions,
        selected: tuple[int, ...] = (),
    ) -> None:
        """Draw the labels that were placed, those of selected nodes in the accent colour."""
        nodes, forms, centres, sizes = self._placed
        self.drawn.add_nodes(nodes, centres, sizes, np.ones(len(nodes), np.float32))
        placed = may_be_in_view(pixels[nodes], camera, options.band)
        batch = LabelBatch(self._text_cache, options)
        accent = QColor(options.theme.accent)
        own = placed & np.isin(nodes, selected)
        for i in np.flatnonzero(own).tolist():
            node = int(nodes[i])
            block = self._block(scene, node, int(forms[i]))
            x, y = centres[i].tolist()
            batch.add(painter, block, x, y, accent, 1.0)
        placed &= ~own
        nodes, centres, forms = nodes[placed], centres[placed], forms[placed]
        opacities = np.ones(len(nodes), np.float32)
        if options.vector:
            self._draw_each(painter, batch, scene, nodes, forms, centres, opacities)
        else:
            cells, rendered = self._cells_of(batch, scene, nodes, forms)
            self._text_cache.draw(painter, cells[rendered], centres[rendered], opacities[rendered])
        batch.draw(painter)
        self.unfinished |= batch.incomplete

    def _add_details(
        self,
        painter: QPainter,
        batch: LabelBatch,
        labels: MapLabels,
        camera: Camera,
        nodes: IntArray,
        centres: FloatArray,
        sizes: FloatArray,
        opacities: FloatArray,
        details: Mapping[int, str],
    ) -> None:
        """Add the details of nodes below their labels, for those that are near enough."""
        near = labels.placement.excerpt_min_zoom[nodes] <= camera.scale * _ZOOM_TOLERANCE
        max_width = EXCERPT_SIZE_PX[0]
        for i in np.flatnonzero(near).tolist():
            if text := details.get(int(nodes[i])):
                block = self._text_cache.block(
                    text, _DETAIL_FONT_PX, _DETAIL_WEIGHT, max_width, _DETAIL_LINES
                )
                y = centres[i, 1] + sizes[i, 1] / 2
                y += block.size.height() / 2 + 1
                colour = QColor(batch.theme.muted_text)
                x, y = float(centres[i, 0]), float(y)
                self.drawn.add_text(x, y, block.size.width(), block.size.height())
                batch.add(painter, block, x, y, colour, float(opacities[i]))

    def _draw_each(
        self,
        painter: QPainter,
        batch: LabelBatch,
        scene: Scene,
        nodes: IntArray,
        forms: NDArray[np.int8],
        centres: FloatArray,
        opacities: FloatArray,
    ) -> None:
        """Add labels one by one, as a vector file needs them."""
        for i, node in enumerate(nodes.tolist()):
            block = self._block(scene, node, int(forms[i]))
            x, y = centres[i].tolist()
            batch.add(painter, block, x, y, batch.text_colour(scene, node), float(opacities[i]))

    def _cells_of(
        self, batch: LabelBatch, scene: Scene, nodes: IntArray, forms: NDArray[np.int8]
    ) -> tuple[Float64Array, BoolArray]:
        """Return the cells of labels, `(k, 5)`, and which of them are rendered, `(k,)`.

        Those that are missing are rendered first, as far as there is time.
        """
        key = scene, batch.theme
        if self._cells_key != key:
            self._cells_key = key
            self._cells = np.full((len(scene.titles), 2, 5), -1.0)
        is_missing = self._cells[nodes, forms, 0] < self._text_cache.oldest_page
        for node, form in zip(nodes[is_missing].tolist(), forms[is_missing].tolist(), strict=True):
            cell = batch.cell(self._block(scene, node, form), batch.text_colour(scene, node))
            if cell is None:
                break
            self._cells[node, form] = cell
        cells = self._cells[nodes, forms]
        return cells, cells[:, 0] >= self._text_cache.oldest_page

    def _block(self, scene: Scene, node: int, form: int) -> TextBlock:
        """Return the block of a node's label in one of its forms."""
        return self._text_cache.node_label(scene.titles[node], int(scene.degrees[node]), form)

    def _advance_fades(self, scene: Scene, shown: IntArray) -> FloatArray:
        """Advance each label's fade in or out by the time since; return the opacities, `(n,)`."""
        now = perf_counter()
        target = np.zeros(len(scene.titles), np.float32)
        target[shown] = 1
        if self._scene is not scene:
            self._scene, self._opacities = scene, target.copy()
        step = np.float32(min(max(now - self._last_painted, 0.0) / FADE_S, 1.0))
        self._last_painted = now
        self._opacities += np.clip(target - self._opacities, -step, step)
        self.unfinished |= bool((self._opacities != target).any())
        return self._opacities
