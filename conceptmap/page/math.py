"""Render TeX math to images."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Callable
from threading import Lock
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from conceptmap.page.tex import take_formulas_out_of_words, tex_weight

MAX_TEX_CHARS = 2000
"""A longer formula is shown as its source."""

MAX_TEX_WEIGHT = 6000
"""A formula that nests more is shown as its source: it would take more than two seconds."""

MAX_FORMULA_PX = 8000
"""A wider or higher formula is shown as its source, in pixels of the page."""

MAX_FORMULA_AREA = 1_000_000
"""A formula of a larger area is shown as its source, in square pixels of the page.

At 16 bytes for each (4 bytes a pixel of a screen with a pixel ratio of 2) that is 16 MB.
"""

MAX_KEPT_BYTES = 32_000_000
"""How much memory the formulas take that are kept for when they are asked for again."""

_LABEL = re.compile(r"\\label\{[^{}]*\}")


class FormulaImage(NamedTuple):
    """The picture of a formula, and where its baseline is."""

    image: QImage
    depth: float
    """Pixels of the page below the baseline."""


class _KeptFormulas:
    """The formulas that were rendered last, within a limit of memory."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._formulas: OrderedDict[object, FormulaImage | None] = OrderedDict()
        self._bytes = 0

    def get(self, key: object, render: Callable[[], FormulaImage | None]) -> FormulaImage | None:
        """Return a formula, rendered now unless it is kept."""
        with self._lock:
            if key in self._formulas:
                self._formulas.move_to_end(key)
                return self._formulas[key]
        made = render()
        with self._lock:
            if key not in self._formulas:
                self._formulas[key] = made
                self._bytes += _kept_bytes(made)
            while self._bytes > MAX_KEPT_BYTES:
                _, dropped = self._formulas.popitem(last=False)
                self._bytes -= _kept_bytes(dropped)
        return made


def _kept_bytes(formula: FormulaImage | None) -> int:
    return _KEY_BYTES + (formula.image.sizeInBytes() if formula is not None else 0)


_KEY_BYTES = MAX_TEX_CHARS
_kept = _KeptFormulas()


def render_formula(
    tex: str, font_size: float, colour: str, pixel_ratio: float, *, display: bool
) -> FormulaImage | None:
    """Render a formula, or return it when it is kept; None when it is no TeX or too large.

    `font_size` is in pixels of the page, `pixel_ratio` the pixels of the screen in one of them.
    """
    if len(tex) > MAX_TEX_CHARS or tex_weight(tex) > MAX_TEX_WEIGHT:
        return None
    return _kept.get(
        (tex, font_size, colour, pixel_ratio, display),
        lambda: _render(tex, font_size, colour, pixel_ratio, display=display),
    )


def _render(
    tex: str, font_size: float, colour: str, pixel_ratio: float, *, display: bool
) -> FormulaImage | None:
    from ziamath.config import config
    from ziamath.zmath import Latex

    from conceptmap.page.formula_font import formula_font_name

    config.svg2 = False  # Qt reads SVG Tiny, which knows no symbols
    try:
        latex = Latex(
            take_formulas_out_of_words(_LABEL.sub("", tex)),
            size=font_size,
            color=colour,
            inline=not display,
            font=formula_font_name(),
        )
        svg = latex.svg()
    except Exception:  # its parsers raise all kinds of errors; the source can still be shown
        return None
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    box = renderer.viewBoxF()
    if not renderer.isValid() or box.isEmpty():
        return None
    if max(box.width(), box.height()) > MAX_FORMULA_PX:
        return None
    if box.width() * box.height() > MAX_FORMULA_AREA:
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
