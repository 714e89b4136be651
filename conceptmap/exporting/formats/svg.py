"""SVG: the picture as shapes and text, with the fonts inside."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, BinaryIO

from conceptmap.core.progress import ProgressCallback
from conceptmap.core.translation import Text, translate
from conceptmap.exporting.format import ExportFormat, FormatGroup

if TYPE_CHECKING:
    from conceptmap.exporting.source import ExportSource


def write_svg(source: ExportSource, out: BinaryIO, progress: ProgressCallback) -> None:
    """Write the picture as SVG 1.1, with the glyphs that it uses inside."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize
    from PySide6.QtGui import QPainter
    from PySide6.QtSvg import QSvgGenerator

    from conceptmap.exporting.svg_markup import complete_svg
    from conceptmap.exporting.xml_text import xml_text
    from conceptmap.render.painter import MapPainter

    picture, theme = source.require_render_input(), source.theme
    progress(translate("Drawing the image"), 0, 0)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    size = picture.camera.width, picture.camera.height
    width, height = ceil(picture.camera.width), ceil(picture.camera.height)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(width, height))
    generator.setViewBox(QRect(0, 0, width, height))
    generator.setTitle(picture.title or source.vault_map.vault.name)
    generator.setDescription(translate("A map of linked notes, drawn by Concept Map"))
    painter = QPainter(generator)
    MapPainter(theme, 1.0, vector=True, halos=False).paint(painter, picture)
    painter.end()
    progress(translate("Writing the file"), 0, 0)
    # Qt escapes what names hold of markup, but not the characters that XML does not allow.
    markup = xml_text(bytes(data.data()).decode("utf-8", "replace"))
    out.write(complete_svg(markup, theme, size, source.scale).encode("utf-8"))


FORMAT = ExportFormat(
    extension="svg",
    title=Text("SVG drawing"),
    description=Text("Shapes and text that stay sharp and can be edited, with the fonts inside."),
    group=FormatGroup.PICTURE,
    writer=write_svg,
    needs_picture=True,
    has_size=True,
)
