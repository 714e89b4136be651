"""PNG: the picture in pixels, painted and written in bands so that any size fits in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from conceptmap.core.progress import ProgressCallback
from conceptmap.core.translation import Text, translate
from conceptmap.exporting.format import ExportFormat, FormatGroup

if TYPE_CHECKING:
    from conceptmap.exporting.source import ExportSource

BAND_PIXELS = 4_000_000
"""How many pixels are painted at a time."""


def write_png(source: ExportSource, out: BinaryIO, progress: ProgressCallback) -> None:
    """Write the picture as a PNG. Raises WriteError when it is too large."""
    from conceptmap.exporting.png_writer import PngWriter
    from conceptmap.exporting.raster import paint_rows, pixel_size
    from conceptmap.render.painter import MapPainter

    picture, scale = source.require_render_input(), source.scale
    width, height = pixel_size(picture, scale)
    band_height = max(BAND_PIXELS // width, 64)
    painter = MapPainter(source.theme, scale)
    alpha = not picture.draw_background
    png = PngWriter(out, width, height, alpha=alpha, scale=scale)
    for top in range(0, height, band_height):
        progress(translate("Drawing the image"), top, height)
        rows = min(band_height, height - top)
        png.add_rows(paint_rows(painter, picture, width, top, rows, alpha=alpha))
    progress(translate("Drawing the image"), height, height)
    png.finish()


FORMAT = ExportFormat(
    extension="png",
    title=Text("PNG image"),
    description=Text("Pixels, for slides, documents and the web."),
    group=FormatGroup.PICTURE,
    writer=write_png,
    needs_picture=True,
    has_size=True,
    has_scale=True,
)
