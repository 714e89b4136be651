"""The names on one picture: those that its zoom shows, and those of a lit neighbourhood."""

from __future__ import annotations

from collections.abc import Mapping
from math import inf
from time import perf_counter
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter

from conceptmap.core.node_kind import UNRESOLVED
from conceptmap.layout.label_placement import DETAIL, assign, offsets
from conceptmap.render.camera import Camera
from conceptmap.render.map_labels import Names
from conceptmap.render.scene import Scene
from conceptmap.render.sprite_atlas import Cell
from conceptmap.render.text import TextBlock, Type
from conceptmap.render.theme import Style

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]

FADE = 0.18
"""Seconds in which a name comes or goes."""

PATIENCE = 0.0004
"""Seconds of one painting that names never painted before may take; the rest come with the next."""

PATIENCE_AT_REST = 0.006
"""The same while the map lies still, when a painting has time for it."""

_NEIGHBOURS = 400  # so many neighbours, the most important, are tried for a name


class Look(NamedTuple):
    """How names are drawn in one picture."""

    style: Style
    vector: bool
    animated: bool
    """Whether names fade in and out over several paintings."""
    band: tuple[float, float]
    """From where to where, in pixels from the top, is painted."""
    halos: bool = True
    """Whether names have a halo in a vector file; what finishes it may add others."""
    at_rest: bool = False
    """Whether the map is where it was in the last painting."""


class _Sheet:
    """Names gathered for one call."""

    def __init__(self, type_: Type, look: Look) -> None:
        self._type, self._look = type_, look
        self.style = look.style
        self._halo = QColor(look.style.paper)
        self._ink, self._muted = QColor(look.style.ink), QColor(look.style.muted)
        self._deadline = inf
        if look.animated:
            patience = PATIENCE_AT_REST if look.at_rest else PATIENCE
            self._deadline = perf_counter() + patience
        self._cells: list[Cell] = []
        self._middles: list[tuple[float, float]] = []
        self._strengths: list[float] = []
        self.missed = False
        """Whether a name could not be painted in time."""

    def add(
        self,
        painter: QPainter,
        block: TextBlock,
        x: float,
        y: float,
        colour: QColor,
        strength: float,
        halo: QColor | None = None,
    ) -> Cell | None:
        """Take in a name with its middle at a pixel, when there is time for it."""
        if self._look.vector:
            painter.setOpacity(strength)
            at = QPointF(x - block.size.width() / 2, y - block.size.height() / 2)
            around = (halo or self._halo) if self._look.halos else None
            block.draw(painter, at, colour, around)
            painter.setOpacity(1)
            return None
        cell = self.cell(block, colour, halo)
        if cell is not None:
            self.lay(cell, x, y, strength)
        return cell

    def lay(self, cell: Cell, x: float, y: float, strength: float) -> None:
        """Take in a name's picture with its middle at a pixel."""
        self._cells.append(cell)
        self._middles.append((x, y))
        self._strengths.append(strength)

    def cell(self, block: TextBlock, colour: QColor, halo: QColor | None = None) -> Cell | None:
        """Give where a name's picture is, None when there was no time to paint it."""
        halo = self._halo if halo is None else halo
        cell = self._type.cell(block, colour, halo, self._deadline)
        self.missed |= cell is None
        return cell

    def ink(self, scene: Scene, node: int) -> QColor:
        """Give the colour of a node's name."""
        return self._muted if scene.kinds[node] == UNRESOLVED else self._ink

    def draw(self, painter: QPainter) -> None:
        """Draw all that was taken in."""
        middles = np.array(self._middles, np.float32).reshape(-1, 2)
        cells = np.array(self._cells, np.float64).reshape(-1, 5)
        self._type.draw(painter, cells, middles, np.array(self._strengths, np.float32))


class Labels:
    """Draws names; remembers how far each has come in its fading."""

    def __init__(self, type_: Type) -> None:
        self._type = type_
        self._scene: Scene | None = None
        self._shares = np.zeros(0, np.float32)
        self._painted = 0.0
        self._known_of: tuple[Scene, Style] | None = None
        self._known = np.zeros((0, 5))
        self._regions_of: tuple[Scene, Style] | None = None
        self._region_cells: dict[tuple[int, int], Cell] = {}
        self.fading = False
        """Whether another painting is needed for names to come to their end."""

    def regions(
        self,
        painter: QPainter,
        names: Names,
        scene: Scene,
        camera: Camera,
        look: Look,
        opacity: float,
    ) -> None:
        """Draw the regions' names; they fade with the zoom at both ends of their range."""
        sheet = _Sheet(self._type, look._replace(animated=False))
        if self._regions_of != (scene, look.style):
            self._regions_of, self._region_cells = (scene, look.style), {}
        for each in names.regions:
            share = min(
                (camera.scale / each.since - 0.98) / 0.02, (1.15 - camera.scale / each.until) / 0.15
            )
            if share <= 0:
                continue
            x, y = camera.pixel(each.x, each.y)
            if -300 < x < camera.width + 300 and look.band[0] - 60 < y < look.band[1] + 60:
                strength = opacity * min(share, 1.0)
                cell = self._region_cells.get((each.region, each.size))
                if cell is not None and cell.page >= self._type.oldest:
                    sheet.lay(cell, x, y, strength)
                    continue
                halo = QColor(look.style.paper)
                halo.setAlphaF(0.75)
                block = self._type.region(scene.region_names[each.region], each.size)
                colour = QColor(look.style.names[each.region % len(look.style.names)])
                cell = sheet.add(painter, block, x, y, colour, strength, halo)
                if cell is not None:
                    self._region_cells[each.region, each.size] = cell
        sheet.draw(painter)

    def notes(
        self,
        painter: QPainter,
        names: Names,
        scene: Scene,
        pixels: Floats,
        radii: Floats,
        camera: Camera,
        look: Look,
        *,
        opacity: float = 1.0,
        visible: NDArray[np.bool_] | None = None,
        without: Ints | None = None,
        details: Mapping[int, str] | None = None,
    ) -> None:
        """Draw the names of nodes that the zoom shows, but those of the nodes in `without`."""
        self.fading = False
        shown = names.shown(camera.scale)
        if without is not None and len(without):
            shown = shown[~np.isin(shown, without)]
        if visible is not None:
            shown = shown[visible[shown]]
        shares = self._advance(scene, shown) if look.animated else None
        nodes = shown if shares is None else np.flatnonzero(shares > 0).astype(np.int32)
        nodes = nodes[_on_screen(pixels[nodes], camera, look.band)]
        if not len(nodes) or opacity <= 0:
            return
        middles = pixels[nodes] + offsets(
            names.naming.sides[nodes], scene.rooms[nodes], radii[nodes]
        )
        strengths = np.full(len(nodes), opacity, np.float32)
        if shares is not None:
            strengths *= shares[nodes]
        sheet = _Sheet(self._type, look)
        if look.vector:
            self._one_by_one(painter, sheet, scene, nodes, middles, strengths)
        else:
            cells, there = self._pictures(sheet, scene, nodes)
            if shares is not None:
                shares[nodes[~there]] = 0
            nodes, middles, strengths = nodes[there], middles[there], strengths[there]
            self._type.draw(painter, cells[there], middles, strengths)
        near = names.naming.detailed[nodes] <= camera.scale * 1.0001
        about_nodes = details or {}
        for i in np.flatnonzero(near).tolist() if about_nodes else ():
            if text := about_nodes.get(int(nodes[i])):
                about = self._type.block(text, 11, 400, DETAIL[0], 2)
                below = middles[i, 1] + scene.rooms[nodes[i], 1] / 2
                below += about.size.height() / 2 + 1
                colour, strength = QColor(look.style.muted), float(strengths[i])
                sheet.add(painter, about, float(middles[i, 0]), float(below), colour, strength)
        sheet.draw(painter)
        self.fading |= sheet.missed

    def _one_by_one(
        self,
        painter: QPainter,
        sheet: _Sheet,
        scene: Scene,
        nodes: Ints,
        middles: Floats,
        strengths: Floats,
    ) -> None:
        for i, node in enumerate(nodes.tolist()):
            block = self._type.name(scene.titles[node], int(scene.degrees[node]))
            x, y = middles[i].tolist()
            sheet.add(painter, block, x, y, sheet.ink(scene, node), float(strengths[i]))

    def _pictures(
        self, sheet: _Sheet, scene: Scene, nodes: Ints
    ) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
        """Give where the names' pictures are, (n, 5), and which of them are there."""
        of = scene, sheet.style
        if self._known_of != of:
            self._known_of = of
            self._known = np.full((len(scene.titles), 5), -1.0)
        for node in nodes[self._known[nodes, 0] < self._type.oldest].tolist():
            block = self._type.name(scene.titles[node], int(scene.degrees[node]))
            cell = sheet.cell(block, sheet.ink(scene, node))
            if cell is None:
                break
            self._known[node] = cell
        cells = self._known[nodes]
        return cells, cells[:, 0] >= self._type.oldest

    def neighbourhood(
        self,
        painter: QPainter,
        names: Names,
        scene: Scene,
        first: Ints,
        others: Ints,
        places: Floats,
        pixels: Floats,
        radii: Floats,
        camera: Camera,
        look: Look,
        *,
        chosen: tuple[int, ...] = (),
    ) -> None:
        """Draw the names of some nodes before all others: `first` in their order, then `others`.

        They are set anew for each zoom, none upon another.
        """
        others = others[np.argsort(scene.ranks[others])][:_NEIGHBOURS]
        nodes = np.concatenate([first, others])
        nodes = nodes[np.sort(np.unique(nodes, return_index=True)[1])]
        if not len(nodes):
            return
        known = len(names.away) == len(places)
        naming = assign(
            places[nodes],
            np.arange(len(nodes), dtype=np.int32),
            scene.rooms[nodes],
            radii[nodes] / np.float32(camera.growth),
            names.away[nodes] if known else np.zeros((len(nodes), 2), np.float32),
            (camera.scale, camera.scale),
            pad=(2.0, 1.0),
            first=len(nodes),
        )
        stands = np.isfinite(naming.since) & _on_screen(pixels[nodes], camera, look.band)
        middles = pixels[nodes] + offsets(naming.sides, scene.rooms[nodes], radii[nodes])
        sheet = _Sheet(self._type, look)
        accent = QColor(look.style.accent)
        own = stands & np.isin(nodes, chosen)
        for i in np.flatnonzero(own).tolist():
            node = int(nodes[i])
            block = self._type.name(scene.titles[node], int(scene.degrees[node]))
            x, y = middles[i].tolist()
            sheet.add(painter, block, x, y, accent, 1.0)
        stands &= ~own
        strengths = np.ones(int(stands.sum()), np.float32)
        if look.vector:
            self._one_by_one(painter, sheet, scene, nodes[stands], middles[stands], strengths)
        else:
            cells, there = self._pictures(sheet, scene, nodes[stands])
            self._type.draw(painter, cells[there], middles[stands][there], strengths[there])
        sheet.draw(painter)
        self.fading |= sheet.missed

    def _advance(self, scene: Scene, shown: Ints) -> Floats:
        """Bring each name nearer to being there or not; give how far all have come."""
        now = perf_counter()
        target = np.zeros(len(scene.titles), np.float32)
        target[shown] = 1
        if self._scene is not scene:
            self._scene, self._shares = scene, target.copy()
        step = np.float32(min(max(now - self._painted, 0.0) / FADE, 1.0))
        self._painted = now
        self._shares += np.clip(target - self._shares, -step, step)
        self.fading = bool((self._shares != target).any())
        return self._shares


def _on_screen(pixels: Floats, camera: Camera, band: tuple[float, float]) -> NDArray[np.bool_]:
    """Tell which nodes may have their names in what is painted of a picture."""
    across = (pixels[:, 0] > -200) & (pixels[:, 0] < camera.width + 200)
    down = (pixels[:, 1] > band[0] - 80) & (pixels[:, 1] < band[1] + 80)
    return np.asarray(across & down, np.bool_)
