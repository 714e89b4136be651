"""What the preview shows of a node, made off the Qt thread: HTML and its pictures."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QImageReader

from conceptmap.atlas.chart import Chart
from conceptmap.graph.build import contexts
from conceptmap.notes import frontmatter
from conceptmap.notes.quote import Quotes
from conceptmap.notes.read import LONGEST, decode, read_bytes
from conceptmap.notes.resolve import fold
from conceptmap.ui.preview.addresses import address
from conceptmap.ui.preview.markdown import to_html

LARGEST_PICTURE = 60_000_000
"""A picture of more pixels than this is not loaded."""


@dataclass
class Page:
    """One node, ready to be shown."""

    id: str
    title: str
    html: str
    file: Path | None = None
    pictures: dict[str, QImage] = field(default_factory=dict)


def make_page(chart: Chart, id_: str, width: int, ratio: float) -> Page:
    """Make the page of a node, its pictures no wider than `width` pixels."""
    kind = chart.kind(id_)
    if kind == "note":
        return _note(chart, id_, width, ratio)
    if kind in ("attachment", "canvas"):
        return _attachment(chart, id_, width, ratio)
    return _name(chart, id_, kind)


def _note(chart: Chart, id_: str, width: int, ratio: float) -> Page:
    vault = chart.vault
    file = vault.file(id_)
    note = vault.notes[id_]
    page = Page(id_, note.title, "", file)
    try:
        text, oddities = decode(read_bytes(str(file)))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        page.html = (
            f"<h1>{escape(note.title)}</h1><p>The note could not be read: {escape(reason)}.</p>"
        )
        return page
    header, begin = frontmatter.split(text)
    pictures = _Pictures(chart, id_, page, width, ratio)
    html = to_html(text[begin:], _resolver(chart, id_), pictures.load)
    heading = note.headings[0] if note.headings else None
    titled = heading is not None and heading.level == 1 and fold(heading.text) == fold(note.title)
    parts = [] if titled else [f"<h1>{escape(note.title)}</h1>"]
    folder = id_.rpartition("/")[0]
    if folder:
        parts.append(f'<p class="where">{escape(folder.replace("/", " › "))}</p>')
    head = frontmatter.read(header or "")
    facts = [f"#{tag}" for tag in head.tags] + [f"= {alias}" for alias in head.aliases]
    if facts:
        parts.append(f'<p class="facts">{escape("   ".join(facts))}</p>')
    if len(text) >= LONGEST or note.oddities or oddities:
        reasons = " ".join(dict.fromkeys((*note.oddities, *oddities)))
        parts.append(f'<p class="odd">{escape(reasons)}</p>')
    page.html = "".join([*parts, html])
    return page


def _name(chart: Chart, id_: str, kind: str) -> Page:
    """The page of a name without a note, or of a tag: who refers to it."""
    title = chart.title(id_)
    sources = list(chart.graph.predecessors(id_))
    count = f"{len(sources)} note{'s' if len(sources) != 1 else ''}"
    if kind == "tag":
        lead = f"{count} bear{'s' if len(sources) == 1 else ''} this tag."
    else:
        verb = "refers" if len(sources) == 1 else "refer"
        lead = f"There is no note of this name yet. {count} {verb} to it:"
    rows = []
    quotes = Quotes(chart.vault)
    for source in sources:
        name = escape(chart.title(source))
        rows.append(f'<p><a href="{address(source)}"><b>{name}</b></a></p>')
        found = contexts(quotes, source, id_)
        rows += (f'<p class="quote">{escape(each)}</p>' for each in found)
    html = f'<h1>{escape(title)}</h1><p class="where">{lead}</p>{"".join(rows)}'
    return Page(id_, title, html)


def _attachment(chart: Chart, id_: str, width: int, ratio: float) -> Page:
    title = chart.title(id_)
    page = Page(id_, title, "", chart.vault.file(id_))
    kept = _Pictures(chart, "", page, width, ratio).load(id_, "")
    shown = f'<p><img src="{kept}"></p>' if kept else "<p>Open it in its own application.</p>"
    page.html = f"<h1>{escape(title)}</h1>{shown}"
    return page


class _Pictures:
    """Loads the pictures of a page, none from outside of the vault."""

    def __init__(self, chart: Chart, source: str, page: Page, width: int, ratio: float) -> None:
        self._vault = chart.vault
        self._source = source
        self._page = page
        self._width = width
        self._ratio = ratio

    def load(self, path: str, wanted: str) -> str | None:
        found = self._vault.index.find(path, self._source)
        if found is None:
            return None
        width = min(int(wanted), self._width) if wanted and len(wanted) < 6 else self._width
        key = f"picture:{len(self._page.pictures)}"
        image = _image(self._vault.file(found), width, self._ratio)
        if image is None:
            return None
        self._page.pictures[key] = image
        return key


def _image(file: Path, width: int, ratio: float) -> QImage | None:
    reader = QImageReader(str(file))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        if size.width() * size.height() > LARGEST_PICTURE:
            return None
        most = round(width * ratio)
        # Small pictures keep their size; a drawing of vectors takes the screen's fineness.
        vector = bytes(reader.format().data()) in (b"svg", b"svgz")
        natural = round(size.width() * ratio) if vector else size.width()
        across = min(most, natural)
        if across != size.width():
            height = max(1, round(size.height() * across / max(size.width(), 1)))
            reader.setScaledSize(QSize(max(1, across), height))
    image = reader.read()
    if image.isNull():
        return None
    image.setDevicePixelRatio(ratio if image.width() > width or ratio == 1 else 1)
    return image


def _resolver(chart: Chart, source: str):  # type: ignore[no-untyped-def]
    """Give the function that finds the node a link path leads to."""
    unresolved = {
        fold(target): target
        for target in chart.graph.successors(source)
        if chart.kind(target) == "unresolved"
    }

    def resolve(path: str) -> str | None:
        found = chart.vault.index.find(path, source)
        if found is None:
            name = path[:-3] if path[-3:].lower() == ".md" else path
            found = unresolved.get(fold(name))
        return found if found in chart.numbers else None

    return resolve
