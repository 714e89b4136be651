"""The base layer as an image."""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF

from conceptmap.render.camera import Camera
from conceptmap.render.edges import EdgeBudget

if TYPE_CHECKING:
    from conceptmap.render.pixel_buffer import PixelBuffer


_ALIGNMENT_TOLERANCE_PX = 0.05  # device pixels that cannot be seen


_MAX_UNNOTICED_RESCALE = 1.04  # a sheet that is enlarged so little looks as sharp while it moves


class PixelRect(NamedTuple):
    """A rectangle of a picture, in device pixels."""

    left: int
    top: int
    width: int
    height: int


class CachedFrame(NamedTuple):
    """The ground of a picture, painted."""

    buffer: PixelBuffer
    painted_for: Camera
    """What it was painted for; its edges were chosen for this view."""
    camera: Camera
    """What it shows, since it was moved."""
    edge_budget: EdgeBudget

    def whole_pixel_shift(self, camera: Camera, ratio: float) -> tuple[int, int] | None:
        """Give by how many whole device pixels it lies off what a camera shows, if by such."""
        if camera[2:] != self.camera[2:]:
            return None
        right = (self.camera.x - camera.x) * camera.scale * ratio
        down = (camera.y - self.camera.y) * camera.scale * ratio
        whole = round(right), round(down)
        off = max(abs(right - whole[0]), abs(down - whole[1]))
        return whole if off < _ALIGNMENT_TOLERANCE_PX else None

    def looks_like(self, camera: Camera) -> bool:
        """Tell whether in motion it cannot be told from what would be painted for a camera."""
        return (
            1 / _MAX_UNNOTICED_RESCALE < camera.scale / self.camera.scale < _MAX_UNNOTICED_RESCALE
        )

    def scrolled(self, right: int, down: int, ratio: float) -> CachedFrame:
        """Move what is on it by whole device pixels; what comes into view is left to be painted."""
        self.buffer.scroll(right, down)
        a_pixel = 1 / (self.camera.scale * ratio)
        camera = self.camera._replace(
            x=self.camera.x - right * a_pixel, y=self.camera.y + down * a_pixel
        )
        return self._replace(camera=camera)

    def rect_in_view(self, camera: Camera) -> QRectF:
        """Give where what it shows lies in the view of another camera, in pixels."""
        larger = camera.scale / self.camera.scale
        left = camera.width / 2 * (1 - larger) + (self.camera.x - camera.x) * camera.scale
        top = camera.height / 2 * (1 - larger) + (camera.y - self.camera.y) * camera.scale
        return QRectF(left, top, camera.width * larger, camera.height * larger)


def uncovered_rects(covered: QRectF, width: int, height: int, inset: int = 0) -> list[PixelRect]:
    """Give what a rectangle in device pixels leaves of a picture, and so much within its edges."""
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
    return [part for part in around if part.width and part.height]
