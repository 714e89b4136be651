"""What is read of a node: its note, or who refers to it. Reads files; off the Qt thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import perf_counter

from conceptmap.graph.references import contexts
from conceptmap.page.addresses import ALLOW_WEB, address, is_web, open_address, tag_address
from conceptmap.page.block_parser import Reader
from conceptmap.page.blocks import (
    Block,
    Heading,
    Image,
    Item,
    Items,
    Line,
    Mark,
    Page,
    Paragraph,
    Part,
    Properties,
    Rule,
    Span,
)
from conceptmap.page.context import Around, Desk, Wish, ours
from conceptmap.page.inline_parser import PICTURE
from conceptmap.vault import frontmatter
from conceptmap.vault.link_contexts import Quotes
from conceptmap.vault.reader import decode, read_bytes
from conceptmap.vault.resolver import fold

PATIENCE = 0.06
"""Seconds after which a page is shown with as much as there is."""


def make_page(
    wish: Wish,
    early: Callable[[Page], None] = lambda _: None,
    check: Callable[[], object] = lambda: None,
) -> Page:
    """Make the page of a node; the head of one that takes long is handed over early.

    `check` is called between the parts of a note, and may raise to give up.
    """
    kind = wish.chart.kind(wish.id)
    if kind == "note":
        return _note(wish, early, check)
    if kind in ("attachment", "canvas"):
        return _attachment(wish)
    return _name(wish, kind, check)


def _note(wish: Wish, early: Callable[[Page], None], check: Callable[[], object]) -> Page:
    begun = perf_counter()
    vault = wish.chart.vault
    file, note = vault.file(wish.id), vault.notes[wish.id]
    try:
        text, oddities = decode(read_bytes(str(file)))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        words = f"The note could not be read: {reason}."
        top = Heading(1, (Span(note.title),), "")
        return Page(wish.id, note.title, (Part(0, (top, ours(words, "odd"))),), file=file)
    header, begin = frontmatter.split(text)
    desk = Desk(wish)
    around = Around(desk, wish.id, ())
    reader = Reader(around)
    parts = [
        _head(note.title, wish.id, header, note.oddities + oddities, text[begin:], around, reader)
    ]
    told = False

    def page(*, complete: bool) -> Page:
        return Page(
            wish.id,
            note.title,
            tuple(parts),
            tuple(reader.outline),
            dict(desk.pictures),
            file,
            text,
            tuple(desk.missed),
            complete,
        )

    for part in reader.read(text[begin:], 1 + text.count("\n", 0, begin)):
        parts.append(part)
        check()
        if not told and perf_counter() - begun > PATIENCE:
            early(page(complete=False))
            told = True
    if desk.used:
        parts.append(Part(0, tuple(_footnotes(desk, reader, check))))
    if desk.missed and wish.web is None:
        count = len(desk.missed)
        words = "A picture on the web was" if count == 1 else f"{count} pictures on the web were"
        line: Line = (
            Span(f"{words} not fetched. "),
            Span("Show them in this vault", href=ALLOW_WEB),
        )
        parts.insert(1, Part(0, (Paragraph(line, kind="where"),)))
    return page(complete=True)


def _head(
    title: str,
    id_: str,
    header: str | None,
    oddities: tuple[str, ...],
    body: str,
    around: Around,
    reader: Reader,
) -> Part:
    """The title, the folder, what is odd, and the properties."""
    blocks: list[Block] = []
    first = body.lstrip().partition("\n")[0]
    if not (first.startswith("# ") and fold(first[2:].strip()) == fold(title)):
        blocks.append(Heading(1, (Span(title),), ""))
    folder = id_.rpartition("/")[0]
    if folder:
        blocks.append(ours(folder.replace("/", " › "), "where"))
    if oddities:
        blocks.append(ours(" ".join(dict.fromkeys(oddities)), "odd"))
    rows = tuple(_properties(header, reader)) if header else ()
    if rows:
        blocks.append(Properties(rows, around.next_fold()))
    return Part(0, tuple(blocks))


def _properties(header: str, reader: Reader) -> Iterator[tuple[str, Line]]:
    for key, values in frontmatter.read(header).properties.items():
        line: list[Span] = []
        for value in values:
            if line:
                line.append(Span("   " if key.casefold() in ("tags", "tag") else ", "))
            line += _value(key, value, reader)
        yield key, tuple(line) or (Span("Empty", Mark.MUTED),)


def _value(key: str, value: str, reader: Reader) -> Iterator[Span]:
    if key.casefold() in ("tags", "tag"):
        names = [name.lstrip("#") for name in value.replace(",", " ").split()]
        for at, name in enumerate(names):
            if at:
                yield Span("   ")
            yield Span(f"#{name}", Mark.TAG, tag_address(name), "Show only what has this tag")
    elif is_web(value):
        yield Span(value, href=value, tip=value)
    elif "[[" in value:
        yield from (each for each in reader.line(value) if isinstance(each, Span))
    elif value in ("true", "false"):
        yield Span("☑" if value == "true" else "☐")
    else:
        yield Span(value)


def _footnotes(desk: Desk, reader: Reader, check: Callable[[], object]) -> Iterator[Block]:
    yield Rule()
    items = []
    at = 0
    # A footnote may hold the first reference to another.
    while at < len(desk.used):
        check()
        blocks = list(reader.blocks(desk.used[at]))
        at += 1
        anchor = f"note-{at}"
        back = Span(" ↩", Mark.MUTED, f"#back-{at}", "Back to where it is referred to")
        if blocks and isinstance(blocks[0], Paragraph):
            blocks[0] = blocks[0]._replace(anchor=anchor)
        else:
            blocks.insert(0, Paragraph((Span(""),), anchor))
        if isinstance(blocks[-1], Paragraph):
            blocks[-1] = blocks[-1]._replace(line=(*blocks[-1].line, back))
        else:
            blocks.append(Paragraph((back,)))
        items.append(Item(tuple(blocks)))
    yield Items(tuple(items), 1)


def _name(wish: Wish, kind: str, check: Callable[[], object]) -> Page:
    """The page of a name without a note, or of a tag: who refers to it."""
    chart, id_ = wish.chart, wish.id
    title = chart.title(id_)
    sources = sorted(chart.graph.predecessors(id_), key=lambda each: chart.title(each).casefold())
    count = f"{len(sources)} note{'s' if len(sources) != 1 else ''}"
    if kind == "tag":
        lead = f"{count} bear{'s' if len(sources) == 1 else ''} this tag."
    else:
        lead = f"There is no note of this name yet. {count} refer{'s' * (len(sources) == 1)} to it:"
    blocks: list[Block] = [Heading(1, (Span(title),), ""), ours(lead, "where")]
    quotes = Quotes(chart.vault)
    for source in sources:
        check()
        link = Span(chart.title(source), Mark.STRONG, address(source))
        blocks.append(Paragraph((link,)))
        blocks += (ours(each, "quote") for each in contexts(quotes, source, id_))
    return Page(id_, title, (Part(0, tuple(blocks)),))


def _attachment(wish: Wish) -> Page:
    title, file = wish.chart.title(wish.id), wish.chart.vault.file(wish.id)
    desk = Desk(wish)
    image = desk.load(file, 0, 0) if PICTURE.search(wish.id) else None
    shown = (
        Paragraph((Image(image, title),))
        if image
        else Paragraph((Span("Open it in its own application", href=open_address(wish.id)),))
    )
    blocks = (Heading(1, (Span(title),), ""), shown)
    return Page(wish.id, title, (Part(0, blocks),), (), dict(desk.pictures), file)
