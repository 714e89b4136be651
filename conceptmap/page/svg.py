"""Sanitise SVG images.

Qt loads the images that an SVG refers to, from any path, and an SVG within an SVG in turn. So an
SVG is parsed and rewritten with only the references that stay within it. An XML parser decides
what an attribute is, whatever the encoding; a pattern can be misled.
"""

from __future__ import annotations

import base64
import binascii
import re
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImageReader

MAX_IMAGE_PIXELS = 60_000_000
"""A larger image is not loaded."""

_RASTER_FORMATS = ("png", "jpeg", "gif", "webp", "bmp")

_ENTITY_DECLARATION = re.compile(rb"<!ENTITY\b[^>]*>", re.IGNORECASE)
_DATA_URL = re.compile(r"\s*data:image/[\w.+-]*\s*;\s*base64\s*,(.*)", re.IGNORECASE | re.DOTALL)
_OUTSIDE_URL = re.compile(r"""url\(\s*["']?(?!\s*["']?#)[^)]*\)""", re.IGNORECASE)
_CURRENT_COLOUR = re.compile(r"\bcurrentColor\b", re.IGNORECASE)


def clean_svg(data: bytes, text_colour: str) -> bytes | None:
    """Return an SVG without scripts and without references to anything outside it.

    What is drawn in `currentColor` takes the text colour. None when it is not well-formed XML, or
    declares entities that it uses.
    """
    writer = _SvgWriter(text_colour)
    parser = expat.ParserCreate()
    parser.ordered_attributes = True
    parser.buffer_text = True
    parser.StartElementHandler = writer.start
    parser.EndElementHandler = writer.end
    parser.CharacterDataHandler = writer.text
    parser.EntityDeclHandler = _refuse_entity
    try:
        parser.Parse(_ENTITY_DECLARATION.sub(b" ", data), True)
    except (expat.ExpatError, _EntityDeclared, ValueError, LookupError):
        # The last two: an encoding that is unknown, or has several bytes a character.
        return None
    return "".join(writer.pieces).encode("utf-8", "replace")


class _EntityDeclared(Exception):
    """An entity is declared; nested ones unpack to any size."""


def _refuse_entity(*_: object) -> None:
    raise _EntityDeclared


class _SvgWriter:
    """Writes the elements that a parser reports, but for scripts and what they contain."""

    def __init__(self, text_colour: str) -> None:
        self.pieces: list[str] = []
        self._text_colour = text_colour
        self._script_depth = 0

    def start(self, name: str, attributes: list[str]) -> None:
        if self._script_depth or _local_name(name) == "script":
            self._script_depth += 1
            return
        self.pieces.append(f"<{name}")
        for attribute, value in zip(attributes[::2], attributes[1::2], strict=True):
            kept: str | None = self._clean_text(value)
            if _local_name(attribute) == "href":
                kept = _inside_reference(value)
            if kept is not None:
                self.pieces.append(f" {attribute}={quoteattr(kept)}")
        self.pieces.append(">")

    def end(self, name: str) -> None:
        if self._script_depth:
            self._script_depth -= 1
        else:
            self.pieces.append(f"</{name}>")

    def text(self, text: str) -> None:
        if not self._script_depth:
            self.pieces.append(escape(self._clean_text(text)))

    def _clean_text(self, text: str) -> str:
        text = _CURRENT_COLOUR.sub(self._text_colour, text)
        return _OUTSIDE_URL.sub("", text) if "(" in text else text


def _local_name(name: str) -> str:
    return name.rpartition(":")[2].lower()


def _inside_reference(href: str) -> str | None:
    """Return a reference within the SVG, or the data of a raster image; None for any other."""
    if href.lstrip().startswith("#"):
        return href
    match = _DATA_URL.match(href)
    if match is None:
        return None
    try:
        data = base64.b64decode(match[1])
    except (binascii.Error, ValueError):
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    # By its content, as Qt does, whatever type the URL says.
    reader = QImageReader(buffer)
    found = bytes(reader.format().data()).decode("ascii", "replace")
    size = reader.size()
    if found not in _RASTER_FORMATS or size.width() * size.height() > MAX_IMAGE_PIXELS:
        return None
    return f"data:image/{found};base64,{base64.b64encode(data).decode('ascii')}"
