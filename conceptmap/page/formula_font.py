"""The font of formulas, with the system's glyphs for characters that it lacks."""

from __future__ import annotations

from functools import cache
from xml.etree import ElementTree

from PySide6.QtGui import QFont, QFontMetricsF, QPainterPath
from ziafont.fonttypes import BBox
from ziafont.glyph import SimpleGlyph
from ziamath import zmath
from ziamath.mathfont import MathFont

_NAME = "conceptmap"
"""The name that ziamath knows the font by."""


@cache
def formula_font_name() -> str:
    """Return the name of the font for ziamath, which is loaded at the first call."""
    zmath.loadedfonts[_NAME] = FormulaFont(zmath.fontname)
    return _NAME


class FormulaFont(MathFont):
    """A font for mathematics that falls back on the system's fonts, such as for Chinese words."""

    def glyph(self, char: str) -> SimpleGlyph:
        """Return the glyph of a character."""
        if self.glyphindex(char) or not char.isprintable():
            return super().glyph(char)
        return _SystemGlyph(char, self)


class _SystemGlyph(SimpleGlyph):
    """A glyph of whichever font of the system has the character."""

    def __init__(self, char: str, font: FormulaFont) -> None:
        units = font.info.layout.unitsperem
        system_font = QFont()
        system_font.setPixelSize(units)
        self._outline = QPainterPath()
        self._outline.addText(0, 0, system_font, char)
        self._width = QFontMetricsF(system_font).horizontalAdvance(char)
        box = self._outline.boundingRect()
        # In fonts y is upwards. 0 is no glyph that others are set close to.
        super().__init__(0, [], BBox(box.left(), box.right(), -box.bottom(), -box.top()), font)
        self.id = f"system_{ord(char[0])}"

    def advance(self, nextchr: SimpleGlyph | None = None) -> int:
        """Return the width in units of the font."""
        return round(self._width)

    def svgpath(
        self, x0: float = 0, y0: float = 0, scale_factor: float = 1
    ) -> ElementTree.Element | None:
        """Return the outline as an SVG path with its origin at a point."""
        scale = self.funits_to_points(1, scale_factor)
        outline, words, at = self._outline, [], 0
        while at < outline.elementCount():
            element = outline.elementAt(at)
            points = [element]
            letter = "M" if element.isMoveTo() else "L"
            if element.isCurveTo():
                letter, points = "C", [outline.elementAt(at + i) for i in range(3)]
            numbers = (f"{x0 + each.x * scale:.4g} {y0 + each.y * scale:.4g}" for each in points)
            words.append(f"{letter} {' '.join(numbers)}")
            at += len(points)
        if not words:
            return None
        return ElementTree.Element("path", {"d": f"{' '.join(words)} Z"})
