"""Math in TeX → pictures."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

MAX_TEX_CHARS = 2000
"""A formula of more characters than this is shown as it is written."""

_LABEL = re.compile(r"\\label\{[^{}]*\}")


class FormulaImage(NamedTuple):
    """The picture of a formula."""

    image: QImage
    depth: float
    """Pixels below the line that letters stand on."""


@lru_cache(maxsize=512)
def render_formula(
    tex: str, font_size: float, colour: str, pixel_ratio: float, *, display: bool
) -> FormulaImage | None:
    """Draw a formula, its letters `size` pixels large; None when it cannot be read."""
    if len(tex) > MAX_TEX_CHARS:
        return None
    from ziamath.config import config
    from ziamath.zmath import Latex

    config.svg2 = False  # Qt reads SVG Tiny, which knows no symbols
    try:
        written = _LABEL.sub("", tex)
        made = Latex(written, size=font_size, color=colour, inline=not display)
        svg = made.svg()
    except Exception:  # whatever its parsers trip over, the source can still be shown
        return None
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    box = renderer.viewBoxF()
    if not renderer.isValid() or box.isEmpty() or max(box.width(), box.height()) > 8000:
        return None
    image = QImage(
        max(1, round(box.width() * pixel_ratio)),
        max(1, round(box.height() * pixel_ratio)),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, image.width(), image.height()))
    painter.end()
    image.setDevicePixelRatio(pixel_ratio)
    return FormulaImage(image, box.bottom())
