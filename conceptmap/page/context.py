"""What the notes of one page share while it is made, and what each asks of the vault."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from conceptmap.core.node_kind import NodeKind
from conceptmap.model.vault_map import VaultMap
from conceptmap.page import images as pictures
from conceptmap.page import math as formulas
from conceptmap.page.block_parser import BlockResolver, NoteParser
from conceptmap.page.blocks import (
    Block,
    Embed,
    InlineFormula,
    InlineImage,
    Paragraph,
    TextMark,
    TextSpan,
)
from conceptmap.page.hrefs import file_href, node_href
from conceptmap.page.inline_parser import IMAGE_NAME
from conceptmap.page.sections import find_section
from conceptmap.vault import frontmatter
from conceptmap.vault.reader import decode_text, read_bytes
from conceptmap.vault.resolver import fold_case

MAX_EMBED_DEPTH = 5
"""Notes are embedded in each other so deep."""

MAX_EMBEDDED_CHARS = 2_000_000
"""So many characters are embedded in one page."""


class PageRequest(NamedTuple):
    """A page that is wanted, and what for."""

    vault_map: VaultMap
    id: str
    width: float
    """Pixels across that there are for pictures."""
    pixel_ratio: float
    """Pixels of the screen in one of the page."""
    font_size: float
    """Pixels that letters are large."""
    text_colour: str
    web_images: Mapping[str, bytes] | None = None
    """The pictures of the web that are there; None when none are to be fetched."""


def notice(text: str, style: str) -> Paragraph:
    """Give a paragraph of our own words, of a kind of `Paragraph`."""
    return Paragraph((TextSpan(text),), style=style)


class PageContext:
    """What all notes that are read for one page share."""

    def __init__(self, request: PageRequest) -> None:
        self.request = request
        self.images: dict[str, QImage] = {}
        self.unfetched_urls: dict[str, None] = {}
        """The pictures of the web that are not there."""
        self.used_footnotes: list[str] = []
        """The footnotes that were referred to, in order."""
        self.fold_count = 0
        self.embedded_chars = 0
        self._keys: dict[object, str] = {}

    def load_image(self, file: Path, width: int, height: int) -> str | None:
        """Load a picture of the vault; give its key, None when there is none."""
        return self._kept(
            (file, width, height),
            lambda most, size, ratio: pictures.load_image_file(
                file, most, size, ratio, self.request.text_colour
            ),
            QSize(width, height),
        )

    def load_web_image(self, url: str, width: int, height: int) -> str | None:
        """Give the key of a picture of the web, None when it is not there."""
        data = (self.request.web_images or {}).get(url)
        if data is None:
            self.unfetched_urls[url] = None
            return None
        return self._kept(
            (url, width, height),
            lambda most, size, ratio: pictures.load_image_bytes(
                data, most, size, ratio, self.request.text_colour
            ),
            QSize(width, height),
        )

    def render_formula(self, tex: str, *, display: bool) -> InlineFormula:
        """Draw a formula."""
        wish = self.request
        size = wish.font_size * (1.16 if display else 1.07)
        drawn = formulas.render_formula(
            tex, size, wish.text_colour, wish.pixel_ratio, display=display
        )
        if drawn is None:
            return InlineFormula("", tex)
        return InlineFormula(self._key((tex, display), drawn.image), tex, drawn.depth)

    def _kept(
        self,
        about: object,
        load: Callable[[float, QSize, float], QImage | None],
        size: QSize,
    ) -> str | None:
        if about in self._keys:
            return self._keys[about]
        image = load(self.request.width, size, self.request.pixel_ratio)
        return None if image is None else self._key(about, image)

    def _key(self, about: object, image: QImage) -> str:
        key = self._keys.get(about)
        if key is None:
            key = self._keys[about] = f"picture:{len(self.images)}"
            self.images[key] = image
        return key


class NoteResolver(BlockResolver):
    """What the reader of one note asks of the vault."""

    def __init__(
        self, context: PageContext, source: str, embedded_in: tuple[tuple[str, str], ...]
    ) -> None:
        self._desk = context
        self._chart = context.request.vault_map
        self._source = source
        self._above = embedded_in
        """The notes that this one is embedded in, with their parts."""
        self._defined: dict[str, str] = {}
        self._numbers: dict[str, int] = {}
        self._unresolved = {
            fold_case(target): target
            for target in self._chart.graph.successors(source)
            if self._chart.kind(target) is NodeKind.UNRESOLVED
        }

    def resolve_link(self, path: str) -> str | None:
        found = self._chart.vault.resolver.resolve(path, self._source)
        if found is None:
            name = path[:-3] if path[-3:].lower() == ".md" else path
            found = self._unresolved.get(fold_case(name))
        return found if found in self._chart.index_of else None

    def exists(self, id_: str) -> bool:
        return self._chart.kind(id_) is not NodeKind.UNRESOLVED

    def load_image(self, path: str, width: int, height: int) -> InlineImage | None:
        found = self._chart.vault.resolver.resolve(path, self._source)
        if found is None:
            return None
        key = self._desk.load_image(self._chart.vault.disk_path(found), width, height)
        return None if key is None else InlineImage(key, "")

    def load_web_image(self, url: str, width: int, height: int) -> InlineImage | None:
        key = self._desk.load_web_image(
            f"https:{url}" if url.startswith("//") else url, width, height
        )
        return None if key is None else InlineImage(key, "")

    def render_formula(self, tex: str, *, display: bool) -> InlineFormula:
        return self._desk.render_formula(tex, display=display)

    def new_fold_id(self) -> int:
        self._desk.fold_count += 1
        return self._desk.fold_count - 1

    def add_footnotes(self, footnotes: Mapping[str, str]) -> None:
        self._defined.update(footnotes)

    def number_footnote(self, key: str, text: str) -> tuple[int, str]:
        name = key.casefold()
        words = text if text else self._defined.get(name, "")
        if not words:
            return 0, ""
        number = self._numbers.get(name) if name else None
        if number is None:
            self._desk.used_footnotes.append(words)
            number = len(self._desk.used_footnotes)
            if name:
                self._numbers[name] = number
        return number, words

    def embed_note(self, path: str, part: str, text: str) -> Block | None:
        vault = self._chart.vault
        if path and IMAGE_NAME.search(path):
            return None
        id_ = vault.resolver.resolve(path, self._source) if path else self._source
        if id_ is None:
            return None
        if id_ not in vault.notes:
            link = TextSpan(text or id_.rpartition("/")[2], href=file_href(id_), tooltip=id_)
            return Paragraph((TextSpan("▤ ", TextMark.MUTED), link))
        title = text or (f"{self._chart.title(id_)} › {part.lstrip('^')}" if part else "")
        return Embed(
            title or self._chart.title(id_), node_href(id_, part), self._embedded(id_, part)
        )

    def _embedded(self, id_: str, part: str) -> tuple[Block, ...]:
        above = (*self._above, (id_, part))
        if (
            (id_, part) in self._above
            or (id_, "") in self._above
            or (id_ == self._desk.request.id and not part)
        ):
            return (notice("This note embeds itself.", "where"),)
        if len(above) > MAX_EMBED_DEPTH:
            return (notice("Embedded too deeply to be shown here.", "where"),)
        vault = self._chart.vault
        try:
            text, _ = decode_text(read_bytes(str(vault.disk_path(id_))))
        except OSError as error:
            reason = error.strerror or type(error).__name__
            return (notice(f"The note could not be read: {reason}.", "odd"),)
        if part:
            found = find_section(vault.notes[id_], text, part)
            if found is None:
                return (notice(f"The note has no part named {part}.", "odd"),)
            text = found.text
        else:
            text = text[frontmatter.body_start(text) :]
        self._desk.embedded_chars += len(text)
        if self._desk.embedded_chars > MAX_EMBEDDED_CHARS:
            return (notice("There is too much to be shown here.", "where"),)
        reader = NoteParser(NoteResolver(self._desk, id_, above), with_outline=False)
        return tuple(block for each in reader.parse_chunks(text) for block in each.blocks)
