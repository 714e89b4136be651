"""The ground of the map on a screen: kept while it lies still, moved while the camera moves.

To paint it takes longer than all else of a picture together. While the camera moves it is
therefore the image painted last, moved by whole pixels or scaled, painted anew where it does not
reach, until another thread has painted it for where the camera is now. At rest it is exact.
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
from conceptmap.render.cached_frame import CachedFrame, PixelRect, uncovered_rects
from conceptmap.render.camera import Camera
from conceptmap.render.frame import Frame
from conceptmap.render.render_input import RenderInput
from conceptmap.render.scene_cache import SceneCache
from conceptmap.render.theme import Theme

if TYPE_CHECKING:
    from conceptmap.render.pixel_buffer import PixelBuffer

_log = logging.getLogger(__name__)

Executor = Callable[[Callable[[], CachedFrame]], Future[CachedFrame]]
"""Runs something in another thread and has the picture painted again when it is done."""

UNFADED, FULLY_FADED = 0.0, 1.0
"""The ends of the fade, of each of which there is a sheet."""

_MIN_RESCALE, _MAX_RESCALE = 0.7, 1.4  # how much smaller or larger than painted a sheet is shown
_MAX_FADE_WITHOUT_END = 0.5  # of a fade: so long a sheet for its end may be waited for
_MAX_UNCOVERED = (
    0.3  # a sheet that leaves more of the picture than this share is painted anew at once
)


class BaseLayer:
    """Draws the ground; on a screen its images are used again.

    Between full and faded it is a mixture of the two, so that a fade takes two copies a frame
    where the painting would take ten times as long.
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
        """Whether another painting is needed for it to be exact."""

    def draw(self, painter: QPainter, frame: Frame, top: int, height: int) -> bool:
        """Draw a band of the ground, its top and height in device pixels.

        Tell whether it was there already, from a painting before.
        """
        picture = frame.render_input
        emphasis, camera = picture.highlight, picture.camera
        fade = emphasis.progress if emphasis.fades_rest else UNFADED
        band = PixelRect(0, top, round(camera.width * self._ratio), height)
        self.unfinished = False
        coming = self._take_finished()
        moves = self._executor is not None and picture.live and picture.draw_background
        self._drop_outdated(frame, band, moves)
        if coming is not None:
            self._store(*coming)
        there = any(sheet.camera == camera for sheet in self._cached.values())
        if UNFADED < fade < FULLY_FADED and not (self._cached and picture.live):
            # Exactly, and once: what moves as it fades is never seen again.
            sheet = self._paint_cached_frame(
                frame, self._take_buffer(band, opaque=picture.draw_background), band, fade
            )
            painter.drawImage(self._corner(band), sheet.buffer.image)
            self._spare_buffer = sheet.buffer
            return False
        ends = [end for end in (UNFADED, FULLY_FADED) if abs(end - fade) < 1]
        # The end that a fade has begun to lead to can come a little later.
        shown = [
            end
            for end in ends
            if end in self._cached or not moves or abs(end - fade) <= _MAX_FADE_WITHOUT_END
        ]
        for end in shown:
            painter.setOpacity(fade if end == FULLY_FADED and UNFADED in shown else 1.0)
            self._draw_end(painter, frame, band, end)
        painter.setOpacity(1)
        resting, self._last_camera = camera == self._last_camera, camera
        if moves:
            self._request(frame, band, ends, resting=resting)
        return there

    def _drop_outdated(self, frame: Frame, band: PixelRect, reusable: bool) -> None:
        """Forget the images when they are of anything else."""
        picture = frame.render_input
        things = (
            picture.scene,
            picture.styles,
            picture.positions,
            picture.region_shapes,
            frame.cache.edge_order,
        )
        view = picture.display, picture.draw_background, band, None if reusable else picture.camera
        same = len(self._content[0]) == len(things) and all(map(is_, self._content[0], things))
        if not same or self._content[1] != view:
            self._content = things, view
            for sheet in self._cached.values():
                self._spare_buffer = sheet.buffer
            self._cached.clear()

    def _take_finished(self) -> tuple[object, float, CachedFrame] | None:
        """Give what another thread has painted since; where it failed all is painted here."""
        if self._pending is None or not self._pending[2].done():
            return None
        of, end, future = self._pending
        self._pending = None
        try:
            return of, end, future.result()
        except Exception:
            _log.exception("The ground could not be painted beside the window")
            self._executor = None
            return None

    def _store(self, content: object, end: float, cached: CachedFrame) -> None:
        """Take a sheet, unless it is of anything else by now."""
        if content is self._content:
            before = self._cached.get(end)
            self._cached[end] = cached
            self._spare_buffer = before.buffer if before is not None else None
        else:
            self._spare_buffer = cached.buffer

    def _draw_end(self, painter: QPainter, frame: Frame, band: PixelRect, end: float) -> None:
        """Draw one end of the fade."""
        camera = frame.render_input.camera
        sheet = self._cached.get(end)
        if sheet is not None and (shift := sheet.whole_pixel_shift(camera, self._ratio)) != (0, 0):
            if shift is None and self._draw_scaled(painter, frame, band, end, sheet):
                return
            sheet = self._scrolled(frame, band, end, sheet, *shift) if shift is not None else None
        if sheet is None:
            canvas = self._take_buffer(band, opaque=frame.render_input.draw_background)
            sheet = self._paint_cached_frame(frame, canvas, band, end)
        self._cached[end] = sheet
        painter.drawImage(self._corner(band), sheet.buffer.image)

    def _draw_scaled(
        self, painter: QPainter, frame: Frame, band: PixelRect, end: float, cached: CachedFrame
    ) -> bool:
        """Draw a sheet as large as the camera shows it now, unless that is too far off."""
        camera, ratio = frame.render_input.camera, self._ratio
        place = cached.rect_in_view(camera)
        device = QRectF(place.topLeft() * ratio, place.size() * ratio)
        # Its outermost pixels are blurred.
        left = uncovered_rects(device, band.width, band.height, inset=1)
        if (
            not _MIN_RESCALE < camera.scale / cached.camera.scale < _MAX_RESCALE
            or not _is_mostly_covered(left, band)
        ):
            return False
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, cached.buffer.image, QRectF(cached.buffer.image.rect()))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        for part in left:
            canvas = self._paint_patch(frame, cached, part, end)
            painter.drawImage(self._corner(part), canvas.image)
        return True

    def _scrolled(
        self, frame: Frame, band: PixelRect, end: float, cached: CachedFrame, right: int, down: int
    ) -> CachedFrame | None:
        """Move what is on a sheet and paint what comes into view, unless that is most of it."""
        left = uncovered_rects(
            QRectF(right, down, band.width, band.height), band.width, band.height
        )
        if not _is_mostly_covered(left, band):
            return None
        moved = cached.scrolled(right, down, self._ratio)
        for part in left:
            rows = slice(part.top, part.top + part.height)
            columns = slice(part.left, part.left + part.width)
            patch = self._paint_patch(frame, cached, part, end)
            moved.buffer.pixels[rows, columns] = patch.pixels
        return moved

    def _paint_patch(
        self, frame: Frame, cached: CachedFrame, rect: PixelRect, end: float
    ) -> PixelBuffer:
        """Paint a part of a picture to go with a sheet."""
        canvas = self._new_buffer(rect, opaque=cached.buffer.opaque)
        self._frame_painter.paint(canvas, frame, cached.edge_budget, rect, end)
        return canvas

    def _paint_cached_frame(
        self, frame: Frame, buffer: PixelBuffer, band: PixelRect, fade: float
    ) -> CachedFrame:
        self._frame_painter.paint(buffer, frame, frame.edge_budget, band, fade)
        return CachedFrame(
            buffer, frame.render_input.camera, frame.render_input.camera, frame.edge_budget
        )

    def _request(self, frame: Frame, band: PixelRect, ends: list[float], *, resting: bool) -> None:
        """Have a sheet painted elsewhere that is not exact.

        One that looks much the same can wait until the camera rests.
        """
        picture, camera = frame.render_input, frame.render_input.camera
        for end in ends:
            sheet = self._cached.get(end)
            exact = sheet is not None and sheet.painted_for == camera
            if exact or self._pending is not None:
                continue
            if sheet is not None and not resting and sheet.looks_like(camera):
                self.unfinished = True
                continue
            canvas = self._take_buffer(band, opaque=picture.draw_background)
            paint = partial(self._paint_in_background, picture, frame.cache, canvas, band, end)
            assert self._executor is not None
            self._pending = self._content, end, self._executor(paint)
        if resting and self._pending is None:
            self._spare_buffer = None

    def _paint_in_background(
        self,
        render_input: RenderInput,
        cache: SceneCache,
        buffer: PixelBuffer,
        band: PixelRect,
        end: float,
    ) -> CachedFrame:
        lines = 0.0, render_input.camera.height
        frame = Frame(render_input, cache, self._theme, lines, vector=False)
        return self._paint_cached_frame(frame, buffer, band, end)

    def _take_buffer(self, band: PixelRect, *, opaque: bool) -> PixelBuffer:
        """Give a canvas for a whole sheet, one that was used before if there is one."""
        spare, self._spare_buffer = self._spare_buffer, None
        if spare is None or spare.opaque != opaque:
            return self._new_buffer(band, opaque=opaque)
        fits = spare.pixels.shape == (band.height, band.width)
        return spare if fits else self._new_buffer(band, opaque=opaque)

    def _new_buffer(self, rect: PixelRect, *, opaque: bool) -> PixelBuffer:
        from conceptmap.render.pixel_buffer import PixelBuffer

        return PixelBuffer(rect.width, rect.height, self._ratio, opaque=opaque)

    def _corner(self, rect: PixelRect) -> QPointF:
        return QPointF(rect.left / self._ratio, rect.top / self._ratio)


def _is_mostly_covered(uncovered: list[PixelRect], band: PixelRect) -> bool:
    return (
        sum(part.width * part.height for part in uncovered)
        < _MAX_UNCOVERED * band.width * band.height
    )
