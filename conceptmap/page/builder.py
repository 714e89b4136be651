"""What is read of a node: its note, or who refers to it. Reads files; off the Qt thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import perf_counter

from conceptmap.core.node_kind import NodeKind
from conceptmap.graph.references import edge_contexts
from conceptmap.page.block_parser import NoteParser
from conceptmap.page.blocks import (
    Block,
    HeadingBlock,
    InlineImage,
    Inlines,
    ListBlock,
    ListItem,
    Page,
    PageChunk,
    Paragraph,
    PropertiesBlock,
    TextMark,
    TextSpan,
    ThematicBreak,
)
from conceptmap.page.context import NoteResolver, PageContext, PageRequest, notice
from conceptmap.page.hrefs import (
    ALLOW_WEB_IMAGES_HREF,
    file_href,
    is_web_url,
    node_href,
    tag_href,
)
from conceptmap.page.inline_parser import IMAGE_NAME
from conceptmap.vault import frontmatter
from conceptmap.vault.link_contexts import LinkContexts
from conceptmap.vault.reader import decode_text, read_bytes
from conceptmap.vault.resolver import fold_case

FIRST_PAGE_AFTER_S = 0.06
"""Seconds after which a page is shown with as much as there is."""


def build_page(
    request: PageRequest,
    on_partial: Callable[[Page], None] = lambda _: None,
    check_cancelled: Callable[[], object] = lambda: None,
) -> Page:
    """Make the page of a node; the head of one that takes long is handed over early.

    `check` is called between the parts of a note, and may raise to give up.
    """
    kind = request.vault_map.kind(request.id)
    if kind is NodeKind.NOTE:
        return _note(request, on_partial, check_cancelled)
    if kind.has_file:
        return _attachment(request)
    return _name(request, kind, check_cancelled)


def _note(wish: PageRequest, early: Callable[[Page], None], check: Callable[[], object]) -> Page:
    begun = perf_counter()
    vault = wish.vault_map.vault
    file, note = vault.disk_path(wish.id), vault.notes[wish.id]
    try:
        text, oddities = decode_text(read_bytes(str(file)))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        words = f"The note could not be read: {reason}."
        top = HeadingBlock(1, (TextSpan(note.title),), "")
        return Page(wish.id, note.title, (PageChunk(0, (top, notice(words, "odd"))),), file=file)
    header, begin = frontmatter.split(text)
    desk = PageContext(wish)
    around = NoteResolver(desk, wish.id, ())
    reader = NoteParser(around)
    parts = [
        _head(note.title, wish.id, header, note.warnings + oddities, text[begin:], around, reader)
    ]
    told = False

    def page(*, complete: bool) -> Page:
        return Page(
            wish.id,
            note.title,
            tuple(parts),
            tuple(reader.outline),
            dict(desk.images),
            file,
            text,
            tuple(desk.unfetched_urls),
            complete,
        )

    for part in reader.parse_chunks(text[begin:], 1 + text.count("\n", 0, begin)):
        parts.append(part)
        check()
        if not told and perf_counter() - begun > FIRST_PAGE_AFTER_S:
            early(page(complete=False))
            told = True
    if desk.used_footnotes:
        parts.append(PageChunk(0, tuple(_footnotes(desk, reader, check))))
    if desk.unfetched_urls and wish.web_images is None:
        count = len(desk.unfetched_urls)
        words = "A picture on the web was" if count == 1 else f"{count} pictures on the web were"
        line: Inlines = (
            TextSpan(f"{words} not fetched. "),
            TextSpan("Show them in this vault", href=ALLOW_WEB_IMAGES_HREF),
        )
        parts.insert(1, PageChunk(0, (Paragraph(line, style="where"),)))
    return page(complete=True)


def _head(
    title: str,
    id_: str,
    header: str | None,
    oddities: tuple[str, ...],
    body: str,
    around: NoteResolver,
    reader: NoteParser,
) -> PageChunk:
    """The title, the folder, what is odd, and the properties."""
    blocks: list[Block] = []
    first = body.lstrip().partition("\n")[0]
    if not (first.startswith("# ") and fold_case(first[2:].strip()) == fold_case(title)):
        blocks.append(HeadingBlock(1, (TextSpan(title),), ""))
    folder = id_.rpartition("/")[0]
    if folder:
        blocks.append(notice(folder.replace("/", " › "), "where"))
    if oddities:
        blocks.append(notice(" ".join(dict.fromkeys(oddities)), "odd"))
    rows = tuple(_properties(header, reader)) if header else ()
    if rows:
        blocks.append(PropertiesBlock(rows, around.new_fold_id()))
    return PageChunk(0, tuple(blocks))


def _properties(header: str, reader: NoteParser) -> Iterator[tuple[str, Inlines]]:
    for key, values in frontmatter.parse(header).properties.items():
        line: list[TextSpan] = []
        for value in values:
            if line:
                line.append(TextSpan("   " if key.casefold() in ("tags", "tag") else ", "))
            line += _value(key, value, reader)
        yield key, tuple(line) or (TextSpan("Empty", TextMark.MUTED),)


def _value(key: str, value: str, reader: NoteParser) -> Iterator[TextSpan]:
    if key.casefold() in ("tags", "tag"):
        names = [name.lstrip("#") for name in value.replace(",", " ").split()]
        for at, name in enumerate(names):
            if at:
                yield TextSpan("   ")
            yield TextSpan(f"#{name}", TextMark.TAG, tag_href(name), "Show only what has this tag")
    elif is_web_url(value):
        yield TextSpan(value, href=value, tooltip=value)
    elif "[[" in value:
        yield from (each for each in reader.parse_inlines(value) if isinstance(each, TextSpan))
    elif value in ("true", "false"):
        yield TextSpan("☑" if value == "true" else "☐")
    else:
        yield TextSpan(value)


def _footnotes(
    desk: PageContext, reader: NoteParser, check: Callable[[], object]
) -> Iterator[Block]:
    yield ThematicBreak()
    items = []
    at = 0
    # A footnote may hold the first reference to another.
    while at < len(desk.used_footnotes):
        check()
        blocks = list(reader.parse_blocks(desk.used_footnotes[at]))
        at += 1
        anchor = f"note-{at}"
        back = TextSpan(" ↩", TextMark.MUTED, f"#back-{at}", "Back to where it is referred to")
        if blocks and isinstance(blocks[0], Paragraph):
            blocks[0] = blocks[0]._replace(anchor=anchor)
        else:
            blocks.insert(0, Paragraph((TextSpan(""),), anchor))
        if isinstance(blocks[-1], Paragraph):
            blocks[-1] = blocks[-1]._replace(content=(*blocks[-1].content, back))
        else:
            blocks.append(Paragraph((back,)))
        items.append(ListItem(tuple(blocks)))
    yield ListBlock(tuple(items), 1)


def _name(wish: PageRequest, kind: NodeKind, check: Callable[[], object]) -> Page:
    """The page of a name without a note, or of a tag: who refers to it."""
    chart, id_ = wish.vault_map, wish.id
    title = chart.title(id_)
    sources = sorted(chart.graph.predecessors(id_), key=lambda each: chart.title(each).casefold())
    count = f"{len(sources)} note{'s' if len(sources) != 1 else ''}"
    if kind is NodeKind.TAG:
        lead = f"{count} bear{'s' if len(sources) == 1 else ''} this tag."
    else:
        lead = f"There is no note of this name yet. {count} refer{'s' * (len(sources) == 1)} to it:"
    blocks: list[Block] = [HeadingBlock(1, (TextSpan(title),), ""), notice(lead, "where")]
    quotes = LinkContexts(chart.vault)
    for source in sources:
        check()
        link = TextSpan(chart.title(source), TextMark.STRONG, node_href(source))
        blocks.append(Paragraph((link,)))
        blocks += (notice(each, "quote") for each in edge_contexts(quotes, source, id_))
    return Page(id_, title, (PageChunk(0, tuple(blocks)),))


def _attachment(wish: PageRequest) -> Page:
    title, file = wish.vault_map.title(wish.id), wish.vault_map.vault.disk_path(wish.id)
    desk = PageContext(wish)
    image = desk.load_image(file, 0, 0) if IMAGE_NAME.search(wish.id) else None
    shown = (
        Paragraph((InlineImage(image, title),))
        if image
        else Paragraph((TextSpan("Open it in its own application", href=file_href(wish.id)),))
    )
    blocks = (HeadingBlock(1, (TextSpan(title),), ""), shown)
    return Page(wish.id, title, (PageChunk(0, blocks),), (), dict(desk.images), file)
