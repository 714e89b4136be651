"""The map → SVG and PDF: the drawing of the screen as shapes, its names as text."""

from __future__ import annotations

import re
from html import unescape
from typing import BinaryIO

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRect, QSize, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from conceptmap.core.atomic_write import WriteError
from conceptmap.core.progress import ProgressCallback
from conceptmap.export.fonts import font_faces
from conceptmap.export.source import ExportSource
from conceptmap.render.painter import MapPainter
from conceptmap.render.text_block import HALO_PX, REGION_LETTER_SPACING_PERCENT
from conceptmap.render.theme import FONT_FAMILY, Theme

POINTS_PER_PX = 72 / 96
"""Points of a page in a pixel, as CSS has it."""

_TEXT = re.compile(r"<text ([^<>]*?)>([^<]*)</text>")
_FAMILY = re.compile(r'font-family="[^"]*"')
_WEIGHT = re.compile(r'font-weight="(\d+)"')
_FILL = re.compile(r'\bfill="(#[0-9a-f]{6})"')
_PAINT = re.compile(r'\b(?:fill|fill-opacity|stroke)="[^"]*" ?')
_SIZE = re.compile(r'font-size="(\d+)"')
_EMPTY_GROUP = re.compile(r"<g [^<>]*>\s*</g>\s*")
_SVG_TAG = re.compile(r"<svg [^<>]*>")
_OWN_FAMILY = f'font-family="{FONT_FAMILY}, sans-serif"'


def write_svg(exhibit: ExportSource, out: BinaryIO, report: ProgressCallback) -> None:
    """Write the picture as SVG 1.1, with the letters that it uses inside."""
    picture, style = exhibit.require_render_input(), exhibit.theme
    # Imported here: the window has no use for it.
    from PySide6.QtSvg import QSvgGenerator

    report("Painting the picture", 0, 0)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    width, height = round(picture.camera.width), round(picture.camera.height)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(width, height))
    generator.setViewBox(QRect(0, 0, width, height))
    generator.setTitle(picture.title or exhibit.vault_map.vault.name)
    generator.setDescription("A map of linked notes, drawn by Concept Map")
    painter = QPainter(generator)
    MapPainter(style, 1.0, vector=True, halos=False).paint(painter, picture)
    painter.end()
    report("Writing the picture", 0, 0)
    out.write(
        _complete_svg(bytes(data.data()).decode("utf-8"), style, width, height).encode("utf-8")
    )


def _complete_svg(svg: str, style: Theme, width: int, height: int) -> str:
    """Put right what Qt's generator leaves out: halos, letter spacing, letters, and the size."""
    regions = {colour.lower() for colour in style.region_label_colours}
    weights: set[int] = set()
    letters: list[str] = []
    halo = (
        f'fill="none" stroke="{style.background.lower()}" stroke-width="{2 * HALO_PX:g}" '
        'stroke-linejoin="round"'
    )

    def text(match: re.Match[str]) -> str:
        attributes, words = match[1], match[2]
        weight = int(found[1]) if (found := _WEIGHT.search(attributes)) else 400
        weights.add(min(max(weight, 400), 600))
        letters.append(unescape(words))
        fill = found[1] if (found := _FILL.search(attributes)) else ""
        if fill in regions and (size := _SIZE.search(attributes)):
            spacing = int(size[1]) * REGION_LETTER_SPACING_PERCENT / 100
            attributes += f' letter-spacing="{spacing:g}"'
        attributes = " ".join(_FAMILY.sub(_OWN_FAMILY, attributes).split())
        # A second text below the first: not every program knows how to paint strokes first.
        around = _PAINT.sub("", attributes)
        return (
            f'<text aria-hidden="true" {halo} {around}>{words}</text>'
            f"<text {attributes}>{words}</text>"
        )

    svg = _TEXT.sub(text, svg)
    svg = svg.replace(' vector-effect="non-scaling-stroke"', "")
    svg = svg.replace(' vector-effect="none"', "")
    # What every group says of a font counts for the text in it, which says it again.
    svg = re.sub(r'\s*font-family="Sans Serif"[^<>]*?font-style="normal"\s*', "", svg)
    while _EMPTY_GROUP.search(svg):
        svg = _EMPTY_GROUP.sub("", svg)
    head = (
        f'<svg width="{width}" height="{height}" viewBox="0 0 {width} {height}" version="1.1" '
        'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'
    )
    faces = font_faces(weights, "".join(letters))
    svg = _SVG_TAG.sub(lambda _: head, svg, count=1)
    return svg.replace("<defs>", f"<defs>\n<style>\n{faces}\n</style>", 1)


def write_pdf(exhibit: ExportSource, out: BinaryIO, report: ProgressCallback) -> None:
    """Write the picture as a PDF of one page, a pixel 1/96 of an inch, its fonts embedded."""
    picture = exhibit.require_render_input()
    report("Painting the picture", 0, 0)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(picture.title or exhibit.vault_map.vault.name)
    writer.setCreator("Concept Map")
    writer.setResolution(96)
    size = QSizeF(picture.camera.width * POINTS_PER_PX, picture.camera.height * POINTS_PER_PX)
    match = QPageSize.SizeMatchPolicy.ExactMatch
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Point, "", match))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter()
    if not painter.begin(writer):
        raise WriteError(
            f"A page of {size.width():.0f} x {size.height():.0f} points could not be begun. "
            "Choose a smaller size."
        )
    MapPainter(exhibit.theme, 1.0, vector=True).paint(painter, picture)
    painter.end()
    report("Writing the picture", 0, 0)
    out.write(bytes(data.data()))
