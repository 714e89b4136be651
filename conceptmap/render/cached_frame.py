"""The base layer as an image that is shown again while the camera moves."""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF

from conceptmap.render.camera import Camera
from conceptmap.render.edges import EdgeBudget

if TYPE_CHECKING:
    from conceptmap.render.pixel_buffer import PixelBuffer

_ALIGNMENT_TOLERANCE_PX = 0.05  # device pixels; a smaller offset cannot be seen

_MAX_UNNOTICED_RESCALE = 1.04  # an image enlarged by less looks as sharp while it moves

_ROUNDING = 1e-3  # device pixels; less than this is an inexact product


class PixelRect(NamedTuple):
    """A rectangle of a picture, in device pixels."""

    left: int
    top: int
    width: int
    height: int

    @property
    def edges(self) -> tuple[int, int, int, int]:
        """The left, top, right and bottom of the frame."""
        return self.left, self.top, self.left + self.width, self.top + self.height


class CachedFrame(NamedTuple):
    """An image of the base layer and the view it shows."""

    buffer: PixelBuffer
    painted_for: Camera
    """The view it was painted for, which its edges were chosen for."""
    camera: Camera
    """The view it shows, since it was scrolled."""
    edge_budget: EdgeBudget

    def whole_pixel_shift(self, camera: Camera, ratio: float) -> tuple[int, int] | None:
        """Return the shift to a camera's view, right and down in device pixels; None if not whole.

        Also None when the scale or the size differs.
        """
        if camera[2:] != self.camera[2:]:
            return None
        right = (self.camera.x - camera.x) * camera.scale * ratio
        down = (camera.y - self.camera.y) * camera.scale * ratio
        whole = round(right), round(down)
        error = max(abs(right - whole[0]), abs(down - whole[1]))
        return whole if error < _ALIGNMENT_TOLERANCE_PX else None

    def looks_like(self, camera: Camera) -> bool:
        """Return whether, scaled and in motion, it looks as if painted for a camera."""
        rescale = camera.scale / self.camera.scale
        return 1 / _MAX_UNNOTICED_RESCALE < rescale < _MAX_UNNOTICED_RESCALE

    def scrolled(self, right: int, down: int, ratio: float) -> CachedFrame:
        """Move the image by whole device pixels; the uncovered rectangles have to be painted."""
        self.buffer.scroll(right, down)
        pixel = 1 / (self.camera.scale * ratio)  # map units
        camera = self.camera._replace(
            x=self.camera.x - right * pixel, y=self.camera.y + down * pixel
        )
        return self._replace(camera=camera)

    def rect_in_view(self, camera: Camera) -> QRectF:
        """Return where the image is in the view of another camera, in pixels."""
        rescale = camera.scale / self.camera.scale
        left = camera.width / 2 * (1 - rescale) + (self.camera.x - camera.x) * camera.scale
        top = camera.height / 2 * (1 - rescale) + (camera.y - self.camera.y) * camera.scale
        return QRectF(left, top, camera.width * rescale, camera.height * rescale)


def device_pixels(size: float, ratio: float) -> int:
    """Return how many device pixels a size in pixels reaches into, at `ratio` for each pixel."""
    return ceil(size * ratio - _ROUNDING)


def uncovered_rects(covered: QRectF, width: int, height: int, inset: int = 0) -> list[PixelRect]:
    """Return what a rectangle, shrunk by `inset`, leaves uncovered of a picture; device pixels."""
    left, top = (ceil(edge) + inset if edge > 0 else 0 for edge in (covered.left(), covered.top()))
    ends = covered.left() + covered.width(), covered.top() + covered.height()
    right, bottom = (
        floor(edge) - inset if edge < size else size
        for edge, size in zip(ends, (width, height), strict=True)
    )
    if left >= right or top >= bottom:
        return [PixelRect(0, 0, width, height)]
    around = (
        PixelRect(0, 0, width, top),
        PixelRect(0, bottom, width, height - bottom),
        PixelRect(0, top, left, bottom - top),
        PixelRect(right, top, width - right, bottom - top),
    )
    return [rect for rect in around if rect.width and rect.height]
