"""What the notes of one page share while it is made, and what each asks of the vault."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from conceptmap.model.vault_map import Chart
from conceptmap.page import images as pictures
from conceptmap.page import math as formulas
from conceptmap.page.addresses import address, open_address
from conceptmap.page.block_parser import Reader, Vicinity
from conceptmap.page.blocks import Block, Embed, Formula, Image, Mark, Paragraph, Span
from conceptmap.page.inline_parser import PICTURE
from conceptmap.page.sections import slice_of
from conceptmap.vault import frontmatter
from conceptmap.vault.reader import decode, read_bytes
from conceptmap.vault.resolver import fold

DEEPEST = 5
"""Notes are embedded in each other so deep."""

MOST_EMBEDDED = 2_000_000
"""So many characters are embedded in one page."""


class Wish(NamedTuple):
    """A page that is wanted, and what for."""

    chart: Chart
    id: str
    width: float
    """Pixels across that there are for pictures."""
    ratio: float
    """Pixels of the screen in one of the page."""
    size: float
    """Pixels that letters are large."""
    ink: str
    web: Mapping[str, bytes] | None = None
    """The pictures of the web that are there; None when none are to be fetched."""


def ours(words: str, kind: str) -> Paragraph:
    """Give a paragraph of our own words, of a kind of `Paragraph`."""
    return Paragraph((Span(words),), kind=kind)


class Desk:
    """What all notes that are read for one page share."""

    def __init__(self, wish: Wish) -> None:
        self.wish = wish
        self.pictures: dict[str, QImage] = {}
        self.missed: dict[str, None] = {}
        """The pictures of the web that are not there."""
        self.used: list[str] = []
        """The footnotes that were referred to, in order."""
        self.folds = 0
        self.embedded = 0
        self._keys: dict[object, str] = {}

    def load(self, file: Path, width: int, height: int) -> str | None:
        """Load a picture of the vault; give its key, None when there is none."""
        return self._kept(
            (file, width, height),
            lambda most, size, ratio: pictures.load_file(file, most, size, ratio, self.wish.ink),
            QSize(width, height),
        )

    def web(self, url: str, width: int, height: int) -> str | None:
        """Give the key of a picture of the web, None when it is not there."""
        data = (self.wish.web or {}).get(url)
        if data is None:
            self.missed[url] = None
            return None
        return self._kept(
            (url, width, height),
            lambda most, size, ratio: pictures.load_bytes(data, most, size, ratio, self.wish.ink),
            QSize(width, height),
        )

    def formula(self, tex: str, *, display: bool) -> Formula:
        """Draw a formula."""
        wish = self.wish
        size = wish.size * (1.16 if display else 1.07)
        drawn = formulas.draw(tex, size, wish.ink, wish.ratio, display=display)
        if drawn is None:
            return Formula("", tex)
        return Formula(self._key((tex, display), drawn.image), tex, drawn.depth)

    def _kept(
        self,
        about: object,
        load: Callable[[float, QSize, float], QImage | None],
        size: QSize,
    ) -> str | None:
        if about in self._keys:
            return self._keys[about]
        image = load(self.wish.width, size, self.wish.ratio)
        return None if image is None else self._key(about, image)

    def _key(self, about: object, image: QImage) -> str:
        key = self._keys.get(about)
        if key is None:
            key = self._keys[about] = f"picture:{len(self.pictures)}"
            self.pictures[key] = image
        return key


class Around(Vicinity):
    """What the reader of one note asks of the vault."""

    def __init__(self, desk: Desk, source: str, above: tuple[tuple[str, str], ...]) -> None:
        self._desk = desk
        self._chart = desk.wish.chart
        self._source = source
        self._above = above
        """The notes that this one is embedded in, with their parts."""
        self._defined: dict[str, str] = {}
        self._numbers: dict[str, int] = {}
        self._unresolved = {
            fold(target): target
            for target in self._chart.graph.successors(source)
            if self._chart.kind(target) == "unresolved"
        }

    def resolve(self, path: str) -> str | None:
        found = self._chart.vault.index.find(path, self._source)
        if found is None:
            name = path[:-3] if path[-3:].lower() == ".md" else path
            found = self._unresolved.get(fold(name))
        return found if found in self._chart.numbers else None

    def there(self, id_: str) -> bool:
        return self._chart.kind(id_) != "unresolved"

    def picture(self, path: str, width: int, height: int) -> Image | None:
        found = self._chart.vault.index.find(path, self._source)
        if found is None:
            return None
        key = self._desk.load(self._chart.vault.file(found), width, height)
        return None if key is None else Image(key, "")

    def web_picture(self, url: str, width: int, height: int) -> Image | None:
        key = self._desk.web(f"https:{url}" if url.startswith("//") else url, width, height)
        return None if key is None else Image(key, "")

    def formula(self, tex: str, *, display: bool) -> Formula:
        return self._desk.formula(tex, display=display)

    def next_fold(self) -> int:
        self._desk.folds += 1
        return self._desk.folds - 1

    def add_footnotes(self, footnotes: Mapping[str, str]) -> None:
        self._defined.update(footnotes)

    def footnote(self, key: str, text: str) -> tuple[int, str]:
        name = key.casefold()
        words = text if text else self._defined.get(name, "")
        if not words:
            return 0, ""
        number = self._numbers.get(name) if name else None
        if number is None:
            self._desk.used.append(words)
            number = len(self._desk.used)
            if name:
                self._numbers[name] = number
        return number, words

    def embed(self, path: str, part: str, text: str) -> Block | None:
        vault = self._chart.vault
        if path and PICTURE.search(path):
            return None
        id_ = vault.index.find(path, self._source) if path else self._source
        if id_ is None:
            return None
        if id_ not in vault.notes:
            link = Span(text or id_.rpartition("/")[2], href=open_address(id_), tip=id_)
            return Paragraph((Span("▤ ", Mark.MUTED), link))
        title = text or (f"{self._chart.title(id_)} › {part.lstrip('^')}" if part else "")
        return Embed(title or self._chart.title(id_), address(id_, part), self._embedded(id_, part))

    def _embedded(self, id_: str, part: str) -> tuple[Block, ...]:
        above = (*self._above, (id_, part))
        if (
            (id_, part) in self._above
            or (id_, "") in self._above
            or (id_ == self._desk.wish.id and not part)
        ):
            return (ours("This note embeds itself.", "where"),)
        if len(above) > DEEPEST:
            return (ours("Embedded too deeply to be shown here.", "where"),)
        vault = self._chart.vault
        try:
            text, _ = decode(read_bytes(str(vault.file(id_))))
        except OSError as error:
            reason = error.strerror or type(error).__name__
            return (ours(f"The note could not be read: {reason}.", "odd"),)
        if part:
            found = slice_of(vault.notes[id_], text, part)
            if found is None:
                return (ours(f"The note has no part named {part}.", "odd"),)
            text = found.text
        else:
            text = text[frontmatter.body_start(text) :]
        self._desk.embedded += len(text)
        if self._desk.embedded > MOST_EMBEDDED:
            return (ours("There is too much to be shown here.", "where"),)
        reader = Reader(Around(self._desk, id_, above), outlined=False)
        return tuple(block for each in reader.read(text) for block in each.blocks)
