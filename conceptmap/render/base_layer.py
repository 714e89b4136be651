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

from conceptmap.render.cached_frame import Part, Sheet, SheetPainter, gaps
from conceptmap.render.camera import Camera
from conceptmap.render.frame import Frame, Kept
from conceptmap.render.picture import Picture
from conceptmap.render.theme import Style

if TYPE_CHECKING:
    from conceptmap.render.raster import Canvas

_log = logging.getLogger(__name__)

Elsewhere = Callable[[Callable[[], Sheet]], Future[Sheet]]
"""Runs something in another thread and has the picture painted again when it is done."""

FULL, FADED = 0.0, 1.0
"""The ends of the fade, of each of which there is a sheet."""

_LEAST, _MOST = 0.7, 1.4  # how much smaller or larger than painted a sheet is shown
_LATE = 0.5  # of a fade: so long a sheet for its end may be waited for
_LEFT = 0.3  # a sheet that leaves more of the picture than this share is painted anew at once


class Ground:
    """Draws the ground; on a screen its images are used again.

    Between full and faded it is a mixture of the two, so that a fade takes two copies a frame
    where the painting would take ten times as long.
    """

    def __init__(self, style: Style, ratio: float, elsewhere: Elsewhere | None) -> None:
        self._style = style
        self._ratio = ratio
        self._elsewhere = elsewhere
        self._brush = SheetPainter(style, ratio)
        self._of: tuple[tuple[Any, ...], tuple[Any, ...]] = ((), ())
        self._sheets: dict[float, Sheet] = {}
        self._spare: Canvas | None = None
        self._camera: Camera | None = None
        self._coming: tuple[object, float, Future[Sheet]] | None = None
        self.unfinished = False
        """Whether another painting is needed for it to be exact."""

    def draw(self, painter: QPainter, frame: Frame, top: int, height: int) -> bool:
        """Draw a band of the ground, its top and height in device pixels.

        Tell whether it was there already, from a painting before.
        """
        picture = frame.picture
        emphasis, camera = picture.emphasis, picture.camera
        fade = emphasis.strength if emphasis.fades else FULL
        band = Part(0, top, round(camera.width * self._ratio), height)
        self.unfinished = False
        coming = self._come()
        moves = self._elsewhere is not None and picture.live and picture.paper
        self._look_at(frame, band, moves)
        if coming is not None:
            self._take_in(*coming)
        there = any(sheet.camera == camera for sheet in self._sheets.values())
        if FULL < fade < FADED and not (self._sheets and picture.live):
            # Exactly, and once: what moves as it fades is never seen again.
            sheet = self._painted(frame, self._canvas(band, opaque=picture.paper), band, fade)
            painter.drawImage(self._corner(band), sheet.canvas.image)
            self._spare = sheet.canvas
            return False
        ends = [end for end in (FULL, FADED) if abs(end - fade) < 1]
        # The end that a fade has begun to lead to can come a little later.
        shown = [
            end for end in ends if end in self._sheets or not moves or abs(end - fade) <= _LATE
        ]
        for end in shown:
            painter.setOpacity(fade if end == FADED and FULL in shown else 1.0)
            self._lay(painter, frame, band, end)
        painter.setOpacity(1)
        resting, self._camera = camera == self._camera, camera
        if moves:
            self._ask(frame, band, ends, resting=resting)
        return there

    def _look_at(self, frame: Frame, band: Part, moves: bool) -> None:
        """Forget the images when they are of anything else."""
        picture = frame.picture
        things = picture.scene, picture.looks, picture.places, picture.areas, frame.kept.plan
        view = picture.display, picture.paper, band, None if moves else picture.camera
        same = len(self._of[0]) == len(things) and all(map(is_, self._of[0], things))
        if not same or self._of[1] != view:
            self._of = things, view
            for sheet in self._sheets.values():
                self._spare = sheet.canvas
            self._sheets.clear()

    def _come(self) -> tuple[object, float, Sheet] | None:
        """Give what another thread has painted since; where it failed all is painted here."""
        if self._coming is None or not self._coming[2].done():
            return None
        of, end, future = self._coming
        self._coming = None
        try:
            return of, end, future.result()
        except Exception:
            _log.exception("The ground could not be painted beside the window")
            self._elsewhere = None
            return None

    def _take_in(self, of: object, end: float, sheet: Sheet) -> None:
        """Take a sheet, unless it is of anything else by now."""
        if of is self._of:
            before = self._sheets.get(end)
            self._sheets[end] = sheet
            self._spare = before.canvas if before is not None else None
        else:
            self._spare = sheet.canvas

    def _lay(self, painter: QPainter, frame: Frame, band: Part, end: float) -> None:
        """Draw one end of the fade."""
        camera = frame.picture.camera
        sheet = self._sheets.get(end)
        if sheet is not None and (shift := sheet.shift(camera, self._ratio)) != (0, 0):
            if shift is None and self._lay_scaled(painter, frame, band, end, sheet):
                return
            sheet = self._scrolled(frame, band, end, sheet, *shift) if shift is not None else None
        if sheet is None:
            canvas = self._canvas(band, opaque=frame.picture.paper)
            sheet = self._painted(frame, canvas, band, end)
        self._sheets[end] = sheet
        painter.drawImage(self._corner(band), sheet.canvas.image)

    def _lay_scaled(
        self, painter: QPainter, frame: Frame, band: Part, end: float, sheet: Sheet
    ) -> bool:
        """Draw a sheet as large as the camera shows it now, unless that is too far off."""
        camera, ratio = frame.picture.camera, self._ratio
        place = sheet.place(camera)
        device = QRectF(place.topLeft() * ratio, place.size() * ratio)
        # Its outermost pixels are blurred.
        left = gaps(device, band.width, band.height, soft=1)
        if not _LEAST < camera.scale / sheet.camera.scale < _MOST or not _near(left, band):
            return False
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, sheet.canvas.image, QRectF(sheet.canvas.image.rect()))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        for part in left:
            canvas = self._patch(frame, sheet, part, end)
            painter.drawImage(self._corner(part), canvas.image)
        return True

    def _scrolled(
        self, frame: Frame, band: Part, end: float, sheet: Sheet, right: int, down: int
    ) -> Sheet | None:
        """Move what is on a sheet and paint what comes into view, unless that is most of it."""
        left = gaps(QRectF(right, down, band.width, band.height), band.width, band.height)
        if not _near(left, band):
            return None
        moved = sheet.scrolled(right, down, self._ratio)
        for part in left:
            rows = slice(part.top, part.top + part.height)
            columns = slice(part.left, part.left + part.width)
            patch = self._patch(frame, sheet, part, end)
            moved.canvas.pixels[rows, columns] = patch.pixels
        return moved

    def _patch(self, frame: Frame, sheet: Sheet, part: Part, end: float) -> Canvas:
        """Paint a part of a picture to go with a sheet."""
        canvas = self._new(part, opaque=sheet.canvas.opaque)
        self._brush.paint(canvas, frame, sheet.share, part, end)
        return canvas

    def _painted(self, frame: Frame, canvas: Canvas, band: Part, fade: float) -> Sheet:
        self._brush.paint(canvas, frame, frame.share, band, fade)
        return Sheet(canvas, frame.picture.camera, frame.picture.camera, frame.share)

    def _ask(self, frame: Frame, band: Part, ends: list[float], *, resting: bool) -> None:
        """Have a sheet painted elsewhere that is not exact.

        One that looks much the same can wait until the camera rests.
        """
        picture, camera = frame.picture, frame.picture.camera
        for end in ends:
            sheet = self._sheets.get(end)
            exact = sheet is not None and sheet.painted == camera
            if exact or self._coming is not None:
                continue
            if sheet is not None and not resting and sheet.much_like(camera):
                self.unfinished = True
                continue
            canvas = self._canvas(band, opaque=picture.paper)
            paint = partial(self._sheet, picture, frame.kept, canvas, band, end)
            assert self._elsewhere is not None
            self._coming = self._of, end, self._elsewhere(paint)
        if resting and self._coming is None:
            self._spare = None

    def _sheet(self, picture: Picture, kept: Kept, canvas: Canvas, band: Part, end: float) -> Sheet:
        lines = 0.0, picture.camera.height
        frame = Frame(picture, kept, self._style, lines, vector=False)
        return self._painted(frame, canvas, band, end)

    def _canvas(self, band: Part, *, opaque: bool) -> Canvas:
        """Give a canvas for a whole sheet, one that was used before if there is one."""
        spare, self._spare = self._spare, None
        if spare is None or spare.opaque != opaque:
            return self._new(band, opaque=opaque)
        fits = spare.pixels.shape == (band.height, band.width)
        return spare if fits else self._new(band, opaque=opaque)

    def _new(self, part: Part, *, opaque: bool) -> Canvas:
        from conceptmap.render.raster import Canvas

        return Canvas(part.width, part.height, self._ratio, opaque=opaque)

    def _corner(self, part: Part) -> QPointF:
        return QPointF(part.left / self._ratio, part.top / self._ratio)


def _near(left: list[Part], band: Part) -> bool:
    return sum(part.width * part.height for part in left) < _LEFT * band.width * band.height
