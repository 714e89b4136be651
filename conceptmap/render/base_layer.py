"""The base layer on a screen: background, regions, edges and nodes, cached while they are still.

Painting it takes longer than everything else together. While the camera moves, the image painted
last is therefore moved by whole pixels or scaled, and painted only where it leaves the view
uncovered, until a background thread has painted it for the present camera. At rest it is exact.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from operator import is_
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from conceptmap.render.base_layer_painter import BaseLayerPainter
from conceptmap.render.cached_frame import (
    CachedFrame,
    PixelRect,
    device_pixels,
    uncovered_rects,
)
from conceptmap.render.camera import Camera
from conceptmap.render.frame import Frame
from conceptmap.render.render_input import RenderInput
from conceptmap.render.scene_cache import SceneCache
from conceptmap.render.theme import Theme

if TYPE_CHECKING:
    from conceptmap.render.pixel_buffer import PixelBuffer

_log = logging.getLogger(__name__)

Executor = Callable[[Callable[[], CachedFrame]], Future[CachedFrame]]
"""Runs a function in another thread and has the map painted again when it is done."""

UNFADED, FULLY_FADED = 0.0, 1.0
"""The two ends of the fade for a highlight; there is a cached image for each."""

_MIN_RESCALE, _MAX_RESCALE = 0.7, 1.4  # limits within which a cached image is shown scaled
_MAX_FADE_WITHOUT_END = 0.5  # until then, a fade may wait for the image of its end
_MAX_UNCOVERED = 0.3  # when an image leaves more of the view uncovered, all is painted again


class BaseLayer:
    """Draws the base layer; reuses its images on a screen.

    Halfway through a fade it blends the images of both ends, which takes two copies per frame
    where painting would take ten times as long.
    """

    def __init__(self, theme: Theme, ratio: float, executor: Executor | None) -> None:
        self._theme = theme
        self._ratio = ratio
        self._executor = executor
        self._frame_painter = BaseLayerPainter(theme, ratio)
        self._content: tuple[tuple[Any, ...], tuple[Any, ...]] = ((), ())
        self._cached: dict[float, CachedFrame] = {}
        self._spare_buffer: PixelBuffer | None = None
        self._last_camera: Camera | None = None
        self._pending: tuple[object, float, Future[CachedFrame]] | None = None
        self.unfinished = False
        """Whether it has to be drawn again to become exact."""

    def draw(self, painter: QPainter, frame: Frame, top: int, height: int) -> bool:
        """Draw a band, of a top and a height in device pixels.

        Return whether an image of exactly this view was there already.
        """
        render_input = frame.render_input
        highlight, camera = render_input.highlight, render_input.camera
        fade = highlight.dimming
        band = PixelRect(0, top, device_pixels(camera.width, self._ratio), height)
        self.unfinished = False
        finished = self._take_finished()
        reusable = self._executor is not None and render_input.live and render_input.draw_background
        self._drop_outdated(frame, band, reusable)
        if finished is not None:
            self._store(*finished)
        at_rest = any(cached.camera == camera for cached in self._cached.values())
        if UNFADED < fade < FULLY_FADED and not (self._cached and render_input.live):
            # Exact, and not kept: a map that moves while it fades is never shown again.
            buffer = self._take_buffer(band, opaque=render_input.draw_background)
            cached = self._paint_cached_frame(frame, buffer, band, fade)
            painter.drawImage(self._corner(band), cached.buffer.image)
            self._spare_buffer = cached.buffer
            return False
        ends = [end for end in (UNFADED, FULLY_FADED) if abs(end - fade) < 1]
        # The image of the end that a fade has just begun to approach may come a little later.
        shown = [
            end
            for end in ends
            if end in self._cached or not reusable or abs(end - fade) <= _MAX_FADE_WITHOUT_END
        ]
        for end in shown:
            painter.setOpacity(fade if end == FULLY_FADED and UNFADED in shown else 1.0)
            self._draw_end(painter, frame, band, end)
        painter.setOpacity(1)
        frame.shown_budget = self._cached[shown[-1]].edge_budget
        still, self._last_camera = camera == self._last_camera, camera
        if reusable:
            self._request(frame, band, ends, still=still)
        return at_rest

    def _drop_outdated(self, frame: Frame, band: PixelRect, reusable: bool) -> None:
        """Drop the cached images when they show anything else than this frame."""
        render_input = frame.render_input
        objects = (
            render_input.scene,
            render_input.styles,
            render_input.positions,
            render_input.region_shapes,
            frame.cache.edge_order,
        )
        camera = None if reusable else render_input.camera
        values = render_input.display, render_input.draw_background, band, camera
        same = len(self._content[0]) == len(objects) and all(map(is_, self._content[0], objects))
        if not same or self._content[1] != values:
            self._content = objects, values
            for cached in self._cached.values():
                self._spare_buffer = cached.buffer
            self._cached.clear()

    def _take_finished(self) -> tuple[object, float, CachedFrame] | None:
        """Return what the background thread has painted: its content, end of the fade, image.

        If it failed, everything is painted in this thread from now on.
        """
        if self._pending is None or not self._pending[2].done():
            return None
        content, end, future = self._pending
        self._pending = None
        try:
            return content, end, future.result()
        except Exception:
            _log.exception("The base layer could not be painted in the background")
            self._executor = None
            return None

    def _store(self, content: object, end: float, cached: CachedFrame) -> None:
        """Keep an image, unless the content has changed since it was requested."""
        if content is self._content:
            before = self._cached.get(end)
            self._cached[end] = cached
            self._spare_buffer = before.buffer if before is not None else None
        else:
            self._spare_buffer = cached.buffer

    def _draw_end(self, painter: QPainter, frame: Frame, band: PixelRect, end: float) -> None:
        """Draw one end of the fade: as it is cached, scrolled, scaled, or painted again."""
        camera = frame.render_input.camera
        cached = self._cached.get(end)
        if cached is not None:
            shift = cached.whole_pixel_shift(camera, self._ratio)
            if shift is None:
                if self._draw_scaled(painter, frame, band, end, cached):
                    return
                cached = None
            elif shift != (0, 0):
                cached = self._scrolled(frame, band, end, cached, *shift)
        if cached is None:
            buffer = self._take_buffer(band, opaque=frame.render_input.draw_background)
            cached = self._paint_cached_frame(frame, buffer, band, end)
        self._cached[end] = cached
        painter.drawImage(self._corner(band), cached.buffer.image)

    def _draw_scaled(
        self, painter: QPainter, frame: Frame, band: PixelRect, end: float, cached: CachedFrame
    ) -> bool:
        """Draw a cached image scaled to the camera; return False when it differs too much."""
        camera, ratio = frame.render_input.camera, self._ratio
        rect = cached.rect_in_view(camera)
        device_rect = QRectF(rect.topLeft() * ratio, rect.size() * ratio)
        # The outermost pixels of a scaled image are blurred.
        uncovered = uncovered_rects(device_rect, band.width, band.height, inset=1)
        rescale = camera.scale / cached.camera.scale
        if not _MIN_RESCALE < rescale < _MAX_RESCALE or not _is_mostly_covered(uncovered, band):
            return False
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(rect, cached.buffer.image, QRectF(cached.buffer.image.rect()))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        for part in uncovered:
            patch = self._paint_patch(frame, cached, part, end)
            painter.drawImage(self._corner(part), patch.image)
        return True

    def _scrolled(
        self, frame: Frame, band: PixelRect, end: float, cached: CachedFrame, right: int, down: int
    ) -> CachedFrame | None:
        """Move a cached image and paint what comes into view; None when that is too much."""
        covered = QRectF(right, down, band.width, band.height)
        uncovered = uncovered_rects(covered, band.width, band.height)
        if not _is_mostly_covered(uncovered, band):
            return None
        moved = cached.scrolled(right, down, self._ratio)
        for part in uncovered:
            rows = slice(part.top, part.top + part.height)
            columns = slice(part.left, part.left + part.width)
            patch = self._paint_patch(frame, cached, part, end)
            moved.buffer.pixels[rows, columns] = patch.pixels
        return moved

    def _paint_patch(
        self, frame: Frame, cached: CachedFrame, rect: PixelRect, end: float
    ) -> PixelBuffer:
        """Paint a rectangle of the view, with the same edges as a cached image."""
        buffer = self._new_buffer(rect, opaque=cached.buffer.opaque)
        self._frame_painter.paint(buffer, frame, cached.edge_budget, rect, end)
        return buffer

    def _paint_cached_frame(
        self, frame: Frame, buffer: PixelBuffer, band: PixelRect, fade: float
    ) -> CachedFrame:
        camera = frame.render_input.camera
        self._frame_painter.paint(buffer, frame, frame.edge_budget, band, fade)
        return CachedFrame(buffer, camera, camera, frame.edge_budget)

    def _request(self, frame: Frame, band: PixelRect, ends: list[float], *, still: bool) -> None:
        """Have the images that are not exact painted in the background, one at a time.

        One that looks much the same can wait until the camera is still.
        """
        render_input, camera = frame.render_input, frame.render_input.camera
        for end in ends:
            cached = self._cached.get(end)
            exact = cached is not None and cached.painted_for == camera
            if exact or self._pending is not None:
                continue
            if cached is not None and not still and cached.looks_like(camera):
                self.unfinished = True
                continue
            buffer = self._take_buffer(band, opaque=render_input.draw_background)
            paint = partial(self._paint_in_background, render_input, frame.cache, buffer, band, end)
            assert self._executor is not None
            self._pending = self._content, end, self._executor(paint)
        if still and self._pending is None:
            self._spare_buffer = None

    def _paint_in_background(
        self,
        render_input: RenderInput,
        cache: SceneCache,
        buffer: PixelBuffer,
        band: PixelRect,
        end: float,
    ) -> CachedFrame:
        rows = 0.0, render_input.camera.height
        frame = Frame(render_input, cache, self._theme, rows, vector=False)
        return self._paint_cached_frame(frame, buffer, band, end)

    def _take_buffer(self, band: PixelRect, *, opaque: bool) -> PixelBuffer:
        """Return a buffer for a whole image: the spare one if it fits, else a new one."""
        spare, self._spare_buffer = self._spare_buffer, None
        if spare is None or spare.opaque != opaque:
            return self._new_buffer(band, opaque=opaque)
        fits = spare.pixels.shape == (band.height, band.width)
        return spare if fits else self._new_buffer(band, opaque=opaque)

    def _new_buffer(self, rect: PixelRect, *, opaque: bool) -> PixelBuffer:
        # Imported here: it loads numba, which a start without a map has no use for.
        from conceptmap.render.pixel_buffer import PixelBuffer

        return PixelBuffer(rect.width, rect.height, self._ratio, opaque=opaque)

    def _corner(self, rect: PixelRect) -> QPointF:
        """Return the top left corner of a rectangle, in pixels."""
        return QPointF(rect.left / self._ratio, rect.top / self._ratio)


def _is_mostly_covered(uncovered: list[PixelRect], band: PixelRect) -> bool:
    area = sum(part.width * part.height for part in uncovered)
    return area < _MAX_UNCOVERED * band.width * band.height
