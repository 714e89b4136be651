"""The request for a page, and what all notes that are parsed for it share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from time import thread_time
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from conceptmap.core.translation import translate
from conceptmap.model.vault_map import VaultMap
from conceptmap.page import math
from conceptmap.page.blocks import Block, InlineFormula, Paragraph, ParagraphStyle, TextSpan
from conceptmap.page.code import CodeHighlighter
from conceptmap.page.data_urls import decode_data_url
from conceptmap.page.images import MAX_DECODING_BYTES, load_image_bytes, load_image_file

MAX_PAGE_IMAGE_BYTES = 256_000_000
"""How much memory all images of a page take together; further ones are left out."""

FORMULA_COPIES = 2
"""A formula is kept as it is, and with the margin that sets it on its line."""

FORMULA_TIME_S = 4.0
"""Seconds of processor time for the formulas of a page; further ones are shown as written."""

_MIN_FORMULA_SHARE = 0.6
"""A formula that is wider than the page is made smaller, down to this share of its size."""

_DISPLAY_MATH_SCALE = 1.16
_INLINE_MATH_SCALE = 1.07


class PageRequest(NamedTuple):
    """A node whose page is wanted, and how it will be shown."""

    vault_map: VaultMap
    id: str
    width: float
    """The width of the page, in pixels; wider images are scaled down to it."""
    pixel_ratio: float
    """Pixels of the screen in one of the page."""
    font_size: float
    """In pixels of the page."""
    text_colour: str
    """`#rrggbb`, for formulas and icons."""
    web_images: Mapping[str, bytes] | None = None
    """The images on the web that were fetched, by URL; None when none may be."""


class UsedFootnote(NamedTuple):
    """A footnote that is referred to."""

    text: str
    parse: Callable[[str], tuple[Block, ...]]
    """Parses it as a part of its own note, which may be an embedded one."""


def notice(text: str, style: ParagraphStyle) -> Paragraph:
    """Return a paragraph that the program adds to a note."""
    return Paragraph((TextSpan(text),), style=style)


def too_long_notice() -> Paragraph:
    """Return what stands in place of the rest of a note that would take too long."""
    words = translate("The rest of this note is not shown here: it is too long.")
    return notice(words, ParagraphStyle.WARNING)


class PageContext:
    """What all notes that are parsed for one page share: images, footnotes and counters."""

    def __init__(self, request: PageRequest) -> None:
        self.request = request
        self.images: dict[str, QImage] = {}
        self.unfetched_urls: dict[str, None] = {}
        """The URLs of images on the web that are not there, in order."""
        self.used_footnotes: list[UsedFootnote] = []
        """The footnotes that are referred to, in the order of their numbers."""
        self.code = CodeHighlighter()
        self.fold_count = 0
        self.embed_count = 0
        self.block_sources: dict[str, str] = {}
        """The texts of notes whose blocks are linked to, by their paths."""
        self.embedded_chars = 0
        self.embed_read_chars = 0
        self.formulas_left = False
        """Whether formulas are shown as written, for there are too many."""
        self._image_bytes = 0
        self._formula_s = 0.0
        self._image_keys: dict[object, str | None] = {}
        """The keys of images by what they were made from; None for what could not be loaded."""

    def load_image(self, file: Path, width: int, height: int) -> str | None:
        """Load an image of the vault and return its key; None when it cannot be loaded.

        Width and height are in pixels of the page, 0 for the image's own.
        """
        colour = self.request.text_colour
        return self._load(
            (file, width, height),
            lambda page_width, size, ratio, max_bytes: load_image_file(
                file, page_width, size, ratio, colour, max_bytes
            ),
            QSize(width, height),
        )

    def load_web_image(self, url: str, width: int, height: int) -> str | None:
        """Return the key of an image on the web; None when it was not fetched."""
        data = (self.request.web_images or {}).get(url)
        if data is None:
            self.unfetched_urls[url] = None
            return None
        colour = self.request.text_colour
        return self._load(
            (url, width, height),
            lambda page_width, size, ratio, max_bytes: load_image_bytes(
                data, page_width, size, ratio, colour, max_bytes
            ),
            QSize(width, height),
        )

    def load_data_image(self, url: str, width: int, height: int) -> str | None:
        """Return the key of an image that is written as a `data:` URL; None when it is none."""
        colour = self.request.text_colour

        def load(page_width: float, size: QSize, ratio: float, max_bytes: int) -> QImage | None:
            data = decode_data_url(url)
            if data is None:
                return None
            return load_image_bytes(data, page_width, size, ratio, colour, max_bytes)

        return self._load((url, width, height), load, QSize(width, height))

    def render_formula(self, tex: str, *, display: bool) -> InlineFormula:
        """Render a formula; what cannot be rendered has its source alone."""
        if self._formula_s > FORMULA_TIME_S:
            self.formulas_left = True
            return InlineFormula("", tex)
        request = self.request
        begun = thread_time()
        font_size = request.font_size * (_DISPLAY_MATH_SCALE if display else _INLINE_MATH_SCALE)
        rendered = self._rendered(tex, font_size, display=display)
        if rendered is not None and display:
            share = request.width * request.pixel_ratio / rendered.image.width()
            if share < 1:
                smaller = font_size * max(share, _MIN_FORMULA_SHARE)
                rendered = self._rendered(tex, smaller, display=True)
        self._formula_s += thread_time() - begun
        key = (
            None
            if rendered is None
            else self._add_image((tex, display), rendered.image, FORMULA_COPIES)
        )
        if rendered is None or key is None:
            return InlineFormula("", tex)
        return InlineFormula(key, tex, rendered.depth)

    def _rendered(self, tex: str, font_size: float, *, display: bool) -> math.FormulaImage | None:
        request = self.request
        colour, ratio = request.text_colour, request.pixel_ratio
        return math.render_formula(tex, font_size, colour, ratio, display=display)

    def _load(
        self,
        source: object,
        load: Callable[[float, QSize, float, int], QImage | None],
        size: QSize,
    ) -> str | None:
        if source in self._image_keys:
            return self._image_keys[source]
        max_bytes = MAX_DECODING_BYTES - self._image_bytes
        image = load(self.request.width, size, self.request.pixel_ratio, max_bytes)
        return self._add_image(source, image)

    def _add_image(self, source: object, image: QImage | None, copies: int = 1) -> str | None:
        """Add an image, once for each source, and return its key; None when there is no room."""
        if source not in self._image_keys:
            key = None
            if image is not None:
                taken = copies * image.sizeInBytes()
                if self._image_bytes + taken <= MAX_PAGE_IMAGE_BYTES:
                    self._image_bytes += taken
                    key = f"picture:{len(self.images)}"
                    self.images[key] = image
            self._image_keys[source] = key
        return self._image_keys[source]
