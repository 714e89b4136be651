"""PDF: the picture on one page, as shapes and text."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from conceptmap.core.atomic_write import WriteError
from conceptmap.core.progress import ProgressCallback
from conceptmap.core.translation import Text, translate
from conceptmap.exporting.format import ExportFormat, FormatGroup
from conceptmap.exporting.page_sizes import PX_PER_INCH

if TYPE_CHECKING:
    from conceptmap.exporting.source import ExportSource

POINTS_PER_PX = 72 / PX_PER_INCH


def write_pdf(source: ExportSource, out: BinaryIO, progress: ProgressCallback) -> None:
    """Write the picture as a PDF of one page, 96 pixels an inch, with its fonts embedded."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
    from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

    from conceptmap.render.painter import MapPainter

    picture = source.require_render_input()
    progress(translate("Drawing the image"), 0, 0)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(picture.title or source.vault_map.vault.name)
    writer.setCreator("Concept Map")
    writer.setResolution(PX_PER_INCH)
    points = POINTS_PER_PX * source.scale
    size = QSizeF(picture.camera.width * points, picture.camera.height * points)
    match = QPageSize.SizeMatchPolicy.ExactMatch
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Point, "", match))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter()
    if not painter.begin(writer):
        raise WriteError(
            translate(
                "A page of {width} x {height} points could not be started. Choose a smaller size.",
                width=f"{size.width():.0f}",
                height=f"{size.height():.0f}",
            )
        )
    painter.scale(source.scale, source.scale)
    MapPainter(source.theme, 1.0, vector=True).paint(painter, picture)
    painter.end()
    progress(translate("Writing the file"), 0, 0)
    out.write(bytes(data.data()))


FORMAT = ExportFormat(
    extension="pdf",
    title=Text("PDF page"),
    description=Text("One page with shapes and text, for printing."),
    group=FormatGroup.PICTURE,
    writer=write_pdf,
    needs_picture=True,
    has_size=True,
)
